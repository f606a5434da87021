// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';

export const stringType: Schema = { type: 'string' };

export const integerType: Schema = { type: 'integer' };

export const booleanType: Schema = { type: 'boolean' };

export const stringOrNullType: Schema = { type: ['string', 'null'] };

export const booleanOrNullType: Schema = { type: ['boolean', 'null'] };

export const nullType: Schema = { type: 'null' };

export const numberType: Schema = { type: 'number' };
