// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanOrNullType, booleanType, integerType, nullType, stringOrNullType, stringType } from './types.js';
import { addressResult, contactBaseResult, contactInfoResult, contactListViewFilterInput, contactStatusResult, contactTypeResult, customFieldChangeInput, customFieldResult, dateFilterInput, employeeResult, newCustomFieldValueInput, recordIdInput, recordIdsInput, recordReferenceResult, tagsInput, taskCategoryResult, userIdInput } from './common.js';

export const addressCategoryInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const addressTypeWordInput: Schema = { anyOf: [{ type: 'integer', const: 7 }, { type: 'string', enum: ['Address'], anyCase: true }] };

export const addressTextItemInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { id: 'the server ignores the id: every element becomes a new record with a new id', categoryName: 'category', value: 'data' }, properties: { category: addressCategoryInput, data: { type: 'string', minLength: 1 }, isPrimary: booleanType, infoType: addressTypeWordInput } };

export const addressUpdateInput: Schema = { closed: true, required: ['street', 'city', 'state', 'zip', 'country', 'category', 'isPrimary'], because: 'the server clears every part of an address that is left out', hints: { categoryName: 'category', postalCode: 'zip', address: 'street' }, properties: { street: stringOrNullType, city: stringOrNullType, state: stringOrNullType, zip: stringOrNullType, country: stringOrNullType, category: addressCategoryInput, isPrimary: booleanType } };

export const categoryContactQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const companyMemberInput: Schema = { closed: true, required: ['personid'], hints: { personids: 'personid', contactid: 'personid' }, properties: { personid: recordIdInput } };

export const shareTypeInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const shareTypeWordInput: Schema = { anyOf: [shareTypeInput, { type: 'string', enum: ['None', 'ReadWrite', 'Read'], anyCase: true }] };

export const companyUpdateInput: Schema = { closed: true, required: ['companyName', 'about', 'shareType'], because: 'the server clears what is left out of an update, and makes the contact private', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', name: 'companyName', title: 'companyName', personList: 'the persons of a company are changed with addCompanyPerson and removeCompanyPerson' }, properties: { companyName: { type: 'string', minLength: 1 }, about: stringOrNullType, shareType: shareTypeWordInput, managerList: { type: 'array', minItems: 1, because: 'the server keeps the old managers when the list is empty; setContactAccess can remove them', items: userIdInput }, customFieldList: { type: 'array', items: customFieldChangeInput } } };

export const managerListInput: Schema = { type: 'array', items: userIdInput };

export const contactPrivateAccessInput: Schema = { closed: true, required: ['isShared', 'managerList'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit' }, properties: { isShared: { type: 'boolean', const: false }, managerList: managerListInput } };

export const contactSharedAccessInput: Schema = { closed: true, required: ['isShared'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit' }, properties: { isShared: { type: 'boolean', const: true }, managerList: managerListInput } };

export const contactAccessInput: Schema = { anyOf: [contactPrivateAccessInput, contactSharedAccessInput] };

export const contactAddressUpdateInput: Schema = { closed: true, required: ['address'], hints: { street: 'address', city: 'address', state: 'address', zip: 'address', country: 'address' }, properties: { address: addressUpdateInput } };

export const contactCreationDateInput: Schema = { closed: true, required: ['creationDate'], because: 'without a date the server would store the first day of the year 1', hints: { created: 'creationDate' }, properties: { creationDate: dateFilterInput } };

export const contactIdsInput: Schema = { closed: true, required: ['contactids'], hints: { contactid: 'contactids', ids: 'contactids' }, properties: { contactids: { type: 'array', minItems: 1, items: recordIdInput } } };

export const contactInfoCategoryInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const phoneCategoryInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const phoneTypeWordInput: Schema = { anyOf: [{ type: 'integer', const: 0 }, { type: 'string', enum: ['Phone'], anyCase: true }] };

export const phoneItemInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { id: 'the server ignores the id: every element becomes a new record with a new id', categoryName: 'category', value: 'data' }, properties: { category: phoneCategoryInput, data: { type: 'string', minLength: 1 }, isPrimary: booleanType, infoType: phoneTypeWordInput } };

export const onlineTypeWordInput: Schema = { anyOf: [{ type: 'integer', enum: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }, { type: 'string', enum: ['Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const onlineAddressItemInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { id: 'the server ignores the id: every element becomes a new record with a new id', categoryName: 'category', value: 'data' }, properties: { category: contactInfoCategoryInput, data: { type: 'string', minLength: 1 }, isPrimary: booleanType, infoType: onlineTypeWordInput } };

export const contactInfoItemInput: Schema = { anyOf: [phoneItemInput, addressTextItemInput, onlineAddressItemInput] };

export const contactInfoReplacementInput: Schema = { closed: true, required: ['items'], hints: { data: 'items' }, properties: { items: { type: 'array', minItems: 1, because: 'without elements the server deletes all contact information of the contact', items: contactInfoItemInput } } };

export const contactInfoTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] };

export const contactInfoTypeWordInput: Schema = { anyOf: [contactInfoTypeInput, { type: 'string', enum: ['Phone', 'Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'Address', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const contactInfoValueInput: Schema = { closed: true, required: ['data'], hints: { value: 'data', category: 'the server ignores category without infoType, so send both', infoType: 'send category together with infoType: the number of the old category may mean something else for the new kind' }, properties: { data: { type: 'string', minLength: 1, because: 'the server wants it in every update, also when only isPrimary changes' }, isPrimary: booleanOrNullType } };

export const newPhoneInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { value: 'data', type: 'infoType', categoryName: 'category', contactid: 'the id belongs in the path only' }, properties: { category: { type: 'string', enum: ['Home', 'Work', 'Mobile', 'Fax', 'Direct', 'Other'], because: 'the server wants the name of a category of this kind here, in this letter case, and no number' }, data: { type: 'string', minLength: 1 }, isPrimary: booleanOrNullType, infoType: phoneTypeWordInput } };

export const newAddressTextInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { value: 'data', type: 'infoType', categoryName: 'category', contactid: 'the id belongs in the path only' }, properties: { category: { type: 'string', enum: ['Home', 'Postal', 'Office', 'Billing', 'Other', 'Work'], because: 'the server wants the name of a category of this kind here, in this letter case, and no number' }, data: { type: 'string', minLength: 1 }, isPrimary: booleanOrNullType, infoType: addressTypeWordInput } };

export const newOnlineAddressInput: Schema = { closed: true, required: ['infoType', 'category', 'data'], hints: { value: 'data', type: 'infoType', categoryName: 'category', contactid: 'the id belongs in the path only' }, properties: { category: { type: 'string', enum: ['Home', 'Work', 'Other'], because: 'the server wants the name of a category of this kind here, in this letter case, and no number' }, data: { type: 'string', minLength: 1 }, isPrimary: booleanOrNullType, infoType: onlineTypeWordInput } };

export const contactInfoUpdateInput: Schema = { anyOf: [contactInfoValueInput, newPhoneInput, newAddressTextInput, newOnlineAddressInput] };

export const contactLastModifiedDateInput: Schema = { closed: true, required: ['lastModifedDate'], because: 'without a date the server would store the first day of the year 1', hints: { lastModifiedDate: 'lastModifedDate' }, properties: { lastModifedDate: dateFilterInput } };

export const contactMergeInput: Schema = { closed: true, required: ['fromcontactid', 'tocontactid'], hints: { from: 'fromcontactid', to: 'tocontactid' }, properties: { fromcontactid: recordIdInput, tocontactid: recordIdInput } };

export const contactPhotoAddressInput: Schema = { closed: true, required: ['photourl'], hints: { url: 'photourl', photo: 'a file is sent with uploadContactPhoto' }, properties: { photourl: { type: 'string', minLength: 1 } } };

export const contactPhotoUploadInput: Schema = { closed: true, required: ['photo'], hints: { file: 'photo' }, properties: { photo: { type: 'binary' } } };

export const contactSearchTypeInput: Schema = { type: 'integer', enum: [-1, 0, 1, 2, 3] };

export const contactStageQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactStatusChoiceInput: Schema = { closed: true, required: ['contactStatusid'], hints: { statusid: 'contactStatusid', contactStage: 'contactStatusid', status: 'contactStatusid' }, properties: { contactStatusid: { type: 'integer', minimum: 0, maximum: 2147483647, because: 'the server removes the status when it is left out' } } };

export const contactStatusColorInput: Schema = { closed: true, required: ['color'], because: 'without a value the server would remove the colour', hints: { colour: 'color' }, properties: { color: { type: 'string', minLength: 1, because: 'without a value the server would remove the colour' } } };

export const contactStatusUpdateInput: Schema = { closed: true, required: ['title', 'description', 'color'], because: 'the server clears what is left out', hints: { name: 'title', colour: 'color' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, color: stringOrNullType, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } };

export const contactSummaryResult: Schema = { properties: { smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, companyName: stringType, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, commonData: { type: 'array', items: contactInfoResult }, haveLateTasks: booleanType }, lists: ['commonData'] };

export const contactTypeAvatarQueryInput: Schema = { type: 'string', enum: ['people', 'company'] };

export const contactTypeQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactTypeUpdateInput: Schema = { closed: true, required: ['title'], hints: { name: 'title', color: 'a type has no colour', description: 'a type is given no description' }, properties: { title: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } };

export const contactWithPhoneResult: Schema = { properties: { smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType, phone: contactInfoResult } };

export const taskSummaryResult: Schema = { properties: { title: stringType, description: stringType, deadLine: stringType, alertValue: integerType, responsible: employeeResult, isClosed: booleanType, category: taskCategoryResult, entity: recordReferenceResult, canEdit: booleanType, id: integerType } };

export const contactWithTaskResult: Schema = { properties: { task: taskSummaryResult, contact: contactSummaryResult } };

export const contactidsQueryInput: Schema = { type: 'array', minItems: 1, items: recordIdInput };

export const contactsPrivateAccessInput: Schema = { closed: true, required: ['contactid', 'isShared', 'managerList'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit', contactsid: 'contactid' }, properties: { contactid: recordIdsInput, isShared: { type: 'boolean', const: false }, managerList: managerListInput } };

export const contactsSharedAccessInput: Schema = { closed: true, required: ['contactid', 'isShared'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit', contactsid: 'contactid' }, properties: { contactid: recordIdsInput, isShared: { type: 'boolean', const: true }, managerList: managerListInput } };

export const contactsAccessInput: Schema = { anyOf: [contactsPrivateAccessInput, contactsSharedAccessInput] };

export const dataContactQueryInput: Schema = stringType;

export const dateFilterOrNullInput: Schema = { anyOf: [dateFilterInput, nullType] };

export const entityTypeContactQueryInput: Schema = { type: 'string', enum: ['Opportunity', 'Case'], anyCase: true };

export const filteredContactsSharedAccessInput: Schema = { closed: true, required: ['isPrivate'], hints: { isShared: 'this operation has no isShared: isPrivate: true shares the contacts, isPrivate: false makes them private. The server reads the flag the wrong way round', accessList: 'managerList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { tags: tagsInput, contactStage: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactType: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactListView: contactListViewFilterInput, fromDate: dateFilterOrNullInput, toDate: dateFilterOrNullInput, isPrivate: { type: 'boolean', const: true }, managerList: managerListInput } };

export const filteredContactsPrivateAccessInput: Schema = { closed: true, required: ['isPrivate', 'managerList'], hints: { isShared: 'this operation has no isShared: isPrivate: true shares the contacts, isPrivate: false makes them private. The server reads the flag the wrong way round', accessList: 'managerList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { tags: tagsInput, contactStage: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactType: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactListView: contactListViewFilterInput, fromDate: dateFilterOrNullInput, toDate: dateFilterOrNullInput, isPrivate: { type: 'boolean', const: false }, managerList: managerListInput } };

export const filteredContactsAccessInput: Schema = { anyOf: [filteredContactsSharedAccessInput, filteredContactsPrivateAccessInput] };

export const idOrInfoTypePathInput: Schema = { anyOf: [{ type: 'integer', minimum: 1, maximum: 2147483647 }, { type: 'string', enum: ['Phone', 'Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'Address', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const infoTypePathInput: Schema = { anyOf: [{ type: 'integer', minimum: 0, maximum: 17 }, { type: 'string', enum: ['Phone', 'Email', 'Website', 'Skype', 'Twitter', 'LinkedIn', 'Facebook', 'Address', 'LiveJournal', 'MySpace', 'GMail', 'Blogger', 'Yahoo', 'MSN', 'ICQ', 'Jabber', 'AIM', 'VK'], anyCase: true }] };

export const isPrimaryQueryInput: Schema = booleanType;

export const isSharedQueryInput: Schema = booleanType;

export const mailPreviewInput: Schema = { closed: true, required: ['template', 'contactId'], hints: { body: 'template', contactIds: 'contactId' }, properties: { template: { type: 'string', minLength: 1 }, contactId: recordIdInput } };

export const maxCountQueryInput: Schema = { type: 'integer', minimum: 1, maximum: 2147483647, because: 'without a limit above 0 the server responds with an empty list' };

export const newAddressInput: Schema = { closed: true, hints: { categoryName: 'category', postalCode: 'zip', address: 'street' }, properties: { street: stringOrNullType, city: stringOrNullType, state: stringOrNullType, zip: stringOrNullType, country: stringOrNullType, category: addressCategoryInput, isPrimary: booleanType } };

export const newCompaniesQuickInput: Schema = { closed: true, required: ['companyName'], hints: { data: 'companyName', companyNames: 'companyName' }, properties: { companyName: { type: 'array', minItems: 1, because: 'without names the server creates nothing and responds with 201', items: { type: 'string', minLength: 1, because: 'the server skips an empty name' } } } };

export const privateShareTypeWordInput: Schema = { anyOf: [{ type: 'integer', const: 0 }, { type: 'string', enum: ['None'], anyCase: true }] };

export const newPrivateCompanyInput: Schema = { closed: true, required: ['companyName', 'shareType', 'managerList'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', name: 'companyName', title: 'companyName', persons: 'personList' }, properties: { companyName: { type: 'string', minLength: 1 }, about: stringOrNullType, personList: { type: 'array', items: recordIdInput }, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: privateShareTypeWordInput } };

export const openShareTypeWordInput: Schema = { anyOf: [{ type: 'integer', enum: [1, 2] }, { type: 'string', enum: ['ReadWrite', 'Read'], anyCase: true }] };

export const newSharedCompanyInput: Schema = { closed: true, required: ['companyName', 'shareType'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', name: 'companyName', title: 'companyName', persons: 'personList' }, properties: { companyName: { type: 'string', minLength: 1 }, about: stringOrNullType, personList: { type: 'array', items: recordIdInput }, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: openShareTypeWordInput } };

export const newCompanyInput: Schema = { anyOf: [newPrivateCompanyInput, newSharedCompanyInput] };

export const newContactAddressInput: Schema = { closed: true, required: ['address'], hints: { street: 'address', city: 'address', state: 'address', zip: 'address', country: 'address' }, properties: { address: newAddressInput } };

export const newContactInfoBatchInput: Schema = { closed: true, required: ['items'], hints: { data: 'items' }, properties: { items: { type: 'array', minItems: 1, because: 'without elements the server stores nothing and responds with 201', items: contactInfoItemInput } } };

export const newContactInfoInput: Schema = { anyOf: [newPhoneInput, newAddressTextInput, newOnlineAddressInput] };

export const newContactStatusInput: Schema = { closed: true, required: ['title', 'color'], hints: { name: 'title', colour: 'color' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, color: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } };

export const newContactTypeInput: Schema = { closed: true, required: ['title'], hints: { name: 'title', color: 'a type has no colour', description: 'a type is given no description' }, properties: { title: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } };

export const newMailingInput: Schema = { closed: true, required: ['contactIds', 'subject', 'body'], hints: { template: 'body' }, properties: { contactIds: { type: 'array', minItems: 1, items: recordIdInput }, subject: { type: 'string', minLength: 1, because: 'without a subject the server sends nothing and responds with 201' }, body: { type: 'string', minLength: 1 }, fileIDs: { type: 'array', items: recordIdInput }, storeInHistory: booleanType } };

export const newPrivatePersonInput: Schema = { closed: true, required: ['firstName', 'lastName', 'shareType', 'managerList'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', title: 'jobTitle', company: 'companyId' }, properties: { firstName: { type: 'string', minLength: 1 }, lastName: stringType, jobTitle: stringOrNullType, companyId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, about: stringOrNullType, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: privateShareTypeWordInput } };

export const newSharedPersonInput: Schema = { closed: true, required: ['firstName', 'lastName', 'shareType'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', title: 'jobTitle', company: 'companyId' }, properties: { firstName: { type: 'string', minLength: 1 }, lastName: stringType, jobTitle: stringOrNullType, companyId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, about: stringOrNullType, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: openShareTypeWordInput } };

export const newPersonInput: Schema = { anyOf: [newPrivatePersonInput, newSharedPersonInput] };

export const personNameInput: Schema = { closed: true, required: ['key', 'value'], hints: { firstName: 'key', lastName: 'value' }, properties: { key: { type: 'string', minLength: 1, because: 'the server skips a person who lacks one of the two names' }, value: { type: 'string', minLength: 1, because: 'the server skips a person who lacks one of the two names' } } };

export const newPersonsQuickInput: Schema = { closed: true, required: ['data'], hints: { items: 'data', persons: 'data' }, properties: { data: { type: 'array', minItems: 1, because: 'without names the server creates nothing and responds with 201', items: personNameInput } } };

export const personResult: Schema = { properties: { firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType }, lists: ['commonData', 'customFields'] };

export const personUpdateInput: Schema = { closed: true, required: ['firstName', 'lastName', 'jobTitle', 'companyId', 'about', 'shareType'], because: 'the server clears what is left out of an update, and makes the contact private', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', title: 'jobTitle', company: 'companyId' }, properties: { firstName: { type: 'string', minLength: 1 }, lastName: { type: 'string', minLength: 1 }, jobTitle: stringOrNullType, companyId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, about: stringOrNullType, shareType: shareTypeWordInput, managerList: { type: 'array', minItems: 1, because: 'the server keeps the old managers when the list is empty; setContactAccess can remove them', items: userIdInput }, customFieldList: { type: 'array', items: customFieldChangeInput } } };

export const prefixQueryInput: Schema = { type: 'string', minLength: 1 };

export const projectContactsInput: Schema = { closed: true, required: ['contactid'], hints: { contactids: 'contactid', ids: 'contactid' }, properties: { contactid: { type: 'array', minItems: 1, items: recordIdInput } } };

export const singleCompanyResult: Schema = { properties: { companyName: stringType, persons: { type: 'array', items: contactBaseResult }, personsCount: integerType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType }, lists: ['addresses', 'commonData', 'customFields'] };

export const singlePersonResult: Schema = { properties: { firstName: stringType, lastName: stringType, company: contactBaseResult, title: stringType, addresses: { type: 'array', items: addressResult }, createBy: employeeResult, created: stringType, about: stringType, industry: stringType, contactStatus: contactStatusResult, contactType: contactTypeResult, commonData: { type: 'array', items: contactInfoResult }, customFields: { type: 'array', items: customFieldResult }, tags: { type: 'array', items: stringType }, taskCount: integerType, haveLateTasks: booleanType, smallFotoUrl: stringType, mediumFotoUrl: stringType, displayName: stringOrNullType, isCompany: booleanType, accessList: { type: 'array', items: employeeResult }, isPrivate: booleanType, isShared: booleanType, shareType: integerType, currency: { type: ['object', 'null'], properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType } }, canEdit: booleanType, canDelete: booleanType, id: integerType }, lists: ['addresses', 'commonData', 'customFields'] };

export const sortByContactQueryInput: Schema = { type: 'string', enum: ['DisplayName', 'ContactType', 'Created', 'FirstName', 'LastName', 'History', 'Id'], anyCase: true };

export const sortByContactWithTaskQueryInput: Schema = { type: 'string', enum: ['DisplayName', 'ContactType', 'Created', 'FirstName', 'LastName', 'History', 'Id'], anyCase: true };

export const termQueryInput: Schema = { type: 'string', minLength: 1, because: 'without a text the server responds with an empty list' };

export const uploadOnlyQueryInput: Schema = booleanType;
