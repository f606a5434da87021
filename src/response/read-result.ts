import {
  errorForStatus,
  ProtocolError,
  type ResponseErrorDetails,
} from '../errors/response-errors.js';
import {
  hasError,
  MEANINGS_WITHOUT_ENVELOPE,
  NO_TOKEN_SENT,
  notAnEnvelope,
  notAsDocumented,
  PERHAPS_REPEATED,
  redirected,
} from '../errors/sentences.js';
import { messageOf, oneLine } from '../errors/text.js';
import { redact } from '../logging/redact.js';
import { snippetOf } from '../logging/snippet.js';
import type { CompleteResponse, Exchange } from '../transport/exchange.js';
import { retryAfterMs } from '../transport/retry.js';
import { validate } from '../validation/validate.js';
import { type Codec, JSON_CODEC, MismatchError } from './codec.js';
import { type Envelope, envelopeOf } from './envelope.js';

/** What has to be known to read a response. */
export interface Reading {
  readonly exchange: Exchange;
  readonly complete: CompleteResponse;
  readonly codec: Codec;
  /** The query that was sent, whose `fields` names the members that were asked for. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads the envelope of a response, whose result is what the document says.
 *
 * @throws ProtocolError when the response is something else, or the error for its status
 */
export function readResult(reading: Reading): Envelope {
  const { complete, query, exchange } = reading;
  const { result, mayBeEmpty } = exchange.operation;
  const { response, text } = complete;
  const { status } = response;
  if (isRedirect(response)) throw protocolError(reading, redirected(targetOf(reading)));
  const { envelope, codec, problem: parsing } = parse(reading);
  if (!response.ok) throw statusError(reading, envelope?.isError ? envelope : undefined);
  if (!envelope) {
    const snippet = snippetOf(text, exchange.secrets);
    throw protocolError(reading, notAnEnvelope(status, typeOf(reading), parsing), { snippet });
  }
  if (envelope.isError)
    throw protocolError(reading, hasError(status, envelope.serverMessage), envelope);
  const { response: value } = envelope;
  const fields = query?.['fields'] as readonly string[] | undefined;
  const isEmpty = !mayBeEmpty && !fields && [value].flat().some(isNothing);
  const problem = isEmpty ? 'a record is empty' : validate(result, value, 'response');
  if (problem) throw protocolError(reading, notAsDocumented(status, problem));
  codec?.fillIn?.(result, value, fields);
  return envelope;
}

/**
 * The server writes an empty object for null, and XML does not tell them apart. With `fields` there
 * may be nothing left of a record.
 */
const isNothing = (value: unknown): boolean => {
  if (typeof value !== 'object') return false;
  for (const _ in value) return false;
  return true;
};

/** A browser hides the status of a redirect that is not followed. */
const isRedirect = ({ status, type }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** Where a redirect leads, without the query, which may hold secrets. */
function targetOf({ complete: { response }, exchange }: Reading): string {
  const location = response.headers.get('Location') ?? '';
  const base = exchange.url;
  if (location === '' || !URL.canParse(location, base)) return '';
  const { origin, pathname } = new URL(location, base);
  return ` to ${oneLine(redact(origin + pathname, exchange.secrets))}`;
}

const typeOf = ({ complete, exchange }: Reading): string =>
  oneLine(redact(complete.response.headers.get('Content-Type') ?? 'no type', exchange.secrets));

interface Parsed {
  readonly envelope?: Envelope | undefined;
  readonly codec?: Codec | undefined;
  readonly problem?: string;
}

/** Parses a response by what it is labelled with; without a label, by what was asked for. */
function parse(reading: Reading): Parsed {
  const { complete, exchange, codec: asked } = reading;
  const { response, text, isValid } = complete;
  const label = response.headers.get('Content-Type')?.replace(/;.*/, '').trim().toLowerCase();
  const codec = [asked, JSON_CODEC].find((one) => !label || one.mediaTypes.includes(label));
  if (text.trim() === '') return { problem: ': it is empty' };
  if (!codec) return label?.endsWith('/xml') ? { problem: ': XML needs codec: xml()' } : {};
  try {
    const envelope = isValid
      ? envelopeOf(codec.decode(text, exchange.operation.result))
      : undefined;
    return { envelope: envelope && withoutSecrets(envelope, exchange), codec };
  } catch (cause) {
    if (response.ok && cause instanceof MismatchError) {
      throw protocolError(reading, notAsDocumented(response.status, cause.message));
    }
    // JSON.parse quotes a few characters, perhaps of a secret; the snippet quotes more, and cleanly.
    if (cause instanceof SyntaxError) return { problem: ': it is not JSON' };
    return { problem: `: ${oneLine(redact(messageOf(cause), exchange.secrets))}` };
  }
}

// A fault of the server may come with a whole stack in its message.
const MAX_SERVER_MESSAGE = 10_000;

/** The server may echo secrets in its message. */
function withoutSecrets(envelope: Envelope, { secrets }: Exchange): Envelope {
  const { serverMessage: message } = envelope;
  if (!message) return envelope;
  return { ...envelope, serverMessage: redact(message, secrets).slice(0, MAX_SERVER_MESSAGE) };
}

function protocolError(
  { exchange, complete }: Reading,
  message: string,
  more?: Pick<ResponseErrorDetails, 'serverMessage' | 'snippet'>,
): ProtocolError {
  return new ProtocolError(message, { ...exchange, status: complete.response.status, ...more });
}

// Where a text was cut there may be half of a secret, which nobody would find.
const CUT_LENGTH = 1024;

function statusError(reading: Reading, envelope: Envelope | undefined): Error {
  const { exchange, complete } = reading;
  const { response, text, isCut } = complete;
  const { signsIn } = exchange.operation;
  const details = {
    ...exchange,
    ...envelope,
    status: response.status,
    retryAfterMs: retryAfterMs(response),
    snippet: envelope
      ? undefined
      : snippetOf(isCut ? text.slice(0, -CUT_LENGTH) : text, exchange.secrets),
    meaning: meaningOf(reading, envelope),
  };
  if (response.status === 500 && signsIn) return signsIn.refusal(details as never);
  return errorForStatus(details, envelope !== undefined);
}

/** What a status means here, if that is more than it always means. */
function meaningOf(reading: Reading, envelope: Envelope | undefined): string | undefined {
  const { exchange, complete } = reading;
  const { method, stopsAtFailure } = exchange.operation;
  const { status } = complete.response;
  if (status === 401 && exchange.token === undefined) return NO_TOKEN_SENT;
  if (!envelope) {
    return MEANINGS_WITHOUT_ENVELOPE[`${status} ${complete.text.trim() === '' ? 'empty' : 'page'}`];
  }
  if (status !== 403 && status !== 404) return undefined;
  if (exchange.mayBeDone && method !== 'GET') return PERHAPS_REPEATED;
  return stopsAtFailure;
}
