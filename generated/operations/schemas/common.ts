// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, integerType, nullType, numberType, stringOrNullType, stringType } from './types.js';

export const addressResult: Schema = { properties: { street: stringType, city: stringType, state: stringType, zip: stringType, country: stringType, category: integerType, categoryName: stringType, isPrimary: booleanType } };

export const employeeResult: Schema = { properties: { id: stringType, displayName: stringType, title: stringType, avatarSmall: stringType, profileUrl: stringType } };

export const contactBaseResult: Schema = { properties: { smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType } };

export const customFieldResult: Schema = { properties: { entityId: integerType, label: stringOrNullType, fieldValue: stringOrNullType, fieldType: integerType, position: integerType, mask: stringOrNullType, id: integerType } };

export const categoryIconInput: Schema = { closed: true, required: ['imageName'], hints: { imagePath: 'imageName' }, properties: { imageName: { type: 'string', minLength: 1, because: 'without a name the server would remove the icon' } } };

export const categoryUpdateInput: Schema = { closed: true, required: ['title', 'description', 'imageName'], hints: { imagePath: 'imageName', color: 'imageName', name: 'title' }, properties: { title: { type: 'string', minLength: 1 }, description: { type: ['string', 'null'], because: 'the server clears a description that is left out' }, imageName: { type: ['string', 'null'], because: 'the server clears an icon that is left out' }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } };

export const dateFilterInput: Schema = { type: 'string', pattern: "^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))(?:T(?:[01]\\d|2[0-3])(?:-[0-5]\\d-[0-5]\\d(?:\\.\\d{3}(?:\\d{4})?)?|:[0-5]\\d:[0-5]\\d(?:\\.(?:000(?:0000)?|\\d\\d[1-9]|\\d{6}[1-9]))?)(?:[Zz]|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?$", because: 'in a body the server reads few other forms, and none whose decimals end in 0; leave the decimals out or pass a Date', like: '2008-04-10T06:30:00Z' };

export const contactInfoResult: Schema = { properties: { id: integerType, infoType: integerType, category: integerType, data: stringOrNullType, categoryName: stringOrNullType, isPrimary: booleanType } };

export const contactListViewInput: Schema = { type: 'integer', enum: [0, 1, 2, 3] };

export const contactListViewFilterInput: Schema = { anyOf: [contactListViewInput, { type: 'string', enum: ['All', 'Company', 'Person', 'WithOpportunity'], anyCase: true }] };

export const contactStatusResult: Schema = { properties: { title: stringType, description: stringType, color: stringType, sortOrder: integerType, id: integerType, relativeItemsCount: integerType } };

export const contactTypeResult: Schema = { properties: { title: stringType, description: stringType, color: stringType, sortOrder: integerType, id: integerType, relativeItemsCount: integerType } };

export const contactResult: Schema = { properties: { firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, companyName: stringType, persons: { type: 'array', items: contactBaseResult }, personsCount: integerType }, lists: ['commonData', 'customFields'] };

export const contactWithEmailResult: Schema = { properties: { smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, email: contactInfoResult } };

export const taskCategoryResult: Schema = { properties: { imagePath: stringType, title: stringType, description: stringType, color: stringType, sortOrder: integerType, id: integerType, relativeItemsCount: integerType } };

export const recordReferenceResult: Schema = { properties: { entityType: stringOrNullType, entityId: integerType, entityTitle: stringOrNullType } };

export const recordIdInput: Schema = { type: 'integer', minimum: 1, maximum: 2147483647 };

export const countQueryInput: Schema = { type: 'integer', minimum: 1, maximum: 1000 };

export const crmFileResult: Schema = { properties: { folderId: { type: ['integer', 'string'] }, version: integerType, versionGroup: integerType, contentLength: stringType, pureContentLength: integerType, fileStatus: integerType, viewUrl: stringType, webUrl: stringType, fileType: integerType, fileExst: stringType, comment: stringOrNullType, encrypted: booleanType, thumbnailUrl: stringType, id: { type: ['integer', 'string', 'null'] }, title: stringOrNullType, access: integerType, shared: booleanType, rootFolderType: integerType, updatedBy: employeeResult, created: stringOrNullType, createdBy: employeeResult, updated: stringType, providerItem: booleanType, providerKey: stringType, providerId: integerType, denyDownload: booleanType, denySharing: booleanType } };

export const currencyResult: Schema = { properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } };

export const customFieldChangeInput: Schema = { closed: true, required: ['key', 'value'], hints: { id: 'key', fieldid: 'key', fieldId: 'key', fieldValue: 'value', label: 'key' }, properties: { key: recordIdInput, value: { type: 'string', minLength: 1, because: 'the server skips an empty value; clear the field with setEntityCustomFieldValue' } } };

export const dateQueryInput: Schema = { type: 'string', pattern: "^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))(?:T(?:[01]\\d|2[0-3])(?:-[0-5]\\d-[0-5]\\d|:[0-5]\\d:[0-5]\\d)(?:\\.\\d{3}(?:\\d{4})?)?(?:[Zz]|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?$", because: 'in a query the server reads no other form', like: '2008-04-10T06:30:00.120Z' };

export const decimalInput: Schema = { anyOf: [numberType, { type: 'string', pattern: "^-?\\d+(?:\\.\\d+)?$", because: 'the server reads a decimal text with a point and no separators between its digits', like: '12.50' }] };

export const entityTypePathInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const fieldsQueryInput: Schema = { type: 'array', items: { type: 'string', minLength: 1 }, contains: { type: 'string', pattern: '(?:^|,) *id *(?:,|$)', anyCase: true, like: 'id' }, because: 'a request without id can remove the ids from the responses to all callers' };

export const filterValueQueryInput: Schema = stringType;

export const historyCategoryResult: Schema = { properties: { imagePath: stringOrNullType, title: stringType, description: stringType, color: stringType, sortOrder: integerType, id: integerType, relativeItemsCount: integerType } };

export const historyEventResult: Schema = { properties: { createBy: employeeResult, created: stringType, content: stringType, category: historyCategoryResult, contact: contactBaseResult, entity: { type: ['object', 'null'], properties: { entityType: stringOrNullType, entityId: integerType, entityTitle: stringOrNullType } }, canEdit: booleanType, files: { type: 'array', items: crmFileResult }, id: integerType } };

export const userIdInput: Schema = { type: 'string', pattern: '^(?!4a515a15-d4d6-4b8e-828e-e0586f18f3a3$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', because: 'it is the id of a user in the form 8-4-4-4-12, and 4a515a15-d4d6-4b8e-828e-e0586f18f3a3 is only a placeholder for a user or group that the server could not find', hints: { id: "the server reads an object as nobody, so send the id alone: '<id>', or ['<id>'] for a list" }, anyCase: true, like: '9924256a-739c-462b-af15-e652a3b1b6eb' };

export const newCategoryInput: Schema = { closed: true, required: ['title', 'imageName'], hints: { imagePath: 'imageName', color: 'imageName', name: 'title' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, imageName: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } };

export const newCustomFieldValueInput: Schema = { closed: true, required: ['key', 'value'], hints: { id: 'key', fieldid: 'key', fieldId: 'key', fieldValue: 'value', label: 'key' }, properties: { key: recordIdInput, value: stringType } };

export const stageResult: Schema = { properties: { successProbability: integerType, stageType: integerType, title: stringType, description: stringType, color: stringType, sortOrder: integerType, id: integerType, relativeItemsCount: integerType } };

export const recordIdsInput: Schema = { type: 'array', items: recordIdInput };

export const recordTypeWordInput: Schema = { type: 'string', enum: ['opportunity', 'case'], because: 'a task or an event stands at an opportunity or a case, and at a person or company by the id of the contact alone', anyCase: true };

export const singleContactResult: Schema = { properties: { firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, companyName: stringType, persons: { type: 'array', items: contactBaseResult }, personsCount: integerType }, lists: ['addresses', 'commonData', 'customFields'] };

export const singleOpportunityResult: Schema = { properties: { createBy: employeeResult, created: stringType, members: { type: 'array', items: contactBaseResult }, contact: contactBaseResult, title: stringType, description: stringType, responsible: employeeResult, bidType: integerType, bidValue: numberType, bidCurrency: currencyResult, perPeriodValue: integerType, stage: stageResult, successProbability: integerType, actualCloseDate: stringType, expectedCloseDate: stringType, isPrivate: booleanType, accessList: { type: 'array', items: employeeResult }, canEdit: booleanType, customFields: { type: 'array', items: customFieldResult }, id: integerType }, lists: ['accessList', 'members', 'customFields'] };

export const sortOrderQueryInput: Schema = { type: 'string', enum: ['ascending', 'descending'] };

export const stageTypeInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const stageTypeWordInput: Schema = { anyOf: [stageTypeInput, { type: 'string', enum: ['Open', 'ClosedAndWon', 'ClosedAndLost'], anyCase: true }] };

export const stageTypeFilterInput: Schema = { anyOf: [stageTypeWordInput, nullType] };

export const startIndexQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const tagsInput: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };

export const tagsQueryInput: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };

export const titleOrderInput: Schema = { closed: true, required: ['titles'], hints: { ids: 'titles' }, properties: { titles: { type: 'array', minItems: 1, because: 'without titles the server changes nothing and responds with 200', items: { type: 'string', minLength: 1 } } } };
