// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';

export const categoryIdHistoryQueryInput: Schema = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };

export const entityIdHistoryQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const entityTypeHistoryQueryInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const sortByHistoryQueryInput: Schema = { type: 'string', enum: ['Created', 'CreateBy', 'Category', 'Content', 'Id'], anyCase: true };
