// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';

export const capabilitiesResult: Schema = { properties: { ldapEnabled: { type: 'boolean' }, oauthEnabled: { type: 'boolean' }, providers: { type: ['array', 'null'], items: { type: 'string' } }, ssoLabel: { type: ['string', 'null'] }, ssoUrl: { type: ['string', 'null'] } }, lists: ['providers'] };

export const portalResult: Schema = { properties: { tenantId: { type: 'integer' }, tenantAlias: { type: 'string' }, tenantDomain: { type: 'string' }, name: { type: 'string' }, language: { type: 'string' }, ownerId: { type: 'string' }, status: { type: 'integer' } } };
