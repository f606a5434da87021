// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { OperationId } from './operations.js';

/** What a value of an answer is, as far as a reader has to know. */
export interface Shape {
  readonly type: 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';
  /** Whether it may be null. */
  readonly isNullable?: true;
  /** What the entries of a list are. */
  readonly items?: Shape;
  /** The members that an object may have. */
  readonly members?: Readonly<Record<string, Shape>>;
  /** The members that are lists and are always written, an empty one as `[]`. */
  readonly lists?: readonly string[];
}

const stringOrNull: Shape = { type: 'string', isNullable: true };
const stringShape: Shape = { type: 'string' };
const booleanShape: Shape = { type: 'boolean' };
const Authentication: Shape = { type: 'object', members: { token: stringOrNull, expires: stringShape, sms: booleanShape, phoneNoise: stringShape, tfa: booleanShape, tfaKey: stringShape } };
const SmsCodeAwaited: Shape = { type: 'object', members: { token: { type: 'null', isNullable: true }, sms: booleanShape, phoneNoise: stringShape, expires: stringShape } };
const TokenIssued: Shape = { type: 'object', members: { token: stringShape, expires: stringShape, sms: booleanShape, phoneNoise: stringShape, tfa: booleanShape } };
const GroupSummary: Shape = { type: 'object', members: { name: stringOrNull, id: stringShape, manager: stringOrNull } };
const Employee: Shape = { type: 'object', members: { id: stringShape, displayName: stringShape, title: stringShape, avatarSmall: stringShape, profileUrl: stringShape } };
const Group: Shape = { type: 'object', members: { name: stringOrNull, id: stringShape, category: stringShape, parent: stringOrNull, description: stringOrNull, manager: Employee, members: { type: 'array', items: Employee } }, lists: ['members'] };
const UserContact: Shape = { type: 'object', members: { type: stringOrNull, value: stringOrNull } };
const integerShape: Shape = { type: 'integer' };
const UserProfile: Shape = { type: 'object', members: { id: stringShape, displayName: stringShape, title: stringShape, avatarSmall: stringOrNull, profileUrl: stringShape, firstName: stringOrNull, lastName: stringOrNull, userName: stringOrNull, email: stringOrNull, contacts: { type: 'array', items: UserContact }, birthday: stringShape, sex: stringShape, status: integerShape, activationStatus: integerShape, terminated: stringOrNull, department: stringShape, workFrom: stringShape, groups: { type: 'array', items: GroupSummary }, location: stringShape, notes: stringShape, lead: stringShape, avatarMedium: stringOrNull, avatar: stringOrNull, isAdmin: booleanShape, isLDAP: booleanShape, listAdminModules: { type: 'array', items: stringShape }, isOwner: booleanShape, isVisitor: booleanShape, cultureName: stringShape, mobilePhone: stringShape, mobilePhoneActivationStatus: integerShape, isSSO: booleanShape, quotaLimit: integerShape, usedSpace: integerShape, docsSpace: integerShape, mailSpace: integerShape, talkSpace: integerShape } };
const Capabilities: Shape = { type: 'object', members: { ldapEnabled: booleanShape, oauthEnabled: booleanShape, providers: { type: 'array', isNullable: true, items: stringShape }, ssoLabel: stringOrNull, ssoUrl: stringOrNull }, lists: ['providers'] };
const Portal: Shape = { type: 'object', members: { tenantId: integerShape, tenantAlias: stringShape, tenantDomain: stringShape, name: stringShape, language: stringShape, ownerId: stringShape, status: integerShape } };
const Currency: Shape = { type: 'object', members: { title: stringOrNull, symbol: stringOrNull, abbreviation: stringOrNull, cultureName: stringOrNull, isConvertable: booleanShape, isBasic: booleanShape } };
const Address: Shape = { type: 'object', members: { street: stringShape, city: stringShape, state: stringShape, zip: stringShape, country: stringShape, category: integerShape, categoryName: stringShape, isPrimary: booleanShape } };
const ContactStatus: Shape = { type: 'object', members: { title: stringShape, description: stringShape, color: stringShape, sortOrder: integerShape, id: integerShape, relativeItemsCount: integerShape } };
const ContactInfo: Shape = { type: 'object', members: { id: integerShape, infoType: integerShape, category: integerShape, data: stringOrNull, categoryName: stringOrNull, isPrimary: booleanShape } };
const CustomField: Shape = { type: 'object', members: { entityId: integerShape, label: stringOrNull, fieldValue: stringOrNull, fieldType: integerShape, position: integerShape, mask: stringOrNull, id: integerShape } };
const ContactBase: Shape = { type: 'object', members: { firstName: stringShape, lastName: stringShape, company: { type: 'object', members: { smallFotoUrl: stringShape, mediumFotoUrl: stringShape, displayName: stringOrNull, isCompany: booleanShape, accessList: { type: 'array', items: Employee }, isPrivate: booleanShape, isShared: booleanShape, shareType: integerShape, currency: { ...Currency, isNullable: true }, canEdit: booleanShape, canDelete: booleanShape, id: integerShape } }, title: stringShape, addresses: { type: 'array', items: Address }, createBy: Employee, created: stringShape, about: stringShape, industry: stringShape, contactStatus: ContactStatus, contactType: ContactStatus, commonData: { type: 'array', items: ContactInfo }, customFields: { type: 'array', items: CustomField }, tags: { type: 'array', items: stringShape }, taskCount: integerShape, haveLateTasks: booleanShape, smallFotoUrl: stringShape, mediumFotoUrl: stringShape, displayName: stringOrNull, isCompany: booleanShape, accessList: { type: 'array', items: Employee }, isPrivate: booleanShape, isShared: booleanShape, shareType: integerShape, currency: { ...Currency, isNullable: true }, canEdit: booleanShape, canDelete: booleanShape, id: integerShape, companyName: stringShape, persons: { type: 'array', items: { type: 'object', members: { smallFotoUrl: stringShape, mediumFotoUrl: stringShape, displayName: stringOrNull, isCompany: booleanShape, accessList: { type: 'array', items: Employee }, isPrivate: booleanShape, isShared: booleanShape, shareType: integerShape, currency: { ...Currency, isNullable: true }, canEdit: booleanShape, canDelete: booleanShape, id: integerShape } } }, personsCount: integerShape } };
const Case: Shape = { type: 'object', members: { members: { type: 'array', items: ContactBase }, createBy: Employee, created: stringShape, title: stringShape, isClosed: booleanShape, isPrivate: booleanShape, accessList: { type: 'array', items: Employee }, canEdit: booleanShape, customFields: { type: 'array', items: CustomField }, id: integerShape }, lists: ['members', 'customFields'] };
const numberShape: Shape = { type: 'number' };
const Stage: Shape = { type: 'object', members: { successProbability: integerShape, stageType: integerShape, title: stringShape, description: stringShape, color: stringShape, sortOrder: integerShape, id: integerShape, relativeItemsCount: integerShape } };
const Opportunity: Shape = { type: 'object', members: { createBy: Employee, created: stringShape, members: { type: 'array', items: ContactBase }, contact: ContactBase, title: stringShape, description: stringShape, responsible: Employee, bidType: integerShape, bidValue: numberShape, bidCurrency: Currency, perPeriodValue: integerShape, stage: Stage, successProbability: integerShape, actualCloseDate: stringShape, expectedCloseDate: stringShape, isPrivate: booleanShape, accessList: { type: 'array', items: Employee }, canEdit: booleanShape, customFields: { type: 'array', items: CustomField }, id: integerShape }, lists: ['members', 'customFields'] };
const SingleOpportunity: Shape = { type: 'object', members: { createBy: Employee, created: stringShape, members: { type: 'array', items: ContactBase }, contact: ContactBase, title: stringShape, description: stringShape, responsible: Employee, bidType: integerShape, bidValue: numberShape, bidCurrency: Currency, perPeriodValue: integerShape, stage: Stage, successProbability: integerShape, actualCloseDate: stringShape, expectedCloseDate: stringShape, isPrivate: booleanShape, accessList: { type: 'array', items: Employee }, canEdit: booleanShape, customFields: { type: 'array', items: CustomField }, id: integerShape }, lists: ['members', 'customFields', 'accessList'] };
const SingleContact: Shape = { type: 'object', members: { firstName: stringShape, lastName: stringShape, company: ContactBase, title: stringShape, addresses: { type: 'array', items: Address }, createBy: Employee, created: stringShape, about: stringShape, industry: stringShape, contactStatus: ContactStatus, contactType: ContactStatus, commonData: { type: 'array', items: ContactInfo }, customFields: { type: 'array', items: CustomField }, tags: { type: 'array', items: stringShape }, taskCount: integerShape, haveLateTasks: booleanShape, smallFotoUrl: stringShape, mediumFotoUrl: stringShape, displayName: stringOrNull, isCompany: booleanShape, accessList: { type: 'array', items: Employee }, isPrivate: booleanShape, isShared: booleanShape, shareType: integerShape, currency: { ...Currency, isNullable: true }, canEdit: booleanShape, canDelete: booleanShape, id: integerShape, companyName: stringShape, persons: { type: 'array', items: ContactBase }, personsCount: integerShape }, lists: ['commonData', 'customFields', 'addresses'] };
const Contact: Shape = { type: 'object', members: { firstName: stringShape, lastName: stringShape, company: ContactBase, title: stringShape, addresses: { type: 'array', items: Address }, createBy: Employee, created: stringShape, about: stringShape, industry: stringShape, contactStatus: ContactStatus, contactType: ContactStatus, commonData: { type: 'array', items: ContactInfo }, customFields: { type: 'array', items: CustomField }, tags: { type: 'array', items: stringShape }, taskCount: integerShape, haveLateTasks: booleanShape, smallFotoUrl: stringShape, mediumFotoUrl: stringShape, displayName: stringOrNull, isCompany: booleanShape, accessList: { type: 'array', items: Employee }, isPrivate: booleanShape, isShared: booleanShape, shareType: integerShape, currency: { ...Currency, isNullable: true }, canEdit: booleanShape, canDelete: booleanShape, id: integerShape, companyName: stringShape, persons: { type: 'array', items: ContactBase }, personsCount: integerShape }, lists: ['commonData', 'customFields'] };
const Tag: Shape = { type: 'object', members: { title: stringShape, relativeItemsCount: integerShape } };

/** The result of every operation of the document. */
export const results: Readonly<Record<OperationId, Shape>> = {
  authenticate: Authentication,
  authenticateWithCode: TokenIssued,
  getCapabilities: Capabilities,
  getCase: Case,
  getContact: SingleContact,
  getContactAccessList: { type: 'array', items: Employee },
  getGroup: Group,
  getOpportunity: SingleOpportunity,
  getPortal: Portal,
  getSelf: UserProfile,
  getUser: UserProfile,
  getUserByEmail: UserProfile,
  listCases: { type: 'array', items: Case },
  listContactOpportunities: { type: 'array', items: Opportunity },
  listContactStatuses: { type: 'array', items: ContactStatus },
  listContactTypes: { type: 'array', items: ContactStatus },
  listContacts: { type: 'array', items: Contact },
  listGroups: { type: 'array', items: GroupSummary },
  listOpportunities: { type: 'array', items: Opportunity },
  listOpportunityStages: { type: 'array', items: Stage },
  listTags: { type: 'array', items: Tag },
  listUsers: { type: 'array', items: UserProfile },
  listUsersByFilter: { type: 'array', items: UserProfile },
  listUsersByStatus: { type: 'array', items: UserProfile },
  listUsersInShortByFilter: { type: 'array', items: Employee },
  searchContactsByContactInfo: { type: 'array', items: Contact },
  searchUsers: { type: 'array', items: UserProfile },
  sendAuthenticationSms: SmsCodeAwaited,
  setAuthenticationPhone: SmsCodeAwaited,
  setCaseAccess: Case,
  setCasesAccess: { type: 'array', items: Case },
  setContactAccess: SingleContact,
  setContactsAccess: { type: 'array', items: SingleContact },
  setFilteredCasesAccess: { type: 'array', items: Case },
  setFilteredContactsAccess: { type: 'array', items: Contact },
  setFilteredOpportunitiesAccess: { type: 'array', items: Opportunity },
  setOpportunitiesAccess: { type: 'array', items: Opportunity },
  setOpportunityAccess: SingleOpportunity,
};
