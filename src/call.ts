import { operations, type Operation, type OperationId } from '../generated/operations.js';
import { readResult } from './answer.js';
import { checkedCallOptions, type CallOptions } from './callOptions.js';
import { problemWith } from './check.js';
import { withPortalDates } from './dates.js';
import { InvalidInputError } from './errors.js';
import { oneLine } from './excerpt.js';
import { JSON_FORMAT, type AnswerFormat } from './format.js';
import { pathWriter, type HttpClient } from './http.js';
import { isCrmError } from './isCrmError.js';
import { messageOf } from './messageOf.js';
import { redactText, secretsIn } from './redact.js';
import type { CallContext, Transport } from './transport.js';
import { ConnectionError } from './transportErrors.js';

/** What calls are made with. */
export interface Wire {
  readonly http: HttpClient;
  readonly transport: Transport;
  readonly format: AnswerFormat;
}

/**
 * Makes one call, from its input to its result.
 *
 * @param wire what sends it
 * @param operationId the operation
 * @param given the input, which is held against the document before anything is sent
 * @param options the caller's signal, and what this call wants otherwise than the client
 * @returns the result without its envelope
 * @throws one of AnyCrmError and nothing else
 */
export async function call(wire: Wire, operationId: OperationId, given: unknown, options?: CallOptions): Promise<object> {
  const context: CallContext = { operationId, signal: undefined, secrets: new Set(), attempts: 0 };
  try {
    return await attempted(wire, operationId, given, options, context);
  } catch (cause) {
    if (isCrmError(cause)) throw cause;
    // From a middleware of the bare client, of a header that cannot be sent, or of what a getter throws.
    const reason = oneLine(redactText(messageOf(cause), [...context.secrets]));
    if (context.attempts === 0) throw new InvalidInputError(`the request cannot be made (${reason})`, { operationId, cause });
    throw new ConnectionError(`the request failed (${reason})`, { operationId, attempts: context.attempts, cause });
  }
}

async function attempted(wire: Wire, operationId: OperationId, given: unknown, options: CallOptions | undefined, context: CallContext): Promise<object> {
  const operation = operations[operationId];
  const { path, query, body } = checkedInput(operationId, operation, given);
  Object.assign(context, checkedCallOptions(operationId, options));
  for (const secret of secretsIn(path, body)) context.secrets.add(secret);
  // What signs in is text that XML may not carry, such as a password that is a blank.
  const format = operation.signsIn ? JSON_FORMAT : wire.format;

  const request = wire.http.request as unknown as UntypedRequest;
  const { data, error, response } = await request(operation.method, operation.path + format.extension, {
    params: { path, query },
    ...(body && { body, headers: { 'Content-Type': format.bodyType } }),
    bodySerializer: () => written(operationId, format, body!),
    pathSerializer: pathWriter(operationId),
    parseAs: 'arrayBuffer',
    fetch: (sent: Request) => wire.transport(sent, context),
  });
  return readResult({ operationId, response, body: response.ok ? (data ?? '') : textOf(error), format, fields: query?.fields, attempts: context.attempts, secrets: [...context.secrets] });
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ data?: ArrayBuffer; error?: unknown; response: Response }>;

interface CheckedInput {
  path?: object;
  query?: { fields?: readonly string[] };
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

function written(operationId: OperationId, format: AnswerFormat, body: object): string {
  try {
    return format.writeBody(body);
  } catch (cause) {
    throw new InvalidInputError(messageOf(cause), { operationId, cause });
  }
}

/** The text of an error, which openapi-fetch has parsed if it is JSON. */
function textOf(error: unknown): string {
  if (typeof error === 'string' || error === undefined) return error ?? '';
  try {
    return JSON.stringify(error);
  } catch {
    return 'JSON that is nested too deep';
  }
}
