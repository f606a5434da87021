import type { Operation } from '../../src/operation/operation.js';
import type { Capabilities, Portal } from '../schema.js';
import { capabilitiesResult, portalResult } from './results.js';

/** The input of {@link getCapabilities}. */
export interface GetCapabilitiesInput {
}

/**
 * Read how users may sign in: `GET /api/2.0/capabilities`
 *
 * Retrieves how users may sign in. Needs no credentials. With the ending `.json` it answers for a suspended portal too.
 *
 * The client's method is `crm.getCapabilities`:
 *
 * ```ts
 * const result = await crm.getCapabilities();
 * ```
 */
export const getCapabilities: Operation<GetCapabilitiesInput, Capabilities> = {
  id: 'getCapabilities',
  method: 'GET',
  path: '/api/2.0/capabilities',
  isIdempotent: true,
  isOpen: true,
  input: { type: 'object', properties: {  }, closed: true },
  result: capabilitiesResult,
};

/** The input of {@link getPortal}. */
export interface GetPortalInput {
}

/**
 * Read the portal: `GET /api/2.0/portal`
 *
 * Retrieves the portal itself: its name, owner and state.
 *
 * The client's method is `crm.getPortal`:
 *
 * ```ts
 * const result = await crm.getPortal();
 * ```
 */
export const getPortal: Operation<GetPortalInput, Portal> = {
  id: 'getPortal',
  method: 'GET',
  path: '/api/2.0/portal',
  isIdempotent: true,
  input: { type: 'object', properties: {  }, closed: true },
  result: portalResult,
};
