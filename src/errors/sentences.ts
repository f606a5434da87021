import { oneLine } from './text.js';

/** What an HTTP status means for an operation of this API. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'the server could not read a value of the request',
  401: 'the portal did not accept the token',
  402: 'the portal is not active or not paid',
  403: 'the user of the token may not do this',
  404: 'there is no such record, or the user of the token may not see it',
  429: 'there were too many requests',
  500: 'the server failed',
  503: 'the portal is not available, or had too many requests',
};

/** What the responses without an envelope mean, which the server sends for reasons of its own. */
export const MEANINGS_WITHOUT_ENVELOPE: Readonly<Record<string, string>> = {
  '403 empty': 'the portal does not let this network address in',
  '404 empty': 'the portal is unknown, removed or suspended',
  '404 page': 'the portal has no such path, or the option portal is not its origin',
  '503 empty': 'the portal is being moved, restored or encrypted',
};

/** What a 403 or 404 means after an earlier attempt whose response was lost. */
export const PERHAPS_REPEATED =
  'the record is out of reach, perhaps because an earlier attempt was carried out';

export const NO_TOKEN_SENT = 'the request had no token and no valid cookie';

/** The message of an error for a status. */
export function describeStatus(details: {
  readonly status: number;
  readonly attempts: number;
  readonly meaning?: string | undefined;
  readonly serverMessage?: string | undefined;
  readonly snippet?: string | undefined;
}): string {
  const { status, attempts, meaning, serverMessage, snippet } = details;
  const source = status >= 500 && serverMessage === undefined ? ', perhaps from a proxy' : '';
  const fallback = `which the document does not list${source}`;
  const said = quoteMessage(serverMessage) || quoteSnippet(snippet);
  const repeated = attempts > 1 ? `, after ${attempts} attempts` : '';
  return `${status}, ${meaning ?? MEANINGS[status] ?? fallback}${repeated}${said}`;
}

const quoteMessage = (serverMessage: string | undefined): string =>
  serverMessage === undefined ? '' : `: ${oneLine(serverMessage)}`;

export const quoteSnippet = (snippet: string | undefined): string =>
  snippet === undefined ? '' : `; the response begins: ${snippet}`;

export const inLastOf = (attempts: number): string =>
  attempts > 1 ? `, in the last of ${attempts} attempts` : '';

export const mayBeCarriedOut = (attempts: number): string =>
  attempts > 0 ? '; the portal may still carry out the request' : ' before the request was sent';

export const notAnEnvelope = (
  status: number,
  type: string,
  why = '; a proxy may have responded, or the option portal is not its origin',
): string => `the response (${status}, ${type}) is not an envelope of this API${why}`;

export const hasError = (status: number, serverMessage: string | undefined): string =>
  `the response ${status} has an error in it${quoteMessage(serverMessage)}`;

export const notAsDocumented = (status: number, problem: string): string =>
  `the response ${status} is not what the document says: ${problem}`;

export const redirected = (target: string): string =>
  `the portal redirects${target}; redirects are not followed, so give the right origin as portal`;

export const tooLarge = (maxBytes: number): string =>
  `the response is larger than ${maxBytes} bytes; ask for less at a time, or raise maxResponseBytes`;

export const notVerified = (wanted: boolean, ids: readonly number[], wasRead: boolean): string =>
  `the server reported success, but isPrivate is not ${wanted} for ${
    ids.length === 1 ? `the record ${ids[0]}` : `${ids.length} records, such as ${ids[0]}`
  }, ${wasRead ? 'also when read again' : 'and it cannot be read again'}`;

export const TLS_REFUSED =
  'TLS failed: set NODE_EXTRA_CA_CERTS for an authority of your own, and check that the portal speaks https';
