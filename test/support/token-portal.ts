import { type Credentials, type CrmClient, createCrmClient } from '../../src/index.js';
import { json, PORTAL, success } from './fakes.js';

export const PASSWORD = 'a password that nobody may see';

/** A request as it arrived, without the beginning of the path that all have. */
interface Arrived {
  path: string;
  token: string | null;
  body: Record<string, unknown> | undefined;
}

/** A portal that issues tokens, and accepts the ones that are still good. */
export class TokenPortal {
  readonly arrived: Arrived[] = [];
  readonly good = new Set<string>();
  expires = '2027-01-01T12:00:00.0000000+00:00';
  /** Whether tokens are refused as soon as they have been issued. */
  refusesAll = false;
  /** What a sign-in is answered with, in place of a token. */
  signInAnswer: () => Response | undefined = () => undefined;
  #issued = 0;

  fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.replace('/api/2.0', '');
    const text = await request.text();
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    const token = request.headers.get('Authorization');
    this.arrived.push({ path, token, body });
    await new Promise((resolve) => setImmediate(resolve)); // others may ask meanwhile
    if (path.startsWith('/authentication')) return this.signInAnswer() ?? this.issue();
    return this.good.has(token ?? '')
      ? json(success({ id: 1, title: token }))
      : new Response('Unauthorized', { status: 401 });
  };

  issue(): Response {
    this.#issued += 1;
    const token = `token-${this.#issued}`;
    if (!this.refusesAll) this.good.add(token);
    return json(success({ token, expires: this.expires }), 201);
  }

  get signIns(): Arrived[] {
    return this.arrived.filter(({ path }) => path.startsWith('/authentication'));
  }

  /** A client that signs in to this portal. */
  client(more: Partial<Credentials> = {}, options: object = {}): CrmClient {
    const credentials = { userName: 'anna', password: PASSWORD, ...more };
    return createCrmClient({ portal: PORTAL, fetch: this.fetch, credentials, ...options });
  }
}

/** Reads a case, whose title is the token that it was read with. */
export const read = async (crm: CrmClient, caseid = 1): Promise<string> =>
  (await crm.getCase({ path: { caseid } })).title;
