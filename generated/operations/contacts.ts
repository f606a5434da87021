// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { MultipartBody } from '../../src/request/multipart-body.js';
import type { CompanyMember, CompanyUpdate, Contact, ContactAccess, ContactAddressUpdate, ContactBase, ContactCreationDate, ContactIds, ContactInfo, ContactInfoReplacement, ContactInfoTypeWord, ContactInfoUpdate, ContactLastModifiedDate, ContactListViewFilter, ContactMerge, ContactPhotoAddress, ContactPhotoUpload, ContactSearchType, ContactStatus, ContactStatusChoice, ContactStatusColor, ContactStatusUpdate, ContactType, ContactTypeUpdate, ContactWithEmail, ContactWithPhone, ContactWithTask, ContactsAccess, DateQuery, Employee, FilteredContactsAccess, MailPreview, MailingProgress, NewCompaniesQuick, NewCompany, NewContactAddress, NewContactInfo, NewContactInfoBatch, NewContactStatus, NewContactType, NewMailing, NewPerson, NewPersonsQuick, Nothing, Person, PersonUpdate, ProjectContacts, RecordId, SingleCompany, SingleContact, SingleOpportunity, SinglePerson, TitleOrder, UserId } from '../schema.js';
import { contactBaseResult, contactInfoResult, contactListViewFilterInput, contactResult, contactStatusResult, contactTypeResult, contactWithEmailResult, countQueryInput, customFieldChangeInput, dateFilterInput, dateQueryInput, employeeResult, fieldsQueryInput, filterValueQueryInput, newCustomFieldValueInput, recordIdInput, recordIdsInput, singleContactResult, singleOpportunityResult, sortOrderQueryInput, startIndexQueryInput, tagsInput, tagsQueryInput, titleOrderInput, userIdInput } from './schemas/common.js';
import { addressCategoryInput, categoryContactQueryInput, contactInfoItemInput, contactInfoTypeWordInput, contactSearchTypeInput, contactStageQueryInput, contactStatusChoiceInput, contactTypeAvatarQueryInput, contactTypeQueryInput, contactWithPhoneResult, contactWithTaskResult, contactidsQueryInput, dataContactQueryInput, dateFilterOrNullInput, entityTypeContactQueryInput, idOrInfoTypePathInput, infoTypePathInput, isPrimaryQueryInput, isSharedQueryInput, managerListInput, maxCountQueryInput, newAddressTextInput, newOnlineAddressInput, newPhoneInput, openShareTypeWordInput, personResult, prefixQueryInput, privateShareTypeWordInput, shareTypeWordInput, singleCompanyResult, singlePersonResult, sortByContactQueryInput, sortByContactWithTaskQueryInput, termQueryInput, uploadOnlyQueryInput } from './schemas/contacts.js';
import { booleanOrNullType, booleanType, integerType, numberType, stringOrNullType, stringType } from './schemas/types.js';
import { requireFilter } from '../../src/guards/require-filter.js';
import { STOPPED_BATCH } from '../../src/guards/stopped-batch.js';

/** The input of {@link deleteContacts}. */
export interface DeleteContactsInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: ContactIds;
}

/**
 * Delete several contacts: `PUT /api/2.0/crm/contact`
 *
 * **This PUT deletes: the contacts are gone for good, with their history, tasks, contact information and values of custom fields.**
 *
 * - The server silently ignores contacts that do not exist, that the caller may not see or edit, and that an invoice names. The response lists those that were deleted, so compare it with the request.
 * - Opportunities of the contacts stay, and so do persons of a company.
 * - A second call deletes nothing more and responds with 200.
 * - The call is not restricted to administrators.
 * - An audit record is written.
 */
export const deleteContacts: SelectableOperation<DeleteContactsInput, ContactBase[]> = {
  id: 'deleteContacts',
  method: 'PUT',
  path: '/api/2.0/crm/contact',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['contactids'], hints: { contactid: 'contactids', ids: 'contactids' }, properties: { contactids: { type: 'array', minItems: 1, items: recordIdInput } } } } };
  },
  result: { type: 'array', items: contactBaseResult },
};

/** The input of {@link setContactsAccess}. */
export interface SetContactsAccessInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: ContactsAccess;
}

/**
 * Share several contacts, or make them private to their managers: `PUT /api/2.0/crm/contact/access`
 *
 * **The server stops at the first contact that does not exist (404) or that the caller may not edit (403), and the contacts before it stay changed.** Cases and opportunities are ignored in the same situation.
 *
 * **The response shows the contacts as they were before the change.** Read them again to see the new state.
 *
 * - `contactid` is a list here, in spite of its name.
 * - `isShared: true` lets every user of the CRM read and edit the contacts. `isShared: false` leaves them to their managers and to CRM administrators.
 * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller.
 */
export const setContactsAccess: SelectableOperation<SetContactsAccessInput, SingleContact[]> = {
  id: 'setContactsAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/access',
  isIdempotent: true,
  isSelectable: true,
  stopsAtFailure: STOPPED_BATCH,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['contactid', 'isShared', 'managerList'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit', contactsid: 'contactid' }, properties: { contactid: recordIdsInput, isShared: { type: 'boolean', const: false, because: 'without it the server would make the contact private' }, managerList: managerListInput } }, { closed: true, required: ['contactid', 'isShared'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit', contactsid: 'contactid' }, properties: { contactid: recordIdsInput, isShared: { type: 'boolean', const: true, because: 'without it the server would make the contact private' }, managerList: managerListInput } }] } } };
  },
  result: { type: 'array', items: singleContactResult },
};

/** The input of {@link searchContactsByContactInfo}. */
export interface SearchContactsByContactInfoInput {
  readonly query: {
      /**
       * @description The kind of contact information to look in, as a number or as a name in any letter case.
       * @example Email
       */
      infoType: ContactInfoTypeWord;
      /** @description A part of the contact information. A blank text matches everything, as does leaving it out. */
      data?: string;
      /** @description The category of the contact information, as a number. Every category matches when it is left out. */
      category?: number;
      /** @description Whether the contact information is the primary one of its kind. Both match when it is left out. */
      isPrimary?: boolean;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
 *
 * Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
 */
export const searchContactsByContactInfo: SelectableOperation<SearchContactsByContactInfoInput, Contact[]> = {
  id: 'searchContactsByContactInfo',
  method: 'GET',
  path: '/api/2.0/crm/contact/bycontactinfo',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { infoType: contactInfoTypeWordInput, data: dataContactQueryInput, category: categoryContactQueryInput, isPrimary: isPrimaryQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['infoType'], closed: true } } };
  },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link searchContactsByPrefix}. */
export interface SearchContactsByPrefixInput {
  readonly query: {
      /**
       * @description The text to search for in the names. Without it the server fails with 500.
       * @example Kra
       */
      prefix: string;
      /**
       * @description **The server takes a missing value for 0, companies only**, so the parameter is required here. -1 finds all contacts.
       *     It is ignored when `entityID` is given. A number outside -1 to 3 is 400.
       * @example -1
       */
      searchType: ContactSearchType;
      /** @description The kind of the record that `entityID` names, in any letter case. Only the members of an opportunity or a case can be searched; the server finds nothing for other kinds, so they are refused here. */
      entityType?: "Opportunity" | "Case" | "opportunity" | "case";
      /** @description The id of an opportunity or a case whose members are searched instead of all contacts. It goes together with `entityType`. */
      entityID?: RecordId;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Search contacts by name: `GET /api/2.0/crm/contact/byprefix`
 *
 * **Without `searchType` the server finds companies only.** The parameter is required here, and -1 finds all contacts.
 *
 * - With `entityID` and `entityType` only the members of that opportunity or case are searched. The letter case matters then, and `searchType` is ignored.
 * - The contacts are in short form, with their primary telephone numbers.
 */
export const searchContactsByPrefix: SelectableOperation<SearchContactsByPrefixInput, ContactWithPhone[]> = {
  id: 'searchContactsByPrefix',
  method: 'GET',
  path: '/api/2.0/crm/contact/byprefix',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { prefix: prefixQueryInput, searchType: contactSearchTypeInput, entityType: entityTypeContactQueryInput, entityID: recordIdInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['prefix', 'searchType'], closed: true } } };
  },
  result: { type: 'array', items: contactWithPhoneResult },
};

/** The input of {@link createCompany}. */
export interface CreateCompanyInput {
  readonly body: NewCompany;
}

/**
 * Create a company: `POST /api/2.0/crm/contact/company`
 *
 * **A private company (`shareType` 0) without managers is hidden from everyone but CRM administrators, also from the user who created it.** The schema wants `managerList` for a private company, and an empty list for none on purpose.
 *
 * **With `personList` and `shareType` 0 a caller who is not a CRM administrator gets 404 after the company was created.** Do not repeat the call then. Create the company without persons, and add them with `addCompanyPerson`.
 *
 * - The server does not add the caller to the managers.
 * - The server also reads these members from `multipart/form-data` with files named `photo`. This document describes JSON only. `uploadContactPhoto` sets a picture.
 * - A second call creates a second company.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 * - An audit record is written.
 */
export const createCompany: SelectableOperation<CreateCompanyInput, SingleCompany> = {
  id: 'createCompany',
  method: 'POST',
  path: '/api/2.0/crm/contact/company',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['companyName', 'shareType', 'managerList'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', name: 'companyName', title: 'companyName', persons: 'personList' }, properties: { companyName: { type: 'string', minLength: 1 }, about: stringOrNullType, personList: { type: 'array', items: recordIdInput }, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: privateShareTypeWordInput } }, { closed: true, required: ['companyName', 'shareType'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', name: 'companyName', title: 'companyName', persons: 'personList' }, properties: { companyName: { type: 'string', minLength: 1 }, about: stringOrNullType, personList: { type: 'array', items: recordIdInput }, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: openShareTypeWordInput } }] } } };
  },
  result: singleCompanyResult,
};

/** The input of {@link createCompaniesQuick}. */
export interface CreateCompaniesQuickInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: NewCompaniesQuick;
}

/**
 * Create several companies by name: `POST /api/2.0/crm/contact/company/quick`
 *
 * **The companies are private: the caller is their only manager.** `setContactsAccess` shares them.
 *
 * - The server silently skips empty names. When none is left it creates nothing, and the result is an empty object and no list.
 * - A second call creates the companies once more.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 * - No audit record is written, although `createPersonsQuick` writes one.
 */
export const createCompaniesQuick: SelectableOperation<CreateCompaniesQuickInput, ContactBase[] | Nothing> = {
  id: 'createCompaniesQuick',
  method: 'POST',
  path: '/api/2.0/crm/contact/company/quick',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['companyName'], hints: { data: 'companyName', companyNames: 'companyName' }, properties: { companyName: { type: 'array', minItems: 1, because: 'without names the server creates nothing and responds with 201', items: { type: 'string', minLength: 1, because: 'the server skips an empty name' } } } } } };
  },
  result: { type: ['array', 'object'], items: contactBaseResult },
  mayBeEmpty: true,
};

/** The input of {@link updateCompany}. */
export interface UpdateCompanyInput {
  readonly path: {
      /**
       * @description The id of the company.
       * @example 500
       */
      companyid: RecordId;
  };
  readonly body: CompanyUpdate;
}

/**
 * Replace a company: `PUT /api/2.0/crm/contact/company/{companyid}`
 *
 * **The update clears the status, the type, the currency and the industry of the company, which it cannot carry.** Set the status again with `setContactStatus`.
 *
 * **With the id of a person the server overwrites the person as a company, empties the names, and then fails with 500.** Read the contact first if its kind is not certain.
 *
 * - What is left out is cleared too, and without `shareType` the company becomes private. The schema wants each of these members, and takes `null` to clear one.
 * - Managers, and the values of custom fields, are kept unless they are named. An empty value cannot clear a field.
 * - A company that does not exist is **400, not 404**.
 * - The caller must be allowed to edit the company. Others get 403.
 * - An audit record is written.
 */
export const updateCompany: SelectableOperation<UpdateCompanyInput, SingleCompany> = {
  id: 'updateCompany',
  method: 'PUT',
  path: '/api/2.0/crm/contact/company/{companyid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { companyid: recordIdInput }, required: ['companyid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['companyName', 'about', 'shareType'], because: 'the server clears what is left out of an update, and makes the contact private', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', name: 'companyName', title: 'companyName', personList: 'the persons of a company are changed with addCompanyPerson and removeCompanyPerson' }, properties: { companyName: { type: 'string', minLength: 1 }, about: stringOrNullType, shareType: shareTypeWordInput, managerList: { type: 'array', minItems: 1, because: 'the server keeps the old managers when the list is empty; setContactAccess can remove them', items: userIdInput }, customFieldList: { type: 'array', items: customFieldChangeInput } } } } };
  },
  result: singleCompanyResult,
};

/** The input of {@link listCompanyPersons}. */
export interface ListCompanyPersonsInput {
  readonly path: {
      /**
       * @description The id of the company.
       * @example 500
       */
      companyid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the persons of a company: `GET /api/2.0/crm/contact/company/{companyid}/person`
 *
 * Retrieves the persons of a company that the caller can see.
 * A company that does not exist, or that the caller cannot see, is 404.
 */
export const listCompanyPersons: SelectableOperation<ListCompanyPersonsInput, Person[]> = {
  id: 'listCompanyPersons',
  method: 'GET',
  path: '/api/2.0/crm/contact/company/{companyid}/person',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { companyid: recordIdInput }, required: ['companyid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: personResult },
};

/** The input of {@link addCompanyPerson}. */
export interface AddCompanyPersonInput {
  readonly path: {
      /**
       * @description The id of the company.
       * @example 500
       */
      companyid: RecordId;
  };
  readonly body: CompanyMember;
}

/**
 * Add a person to a company: `POST /api/2.0/crm/contact/company/{companyid}/person`
 *
 * **The person leaves the company that it belonged to.** A person belongs to one company at most.
 *
 * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
 * - A person or a company that does not exist, or that the caller cannot see, is 404.
 * - An audit record is written.
 */
export const addCompanyPerson: SelectableOperation<AddCompanyPersonInput, SinglePerson> = {
  id: 'addCompanyPerson',
  method: 'POST',
  path: '/api/2.0/crm/contact/company/{companyid}/person',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { companyid: recordIdInput }, required: ['companyid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['personid'], hints: { personids: 'personid', contactid: 'personid' }, properties: { personid: recordIdInput } } } };
  },
  result: singlePersonResult,
};

/** The input of {@link removeCompanyPerson}. */
export interface RemoveCompanyPersonInput {
  readonly path: {
      /**
       * @description The id of the company.
       * @example 500
       */
      companyid: RecordId;
  };
  readonly query: {
      /**
       * @description The id of the person.
       * @example 503
       */
      personid: RecordId;
  };
}

/**
 * Remove a person from a company: `DELETE /api/2.0/crm/contact/company/{companyid}/person`
 *
 * **The person leaves whatever company it belongs to: the server does not check that it is the company of the path.**
 *
 * - The person itself stays.
 * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
 * - A person or a company that does not exist, or that the caller cannot see, is 404. A `personid` that is a company is 500.
 * - A second call changes nothing and responds with 200.
 * - An audit record is written.
 */
export const removeCompanyPerson: SelectableOperation<RemoveCompanyPersonInput, SinglePerson> = {
  id: 'removeCompanyPerson',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/company/{companyid}/person',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { companyid: recordIdInput }, required: ['companyid'], closed: true }, query: { properties: { personid: recordIdInput, fields: fieldsQueryInput }, required: ['personid'], closed: true } } };
  },
  result: singlePersonResult,
};

/** The input of {@link setCompanyAndPersonsStatus}. */
export interface SetCompanyAndPersonsStatusInput {
  readonly path: {
      /**
       * @description The id of the company.
       * @example 500
       */
      companyid: RecordId;
  };
  readonly body: ContactStatusChoice;
}

/**
 * Set the status of a company and its persons: `PUT /api/2.0/crm/contact/company/{companyid}/status`
 *
 * **The response shows the old status.** Read the company again to see the new one.
 *
 * - The status is set for the company and for all its persons. 0 removes it.
 * - Whoever may see the company may call this, and so changes the company and its persons without the right to edit them.
 * - A status that does not exist is 404, and so is a company that does not exist or that the caller cannot see. The id of a person is 500.
 * - An audit record is written.
 */
export const setCompanyAndPersonsStatus: SelectableOperation<SetCompanyAndPersonsStatusInput, SingleContact> = {
  id: 'setCompanyAndPersonsStatus',
  method: 'PUT',
  path: '/api/2.0/crm/contact/company/{companyid}/status',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { companyid: recordIdInput }, required: ['companyid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: contactStatusChoiceInput } };
  },
  result: singleContactResult,
};

/** The input of {@link listContactInfoTypes}. */
export interface ListContactInfoTypesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the kinds of contact information: `GET /api/2.0/crm/contact/data/infoType`
 *
 * Retrieves the names that `infoType` takes: telephone numbers, e-mail addresses, web sites and so on.
 * The names are the same on every portal, and are those of `ContactInfoType`.
 */
export const listContactInfoTypes: Operation<ListContactInfoTypesInput, string[]> = {
  id: 'listContactInfoTypes',
  method: 'GET',
  path: '/api/2.0/crm/contact/data/infoType',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: stringType },
};

/** The input of {@link listContactInfoCategories}. */
export interface ListContactInfoCategoriesInput {
  readonly path: {
      /**
       * @description The kind of contact information, as a number or as a name in any letter case.
       * @example Phone
       */
      infoType: number | ("Phone" | "Email" | "Website" | "Skype" | "Twitter" | "LinkedIn" | "Facebook" | "Address" | "LiveJournal" | "MySpace" | "GMail" | "Blogger" | "Yahoo" | "MSN" | "ICQ" | "Jabber" | "AIM" | "VK" | "phone" | "email" | "website" | "skype" | "twitter" | "linkedin" | "facebook" | "address" | "livejournal" | "myspace" | "gmail" | "blogger" | "yahoo" | "msn" | "icq" | "jabber" | "aim" | "vk");
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the categories of a kind of contact information: `GET /api/2.0/crm/contact/data/{infoType}/category`
 *
 * Retrieves the names that `createContactInfo` and `updateContactInfo` take as `category` of this kind.
 * Telephone numbers have the names of `PhoneCategory`, postal addresses those of `AddressCategory`, and all other kinds those of `ContactInfoCategory`.
 */
export const listContactInfoCategories: Operation<ListContactInfoCategoriesInput, string[]> = {
  id: 'listContactInfoCategories',
  method: 'GET',
  path: '/api/2.0/crm/contact/data/{infoType}/category',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { infoType: infoTypePathInput }, required: ['infoType'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: stringType },
};

/** The input of {@link listContacts}. */
export interface ListContactsInput {
  readonly query?: {
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the status (temperature). 0 matches contacts without a status. Every contact matches when it is left out. */
      contactStage?: number;
      /** @description The id of the type. 0 matches contacts without a type. Every contact matches when it is left out. */
      contactType?: number;
      /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
      contactListView?: ContactListViewFilter;
      /** @description The id of a manager of the contact. The all-zero id matches contacts without managers. Every contact matches when it is left out. */
      responsibleid?: UserId;
      /** @description Whether the contact is shared. Both match when it is left out. */
      isShared?: boolean;
      /** @description The earliest creation date. A date without a time means the beginning of that day. */
      fromDate?: DateQuery;
      /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. Without it the newest contacts come first. With it the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
       *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
       */
      sortBy?: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id" | "displayname" | "contacttype" | "created" | "firstname" | "lastname" | "history" | "id";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List contacts by filter: `GET /api/2.0/crm/contact/filter`
 *
 * Retrieves the contacts that the caller can see, a page at a time.
 *
 * - The newest contacts come first. As soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 */
export const listContacts: SelectableOperation<ListContactsInput, Contact[]> = {
  id: 'listContacts',
  method: 'GET',
  path: '/api/2.0/crm/contact/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { tags: tagsQueryInput, contactStage: contactStageQueryInput, contactType: contactTypeQueryInput, contactListView: contactListViewFilterInput, responsibleid: userIdInput, isShared: isSharedQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, sortBy: sortByContactQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link deleteFilteredContacts}. */
export interface DeleteFilteredContactsInput {
  readonly query?: {
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the status (temperature). 0 matches contacts without a status. Every contact matches when it is left out. */
      contactStage?: number;
      /** @description The id of the type. 0 matches contacts without a type. Every contact matches when it is left out. */
      contactType?: number;
      /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
      contactListView?: ContactListViewFilter;
      /** @description The earliest creation date. A date without a time means the beginning of that day. */
      fromDate?: DateQuery;
      /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Delete all contacts matching a filter: `DELETE /api/2.0/crm/contact/filter`
 *
 * **Without a filter every contact that the caller can see and edit is deleted for good.** History, tasks, contact information and values of custom fields go with the contacts.
 *
 * - The server silently ignores contacts that the caller may not edit, and those that an invoice names. The response lists those that were deleted.
 * - For a caller who is not a CRM administrator nothing is deleted when even one match is hidden from that caller. The response is then 200 with an empty list.
 * - A second call deletes nothing more, unless other contacts match by then.
 * - The call is not restricted to administrators.
 * - An audit record is written.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const deleteFilteredContacts: SelectableOperation<DeleteFilteredContactsInput, ContactBase[]> = {
  id: 'deleteFilteredContacts',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { tags: tagsQueryInput, contactStage: contactStageQueryInput, contactType: contactTypeQueryInput, contactListView: contactListViewFilterInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, everything: booleanType } };
  },
  result: { type: 'array', items: contactBaseResult },
  guard: (input) => requireFilter(input, [{ in: 'query', name: 'tags' }, { in: 'query', name: 'contactStage' }, { in: 'query', name: 'contactType' }, { in: 'query', name: 'contactListView', matchesAll: [0, 'All', 'all'] }, { in: 'query', name: 'fromDate' }, { in: 'query', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link setFilteredContactsAccess}. */
export interface SetFilteredContactsAccessInput {
  readonly query?: {
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: FilteredContactsAccess;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Share all contacts matching a filter, or make them private: `PUT /api/2.0/crm/contact/filter/access`
 *
 * **`isPrivate` works the wrong way round: `true` shares the contacts with every user of the CRM, `false` makes them private to their managers.**
 *
 * **Without a filter every contact that the caller can see is changed.**
 *
 * **The response shows the contacts as they were before the change.** Read them again to see the new state.
 *
 * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller.
 * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
 * - The server silently ignores contacts that the caller may not edit.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - The dates are compared with the creation date of the contact. The server adds one day less a minute to `toDate`, so a date without a time includes its whole day.
 * - The contacts are changed one after another, and stay changed when a later one fails.
 *
 * `setContactsAccess` has the plain flag `isShared` and takes the ids of contacts.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const setFilteredContactsAccess: SelectableOperation<SetFilteredContactsAccessInput, Contact[]> = {
  id: 'setFilteredContactsAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/filter/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['isPrivate'], hints: { isShared: 'this operation has no isShared: isPrivate: true shares the contacts, isPrivate: false makes them private. The server reads the flag the wrong way round', accessList: 'managerList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { tags: tagsInput, contactStage: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactType: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactListView: contactListViewFilterInput, fromDate: dateFilterOrNullInput, toDate: dateFilterOrNullInput, isPrivate: { type: 'boolean', const: true }, managerList: managerListInput } }, { closed: true, required: ['isPrivate', 'managerList'], hints: { isShared: 'this operation has no isShared: isPrivate: true shares the contacts, isPrivate: false makes them private. The server reads the flag the wrong way round', accessList: 'managerList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { tags: tagsInput, contactStage: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactType: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactListView: contactListViewFilterInput, fromDate: dateFilterOrNullInput, toDate: dateFilterOrNullInput, isPrivate: { type: 'boolean', const: false }, managerList: managerListInput } }] }, everything: booleanType } };
  },
  result: { type: 'array', items: contactResult },
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'tags' }, { in: 'body', name: 'contactStage' }, { in: 'body', name: 'contactType' }, { in: 'body', name: 'contactListView', matchesAll: [0, 'All', 'all'] }, { in: 'body', name: 'fromDate' }, { in: 'body', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link listContactsForMail}. */
export interface ListContactsForMailInput {
  readonly query: {
      /**
       * @description The ids of the contacts. The parameter is repeated: `contactids=501&contactids=502`. One text with commas is 400.
       * @example [
       *       501
       *     ]
       */
      contactids: readonly [
          RecordId,
          ...readonly RecordId[]
      ];
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List contacts with their primary e-mail addresses: `GET /api/2.0/crm/contact/mail`
 *
 * Retrieves the contacts with the given ids in short form, each with its primary e-mail address.
 * The server leaves out contacts that the caller cannot see.
 */
export const listContactsForMail: SelectableOperation<ListContactsForMailInput, ContactWithEmail[]> = {
  id: 'listContactsForMail',
  method: 'GET',
  path: '/api/2.0/crm/contact/mail',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { contactids: contactidsQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['contactids'], closed: true } } };
  },
  result: { type: 'array', items: contactWithEmailResult },
};

/** The input of {@link cancelSmtpMailing}. */
export interface CancelSmtpMailingInput {
}

/**
 * Cancel the mailing: `PUT /api/2.0/crm/contact/mailsmtp/cancel`
 *
 * **Cancels the mailing of the portal, also when another user started it.**
 *
 * - The response shows the progress before the cancelling. Messages that have been sent stay sent.
 * - Without a mailing nothing happens, and the result is an empty object.
 * - Every user of the CRM may call this.
 */
export const cancelSmtpMailing: Operation<CancelSmtpMailingInput, MailingProgress | Nothing> = {
  id: 'cancelSmtpMailing',
  method: 'PUT',
  path: '/api/2.0/crm/contact/mailsmtp/cancel',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: { properties: { id: { type: ['integer', 'string', 'null'] }, status: { type: ['object', 'null'], properties: { recipientCount: integerType, estimatedTime: integerType, deliveryCount: integerType } }, error: stringOrNullType, percentage: numberType, isCompleted: booleanType } },
  mayBeEmpty: true,
};

/** The input of {@link previewSmtpMailing}. */
export interface PreviewSmtpMailingInput {
  readonly body: MailPreview;
}

/**
 * Preview a message to a contact: `POST /api/2.0/crm/contact/mailsmtp/preview`
 *
 * **The server does not check the rights on the contact: the tags read names, contact information and custom fields of contacts that the caller cannot see.**
 *
 * Fills the tags of a text with the values of a contact. It sends and changes nothing.
 *
 * - Every user of the CRM may call this.
 * - A contact that does not exist is **400, not 404**.
 */
export const previewSmtpMailing: Operation<PreviewSmtpMailingInput, string> = {
  id: 'previewSmtpMailing',
  method: 'POST',
  path: '/api/2.0/crm/contact/mailsmtp/preview',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { body: { closed: true, required: ['template', 'contactId'], hints: { body: 'template', contactIds: 'contactId' }, properties: { template: { type: 'string', minLength: 1 }, contactId: recordIdInput } } } };
  },
  result: stringType,
};

/** The input of {@link startSmtpMailing}. */
export interface StartSmtpMailingInput {
  readonly body: NewMailing;
}

/**
 * Send a message to contacts: `POST /api/2.0/crm/contact/mailsmtp/send`
 *
 * **Sends e-mail to people outside the portal, in the background. What is sent cannot be called back.**
 *
 * **While any mailing of the portal runs, the server drops the new one and responds with 201 and the progress of the running one.** Ask `getSmtpMailingStatus` first.
 *
 * - Every user of the CRM may call this. The message also goes to contacts that the caller cannot see.
 * - Contacts without a primary e-mail address are skipped, and so are all above the quota of the portal.
 * - Without `subject` the server sends nothing and responds with 201 and an empty object, so it is required here.
 * - Addresses that cannot be used are listed as HTML in `error` at the end.
 * - An audit record is written.
 */
export const startSmtpMailing: Operation<StartSmtpMailingInput, MailingProgress | Nothing> = {
  id: 'startSmtpMailing',
  method: 'POST',
  path: '/api/2.0/crm/contact/mailsmtp/send',
  isIdempotent: false,
  get input(): Schema {
    return { properties: { body: { closed: true, required: ['contactIds', 'subject', 'body'], hints: { template: 'body' }, properties: { contactIds: { type: 'array', minItems: 1, items: recordIdInput }, subject: { type: 'string', minLength: 1, because: 'without a subject the server sends nothing and responds with 201' }, body: { type: 'string', minLength: 1 }, fileIDs: { type: 'array', items: recordIdInput }, storeInHistory: booleanType } } } };
  },
  result: { properties: { id: { type: ['integer', 'string', 'null'] }, status: { type: ['object', 'null'], properties: { recipientCount: integerType, estimatedTime: integerType, deliveryCount: integerType } }, error: stringOrNullType, percentage: numberType, isCompleted: booleanType } },
  mayBeEmpty: true,
};

/** The input of {@link getSmtpMailingStatus}. */
export interface GetSmtpMailingStatusInput {
}

/**
 * Read the progress of the mailing: `GET /api/2.0/crm/contact/mailsmtp/status`
 *
 * Retrieves how far the mailing of the portal is, whoever started it.
 * When there is none the result is an empty object.
 */
export const getSmtpMailingStatus: Operation<GetSmtpMailingStatusInput, MailingProgress | Nothing> = {
  id: 'getSmtpMailingStatus',
  method: 'GET',
  path: '/api/2.0/crm/contact/mailsmtp/status',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: { properties: { id: { type: ['integer', 'string', 'null'] }, status: { type: ['object', 'null'], properties: { recipientCount: integerType, estimatedTime: integerType, deliveryCount: integerType } }, error: stringOrNullType, percentage: numberType, isCompleted: booleanType } },
  mayBeEmpty: true,
};

/** The input of {@link mergeContacts}. */
export interface MergeContactsInput {
  readonly body: ContactMerge;
}

/**
 * Merge one contact into another: `PUT /api/2.0/crm/contact/merge`
 *
 * **The contact `fromcontactid` is deleted for good, and parts of it are lost: its values of custom fields that only persons or only companies have, its currency, its sharing and its managers.**
 *
 * - The server also merges a person into a company and the other way round. The remaining contact keeps its kind.
 * - Status, type, industry, `about`, position and company of the deleted contact only fill gaps of the remaining one.
 * - Invoices that name the deleted contact as consignee keep its id. The client of an invoice is moved.
 * - Equal ids are 200 and change nothing, although an audit record is written.
 * - An id that does not exist is 404, so a second call is. A contact that the caller may not edit is 403, also when it is hidden.
 * - The call is not restricted to administrators.
 * - An audit record is written.
 */
export const mergeContacts: SelectableOperation<MergeContactsInput, SingleContact> = {
  id: 'mergeContacts',
  method: 'PUT',
  path: '/api/2.0/crm/contact/merge',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['fromcontactid', 'tocontactid'], hints: { from: 'fromcontactid', to: 'tocontactid' }, properties: { fromcontactid: recordIdInput, tocontactid: recordIdInput } } } };
  },
  result: singleContactResult,
};

/** The input of {@link createPerson}. */
export interface CreatePersonInput {
  readonly body: NewPerson;
}

/**
 * Create a person: `POST /api/2.0/crm/contact/person`
 *
 * **A private person (`shareType` 0) without managers is hidden from everyone but CRM administrators, also from the user who created it.** The schema wants `managerList` for a private person, and an empty list for none on purpose.
 *
 * - The server does not add the caller to the managers.
 * - A `companyId` that does not exist or that the caller may not see is 404.
 * - Telephone numbers, e-mail addresses and postal addresses are added afterwards, with `createContactInfo`, `createContactInfoBatch` and `createContactAddress`. Tags, status and type are set by operations of their own.
 * - The server also reads these members from `multipart/form-data` with files named `photo`. This document describes JSON only. `uploadContactPhoto` sets a photo.
 * - A second call creates a second person. The server does not look for duplicates; `searchContactsByContactInfo` does.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 * - An audit record is written.
 */
export const createPerson: SelectableOperation<CreatePersonInput, SinglePerson> = {
  id: 'createPerson',
  method: 'POST',
  path: '/api/2.0/crm/contact/person',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['firstName', 'lastName', 'shareType', 'managerList'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', title: 'jobTitle', company: 'companyId' }, properties: { firstName: { type: 'string', minLength: 1 }, lastName: stringType, jobTitle: stringOrNullType, companyId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, about: stringOrNullType, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: privateShareTypeWordInput } }, { closed: true, required: ['firstName', 'lastName', 'shareType'], because: 'a contact without shareType is private, and a private one without managers is seen by CRM administrators only', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', title: 'jobTitle', company: 'companyId' }, properties: { firstName: { type: 'string', minLength: 1 }, lastName: stringType, jobTitle: stringOrNullType, companyId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, about: stringOrNullType, managerList: { type: 'array', items: userIdInput }, customFieldList: { type: 'array', items: newCustomFieldValueInput }, shareType: openShareTypeWordInput } }] } } };
  },
  result: singlePersonResult,
};

/** The input of {@link createPersonsQuick}. */
export interface CreatePersonsQuickInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: NewPersonsQuick;
}

/**
 * Create several persons by first and last name: `POST /api/2.0/crm/contact/person/quick`
 *
 * **The persons are private: the caller is their only manager.** `setContactsAccess` shares them.
 *
 * - In each element `key` is the first name and `value` the last name.
 * - The server silently skips an element that lacks one of the two. When none is left it creates nothing, and the result is an empty object and no list.
 * - A second call creates the persons once more.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 * - An audit record is written.
 */
export const createPersonsQuick: SelectableOperation<CreatePersonsQuickInput, ContactBase[] | Nothing> = {
  id: 'createPersonsQuick',
  method: 'POST',
  path: '/api/2.0/crm/contact/person/quick',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['data'], hints: { items: 'data', persons: 'data' }, properties: { data: { type: 'array', minItems: 1, because: 'without names the server creates nothing and responds with 201', items: { closed: true, required: ['key', 'value'], hints: { firstName: 'key', lastName: 'value' }, properties: { key: { type: 'string', minLength: 1, because: 'the server skips a person who lacks one of the two names' }, value: { type: 'string', minLength: 1, because: 'the server skips a person who lacks one of the two names' } } } } } } } };
  },
  result: { type: ['array', 'object'], items: contactBaseResult },
  mayBeEmpty: true,
};

/** The input of {@link updatePerson}. */
export interface UpdatePersonInput {
  readonly path: {
      /**
       * @description The id of the person.
       * @example 501
       */
      personid: RecordId;
  };
  readonly body: PersonUpdate;
}

/**
 * Replace a person: `PUT /api/2.0/crm/contact/person/{personid}`
 *
 * **The update clears the status, the type, the currency and the industry of the person, which it cannot carry.** Set the status again with `setContactStatus`.
 *
 * **With the id of a company the server overwrites the company as a person and then fails with 500.** Read the contact first if its kind is not certain.
 *
 * - What is left out is cleared too, and without `shareType` the person becomes private. The schema wants each of these members, and takes `null` to clear one.
 * - Managers, and the values of custom fields, are kept unless they are named. An empty value cannot clear a field.
 * - The server may take the person out of the company before it refuses a blank name with 400.
 * - A person that does not exist is **400, not 404**.
 * - The caller must be allowed to edit the person. Others get 403.
 * - An audit record is written.
 */
export const updatePerson: SelectableOperation<UpdatePersonInput, SinglePerson> = {
  id: 'updatePerson',
  method: 'PUT',
  path: '/api/2.0/crm/contact/person/{personid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { personid: recordIdInput }, required: ['personid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['firstName', 'lastName', 'jobTitle', 'companyId', 'about', 'shareType'], because: 'the server clears what is left out of an update, and makes the contact private', hints: { isPrivate: 'shareType', isShared: 'shareType', accessList: 'managerList', customFields: 'customFieldList', commonData: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', email: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', phone: 'telephone numbers and e-mail addresses are added with createContactInfo or createContactInfoBatch', addresses: 'a postal address is added with createContactAddress', tags: 'a tag is added with addTagToEntity', photo: 'a photo is set with uploadContactPhoto or setContactPhotoByUrl', title: 'jobTitle', company: 'companyId' }, properties: { firstName: { type: 'string', minLength: 1 }, lastName: { type: 'string', minLength: 1 }, jobTitle: stringOrNullType, companyId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, about: stringOrNullType, shareType: shareTypeWordInput, managerList: { type: 'array', minItems: 1, because: 'the server keeps the old managers when the list is empty; setContactAccess can remove them', items: userIdInput }, customFieldList: { type: 'array', items: customFieldChangeInput } } } } };
  },
  result: singlePersonResult,
};

/** The input of {@link setPersonAndCompanyStatus}. */
export interface SetPersonAndCompanyStatusInput {
  readonly path: {
      /**
       * @description The id of the person.
       * @example 501
       */
      personid: RecordId;
  };
  readonly body: ContactStatusChoice;
}

/**
 * Set the status of a person, of its company and of all its persons: `PUT /api/2.0/crm/contact/person/{personid}/status`
 *
 * **The status is set for the company of the person and for all other persons of that company too. The response shows the old status.** `setContactStatus` changes one contact only.
 *
 * - 0 removes the status.
 * - The caller needs no more than the right to see the person, also to change contacts that the caller may not edit.
 * - A status, a person or a company that does not exist is 404, and so is a person that the caller cannot see. The id of a company is 500.
 * - An audit record is written.
 */
export const setPersonAndCompanyStatus: SelectableOperation<SetPersonAndCompanyStatusInput, SingleContact> = {
  id: 'setPersonAndCompanyStatus',
  method: 'PUT',
  path: '/api/2.0/crm/contact/person/{personid}/status',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { personid: recordIdInput }, required: ['personid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: contactStatusChoiceInput } };
  },
  result: singleContactResult,
};

/** The input of {@link listProjectContacts}. */
export interface ListProjectContactsInput {
  readonly path: {
      /**
       * @description The id of the project, which is not a record of the CRM.
       * @example 42
       */
      projectid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the contacts of a project: `GET /api/2.0/crm/contact/project/{projectid}`
 *
 * Retrieves the contacts that are linked to a project of the portal.
 * The server does not look for the project: one that does not exist has an empty list.
 */
export const listProjectContacts: SelectableOperation<ListProjectContactsInput, Contact[]> = {
  id: 'listProjectContacts',
  method: 'GET',
  path: '/api/2.0/crm/contact/project/{projectid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { projectid: recordIdInput }, required: ['projectid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link linkContactsToProject}. */
export interface LinkContactsToProjectInput {
  readonly path: {
      /**
       * @description The id of the project, which is not a record of the CRM.
       * @example 42
       */
      projectid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: ProjectContacts;
}

/**
 * Link several contacts to a project: `POST /api/2.0/crm/contact/project/{projectid}`
 *
 * **The server silently ignores contacts that do not exist or that the caller cannot see.** The response lists those that were linked, so compare it with the request.
 *
 * - The caller needs no more than the right to see the contacts, and the right to link contacts to the project.
 * - `contactid` is a list here, in spite of its name.
 * - A project that does not exist is 404. One to which the caller may not link contacts is 403.
 * - An audit record is written.
 */
export const linkContactsToProject: SelectableOperation<LinkContactsToProjectInput, SingleContact[]> = {
  id: 'linkContactsToProject',
  method: 'POST',
  path: '/api/2.0/crm/contact/project/{projectid}',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { projectid: recordIdInput }, required: ['projectid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['contactid'], hints: { contactids: 'contactid', ids: 'contactid' }, properties: { contactid: { type: 'array', minItems: 1, items: recordIdInput } } } } };
  },
  result: { type: 'array', items: singleContactResult },
};

/** The input of {@link searchContactsByEmail}. */
export interface SearchContactsByEmailInput {
  readonly query: {
      /**
       * @description The text to search for, a part of an e-mail address or of a name. Without it the list is empty.
       * @example kraus
       */
      term: string;
      /**
       * @description How many contacts to return at most. Without it, or with 0, the list is empty.
       * @example 10
       */
      maxCount: number;
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Search contacts by e-mail address or name: `GET /api/2.0/crm/contact/simple/byEmail`
 *
 * Retrieves the contacts in whose e-mail addresses or names the text is found, each with its nearest open task.
 *
 * - Both parameters are required here, because the server responds with an empty list when one is missing.
 * - `searchContactsByContactInfo` searches telephone numbers and other contact information, and returns whole contacts.
 */
export const searchContactsByEmail: SelectableOperation<SearchContactsByEmailInput, ContactWithTask[]> = {
  id: 'searchContactsByEmail',
  method: 'GET',
  path: '/api/2.0/crm/contact/simple/byEmail',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { term: termQueryInput, maxCount: maxCountQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['term', 'maxCount'], closed: true } } };
  },
  result: { type: 'array', items: contactWithTaskResult },
};

/** The input of {@link listContactsWithNearestTask}. */
export interface ListContactsWithNearestTaskInput {
  readonly query?: {
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the status (temperature). 0 matches contacts without a status. Every contact matches when it is left out. */
      contactStage?: number;
      /** @description The id of the type. 0 matches contacts without a type. Every contact matches when it is left out. */
      contactType?: number;
      /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
      contactListView?: ContactListViewFilter;
      /** @description The id of a manager of the contact. The all-zero id matches contacts without managers. Every contact matches when it is left out. */
      responsibleid?: UserId;
      /** @description Whether the contact is shared. Both match when it is left out. */
      isShared?: boolean;
      /** @description The earliest creation date. A date without a time means the beginning of that day. */
      fromDate?: DateQuery;
      /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. Without it the contacts are sorted by name. The order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
       *     The server takes an unknown word without an error, reads the whole list from the database and may lose records, so other words are refused here.
       */
      sortBy?: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id" | "displayname" | "contacttype" | "created" | "firstname" | "lastname" | "history" | "id";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List contacts with their nearest open tasks: `GET /api/2.0/crm/contact/simple/filter`
 *
 * Retrieves the contacts that the caller can see, a page at a time, each with the open task whose deadline is the nearest.
 *
 * - Addresses, status, custom fields, tags and the number of tasks are missing here. `listContacts` has them.
 * - Without `sortBy` the contacts are sorted by name, in ascending order.
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 */
export const listContactsWithNearestTask: SelectableOperation<ListContactsWithNearestTaskInput, ContactWithTask[]> = {
  id: 'listContactsWithNearestTask',
  method: 'GET',
  path: '/api/2.0/crm/contact/simple/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { tags: tagsQueryInput, contactStage: contactStageQueryInput, contactType: contactTypeQueryInput, contactListView: contactListViewFilterInput, responsibleid: userIdInput, isShared: isSharedQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, sortBy: sortByContactWithTaskQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactWithTaskResult },
};

/** The input of {@link listContactStatuses}. */
export interface ListContactStatusesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
 *
 * Retrieves all statuses (temperatures), with the number of contacts that have each.
 */
export const listContactStatuses: SelectableOperation<ListContactStatusesInput, ContactStatus[]> = {
  id: 'listContactStatuses',
  method: 'GET',
  path: '/api/2.0/crm/contact/status',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactStatusResult },
};

/** The input of {@link createContactStatus}. */
export interface CreateContactStatusInput {
  readonly body: NewContactStatus;
}

/**
 * Create a status of contacts: `POST /api/2.0/crm/contact/status`
 *
 * **When a status of that name exists, the server creates none and still responds with 201.** The response then has the id of the existing status, but the description, colour and `sortOrder` of the request, which were not stored.
 *
 * - Only CRM administrators may call this. Others get 403.
 * - Without `sortOrder` the status becomes the last one. The response leaves the position out then.
 * - An audit record is written.
 */
export const createContactStatus: SelectableOperation<CreateContactStatusInput, ContactStatus> = {
  id: 'createContactStatus',
  method: 'POST',
  path: '/api/2.0/crm/contact/status',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'color'], hints: { name: 'title', colour: 'color' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, color: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } } } };
  },
  result: contactStatusResult,
};

/** The input of {@link reorderContactStatuses}. */
export interface ReorderContactStatusesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: TitleOrder;
}

/**
 * Reorder the statuses of contacts: `PUT /api/2.0/crm/contact/status/reorder`
 *
 * **Name all statuses: only those that are named get a new position, from 0 on, and the others keep their old numbers, so that two may share one.**
 *
 * **An unknown title is 500 after the order of the other titles was saved.** Read the list again then.
 *
 * - The statuses are named by their titles, exactly as they are stored.
 * - A list that is missing or empty changes nothing and is 200, so the schema refuses it.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const reorderContactStatuses: SelectableOperation<ReorderContactStatusesInput, ContactStatus[]> = {
  id: 'reorderContactStatuses',
  method: 'PUT',
  path: '/api/2.0/crm/contact/status/reorder',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: titleOrderInput } };
  },
  result: { type: 'array', items: contactStatusResult },
};

/** The input of {@link getContactStatus}. */
export interface GetContactStatusInput {
  readonly path: {
      /**
       * @description The id of the status (temperature). The server also takes the id of a contact type, a task category or a history category.
       * @example 13
       */
      id: RecordId;
  };
}

/**
 * Read a status of contacts: `GET /api/2.0/crm/contact/status/{id}`
 *
 * **The server does not check the list: the id of an element of another list returns that element.** The other lists are contact types, task categories and history categories.
 *
 * A status that does not exist is 404.
 */
export const getContactStatus: SelectableOperation<GetContactStatusInput, ContactStatus> = {
  id: 'getContactStatus',
  method: 'GET',
  path: '/api/2.0/crm/contact/status/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: contactStatusResult,
};

/** The input of {@link updateContactStatus}. */
export interface UpdateContactStatusInput {
  readonly path: {
      /**
       * @description The id of the status (temperature). The server also takes the id of a contact type, a task category or a history category.
       * @example 13
       */
      id: RecordId;
  };
  readonly body: ContactStatusUpdate;
}

/**
 * Replace a status of contacts: `PUT /api/2.0/crm/contact/status/{id}`
 *
 * **The server does not check the list: the id of an element of another list overwrites that element.** The other lists are contact types, task categories and history categories.
 *
 * - What is left out is cleared. The schema wants the description and the colour, and takes `null` to clear one.
 * - `sortOrder` is repeated in the response but not stored. `reorderContactStatuses` changes the order.
 * - A status that contacts have is 400. A status that does not exist is 404.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const updateContactStatus: SelectableOperation<UpdateContactStatusInput, ContactStatus> = {
  id: 'updateContactStatus',
  method: 'PUT',
  path: '/api/2.0/crm/contact/status/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'description', 'color'], because: 'the server clears what is left out', hints: { name: 'title', colour: 'color' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, color: stringOrNullType, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } } } };
  },
  result: contactStatusResult,
};

/** The input of {@link deleteContactStatus}. */
export interface DeleteContactStatusInput {
  readonly path: {
      /**
       * @description The id of the status (temperature). The server also takes the id of a contact type, a task category or a history category.
       * @example 13
       */
      id: RecordId;
  };
}

/**
 * Delete a status of contacts: `DELETE /api/2.0/crm/contact/status/{id}`
 *
 * **The id of an element of another list deletes nothing, and the server responds with 200 and that element.** The other lists are contact types, task categories and history categories.
 *
 * - A status that contacts have is 400, and so is the last status of the list.
 * - A second call responds with 404.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const deleteContactStatus: SelectableOperation<DeleteContactStatusInput, ContactStatus> = {
  id: 'deleteContactStatus',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/status/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: contactStatusResult,
};

/** The input of {@link setContactStatusColor}. */
export interface SetContactStatusColorInput {
  readonly path: {
      /**
       * @description The id of the status (temperature). The server also takes the id of a contact type, a task category or a history category.
       * @example 13
       */
      id: RecordId;
  };
  readonly body: ContactStatusColor;
}

/**
 * Set the colour of a status of contacts: `PUT /api/2.0/crm/contact/status/{id}/color`
 *
 * **The server does not check the list: the id of a contact type, a task category or a history category changes that element.**
 *
 * - Without `color` the server removes the colour, so it is required here.
 * - A status that does not exist is 404. Unlike the whole status, the colour can also be changed while contacts have the status.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const setContactStatusColor: SelectableOperation<SetContactStatusColorInput, ContactStatus> = {
  id: 'setContactStatusColor',
  method: 'PUT',
  path: '/api/2.0/crm/contact/status/{id}/color',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['color'], because: 'without a value the server would remove the colour', hints: { colour: 'color' }, properties: { color: { type: 'string', minLength: 1, because: 'without a value the server would remove the colour' } } } } };
  },
  result: contactStatusResult,
};

/** The input of {@link listContactTypes}. */
export interface ListContactTypesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the types of contacts: `GET /api/2.0/crm/contact/type`
 *
 * Retrieves all types, with the number of contacts that have each.
 */
export const listContactTypes: SelectableOperation<ListContactTypesInput, ContactType[]> = {
  id: 'listContactTypes',
  method: 'GET',
  path: '/api/2.0/crm/contact/type',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactTypeResult },
};

/** The input of {@link createContactType}. */
export interface CreateContactTypeInput {
  readonly body: NewContactType;
}

/**
 * Create a type of contacts: `POST /api/2.0/crm/contact/type`
 *
 * **When a type of that name exists, the server creates none and still responds with 201.** The response then has the id of the existing type, but the `sortOrder` of the request, which was not stored.
 *
 * - Only CRM administrators may call this. Others get 403.
 * - Without `sortOrder` the type becomes the last one. The response leaves the position out then.
 * - An audit record is written.
 */
export const createContactType: SelectableOperation<CreateContactTypeInput, ContactType> = {
  id: 'createContactType',
  method: 'POST',
  path: '/api/2.0/crm/contact/type',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title'], hints: { name: 'title', color: 'a type has no colour', description: 'a type is given no description' }, properties: { title: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } } } };
  },
  result: contactTypeResult,
};

/** The input of {@link reorderContactTypes}. */
export interface ReorderContactTypesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: TitleOrder;
}

/**
 * Reorder the types of contacts: `PUT /api/2.0/crm/contact/type/reorder`
 *
 * **Name all types: only those that are named get a new position, from 0 on, and the others keep their old numbers, so that two may share one.**
 *
 * **An unknown title is 500 after the order of the other titles was saved.** Read the list again then.
 *
 * - The types are named by their titles, exactly as they are stored.
 * - A list that is missing or empty changes nothing and is 200, so the schema refuses it.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const reorderContactTypes: SelectableOperation<ReorderContactTypesInput, ContactType[]> = {
  id: 'reorderContactTypes',
  method: 'PUT',
  path: '/api/2.0/crm/contact/type/reorder',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: titleOrderInput } };
  },
  result: { type: 'array', items: contactTypeResult },
};

/** The input of {@link getContactType}. */
export interface GetContactTypeInput {
  readonly path: {
      /**
       * @description The id of the type. The server also takes the id of a contact status, a task category or a history category.
       * @example 9
       */
      id: RecordId;
  };
}

/**
 * Read a type of contacts: `GET /api/2.0/crm/contact/type/{id}`
 *
 * **The server does not check the list: the id of an element of another list returns that element.** The other lists are contact statuses, task categories and history categories.
 *
 * A type that does not exist is 404.
 */
export const getContactType: SelectableOperation<GetContactTypeInput, ContactType> = {
  id: 'getContactType',
  method: 'GET',
  path: '/api/2.0/crm/contact/type/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: contactTypeResult,
};

/** The input of {@link updateContactType}. */
export interface UpdateContactTypeInput {
  readonly path: {
      /**
       * @description The id of the type. The server also takes the id of a contact status, a task category or a history category.
       * @example 9
       */
      id: RecordId;
  };
  readonly body: ContactTypeUpdate;
}

/**
 * Replace a type of contacts: `PUT /api/2.0/crm/contact/type/{id}`
 *
 * **The server does not check the list: the id of an element of another list overwrites that element.** The other lists are contact statuses, task categories and history categories.
 *
 * - The description of the type is cleared.
 * - `sortOrder` is repeated in the response but not stored. `reorderContactTypes` changes the order.
 * - A type that contacts have is 400. A type that does not exist is 404.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const updateContactType: SelectableOperation<UpdateContactTypeInput, ContactType> = {
  id: 'updateContactType',
  method: 'PUT',
  path: '/api/2.0/crm/contact/type/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title'], hints: { name: 'title', color: 'a type has no colour', description: 'a type is given no description' }, properties: { title: { type: 'string', minLength: 1 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 } } } } };
  },
  result: contactTypeResult,
};

/** The input of {@link deleteContactType}. */
export interface DeleteContactTypeInput {
  readonly path: {
      /**
       * @description The id of the type. The server also takes the id of a contact status, a task category or a history category.
       * @example 9
       */
      id: RecordId;
  };
}

/**
 * Delete a type of contacts: `DELETE /api/2.0/crm/contact/type/{id}`
 *
 * **The id of an element of another list deletes nothing, and the server responds with 200 and that element.** The other lists are contact statuses, task categories and history categories.
 *
 * - A type that contacts have is 400, and so is the last type of the list.
 * - A second call responds with 404.
 * - Only CRM administrators may call this. Others get 403.
 * - An audit record is written.
 */
export const deleteContactType: SelectableOperation<DeleteContactTypeInput, ContactType> = {
  id: 'deleteContactType',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/type/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: contactTypeResult,
};

/** The input of {@link getContact}. */
export interface GetContactInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
}

/**
 * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
 *
 * Retrieves a person or a company.
 * A contact that the caller cannot see is 404, like one that does not exist. So is a contact whose status was deleted.
 */
export const getContact: SelectableOperation<GetContactInput, SingleContact> = {
  id: 'getContact',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleContactResult,
};

/** The input of {@link deleteContact}. */
export interface DeleteContactInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
}

/**
 * Delete a contact: `DELETE /api/2.0/crm/contact/{contactid}`
 *
 * **Deletes the contact for good, with its history, its tasks, its contact information and the values of its custom fields.**
 *
 * - Opportunities of the contact stay, without it. Persons of a company stay too.
 * - A contact that is the client or the consignee of an invoice is 403, and so is one that the caller may not edit.
 * - A second call responds with 404.
 * - The caller must be allowed to edit the contact. The call is not restricted to administrators.
 * - An audit record is written.
 */
export const deleteContact: SelectableOperation<DeleteContactInput, SingleContact> = {
  id: 'deleteContact',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleContactResult,
};

/** The input of {@link getContactAccessList}. */
export interface GetContactAccessListInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
 *
 * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell the two apart.
 *
 * Retrieves the managers of a private contact. A contact that the caller cannot see is 403 here, not 404.
 */
export const getContactAccessList: SelectableOperation<GetContactAccessListInput, Employee[]> = {
  id: 'getContactAccessList',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: employeeResult },
};

/** The input of {@link setContactAccess}. */
export interface SetContactAccessInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: ContactAccess;
}

/**
 * Share a contact with everyone, or make it private to its managers: `PUT /api/2.0/crm/contact/{contactid}/access`
 *
 * **The response shows the contact as it was before the change.** Read the contact again to see the new state.
 *
 * - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to its managers and to CRM administrators.
 * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller: one who is not an administrator and not on the list loses the contact.
 * - Whoever may edit the contact may call this, so every user may for a shared contact. Other callers get 403, also for a contact that they cannot see.
 * - Nobody is notified, and nothing is written to the audit trail.
 */
export const setContactAccess: SelectableOperation<SetContactAccessInput, SingleContact> = {
  id: 'setContactAccess',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['isShared', 'managerList'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit' }, properties: { isShared: { type: 'boolean', const: false, because: 'without it the server would make the contact private' }, managerList: managerListInput } }, { closed: true, required: ['isShared'], hints: { isPrivate: 'a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone', accessList: 'managerList', shareType: 'sharing to read only cannot be set here: isShared: true lets everyone read and edit' }, properties: { isShared: { type: 'boolean', const: true, because: 'without it the server would make the contact private' }, managerList: managerListInput } }] } } };
  },
  result: singleContactResult,
};

/** The input of {@link createContactAddress}. */
export interface CreateContactAddressInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: NewContactAddress;
}

/**
 * Add a postal address to a contact: `POST /api/2.0/crm/contact/{contactid}/addressdata`
 *
 * Adds a postal address, whose parts are the members of `address`.
 *
 * - `category` is a **number** here, and a name is 400.
 * - An address without any part is 400.
 * - A second call adds the address once more.
 * - A contact that does not exist is 404, and so is one that the caller may not edit.
 * - An audit record is written.
 */
export const createContactAddress: SelectableOperation<CreateContactAddressInput, ContactInfo> = {
  id: 'createContactAddress',
  method: 'POST',
  path: '/api/2.0/crm/contact/{contactid}/addressdata',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['address'], hints: { street: 'address', city: 'address', state: 'address', zip: 'address', country: 'address' }, properties: { address: { closed: true, hints: { categoryName: 'category', postalCode: 'zip', address: 'street' }, properties: { street: stringOrNullType, city: stringOrNullType, state: stringOrNullType, zip: stringOrNullType, country: stringOrNullType, category: addressCategoryInput, isPrimary: booleanType } } } } } };
  },
  result: contactInfoResult,
};

/** The input of {@link updateContactAddress}. */
export interface UpdateContactAddressInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the piece of contact information.
       * @example 901
       */
      id: RecordId;
  };
  readonly body: ContactAddressUpdate;
}

/**
 * Replace a postal address: `PUT /api/2.0/crm/contact/{contactid}/addressdata/{id}`
 *
 * **The address replaces the old one: a part that is left out is cleared.** The schema wants each part, and takes `null` to clear one.
 *
 * - `category` is a **number** here, and a name is 400.
 * - An id that does not exist, that is no address, or that belongs to another contact is 404. So is a contact that the caller may not edit.
 * - An audit record is written.
 */
export const updateContactAddress: SelectableOperation<UpdateContactAddressInput, ContactInfo> = {
  id: 'updateContactAddress',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/addressdata/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, id: recordIdInput }, required: ['contactid', 'id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['address'], hints: { street: 'address', city: 'address', state: 'address', zip: 'address', country: 'address' }, properties: { address: { closed: true, required: ['street', 'city', 'state', 'zip', 'country', 'category', 'isPrimary'], because: 'the server clears every part of an address that is left out', hints: { categoryName: 'category', postalCode: 'zip', address: 'street' }, properties: { street: stringOrNullType, city: stringOrNullType, state: stringOrNullType, zip: stringOrNullType, country: stringOrNullType, category: addressCategoryInput, isPrimary: booleanType } } } } } };
  },
  result: contactInfoResult,
};

/** The input of {@link deleteContactAvatar}. */
export interface DeleteContactAvatarInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly query?: {
      /** @description Whether the contact is a person (`people`) or a company. The server reads it for the contact id 0 only, which this document does not allow, so it has no effect. */
      contactType?: "people" | "company";
      /** @description Whether only a picture that has not been saved yet is meant. With `true` the server changes nothing and responds with an empty text. `false` when it is left out. */
      uploadOnly?: boolean;
  };
}

/**
 * Delete the photo of a contact: `DELETE /api/2.0/crm/contact/{contactid}/avatar`
 *
 * **Deletes the photo of a person, or the picture of a company, for good.**
 *
 * - The response has the URL of the default picture for persons or companies.
 * - With `uploadOnly=true` the server changes nothing and responds with an empty text.
 * - A second call changes nothing and responds with 200.
 * - The caller must be allowed to edit the contact. Others get 403.
 * - No audit record is written.
 */
export const deleteContactAvatar: Operation<DeleteContactAvatarInput, string> = {
  id: 'deleteContactAvatar',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/{contactid}/avatar',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { contactType: contactTypeAvatarQueryInput, uploadOnly: uploadOnlyQueryInput }, closed: true } } };
  },
  result: stringType,
};

/** The input of {@link replaceContactInfoBatch}. */
export interface ReplaceContactInfoBatchInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: ContactInfoReplacement;
}

/**
 * Replace all contact information of a contact: `PUT /api/2.0/crm/contact/{contactid}/batch`
 *
 * **The server first deletes all contact information of the contact, postal addresses too, and then stores the list.** When it fails in between, what is not stored yet is lost.
 *
 * **A list that is missing, empty or misspelt, such as `Items`, deletes everything and is 200.** The schema refuses it. `deleteContactInfo` deletes single pieces.
 *
 * - `category` is a **number** here, and a name is 400. `createContactInfo` wants the name instead.
 * - Every piece gets a new id, also when nothing changed. Ids cannot be sent.
 * - The response repeats what was sent. `categoryName` is `null` in it.
 * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
 * - No audit record is written.
 */
export const replaceContactInfoBatch: SelectableOperation<ReplaceContactInfoBatchInput, ContactInfo[]> = {
  id: 'replaceContactInfoBatch',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/batch',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['items'], hints: { data: 'items' }, properties: { items: { type: 'array', minItems: 1, because: 'without elements the server deletes all contact information of the contact', items: contactInfoItemInput } } } } };
  },
  result: { type: 'array', items: contactInfoResult },
};

/** The input of {@link createContactInfoBatch}. */
export interface CreateContactInfoBatchInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: NewContactInfoBatch;
}

/**
 * Add several pieces of contact information: `POST /api/2.0/crm/contact/{contactid}/batch`
 *
 * Adds several telephone numbers, e-mail addresses and the like to a contact in one call.
 *
 * - `category` is a **number** here, and a name is 400. `createContactInfo` wants the name instead.
 * - The server stores a number that has no name without an error, so the schema takes only those that have one.
 * - The response repeats what was sent, with new ids. `categoryName` is `null` in it.
 * - A list that is missing, empty or misspelt stores nothing and is 201, so the schema refuses it.
 * - A second call adds everything once more.
 * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
 * - No audit record is written.
 */
export const createContactInfoBatch: SelectableOperation<CreateContactInfoBatchInput, ContactInfo[]> = {
  id: 'createContactInfoBatch',
  method: 'POST',
  path: '/api/2.0/crm/contact/{contactid}/batch',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['items'], hints: { data: 'items' }, properties: { items: { type: 'array', minItems: 1, because: 'without elements the server stores nothing and responds with 201', items: contactInfoItemInput } } } } };
  },
  result: { type: 'array', items: contactInfoResult },
};

/** The input of {@link uploadContactPhoto}. */
export interface UploadContactPhotoInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: MultipartBody<ContactPhotoUpload>;
}

/**
 * Upload the photo of a contact: `PUT /api/2.0/crm/contact/{contactid}/changephoto`
 *
 * **Everyone who can see the contact can replace its photo.** The caller need not be allowed to edit the contact.
 *
 * - The call replaces the photo of a person, or the picture of a company, by an uploaded file.
 * - The file must have a content type that begins with `image/` and must not be empty. Otherwise the server responds with 403.
 * - A file that is larger than the portal allows is 500. A body without a file is 400.
 * - The server takes the first file, whatever the name of its part. This document names it `photo`.
 * - A contact that the caller cannot see is 404.
 * - No audit record is written.
 */
export const uploadContactPhoto: Operation<UploadContactPhotoInput, string> = {
  id: 'uploadContactPhoto',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/changephoto',
  isIdempotent: true,
  bodyKind: 'multipart',
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, body: { closed: true, required: ['photo'], hints: { file: 'photo' }, properties: { photo: { type: 'binary' } } } } };
  },
  result: stringType,
};

/** The input of {@link setContactPhotoByUrl}. */
export interface SetContactPhotoByUrlInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: ContactPhotoAddress;
}

/**
 * Set the photo of a contact from an address: `PUT /api/2.0/crm/contact/{contactid}/changephotobyurl`
 *
 * **The server itself fetches the address, from inside its own network.** Do not pass on addresses from strangers.
 *
 * - The caller needs no more than the right to see the contact, not the right to edit it. A contact that the caller cannot see is 404.
 * - No audit record is written.
 */
export const setContactPhotoByUrl: Operation<SetContactPhotoByUrlInput, string> = {
  id: 'setContactPhotoByUrl',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/changephotobyurl',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, body: { closed: true, required: ['photourl'], hints: { url: 'photourl', photo: 'a file is sent with uploadContactPhoto' }, properties: { photourl: { type: 'string', minLength: 1 } } } } };
  },
  result: stringType,
};

/** The input of {@link setContactCreationDate}. */
export interface SetContactCreationDateInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: ContactCreationDate;
}

/**
 * Set the creation date of a contact: `PUT /api/2.0/crm/contact/{contactid}/creationdate`
 *
 * **Everyone who can see the contact can change this date.** The caller need not be allowed to edit the contact, nor be an administrator.
 *
 * - The call sets the date and time at which the contact was created, for an import of old data.
 * - Without a date the server stores the first day of the year 1, so it is required here.
 * - A contact that does not exist, or that the caller cannot see, is 404.
 */
export const setContactCreationDate: Operation<SetContactCreationDateInput, Nothing> = {
  id: 'setContactCreationDate',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/creationdate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, body: { closed: true, required: ['creationDate'], because: 'without a date the server would store the first day of the year 1', hints: { created: 'creationDate' }, properties: { creationDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link listContactInfo}. */
export interface ListContactInfoInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the contact information of a contact: `GET /api/2.0/crm/contact/{contactid}/data`
 *
 * Retrieves all telephone numbers, e-mail addresses, postal addresses and the like of a contact.
 * A postal address is here too, with its parts as JSON text in `data`.
 */
export const listContactInfo: SelectableOperation<ListContactInfoInput, ContactInfo[]> = {
  id: 'listContactInfo',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}/data',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactInfoResult },
};

/** The input of {@link createContactInfo}. */
export interface CreateContactInfoInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: NewContactInfo;
}

/**
 * Add a piece of contact information: `POST /api/2.0/crm/contact/{contactid}/data`
 *
 * Adds a telephone number, an e-mail address or another piece of contact information to a contact.
 *
 * - `category` is a name in exactly this letter case, and each kind has names of its own. A number is 400. `createContactInfoBatch` wants the number instead.
 * - `infoType` is a number or a name. The server reads a missing one as a telephone number, so it is required here.
 * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
 * - A second call adds the same piece once more.
 * - An audit record is written.
 */
export const createContactInfo: SelectableOperation<CreateContactInfoInput, ContactInfo> = {
  id: 'createContactInfo',
  method: 'POST',
  path: '/api/2.0/crm/contact/{contactid}/data',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [newPhoneInput, newAddressTextInput, newOnlineAddressInput] } } };
  },
  result: contactInfoResult,
};

/** The input of {@link getContactInfo}. */
export interface GetContactInfoInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of a piece of contact information, or the name of a kind in any letter case. The server reads every number as an id.
       * @example 901
       */
      id: number | ("Phone" | "Email" | "Website" | "Skype" | "Twitter" | "LinkedIn" | "Facebook" | "Address" | "LiveJournal" | "MySpace" | "GMail" | "Blogger" | "Yahoo" | "MSN" | "ICQ" | "Jabber" | "AIM" | "VK" | "phone" | "email" | "website" | "skype" | "twitter" | "linkedin" | "facebook" | "address" | "livejournal" | "myspace" | "gmail" | "blogger" | "yahoo" | "msn" | "icq" | "jabber" | "aim" | "vk");
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Read a piece of contact information, or the values of one kind: `GET /api/2.0/crm/contact/{contactid}/data/{id}`
 *
 * Retrieves one piece of contact information when the path ends in its id, and a list of values when it ends in the name of a kind.
 *
 * - The server has two operations on this path and tells them apart by the last part. A number is always an id, never the number of a kind.
 * - The list holds the values alone, such as e-mail addresses, without their ids and categories.
 * - A piece that does not exist or that belongs to another contact is **400, not 404**.
 */
export const getContactInfo: Operation<GetContactInfoInput, ContactInfo | string[]> = {
  id: 'getContactInfo',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}/data/{id}',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, id: idOrInfoTypePathInput }, required: ['contactid', 'id'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: ['object', 'array'], items: stringType, properties: { id: integerType, infoType: integerType, category: integerType, data: stringOrNullType, categoryName: stringOrNullType, isPrimary: booleanType } },
  mayBeEmpty: true,
};

/** The input of {@link updateContactInfo}. */
export interface UpdateContactInfoInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the piece of contact information.
       * @example 901
       */
      id: RecordId;
  };
  readonly body: ContactInfoUpdate;
}

/**
 * Change a piece of contact information: `PUT /api/2.0/crm/contact/{contactid}/data/{id}`
 *
 * **The server does not check that the piece belongs to the contact of the path, and moves it to that contact.**
 *
 * - `data` is required, even if only `isPrimary` changes.
 * - `infoType` and `category` go together. The server silently ignores a `category` without `infoType`, and one that is no name of its kind. Without `category` it keeps the old number, which may mean something else for the new kind.
 * - An id that does not exist is **500, not 404**.
 * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
 * - An audit record is written.
 */
export const updateContactInfo: SelectableOperation<UpdateContactInfoInput, ContactInfo> = {
  id: 'updateContactInfo',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/data/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, id: recordIdInput }, required: ['contactid', 'id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['data'], hints: { value: 'data', category: 'the server ignores category without infoType, so send both', infoType: 'send category together with infoType: the number of the old category may mean something else for the new kind' }, properties: { data: { type: 'string', minLength: 1, because: 'the server wants it in every update, also when only isPrimary changes' }, isPrimary: booleanOrNullType } }, newPhoneInput, newAddressTextInput, newOnlineAddressInput] } } };
  },
  result: contactInfoResult,
};

/** The input of {@link deleteContactInfo}. */
export interface DeleteContactInfoInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the piece of contact information.
       * @example 901
       */
      id: RecordId;
  };
}

/**
 * Delete a piece of contact information: `DELETE /api/2.0/crm/contact/{contactid}/data/{id}`
 *
 * **The server does not check that the piece belongs to the contact of the path, so the id of another contact's piece deletes that.**
 *
 * - A second call responds with 404.
 * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
 * - An audit record is written.
 */
export const deleteContactInfo: SelectableOperation<DeleteContactInfoInput, ContactInfo> = {
  id: 'deleteContactInfo',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/{contactid}/data/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, id: recordIdInput }, required: ['contactid', 'id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: contactInfoResult,
};

/** The input of {@link setContactLastModifiedDate}. */
export interface SetContactLastModifiedDateInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: ContactLastModifiedDate;
}

/**
 * Set the date of the last change of a contact: `PUT /api/2.0/crm/contact/{contactid}/lastmodifeddate`
 *
 * **Everyone who can see the contact can change this date.** The caller need not be allowed to edit the contact, nor be an administrator.
 *
 * - The call sets the date and time at which the contact was changed last, for an import of old data.
 * - The path and the member are spelled `modifed`, without the second i.
 * - Without a date the server stores the first day of the year 1, so it is required here.
 * - A contact that does not exist, or that the caller cannot see, is 404.
 */
export const setContactLastModifiedDate: Operation<SetContactLastModifiedDateInput, Nothing> = {
  id: 'setContactLastModifiedDate',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/lastmodifeddate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, body: { closed: true, required: ['lastModifedDate'], because: 'without a date the server would store the first day of the year 1', hints: { lastModifiedDate: 'lastModifedDate' }, properties: { lastModifedDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link linkOpportunityToContact}. */
export interface LinkOpportunityToContactInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
}

/**
 * Link an opportunity to a contact: `POST /api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}`
 *
 * Makes the contact a member of an opportunity. `addOpportunityContact` does the same.
 *
 * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
 * - A contact or an opportunity that does not exist, or that the caller cannot see, is 404.
 * - An audit record is written.
 */
export const linkOpportunityToContact: SelectableOperation<LinkOpportunityToContactInput, SingleOpportunity> = {
  id: 'linkOpportunityToContact',
  method: 'POST',
  path: '/api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, opportunityid: recordIdInput }, required: ['contactid', 'opportunityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleOpportunityResult,
};

/** The input of {@link unlinkOpportunityFromContact}. */
export interface UnlinkOpportunityFromContactInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
}

/**
 * Unlink an opportunity from a contact: `DELETE /api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}`
 *
 * Removes the contact from the members of an opportunity. Both stay.
 *
 * - The main contact of the opportunity cannot be removed: the server responds with 403.
 * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
 * - A contact or an opportunity that does not exist, or that the caller cannot see, is 404.
 * - A second call changes nothing and responds with 200.
 * - No audit record is written.
 */
export const unlinkOpportunityFromContact: SelectableOperation<UnlinkOpportunityFromContactInput, SingleOpportunity> = {
  id: 'unlinkOpportunityFromContact',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, opportunityid: recordIdInput }, required: ['contactid', 'opportunityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleOpportunityResult,
};

/** The input of {@link linkContactToProject}. */
export interface LinkContactToProjectInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the project, which is not a record of the CRM.
       * @example 42
       */
      projectid: RecordId;
  };
}

/**
 * Link a contact to a project: `POST /api/2.0/crm/contact/{contactid}/project/{projectid}`
 *
 * Links one contact to a project of the portal.
 *
 * - The caller needs no more than the right to see the contact, and the right to link contacts to the project. Without the latter the server responds with 403.
 * - A contact or a project that does not exist is 404, and so is a contact that the caller cannot see.
 * - An audit record is written.
 */
export const linkContactToProject: SelectableOperation<LinkContactToProjectInput, SingleContact> = {
  id: 'linkContactToProject',
  method: 'POST',
  path: '/api/2.0/crm/contact/{contactid}/project/{projectid}',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, projectid: recordIdInput }, required: ['contactid', 'projectid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleContactResult,
};

/** The input of {@link unlinkContactFromProject}. */
export interface UnlinkContactFromProjectInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
      /**
       * @description The id of the project, which is not a record of the CRM.
       * @example 42
       */
      projectid: RecordId;
  };
}

/**
 * Unlink a contact from a project: `DELETE /api/2.0/crm/contact/{contactid}/project/{projectid}`
 *
 * Removes the link between a contact and a project. Both stay.
 *
 * - A project to which the caller may not link contacts is **404 here, not 403**. A contact or a project that does not exist is 404 too.
 * - A second call changes nothing and responds with 200.
 * - An audit record is written.
 */
export const unlinkContactFromProject: SelectableOperation<UnlinkContactFromProjectInput, ContactBase> = {
  id: 'unlinkContactFromProject',
  method: 'DELETE',
  path: '/api/2.0/crm/contact/{contactid}/project/{projectid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput, projectid: recordIdInput }, required: ['contactid', 'projectid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: contactBaseResult,
};

/** The input of {@link setContactStatus}. */
export interface SetContactStatusInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
  readonly body: ContactStatusChoice;
}

/**
 * Set the status of a contact: `PUT /api/2.0/crm/contact/{contactid}/status`
 *
 * Sets the status (temperature) of one contact, and removes it with 0. The response shows the new status.
 *
 * - A status that does not exist is 404, and so is a contact that does not exist or that the caller cannot see.
 * - The caller must be allowed to edit the contact. Others get 403.
 * - An audit record is written.
 */
export const setContactStatus: SelectableOperation<SetContactStatusInput, SingleContact> = {
  id: 'setContactStatus',
  method: 'PUT',
  path: '/api/2.0/crm/contact/{contactid}/status',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: contactStatusChoiceInput } };
  },
  result: singleContactResult,
};
