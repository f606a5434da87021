import { operations, type Operation, type OperationId } from '../generated/operations.js';
import { problemWith } from './check.js';
import { withPortalDates } from './dates.js';
import { unwrap } from './envelope.js';
import { ConnectionError, InvalidInputError, isCrmError, ProtocolError, statusError, type StatusErrorDetails } from './errors.js';
import type { HttpClient } from './http.js';

/**
 * Makes one call, from its input to its result.
 *
 * @param http what sends it
 * @param operationId the operation
 * @param given the input, which is held against the document before anything is sent
 * @returns the result without its envelope
 * @throws one of AnyCrmError and nothing else
 */
export async function call(http: HttpClient, operationId: OperationId, given: unknown): Promise<object> {
  const operation = operations[operationId];
  const { path, query, body } = checkedInput(operationId, operation, given);
  const request = http.request as unknown as UntypedRequest;
  const answer = await request(operation.method, operation.path, { params: { path, query }, body, parseAs: 'text' }).catch((cause: unknown) => {
    if (isCrmError(cause)) throw cause; // from the sign-in that the call had to wait for
    throw new ConnectionError(`no answer came from the portal (${reasonOf(cause)})`, { operationId, cause });
  });
  const { data, error, response } = answer;
  if (isRedirect(response)) throw new ProtocolError(`the portal redirects${targetOf(response)}; a redirect is not followed, so give its origin as portal`, { operationId, status: response.status });
  if (!response.ok) throw statusError({ operationId, status: response.status, ...faultOf(error) }, operation.signsIn === true);

  const result = unwrap(parsed(data));
  if (!result || Array.isArray(result) !== (operation.isList === true)) {
    const type = response.headers.get('Content-Type') ?? 'no content type';
    throw new ProtocolError(`the answer ${response.status} (${type}) is not the JSON envelope that the document gives for this operation; does portal name a portal, and not a proxy or a sign-in page?`, { operationId, status: response.status });
  }
  return result;
}

/** A browser hides the status of a redirect that is not followed. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

/** Where a redirect leads, without the path and the query, which may hold secrets. */
function targetOf({ headers }: Response): string {
  const location = headers.get('Location');
  return location !== null && URL.canParse(location) ? ` to ${new URL(location).origin}` : '';
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ data?: string; error?: unknown; response: Response }>;

interface CheckedInput {
  path?: object;
  query?: object;
  body?: object;
}

function checkedInput(operationId: OperationId, operation: Operation, given: unknown): CheckedInput {
  let input: unknown;
  try {
    input = withPortalDates(given ?? {});
  } catch (cause) {
    throw new InvalidInputError(`the input cannot be read: ${messageOf(cause)}`, { operationId, cause });
  }
  const problem = problemWith(operation.input, input);
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId });
  return input as CheckedInput;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** The reason of a failed fetch stands in the cause of its error. */
function reasonOf(failure: unknown): string {
  const inner = failure instanceof Error ? failure.cause : undefined;
  return inner === undefined ? messageOf(failure) : `${messageOf(failure)}: ${messageOf(inner)}`;
}

/** What the error envelope says, if the answer is one. */
function faultOf(answer: unknown): Pick<StatusErrorDetails, 'serverMessage' | 'hresult'> {
  const { message, hresult } = ((answer as { error?: unknown } | undefined)?.error ?? {}) as Record<string, unknown>;
  return { ...(typeof message === 'string' && { serverMessage: message }), ...(typeof hresult === 'number' && { hresult }) };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
