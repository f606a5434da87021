import type { CrmPromise } from '../src/client/crm-promise.js';
import type { CallOptions } from '../src/client/options.js';
import type { Sparse, WithFields } from '../src/client/types.js';
import type { AuthenticateInput, AuthenticateWithCodeInput, GetCapabilitiesInput, GetCaseInput, GetContactAccessListInput, GetContactInput, GetGroupInput, GetOpportunityInput, GetPortalInput, GetSelfInput, GetUserByEmailInput, GetUserInput, ListCasesInput, ListContactOpportunitiesInput, ListContactStatusesInput, ListContactTypesInput, ListContactsInput, ListGroupsInput, ListOpportunitiesInput, ListOpportunityStagesInput, ListTagsInput, ListUsersByFilterInput, ListUsersByStatusInput, ListUsersInShortByFilterInput, ListUsersInput, SearchContactsByContactInfoInput, SearchUsersInput, SendAuthenticationSmsInput, SetAuthenticationPhoneInput, SetCaseAccessInput, SetCasesAccessInput, SetContactAccessInput, SetContactsAccessInput, SetFilteredCasesAccessInput, SetFilteredContactsAccessInput, SetFilteredOpportunitiesAccessInput, SetOpportunitiesAccessInput, SetOpportunityAccessInput } from './operations/index.js';
import type { Authentication, Capabilities, Case, Contact, ContactStatus, ContactType, Employee, Group, GroupSummary, Opportunity, Portal, SingleContact, SingleOpportunity, SmsCodeAwaited, Stage, Tag, TokenIssued, UserProfile } from './schema.js';

/** The methods of a client, one for each operation of the document. */
export interface CrmMethods {
  /**
   * Sign in: `POST /api/2.0/authentication`
   *
   * **A refused sign-in is 500, a wrong password too; there is no 401 here.**
   *
   * - Creates a token, which lives a year unless the portal says otherwise, and sets it in the cookie `asc_auth_key`. Signing out of all sessions ends it.
   * - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is awaited: give it to `authenticateWithCode`.
   * - Needs no credentials and works on a portal that is not paid.
   *
   * The client's method is `crm.authenticate`:
   *
   * ```ts
   * const result = await crm.authenticate({
   *   body: {
   *     userName: 'anna.weber@acme.test',
   *     password: 'a password'
   *   }
   * });
   * ```
   */
  authenticate(input: AuthenticateInput, options?: CallOptions): CrmPromise<Authentication>;

  /**
   * Sign in with a second factor: `POST /api/2.0/authentication/{code}`
   *
   * **A refused sign-in is 500, a wrong or late code too; there is no 401 here.**
   *
   * Creates a token from the same credentials as before and the code that was awaited. It fails too when the user needs no second factor.
   *
   * The client's method is `crm.authenticateWithCode`:
   *
   * ```ts
   * const result = await crm.authenticateWithCode({
   *   path: { code: '123456' },
   *   body: {
   *     userName: 'anna.weber@acme.test',
   *     password: 'a password'
   *   }
   * });
   * ```
   */
  authenticateWithCode(input: AuthenticateWithCodeInput, options?: CallOptions): CrmPromise<TokenIssued>;

  /**
   * Read how users may sign in: `GET /api/2.0/capabilities`
   *
   * Retrieves how users may sign in. Needs no credentials. With the ending `.json` it answers for a suspended portal too.
   *
   * The client's method is `crm.getCapabilities`:
   *
   * ```ts
   * const result = await crm.getCapabilities();
   * ```
   */
  getCapabilities(input?: GetCapabilitiesInput, options?: CallOptions): CrmPromise<Capabilities>;

  /** {@link CrmMethods.getCase}, with only the members that `query.fields` names. */
  getCase(input: GetCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Read a case: `GET /api/2.0/crm/case/{caseid}`
   *
   * Retrieves a case with its access list.
   * A case that the caller may not see answers 404, like one that does not exist.
   *
   * The client's method is `crm.getCase`:
   *
   * ```ts
   * const result = await crm.getCase({
   *   path: { caseid: 1234 }
   * });
   * ```
   */
  getCase(input: GetCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.getContact}, with only the members that `query.fields` names. */
  getContact(input: GetContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
   *
   * Retrieves a person or a company.
   * A contact that the caller may not see answers 404, like one that does not exist, and so does one whose status was deleted.
   *
   * The client's method is `crm.getContact`:
   *
   * ```ts
   * const result = await crm.getContact({
   *   path: { contactid: 1234 }
   * });
   * ```
   */
  getContact(input: GetContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /** {@link CrmMethods.getContactAccessList}, with only the members that `query.fields` names. */
  getContactAccessList(input: GetContactAccessListInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Employee[]>>;
  /**
   * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
   *
   * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell them apart.
   *
   * A contact that the caller may not see answers 403 here, not 404.
   *
   * The client's method is `crm.getContactAccessList`:
   *
   * ```ts
   * const result = await crm.getContactAccessList({
   *   path: { contactid: 1234 }
   * });
   * ```
   */
  getContactAccessList(input: GetContactAccessListInput, options?: CallOptions): CrmPromise<Employee[]>;

  /** {@link CrmMethods.getGroup}, with only the members that `query.fields` names. */
  getGroup(input: GetGroupInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Group>>;
  /**
   * Read a group: `GET /api/2.0/group/{groupid}`
   *
   * Retrieves a group with its users.
   *
   * The client's method is `crm.getGroup`:
   *
   * ```ts
   * const result = await crm.getGroup({
   *   path: {
   *     groupid: '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60'
   *   }
   * });
   * ```
   */
  getGroup(input: GetGroupInput, options?: CallOptions): CrmPromise<Group>;

  /** {@link CrmMethods.getOpportunity}, with only the members that `query.fields` names. */
  getOpportunity(input: GetOpportunityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
   *
   * Retrieves an opportunity with its access list, which is empty for a public one.
   * An opportunity that the caller may not see answers 404, like one that does not exist, and so does one whose stage was deleted.
   *
   * The client's method is `crm.getOpportunity`:
   *
   * ```ts
   * const result = await crm.getOpportunity({
   *   path: { opportunityid: 1234 }
   * });
   * ```
   */
  getOpportunity(input: GetOpportunityInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /**
   * Read the portal: `GET /api/2.0/portal`
   *
   * Retrieves the portal itself: its name, owner and state.
   *
   * The client's method is `crm.getPortal`:
   *
   * ```ts
   * const result = await crm.getPortal();
   * ```
   */
  getPortal(input?: GetPortalInput, options?: CallOptions): CrmPromise<Portal>;

  /** {@link CrmMethods.getSelf}, with only the members that `query.fields` names. */
  getSelf(input: GetSelfInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read the own profile: `GET /api/2.0/people/@self`
   *
   * Retrieves the user whose token it is.
   *
   * The client's method is `crm.getSelf`:
   *
   * ```ts
   * const result = await crm.getSelf();
   * ```
   */
  getSelf(input?: GetSelfInput, options?: CallOptions): CrmPromise<UserProfile>;

  /** {@link CrmMethods.getUser}, with only the members that `query.fields` names. */
  getUser(input: GetUserInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read a user: `GET /api/2.0/people/{username}`
   *
   * Retrieves a user by user name or by id.
   * The words of other paths, such as `email` or `filter`, are not taken for user names.
   * Not available on a personal portal, which answers 500.
   *
   * The client's method is `crm.getUser`:
   *
   * ```ts
   * const result = await crm.getUser({
   *   path: { username: 'anna.weber' }
   * });
   * ```
   */
  getUser(input: GetUserInput, options?: CallOptions): CrmPromise<UserProfile>;

  /** {@link CrmMethods.getUserByEmail}, with only the members that `query.fields` names. */
  getUserByEmail(input: GetUserByEmailInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read a user by e-mail address: `GET /api/2.0/people/email`
   *
   * Retrieves the user with that e-mail address, or 404.
   *
   * The client's method is `crm.getUserByEmail`:
   *
   * ```ts
   * const result = await crm.getUserByEmail({
   *   query: { email: 'anna.weber@acme.test' }
   * });
   * ```
   */
  getUserByEmail(input: GetUserByEmailInput, options?: CallOptions): CrmPromise<UserProfile>;

  /** {@link CrmMethods.listCases}, with only the members that `query.fields` names. */
  listCases(input: ListCasesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * List cases by filter: `GET /api/2.0/crm/case/filter`
   *
   * Retrieves the cases that the caller may see, a page at a time.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   *
   * The client's method is `crm.listCases`:
   *
   * ```ts
   * const result = await crm.listCases();
   * ```
   */
  listCases(input?: ListCasesInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.listContactOpportunities}, with only the members that `query.fields` names. */
  listContactOpportunities(input: ListContactOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
   *
   * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` has no such fault.
   *
   * Retrieves the opportunities of a contact. Whether the contact exists is not looked up: an unknown one has none.
   *
   * The client's method is `crm.listContactOpportunities`:
   *
   * ```ts
   * const result = await crm.listContactOpportunities({
   *   path: { contactid: 1234 }
   * });
   * ```
   */
  listContactOpportunities(input: ListContactOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.listContactStatuses}, with only the members that `query.fields` names. */
  listContactStatuses(input: ListContactStatusesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus[]>>;
  /**
   * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
   *
   * Retrieves all statuses (temperatures), with the number of contacts of each.
   *
   * The client's method is `crm.listContactStatuses`:
   *
   * ```ts
   * const result = await crm.listContactStatuses();
   * ```
   */
  listContactStatuses(input?: ListContactStatusesInput, options?: CallOptions): CrmPromise<ContactStatus[]>;

  /** {@link CrmMethods.listContactTypes}, with only the members that `query.fields` names. */
  listContactTypes(input: ListContactTypesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType[]>>;
  /**
   * List the types of contacts: `GET /api/2.0/crm/contact/type`
   *
   * Retrieves all types, with the number of contacts of each.
   *
   * The client's method is `crm.listContactTypes`:
   *
   * ```ts
   * const result = await crm.listContactTypes();
   * ```
   */
  listContactTypes(input?: ListContactTypesInput, options?: CallOptions): CrmPromise<ContactType[]>;

  /** {@link CrmMethods.listContacts}, with only the members that `query.fields` names. */
  listContacts(input: ListContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * List contacts by filter: `GET /api/2.0/crm/contact/filter`
   *
   * Retrieves the contacts that the caller may see, a page at a time.
   * The newest come first; as soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   *
   * The client's method is `crm.listContacts`:
   *
   * ```ts
   * const result = await crm.listContacts();
   * ```
   */
  listContacts(input?: ListContactsInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.listGroups}, with only the members that `query.fields` names. */
  listGroups(input: ListGroupsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<GroupSummary[]>>;
  /**
   * List the groups: `GET /api/2.0/group`
   *
   * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
   *
   * The client's method is `crm.listGroups`:
   *
   * ```ts
   * const result = await crm.listGroups();
   * ```
   */
  listGroups(input?: ListGroupsInput, options?: CallOptions): CrmPromise<GroupSummary[]>;

  /** {@link CrmMethods.listOpportunities}, with only the members that `query.fields` names. */
  listOpportunities(input: ListOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
   *
   * **`fromDate` and `toDate` work together only.** One that comes alone is passed over, or finds nothing when it is the only filter.
   *
   * - Retrieves the opportunities that the caller may see, a page at a time.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - `total` is kept for half a minute, and with a date filter it may be too small for a caller who is no administrator.
   *
   * The client's method is `crm.listOpportunities`:
   *
   * ```ts
   * const result = await crm.listOpportunities();
   * ```
   */
  listOpportunities(input?: ListOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.listOpportunityStages}, with only the members that `query.fields` names. */
  listOpportunityStages(input: ListOpportunityStagesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage[]>>;
  /**
   * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
   *
   * Retrieves all stages, with the number of opportunities in each.
   *
   * The client's method is `crm.listOpportunityStages`:
   *
   * ```ts
   * const result = await crm.listOpportunityStages();
   * ```
   */
  listOpportunityStages(input?: ListOpportunityStagesInput, options?: CallOptions): CrmPromise<Stage[]>;

  /**
   * List the tags of cases, contacts or opportunities: `GET /api/2.0/crm/{entityType}/tag`
   *
   * Retrieves all tags of a kind of record, with the number of records that carry each.
   *
   * The client's method is `crm.listTags`:
   *
   * ```ts
   * const result = await crm.listTags({
   *   path: { entityType: 'opportunity' }
   * });
   * ```
   */
  listTags(input: ListTagsInput, options?: CallOptions): CrmPromise<Tag[]>;

  /** {@link CrmMethods.listUsers}, with only the members that `query.fields` names. */
  listUsers(input: ListUsersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List the active users: `GET /api/2.0/people`
   *
   * Retrieves all active users. The list is built whole and then cut.
   * Not available on a personal portal, which answers 500.
   *
   * The client's method is `crm.listUsers`:
   *
   * ```ts
   * const result = await crm.listUsers();
   * ```
   */
  listUsers(input?: ListUsersInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /** {@link CrmMethods.listUsersByFilter}, with only the members that `query.fields` names. */
  listUsersByFilter(input: ListUsersByFilterInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List users by filter: `GET /api/2.0/people/filter`
   *
   * Retrieves users in full, a page at a time, with their `total` and never a `nextIndex`.
   * Users who have left are listed for administrators only. Without `employeeStatus` an administrator gets everybody, others those who have not left.
   * Naming only the `fields` that are needed saves the server work: photos are not looked up then.
   * Not available on a personal portal, which answers 500.
   *
   * The client's method is `crm.listUsersByFilter`:
   *
   * ```ts
   * const result = await crm.listUsersByFilter();
   * ```
   */
  listUsersByFilter(input?: ListUsersByFilterInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /** {@link CrmMethods.listUsersByStatus}, with only the members that `query.fields` names. */
  listUsersByStatus(input: ListUsersByStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List the users of a status: `GET /api/2.0/people/status/{status}`
   *
   * Retrieves all users of a status. The list is built whole and then cut.
   * Not available on a personal portal, which answers 500.
   *
   * The client's method is `crm.listUsersByStatus`:
   *
   * ```ts
   * const result = await crm.listUsersByStatus({
   *   path: { status: 'Active' }
   * });
   * ```
   */
  listUsersByStatus(input: ListUsersByStatusInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /** {@link CrmMethods.listUsersInShortByFilter}, with only the members that `query.fields` names. */
  listUsersInShortByFilter(input: ListUsersInShortByFilterInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Employee[]>>;
  /**
   * List users in short by filter: `GET /api/2.0/people/simple/filter`
   *
   * Retrieves users in the short form that access lists show, a page at a time, with their `total` and never a `nextIndex`. It is enough to fill an access list.
   * Not available on a personal portal, which answers 500.
   *
   * The client's method is `crm.listUsersInShortByFilter`:
   *
   * ```ts
   * const result = await crm.listUsersInShortByFilter();
   * ```
   */
  listUsersInShortByFilter(input?: ListUsersInShortByFilterInput, options?: CallOptions): CrmPromise<Employee[]>;

  /** {@link CrmMethods.searchContactsByContactInfo}, with only the members that `query.fields` names. */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
   *
   * Retrieves the contacts with a telephone number, an e-mail address or other information in which the text is found.
   *
   * The client's method is `crm.searchContactsByContactInfo`:
   *
   * ```ts
   * const result = await crm.searchContactsByContactInfo({
   *   query: { infoType: 1 }
   * });
   * ```
   */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.searchUsers}, with only the members that `query.fields` names. */
  searchUsers(input: SearchUsersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * Search the active users: `GET /api/2.0/people/search`
   *
   * **A fault of the server is answered 200 with an empty object in place of the list**, which the client reports as an answer it does not know.
   *
   * - Retrieves the active users in whom every word of the text is found.
   * - Not available on a personal portal, which answers 500.
   *
   * The client's method is `crm.searchUsers`:
   *
   * ```ts
   * const result = await crm.searchUsers({
   *   query: { query: 'weber' }
   * });
   * ```
   */
  searchUsers(input: SearchUsersInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /**
   * Send the code again: `POST /api/2.0/authentication/sendsms`
   *
   * **A refused sign-in is 500, a wrong password or too many attempts too; there is no 401 here.**
   *
   * Sends another text message to the confirmed telephone of the user.
   *
   * The client's method is `crm.sendAuthenticationSms`:
   *
   * ```ts
   * const result = await crm.sendAuthenticationSms({
   *   body: {
   *     userName: 'anna.weber@acme.test',
   *     password: 'a password'
   *   }
   * });
   * ```
   */
  sendAuthenticationSms(input: SendAuthenticationSmsInput, options?: CallOptions): CrmPromise<SmsCodeAwaited>;

  /**
   * Give a telephone for codes and send the first one: `POST /api/2.0/authentication/setphone`
   *
   * **A refused sign-in is 500, a wrong password or an unusable number too; there is no 401 here.**
   *
   * For a user whose second factor is a text message and who has no confirmed telephone yet.
   *
   * The client's method is `crm.setAuthenticationPhone`:
   *
   * ```ts
   * const result = await crm.setAuthenticationPhone({
   *   body: {
   *     userName: 'anna.weber@acme.test',
   *     password: 'a password',
   *     mobilePhone: '+74951234512'
   *   }
   * });
   * ```
   */
  setAuthenticationPhone(input: SetAuthenticationPhoneInput, options?: CallOptions): CrmPromise<SmsCodeAwaited>;

  /** {@link CrmMethods.setCaseAccess}, with only the members that `query.fields` names. */
  setCaseAccess(input: SetCaseAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Make one case public, or private to a list of users: `PUT /api/2.0/crm/case/{caseid}/access`
   *
   * **Never send `isPrivate: true` without users: the server makes the case public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
   * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
   * - Only CRM administrators and the creator may call this; being on the list is not enough. Others get 403, also for a case that they cannot see.
   * - The answer is computed after the change, from a cache that several nodes share: in a race it may still show the old state.
   * - Nobody is notified.
   *
   * The client's method is `crm.setCaseAccess`:
   *
   * ```ts
   * const result = await crm.setCaseAccess({
   *   path: { caseid: 1234 },
   *   body: {
   *     isPrivate: true,
   *     accessList: [
   *       '9924256a-739c-462b-af15-e652a3b1b6eb',
   *       '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10'
   *     ]
   *   }
   * });
   * ```
   */
  setCaseAccess(input: SetCaseAccessInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.setCasesAccess}, with only the members that `query.fields` names. */
  setCasesAccess(input: SetCasesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Make several cases public, or private to a list of users: `PUT /api/2.0/crm/case/access`
   *
   * **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
   * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
   * - Cases that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
   * - The cases are changed one after another, and stay changed when a later one fails.
   *
   * The client's method is `crm.setCasesAccess`:
   *
   * ```ts
   * const result = await crm.setCasesAccess({
   *   body: {
   *     casesid: [ 1234, 1235 ],
   *     isPrivate: true,
   *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setCasesAccess(input: SetCasesAccessInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.setContactAccess}, with only the members that `query.fields` names. */
  setContactAccess(input: SetContactAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Share a contact with everyone, or make it private to its managers: `PUT /api/2.0/crm/contact/{contactid}/access`
   *
   * **The answer shows the contact as it was before the change.** Read it again to see the new state.
   *
   * - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to the managers and to CRM administrators.
   * - The managers replace the old ones, and an empty list removes them. **The caller is not added**: one who is no administrator and not on the list loses the contact.
   * - Whoever may edit the contact may call this, so for a shared contact everyone. Others get 403, also for a contact that they cannot see.
   * - Nobody is notified, and nothing is written to the audit trail.
   *
   * The client's method is `crm.setContactAccess`:
   *
   * ```ts
   * const result = await crm.setContactAccess({
   *   path: { contactid: 1234 },
   *   body: {
   *     isShared: false,
   *     managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setContactAccess(input: SetContactAccessInput, options?: CallOptions): CrmPromise<SingleContact>;

  /** {@link CrmMethods.setContactsAccess}, with only the members that `query.fields` names. */
  setContactsAccess(input: SetContactsAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact[]>>;
  /**
   * Share several contacts, or make them private to their managers: `PUT /api/2.0/crm/contact/access`
   *
   * **It stops at the first contact that is unknown (404) or that the caller may not edit (403); those before it are changed already.** Cases and opportunities are passed over instead.
   *
   * **The answer shows the contacts as they were before the change.** Read them again to see the new state.
   *
   * - `contactid` is a list here, in spite of its name.
   * - `isShared: true` lets every user of the CRM read and edit the contacts. `isShared: false` leaves them to the managers and to CRM administrators.
   * - The managers replace the old ones, and an empty list removes them. The caller is not added.
   *
   * The client's method is `crm.setContactsAccess`:
   *
   * ```ts
   * const result = await crm.setContactsAccess({
   *   body: {
   *     contactid: [ 500, 501 ],
   *     isShared: false,
   *     managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setContactsAccess(input: SetContactsAccessInput, options?: CallOptions): CrmPromise<SingleContact[]>;

  /** {@link CrmMethods.setFilteredCasesAccess}, with only the members that `query.fields` names. */
  setFilteredCasesAccess(input: SetFilteredCasesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Make all cases matching a filter public, or private to a list of users: `PUT /api/2.0/crm/case/filter/access`
   *
   * **Without a filter every case that the caller can see is matched.**
   *
   * **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
   * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
   * - The search text stands in the query parameter `filterValue`, all other filters in the body.
   * - Cases that someone else created are passed over in silence, unless the caller is a CRM administrator.
   * - The cases are changed one after another, and stay changed when a later one fails.
   *
   * The client's method is `crm.setFilteredCasesAccess`:
   *
   * ```ts
   * const result = await crm.setFilteredCasesAccess({
   *   body: {
   *     isClosed: false,
   *     tags: [ 'trade fair' ],
   *     isPrivate: true,
   *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setFilteredCasesAccess(input: SetFilteredCasesAccessInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.setFilteredContactsAccess}, with only the members that `query.fields` names. */
  setFilteredContactsAccess(input: SetFilteredContactsAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * Share all contacts matching a filter, or make them private: `PUT /api/2.0/crm/contact/filter/access`
   *
   * **`isPrivate` works the wrong way round: `true` shares the contacts with every user of the CRM, `false` makes them private to their managers.**
   *
   * **Without a filter every contact that the caller can see is matched.**
   *
   * **The answer shows the contacts as they were before the change.** Read them again to see the new state.
   *
   * - The managers replace the old ones, and an empty list removes them. The caller is not added.
   * - For a caller who is not a CRM administrator **nothing is changed at all** when even one match is hidden from that caller: the answer is 200 with an empty list.
   * - Contacts that the caller may not edit are passed over in silence.
   * - The search text stands in the query parameter `filterValue`, all other filters in the body. The dates are compared with the day on which the contact was created; the server adds one day less a minute to `toDate`, so a day alone includes itself.
   * - The contacts are changed one after another, and stay changed when a later one fails.
   *
   * To say plainly what you mean, find the contacts and call `setContactsAccess`, whose flag is `isShared`.
   *
   * The client's method is `crm.setFilteredContactsAccess`:
   *
   * ```ts
   * const result = await crm.setFilteredContactsAccess({
   *   body: {
   *     tags: [ 'trade fair' ],
   *     contactListView: 'Company',
   *     isPrivate: false,
   *     managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setFilteredContactsAccess(input: SetFilteredContactsAccessInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.setFilteredOpportunitiesAccess}, with only the members that `query.fields` names. */
  setFilteredOpportunitiesAccess(input: SetFilteredOpportunitiesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Make all opportunities matching a filter public, or private to a list of users: `PUT /api/2.0/crm/opportunity/filter/access`
   *
   * **Without a filter every opportunity that the caller can see is matched.**
   *
   * **Never send `isPrivate: true` without users: the server makes the opportunities public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
   * - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
   * - For a caller who is not a CRM administrator **nothing is changed at all** when even one match is hidden from that caller: the answer is 200 with an empty list.
   * - Opportunities that someone else created are passed over in silence, unless the caller is a CRM administrator.
   * - The search text stands in the query parameter `filterValue`, all other filters in the body.
   * - `fromDate` and `toDate` work together only: the server passes over one that comes alone, so the schema refuses it. They are compared with the closing date, the expected one while the deal is open.
   * - The opportunities are changed one after another, and stay changed when a later one fails.
   *
   * The client's method is `crm.setFilteredOpportunitiesAccess`:
   *
   * ```ts
   * const result = await crm.setFilteredOpportunitiesAccess({
   *   body: {
   *     responsibleid: '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10',
   *     stageType: 0,
   *     fromDate: '2026-01-01',
   *     toDate: '2026-12-31T23-59-59.000Z',
   *     isPrivate: true,
   *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setFilteredOpportunitiesAccess(input: SetFilteredOpportunitiesAccessInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.setOpportunitiesAccess}, with only the members that `query.fields` names. */
  setOpportunitiesAccess(input: SetOpportunitiesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Make several opportunities public, or private to a list of users: `PUT /api/2.0/crm/opportunity/access`
   *
   * **Never send `isPrivate: true` without users: the server makes the opportunities public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
   * - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
   * - `opportunityid` is a list here, in spite of its name.
   * - Opportunities that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
   * - They are changed one after another, and stay changed when a later one fails.
   *
   * The client's method is `crm.setOpportunitiesAccess`:
   *
   * ```ts
   * const result = await crm.setOpportunitiesAccess({
   *   body: {
   *     opportunityid: [ 1234, 1235 ],
   *     isPrivate: true,
   *     accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
   *   }
   * });
   * ```
   */
  setOpportunitiesAccess(input: SetOpportunitiesAccessInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.setOpportunityAccess}, with only the members that `query.fields` names. */
  setOpportunityAccess(input: SetOpportunityAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Make one opportunity public, or private to a list of users: `PUT /api/2.0/crm/opportunity/{opportunityid}/access`
   *
   * **Never send `isPrivate: true` without users: the server makes the opportunity public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
   * - The responsible user is not added either.
   * - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
   * - Only CRM administrators and the creator may call this; being responsible or on the list is not enough. Others get 403, or 404 for an opportunity that they cannot see.
   * - The answer is computed after the change, from a cache that several nodes share: in a race it may still show the old state.
   * - Nobody is notified.
   *
   * The client's method is `crm.setOpportunityAccess`:
   *
   * ```ts
   * const result = await crm.setOpportunityAccess({
   *   path: { opportunityid: 1234 },
   *   body: {
   *     isPrivate: true,
   *     accessList: [
   *       '9924256a-739c-462b-af15-e652a3b1b6eb',
   *       '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10'
   *     ]
   *   }
   * });
   * ```
   */
  setOpportunityAccess(input: SetOpportunityAccessInput, options?: CallOptions): CrmPromise<SingleOpportunity>;
}
