import type { SerializedBody } from './multipart.js';

/** The body of an upload, which `multipart()` makes. */
export class MultipartBody<Fields extends object = object> {
  /** The members of the body. */
  readonly fields: Fields;
  /** Serializes the members once they have been validated. */
  readonly serialize: (valid: Readonly<Record<string, unknown>>) => Promise<SerializedBody>;

  constructor(fields: Fields, serialize: MultipartBody['serialize']) {
    this.fields = fields;
    this.serialize = serialize;
  }
}
