/**
 * A portal in memory for tests, with the rules of the server. It runs wherever `fetch` does; only
 * `listen()` needs Node.
 *
 * @packageDocumentation
 */

export type { OperationId } from './call.js';
export type { Fault } from './faults.js';
export { createPortal, type Portal, type PortalOptions, type ReceivedRequest } from './portal.js';
export type * from './records.js';
export { SECOND_FACTOR_CODE } from './routes/authentication.js';
export { sampleGroup, samplePeople, sampleRecords } from './sample-records.js';
export type { State } from './state.js';
