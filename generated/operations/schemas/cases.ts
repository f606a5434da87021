// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { contactBaseResult, customFieldChangeInput, customFieldResult, employeeResult, newCustomFieldValueInput, recordIdInput, recordIdsInput, tagsInput, userIdInput } from './common.js';
import { booleanOrNullType, booleanType, integerType, stringType } from './types.js';

export const casePrivateAccessInput: Schema = { closed: true, required: ['isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList' }, properties: { isPrivate: { type: 'boolean', const: true }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } };

export const casePublicAccessInput: Schema = { closed: true, required: ['isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList' }, properties: { isPrivate: { type: 'boolean', const: false }, accessList: { type: 'array', items: userIdInput } } };

export const caseAccessInput: Schema = { anyOf: [casePrivateAccessInput, casePublicAccessInput] };

export const caseContactInput: Schema = { closed: true, required: ['contactid'], hints: { members: 'contactid', id: 'contactid' }, properties: { contactid: recordIdInput } };

export const casePrivateUpdateInput: Schema = { closed: true, required: ['title', 'isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', minItems: 1, because: 'the server keeps the members when the list is empty; remove them with removeCaseContact', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: customFieldChangeInput }, isPrivate: { type: 'boolean', const: true }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput }, isNotify: booleanOrNullType } };

export const casePublicUpdateInput: Schema = { closed: true, required: ['title', 'isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', minItems: 1, because: 'the server keeps the members when the list is empty; remove them with removeCaseContact', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: customFieldChangeInput }, isPrivate: { type: 'boolean', const: false }, accessList: { type: 'array', items: userIdInput }, isNotify: booleanOrNullType } };

export const caseResult: Schema = { properties: { members: { type: 'array', items: contactBaseResult }, createBy: employeeResult, created: stringType, title: stringType, isClosed: booleanType, isPrivate: booleanType, accessList: { type: 'array', items: employeeResult }, canEdit: booleanType, customFields: { type: 'array', items: customFieldResult }, id: integerType }, lists: ['members', 'customFields'] };

export const caseUpdateInput: Schema = { anyOf: [casePrivateUpdateInput, casePublicUpdateInput] };

export const casesPrivateAccessInput: Schema = { closed: true, required: ['casesid', 'isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', caseid: 'casesid' }, properties: { casesid: recordIdsInput, isPrivate: { type: 'boolean', const: true }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } };

export const casesPublicAccessInput: Schema = { closed: true, required: ['casesid', 'isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', caseid: 'casesid' }, properties: { casesid: recordIdsInput, isPrivate: { type: 'boolean', const: false }, accessList: { type: 'array', items: userIdInput } } };

export const casesAccessInput: Schema = { anyOf: [casesPrivateAccessInput, casesPublicAccessInput] };

export const casesToDeleteInput: Schema = { closed: true, required: ['casesids'], hints: { casesid: 'casesids', caseid: 'casesids', caseids: 'casesids', ids: 'casesids' }, properties: { casesids: { type: 'array', minItems: 1, because: 'an empty list deletes nothing', items: recordIdInput } } };

export const contactOfCasePrefixQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactidCaseQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const filteredCasesPrivateAccessInput: Schema = { closed: true, required: ['isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, isClosed: booleanOrNullType, tags: tagsInput, isPrivate: { type: 'boolean', const: true }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } };

export const filteredCasesPublicAccessInput: Schema = { closed: true, required: ['isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, isClosed: booleanOrNullType, tags: tagsInput, isPrivate: { type: 'boolean', const: false }, accessList: { type: 'array', items: userIdInput } } };

export const filteredCasesAccessInput: Schema = { anyOf: [filteredCasesPrivateAccessInput, filteredCasesPublicAccessInput] };

export const isClosedCaseQueryInput: Schema = booleanType;

export const newPrivateCaseInput: Schema = { closed: true, required: ['title', 'isPrivate', 'accessList'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: newCustomFieldValueInput }, isPrivate: { type: 'boolean', const: true }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput }, isNotify: booleanOrNullType } };

export const newPublicCaseInput: Schema = { closed: true, required: ['title', 'isPrivate'], hints: { isShared: 'a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contactid: 'members', customFields: 'customFieldList', isClosed: 'use closeCase or reopenCase to close or open a case' }, properties: { title: { type: 'string', minLength: 1 }, members: { type: 'array', items: recordIdInput }, customFieldList: { type: ['array', 'null'], items: newCustomFieldValueInput }, isPrivate: { type: 'boolean', const: false }, accessList: { type: 'array', items: userIdInput }, isNotify: booleanOrNullType } };

export const newCaseInput: Schema = { anyOf: [newPrivateCaseInput, newPublicCaseInput] };

export const prefixCaseQueryInput: Schema = stringType;

export const sortByCaseQueryInput: Schema = { type: 'string', enum: ['DateAndTime', 'Title', 'CreateBy', 'Id'], anyCase: true };
