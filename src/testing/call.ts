import type * as operations from '../../generated/operations/index.js';
import type { AccessLag } from './access-lag.js';
import type { PortalUser } from './records.js';
import type { PageRequest } from './request/page.js';
import type { Params } from './request/params.js';
import type { Sessions } from './sessions.js';
import type { State } from './state.js';

/** What every request of a portal shares. */
export interface Context {
  readonly state: State;
  readonly lag: AccessLag;
  readonly sessions: Sessions;
  /** The origin that the request came to, which the addresses in its response begin with. */
  readonly url: string;
  /** How far the portal is ahead of UTC. */
  readonly offsetMinutes: number;
}

/** One request, as the function that carries it out sees it. */
export interface Call extends Context {
  /** Who sends it. */
  readonly user: PortalUser;
  readonly params: Params;
  readonly page: PageRequest;
}

/** The id of an operation of the document. */
export type OperationId = keyof typeof operations;

/** The operations of an area: what each makes of a request. */
export type Routes = { readonly [Id in OperationId]?: (call: Call) => unknown };

/** The time of a change. */
export const now = (): string => new Date().toISOString();
