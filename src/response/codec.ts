import type { Schema } from '../operation/schema.js';

/**
 * A response can be parsed, but is not what the document says. The message says what is wrong, and
 * where.
 */
export class MismatchError extends Error {}

/**
 * How bodies are written and responses are read. There are two forms: JSON, and XML from
 * `onlyoffice-crm/xml`.
 */
export interface Codec {
  /** What a path ends in to ask for this form. */
  readonly extension: string;
  /** The media types of the responses that it decodes. */
  readonly mediaTypes: readonly string[];
  /** The media type of a body that does not make the server respond in another form. */
  readonly bodyType: string;
  /**
   * Serializes a body.
   * @throws RangeError when the form cannot carry it
   */
  readonly encode: (body: object) => string;
  /**
   * Parses a response.
   *
   * @param text the response
   * @param result what the document says of the result
   * @returns the envelope, whatever its result is
   * @throws MismatchError, or another Error that says why the response cannot be parsed
   */
  readonly decode: (text: string, result: Schema) => unknown;
  /**
   * Fills in what the form or its writer leaves out of a valid result.
   *
   * @param result what the document says of the result
   * @param value the result, which is changed
   * @param fields the members that were asked for, or undefined for all
   */
  readonly fillIn?: (result: Schema, value: unknown, fields: readonly string[] | undefined) => void;
}

/** The form that the server writes unless it is asked otherwise. */
export const JSON_CODEC: Codec = {
  extension: '',
  mediaTypes: ['application/json'],
  bodyType: 'application/json',
  encode: (body) => JSON.stringify(body),
  decode: parseJson,
};

/** A member named `__proto__` would become the prototype of whatever the caller copies it to. */
export function parseJson(text: string): unknown {
  const mayHaveProto = /__proto__|\\u00[4-7]/.test(text); // its letters may be escaped
  try {
    return JSON.parse(text, mayHaveProto ? withoutProto : undefined);
  } catch (cause) {
    // The message of a SyntaxError quotes what it read.
    throw new Error(cause instanceof RangeError ? 'it is nested too deep' : 'it is not JSON');
  }
}

const withoutProto = (name: string, value: unknown): unknown =>
  name === '__proto__' ? undefined : value;
