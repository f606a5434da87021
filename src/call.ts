import { operations, type OperationId } from '../generated/operations.js';
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
  let context: CallContext | undefined;
  try {
    const input = checkedInput(operationId, given);
    context = { operationId, ...checkedCallOptions(operationId, options), secrets: new Set(secretsIn(input.path, input.body)), attempts: 0 };
    return await sendAndRead(wire, operationId, input, context);
  } catch (cause) {
    if (isCrmError(cause)) throw cause;
    // From a middleware of the bare client, of a header that cannot be sent, or of what a getter throws.
    const { attempts = 0, secrets = [] } = context ?? {};
    const reason = oneLine(redactText(messageOf(cause), [...secrets]));
    if (attempts === 0) throw new InvalidInputError(`the request cannot be made (${reason})`, { operationId, cause });
    throw new ConnectionError(`the request failed (${reason})`, { operationId, attempts, cause });
  }
}

async function sendAndRead(wire: Wire, operationId: OperationId, { path, query, body }: CheckedInput, context: CallContext): Promise<object> {
  const operation = operations[operationId];
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
  const { attempts, mayBeDone = false, secrets } = context;
  return readResult({ operationId, response, body: response.ok ? (data ?? '') : textOf(error), format, fields: query?.fields, attempts, mayBeDone, secrets: [...secrets] });
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ data?: ArrayBuffer; error?: unknown; response: Response }>;

interface CheckedInput {
  path?: object;
  query?: { fields?: readonly string[] };
  body?: object;
}

function checkedInput(operationId: OperationId, given: unknown): CheckedInput {
  let input: unknown;
  try {
    input = withPortalDates(given ?? {});
  } catch (cause) {
    throw new InvalidInputError(`the input cannot be read: ${messageOf(cause)}`, { operationId, cause });
  }
  const problem = problemWith(operations[operationId].input, input);
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
