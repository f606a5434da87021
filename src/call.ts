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
import { redactText, secretsIn } from './redact.js';
import type { CallContext, Transport } from './transport.js';
import { ConnectionError } from './transportErrors.js';

/** What calls are made with. */
export interface Wire {
  readonly http: HttpClient;
  readonly transport: Transport;
  readonly format: AnswerFormat;
  /** The secrets that must not be quoted, as they are now. */
  readonly secrets: () => readonly string[];
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
  const operation = operations[operationId];
  const { path, query, body } = checkedInput(operationId, operation, given);
  const { signal, timeoutMs, retry } = checkedCallOptions(operationId, options);
  const secrets = secretsIn(path, body);
  const context: CallContext = { operationId, signal, timeoutMs, retry, secrets, attempts: 0 };
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
  }).catch((cause: unknown) => {
    if (isCrmError(cause)) throw cause;
    // From a middleware of the bare client, or of a header that cannot be sent.
    throw new ConnectionError(`the request failed (${oneLine(redactText(messageOf(cause), wire.secrets()))})`, { operationId, attempts: context.attempts, cause });
  });
  return readResult({ operationId, response, body: response.ok ? (data ?? '') : textOf(error), format, fields: query?.fields, attempts: context.attempts, secrets: [...wire.secrets(), ...secrets] });
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

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** The text of an error, which openapi-fetch has parsed if it is JSON. */
function textOf(error: unknown): string {
  if (typeof error === 'string' || error === undefined) return error ?? '';
  try {
    return JSON.stringify(error);
  } catch {
    return ''; // nested deeper than JSON.stringify goes
  }
}
