// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { Capabilities, Portal } from '../schema.js';
import { capabilitiesResult, portalResult } from './schemas/portal.js';

/** The input of {@link getCapabilities}. */
export interface GetCapabilitiesInput {
}

/**
 * Read how users may sign in: `GET /api/2.0/capabilities`
 *
 * Retrieves the ways in which users may sign in. It needs no credentials.
 * With `.json` at the end of its path it also works on a suspended portal.
 */
export const getCapabilities: Operation<GetCapabilitiesInput, Capabilities> = {
  id: 'getCapabilities',
  method: 'GET',
  path: '/api/2.0/capabilities',
  isIdempotent: true,
  isOpen: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: capabilitiesResult,
};

/** The input of {@link getPortal}. */
export interface GetPortalInput {
}

/**
 * Read the portal: `GET /api/2.0/portal`
 *
 * Retrieves the portal itself: its name, owner and status.
 */
export const getPortal: Operation<GetPortalInput, Portal> = {
  id: 'getPortal',
  method: 'GET',
  path: '/api/2.0/portal',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: portalResult,
};
