// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { CrmPromise } from '../src/client/crm-promise.js';
import type { CallOptions } from '../src/client/options.js';
import type { Sparse, WithFields } from '../src/client/types.js';
import type { AddCaseContactInput, AddOpportunityContactInput, AddTagToContactGroupInput, AddTagToEntitiesInput, AddTagToEntityInput, AddTagToFilteredCasesInput, AddTagToFilteredContactsInput, AddTagToFilteredOpportunitiesInput, AttachFilesToEntityInput, AuthenticateInput, AuthenticateWithCodeInput, CloseCaseInput, CloseTaskInput, CreateCaseInput, CreateCustomFieldInput, CreateEntityTextFileInput, CreateHistoryCategoryInput, CreateHistoryEventInput, CreateOpportunityInput, CreateOpportunityStageInput, CreateTagInput, CreateTaskCategoryInput, CreateTaskInput, CreateTaskTemplateContainerInput, CreateTaskTemplateInput, CreateTasksForContactsInput, DeleteCaseInput, DeleteCasesInput, DeleteCrmFileInput, DeleteCustomFieldInput, DeleteFilteredCasesInput, DeleteFilteredOpportunitiesInput, DeleteHistoryCategoryInput, DeleteHistoryEventInput, DeleteOpportunitiesInput, DeleteOpportunityInput, DeleteOpportunityStageInput, DeleteTagInput, DeleteTaskCategoryInput, DeleteTaskInput, DeleteTaskTemplateContainerInput, DeleteTaskTemplateInput, DeleteUnusedTagsInput, GetCapabilitiesInput, GetCaseInput, GetContactAccessListInput, GetContactInput, GetCrmRootFolderIdInput, GetGroupInput, GetOpportunityInput, GetOpportunityStageInput, GetPortalInput, GetSelfInput, GetTaskCategoryInput, GetTaskInput, GetTaskTemplateContainerInput, GetTaskTemplateInput, GetUserByEmailInput, GetUserInput, ListCaseContactsInput, ListCasesInput, ListContactOpportunitiesInput, ListContactStatusesInput, ListContactTagsInput, ListContactTypesInput, ListContactsInput, ListCustomFieldDefinitionsInput, ListEntityCustomFieldsInput, ListEntityFilesInput, ListEntityTagsInput, ListGroupsInput, ListHistoryCategoriesInput, ListHistoryInput, ListOpportunitiesInput, ListOpportunityContactsInput, ListOpportunityStagesInput, ListTagsInput, ListTaskCategoriesInput, ListTaskTemplateContainersInput, ListTaskTemplatesInput, ListTasksInput, ListUsersByFilterInput, ListUsersByStatusInput, ListUsersInShortByFilterInput, ListUsersInput, RemoveCaseContactInput, RemoveOpportunityContactInput, RemoveTagFromContactGroupInput, RemoveTagFromEntityInput, ReopenCaseInput, ReopenTaskInput, ReorderCustomFieldsInput, ReorderHistoryCategoriesInput, ReorderOpportunityStagesInput, ReorderTaskCategoriesInput, SearchCasesByPrefixInput, SearchContactsByContactInfoInput, SearchOpportunitiesByPrefixInput, SearchUsersInput, SendAuthenticationSmsInput, SetAuthenticationPhoneInput, SetCaseAccessInput, SetCasesAccessInput, SetContactAccessInput, SetContactsAccessInput, SetEntityCustomFieldValueInput, SetFilteredCasesAccessInput, SetFilteredContactsAccessInput, SetFilteredOpportunitiesAccessInput, SetHistoryCategoryIconInput, SetOpportunitiesAccessInput, SetOpportunityAccessInput, SetOpportunityCreationDateInput, SetOpportunityLastModifiedDateInput, SetOpportunityStageColorInput, SetOpportunityStageInput, SetTaskCategoryIconInput, SetTaskCreationDateInput, SetTaskLastModifiedDateInput, UpdateCaseInput, UpdateCustomFieldInput, UpdateHistoryCategoryInput, UpdateOpportunityInput, UpdateOpportunityStageInput, UpdateTaskCategoryInput, UpdateTaskInput, UpdateTaskTemplateContainerInput, UpdateTaskTemplateInput, UploadEntityFileInput } from './operations/index.js';
import type { Authentication, Capabilities, Case, Contact, ContactStatus, ContactType, CrmFile, CustomField, CustomFieldDefinition, Employee, Group, GroupSummary, HistoryCategory, HistoryEvent, Nothing, Opportunity, Portal, ReorderedCustomField, SingleContact, SingleOpportunity, SmsCodeAwaited, Stage, Tag, Task, TaskCategory, TaskTemplate, TaskTemplateContainer, TokenIssued, UserProfile } from './schema.js';

/** The methods of a client, one for each operation of the document. */
export interface CrmMethods {
  /** {@link CrmMethods.addCaseContact}, with only the members that `query.fields` names. */
  addCaseContact(input: AddCaseContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Add a contact to a case: `POST /api/2.0/crm/case/{caseid}/contact`
   *
   * Adds a person or a company to the contacts that take part in a case.
   *
   * - Everyone who can see both the case and the contact may add it.
   * - A case or a contact that does not exist, or that the caller cannot see, is 404.
   * - The server writes an audit record.
   */
  addCaseContact(input: AddCaseContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /** {@link CrmMethods.addOpportunityContact}, with only the members that `query.fields` names. */
  addOpportunityContact(input: AddOpportunityContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Add a contact to an opportunity: `POST /api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}`
   *
   * **Everyone who can see both the opportunity and the contact may add it**, also without the right to edit.
   *
   * - The person or company becomes one of the contacts that take part in the opportunity. The main contact does not change.
   * - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
   * - The server writes an audit record.
   */
  addOpportunityContact(input: AddOpportunityContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * Add a tag to a company and its persons: `POST /api/2.0/crm/{entityType}/{entityid}/tag/group`
   *
   * Adds a tag to a company and to all of its persons whom the caller may see. The path may name the company, or one of its persons.
   *
   * - The right to see the contact is enough. `addTagToEntity` needs the right to edit it.
   * - The word in the path must fit the contact: a person under `company`, or a company under `person`, is 500.
   * - A contact that does not exist, or that the caller may not see, is 404.
   * - A tag that does not exist is created, and one that a contact already carries changes nothing.
   * - An audit record is written.
   */
  addTagToContactGroup(input: AddTagToContactGroupInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Add a tag to several records: `POST /api/2.0/crm/{entityType}/taglist`
   *
   * **The server stops at the first record that fails, and the records before it keep the tag.** A record that does not exist, or that the caller may not see, is 404. A contact that the caller may not edit is 403.
   *
   * - `entityid` is a list here, though its name is in the singular.
   * - A tag that does not exist is created. Adding a tag twice changes nothing, so the call can be repeated with the same records.
   */
  addTagToEntities(input: AddTagToEntitiesInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Add a tag to a record: `POST /api/2.0/crm/{entityType}/{entityid}/tag`
   *
   * Adds a tag to a contact, an opportunity or a case. A tag that does not exist is created, and one that the record already carries changes nothing.
   *
   * - A contact needs the right to edit it, otherwise the server responds with 403. For an opportunity or a case the right to see it is enough.
   * - A record that does not exist, or that the caller may not see, is 404.
   * - An audit record is written.
   */
  addTagToEntity(input: AddTagToEntityInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Add a tag to all cases matching a filter: `POST /api/2.0/crm/case/filter/taglist`
   *
   * **Without a filter every case that the caller can see gets the tag.**
   *
   * - The response is the text of the tag, whether or not a case matched.
   * - The search text is the query parameter `filterValue`. All other filters are members of the body.
   * - An audit record is written.
   */
  addTagToFilteredCases(input: AddTagToFilteredCasesInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Add a tag to all contacts matching a filter: `POST /api/2.0/crm/contact/filter/taglist`
   *
   * **Without a filter every contact that the caller can see gets the tag.**
   *
   * **`contactStage` and `contactType` must be -1 to match every contact.** The server takes a missing one for 0, which selects only contacts without a status or type. Both are required here.
   *
   * - The response is the text of the tag, whether or not a contact matched.
   * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
   * - The search text is the query parameter `filterValue`. All other filters are members of the body.
   * - An audit record is written.
   */
  addTagToFilteredContacts(input: AddTagToFilteredContactsInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Add a tag to all opportunities matching a filter: `POST /api/2.0/crm/opportunity/filter/taglist`
   *
   * **Without a filter every opportunity that the caller can see gets the tag.**
   *
   * - The response is the text of the tag, whether or not an opportunity matched.
   * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
   * - `fromDate` and `toDate` go together: the server ignores one alone, or matches nothing. They are compared with the closing date, which is the expected one while the opportunity is open.
   * - The search text is the query parameter `filterValue`. All other filters are members of the body.
   * - An audit record is written.
   */
  addTagToFilteredOpportunities(input: AddTagToFilteredOpportunitiesInput, options?: CallOptions): CrmPromise<string>;

  /** {@link CrmMethods.attachFilesToEntity}, with only the members that `query.fields` names. */
  attachFilesToEntity(input: AttachFilesToEntityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryEvent>>;
  /**
   * Attach files to a record: `POST /api/2.0/crm/{entityType}/{entityid}/files`
   *
   * **Without files the server still writes an event, which has none, and responds with 201.** The schema refuses an empty list.
   *
   * Writes an event of the category -2 with the files into the history of the record.
   *
   * - `uploadEntityFile` stores a file, and this operation attaches it. A file that is not in the root folder of the CRM is 400.
   * - A record that does not exist, or that the caller may not see, is 404.
   * - Each call writes one more event.
   * - An audit record is written.
   */
  attachFilesToEntity(input: AttachFilesToEntityInput, options?: CallOptions): CrmPromise<HistoryEvent>;

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

  /** {@link CrmMethods.closeCase}, with only the members that `query.fields` names. */
  closeCase(input: CloseCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Close a case: `PUT /api/2.0/crm/case/{caseid}/close`
   *
   * **Everyone who can see the case may close it**, whether or not the same user may edit it.
   *
   * - A case that is already closed stays closed. Nothing else of the case changes.
   * - A case that the caller cannot see is 403, and one that does not exist is 404.
   * - The server writes an audit record.
   */
  closeCase(input: CloseCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.closeTask}, with only the members that `query.fields` names. */
  closeTask(input: CloseTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Close a task: `PUT /api/2.0/crm/task/{taskid}/close`
   *
   * Marks a task as done. Closing a closed task changes nothing and is no error.
   *
   * - A task that does not exist is **400, not 404**.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - An audit record is written.
   */
  closeTask(input: CloseTaskInput, options?: CallOptions): CrmPromise<Task>;

  /** {@link CrmMethods.createCase}, with only the members that `query.fields` names. */
  createCase(input: CreateCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Create a case: `POST /api/2.0/crm/case`
   *
   * **Never send `isPrivate: true` without users: the server then creates a public case and responds with 201.** The schema refuses such a body.
   *
   * - Every user of the CRM may create cases.
   * - The server adds the caller to the access list of a private case.
   * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the case is public.
   * - The server silently ignores contacts that do not exist or that the caller cannot see, and custom fields that do not exist.
   * - The case exists as soon as its title is stored. When a later step fails (the access, the members or the custom fields), the response is an error, but the case is there.
   * - The server writes no audit record of the access.
   */
  createCase(input: CreateCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.createCustomField}, with only the members that `query.fields` names. */
  createCustomField(input: CreateCustomFieldInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CustomFieldDefinition>>;
  /**
   * Create a custom field: `POST /api/2.0/crm/{entityType}/customfield`
   *
   * Creates a custom field for all records of a kind.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - `mask` is needed for a `TextField`, a `TextArea` and a `SelectBox`. Without it the response is 400.
   * - A `mask` that the server cannot read is 400 for a `SelectBox`. For a `TextField` or a `TextArea` the server takes a size of its own instead.
   * - The server ignores `position` and puts the field at the end. Use `reorderCustomFields`.
   * - The server writes an audit record.
   */
  createCustomField(input: CreateCustomFieldInput, options?: CallOptions): CrmPromise<CustomFieldDefinition>;

  /** {@link CrmMethods.createEntityTextFile}, with only the members that `query.fields` names. */
  createEntityTextFile(input: CreateEntityTextFileInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CrmFile>>;
  /**
   * Create a text file and attach it to a record: `POST /api/2.0/crm/{entityType}/{entityid}/files/text`
   *
   * **The file is stored before the record is checked.** When the record does not exist, or the caller may not see it, the response is 404 and the file stays in the root folder of the CRM.
   *
   * Creates a file with the given text, and an event of the category -2 with it in the history of the record.
   * The extension is `.html` when the text looks like markup and `.txt` otherwise.
   */
  createEntityTextFile(input: CreateEntityTextFileInput, options?: CallOptions): CrmPromise<CrmFile>;

  /** {@link CrmMethods.createHistoryCategory}, with only the members that `query.fields` names. */
  createHistoryCategory(input: CreateHistoryCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory>>;
  /**
   * Create a category of history events: `POST /api/2.0/crm/history/category`
   *
   * **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
   *
   * - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  createHistoryCategory(input: CreateHistoryCategoryInput, options?: CallOptions): CrmPromise<HistoryCategory>;

  /** {@link CrmMethods.createHistoryEvent}, with only the members that `query.fields` names. */
  createHistoryEvent(input: CreateHistoryEventInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryEvent>>;
  /**
   * Add an event to the history of a record: `POST /api/2.0/crm/history`
   *
   * **For a person or company give `contactId` without `entityType`.** The server refuses the word `contact` with 400, although `listHistory` takes it.
   *
   * - The event needs `contactId`, or `entityType` with `entityId`. Without any of them the server responds with 400.
   * - A record or contact that does not exist, or that the caller may not see, is **400, not 404**. So is a category that does not exist.
   * - Category -3 is a mail message. Its content must be JSON text with `message_id`: another text is 500, and so is a message that is already in the history.
   * - The server attaches every file that is named, in whatever folder it is. `uploadEntityFile` stores a file that can be attached here.
   * - The users of `notifyUserList` are notified.
   * - An audit record is written.
   */
  createHistoryEvent(input: CreateHistoryEventInput, options?: CallOptions): CrmPromise<HistoryEvent>;

  /** {@link CrmMethods.createOpportunity}, with only the members that `query.fields` names. */
  createOpportunity(input: CreateOpportunityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Create an opportunity: `POST /api/2.0/crm/opportunity`
   *
   * **Never send `isPrivate: true` without users: the server then creates a public opportunity and responds with 201.** The schema refuses such a body.
   *
   * - Every user of the CRM may create opportunities.
   * - `title`, `responsibleid`, `stageid` and `bidCurrencyAbbr` are always needed, also for an opportunity without a value.
   * - The main contact, `contactid`, becomes a member as well. A contact that does not exist is 400, and one that the caller cannot see is 403.
   * - A stage or a currency that does not exist is 400.
   * - The server adds the caller to the access list of a private opportunity, but not the responsible user.
   * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the opportunity is public.
   * - The server silently ignores members that do not exist or that the caller cannot see, and custom fields that do not exist.
   * - The request is not one transaction. When a later step fails (the access, the members or the custom fields), the response is an error, but the opportunity is there.
   */
  createOpportunity(input: CreateOpportunityInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /** {@link CrmMethods.createOpportunityStage}, with only the members that `query.fields` names. */
  createOpportunityStage(input: CreateOpportunityStageInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage>>;
  /**
   * Create a stage of opportunities: `POST /api/2.0/crm/opportunity/stage`
   *
   * Creates a stage that opportunities can be moved to.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - Without `stageType` the stage is open, and without `successProbability` it has 0 percent.
   * - The server writes an audit record.
   */
  createOpportunityStage(input: CreateOpportunityStageInput, options?: CallOptions): CrmPromise<Stage>;

  /**
   * Create a tag: `POST /api/2.0/crm/{entityType}/tag`
   *
   * Creates a tag that no record carries yet. `addTagToEntity` creates a missing tag itself.
   *
   * - A tag that exists, in whatever letter case, is 400.
   * - The server removes line breaks and outer blanks before it stores the text. The response repeats the text as it was sent.
   * - Every user of the CRM may call this.
   * - An audit record is written.
   */
  createTag(input: CreateTagInput, options?: CallOptions): CrmPromise<string>;

  /** {@link CrmMethods.createTask}, with only the members that `query.fields` names. */
  createTask(input: CreateTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Create a task: `POST /api/2.0/crm/task`
   *
   * **The server does not check that the contact, the opportunity or case, and the responsible user exist, or that the caller may see them.** It stores every id and responds with 201.
   *
   * - The member `responsibleId` is required here because the server takes a missing one for nobody. The task then shows the placeholder user. `null` says that nobody is meant.
   * - `contactId`, and `entityType` with `entityId`, may be given together.
   * - A category that does not exist is 404.
   * - `isNotify: true` notifies the responsible user.
   * - Every user of the CRM may call this.
   * - An audit record is written.
   */
  createTask(input: CreateTaskInput, options?: CallOptions): CrmPromise<Task>;

  /** {@link CrmMethods.createTaskCategory}, with only the members that `query.fields` names. */
  createTaskCategory(input: CreateTaskCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory>>;
  /**
   * Create a category of tasks: `POST /api/2.0/crm/task/category`
   *
   * **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
   *
   * - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  createTaskCategory(input: CreateTaskCategoryInput, options?: CallOptions): CrmPromise<TaskCategory>;

  /** {@link CrmMethods.createTaskTemplate}, with only the members that `query.fields` names. */
  createTaskTemplate(input: CreateTaskTemplateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate>>;
  /**
   * Create a task template: `POST /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
   *
   * Adds a template to a container.
   *
   * - The deadline is given as the time from the creation of the task, in ticks of 100 nanoseconds. A day has 864000000000 of them.
   * - A container that does not exist is 404.
   * - Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   */
  createTaskTemplate(input: CreateTaskTemplateInput, options?: CallOptions): CrmPromise<TaskTemplate>;

  /** {@link CrmMethods.createTaskTemplateContainer}, with only the members that `query.fields` names. */
  createTaskTemplateContainer(input: CreateTaskTemplateContainerInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer>>;
  /**
   * Create a container of task templates: `POST /api/2.0/crm/{entityType}/tasktemplatecontainer`
   *
   * Creates an empty container for a kind of record. `createTaskTemplate` adds templates to it.
   *
   * Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   */
  createTaskTemplateContainer(input: CreateTaskTemplateContainerInput, options?: CallOptions): CrmPromise<TaskTemplateContainer>;

  /** {@link CrmMethods.createTasksForContacts}, with only the members that `query.fields` names. */
  createTasksForContacts(input: CreateTasksForContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task[]>>;
  /**
   * Create the same task for several contacts: `POST /api/2.0/crm/contact/task/group`
   *
   * **The server does not check that the contacts, the record and the responsible user exist, or that the caller may see them.** Without contacts it creates nothing and responds with 201 and an empty list.
   *
   * **With `isNotify: true` a category that does not exist responds with 404 after the tasks were created.**
   *
   * - One task is created for each contact. The tasks are not created as one unit, so a failure can leave some of them.
   * - `responsibleId` is required here because the server takes a missing one for nobody.
   * - Every user of the CRM may call this.
   * - An audit record is written.
   *
   * The vendor's reference does not list this operation.
   */
  createTasksForContacts(input: CreateTasksForContactsInput, options?: CallOptions): CrmPromise<Task[]>;

  /** {@link CrmMethods.deleteCase}, with only the members that `query.fields` names. */
  deleteCase(input: DeleteCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Delete a case: `DELETE /api/2.0/crm/case/{caseid}`
   *
   * **The case is deleted together with its history, tasks, tags, custom field values and attached files.**
   *
   * - Everyone who may edit the case may delete it. Other callers get 403.
   * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
   * - The server writes an audit record.
   * - A second request is 404, because the case no longer exists.
   */
  deleteCase(input: DeleteCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.deleteCases}, with only the members that `query.fields` names. */
  deleteCases(input: DeleteCasesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Delete several cases: `PUT /api/2.0/crm/case`
   *
   * **This request deletes, although its method is `PUT`.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
   *
   * - Every user may delete the cases that the same user may edit. The server silently ignores all other cases, and ids that do not exist. Compare the response with the request.
   * - An empty or missing list deletes nothing and the response is 200, so the schema refuses it.
   * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
   * - The server writes an audit record that names every id of the request, also those that it ignored.
   * - A second request finds no case and responds with an empty list.
   */
  deleteCases(input: DeleteCasesInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.deleteCrmFile}, with only the members that `query.fields` names. */
  deleteCrmFile(input: DeleteCrmFileInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CrmFile>>;
  /**
   * Delete a file: `DELETE /api/2.0/crm/files/{fileid}`
   *
   * **Every file of the portal can be deleted this way, not only files of the CRM.** The server checks the rights on the file, but not its folder.
   *
   * - All events lose the file, and an invoice that used it loses it too.
   * - The caller must be a CRM administrator, or the author or last editor of the file. Others get 403, and so does a file that is being edited.
   * - A second call responds with 404.
   * - An audit record is written.
   */
  deleteCrmFile(input: DeleteCrmFileInput, options?: CallOptions): CrmPromise<CrmFile>;

  /** {@link CrmMethods.deleteCustomField}, with only the members that `query.fields` names. */
  deleteCustomField(input: DeleteCustomFieldInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CustomFieldDefinition>>;
  /**
   * Delete a custom field: `DELETE /api/2.0/crm/{entityType}/customfield/{fieldid}`
   *
   * **The values of the field are deleted in all records.**
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The server writes an audit record.
   * - A second request is 404, because the field no longer exists.
   */
  deleteCustomField(input: DeleteCustomFieldInput, options?: CallOptions): CrmPromise<CustomFieldDefinition>;

  /** {@link CrmMethods.deleteFilteredCases}, with only the members that `query.fields` names. */
  deleteFilteredCases(input: DeleteFilteredCasesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Delete all cases matching a filter: `DELETE /api/2.0/crm/case/filter`
   *
   * **Without a filter every case that the caller can see and may edit is deleted.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
   *
   * - The server silently ignores a misspelt filter, so check the names.
   * - The server silently ignores cases that the caller may not edit.
   * - `count` and `startIndex` shorten the response only. Every match is deleted all the same.
   * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
   * - The server writes an audit record.
   * - A second request finds no case and responds with an empty list.
   */
  deleteFilteredCases(input?: DeleteFilteredCasesInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.deleteFilteredOpportunities}, with only the members that `query.fields` names. */
  deleteFilteredOpportunities(input: DeleteFilteredOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Delete all opportunities matching a filter: `DELETE /api/2.0/crm/opportunity/filter`
   *
   * **Without a filter every opportunity that the caller can see and may edit is deleted.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
   *
   * **Send `fromDate` and `toDate` together: beside other filters the server ignores one that comes alone, and deletes more than was meant.**
   *
   * - The server silently ignores a misspelt filter, so check the names.
   * - For a caller who is not a CRM administrator nothing is deleted when even one match is hidden from that caller. The response is then 200 with an empty list.
   * - The server silently ignores opportunities that the caller may not edit.
   * - `count` and `startIndex` shorten the response only. Every match is deleted all the same.
   * - The server writes an audit record.
   * - A second request finds no opportunity and responds with an empty list.
   */
  deleteFilteredOpportunities(input?: DeleteFilteredOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.deleteHistoryCategory}, with only the members that `query.fields` names. */
  deleteHistoryCategory(input: DeleteHistoryCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory>>;
  /**
   * Delete a category of history events: `DELETE /api/2.0/crm/history/category/{id}`
   *
   * **The id of an element of another list deletes nothing and responds with 200 and that element.** The statuses and types of contacts and the categories of tasks and events share one table. Compare the response with the category that was meant.
   *
   * - A category that events have cannot be deleted: 400.
   * - The last category cannot be deleted: 400.
   * - A second call responds with 404.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  deleteHistoryCategory(input: DeleteHistoryCategoryInput, options?: CallOptions): CrmPromise<HistoryCategory>;

  /** {@link CrmMethods.deleteHistoryEvent}, with only the members that `query.fields` names. */
  deleteHistoryEvent(input: DeleteHistoryEventInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryEvent>>;
  /**
   * Delete a history event and its files: `DELETE /api/2.0/crm/history/{id}`
   *
   * **The attached files are deleted for good, also when other events use them.**
   *
   * **500 does not mean that the event is still there.** When its category, or both its contact and its record, no longer exist, the server deletes the event first and fails then.
   *
   * - The caller must have the right to edit the event and to delete each of its files. Otherwise the server responds with 403.
   * - A file that is being edited is 400.
   * - A second call responds with 404.
   * - An audit record is written.
   */
  deleteHistoryEvent(input: DeleteHistoryEventInput, options?: CallOptions): CrmPromise<HistoryEvent>;

  /** {@link CrmMethods.deleteOpportunities}, with only the members that `query.fields` names. */
  deleteOpportunities(input: DeleteOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Delete several opportunities: `PUT /api/2.0/crm/opportunity`
   *
   * **This request deletes, although its method is `PUT`.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
   *
   * - The server silently ignores opportunities that do not exist, that the caller cannot see or that the caller may not edit. Compare the response with the request.
   * - An empty or missing list is 400.
   * - The server writes an audit record.
   * - A second request finds no opportunity and responds with an empty list.
   */
  deleteOpportunities(input: DeleteOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /** {@link CrmMethods.deleteOpportunity}, with only the members that `query.fields` names. */
  deleteOpportunity(input: DeleteOpportunityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Delete an opportunity: `DELETE /api/2.0/crm/opportunity/{opportunityid}`
   *
   * **The opportunity is deleted together with its history, tasks, tags, custom field values and files.**
   *
   * - Everyone who may edit the opportunity may delete it. Other callers get 403, or 404 for an opportunity that they cannot see.
   * - The server writes an audit record.
   * - A second request is 404, because the opportunity no longer exists.
   */
  deleteOpportunity(input: DeleteOpportunityInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /** {@link CrmMethods.deleteOpportunityStage}, with only the members that `query.fields` names. */
  deleteOpportunityStage(input: DeleteOpportunityStageInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage>>;
  /**
   * Delete a stage of opportunities: `DELETE /api/2.0/crm/opportunity/stage/{id}`
   *
   * **The server lets the last stage be deleted too. No opportunity can be created without a stage.**
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A stage that opportunities are in cannot be deleted: the response is 400. Move them with `setOpportunityStage` first.
   * - The server writes an audit record.
   * - A second request is 404, because the stage no longer exists.
   */
  deleteOpportunityStage(input: DeleteOpportunityStageInput, options?: CallOptions): CrmPromise<Stage>;

  /**
   * Delete a tag and remove it from all records: `DELETE /api/2.0/crm/{entityType}/tag`
   *
   * **The tag is removed from every record of the kind, and every user of the CRM may do that.** It is not restricted to administrators. `removeTagFromEntity` removes a tag from one record.
   *
   * - A tag that does not exist is 404, so a second call responds with 404.
   * - An audit record is written.
   * - The server reads `tagName` from a JSON body too, but this document describes the query parameter only.
   */
  deleteTag(input: DeleteTagInput, options?: CallOptions): CrmPromise<string>;

  /** {@link CrmMethods.deleteTask}, with only the members that `query.fields` names. */
  deleteTask(input: DeleteTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Delete a task: `DELETE /api/2.0/crm/task/{taskid}`
   *
   * Deletes a task for good and returns it as it was.
   *
   * - A second call responds with 404.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - An audit record is written.
   */
  deleteTask(input: DeleteTaskInput, options?: CallOptions): CrmPromise<Task>;

  /** {@link CrmMethods.deleteTaskCategory}, with only the members that `query.fields` names. */
  deleteTaskCategory(input: DeleteTaskCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory>>;
  /**
   * Delete a category of tasks: `DELETE /api/2.0/crm/task/category/{categoryid}`
   *
   * **The id of an element of another list deletes nothing and responds with 200 and that element.** The statuses and types of contacts and the categories of tasks and events share one table. Compare the response with the category that was meant.
   *
   * - The tasks of the category move to `newcategoryid`, which is needed as soon as there are any. Without it, or with one that does not exist or is the same, the server responds with 400.
   * - The last category cannot be deleted: 400.
   * - A second call responds with 404.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  deleteTaskCategory(input: DeleteTaskCategoryInput, options?: CallOptions): CrmPromise<TaskCategory>;

  /** {@link CrmMethods.deleteTaskTemplate}, with only the members that `query.fields` names. */
  deleteTaskTemplate(input: DeleteTaskTemplateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate>>;
  /**
   * Delete a task template: `DELETE /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
   *
   * Deletes a template and returns it as it was. A second call responds with 404.
   *
   * Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   */
  deleteTaskTemplate(input: DeleteTaskTemplateInput, options?: CallOptions): CrmPromise<TaskTemplate>;

  /** {@link CrmMethods.deleteTaskTemplateContainer}, with only the members that `query.fields` names. */
  deleteTaskTemplateContainer(input: DeleteTaskTemplateContainerInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer>>;
  /**
   * Delete a container of task templates: `DELETE /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Deletes a container and returns it as it was.
   *
   * - A container that does not exist is **500, not 404**, so a second call responds with 500.
   * - Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   */
  deleteTaskTemplateContainer(input: DeleteTaskTemplateContainerInput, options?: CallOptions): CrmPromise<TaskTemplateContainer>;

  /**
   * Delete the tags that no record carries: `DELETE /api/2.0/crm/{entityType}/tag/unused`
   *
   * Deletes all tags of a kind of record that no record carries, and returns them. A second call returns an empty list.
   *
   * Only CRM administrators may call this.
   */
  deleteUnusedTags(input: DeleteUnusedTagsInput, options?: CallOptions): CrmPromise<string[]>;

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

  /**
   * Read the id of the root folder of the CRM: `GET /api/2.0/crm/files/root`
   *
   * Retrieves the id of the folder that all files of the CRM are in.
   * It is a number in the portal's own storage and a text in the storage of a third party.
   */
  getCrmRootFolderId(input?: GetCrmRootFolderIdInput, options?: CallOptions): CrmPromise<number | string>;

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

  /** {@link CrmMethods.getOpportunityStage}, with only the members that `query.fields` names. */
  getOpportunityStage(input: GetOpportunityStageInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage>>;
  /**
   * Read a stage of opportunities: `GET /api/2.0/crm/opportunity/stage/{id}`
   *
   * Retrieves a stage. Every user of the CRM may read it.
   * A stage that does not exist is 404.
   */
  getOpportunityStage(input: GetOpportunityStageInput, options?: CallOptions): CrmPromise<Stage>;

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

  /** {@link CrmMethods.getTask}, with only the members that `query.fields` names. */
  getTask(input: GetTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Read a task: `GET /api/2.0/crm/task/{taskid}`
   *
   * Retrieves a task with its contact and its record.
   *
   * - A task that the caller may not see is 403, not 404.
   * - A task whose category was deleted is 404 too.
   */
  getTask(input: GetTaskInput, options?: CallOptions): CrmPromise<Task>;

  /** {@link CrmMethods.getTaskCategory}, with only the members that `query.fields` names. */
  getTaskCategory(input: GetTaskCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory>>;
  /**
   * Read a category of tasks: `GET /api/2.0/crm/task/category/{categoryid}`
   *
   * **The id may be one of another list.** The statuses and types of contacts and the categories of tasks and events share one table, and the server returns whatever has the id.
   *
   * Retrieves a category with the number of its tasks.
   */
  getTaskCategory(input: GetTaskCategoryInput, options?: CallOptions): CrmPromise<TaskCategory>;

  /** {@link CrmMethods.getTaskTemplate}, with only the members that `query.fields` names. */
  getTaskTemplate(input: GetTaskTemplateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate>>;
  /**
   * Read a task template: `GET /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
   *
   * Retrieves a template by its own id, without the id of its container.
   *
   * The vendor's reference does not list this operation.
   */
  getTaskTemplate(input: GetTaskTemplateInput, options?: CallOptions): CrmPromise<TaskTemplate>;

  /** {@link CrmMethods.getTaskTemplateContainer}, with only the members that `query.fields` names. */
  getTaskTemplateContainer(input: GetTaskTemplateContainerInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer>>;
  /**
   * Read a container of task templates: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Retrieves a container with its templates.
   *
   * The vendor's reference does not list this operation.
   */
  getTaskTemplateContainer(input: GetTaskTemplateContainerInput, options?: CallOptions): CrmPromise<TaskTemplateContainer>;

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

  /** {@link CrmMethods.listCaseContacts}, with only the members that `query.fields` names. */
  listCaseContacts(input: ListCaseContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * List the contacts of a case: `GET /api/2.0/crm/case/{caseid}/contact`
   *
   * **The server does not check that the caller can see the case: every user of the CRM can read its contacts.** It leaves out only the contacts that the caller cannot see.
   *
   * - The list holds the persons and companies that take part in the case.
   * - A case that does not exist has no contacts: the response is 200 with an empty list.
   * - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
   */
  listCaseContacts(input: ListCaseContactsInput, options?: CallOptions): CrmPromise<Contact[]>;

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

  /**
   * List the tags of a contact: `GET /api/2.0/crm/contact/{contactid}/tag`
   *
   * Retrieves the texts of the tags that a person or company carries, as `listEntityTags` does with the word `contact`.
   * A contact that does not exist, or that the caller may not see, is 404.
   */
  listContactTags(input: ListContactTagsInput, options?: CallOptions): CrmPromise<string[]>;

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

  /** {@link CrmMethods.listCustomFieldDefinitions}, with only the members that `query.fields` names. */
  listCustomFieldDefinitions(input: ListCustomFieldDefinitionsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CustomFieldDefinition[]>>;
  /**
   * List the custom fields of a kind of record: `GET /api/2.0/crm/{entityType}/customfield/definitions`
   *
   * Retrieves the definitions of the custom fields, with the number of records that use each.
   *
   * - A definition has no value: its `entityId` is -1 and its `fieldValue` is a single blank.
   * - The options of a `SelectBox` are the JSON list in `mask`.
   * - Definitions change rarely, so a program can keep them.
   * - Every user of the CRM may read them.
   */
  listCustomFieldDefinitions(input: ListCustomFieldDefinitionsInput, options?: CallOptions): CrmPromise<CustomFieldDefinition[]>;

  /** {@link CrmMethods.listEntityCustomFields}, with only the members that `query.fields` names. */
  listEntityCustomFields(input: ListEntityCustomFieldsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CustomField[]>>;
  /**
   * List the custom field values of a record: `GET /api/2.0/crm/{entityType}/{entityid}/customfield`
   *
   * **The server does not check that the caller can see the record: every user of the CRM can read the values of hidden records.** The id 0 would even return the values of all records of the kind, so the schema refuses it.
   *
   * - The list holds the fields that have a value, and all headings.
   * - A record that does not exist is no error: the list then holds the headings only.
   */
  listEntityCustomFields(input: ListEntityCustomFieldsInput, options?: CallOptions): CrmPromise<CustomField[]>;

  /** {@link CrmMethods.listEntityFiles}, with only the members that `query.fields` names. */
  listEntityFiles(input: ListEntityFilesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CrmFile[]>>;
  /**
   * List the files of a record: `GET /api/2.0/crm/{entityType}/{entityid}/files`
   *
   * Retrieves the files that are attached to the history of a contact, an opportunity or a case.
   *
   * The server does not check whether the caller may see the record.
   */
  listEntityFiles(input: ListEntityFilesInput, options?: CallOptions): CrmPromise<CrmFile[]>;

  /**
   * List the tags of a record: `GET /api/2.0/crm/{entityType}/tag/{entityid}`
   *
   * Retrieves the texts of the tags that a contact, an opportunity or a case carries.
   * A record that does not exist, or that the caller may not see, is 404.
   */
  listEntityTags(input: ListEntityTagsInput, options?: CallOptions): CrmPromise<string[]>;

  /** {@link CrmMethods.listGroups}, with only the members that `query.fields` names. */
  listGroups(input: ListGroupsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<GroupSummary[]>>;
  /**
   * List the groups: `GET /api/2.0/group`
   *
   * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
   */
  listGroups(input?: ListGroupsInput, options?: CallOptions): CrmPromise<GroupSummary[]>;

  /** {@link CrmMethods.listHistory}, with only the members that `query.fields` names. */
  listHistory(input: ListHistoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryEvent[]>>;
  /**
   * List history events by filter: `GET /api/2.0/crm/history/filter`
   *
   * **`total` is not the number of events.** It is absent when the page holds all of them, and one more than `count` when there are more.
   *
   * Retrieves the events of one record or of all, a page at a time, the newest first.
   *
   * - `nextIndex` is one too far: read the next page from `startIndex + count`, until a page has fewer than `count` events.
   * - `entityType` and `entityId` go together. A person or company is `contact` here.
   * - A record that does not exist, or that the caller may not see, is 404.
   */
  listHistory(input?: ListHistoryInput, options?: CallOptions): CrmPromise<HistoryEvent[]>;

  /** {@link CrmMethods.listHistoryCategories}, with only the members that `query.fields` names. */
  listHistoryCategories(input: ListHistoryCategoriesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory[]>>;
  /**
   * List the categories of history events: `GET /api/2.0/crm/history/category`
   *
   * Retrieves all categories of history events, with the number of history events in each.
   */
  listHistoryCategories(input?: ListHistoryCategoriesInput, options?: CallOptions): CrmPromise<HistoryCategory[]>;

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

  /** {@link CrmMethods.listOpportunityContacts}, with only the members that `query.fields` names. */
  listOpportunityContacts(input: ListOpportunityContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * List the contacts of an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}/contact`
   *
   * **`canEdit` of the main contact is always false here, whatever the caller may do.** `getContact` has the right value.
   *
   * - The list holds the persons and companies that take part in the opportunity.
   * - An opportunity that the caller cannot see is 404, like one that does not exist.
   * - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
   */
  listOpportunityContacts(input: ListOpportunityContactsInput, options?: CallOptions): CrmPromise<Contact[]>;

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
   * When tags change during the call, the server may respond with 400. The call can then be repeated.
   */
  listTags(input: ListTagsInput, options?: CallOptions): CrmPromise<Tag[]>;

  /** {@link CrmMethods.listTaskCategories}, with only the members that `query.fields` names. */
  listTaskCategories(input: ListTaskCategoriesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory[]>>;
  /**
   * List the categories of tasks: `GET /api/2.0/crm/task/category`
   *
   * Retrieves all categories of tasks, with the number of tasks in each.
   */
  listTaskCategories(input?: ListTaskCategoriesInput, options?: CallOptions): CrmPromise<TaskCategory[]>;

  /** {@link CrmMethods.listTaskTemplateContainers}, with only the members that `query.fields` names. */
  listTaskTemplateContainers(input: ListTaskTemplateContainersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer[]>>;
  /**
   * List the containers of task templates: `GET /api/2.0/crm/{entityType}/tasktemplatecontainer`
   *
   * Retrieves all containers for a kind of record, with their templates.
   *
   * The vendor's reference does not list this operation.
   */
  listTaskTemplateContainers(input: ListTaskTemplateContainersInput, options?: CallOptions): CrmPromise<TaskTemplateContainer[]>;

  /** {@link CrmMethods.listTaskTemplates}, with only the members that `query.fields` names. */
  listTaskTemplates(input: ListTaskTemplatesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate[]>>;
  /**
   * List the task templates of a container: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
   *
   * Retrieves all templates of a container.
   *
   * The vendor's reference does not list this operation.
   */
  listTaskTemplates(input: ListTaskTemplatesInput, options?: CallOptions): CrmPromise<TaskTemplate[]>;

  /** {@link CrmMethods.listTasks}, with only the members that `query.fields` names. */
  listTasks(input: ListTasksInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task[]>>;
  /**
   * List tasks by filter: `GET /api/2.0/crm/task/filter`
   *
   * **`total` is cached for a minute without regard to `isClosed`**, so that the open and the closed tasks of one search get the same total.
   *
   * Retrieves the tasks that the caller may see, a page at a time. Open tasks come first.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   * The contact of a task may be one that the caller may not see. Then its name and photo are there, but not its currency and managers.
   */
  listTasks(input?: ListTasksInput, options?: CallOptions): CrmPromise<Task[]>;

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

  /** {@link CrmMethods.removeCaseContact}, with only the members that `query.fields` names. */
  removeCaseContact(input: RemoveCaseContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Remove a contact from a case: `DELETE /api/2.0/crm/case/{caseid}/contact/{contactid}`
   *
   * Removes a person or a company from the contacts that take part in a case. The contact itself stays.
   *
   * - Everyone who can see both the case and the contact may remove it.
   * - A case or a contact that does not exist, or that the caller cannot see, is 404.
   * - A contact that does not take part is no error, so a second request is 200 as well.
   * - The server writes an audit record.
   */
  removeCaseContact(input: RemoveCaseContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /** {@link CrmMethods.removeOpportunityContact}, with only the members that `query.fields` names. */
  removeOpportunityContact(input: RemoveOpportunityContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Remove a contact from an opportunity: `DELETE /api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}`
   *
   * **The main contact can be removed from the members too, and stays the main contact**, which only `updateOpportunity` changes.
   *
   * - The person or company no longer takes part in the opportunity. The contact itself is not deleted.
   * - Everyone who can see both the opportunity and the contact may remove it.
   * - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
   * - The server writes an audit record.
   */
  removeOpportunityContact(input: RemoveOpportunityContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * Remove a tag from a company and its persons: `DELETE /api/2.0/crm/{entityType}/{entityid}/tag/group`
   *
   * **The caller needs no right on the contact**, and may not even be able to see it.
   *
   * Removes a tag from a company and its persons. The path may name the company, or one of its persons. A second call changes nothing and responds with 200.
   *
   * - A tag that does not exist for contacts is **400, not 404**. A contact that does not exist is 404.
   * - The word in the path must fit the contact: a person under `company`, or a company under `person`, is 500.
   * - The server reads `tagName` from a JSON body too, but this document describes the query parameter only.
   */
  removeTagFromContactGroup(input: RemoveTagFromContactGroupInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Remove a tag from a record: `DELETE /api/2.0/crm/{entityType}/{entityid}/tag`
   *
   * Removes a tag from a contact, an opportunity or a case. The tag itself stays. A second call changes nothing and responds with 200.
   *
   * - A contact needs the right to edit it, otherwise the server responds with 403. For an opportunity or a case the right to see it is enough.
   * - A tag that does not exist for the kind of record is 404, and so is a record that does not exist or that the caller may not see.
   * - An audit record is written.
   * - The server reads `tagName` from a JSON body too, but this document describes the query parameter only.
   */
  removeTagFromEntity(input: RemoveTagFromEntityInput, options?: CallOptions): CrmPromise<string>;

  /** {@link CrmMethods.reopenCase}, with only the members that `query.fields` names. */
  reopenCase(input: ReopenCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Reopen a case: `PUT /api/2.0/crm/case/{caseid}/reopen`
   *
   * **Everyone who can see the case may reopen it**, whether or not the same user may edit it.
   *
   * - A case that is already open stays open. Nothing else of the case changes.
   * - A case that the caller cannot see is 403, and one that does not exist is 404.
   * - The server writes an audit record.
   */
  reopenCase(input: ReopenCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.reopenTask}, with only the members that `query.fields` names. */
  reopenTask(input: ReopenTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Reopen a closed task: `PUT /api/2.0/crm/task/{taskid}/reopen`
   *
   * Marks a closed task as open again. Reopening an open task changes nothing and is no error.
   *
   * - A task that does not exist is **400, not 404**.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - An audit record is written.
   */
  reopenTask(input: ReopenTaskInput, options?: CallOptions): CrmPromise<Task>;

  /** {@link CrmMethods.reorderCustomFields}, with only the members that `query.fields` names. */
  reorderCustomFields(input: ReorderCustomFieldsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ReorderedCustomField[]>>;
  /**
   * Reorder the custom fields of a kind of record: `PUT /api/2.0/crm/{entityType}/customfield/reorder`
   *
   * **Name every field: the server numbers the fields of the list from 0 and leaves all others where they are.** Two fields can then have the same position.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A field that does not exist is 404.
   * - An empty or missing list changes nothing, so the schema refuses it.
   * - The server writes an audit record.
   */
  reorderCustomFields(input: ReorderCustomFieldsInput, options?: CallOptions): CrmPromise<ReorderedCustomField[]>;

  /** {@link CrmMethods.reorderHistoryCategories}, with only the members that `query.fields` names. */
  reorderHistoryCategories(input: ReorderHistoryCategoriesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory[]>>;
  /**
   * Reorder the categories of history events: `PUT /api/2.0/crm/history/category/reorder`
   *
   * **A title that does not exist responds with 500, but the order of the known ones is stored by then.**
   *
   * **Send all titles of the list.** Those that are sent are numbered from 0, and the others keep their old numbers, so two categories can get the same position.
   *
   * - An empty list changes nothing and responds with 200. The schema refuses it.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  reorderHistoryCategories(input: ReorderHistoryCategoriesInput, options?: CallOptions): CrmPromise<HistoryCategory[]>;

  /** {@link CrmMethods.reorderOpportunityStages}, with only the members that `query.fields` names. */
  reorderOpportunityStages(input: ReorderOpportunityStagesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage[]>>;
  /**
   * Reorder the stages of opportunities: `PUT /api/2.0/crm/opportunity/stage/reorder`
   *
   * **An id that does not exist is 500, but the new order is already saved by then.** Read the stages with `listOpportunityStages` first and send the ids of all of them.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - An empty or missing list changes nothing and the response is 200, so the schema refuses it.
   * - The server writes an audit record.
   */
  reorderOpportunityStages(input: ReorderOpportunityStagesInput, options?: CallOptions): CrmPromise<Stage[]>;

  /** {@link CrmMethods.reorderTaskCategories}, with only the members that `query.fields` names. */
  reorderTaskCategories(input: ReorderTaskCategoriesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory[]>>;
  /**
   * Reorder the categories of tasks: `PUT /api/2.0/crm/task/category/reorder`
   *
   * **A title that does not exist responds with 500, but the order of the known ones is stored by then.**
   *
   * **Send all titles of the list.** Those that are sent are numbered from 0, and the others keep their old numbers, so two categories can get the same position.
   *
   * - An empty list changes nothing and responds with 200. The schema refuses it.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  reorderTaskCategories(input: ReorderTaskCategoriesInput, options?: CallOptions): CrmPromise<TaskCategory[]>;

  /** {@link CrmMethods.searchCasesByPrefix}, with only the members that `query.fields` names. */
  searchCasesByPrefix(input: SearchCasesByPrefixInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Search cases by their title: `GET /api/2.0/crm/case/byprefix`
   *
   * **The list can lack matches: the server reads at most 30 cases and only then removes those that the caller cannot see.** With `contactID` it reads all cases of the contact. `listCases` with `filterValue` has no such limit.
   *
   * - The pages of the vendors do not list this operation.
   * - Without `prefix` the response is 500.
   */
  searchCasesByPrefix(input: SearchCasesByPrefixInput, options?: CallOptions): CrmPromise<Case[]>;

  /** {@link CrmMethods.searchContactsByContactInfo}, with only the members that `query.fields` names. */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
   *
   * Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
   */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput, options?: CallOptions): CrmPromise<Contact[]>;

  /** {@link CrmMethods.searchOpportunitiesByPrefix}, with only the members that `query.fields` names. */
  searchOpportunitiesByPrefix(input: SearchOpportunitiesByPrefixInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * Search opportunities by their title: `GET /api/2.0/crm/opportunity/byprefix`
   *
   * **With `internalSearch: false` a `contactID` excludes the opportunities of that contact.** The server reads a missing `internalSearch` as false, so it is required here.
   *
   * - The pages of the vendors do not list this operation.
   * - Without `prefix` the response is 500.
   * - `listOpportunities` with `filterValue` searches as well, and takes further filters.
   */
  searchOpportunitiesByPrefix(input: SearchOpportunitiesByPrefixInput, options?: CallOptions): CrmPromise<Opportunity[]>;

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

  /** {@link CrmMethods.setEntityCustomFieldValue}, with only the members that `query.fields` names. */
  setEntityCustomFieldValue(input: SetEntityCustomFieldValueInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CustomField>>;
  /**
   * Set a custom field value of a record: `POST /api/2.0/crm/{entityType}/{entityid}/customfield/{fieldid}`
   *
   * **The server checks neither that the record exists nor that the caller may edit it, and an empty `fieldValue` deletes the value.**
   *
   * - The value is text whatever the kind of the field. The value of a `SelectBox` is the text of one of the options in its `mask`.
   * - The server does not check that the field belongs to the kind of record in the path.
   * - A field that does not exist is 500, and so is a request without `fieldValue`.
   * - Every user of the CRM may call this.
   */
  setEntityCustomFieldValue(input: SetEntityCustomFieldValueInput, options?: CallOptions): CrmPromise<CustomField>;

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

  /** {@link CrmMethods.setHistoryCategoryIcon}, with only the members that `query.fields` names. */
  setHistoryCategoryIcon(input: SetHistoryCategoryIconInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory>>;
  /**
   * Set the icon of a category of history events: `PUT /api/2.0/crm/history/category/{id}/icon`
   *
   * **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
   *
   * - The icon is named by its file, without a path.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  setHistoryCategoryIcon(input: SetHistoryCategoryIconInput, options?: CallOptions): CrmPromise<HistoryCategory>;

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

  /**
   * Set the date of creation of an opportunity: `PUT /api/2.0/crm/opportunity/{opportunityid}/creationdate`
   *
   * **Everyone who can see the opportunity may change this date**, also without the right to edit.
   *
   * - It is meant for moving data from another system. The pages of the vendors do not list it.
   * - Without a date the server stores the year 1, so the schema requires one.
   * - An opportunity that the caller cannot see is 404, like one that does not exist.
   */
  setOpportunityCreationDate(input: SetOpportunityCreationDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Set the date of the last modification of an opportunity: `PUT /api/2.0/crm/opportunity/{opportunityid}/lastmodifeddate`
   *
   * **Everyone who can see the opportunity may change this date**, also without the right to edit.
   *
   * - It is meant for moving data from another system. The pages of the vendors do not list it.
   * - The path and the member are spelled `lastmodifeddate` and `lastModifedDate`, without the second i.
   * - Without a date the server stores the year 1, so the schema requires one.
   * - An opportunity that the caller cannot see is 404, like one that does not exist.
   */
  setOpportunityLastModifiedDate(input: SetOpportunityLastModifiedDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /** {@link CrmMethods.setOpportunityStage}, with only the members that `query.fields` names. */
  setOpportunityStage(input: SetOpportunityStageInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Move an opportunity to another stage: `PUT /api/2.0/crm/opportunity/{opportunityid}/stage/{id}`
   *
   * **The server reads the stage from `stageid` in the body and never from the path.** Send the same id in both places: without `stageid` the response is 400, and a different id in the path has no effect.
   *
   * - `successProbability` of the opportunity becomes that of the stage.
   * - `actualCloseDate` becomes the present time when the stage is won or lost. It is cleared when the stage is open.
   * - An opportunity that the caller may not edit is 404, like one that does not exist. A stage that does not exist is 404 as well.
   * - The server writes an audit record.
   */
  setOpportunityStage(input: SetOpportunityStageInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /** {@link CrmMethods.setOpportunityStageColor}, with only the members that `query.fields` names. */
  setOpportunityStageColor(input: SetOpportunityStageColorInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage>>;
  /**
   * Set the colour of a stage of opportunities: `PUT /api/2.0/crm/opportunity/stage/{id}/color`
   *
   * **Without `color` the server removes the colour.** The schema requires it. `null` removes the colour on purpose.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - It works for stages that opportunities are in too, unlike `updateOpportunityStage`.
   * - A stage that does not exist is 404.
   * - The server writes an audit record.
   */
  setOpportunityStageColor(input: SetOpportunityStageColorInput, options?: CallOptions): CrmPromise<Stage>;

  /** {@link CrmMethods.setTaskCategoryIcon}, with only the members that `query.fields` names. */
  setTaskCategoryIcon(input: SetTaskCategoryIconInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory>>;
  /**
   * Set the icon of a category of tasks: `PUT /api/2.0/crm/task/category/{id}/icon`
   *
   * **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
   *
   * - The icon is named by its file, without a path.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  setTaskCategoryIcon(input: SetTaskCategoryIconInput, options?: CallOptions): CrmPromise<TaskCategory>;

  /**
   * Set the creation date of a task: `PUT /api/2.0/crm/task/{taskid}/creationdate`
   *
   * **Without a date the server stores the first day of the year 1.** The schema refuses such a body.
   *
   * Sets the creation date, which an import from another system needs.
   *
   * - Whoever may see the task may call this. The right to edit it is not needed.
   * - A task that does not exist, or that the caller may not see, is 404.
   *
   * The vendor's reference does not list this operation.
   */
  setTaskCreationDate(input: SetTaskCreationDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Set the date of the last change of a task: `PUT /api/2.0/crm/task/{taskid}/lastmodifeddate`
   *
   * **Without a date the server stores the first day of the year 1.** The schema refuses such a body.
   *
   * Sets the date of the last change, which an import from another system needs.
   *
   * - Whoever may see the task may call this. The right to edit it is not needed.
   * - A task that does not exist, or that the caller may not see, is 404.
   * - The server spells both the path and the member without the second i: `lastmodifeddate`, `lastModifedDate`.
   *
   * The vendor's reference does not list this operation.
   */
  setTaskLastModifiedDate(input: SetTaskLastModifiedDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /** {@link CrmMethods.updateCase}, with only the members that `query.fields` names. */
  updateCase(input: UpdateCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Update a case: `PUT /api/2.0/crm/case/{caseid}`
   *
   * **Every update by a CRM administrator or by the creator also sets the access: without `isPrivate: true` and users the server makes a private case public.** The schema requires `isPrivate`, and users for a private case.
   *
   * - For other callers the server ignores `isPrivate` and `accessList` and keeps the access.
   * - `title` is always needed.
   * - `members` replaces the members, who stay when it is left out. An empty list cannot remove them, so the schema refuses it. `removeCaseContact` removes one.
   * - Custom fields that are not in `customFieldList` keep their values.
   * - An empty value cannot clear a custom field here. `setEntityCustomFieldValue` can.
   * - The server silently ignores contacts that do not exist or that the caller cannot see, and custom fields that do not exist.
   * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the case is public.
   * - A caller who may not edit the case gets 403, also for a case that the caller cannot see. A case that does not exist is 404.
   * - Whether the case is closed does not change here. Use `closeCase` or `reopenCase`.
   */
  updateCase(input: UpdateCaseInput, options?: CallOptions): CrmPromise<Case>;

  /** {@link CrmMethods.updateCustomField}, with only the members that `query.fields` names. */
  updateCustomField(input: UpdateCustomFieldInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CustomFieldDefinition>>;
  /**
   * Replace a custom field: `PUT /api/2.0/crm/{entityType}/customfield/{fieldid}`
   *
   * **Send the whole `mask`: once a record has a value, the server stores the mask as it is sent, and an empty one deletes the options of a select box.** The schema requires it.
   *
   * - Once a record has a value, `fieldType` stays as it is. The server says nothing about it.
   * - Options can then be added but not taken away, except that an empty `mask` takes all of them away.
   * - As long as no record has a value, a `mask` that is not valid for the kind is 400.
   * - The server ignores `position`. Use `reorderCustomFields`.
   * - Every user of the CRM may call this: unlike creating, deleting and reordering it is not restricted to administrators.
   * - The server does not check that the field belongs to the kind of record in the path.
   * - A field that does not exist is 404.
   * - The server writes an audit record.
   */
  updateCustomField(input: UpdateCustomFieldInput, options?: CallOptions): CrmPromise<CustomFieldDefinition>;

  /** {@link CrmMethods.updateHistoryCategory}, with only the members that `query.fields` names. */
  updateHistoryCategory(input: UpdateHistoryCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory>>;
  /**
   * Replace the content of a category of history events: `PUT /api/2.0/crm/history/category/{id}`
   *
   * **The id may be one of another list, which is then overwritten.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
   *
   * **The server clears the description and the icon when they are left out.** The schema therefore requires them, and `null` clears one on purpose.
   *
   * - A category that history events have cannot be changed: the server responds with 400.
   * - `sortOrder` is repeated in the response but not stored. `reorderHistoryCategories` changes the order.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  updateHistoryCategory(input: UpdateHistoryCategoryInput, options?: CallOptions): CrmPromise<HistoryCategory>;

  /** {@link CrmMethods.updateOpportunity}, with only the members that `query.fields` names. */
  updateOpportunity(input: UpdateOpportunityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Replace an opportunity: `PUT /api/2.0/crm/opportunity/{opportunityid}`
   *
   * **This is a full replacement: the server clears what is left out, and it makes a private opportunity public unless `isPrivate: true` comes with users.** The schema requires every member that the server would clear. `null` clears it on purpose.
   *
   * - To change one thing, read the opportunity with `getOpportunity` and send the rest of it back in the form of this request: `contact.id` as `contactid`, `responsible.id` as `responsibleid`, `stage.id` as `stageid`, `bidCurrency.abbreviation` as `bidCurrencyAbbr`, and the ids of the users in `accessList`.
   * - `members` replaces the members, who stay when it is left out. An empty list cannot remove them, so the schema refuses it. `removeOpportunityContact` removes one.
   * - The main contact is not added to the members here, unlike in `createOpportunity`.
   * - Custom fields that are not in `customFieldList` keep their values. An empty value cannot clear a field here. `setEntityCustomFieldValue` can.
   * - The access is set for CRM administrators and for the creator. For other callers the server ignores `isPrivate` and `accessList` and keeps the access.
   * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the opportunity is public.
   * - The server silently ignores members that do not exist or that the caller cannot see, and custom fields that do not exist.
   * - A stage, a contact or a currency that does not exist is 400. A main contact that the caller cannot see is 403.
   * - An opportunity that the caller can see but may not edit is 403. One that the caller cannot see is 404, like one that does not exist.
   */
  updateOpportunity(input: UpdateOpportunityInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /** {@link CrmMethods.updateOpportunityStage}, with only the members that `query.fields` names. */
  updateOpportunityStage(input: UpdateOpportunityStageInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage>>;
  /**
   * Replace a stage of opportunities: `PUT /api/2.0/crm/opportunity/stage/{id}`
   *
   * **This is a full replacement: without `description` and `color` the server clears them, without `successProbability` it stores 0, and without `stageType` it makes the stage open.** The schema requires all of them. `null` clears a description or a colour on purpose.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A stage that opportunities are in cannot be changed: the response is 400. `setOpportunityStageColor` changes the colour alone.
   * - A stage that does not exist is 404.
   * - The server writes an audit record.
   */
  updateOpportunityStage(input: UpdateOpportunityStageInput, options?: CallOptions): CrmPromise<Stage>;

  /** {@link CrmMethods.updateTask}, with only the members that `query.fields` names. */
  updateTask(input: UpdateTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Replace the content of a task: `PUT /api/2.0/crm/task/{taskid}`
   *
   * **A `taskid` that does not exist creates a new task and responds with 200.** There is no 404 for it: read the task first, and compare the id in the response.
   *
   * **The server clears every member that is left out**: the contact, the record, the responsible user, the reminder and the description. The schema therefore requires them, and `null` clears one on purpose.
   *
   * - To change one member, read the task and send the others back. A responsible user that was read as the placeholder `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` goes back as `null`.
   * - Whether the task is closed is kept. `closeTask` and `reopenTask` change it.
   * - The reminder is armed again, and `isNotify: true` notifies the responsible user.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - A category that does not exist is 404.
   * - An audit record is written.
   */
  updateTask(input: UpdateTaskInput, options?: CallOptions): CrmPromise<Task>;

  /** {@link CrmMethods.updateTaskCategory}, with only the members that `query.fields` names. */
  updateTaskCategory(input: UpdateTaskCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory>>;
  /**
   * Replace the content of a category of tasks: `PUT /api/2.0/crm/task/category/{categoryid}`
   *
   * **The id may be one of another list, which is then overwritten.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
   *
   * **The server clears the description and the icon when they are left out.** The schema therefore requires them, and `null` clears one on purpose.
   *
   * - A category that tasks have cannot be changed: the server responds with 400.
   * - `sortOrder` is repeated in the response but not stored. `reorderTaskCategories` changes the order.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   */
  updateTaskCategory(input: UpdateTaskCategoryInput, options?: CallOptions): CrmPromise<TaskCategory>;

  /** {@link CrmMethods.updateTaskTemplate}, with only the members that `query.fields` names. */
  updateTaskTemplate(input: UpdateTaskTemplateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate>>;
  /**
   * Replace the content of a task template: `PUT /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
   *
   * **The server resets every member that is left out**, so the schema requires them all.
   *
   * - The path holds the id of the container. **The id of the template is the member `id` of the body.**
   * - A container or a template that does not exist is 404.
   * - Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   */
  updateTaskTemplate(input: UpdateTaskTemplateInput, options?: CallOptions): CrmPromise<TaskTemplate>;

  /** {@link CrmMethods.updateTaskTemplateContainer}, with only the members that `query.fields` names. */
  updateTaskTemplateContainer(input: UpdateTaskTemplateContainerInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer>>;
  /**
   * Rename a container of task templates: `PUT /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Changes the title of a container. The templates and the kind of record stay as they are.
   *
   * Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   */
  updateTaskTemplateContainer(input: UpdateTaskTemplateContainerInput, options?: CallOptions): CrmPromise<TaskTemplateContainer>;

  /**
   * Upload a file: `POST /api/2.0/crm/{entityType}/{entityid}/files/upload`
   *
   * **This attaches nothing.** The server ignores the record in the path and puts the file into the root folder of the CRM. `attachFilesToEntity` attaches it, with the id from the response.
   *
   * **`storeOriginalFileFlag` is stored as the calling user's own setting of the documents module**, "keep the original files". Left out it counts as false and switches the setting off, so it is required here.
   *
   * - The record in the path need not exist.
   * - The server takes several files in one form and returns the last one only, so this document describes one.
   * - The server also reads a file as the plain body, with its name in the header `Content-Disposition`. Without that header the response is 500.
   * - A form without a file responds with 201 and an empty object.
   */
  uploadEntityFile(input: UploadEntityFileInput, options?: CallOptions): CrmPromise<CrmFile | Nothing>;
}
