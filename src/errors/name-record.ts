import type { AnyCrmError } from './is-crm-error.js';

/** The errors after which no other record can succeed, which are not about the record. */
export const STOPPING: readonly AnyCrmError['code'][] = [
  'payment_required',
  'second_factor',
  'sign_in',
  'token',
  'unauthorized',
];

/** A person and a company are contacts, and have their ids in common. */
const CONTACTS = ['contact', 'person', 'company'];

/**
 * Puts a record into the message of its error, behind the operation, since an id in a path is in no
 * message. Several records share the error of one sign-in, which is left as it is.
 */
export function nameRecord(error: AnyCrmError, kind: string, id: number): void {
  const { code, message, operationId = 'request' } = error;
  const isShared = STOPPING.includes(code) || operationId.startsWith('authenticate');
  const names = CONTACTS.includes(kind) ? CONTACTS.join('|') : kind;
  if (isShared || new RegExp(`\\b(?:${names}) ${id}\\b`).test(message)) return;
  const prefix = `${operationId}: `;
  reword(error, message.replace(prefix, `${prefix}${kind} ${id}: `));
}

/** Gives an error another message. */
export function reword(error: Error, message: string): void {
  const old = error.message;
  error.message = message;
  // What Node prints of an error that nobody caught.
  if (error.stack) error.stack = error.stack.replace(old, () => message);
}
