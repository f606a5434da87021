import type { AnyCrmError } from '../errors/is-crm-error.js';
import type { TargetKind } from './targets.js';

/** The errors after which no other record can succeed, which are not about the record. */
export const STOPPING: readonly AnyCrmError['code'][] = [
  'payment_required',
  'second_factor',
  'sign_in',
  'token',
  'unauthorized',
];

/**
 * Puts a record into the message of its error, behind the operation, since an id in a path is in no
 * message. Several records share the error of one sign-in, which is left as it is.
 */
export function nameRecord(error: AnyCrmError, kind: TargetKind, id: number): void {
  const { code, message, operationId = 'request' } = error;
  const record = `${kind} ${id}`;
  const isShared = STOPPING.includes(code) || operationId.startsWith('authenticate');
  if (isShared || new RegExp(`\\b${record}\\b`).test(message)) return;
  const prefix = `${operationId}: `;
  error.message = message.replace(prefix, `${prefix}${record}: `);
  // What Node prints of an error that nobody caught.
  if (error.stack) error.stack = error.stack.replace(message, error.message);
}
