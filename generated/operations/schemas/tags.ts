// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { contactListViewFilterInput, dateFilterInput, recordIdInput, stageTypeFilterInput, tagsInput, userIdInput } from './common.js';
import { booleanOrNullType, integerType, stringType } from './types.js';

export const entitiesTagInput: Schema = { closed: true, required: ['entityid', 'tagName'], hints: { entityids: 'entityid', tag: 'tagName' }, properties: { entityid: { type: 'array', minItems: 1, because: 'the server refuses an empty list', items: recordIdInput }, tagName: { type: 'string', minLength: 1 } } };

export const entityTypeGroupPathInput: Schema = { type: 'string', enum: ['company', 'person'], anyCase: true };

export const entityTypeTagPathInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const filteredCasesTagInput: Schema = { closed: true, required: ['tagName'], hints: { filterValue: 'the search text is a query parameter, not a member of the body', tag: 'the tag to add is tagName. The list tags is a filter' }, properties: { contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, isClosed: booleanOrNullType, tags: tagsInput, tagName: { type: 'string', minLength: 1 } } };

export const filteredContactsTagInput: Schema = { closed: true, required: ['contactStage', 'contactType', 'tagName'], hints: { filterValue: 'the search text is a query parameter, not a member of the body', tag: 'the tag to add is tagName. The list tags is a filter' }, properties: { tags: tagsInput, contactStage: { type: 'integer', minimum: -1, maximum: 2147483647, because: 'the server takes a missing status for 0, which selects only contacts without a status; -1 selects all' }, contactType: { type: 'integer', minimum: -1, maximum: 2147483647, because: 'the server takes a missing type for 0, which selects only contacts without a type; -1 selects all' }, contactListView: contactListViewFilterInput, fromDate: dateFilterInput, toDate: dateFilterInput, tagName: { type: 'string', minLength: 1 } } };

export const filteredOpportunitiesTagInput: Schema = { closed: true, required: ['tagName'], hints: { filterValue: 'the search text is a query parameter, not a member of the body', tag: 'the tag to add is tagName. The list tags is a filter' }, properties: { responsibleid: userIdInput, opportunityStagesid: { type: 'integer', minimum: 0, maximum: 2147483647 }, tags: tagsInput, contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, stageType: stageTypeFilterInput, contactAlsoIsParticipant: booleanOrNullType, fromDate: dateFilterInput, toDate: dateFilterInput, tagName: { type: 'string', minLength: 1 } }, dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] } };

export const newTagInput: Schema = { closed: true, required: ['tagName'], hints: { title: 'tagName', name: 'tagName', tag: 'tagName' }, properties: { tagName: { type: 'string', minLength: 1 } } };

export const tagNameQueryInput: Schema = { type: 'string', minLength: 1 };

export const tagResult: Schema = { properties: { title: stringType, relativeItemsCount: integerType } };
