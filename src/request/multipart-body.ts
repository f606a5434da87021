import type { SerializedBody } from './multipart.js';

// Known to every copy of this package that a program loads, such as an ES module beside CommonJS.
const BRAND = Symbol.for('onlyoffice-crm.multipart');

/** Whether a body is an upload, which `multipart()` of any copy of this package made. */
export const isMultipart = (body: unknown): body is MultipartBody => BRAND in Object(body);

/** The body of an upload, which `multipart()` makes. */
export class MultipartBody<Fields extends object = object> {
  /** The members of the body. */
  readonly fields: Fields;
  /** Serializes the members once they have been validated. */
  readonly serialize: (
    valid: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
    operationId: string | undefined,
  ) => Promise<SerializedBody>;

  /** Whether it can be sent again: a stream cannot. */
  readonly isRepeatable: boolean;

  readonly [BRAND] = true;

  constructor(fields: Fields, isRepeatable: boolean, serialize: MultipartBody['serialize']) {
    this.fields = fields;
    this.isRepeatable = isRepeatable;
    this.serialize = serialize;
  }
}
