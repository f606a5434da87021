// DO NOT EDIT. Written by `npm run generate` from spec/.

/** The part of JSON Schema that the input of an operation is described in. */
export interface InputSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: InputSchema;
  readonly contains?: InputSchema;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly allOf?: readonly InputSchema[];
  readonly anyOf?: readonly InputSchema[];
  readonly oneOf?: readonly InputSchema[];
  /** What a text that `pattern` describes looks like. */
  readonly like?: string;
  /** Why the document asks for this, to be told to whoever breaks it. */
  readonly because?: string;
}

/** How an operation is called. */
export interface Operation {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly path: string;
  /** Whether it is called without a token. */
  readonly isOpen?: true;
  /** Whether it signs in, so that its 500 says that it was refused. */
  readonly signsIn?: true;
  /** Whether twice does what once does, so that it may be sent again when an answer is lost. */
  readonly isIdempotent?: true;
  /** What the operation takes: `path`, `query` and `body`, as far as it has them. */
  readonly input: InputSchema;
}

/** The operations of the document, described. */
export interface OperationIds {
  /**
   * Sign in: `POST /api/2.0/authentication`
   *
   * **A refused sign-in is 500, a wrong password too; there is no 401 here.**
   *
   * - Creates a token, which lives a year unless the portal says otherwise, and sets it in the cookie `asc_auth_key`. Signing out of all sessions ends it.
   * - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is awaited: give it to `authenticateWithCode`.
   * - Needs no credentials and works on a portal that is not paid.
   */
  readonly authenticate: "authenticate";
  /**
   * Sign in with a second factor: `POST /api/2.0/authentication/{code}`
   *
   * **A refused sign-in is 500, a wrong or late code too; there is no 401 here.**
   *
   * Creates a token from the same credentials as before and the code that was awaited. It fails too when the user needs no second factor.
   */
  readonly authenticateWithCode: "authenticateWithCode";
  /**
   * Read how users may sign in: `GET /api/2.0/capabilities`
   *
   * Retrieves how users may sign in. Needs no credentials. With the ending `.json` it answers for a suspended portal too.
   */
  readonly getCapabilities: "getCapabilities";
  /**
   * Read a case: `GET /api/2.0/crm/case/{caseid}`
   *
   * Retrieves a case with its access list.
   * A case that the caller may not see answers 404, like one that does not exist.
   */
  readonly getCase: "getCase";
  /**
   * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
   *
   * Retrieves a person or a company.
   * A contact that the caller may not see answers 404, like one that does not exist, and so does one whose status was deleted.
   */
  readonly getContact: "getContact";
  /**
   * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
   *
   * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell them apart.
   *
   * A contact that the caller may not see answers 403 here, not 404.
   */
  readonly getContactAccessList: "getContactAccessList";
  /**
   * Read a group: `GET /api/2.0/group/{groupid}`
   *
   * Retrieves a group with its users.
   */
  readonly getGroup: "getGroup";
  /**
   * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
   *
   * Retrieves an opportunity with its access list, which is empty for a public one.
   * An opportunity that the caller may not see answers 404, like one that does not exist, and so does one whose stage was deleted.
   */
  readonly getOpportunity: "getOpportunity";
  /**
   * Read the portal: `GET /api/2.0/portal`
   *
   * Retrieves the portal itself: its name, owner and state.
   */
  readonly getPortal: "getPortal";
  /**
   * Read the own profile: `GET /api/2.0/people/@self`
   *
   * Retrieves the user whose token it is.
   */
  readonly getSelf: "getSelf";
  /**
   * Read a user: `GET /api/2.0/people/{username}`
   *
   * Retrieves a user by user name or by id.
   * The words of other paths, such as `email` or `filter`, are not taken for user names.
   * Not available on a personal portal, which answers 500.
   */
  readonly getUser: "getUser";
  /**
   * Read a user by e-mail address: `GET /api/2.0/people/email`
   *
   * Retrieves the user with that e-mail address, or 404.
   */
  readonly getUserByEmail: "getUserByEmail";
  /**
   * List cases by filter: `GET /api/2.0/crm/case/filter`
   *
   * Retrieves the cases that the caller may see, a page at a time.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   */
  readonly listCases: "listCases";
  /**
   * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
   *
   * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` has no such fault.
   *
   * Retrieves the opportunities of a contact. Whether the contact exists is not looked up: an unknown one has none.
   */
  readonly listContactOpportunities: "listContactOpportunities";
  /**
   * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
   *
   * Retrieves all statuses (temperatures), with the number of contacts of each.
   */
  readonly listContactStatuses: "listContactStatuses";
  /**
   * List the types of contacts: `GET /api/2.0/crm/contact/type`
   *
   * Retrieves all types, with the number of contacts of each.
   */
  readonly listContactTypes: "listContactTypes";
  /**
   * List contacts by filter: `GET /api/2.0/crm/contact/filter`
   *
   * Retrieves the contacts that the caller may see, a page at a time.
   * The newest come first; as soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   */
  readonly listContacts: "listContacts";
  /**
   * List the groups: `GET /api/2.0/group`
   *
   * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
   */
  readonly listGroups: "listGroups";
  /**
   * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
   *
   * **`fromDate` and `toDate` work together only.** One that comes alone is passed over, or finds nothing when it is the only filter.
   *
   * - Retrieves the opportunities that the caller may see, a page at a time.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - `total` is kept for half a minute, and with a date filter it may be too small for a caller who is no administrator.
   */
  readonly listOpportunities: "listOpportunities";
  /**
   * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
   *
   * Retrieves all stages, with the number of opportunities in each.
   */
  readonly listOpportunityStages: "listOpportunityStages";
  /**
   * List the tags of cases, contacts or opportunities: `GET /api/2.0/crm/{entityType}/tag`
   *
   * Retrieves all tags of a kind of record, with the number of records that carry each.
   */
  readonly listTags: "listTags";
  /**
   * List the active users: `GET /api/2.0/people`
   *
   * Retrieves all active users. The list is built whole and then cut.
   * Not available on a personal portal, which answers 500.
   */
  readonly listUsers: "listUsers";
  /**
   * List users by filter: `GET /api/2.0/people/filter`
   *
   * Retrieves users in full, a page at a time, with their `total` and never a `nextIndex`.
   * Users who have left are listed for administrators only. Without `employeeStatus` an administrator gets everybody, others those who have not left.
   * Naming only the `fields` that are needed saves the server work: photos are not looked up then.
   * Not available on a personal portal, which answers 500.
   */
  readonly listUsersByFilter: "listUsersByFilter";
  /**
   * List the users of a status: `GET /api/2.0/people/status/{status}`
   *
   * Retrieves all users of a status. The list is built whole and then cut.
   * Not available on a personal portal, which answers 500.
   */
  readonly listUsersByStatus: "listUsersByStatus";
  /**
   * List users in short by filter: `GET /api/2.0/people/simple/filter`
   *
   * Retrieves users in the short form that access lists show, a page at a time, with their `total` and never a `nextIndex`. It is enough to fill an access list.
   * Not available on a personal portal, which answers 500.
   */
  readonly listUsersInShortByFilter: "listUsersInShortByFilter";
  /**
   * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
   *
   * Retrieves the contacts with a telephone number, an e-mail address or other information in which the text is found.
   */
  readonly searchContactsByContactInfo: "searchContactsByContactInfo";
  /**
   * Search the active users: `GET /api/2.0/people/search`
   *
   * **A fault of the server is answered 200 with an empty object in place of the list**, which the client reports as an answer it does not know.
   *
   * - Retrieves the active users in whom every word of the text is found.
   * - Not available on a personal portal, which answers 500.
   */
  readonly searchUsers: "searchUsers";
  /**
   * Send the code again: `POST /api/2.0/authentication/sendsms`
   *
   * **A refused sign-in is 500, a wrong password or too many attempts too; there is no 401 here.**
   *
   * Sends another text message to the confirmed telephone of the user.
   */
  readonly sendAuthenticationSms: "sendAuthenticationSms";
  /**
   * Give a telephone for codes and send the first one: `POST /api/2.0/authentication/setphone`
   *
   * **A refused sign-in is 500, a wrong password or an unusable number too; there is no 401 here.**
   *
   * For a user whose second factor is a text message and who has no confirmed telephone yet.
   */
  readonly setAuthenticationPhone: "setAuthenticationPhone";
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
   */
  readonly setCaseAccess: "setCaseAccess";
  /**
   * Make several cases public, or private to a list of users: `PUT /api/2.0/crm/case/access`
   *
   * **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
   * - `isPrivate: false` drops the list and opens the case to every user of the CRM.
   * - Cases that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
   * - The cases are changed one after another, and stay changed when a later one fails.
   */
  readonly setCasesAccess: "setCasesAccess";
  /**
   * Share a contact with everyone, or make it private to its managers: `PUT /api/2.0/crm/contact/{contactid}/access`
   *
   * **The answer shows the contact as it was before the change.** Read it again to see the new state.
   *
   * - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to the managers and to CRM administrators.
   * - The managers replace the old ones, and an empty list removes them. **The caller is not added**: one who is no administrator and not on the list loses the contact.
   * - Whoever may edit the contact may call this, so for a shared contact everyone. Others get 403, also for a contact that they cannot see.
   * - Nobody is notified, and nothing is written to the audit trail.
   */
  readonly setContactAccess: "setContactAccess";
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
   */
  readonly setContactsAccess: "setContactsAccess";
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
   */
  readonly setFilteredCasesAccess: "setFilteredCasesAccess";
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
   */
  readonly setFilteredContactsAccess: "setFilteredContactsAccess";
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
   */
  readonly setFilteredOpportunitiesAccess: "setFilteredOpportunitiesAccess";
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
   */
  readonly setOpportunitiesAccess: "setOpportunitiesAccess";
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
   */
  readonly setOpportunityAccess: "setOpportunityAccess";
}

/** The operationIds of the document, which are the names of the client's methods. */
export type OperationId = keyof OperationIds;

const Credentials: InputSchema = { type: "object", additionalProperties: false, required: ["userName", "password"], properties: { userName: { type: "string", minLength: 1 }, password: { type: "string", minLength: 1 } } };
const ProviderCredentials: InputSchema = { type: "object", additionalProperties: false, required: ["provider"], properties: { provider: { type: "string", pattern: "^(?![Ee][Mm][Aa][Ii][Ll]$).+$", like: "google" }, accessToken: { type: "string", minLength: 1 }, codeOAuth: { type: "string", minLength: 1 } }, oneOf: [{ required: ["accessToken"] }, { required: ["codeOAuth"] }] };
const SignIn: InputSchema = { oneOf: [Credentials, ProviderCredentials] };
const PhoneCredentials: InputSchema = { type: "object", additionalProperties: false, required: ["userName", "password", "mobilePhone"], properties: { userName: { type: "string", minLength: 1 }, password: { type: "string", minLength: 1 }, mobilePhone: { type: "string", minLength: 1 } } };
const code: InputSchema = { type: "string", pattern: "^(?!(?:[Ll][Oo][Gg][Ii][Nn]|[Rr][Ee][Gg][Ii][Ss][Tt][Ee][Rr]|[Ss][Ee][Nn][Dd][Ss][Mm][Ss]|[Ss][Ee][Tt][Pp][Hh][Oo][Nn][Ee])$)[0-9A-Za-z]+$", like: "123456" };
const count: InputSchema = { type: "integer", minimum: 1, maximum: 1000 };
const startIndex: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const fields: InputSchema = { type: "array", items: { type: "string", minLength: 1 }, contains: { type: "string", pattern: "(?:^|,) *[Ii][Dd] *(?:,|$)", like: "id" }, because: "a request without it can take the ids away from the answers to all callers" };
const UserId: InputSchema = { type: "string", pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", like: "9924256a-739c-462b-af15-e652a3b1b6eb" };
const groupid: InputSchema = UserId;
const email: InputSchema = { type: "string", minLength: 1 };
const EmployeeStatus: InputSchema = { type: "integer", enum: [1, 2, 4, 5, 7] };
const EmployeeStatusFilter: InputSchema = { anyOf: [EmployeeStatus, { type: "string", pattern: "^(?:[Aa][Cc][Tt][Ii][Vv][Ee]|[Tt][Ee][Rr][Mm][Ii][Nn][Aa][Tt][Ee][Dd]|[Ll][Ee][Aa][Vv][Ee][Oo][Ff][Aa][Bb][Ss][Ee][Nn][Cc][Ee]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Aa][Ll][Ll])$", like: "Active, Terminated, LeaveOfAbsence, Default, All" }] };
const employeeStatus: InputSchema = EmployeeStatusFilter;
const memberOf: InputSchema = UserId;
const ActivationStatus: InputSchema = { type: "integer", enum: [0, 1, 2, 4] };
const activationStatus: InputSchema = ActivationStatus;
const EmployeeType: InputSchema = { type: "integer", enum: [0, 1, 2] };
const employeeType: InputSchema = EmployeeType;
const isAdministrator: InputSchema = { type: "boolean" };
const filterValue: InputSchema = { type: "string" };
const peopleSortBy: InputSchema = { type: "string", enum: ["firstname", "lastname"] };
const sortOrder: InputSchema = { type: "string", enum: ["ascending", "descending"] };
const query: InputSchema = { type: "string", minLength: 1 };
const status: InputSchema = EmployeeStatusFilter;
const username: InputSchema = { type: "string", minLength: 1, pattern: "^(?!(?:@[Ss][Ee][Ll][Ff]|[Ee][Mm][Aa][Ii][Ll]|[Ff][Ii][Ll][Tt][Ee][Rr]|[Ss][Ee][Aa][Rr][Cc][Hh])$)(?!\\.{1,2}$)(?!.*\\.(?:json|xml|tml)$)[^/\\\\?#\\x00-\\x1f]+$", like: "anna.weber" };
const RecordId: InputSchema = { type: "integer", minimum: 1, maximum: 2147483647 };
const RecordIds: InputSchema = { type: "array", items: RecordId };
const AccessList: InputSchema = { type: "array", items: UserId };
const PrivateNeedsUsers: InputSchema = { oneOf: [{ type: "object", required: ["isPrivate", "accessList"], because: "without users the server would make the record public", properties: { isPrivate: { type: "boolean", const: true }, accessList: { type: "array", minItems: 1, because: "without users the server would make the record public", items: UserId } } }, { type: "object", required: ["isPrivate"], properties: { isPrivate: { type: "boolean", const: false } } }] };
const CasesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["casesid", "isPrivate"], properties: { casesid: RecordIds, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const caseContact: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const isClosed: InputSchema = { type: "boolean" };
const tags: InputSchema = { type: "array", items: { type: "string", minLength: 1 } };
const caseSortBy: InputSchema = { type: "string", enum: ["DateAndTime", "Title", "CreateBy", "Id"] };
const Tags: InputSchema = { type: "array", items: { type: "string", minLength: 1 } };
const FilteredCasesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { contactid: { type: "integer", minimum: 0, maximum: 2147483647 }, isClosed: { type: ["boolean", "null"] }, tags: Tags, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const caseid: InputSchema = RecordId;
const CaseAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const OpportunitiesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["opportunityid", "isPrivate"], properties: { opportunityid: RecordIds, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const contactid: InputSchema = RecordId;
const responsibleUser: InputSchema = UserId;
const opportunityStage: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const opportunityContact: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const StageType: InputSchema = { type: "integer", enum: [0, 1, 2] };
const StageTypeWord: InputSchema = { anyOf: [StageType, { type: "string", pattern: "^(?:[Oo][Pp][Ee][Nn]|[Cc][Ll][Oo][Ss][Ee][Dd][Aa][Nn][Dd](?:[Ww][Oo][Nn]|[Ll][Oo][Ss][Tt]))$", like: "Open, ClosedAndWon, ClosedAndLost" }] };
const stageType: InputSchema = StageTypeWord;
const contactAlsoIsParticipant: InputSchema = { type: "boolean" };
const DateFilter: InputSchema = { type: "string", pattern: "^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))(?:T(?:[01]\\d|2[0-3])(?:-[0-5]\\d-[0-5]\\d(?:\\.\\d{3}(?:\\d{4})?)?|:[0-5]\\d:[0-5]\\d(?:\\.(?:000(?:0000)?|\\d\\d[1-9]|\\d{6}[1-9]))?)(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?$", because: "the server reads no other form, and after colons no decimals that end in 0; hand over a Date to be safe", like: "2008-04-10T06-30-00.000Z" };
const closingFrom: InputSchema = DateFilter;
const closingTo: InputSchema = DateFilter;
const opportunitySortBy: InputSchema = { type: "string", enum: ["Title", "Responsible", "Stage", "BidValue", "DateAndTime", "Id"] };
const StageTypeFilter: InputSchema = { anyOf: [StageTypeWord, { type: "null" }] };
const FilteredOpportunitiesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { responsibleid: UserId, opportunityStagesid: { type: "integer", minimum: 0, maximum: 2147483647 }, tags: Tags, contactid: { type: "integer", minimum: 0, maximum: 2147483647 }, stageType: StageTypeFilter, contactAlsoIsParticipant: { type: ["boolean", "null"] }, fromDate: DateFilter, toDate: DateFilter, isPrivate: { type: "boolean" }, accessList: AccessList }, dependentRequired: { fromDate: ["toDate"], toDate: ["fromDate"] }, allOf: [PrivateNeedsUsers] };
const opportunityid: InputSchema = RecordId;
const OpportunityAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const ManagerList: InputSchema = { type: "array", items: UserId };
const PrivateNamesManagers: InputSchema = { oneOf: [{ type: "object", required: ["isShared", "managerList"], properties: { isShared: { type: "boolean", const: false }, managerList: ManagerList } }, { type: "object", required: ["isShared"], properties: { isShared: { type: "boolean", const: true } } }] };
const ContactsAccess: InputSchema = { type: "object", additionalProperties: false, required: ["contactid", "isShared"], properties: { contactid: RecordIds, isShared: { type: "boolean" }, managerList: ManagerList }, allOf: [PrivateNamesManagers] };
const ContactInfoType: InputSchema = { type: "integer", enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] };
const infoType: InputSchema = ContactInfoType;
const data: InputSchema = { type: "string" };
const infoCategory: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const isPrimary: InputSchema = { type: "boolean" };
const contactStage: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const contactType: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const ContactListView: InputSchema = { type: "integer", enum: [0, 1, 2, 3] };
const ContactListViewFilter: InputSchema = { anyOf: [ContactListView, { type: "string", pattern: "^(?:[Aa][Ll][Ll]|[Cc][Oo][Mm][Pp][Aa][Nn][Yy]|[Pp][Ee][Rr][Ss][Oo][Nn]|[Ww][Ii][Tt][Hh][Oo][Pp][Pp][Oo][Rr][Tt][Uu][Nn][Ii][Tt][Yy])$", like: "All, Company, Person, WithOpportunity" }] };
const contactListView: InputSchema = ContactListViewFilter;
const manager: InputSchema = UserId;
const isShared: InputSchema = { type: "boolean" };
const createdFrom: InputSchema = DateFilter;
const createdTo: InputSchema = DateFilter;
const contactSortBy: InputSchema = { type: "string", enum: ["DisplayName", "ContactType", "Created", "FirstName", "LastName", "History", "Id"] };
const InvertedPrivateNamesManagers: InputSchema = { oneOf: [{ type: "object", required: ["isPrivate"], properties: { isPrivate: { type: "boolean", const: true } } }, { type: "object", required: ["isPrivate", "managerList"], properties: { isPrivate: { type: "boolean", const: false }, managerList: ManagerList } }] };
const FilteredContactsAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { tags: Tags, contactStage: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 }, contactType: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 }, contactListView: ContactListViewFilter, fromDate: DateFilter, toDate: DateFilter, isPrivate: { type: "boolean" }, managerList: ManagerList }, allOf: [InvertedPrivateNamesManagers] };
const ContactAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isShared"], properties: { isShared: { type: "boolean" }, managerList: ManagerList }, allOf: [PrivateNamesManagers] };
const entityType: InputSchema = { type: "string", enum: ["contact", "opportunity", "case"] };

/** Every operation of the document. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  authenticate: {
    method: "post",
    path: "/api/2.0/authentication",
    isOpen: true,
    signsIn: true,
    input: { type: "object", properties: { body: SignIn }, required: ["body"], additionalProperties: false },
  },
  authenticateWithCode: {
    method: "post",
    path: "/api/2.0/authentication/{code}",
    isOpen: true,
    signsIn: true,
    input: { type: "object", properties: { path: { type: "object", properties: { code: code }, required: ["code"], additionalProperties: false }, body: SignIn }, required: ["path", "body"], additionalProperties: false },
  },
  getCapabilities: {
    method: "get",
    path: "/api/2.0/capabilities",
    isOpen: true,
    isIdempotent: true,
    input: { type: "object", properties: {  }, additionalProperties: false },
  },
  getCase: {
    method: "get",
    path: "/api/2.0/crm/case/{caseid}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { caseid: caseid }, required: ["caseid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getContact: {
    method: "get",
    path: "/api/2.0/crm/contact/{contactid}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getContactAccessList: {
    method: "get",
    path: "/api/2.0/crm/contact/{contactid}/access",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getGroup: {
    method: "get",
    path: "/api/2.0/group/{groupid}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { groupid: groupid }, required: ["groupid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getOpportunity: {
    method: "get",
    path: "/api/2.0/crm/opportunity/{opportunityid}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { opportunityid: opportunityid }, required: ["opportunityid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getPortal: {
    method: "get",
    path: "/api/2.0/portal",
    isIdempotent: true,
    input: { type: "object", properties: {  }, additionalProperties: false },
  },
  getSelf: {
    method: "get",
    path: "/api/2.0/people/@self",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  getUser: {
    method: "get",
    path: "/api/2.0/people/{username}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { username: username }, required: ["username"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getUserByEmail: {
    method: "get",
    path: "/api/2.0/people/email",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { email: email, fields: fields }, required: ["email"], additionalProperties: false } }, required: ["query"], additionalProperties: false },
  },
  listCases: {
    method: "get",
    path: "/api/2.0/crm/case/filter",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { contactid: caseContact, isClosed: isClosed, tags: tags, filterValue: filterValue, sortBy: caseSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listContactOpportunities: {
    method: "get",
    path: "/api/2.0/crm/opportunity/bycontact/{contactid}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  listContactStatuses: {
    method: "get",
    path: "/api/2.0/crm/contact/status",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listContactTypes: {
    method: "get",
    path: "/api/2.0/crm/contact/type",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listContacts: {
    method: "get",
    path: "/api/2.0/crm/contact/filter",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { tags: tags, contactStage: contactStage, contactType: contactType, contactListView: contactListView, responsibleid: manager, isShared: isShared, fromDate: createdFrom, toDate: createdTo, filterValue: filterValue, sortBy: contactSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listGroups: {
    method: "get",
    path: "/api/2.0/group",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listOpportunities: {
    method: "get",
    path: "/api/2.0/crm/opportunity/filter",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { responsibleid: responsibleUser, opportunityStagesid: opportunityStage, tags: tags, contactid: opportunityContact, stageType: stageType, contactAlsoIsParticipant: contactAlsoIsParticipant, fromDate: closingFrom, toDate: closingTo, filterValue: filterValue, sortBy: opportunitySortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listOpportunityStages: {
    method: "get",
    path: "/api/2.0/crm/opportunity/stage",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listTags: {
    method: "get",
    path: "/api/2.0/crm/{entityType}/tag",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { entityType: entityType }, required: ["entityType"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  listUsers: {
    method: "get",
    path: "/api/2.0/people",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listUsersByFilter: {
    method: "get",
    path: "/api/2.0/people/filter",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { employeeStatus: employeeStatus, groupId: memberOf, activationStatus: activationStatus, employeeType: employeeType, isAdministrator: isAdministrator, filterValue: filterValue, sortBy: peopleSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listUsersByStatus: {
    method: "get",
    path: "/api/2.0/people/status/{status}",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { status: status }, required: ["status"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  listUsersInShortByFilter: {
    method: "get",
    path: "/api/2.0/people/simple/filter",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { employeeStatus: employeeStatus, groupId: memberOf, activationStatus: activationStatus, employeeType: employeeType, isAdministrator: isAdministrator, filterValue: filterValue, sortBy: peopleSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  searchContactsByContactInfo: {
    method: "get",
    path: "/api/2.0/crm/contact/bycontactinfo",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { infoType: infoType, data: data, category: infoCategory, isPrimary: isPrimary, count: count, startIndex: startIndex, fields: fields }, required: ["infoType"], additionalProperties: false } }, required: ["query"], additionalProperties: false },
  },
  searchUsers: {
    method: "get",
    path: "/api/2.0/people/search",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { query: query, count: count, startIndex: startIndex, fields: fields }, required: ["query"], additionalProperties: false } }, required: ["query"], additionalProperties: false },
  },
  sendAuthenticationSms: {
    method: "post",
    path: "/api/2.0/authentication/sendsms",
    isOpen: true,
    signsIn: true,
    input: { type: "object", properties: { body: SignIn }, required: ["body"], additionalProperties: false },
  },
  setAuthenticationPhone: {
    method: "post",
    path: "/api/2.0/authentication/setphone",
    isOpen: true,
    signsIn: true,
    input: { type: "object", properties: { body: PhoneCredentials }, required: ["body"], additionalProperties: false },
  },
  setCaseAccess: {
    method: "put",
    path: "/api/2.0/crm/case/{caseid}/access",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { caseid: caseid }, required: ["caseid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: CaseAccess }, required: ["path", "body"], additionalProperties: false },
  },
  setCasesAccess: {
    method: "put",
    path: "/api/2.0/crm/case/access",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: CasesAccess }, required: ["body"], additionalProperties: false },
  },
  setContactAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/{contactid}/access",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: ContactAccess }, required: ["path", "body"], additionalProperties: false },
  },
  setContactsAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/access",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: ContactsAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredCasesAccess: {
    method: "put",
    path: "/api/2.0/crm/case/filter/access",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredCasesAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredContactsAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/filter/access",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredContactsAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredOpportunitiesAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/filter/access",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredOpportunitiesAccess }, required: ["body"], additionalProperties: false },
  },
  setOpportunitiesAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/access",
    isIdempotent: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: OpportunitiesAccess }, required: ["body"], additionalProperties: false },
  },
  setOpportunityAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/{opportunityid}/access",
    isIdempotent: true,
    input: { type: "object", properties: { path: { type: "object", properties: { opportunityid: opportunityid }, required: ["opportunityid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: OpportunityAccess }, required: ["path", "body"], additionalProperties: false },
  },
};
