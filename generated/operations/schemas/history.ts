// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { dateFilterInput, recordIdInput, recordTypeWordInput, userIdInput } from './common.js';
import { nullType } from './types.js';

export const categoryIdHistoryQueryInput: Schema = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };

export const entityIdHistoryQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const entityTypeHistoryQueryInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const newHistoryEventInput: Schema = { closed: true, required: ['content', 'categoryId'], hints: { category: 'categoryId', fileIds: 'fileId', files: 'fileId', notifyUsers: 'notifyUserList', title: 'content' }, properties: { entityType: { anyOf: [recordTypeWordInput, nullType] }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, content: { type: 'string', minLength: 1, maxLength: 65000 }, categoryId: { anyOf: [recordIdInput, { type: 'integer', minimum: -2147483648, maximum: -1 }] }, created: { anyOf: [dateFilterInput, nullType] }, fileId: { type: 'array', items: recordIdInput }, notifyUserList: { type: 'array', items: userIdInput } }, dependentRequired: { entityType: ['entityId'], entityId: ['entityType'] } };

export const sortByHistoryQueryInput: Schema = { type: 'string', enum: ['Created', 'CreateBy', 'Category', 'Content', 'Id'], anyCase: true };
