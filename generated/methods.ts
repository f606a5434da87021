// DO NOT EDIT. Written by `npm run generate` from spec/.

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
   * **A refused sign-in is 500, also for a wrong password. There is no 401 here.**
   *
   * - Creates a token and sets it in the cookie `asc_auth_key`. It lives for a year unless the portal says otherwise. Signing out of all sessions ends it.
   * - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is needed. Send the code to `authenticateWithCode`.
   * - Needs no credentials and works on a portal that is not paid.
   */
  authenticate(input: AuthenticateInput, options?: CallOptions): CrmPromise<Authentication>;

  /**
   * Sign in with a second factor: `POST /api/2.0/authentication/{code}`
   *
   * **A refused sign-in is 500, also for a wrong or expired code. There is no 401 here.**
   *
   * Creates a token from the same credentials as before and the code. It also fails when the user needs no second factor.
   */
  authenticateWithCode(input: AuthenticateWithCodeInput, options?: CallOptions): CrmPromise<TokenIssued>;

  /**
   * Read how users may sign in: `GET /api/2.0/capabilities`
   *
   * Retrieves the ways in which users may sign in. It needs no credentials.
   * With `.json` at the end of its path it also works on a suspended portal.
   */
  getCapabilities(input?: GetCapabilitiesInput, options?: CallOptions): CrmPromise<Capabilities>;

  /** {@link CrmMethods.getCase}, with only the members that `query.fields` names. */
  getCase(input: GetCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Read a case: `GET /api/2.0/crm/case/{caseid}`
   *
   * Retrieves a case with its access list.
   * A case that the caller cannot see is 404, like one that does not exist.
   */
  getCase(input: GetCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.getContact}, with only the members that `query.fields` names. */
  getContact(input: GetContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
   *
   * Retrieves a person or a company.
   * A contact that the caller cannot see is 404, like one that does not exist. So is a contact whose status was deleted.
   */
  getContact(input: GetContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /** {@link CrmMethods.getContactAccessList}, with only the members that `query.fields` names. */
  getContactAccessList(input: GetContactAccessListInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Employee[]>>;
  /**
   * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
   *
   * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell the two apart.
   *
   * Retrieves the managers of a private contact. A contact that the caller cannot see is 403 here, not 404.
   */
  getContactAccessList(input: GetContactAccessListInput, options?: CallOptions): CrmPromise<Employee[]>;

  /** {@link CrmMethods.getGroup}, with only the members that `query.fields` names. */
  getGroup(input: GetGroupInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Group>>;
  /**
   * Read a group: `GET /api/2.0/group/{groupid}`
   *
   * Retrieves a group with its users.
   */
  getGroup(input: GetGroupInput, options?: CallOptions): CrmPromise<Group>;

  /** {@link CrmMethods.getOpportunity}, with only the members that `query.fields` names. */
  getOpportunity(input: GetOpportunityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
   *
   * Retrieves an opportunity with its access list, which is empty for a public one.
   * An opportunity that the caller cannot see is 404, like one that does not exist. So is an opportunity whose stage was deleted.
   */
  getOpportunity(input: GetOpportunityInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /**
   * Read the portal: `GET /api/2.0/portal`
   *
   * Retrieves the portal itself: its name, owner and status.
   */
  getPortal(input?: GetPortalInput, options?: CallOptions): CrmPromise<Portal>;

  /** {@link CrmMethods.getSelf}, with only the members that `query.fields` names. */
  getSelf(input: GetSelfInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read the profile of the caller: `GET /api/2.0/people/@self`
   *
   * Retrieves the user to whom the token belongs.
   */
  getSelf(input?: GetSelfInput, options?: CallOptions): CrmPromise<UserProfile>;

  /** {@link CrmMethods.getUser}, with only the members that `query.fields` names. */
  getUser(input: GetUserInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read a user: `GET /api/2.0/people/{username}`
   *
   * Retrieves a user by user name or by id.
   * The words of other paths, such as `email` or `filter`, are not read as user names.
   * It does not work on a personal portal, which responds with 500.
   */
  getUser(input: GetUserInput, options?: CallOptions): CrmPromise<UserProfile>;

  /** {@link CrmMethods.getUserByEmail}, with only the members that `query.fields` names. */
  getUserByEmail(input: GetUserByEmailInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read a user by e-mail address: `GET /api/2.0/people/email`
   *
   * Retrieves the user with an e-mail address. It is 404 when there is none.
   */
  getUserByEmail(input: GetUserByEmailInput, options?: CallOptions): CrmPromise<UserProfile>;

  /** {@link CrmMethods.listCases}, with only the members that `query.fields` names. */
  listCases(input: ListCasesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * List cases by filter: `GET /api/2.0/crm/case/filter`
   *
   * Retrieves the cases that the caller can see, a page at a time.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   */
  listCases(input?: ListCasesInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.listContactOpportunities}, with only the members that `query.fields` names. */
  listContactOpportunities(input: ListContactOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
   *
   * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` does not have this defect.
   *
   * Retrieves the opportunities of a contact. The server does not check that the contact exists: an unknown one has no opportunities.
   */
  listContactOpportunities(input: ListContactOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.listContactStatuses}, with only the members that `query.fields` names. */
  listContactStatuses(input: ListContactStatusesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus[]>>;
  /**
   * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
   *
   * Retrieves all statuses (temperatures), with the number of contacts that have each.
   */
  listContactStatuses(input?: ListContactStatusesInput, options?: CallOptions): CrmPromise<ContactStatus[]>;

  /** {@link CrmMethods.listContactTypes}, with only the members that `query.fields` names. */
  listContactTypes(input: ListContactTypesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType[]>>;
  /**
   * List the types of contacts: `GET /api/2.0/crm/contact/type`
   *
   * Retrieves all types, with the number of contacts that have each.
   */
  listContactTypes(input?: ListContactTypesInput, options?: CallOptions): CrmPromise<ContactType[]>;

  /** {@link CrmMethods.listContacts}, with only the members that `query.fields` names. */
  listContacts(input: ListContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * List contacts by filter: `GET /api/2.0/crm/contact/filter`
   *
   * Retrieves the contacts that the caller can see, a page at a time.
   *
   * - The newest contacts come first. As soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   */
  listContacts(input?: ListContactsInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.listGroups}, with only the members that `query.fields` names. */
  listGroups(input: ListGroupsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<GroupSummary[]>>;
  /**
   * List the groups: `GET /api/2.0/group`
   *
   * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
   */
  listGroups(input?: ListGroupsInput, options?: CallOptions): CrmPromise<GroupSummary[]>;

  /** {@link CrmMethods.listOpportunities}, with only the members that `query.fields` names. */
  listOpportunities(input: ListOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
   *
   * **`fromDate` and `toDate` work together only.** The server ignores one that comes alone, and finds nothing when it is the only filter.
   *
   * - Retrieves the opportunities that the caller can see, a page at a time.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - The server keeps `total` for half a minute. With a date filter it can be too small for a caller who is not an administrator.
   */
  listOpportunities(input?: ListOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.listOpportunityStages}, with only the members that `query.fields` names. */
  listOpportunityStages(input: ListOpportunityStagesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage[]>>;
  /**
   * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
   *
   * Retrieves all stages, with the number of opportunities in each.
   */
  listOpportunityStages(input?: ListOpportunityStagesInput, options?: CallOptions): CrmPromise<Stage[]>;

  /**
   * List the tags of cases, contacts or opportunities: `GET /api/2.0/crm/{entityType}/tag`
   *
   * Retrieves all tags of a kind of record, with the number of records that carry each.
   */
  listTags(input: ListTagsInput, options?: CallOptions): CrmPromise<Tag[]>;

  /** {@link CrmMethods.listUsers}, with only the members that `query.fields` names. */
  listUsers(input: ListUsersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List the active users: `GET /api/2.0/people`
   *
   * Retrieves all active users. The server reads the whole list and then shortens it.
   * It does not work on a personal portal, which responds with 500.
   */
  listUsers(input?: ListUsersInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /** {@link CrmMethods.listUsersByFilter}, with only the members that `query.fields` names. */
  listUsersByFilter(input: ListUsersByFilterInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List users by filter: `GET /api/2.0/people/filter`
   *
   * Retrieves users in full, a page at a time, with `total` and without `nextIndex`.
   *
   * - Only administrators see users who have left. Without `employeeStatus` an administrator gets every user, and other callers get those who have not left.
   * - The server works less when `fields` names only the members that are needed, since it then does not look up photos.
   * - It does not work on a personal portal, which responds with 500.
   */
  listUsersByFilter(input?: ListUsersByFilterInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /** {@link CrmMethods.listUsersByStatus}, with only the members that `query.fields` names. */
  listUsersByStatus(input: ListUsersByStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List the users of a status: `GET /api/2.0/people/status/{status}`
   *
   * Retrieves all users of a status. The server reads the whole list and then shortens it.
   * It does not work on a personal portal, which responds with 500.
   */
  listUsersByStatus(input: ListUsersByStatusInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /** {@link CrmMethods.listUsersInShortByFilter}, with only the members that `query.fields` names. */
  listUsersInShortByFilter(input: ListUsersInShortByFilterInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Employee[]>>;
  /**
   * List users in short by filter: `GET /api/2.0/people/simple/filter`
   *
   * Retrieves users in the short form that access lists show, a page at a time, with `total` and without `nextIndex`. This form is enough to fill an access list.
   * It does not work on a personal portal, which responds with 500.
   */
  listUsersInShortByFilter(input?: ListUsersInShortByFilterInput, options?: CallOptions): CrmPromise<Employee[]>;

  /** {@link CrmMethods.searchContactsByContactInfo}, with only the members that `query.fields` names. */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
   *
   * Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
   */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.searchUsers}, with only the members that `query.fields` names. */
  searchUsers(input: SearchUsersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * Search the active users: `GET /api/2.0/people/search`
   *
   * **When the server fails it responds with 200 and an empty object in place of the list**, which the client reports as an invalid response.
   *
   * Retrieves the active users in whose data every word of the text is found.
   * It does not work on a personal portal, which responds with 500.
   */
  searchUsers(input: SearchUsersInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /**
   * Send the code again: `POST /api/2.0/authentication/sendsms`
   *
   * **A refused sign-in is 500, also for a wrong password or after too many attempts. There is no 401 here.**
   *
   * Sends another text message to the confirmed telephone number of the user.
   */
  sendAuthenticationSms(input: SendAuthenticationSmsInput, options?: CallOptions): CrmPromise<SmsCodeAwaited>;

  /**
   * Set a telephone number for codes and send the first code: `POST /api/2.0/authentication/setphone`
   *
   * **A refused sign-in is 500, also for a wrong password or an unusable number. There is no 401 here.**
   *
   * Stores the telephone number of a user whose second factor is a text message and who has no confirmed number yet, and sends the first code.
   */
  setAuthenticationPhone(input: SetAuthenticationPhoneInput, options?: CallOptions): CrmPromise<SmsCodeAwaited>;

  /** {@link CrmMethods.setCaseAccess}, with only the members that `query.fields` names. */
  setCaseAccess(input: SetCaseAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Make one case public, or private to a list of users: `PUT /api/2.0/crm/case/{caseid}/access`
   *
   * **Never send `isPrivate: true` without users: the server then makes the case public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
   * - `isPrivate: false` deletes the list and opens the case to every user of the CRM.
   * - Only CRM administrators and the creator may call this. Being on the list is not enough. Other callers get 403, also for a case that they cannot see.
   * - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
   * - Nobody is notified.
   */
  setCaseAccess(input: SetCaseAccessInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.setCasesAccess}, with only the members that `query.fields` names. */
  setCasesAccess(input: SetCasesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Make several cases public, or private to a list of users: `PUT /api/2.0/crm/case/access`
   *
   * **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
   * - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
   * - The server silently ignores cases that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
   * - The cases are changed one after another, and stay changed when a later one fails.
   */
  setCasesAccess(input: SetCasesAccessInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.setContactAccess}, with only the members that `query.fields` names. */
  setContactAccess(input: SetContactAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
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
  setContactAccess(input: SetContactAccessInput, options?: CallOptions): CrmPromise<SingleContact>;

  /** {@link CrmMethods.setContactsAccess}, with only the members that `query.fields` names. */
  setContactsAccess(input: SetContactsAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact[]>>;
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
  setContactsAccess(input: SetContactsAccessInput, options?: CallOptions): CrmPromise<SingleContact[]>;

  /** {@link CrmMethods.setFilteredCasesAccess}, with only the members that `query.fields` names. */
  setFilteredCasesAccess(input: SetFilteredCasesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Make all cases matching a filter public, or private to a list of users: `PUT /api/2.0/crm/case/filter/access`
   *
   * **Without a filter every case that the caller can see is changed.**
   *
   * **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
   * - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
   * - The search text is the query parameter `filterValue`. All other filters are members of the body.
   * - The server silently ignores cases that someone else created, unless the caller is a CRM administrator.
   * - The cases are changed one after another, and stay changed when a later one fails.
   */
  setFilteredCasesAccess(input: SetFilteredCasesAccessInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.setFilteredContactsAccess}, with only the members that `query.fields` names. */
  setFilteredContactsAccess(input: SetFilteredContactsAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
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
   */
  setFilteredContactsAccess(input: SetFilteredContactsAccessInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.setFilteredOpportunitiesAccess}, with only the members that `query.fields` names. */
  setFilteredOpportunitiesAccess(input: SetFilteredOpportunitiesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Make all opportunities matching a filter public, or private to a list of users: `PUT /api/2.0/crm/opportunity/filter/access`
   *
   * **Without a filter every opportunity that the caller can see is changed.**
   *
   * **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
   * - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
   * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
   * - The server silently ignores opportunities that someone else created, unless the caller is a CRM administrator.
   * - The search text is the query parameter `filterValue`. All other filters are members of the body.
   * - `fromDate` and `toDate` work together only. The server ignores one that comes alone, so the schema refuses it. They are compared with the closing date, which is the expected one while the opportunity is open.
   * - The opportunities are changed one after another, and stay changed when a later one fails.
   */
  setFilteredOpportunitiesAccess(input: SetFilteredOpportunitiesAccessInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.setOpportunitiesAccess}, with only the members that `query.fields` names. */
  setOpportunitiesAccess(input: SetOpportunitiesAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Make several opportunities public, or private to a list of users: `PUT /api/2.0/crm/opportunity/access`
   *
   * **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
   * - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
   * - `opportunityid` is a list here, in spite of its name.
   * - The server silently ignores opportunities that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
   * - The opportunities are changed one after another, and stay changed when a later one fails.
   */
  setOpportunitiesAccess(input: SetOpportunitiesAccessInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.setOpportunityAccess}, with only the members that `query.fields` names. */
  setOpportunityAccess(input: SetOpportunityAccessInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Make one opportunity public, or private to a list of users: `PUT /api/2.0/crm/opportunity/{opportunityid}/access`
   *
   * **Never send `isPrivate: true` without users: the server then makes the opportunity public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
   * - `isPrivate: false` deletes the list and opens the opportunity to every user of the CRM.
   * - Only CRM administrators and the creator may call this. Being responsible or on the list is not enough. Other callers get 403, or 404 for an opportunity that they cannot see.
   * - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
   * - Nobody is notified.
   */
  setOpportunityAccess(input: SetOpportunityAccessInput, options?: CallOptions): CrmPromise<SingleOpportunity>;
}
