import type { SerializedBody } from './multipart.js';

// Known to every copy of this package that a program loads, such as an ES module beside CommonJS.
const BRAND = Symbol.for('onlyoffice-crm.multipart');

/** Whether a body is an upload, which `multipart()` of any copy of this package made. */
export const isMultipart = (body: unknown): body is MultipartBody => BRAND in Object(body);

/** The call that sends an upload. */
export interface UploadCall {
  readonly operationId: string | undefined;
}

/** How an upload is sent. */
export interface Sending {
  /** Whether it can be sent again: a stream cannot. */
  readonly isRepeatable: boolean;
  /** Serializes the members once they have been validated. */
  readonly serialize: (
    valid: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
    call: UploadCall,
  ) => Promise<SerializedBody>;
  /** Lets go of the streams when a call is over, unless another one sends them. */
  readonly release: (call: UploadCall) => void;
}

/** The body of an upload, which `multipart()` makes. */
export class MultipartBody<Fields extends object = object> {
  /** The members of the body. */
  readonly fields: Fields;
  /** How it is sent. */
  readonly sending: Sending;

  constructor(fields: Fields, sending: Sending) {
    this.fields = fields;
    this.sending = sending;
    Object.defineProperty(this, BRAND, { value: true });
  }
}
