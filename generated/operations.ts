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
  /** Whether the result is a list. */
  readonly isList?: true;
  /** What the operation takes: `path`, `query` and `body`, as far as it has them. */
  readonly input: InputSchema;
}

/** The operationIds of the document, which are the names of the client's methods. */
export type OperationId =
  | "authenticate"
  | "authenticateWithCode"
  | "getCapabilities"
  | "getCase"
  | "getContact"
  | "getContactAccessList"
  | "getGroup"
  | "getOpportunity"
  | "getPortal"
  | "getSelf"
  | "getUser"
  | "getUserByEmail"
  | "listCases"
  | "listContactOpportunities"
  | "listContactStatuses"
  | "listContactTypes"
  | "listContacts"
  | "listGroups"
  | "listOpportunities"
  | "listOpportunityStages"
  | "listTags"
  | "listUsers"
  | "listUsersByFilter"
  | "listUsersByStatus"
  | "listUsersInShortByFilter"
  | "searchContactsByContactInfo"
  | "searchUsers"
  | "sendAuthenticationSms"
  | "setAuthenticationPhone"
  | "setCaseAccess"
  | "setCasesAccess"
  | "setContactAccess"
  | "setContactsAccess"
  | "setFilteredCasesAccess"
  | "setFilteredContactsAccess"
  | "setFilteredOpportunitiesAccess"
  | "setOpportunitiesAccess"
  | "setOpportunityAccess";

const Credentials: InputSchema = { type: "object", additionalProperties: false, required: ["userName", "password"], properties: { userName: { type: "string", minLength: 1 }, password: { type: "string", minLength: 1 } } };
const ProviderCredentials: InputSchema = { type: "object", additionalProperties: false, required: ["provider"], properties: { provider: { type: "string", minLength: 1 }, accessToken: { type: "string", minLength: 1 }, codeOAuth: { type: "string", minLength: 1 } }, oneOf: [{ required: ["accessToken"] }, { required: ["codeOAuth"] }] };
const SignIn: InputSchema = { oneOf: [Credentials, ProviderCredentials] };
const PhoneCredentials: InputSchema = { type: "object", additionalProperties: false, required: ["userName", "password", "mobilePhone"], properties: { userName: { type: "string", minLength: 1 }, password: { type: "string", minLength: 1 }, mobilePhone: { type: "string", minLength: 1 } } };
const code: InputSchema = { type: "string", pattern: "^[0-9A-Za-z]+$", like: "123456" };
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
const username: InputSchema = { type: "string", minLength: 1, pattern: "^(?!\\.{1,2}$)(?!.*\\.(?:json|xml|tml)$)[^/\\\\?#\\x00-\\x1f]+$", like: "anna.weber" };
const RecordId: InputSchema = { type: "integer", minimum: 1, maximum: 2147483647 };
const RecordIds: InputSchema = { type: "array", items: RecordId };
const AccessList: InputSchema = { type: "array", items: UserId };
const PrivateNeedsUsers: InputSchema = { oneOf: [{ type: "object", required: ["isPrivate", "accessList"], because: "without users the server would make the record public", properties: { isPrivate: { type: "boolean", const: true }, accessList: { type: "array", minItems: 1, because: "without users the server would make the record public", items: UserId } } }, { type: "object", required: ["isPrivate"], properties: { isPrivate: { type: "boolean", const: false } } }] };
const CasesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["casesid", "isPrivate"], properties: { casesid: RecordIds, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const caseContact: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const isClosed: InputSchema = { type: "boolean" };
const tags: InputSchema = { type: "array", items: { type: "string" } };
const caseSortBy: InputSchema = { type: "string", enum: ["DateAndTime", "Title", "CreateBy", "Id"] };
const Tags: InputSchema = { type: "array", items: { type: "string" } };
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
    input: { type: "object", properties: { query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  getCase: {
    method: "get",
    path: "/api/2.0/crm/case/{caseid}",
    input: { type: "object", properties: { path: { type: "object", properties: { caseid: caseid }, required: ["caseid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getContact: {
    method: "get",
    path: "/api/2.0/crm/contact/{contactid}",
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getContactAccessList: {
    method: "get",
    path: "/api/2.0/crm/contact/{contactid}/access",
    isList: true,
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getGroup: {
    method: "get",
    path: "/api/2.0/group/{groupid}",
    input: { type: "object", properties: { path: { type: "object", properties: { groupid: groupid }, required: ["groupid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getOpportunity: {
    method: "get",
    path: "/api/2.0/crm/opportunity/{opportunityid}",
    input: { type: "object", properties: { path: { type: "object", properties: { opportunityid: opportunityid }, required: ["opportunityid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getPortal: {
    method: "get",
    path: "/api/2.0/portal",
    input: { type: "object", properties: { query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  getSelf: {
    method: "get",
    path: "/api/2.0/people/@self",
    input: { type: "object", properties: { query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  getUser: {
    method: "get",
    path: "/api/2.0/people/{username}",
    input: { type: "object", properties: { path: { type: "object", properties: { username: username }, required: ["username"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getUserByEmail: {
    method: "get",
    path: "/api/2.0/people/email",
    input: { type: "object", properties: { query: { type: "object", properties: { email: email, fields: fields }, required: ["email"], additionalProperties: false } }, required: ["query"], additionalProperties: false },
  },
  listCases: {
    method: "get",
    path: "/api/2.0/crm/case/filter",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { contactid: caseContact, isClosed: isClosed, tags: tags, filterValue: filterValue, sortBy: caseSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listContactOpportunities: {
    method: "get",
    path: "/api/2.0/crm/opportunity/bycontact/{contactid}",
    isList: true,
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  listContactStatuses: {
    method: "get",
    path: "/api/2.0/crm/contact/status",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listContactTypes: {
    method: "get",
    path: "/api/2.0/crm/contact/type",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listContacts: {
    method: "get",
    path: "/api/2.0/crm/contact/filter",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { tags: tags, contactStage: contactStage, contactType: contactType, contactListView: contactListView, responsibleid: manager, isShared: isShared, fromDate: createdFrom, toDate: createdTo, filterValue: filterValue, sortBy: contactSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listGroups: {
    method: "get",
    path: "/api/2.0/group",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listOpportunities: {
    method: "get",
    path: "/api/2.0/crm/opportunity/filter",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { responsibleid: responsibleUser, opportunityStagesid: opportunityStage, tags: tags, contactid: opportunityContact, stageType: stageType, contactAlsoIsParticipant: contactAlsoIsParticipant, fromDate: closingFrom, toDate: closingTo, filterValue: filterValue, sortBy: opportunitySortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listOpportunityStages: {
    method: "get",
    path: "/api/2.0/crm/opportunity/stage",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listTags: {
    method: "get",
    path: "/api/2.0/crm/{entityType}/tag",
    isList: true,
    input: { type: "object", properties: { path: { type: "object", properties: { entityType: entityType }, required: ["entityType"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  listUsers: {
    method: "get",
    path: "/api/2.0/people",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listUsersByFilter: {
    method: "get",
    path: "/api/2.0/people/filter",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { employeeStatus: employeeStatus, groupId: memberOf, activationStatus: activationStatus, employeeType: employeeType, isAdministrator: isAdministrator, filterValue: filterValue, sortBy: peopleSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  listUsersByStatus: {
    method: "get",
    path: "/api/2.0/people/status/{status}",
    isList: true,
    input: { type: "object", properties: { path: { type: "object", properties: { status: status }, required: ["status"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  listUsersInShortByFilter: {
    method: "get",
    path: "/api/2.0/people/simple/filter",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { employeeStatus: employeeStatus, groupId: memberOf, activationStatus: activationStatus, employeeType: employeeType, isAdministrator: isAdministrator, filterValue: filterValue, sortBy: peopleSortBy, sortOrder: sortOrder, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, additionalProperties: false },
  },
  searchContactsByContactInfo: {
    method: "get",
    path: "/api/2.0/crm/contact/bycontactinfo",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { infoType: infoType, data: data, category: infoCategory, isPrimary: isPrimary, count: count, startIndex: startIndex, fields: fields }, required: ["infoType"], additionalProperties: false } }, required: ["query"], additionalProperties: false },
  },
  searchUsers: {
    method: "get",
    path: "/api/2.0/people/search",
    isList: true,
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
    input: { type: "object", properties: { path: { type: "object", properties: { caseid: caseid }, required: ["caseid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: CaseAccess }, required: ["path", "body"], additionalProperties: false },
  },
  setCasesAccess: {
    method: "put",
    path: "/api/2.0/crm/case/access",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: CasesAccess }, required: ["body"], additionalProperties: false },
  },
  setContactAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/{contactid}/access",
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: ContactAccess }, required: ["path", "body"], additionalProperties: false },
  },
  setContactsAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/access",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: ContactsAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredCasesAccess: {
    method: "put",
    path: "/api/2.0/crm/case/filter/access",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredCasesAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredContactsAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/filter/access",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredContactsAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredOpportunitiesAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/filter/access",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredOpportunitiesAccess }, required: ["body"], additionalProperties: false },
  },
  setOpportunitiesAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/access",
    isList: true,
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: OpportunitiesAccess }, required: ["body"], additionalProperties: false },
  },
  setOpportunityAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/{opportunityid}/access",
    input: { type: "object", properties: { path: { type: "object", properties: { opportunityid: opportunityid }, required: ["opportunityid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: OpportunityAccess }, required: ["path", "body"], additionalProperties: false },
  },
};
