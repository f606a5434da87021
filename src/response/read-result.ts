import { errorForStatus, ProtocolError, type StatusError } from '../errors/response-errors.js';
import {
  BATCH_STOPPED,
  MEANINGS_OF_REPEATED,
  MEANINGS_WITHOUT_ENVELOPE,
  NO_TOKEN_SENT,
  notAnEnvelope,
  notAsDocumented,
  redirected,
} from '../errors/sentences.js';
import { messageOf, oneLine } from '../errors/text.js';
import { redact } from '../logging/redact.js';
import { snippetOf } from '../logging/snippet.js';
import type { Schema } from '../operation/schema.js';
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
  /** What the document says of the result. */
  readonly result: Schema;
  /** Whether the result is a record or an array of records. */
  readonly hasRecords?: boolean | undefined;
  /** The query that was sent, whose `fields` names the members that were asked for. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly method: string;
  /**
   * Whether the request changes records one after another and stops at the first that it cannot
   * change.
   */
  readonly isBatch: boolean;
}

/**
 * Reads the envelope of a response, whose result is what the document says.
 *
 * @throws ProtocolError when the response is something else, or the error for its status
 */
export function readResult(reading: Reading): Envelope {
  const { complete, result, codec, query } = reading;
  const { response } = complete;
  if (isRedirect(response)) throw protocolError(reading, redirected(targetOf(reading)));
  if (!response.ok) throw statusError(reading);

  const envelope = envelopeIn(reading);
  if (envelope.isError) {
    const { serverMessage } = envelope;
    const said = serverMessage === undefined ? '' : `: ${oneLine(serverMessage)}`;
    throw protocolError(reading, `the response ${response.status} has an error in it${said}`, {
      serverMessage,
    });
  }
  const fields = query?.['fields'] as readonly string[] | undefined;
  const value = envelope.response;
  const isEmpty = reading.hasRecords && !fields && [value].flat().some(isEmptyObject);
  const problem = isEmpty ? 'a record of it is empty' : validate(result, value, 'response');
  if (problem !== undefined) {
    throw protocolError(reading, notAsDocumented(response.status, problem));
  }
  codec.fillIn?.(result, value, fields && namesIn(fields));
  return envelope;
}

/** The server writes an empty object for null. With `fields` there may be nothing left of a record. */
const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const namesIn = (fields: readonly string[]): string[] =>
  fields.flatMap((names) => names.toLowerCase().split(',')).map((name) => name.trim());

// A fault of the server may come with a whole stack in its message.
const MAX_SERVER_MESSAGE = 10_000;

/** A browser hides the status of a redirect that is not followed. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

/** Where a redirect leads, without the query, which may hold secrets. */
function targetOf({ complete: { response }, exchange }: Reading): string {
  const location = response.headers.get('Location');
  const base = exchange.request?.url;
  if (location === null || !URL.canParse(location, base)) return '';
  const { origin, pathname } = new URL(location, base);
  return ` to ${oneLine(redact(origin + pathname, exchange.secrets))}`;
}

const mediaTypeOf = ({ headers }: Response): string | undefined =>
  headers.get('Content-Type')?.replace(/;.*/, '').trim().toLowerCase();

/**
 * The form that a response is labelled with; without a label it is taken for the one that was asked
 * for.
 */
function codecOf({ complete, codec }: Reading): Codec | undefined {
  const mediaType = mediaTypeOf(complete.response);
  if (mediaType === undefined) return codec;
  return [codec, JSON_CODEC].find(({ mediaTypes }) => mediaTypes.includes(mediaType));
}

function envelopeIn(reading: Reading): Envelope {
  const { complete, exchange, result } = reading;
  const { response, text } = complete;
  if (!complete.isValid) throw notOurs(reading, ': it is not valid UTF-8');
  if (text.trim() === '') throw protocolError(reading, `the response ${response.status} is empty`);
  const codec = codecOf(reading);
  if (!codec)
    throw notOurs(
      reading,
      mediaTypeOf(response)?.endsWith('/xml')
        ? ', but XML, which a client with codec: xml() reads'
        : undefined,
    );
  let envelope: Envelope | undefined;
  try {
    envelope = envelopeOf(codec.decode(text, result));
  } catch (cause) {
    if (cause instanceof MismatchError)
      throw protocolError(reading, notAsDocumented(response.status, cause.message));
    throw notOurs(reading, `, and cannot be parsed (${reasonOf(cause, exchange)})`);
  }
  if (!envelope) throw notOurs(reading);
  return withCleanMessage(envelope, exchange);
}

/** JSON.parse quotes what it read, which the snippet does better. */
function reasonOf(cause: unknown, { secrets }: Exchange): string {
  if (cause instanceof RangeError) return 'it is nested too deep';
  if (cause instanceof SyntaxError) return 'it is not JSON';
  return redact(messageOf(cause), secrets);
}

/** The server may echo secrets in its message. */
function withCleanMessage(envelope: Envelope, { secrets }: Exchange): Envelope {
  const { serverMessage } = envelope;
  if (serverMessage === undefined) return envelope;
  return {
    ...envelope,
    serverMessage: redact(serverMessage, secrets).slice(0, MAX_SERVER_MESSAGE),
  };
}

/** Not an envelope. The beginning is quoted, since it tells who responded. */
function notOurs(reading: Reading, why?: string): ProtocolError {
  const { complete, exchange } = reading;
  const { secrets } = exchange;
  const { response, text } = complete;
  const type = oneLine(redact(mediaTypeOf(response) ?? 'without a content type', secrets));
  return protocolError(reading, notAnEnvelope(response.status, type, why), {
    snippet: snippetOf(text, secrets),
  });
}

function protocolError(
  { exchange, complete }: Reading,
  message: string,
  more: { snippet?: string | undefined; serverMessage?: string | undefined } = {},
): ProtocolError {
  const { operationId, attempts } = exchange;
  return new ProtocolError(message, {
    operationId,
    attempts,
    status: complete.response.status,
    ...more,
  });
}

// Where a text was cut there may be half of a secret, which nobody would find.
const CUT_LENGTH = 1024;

function statusError(reading: Reading): ProtocolError | StatusError {
  const { exchange, complete } = reading;
  const { response, text, isCut } = complete;
  const { status } = response;
  const { operationId, attempts, secrets, signsIn } = exchange;
  const envelope = errorEnvelopeIn(reading);
  return errorForStatus(
    {
      operationId,
      attempts,
      status,
      retryAfterMs: retryAfterMs(response),
      serverMessage: envelope?.serverMessage,
      hresult: envelope?.hresult,
      snippet: envelope ? undefined : snippetOf(isCut ? text.slice(0, -CUT_LENGTH) : text, secrets),
      ...meaningOf(reading, envelope !== undefined),
    },
    envelope !== undefined,
    signsIn,
  );
}

/** What a status means here, if that is more than it always means. */
function meaningOf(reading: Reading, isEnvelope: boolean): { meaning?: string } {
  const { exchange, complete, method, isBatch } = reading;
  const { status } = complete.response;
  if (status === 401 && exchange.token === undefined) return { meaning: NO_TOKEN_SENT };
  const form = complete.text.trim() === '' ? 'empty' : 'page';
  const meaning = isEnvelope
    ? ((method !== 'GET' && exchange.mayBeDone ? MEANINGS_OF_REPEATED[status] : undefined) ??
      (isBatch && (status === 403 || status === 404) ? BATCH_STOPPED : undefined))
    : MEANINGS_WITHOUT_ENVELOPE[`${status} ${form}`];
  return meaning === undefined ? {} : { meaning };
}

/** An error may come in any form, a page too, and may have been cut. */
function errorEnvelopeIn(reading: Reading): Envelope | undefined {
  try {
    const envelope = envelopeOf(codecOf(reading)?.decode(reading.complete.text, reading.result));
    return envelope?.isError ? withCleanMessage(envelope, reading.exchange) : undefined;
  } catch {
    return undefined;
  }
}
