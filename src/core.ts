/**
 * The client without a table of operations: an application carries only the operations that it
 * names.
 *
 * @packageDocumentation
 */

export { createCrmClient } from './client/create-client.js';
export * from './exports.js';
