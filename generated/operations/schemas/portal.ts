// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, integerType, stringOrNullType, stringType } from './types.js';

export const capabilitiesResult: Schema = { properties: { ldapEnabled: booleanType, oauthEnabled: booleanType, providers: { type: ['array', 'null'], items: stringType }, ssoLabel: stringOrNullType, ssoUrl: stringOrNullType }, lists: ['providers'] };

export const portalResult: Schema = { properties: { tenantId: integerType, tenantAlias: stringType, tenantDomain: stringType, name: stringType, language: stringType, ownerId: stringType, status: integerType } };
