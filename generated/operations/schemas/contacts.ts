// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanOrNullType, booleanType, integerType, nullType, stringOrNullType, stringType } from './types.js';
import { addressResult, contactBaseResult, contactInfoResult, contactStatusResult, contactTypeResult, customFieldResult, dateFilterInput, employeeResult, recordIdInput, recordReferenceResult, taskCategoryResult, userIdInput } from './common.js';

export const addressCategoryInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const addressTypeWordInput: Schema = { anyOf: [{ type: 'integer', const: 7 }, { type: 'string', enum: ['Address'], anyCase: true }] };

export const categoryContactQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactInfoCategoryInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const phoneCategoryInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const phoneTypeWordInput: Schema = { anyOf: [{ type: 'integer', const: 0 }, { type: 'string', enum: ['Phone'], anyCase: true }] };

export const onlineTypeWordInput: Schema = { anyOf: [{ type: 'integer', enum: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }, { type: 'string', enum: ['Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const contactInfoItemInput: Schema = { anyOf: [{ closed: true, required: ['infoType', 'category', 'data'], hints: { id: 'the server ignores the id: every element becomes a new record with a new id', categoryName: 'category', value: 'data' }, properties: { category: phoneCategoryInput, data: { type: 'string', minLength: 1 }, isPrimary: booleanType, infoType: phoneTypeWordInput } }, { closed: true, required: ['infoType', 'category', 'data'], hints: { id: 'the server ignores the id: every element becomes a new record with a new id', categoryName: 'category', value: 'data' }, properties: { category: addressCategoryInput, data: { type: 'string', minLength: 1 }, isPrimary: booleanType, infoType: addressTypeWordInput } }, { closed: true, required: ['infoType', 'category', 'data'], hints: { id: 'the server ignores the id: every element becomes a new record with a new id', categoryName: 'category', value: 'data' }, properties: { category: contactInfoCategoryInput, data: { type: 'string', minLength: 1 }, isPrimary: booleanType, infoType: onlineTypeWordInput } }] };

export const contactInfoTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] };

export const contactInfoTypeWordInput: Schema = { anyOf: [contactInfoTypeInput, { type: 'string', enum: ['Phone', 'Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'Address', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const contactSearchTypeInput: Schema = { type: 'integer', enum: [-1, 0, 1, 2, 3] };

export const contactStageQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactStatusChoiceInput: Schema = { closed: true, required: ['contactStatusid'], hints: { statusid: 'contactStatusid', contactStage: 'contactStatusid', status: 'contactStatusid' }, properties: { contactStatusid: { type: 'integer', minimum: 0, maximum: 2147483647, because: 'the server removes the status when it is left out' } } };

export const contactSummaryResult: Schema = { properties: { smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, companyName: stringType, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, commonData: { type: 'array', items: contactInfoResult }, haveLateTasks: booleanType }, lists: ['commonData'] };

export const contactTypeAvatarQueryInput: Schema = { type: 'string', enum: ['people', 'company'] };

export const contactTypeQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactWithPhoneResult: Schema = { properties: { smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, phone: contactInfoResult } };

export const taskSummaryResult: Schema = { properties: { title: stringType, description: stringType, deadLine: stringType, alertValue: integerType, responsible: employeeResult, isClosed: booleanType, category: taskCategoryResult, entity: recordReferenceResult, canEdit: booleanType, id: integerType } };

export const contactWithTaskResult: Schema = { properties: { task: taskSummaryResult, contact: contactSummaryResult } };

export const contactidsQueryInput: Schema = { type: 'array', minItems: 1, items: recordIdInput };

export const dataContactQueryInput: Schema = stringType;

export const dateFilterOrNullInput: Schema = { anyOf: [dateFilterInput, nullType] };

export const entityTypeContactQueryInput: Schema = { type: 'string', enum: ['Opportunity', 'Case'], anyCase: true };

export const idOrInfoTypePathInput: Schema = { anyOf: [{ type: 'integer', minimum: 1, maximum: 2147483647 }, { type: 'string', enum: ['Phone', 'Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'Address', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const infoTypePathInput: Schema = { anyOf: [{ type: 'integer', minimum: 0, maximum: 17 }, { type: 'string', enum: ['Phone', 'Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'Address', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const isPrimaryQueryInput: Schema = booleanType;

export const isSharedQueryInput: Schema = booleanType;

export const managerListInput: Schema = { type: 'array', items: userIdInput };

export const maxCountQueryInput: Schema = { type: 'integer', minimum: 1, maximum: 2147483647, because: 'without a limit above 0 the server responds with an empty list' };

export const newAddressTextInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { value: 'data', type: 'infoType', categoryName: 'category', contactid: 'the id belongs in the path only' }, properties: { category: { type: 'string', enum: ['Home', 'Postal', 'Office', 'Billing', 'Other', 'Work'], because: 'the server wants the name of a category of this kind here, in this letter case, and no number' }, data: { type: 'string', minLength: 1 }, isPrimary: booleanOrNullType, infoType: addressTypeWordInput } };

export const newOnlineAddressInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { value: 'data', type: 'infoType', categoryName: 'category', contactid: 'the id belongs in the path only' }, properties: { category: { type: 'string', enum: ['Home', 'Work', 'Other'], because: 'the server wants the name of a category of this kind here, in this letter case, and no number' }, data: { type: 'string', minLength: 1 }, isPrimary: booleanOrNullType, infoType: onlineTypeWordInput } };

export const newPhoneInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { value: 'data', type: 'infoType', categoryName: 'category', contactid: 'the id belongs in the path only' }, properties: { category: { type: 'string', enum: ['Home', 'Work', 'Mobile', 'Fax', 'Direct', 'Other'], because: 'the server wants the name of a category of this kind here, in this letter case, and no number' }, data: { type: 'string', minLength: 1 }, isPrimary: booleanOrNullType, infoType: phoneTypeWordInput } };

export const openShareTypeWordInput: Schema = { anyOf: [{ type: 'integer', enum: [1, 2] }, { type: 'string', enum: ['ReadWrite', 'Read'], anyCase: true }] };

export const personResult: Schema = { properties: { firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType }, lists: ['commonData', 'customFields'] };

export const prefixQueryInput: Schema = { type: 'string', minLength: 1 };

export const privateShareTypeWordInput: Schema = { anyOf: [{ type: 'integer', const: 0 }, { type: 'string', enum: ['None'], anyCase: true }] };

export const shareTypeInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const shareTypeWordInput: Schema = { anyOf: [shareTypeInput, { type: 'string', enum: ['None', 'ReadWrite', 'Read'], anyCase: true }] };

export const singleCompanyResult: Schema = { properties: { companyName: stringType, persons: { type: 'array', items: contactBaseResult }, personsCount: integerType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType }, lists: ['addresses', 'commonData', 'customFields'] };

export const singlePersonResult: Schema = { properties: { firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType }, lists: ['addresses', 'commonData', 'customFields'] };

export const sortByContactQueryInput: Schema = { type: 'string', enum: ['DisplayName', 'ContactType', 'Created', 'FirstName', 'LastName', 'History', 'Id'], anyCase: true };

export const sortByContactWithTaskQueryInput: Schema = { type: 'string', enum: ['DisplayName', 'ContactType', 'Created', 'FirstName', 'LastName', 'History', 'Id'], anyCase: true };

export const termQueryInput: Schema = { type: 'string', minLength: 1, because: 'without a text the server responds with an empty list' };

export const uploadOnlyQueryInput: Schema = booleanType;
