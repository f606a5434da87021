import type { Shape } from '../generated/results.js';
import { inCamelCase } from './dialect.js';

/** An answer can be read, but is not what the document says. The message says what is not, and where. */
export class MisfitError extends Error {}

/** A form in which a portal writes its answers. There are two: JSON, and XML from `onlyoffice-crm/xml`. */
export interface AnswerFormat {
  /** What stands at the end of the path to ask for it. */
  readonly extension: string;
  /** The media types that it is labelled with. */
  readonly mediaTypes: readonly string[];
  /** The media type of a body that does not make the server answer in another form. */
  readonly bodyType: string;
  /**
   * Writes a body.
   * @throws RangeError when the form cannot carry it
   */
  readonly writeBody: (body: object) => string;
  /**
   * Reads an answer, which is then held against the document.
   *
   * @param text the answer
   * @param result what the document says of the result
   * @throws MisfitError, or another Error that says why it cannot be read
   */
  readonly readAnswer: (text: string, result: Shape) => unknown;
}

export const JSON_FORMAT: AnswerFormat = {
  extension: '',
  mediaTypes: ['application/json'],
  bodyType: 'application/json',
  writeBody: (body) => JSON.stringify(body),
  readAnswer: (text) => inCamelCase(parse(text)),
};

/** A member named `__proto__` would become the prototype of whatever the caller copies it to. */
function parse(text: string): unknown {
  const mayHoldProto = text.includes('__proto__') || /\\u00[4-7]/.test(text); // its letters may be escaped
  return mayHoldProto ? JSON.parse(text, (name, value: unknown) => (name === '__proto__' ? undefined : value)) : JSON.parse(text);
}
