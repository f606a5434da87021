/** What the client.ts of each tool exports. A tool that makes no client, or no schemas, leaves them out. */
export interface Client {
  /** Makes each call and reads `isPrivate` of the response. */
  readonly calls?: {
    setCaseAccess(): Promise<boolean>;
    setFilteredContactsAccess(): Promise<boolean | undefined>;
    setOpportunityAccess(): Promise<boolean>;
  };
  /** Of a tool that takes the place of a server: makes the same calls to it. */
  readonly mocks?: Client['calls'];
  /** The schemas of the request bodies. */
  readonly bodies?: Record<
    keyof NonNullable<Client['calls']> | 'setFilteredOpportunitiesAccess',
    Schema
  >;
  /** The schemas of the responses, of a tool whose client does not use them. */
  readonly responses?: Record<keyof NonNullable<Client['calls']>, Schema>;
  /** Stops what the tool started. */
  close?(): void | Promise<void>;
}

/** What zod 3 and zod 4 have in common, as far as it is used here. */
interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

export type MakeClient = (portal: string, token: string) => Client;
