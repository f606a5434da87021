import { operations, type OperationId } from '../generated/operations.js';
import { results } from '../generated/results.js';
import { ProtocolError, statusError } from './answerErrors.js';
import { conform } from './conform.js';
import { envelopeOf, keepFigures, type Envelope } from './envelope.js';
import { excerptOf, oneLine } from './excerpt.js';
import { JSON_FORMAT, MisfitError, type AnswerFormat } from './format.js';
import { messageOf } from './messageOf.js';
import { redactBeginning, redactText } from './redact.js';
import { retryAfterMs } from './retry.js';

/** A whole answer, and what has to be known to read it. */
export interface Answer {
  readonly operationId: OperationId;
  readonly response: Response;
  /** The body of a success as it came, or of an error as text. */
  readonly body: ArrayBuffer | string;
  readonly format: AnswerFormat;
  /** The members that were asked for, or undefined for all. */
  readonly fields: readonly string[] | undefined;
  readonly attempts: number;
  /** Whether an attempt may have been carried out although its answer was lost. */
  readonly mayBeDone: boolean;
  /** What must not be quoted. */
  readonly secrets: readonly string[];
}

/**
 * Reads the result out of an answer.
 *
 * @throws ProtocolError when it is not what the document gives for the operation, or the error for its status
 */
export function readResult(answer: Answer): object {
  const { operationId, response } = answer;
  if (isRedirect(response)) throw protocolError(answer, `the portal redirects${targetOf(answer)}; a redirect is not followed, so give its origin as portal`);
  if (!response.ok) throw errorOf(answer);

  const envelope = envelopeIn(answer);
  if (!envelope) throw notOurs(answer, WHO_ANSWERS);
  const message = messageIn(envelope, answer);
  if (envelope.isError) throw protocolError(answer, `the answer ${response.status} holds an error${message === undefined ? '' : `: ${oneLine(message)}`}`, message === undefined ? {} : { serverMessage: message });
  const result = envelope.response;
  const asked = answer.fields && new Set(answer.fields.flatMap((names) => names.toLowerCase().split(',')).map((name) => name.trim()));
  const problem = isNothing(answer, result) ? 'response holds nothing' : conform(results[operationId], result, 'response', asked);
  if (problem !== undefined) throw misfit(answer, problem);
  keepFigures(result as object, envelope);
  return result as object;
}

// A fault of the server may come with a whole stack in its message.
const MAX_SERVER_MESSAGE = 10_000;

const WHO_ANSWERS = ', so perhaps a proxy or a sign-in page answered, or portal is not its origin';

/** It is not quoted, since it is what the portal holds and no page of a proxy. */
function misfit(answer: Answer, problem: string): ProtocolError {
  return protocolError(answer, `the answer ${answer.response.status} is not what the document gives for this operation: ${problem}`);
}

/**
 * The server writes an empty object when it has no result, which in XML looks like a list with an empty object in it.
 * With `fields` there may be nothing left of a record.
 */
function isNothing({ fields }: Answer, result: unknown): boolean {
  const record: unknown = Array.isArray(result) && result.length === 1 ? result[0] : result;
  return fields === undefined && typeof record === 'object' && record !== null && !Array.isArray(record) && Object.keys(record).length === 0;
}

/** A browser hides the status of a redirect that is not followed. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

/** Where a redirect leads, without the path and the query, which may hold secrets. */
function targetOf({ response, secrets }: Answer): string {
  const location = response.headers.get('Location');
  return location !== null && URL.canParse(location) ? ` to ${redactText(new URL(location).origin, secrets)}` : '';
}

function mediaTypeOf({ headers }: Response): string | undefined {
  return headers.get('Content-Type')?.split(';')[0]!.trim().toLowerCase();
}

/** The envelope of an answer, or undefined when it is another one; what cannot be read at all is told. */
function envelopeIn(answer: Answer): Envelope | undefined {
  const { body, response } = answer;
  const text = textOf(body);
  if (text === undefined) throw notOurs(answer, ': it is not UTF-8');
  if (text.trim() === '') throw protocolError(answer, `the answer ${response.status} is empty`);
  const format = formatOf(answer);
  if (!format) throw notOurs(answer, mediaTypeOf(response)?.endsWith('/xml') ? ', but XML, which a client with format: xml() reads' : WHO_ANSWERS);
  try {
    return envelopeOf(format.readAnswer(text, results[answer.operationId]));
  } catch (cause) {
    if (cause instanceof MisfitError) throw misfit(answer, cause.message);
    // JSON.parse quotes what it read, which the excerpt does better.
    const reason = cause instanceof RangeError ? 'it is nested too deep' : cause instanceof SyntaxError ? 'it is no JSON' : oneLine(redactText(messageOf(cause), answer.secrets));
    throw notOurs(answer, `, and cannot be read (${reason})`);
  }
}

/** Strictly, since replacing what is not UTF-8 would change names in silence. */
function textOf(body: ArrayBuffer | string): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The form that an answer is labelled with; without a label it is taken for what was asked for. */
function formatOf({ response, format }: Answer): AnswerFormat | undefined {
  const mediaType = mediaTypeOf(response);
  return mediaType === undefined ? format : [format, JSON_FORMAT].find(({ mediaTypes }) => mediaTypes.includes(mediaType));
}

/** An answer that is none of this API. Its beginning is quoted, since it tells who answered. */
function notOurs(answer: Answer, why: string): ProtocolError {
  const { response, body, secrets } = answer;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body.slice(0, 100_000));
  const excerpt = excerptOf(text, secrets);
  const type = oneLine(redactText(mediaTypeOf(response) ?? 'without a content type', secrets));
  return protocolError(answer, `the answer (${response.status}, ${type}) is not the envelope of this API${why}`, excerpt === undefined ? {} : { excerpt });
}

function protocolError({ operationId, response, attempts }: Answer, message: string, more: { excerpt?: string; serverMessage?: string } = {}): ProtocolError {
  return new ProtocolError(message, { operationId, attempts, status: response.status, ...more });
}

/** The message of the server without secrets, which it may echo. */
function messageIn({ serverMessage }: Envelope, { secrets }: Answer): string | undefined {
  return serverMessage && redactBeginning(serverMessage, MAX_SERVER_MESSAGE, secrets);
}

/** What the answers without an envelope mean, which the server gives for reasons of its own. */
const HINTS: Readonly<Record<string, string>> = {
  '403 empty': 'the portal does not let this address in',
  '404 empty': 'the portal is unknown, removed or suspended',
  '404 page': 'the portal knows no such address, so perhaps the CRM is not part of it, or portal is not its origin',
  '503 empty': 'the portal is being moved, restored or encrypted',
};

function errorOf(answer: Answer): Error {
  const { operationId, response, body, attempts, secrets } = answer;
  const { status } = response;
  const text = textOf(body) ?? '';
  const envelope = readable(answer, text);
  const form = text.trim() === '' ? 'empty' : 'page';
  const hint = envelope ? hintOfRepeated(answer) : HINTS[`${status} ${form}`];
  const excerpt = envelope ? undefined : excerptOf(text, secrets);
  const serverMessage = envelope && messageIn(envelope, answer);
  const wait = retryAfterMs(response);
  return statusError(
    {
      operationId,
      status,
      attempts,
      ...(hint !== undefined && { hint }),
      ...(excerpt !== undefined && { excerpt }),
      ...(serverMessage !== undefined && { serverMessage }),
      ...(envelope?.hresult !== undefined && { hresult: envelope.hresult }),
      ...(wait !== undefined && { retryAfterMs: wait }),
    },
    { signsIn: operations[operationId].signsIn === true, isEnvelope: envelope !== undefined },
  );
}

/** A change that was made, but whose answer was lost, may take the record from its caller: the next attempt is refused. */
function hintOfRepeated({ operationId, response, mayBeDone }: Answer): string | undefined {
  if (!mayBeDone || operations[operationId].method === 'get') return undefined;
  if (response.status === 403) return 'the user of the token may not do this, or no longer, since an earlier attempt may have done it';
  return response.status === 404 ? 'there is no such record, or none that the user of the token may see, perhaps since an earlier attempt took it away' : undefined;
}

/** An error may come in any form, a page too. */
function readable(answer: Answer, text: string): Envelope | undefined {
  try {
    const envelope = envelopeOf(formatOf(answer)?.readAnswer(text, results[answer.operationId]));
    return envelope?.isError ? envelope : undefined;
  } catch {
    return undefined;
  }
}
