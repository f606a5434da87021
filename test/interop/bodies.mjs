import { access, filteredContacts, filteredOpportunities } from './inputs.mjs';

const placeholder = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';
const { contactListView: _, ...contactsOfAnyKind } = filteredContacts;
const { accessList: __, ...opportunitiesWithoutUsers } = filteredOpportunities;

/** Bodies by which access or data would be lost, so that a schema must refuse them. */
export const refused = [
  ...['setCaseAccess', 'setOpportunityAccess'].flatMap((name) => [
    [name, 'private without users', { isPrivate: true }],
    [name, 'private with an empty list', { isPrivate: true, accessList: [] }],
    [name, 'a misspelt list', { isPrivate: true, accesslist: access.accessList }],
    [name, 'the placeholder user', { isPrivate: true, accessList: [placeholder] }],
    [name, 'no flag', { accessList: access.accessList }],
    [name, 'the flag of contacts', { isShared: true }],
    [name, 'null', null],
  ]),
  ['setFilteredContactsAccess', 'a misspelt filter', { ...filteredContacts, tag: ['trade fair'] }],
  [
    'setFilteredContactsAccess',
    'a filter in another letter case',
    { ...contactsOfAnyKind, contactlistview: 'Company' },
  ],
  [
    'setFilteredContactsAccess',
    'the search text in the body',
    { ...filteredContacts, filterValue: 'a' },
  ],
  ['setFilteredContactsAccess', 'private without managers', { tags: ['a'], isPrivate: false }],
  [
    'setFilteredContactsAccess',
    'an unknown word',
    { ...filteredContacts, contactListView: 'Firm' },
  ],
  ['setFilteredOpportunitiesAccess', 'private without users', opportunitiesWithoutUsers],
  [
    'setFilteredOpportunitiesAccess',
    'a misspelt filter',
    { ...filteredOpportunities, contactId: 1 },
  ],
  ['setFilteredOpportunitiesAccess', 'an empty list', { ...filteredOpportunities, accessList: [] }],
];

/** Bodies that a schema must accept, and pass on as they are. */
export const accepted = [
  ['setCaseAccess', 'private', access],
  ['setCaseAccess', 'public', { isPrivate: false }],
  ['setCaseAccess', 'public with a list', { ...access, isPrivate: false }],
  ['setOpportunityAccess', 'private', access],
  ['setOpportunityAccess', 'public', { isPrivate: false }],
  ['setFilteredContactsAccess', 'all filters', filteredContacts],
  ['setFilteredContactsAccess', 'shared', { ...filteredContacts, isPrivate: true }],
  ['setFilteredContactsAccess', 'a number for a word', { ...filteredContacts, contactListView: 1 }],
  [
    'setFilteredContactsAccess',
    'a word in small letters',
    { ...filteredContacts, contactListView: 'person' },
  ],
  [
    'setFilteredContactsAccess',
    'null for a filter',
    { ...filteredContacts, contactStage: null, fromDate: null },
  ],
  ['setFilteredContactsAccess', 'no managers', { ...filteredContacts, managerList: [] }],
  ['setFilteredOpportunitiesAccess', 'all filters', filteredOpportunities],
  [
    'setFilteredOpportunitiesAccess',
    'a number for a word',
    { ...filteredOpportunities, stageType: 0 },
  ],
  ['setFilteredOpportunitiesAccess', 'public', { tags: ['a'], isPrivate: false }],
];
