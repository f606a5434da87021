// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { integerType, stringOrNullType } from './types.js';

export const customFieldDefinitionResult: Schema = { properties: { relativeItemsCount: integerType, entityId: integerType, label: stringOrNullType, fieldValue: stringOrNullType, fieldType: integerType, position: integerType, mask: stringOrNullType, id: integerType } };

export const entityTypeCustomFieldPathInput: Schema = { type: 'string', enum: ['contact', 'person', 'company', 'opportunity', 'case'], anyCase: true };

export const entityidCustomFieldPathInput: Schema = { type: 'integer', minimum: 1, maximum: 2147483647, because: 'the server reads 0 as all records of the kind' };

export const fieldTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const reorderedCustomFieldResult: Schema = { properties: { entityId: integerType, label: stringOrNullType, fieldValue: stringOrNullType, fieldType: integerType, position: integerType, mask: stringOrNullType, id: integerType } };
