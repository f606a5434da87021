import type { Schema } from '../../src/operation/schema.js';

export const userIdInput: Schema = { type: 'string', pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$', like: '9924256a-739c-462b-af15-e652a3b1b6eb' };

export const accessListInput: Schema = { type: 'array', items: userIdInput };

export const activationStatusInput: Schema = { type: 'integer', enum: [0, 1, 2, 4] };

export const caseAccessInput: Schema = { type: 'object', closed: true, required: ['isPrivate'], properties: { isPrivate: { type: 'boolean' }, accessList: accessListInput } };

export const caseContactInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const caseSortByInput: Schema = { type: 'string', enum: ['DateAndTime', 'Title', 'CreateBy', 'Id'] };

export const recordIdInput: Schema = { type: 'integer', minimum: 1, maximum: 2147483647 };

export const recordIdsInput: Schema = { type: 'array', items: recordIdInput };

export const casesAccessInput: Schema = { type: 'object', closed: true, required: ['casesid', 'isPrivate'], properties: { casesid: recordIdsInput, isPrivate: { type: 'boolean' }, accessList: accessListInput } };

export const codeInput: Schema = { type: 'string', pattern: '^(?!(?:[Ll][Oo][Gg][Ii][Nn]|[Rr][Ee][Gg][Ii][Ss][Tt][Ee][Rr]|[Ss][Ee][Nn][Dd][Ss][Mm][Ss]|[Ss][Ee][Tt][Pp][Hh][Oo][Nn][Ee])$)[0-9A-Za-z]+$', like: '123456' };

export const managerListInput: Schema = { type: 'array', items: userIdInput };

export const contactAccessInput: Schema = { type: 'object', closed: true, required: ['isShared'], properties: { isShared: { type: 'boolean' }, managerList: managerListInput } };

export const contactAlsoIsParticipantInput: Schema = { type: 'boolean' };

export const contactInfoTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] };

export const contactListViewInput: Schema = { type: 'integer', enum: [0, 1, 2, 3] };

export const contactListViewFilterInput: Schema = { anyOf: [contactListViewInput, { type: 'string', pattern: '^(?:[Aa][Ll][Ll]|[Cc][Oo][Mm][Pp][Aa][Nn][Yy]|[Pp][Ee][Rr][Ss][Oo][Nn]|[Ww][Ii][Tt][Hh][Oo][Pp][Pp][Oo][Rr][Tt][Uu][Nn][Ii][Tt][Yy])$', like: 'Company' }] };

export const contactSortByInput: Schema = { type: 'string', enum: ['DisplayName', 'ContactType', 'Created', 'FirstName', 'LastName', 'History', 'Id'] };

export const contactStageInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactTypeInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactsAccessInput: Schema = { type: 'object', closed: true, required: ['contactid', 'isShared'], properties: { contactid: recordIdsInput, isShared: { type: 'boolean' }, managerList: managerListInput } };

export const countInput: Schema = { type: 'integer', minimum: 1, maximum: 1000 };

export const credentialsInput: Schema = { type: 'object', closed: true, required: ['userName', 'password'], properties: { userName: { type: 'string', minLength: 1 }, password: { type: 'string', minLength: 1 } } };

export const dataInput: Schema = { type: 'string' };

export const dateFilterInput: Schema = { type: 'string', pattern: "^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))(?:T(?:[01]\\d|2[0-3])(?:-[0-5]\\d-[0-5]\\d(?:\\.\\d{3}(?:\\d{4})?)?|:[0-5]\\d:[0-5]\\d(?:\\.(?:000(?:0000)?|\\d\\d[1-9]|\\d{6}[1-9]))?)(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?)?$", because: 'the server reads no other form, and after colons no decimals that end in 0; hand over a Date to be safe', like: '2008-04-10T06-30-00.000Z' };

export const emailInput: Schema = { type: 'string', minLength: 1 };

export const employeeStatusInput: Schema = { type: 'integer', enum: [1, 2, 4, 5, 7] };

export const employeeStatusFilterInput: Schema = { anyOf: [employeeStatusInput, { type: 'string', pattern: '^(?:[Aa][Cc][Tt][Ii][Vv][Ee]|[Tt][Ee][Rr][Mm][Ii][Nn][Aa][Tt][Ee][Dd]|[Ll][Ee][Aa][Vv][Ee][Oo][Ff][Aa][Bb][Ss][Ee][Nn][Cc][Ee]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Aa][Ll][Ll])$', like: 'Active' }] };

export const employeeTypeInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const entityTypeInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'] };

export const fieldsInput: Schema = { type: 'array', items: { type: 'string', minLength: 1 }, contains: { type: 'string', pattern: '(?:^|,) *[Ii][Dd] *(?:,|$)', like: 'id' }, because: 'a request without it can take the ids away from the answers to all callers' };

export const filterValueInput: Schema = { type: 'string' };

export const tagsInput: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };

export const filteredCasesAccessInput: Schema = { type: 'object', closed: true, required: ['isPrivate'], properties: { contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, isClosed: { type: ['boolean', 'null'] }, tags: tagsInput, isPrivate: { type: 'boolean' }, accessList: accessListInput } };

export const filteredContactsAccessInput: Schema = { type: 'object', closed: true, required: ['isPrivate'], properties: { tags: tagsInput, contactStage: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactType: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactListView: contactListViewFilterInput, fromDate: dateFilterInput, toDate: dateFilterInput, isPrivate: { type: 'boolean' }, managerList: managerListInput } };

export const stageTypeInput: Schema = { type: 'integer', enum: [0, 1, 2] };

export const stageTypeWordInput: Schema = { anyOf: [stageTypeInput, { type: 'string', pattern: '^(?:[Oo][Pp][Ee][Nn]|[Cc][Ll][Oo][Ss][Ee][Dd][Aa][Nn][Dd](?:[Ww][Oo][Nn]|[Ll][Oo][Ss][Tt]))$', like: 'Open' }] };

export const stageTypeFilterInput: Schema = { anyOf: [stageTypeWordInput, { type: 'null' }] };

export const filteredOpportunitiesAccessInput: Schema = { type: 'object', closed: true, required: ['isPrivate'], properties: { responsibleid: userIdInput, opportunityStagesid: { type: 'integer', minimum: 0, maximum: 2147483647 }, tags: tagsInput, contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, stageType: stageTypeFilterInput, contactAlsoIsParticipant: { type: ['boolean', 'null'] }, fromDate: dateFilterInput, toDate: dateFilterInput, isPrivate: { type: 'boolean' }, accessList: accessListInput }, dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] } };

export const infoCategoryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const isAdministratorInput: Schema = { type: 'boolean' };

export const isClosedInput: Schema = { type: 'boolean' };

export const isPrimaryInput: Schema = { type: 'boolean' };

export const isSharedInput: Schema = { type: 'boolean' };

export const opportunitiesAccessInput: Schema = { type: 'object', closed: true, required: ['opportunityid', 'isPrivate'], properties: { opportunityid: recordIdsInput, isPrivate: { type: 'boolean' }, accessList: accessListInput } };

export const opportunityAccessInput: Schema = { type: 'object', closed: true, required: ['isPrivate'], properties: { isPrivate: { type: 'boolean' }, accessList: accessListInput } };

export const opportunityContactInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const opportunitySortByInput: Schema = { type: 'string', enum: ['Title', 'Responsible', 'Stage', 'BidValue', 'DateAndTime', 'Id'] };

export const opportunityStageInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const peopleSortByInput: Schema = { type: 'string', enum: ['firstname', 'lastname'] };

export const phoneCredentialsInput: Schema = { type: 'object', closed: true, required: ['userName', 'password', 'mobilePhone'], properties: { userName: { type: 'string', minLength: 1 }, password: { type: 'string', minLength: 1 }, mobilePhone: { type: 'string', minLength: 1 } } };

export const providerCredentialsInput: Schema = { type: 'object', closed: true, required: ['provider'], properties: { provider: { type: 'string', pattern: '^(?![Ee][Mm][Aa][Ii][Ll]$).+$', like: 'google' }, accessToken: { type: 'string', minLength: 1 }, codeOAuth: { type: 'string', minLength: 1 } }, anyOf: [{ required: ['accessToken'] }, { required: ['codeOAuth'] }] };

export const queryInput: Schema = { type: 'string', minLength: 1 };

export const signInInput: Schema = { anyOf: [credentialsInput, providerCredentialsInput] };

export const sortOrderInput: Schema = { type: 'string', enum: ['ascending', 'descending'] };

export const startIndexInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const usernameInput: Schema = { type: 'string', minLength: 1, pattern: "^(?!(?:@[Ss][Ee][Ll][Ff]|[Ee][Mm][Aa][Ii][Ll]|[Ff][Ii][Ll][Tt][Ee][Rr]|[Ss][Ee][Aa][Rr][Cc][Hh])$)(?!\\.{1,2}$)(?!.*\\.(?:json|xml|tml)$)[^/\\\\?#\\x00-\\x1f]+$", like: 'anna.weber' };
