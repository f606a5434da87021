// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { integerType, stringOrNullType, stringType } from './types.js';
import { recordIdInput } from './common.js';

export const customFieldDefinitionResult: Schema = { properties: { relativeItemsCount: integerType, entityId: integerType, label: stringOrNullType, fieldValue: stringOrNullType, fieldType: integerType, position: integerType, mask: stringOrNullType, id: integerType } };

export const customFieldOrderInput: Schema = { closed: true, required: ['fieldids'], hints: { ids: 'fieldids', fieldid: 'fieldids' }, properties: { fieldids: { type: 'array', minItems: 1, because: 'an empty list changes nothing', items: recordIdInput } } };

export const fieldTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const customFieldUpdateInput: Schema = { closed: true, required: ['label', 'fieldType', 'mask'], hints: { name: 'label', title: 'label', type: 'fieldType', options: 'mask', fieldValue: 'this is the field of all records. Use setEntityCustomFieldValue for the value of one record', id: 'the id belongs in the path only' }, properties: { label: { type: 'string', minLength: 1 }, fieldType: fieldTypeInput, position: { type: ['integer', 'null'] }, mask: stringType } };

export const customFieldValueInput: Schema = { closed: true, required: ['fieldValue'], hints: { value: 'fieldValue', key: 'the id belongs in the path only', fieldid: 'the id belongs in the path only', customFieldList: 'fieldValue' }, properties: { fieldValue: stringOrNullType } };

export const entityTypeCustomFieldPathInput: Schema = { type: 'string', enum: ['contact', 'person', 'company', 'opportunity', 'case'], anyCase: true };

export const entityidCustomFieldPathInput: Schema = { type: 'integer', minimum: 1, maximum: 2147483647, because: 'the server reads 0 as all records of the kind' };

export const newCustomFieldInput: Schema = { closed: true, required: ['label', 'fieldType'], hints: { name: 'label', title: 'label', type: 'fieldType', options: 'mask', fieldValue: 'this is the field of all records. Use setEntityCustomFieldValue for the value of one record' }, properties: { label: { type: 'string', minLength: 1 }, fieldType: fieldTypeInput, position: { type: ['integer', 'null'] }, mask: stringOrNullType } };

export const reorderedCustomFieldResult: Schema = { properties: { entityId: integerType, label: stringOrNullType, fieldValue: stringOrNullType, fieldType: integerType, position: integerType, mask: stringOrNullType, id: integerType } };
