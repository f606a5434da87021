import type { SerializedBody } from './multipart.js';

/** The body of an upload, which `multipart()` makes. */
export class MultipartBody<Fields extends object = object> {
  /** The members of the body. */
  readonly fields: Fields;
  /** Serializes the members once they have been validated. */
  readonly serialize: (
    valid: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ) => Promise<SerializedBody>;

  /** Whether it can be sent again: a stream cannot. */
  readonly isRepeatable: boolean;

  constructor(fields: Fields, isRepeatable: boolean, serialize: MultipartBody['serialize']) {
    this.fields = fields;
    this.isRepeatable = isRepeatable;
    this.serialize = serialize;
  }
}
