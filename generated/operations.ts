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
  /** What the operation takes: `path`, `query` and `body`, as far as it has them. */
  readonly input: InputSchema;
}

/** The operationIds of the document, which are the names of the client's methods. */
export type OperationId =
  | "authenticate"
  | "getCase"
  | "getContact"
  | "getContactAccessList"
  | "getOpportunity"
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
const RecordId: InputSchema = { type: "integer", minimum: 1, maximum: 2147483647 };
const caseid: InputSchema = RecordId;
const fields: InputSchema = { type: "array", items: { type: "string", minLength: 1 } };
const UserId: InputSchema = { type: "string", pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", like: "9924256a-739c-462b-af15-e652a3b1b6eb" };
const AccessList: InputSchema = { type: "array", items: UserId };
const PrivateNeedsUsers: InputSchema = { oneOf: [{ type: "object", required: ["isPrivate", "accessList"], properties: { isPrivate: { type: "boolean", const: true }, accessList: { type: "array", minItems: 1, because: "without users the server would make the record public", items: UserId } } }, { type: "object", required: ["isPrivate"], properties: { isPrivate: { type: "boolean", const: false } } }] };
const CaseAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const count: InputSchema = { type: "integer", minimum: 1, maximum: 1000 };
const startIndex: InputSchema = { type: "integer", minimum: 0, maximum: 2147483647 };
const RecordIds: InputSchema = { type: "array", items: RecordId };
const CasesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["casesid", "isPrivate"], properties: { casesid: RecordIds, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const filterValue: InputSchema = { type: "string" };
const Tags: InputSchema = { type: "array", items: { type: "string" } };
const FilteredCasesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { contactid: { type: "integer", minimum: 0, maximum: 2147483647 }, isClosed: { type: ["boolean", "null"] }, tags: Tags, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const opportunityid: InputSchema = RecordId;
const OpportunityAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const OpportunitiesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["opportunityid", "isPrivate"], properties: { opportunityid: RecordIds, isPrivate: { type: "boolean" }, accessList: AccessList }, allOf: [PrivateNeedsUsers] };
const StageType: InputSchema = { type: "integer", enum: [0, 1, 2] };
const StageTypeFilter: InputSchema = { anyOf: [StageType, { type: "string", pattern: "^(?:[Oo][Pp][Ee][Nn]|[Cc][Ll][Oo][Ss][Ee][Dd][Aa][Nn][Dd](?:[Ww][Oo][Nn]|[Ll][Oo][Ss][Tt]))$", like: "Open, ClosedAndWon, ClosedAndLost" }, { type: "null" }] };
const DateFilter: InputSchema = { type: "string", pattern: "^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))(?:T(?:[01]\\d|2[0-3])(?:-[0-5]\\d-[0-5]\\d(?:\\.\\d{3}(?:\\d{4})?)?|:[0-5]\\d:[0-5]\\d(?:\\.(?:000(?:0000)?|\\d\\d[1-9]|\\d{6}[1-9]))?)(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?$", like: "2008-04-10T06-30-00.000Z" };
const FilteredOpportunitiesAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { responsibleid: UserId, opportunityStagesid: { type: "integer", minimum: 0, maximum: 2147483647 }, tags: Tags, contactid: { type: "integer", minimum: 0, maximum: 2147483647 }, stageType: StageTypeFilter, contactAlsoIsParticipant: { type: ["boolean", "null"] }, fromDate: DateFilter, toDate: DateFilter, isPrivate: { type: "boolean" }, accessList: AccessList }, dependentRequired: { fromDate: ["toDate"], toDate: ["fromDate"] }, allOf: [PrivateNeedsUsers] };
const contactid: InputSchema = RecordId;
const ManagerList: InputSchema = { type: "array", items: UserId };
const PrivateNamesManagers: InputSchema = { oneOf: [{ type: "object", required: ["isShared", "managerList"], properties: { isShared: { type: "boolean", const: false }, managerList: ManagerList } }, { type: "object", required: ["isShared"], properties: { isShared: { type: "boolean", const: true } } }] };
const ContactAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isShared"], properties: { isShared: { type: "boolean" }, managerList: ManagerList }, allOf: [PrivateNamesManagers] };
const ContactsAccess: InputSchema = { type: "object", additionalProperties: false, required: ["contactid", "isShared"], properties: { contactid: RecordIds, isShared: { type: "boolean" }, managerList: ManagerList }, allOf: [PrivateNamesManagers] };
const ContactListView: InputSchema = { type: "integer", enum: [0, 1, 2, 3] };
const ContactListViewFilter: InputSchema = { anyOf: [ContactListView, { type: "string", pattern: "^(?:[Aa][Ll][Ll]|[Cc][Oo][Mm][Pp][Aa][Nn][Yy]|[Pp][Ee][Rr][Ss][Oo][Nn]|[Ww][Ii][Tt][Hh][Oo][Pp][Pp][Oo][Rr][Tt][Uu][Nn][Ii][Tt][Yy])$", like: "All, Company, Person, WithOpportunity" }] };
const InvertedPrivateNamesManagers: InputSchema = { oneOf: [{ type: "object", required: ["isPrivate"], properties: { isPrivate: { type: "boolean", const: true } } }, { type: "object", required: ["isPrivate", "managerList"], properties: { isPrivate: { type: "boolean", const: false }, managerList: ManagerList } }] };
const FilteredContactsAccess: InputSchema = { type: "object", additionalProperties: false, required: ["isPrivate"], properties: { tags: Tags, contactStage: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 }, contactType: { type: ["integer", "null"], minimum: 0, maximum: 2147483647 }, contactListView: ContactListViewFilter, fromDate: DateFilter, toDate: DateFilter, isPrivate: { type: "boolean" }, managerList: ManagerList }, allOf: [InvertedPrivateNamesManagers] };

/** Every operation of the document. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  authenticate: {
    method: "post",
    path: "/api/2.0/authentication",
    input: { type: "object", properties: { body: Credentials }, required: ["body"], additionalProperties: false },
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
    input: { type: "object", properties: { path: { type: "object", properties: { contactid: contactid }, required: ["contactid"], additionalProperties: false }, query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  getOpportunity: {
    method: "get",
    path: "/api/2.0/crm/opportunity/{opportunityid}",
    input: { type: "object", properties: { path: { type: "object", properties: { opportunityid: opportunityid }, required: ["opportunityid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false } }, required: ["path"], additionalProperties: false },
  },
  setCaseAccess: {
    method: "put",
    path: "/api/2.0/crm/case/{caseid}/access",
    input: { type: "object", properties: { path: { type: "object", properties: { caseid: caseid }, required: ["caseid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: CaseAccess }, required: ["path", "body"], additionalProperties: false },
  },
  setCasesAccess: {
    method: "put",
    path: "/api/2.0/crm/case/access",
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
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: ContactsAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredCasesAccess: {
    method: "put",
    path: "/api/2.0/crm/case/filter/access",
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredCasesAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredContactsAccess: {
    method: "put",
    path: "/api/2.0/crm/contact/filter/access",
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredContactsAccess }, required: ["body"], additionalProperties: false },
  },
  setFilteredOpportunitiesAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/filter/access",
    input: { type: "object", properties: { query: { type: "object", properties: { filterValue: filterValue, count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: FilteredOpportunitiesAccess }, required: ["body"], additionalProperties: false },
  },
  setOpportunitiesAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/access",
    input: { type: "object", properties: { query: { type: "object", properties: { count: count, startIndex: startIndex, fields: fields }, additionalProperties: false }, body: OpportunitiesAccess }, required: ["body"], additionalProperties: false },
  },
  setOpportunityAccess: {
    method: "put",
    path: "/api/2.0/crm/opportunity/{opportunityid}/access",
    input: { type: "object", properties: { path: { type: "object", properties: { opportunityid: opportunityid }, required: ["opportunityid"], additionalProperties: false }, query: { type: "object", properties: { fields: fields }, additionalProperties: false }, body: OpportunityAccess }, required: ["path", "body"], additionalProperties: false },
  },
};
