// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { CrmPromise } from '../src/client/crm-promise.js';
import type { CallOptions } from '../src/client/options.js';
import type { Sparse, WithFields } from '../src/client/types.js';
import type { AddCaseContactInput, AddCompanyPersonInput, AddCurrencyRatesInput, AddOpportunityContactInput, AddTagToContactGroupInput, AddTagToEntitiesInput, AddTagToEntityInput, AddTagToFilteredCasesInput, AddTagToFilteredContactsInput, AddTagToFilteredOpportunitiesInput, AttachFilesToEntityInput, AuthenticateInput, AuthenticateWithCodeInput, CancelSmtpMailingInput, CheckInvoiceNumberInput, CheckReportDataInput, CloseCaseInput, CloseTaskInput, ConvertAmountInput, CreateCaseInput, CreateCompaniesQuickInput, CreateCompanyInput, CreateContactAddressInput, CreateContactInfoBatchInput, CreateContactInfoInput, CreateContactStatusInput, CreateContactTypeInput, CreateCurrencyRateInput, CreateCustomFieldInput, CreateEntityTextFileInput, CreateHistoryCategoryInput, CreateHistoryEventInput, CreateInvoiceInput, CreateInvoiceItemInput, CreateInvoiceLineInput, CreateInvoiceTaxInput, CreateOpportunityInput, CreateOpportunityStageInput, CreatePersonInput, CreatePersonsQuickInput, CreateTagInput, CreateTaskCategoryInput, CreateTaskInput, CreateTaskTemplateContainerInput, CreateTaskTemplateInput, CreateTasksForContactsInput, DeleteCaseInput, DeleteCasesInput, DeleteContactAvatarInput, DeleteContactInfoInput, DeleteContactInput, DeleteContactStatusInput, DeleteContactTypeInput, DeleteContactsInput, DeleteCrmFileInput, DeleteCurrencyRateInput, DeleteCustomFieldInput, DeleteFilteredCasesInput, DeleteFilteredContactsInput, DeleteFilteredOpportunitiesInput, DeleteHistoryCategoryInput, DeleteHistoryEventInput, DeleteInvoiceInput, DeleteInvoiceItemInput, DeleteInvoiceItemsInput, DeleteInvoiceLineInput, DeleteInvoiceTaxInput, DeleteInvoicesInput, DeleteOpportunitiesInput, DeleteOpportunityInput, DeleteOpportunityStageInput, DeleteReportFileInput, DeleteTagInput, DeleteTaskCategoryInput, DeleteTaskInput, DeleteTaskTemplateContainerInput, DeleteTaskTemplateInput, DeleteUnusedTagsInput, GenerateReportInput, GetCapabilitiesInput, GetCaseInput, GetContactAccessListInput, GetContactInfoInput, GetContactInput, GetContactStatusInput, GetContactTypeInput, GetCrmRootFolderIdInput, GetCurrencyRateByCurrenciesInput, GetCurrencyRateInput, GetCurrencySummaryTableInput, GetGroupInput, GetInvoiceByNumberInput, GetInvoiceConverterDataInput, GetInvoiceInput, GetInvoiceItemInput, GetInvoiceJsonDataInput, GetInvoicePdfInput, GetInvoiceSampleInput, GetInvoiceSettingsInput, GetOpportunityInput, GetOpportunityStageInput, GetPortalInput, GetReportStatusInput, GetSelfInput, GetSmtpMailingStatusInput, GetTaskCategoryInput, GetTaskInput, GetTaskTemplateContainerInput, GetTaskTemplateInput, GetUserByEmailInput, GetUserInput, LinkContactToProjectInput, LinkContactsToProjectInput, LinkOpportunityToContactInput, ListAvailableCurrenciesInput, ListCaseContactsInput, ListCasesInput, ListCompanyPersonsInput, ListContactInfoCategoriesInput, ListContactInfoInput, ListContactInfoTypesInput, ListContactOpportunitiesInput, ListContactStatusesInput, ListContactTagsInput, ListContactTypesInput, ListContactsForMailInput, ListContactsInput, ListContactsWithNearestTaskInput, ListCurrencyRatesInput, ListCustomFieldDefinitionsInput, ListEntityCustomFieldsInput, ListEntityFilesInput, ListEntityInvoicesInput, ListEntityTagsInput, ListGroupsInput, ListHistoryCategoriesInput, ListHistoryInput, ListInvoiceItemsInput, ListInvoiceTaxesInput, ListInvoicesInput, ListOpportunitiesInput, ListOpportunityContactsInput, ListOpportunityStagesInput, ListProjectContactsInput, ListReportFilesInput, ListTagsInput, ListTaskCategoriesInput, ListTaskTemplateContainersInput, ListTaskTemplatesInput, ListTasksInput, ListUsersByFilterInput, ListUsersByStatusInput, ListUsersInShortByFilterInput, ListUsersInput, MergeContactsInput, PreviewSmtpMailingInput, RemoveCaseContactInput, RemoveCompanyPersonInput, RemoveOpportunityContactInput, RemoveTagFromContactGroupInput, RemoveTagFromEntityInput, ReopenCaseInput, ReopenTaskInput, ReorderContactStatusesInput, ReorderContactTypesInput, ReorderCustomFieldsInput, ReorderHistoryCategoriesInput, ReorderOpportunityStagesInput, ReorderTaskCategoriesInput, ReplaceContactInfoBatchInput, SearchCasesByPrefixInput, SearchContactsByContactInfoInput, SearchContactsByEmailInput, SearchContactsByPrefixInput, SearchOpportunitiesByPrefixInput, SearchUsersInput, SendAuthenticationSmsInput, SetAuthenticationPhoneInput, SetCaseAccessInput, SetCasesAccessInput, SetCompanyAndPersonsStatusInput, SetContactAccessInput, SetContactCreationDateInput, SetContactLastModifiedDateInput, SetContactPhotoByUrlInput, SetContactStatusColorInput, SetContactStatusInput, SetContactsAccessInput, SetCurrencyRatesInput, SetDefaultCurrencyInput, SetEntityCustomFieldValueInput, SetFilteredCasesAccessInput, SetFilteredContactsAccessInput, SetFilteredOpportunitiesAccessInput, SetHistoryCategoryIconInput, SetInvoiceCreationDateInput, SetInvoiceLastModifiedDateInput, SetInvoiceNumberSettingsInput, SetInvoiceTermsSettingsInput, SetInvoicesStatusInput, SetOpportunitiesAccessInput, SetOpportunityAccessInput, SetOpportunityCreationDateInput, SetOpportunityLastModifiedDateInput, SetOpportunityStageColorInput, SetOpportunityStageInput, SetPersonAndCompanyStatusInput, SetTaskCategoryIconInput, SetTaskCreationDateInput, SetTaskLastModifiedDateInput, StartSmtpMailingInput, TerminateReportInput, UnlinkContactFromProjectInput, UnlinkOpportunityFromContactInput, UpdateCaseInput, UpdateCompanyInput, UpdateContactAddressInput, UpdateContactInfoInput, UpdateContactStatusInput, UpdateContactTypeInput, UpdateCurrencyRateInput, UpdateCustomFieldInput, UpdateHistoryCategoryInput, UpdateInvoiceInput, UpdateInvoiceItemInput, UpdateInvoiceLineInput, UpdateInvoiceTaxInput, UpdateOpportunityInput, UpdateOpportunityStageInput, UpdatePersonInput, UpdateTaskCategoryInput, UpdateTaskInput, UpdateTaskTemplateContainerInput, UpdateTaskTemplateInput, UploadContactPhotoInput, UploadEntityFileInput } from './operations/index.js';
import type { Authentication, Capabilities, Case, Contact, ContactBase, ContactInfo, ContactStatus, ContactType, ContactWithEmail, ContactWithPhone, ContactWithTask, CrmFile, Currency, CurrencyRate, CurrencyWithRate, CustomField, CustomFieldDefinition, Employee, Group, GroupSummary, HistoryCategory, HistoryEvent, Invoice, InvoiceConversion, InvoiceItem, InvoiceLine, InvoiceSettings, InvoiceStatusChange, InvoiceSummary, InvoiceTax, InvoiceWithoutLines, MailingProgress, Nothing, Opportunity, Person, Portal, ReorderedCustomField, ReportCheck, ReportState, SingleCompany, SingleContact, SingleOpportunity, SinglePerson, SmsCodeAwaited, Stage, Tag, Task, TaskCategory, TaskTemplate, TaskTemplateContainer, TokenIssued, UserProfile } from './schema.js';
import { addCaseContact, addCompanyPerson, addCurrencyRates, addOpportunityContact, addTagToContactGroup, addTagToEntities, addTagToEntity, addTagToFilteredCases, addTagToFilteredContacts, addTagToFilteredOpportunities, attachFilesToEntity, authenticate, authenticateWithCode, cancelSmtpMailing, checkInvoiceNumber, checkReportData, closeCase, closeTask, convertAmount, createCase, createCompaniesQuick, createCompany, createContactAddress, createContactInfo, createContactInfoBatch, createContactStatus, createContactType, createCurrencyRate, createCustomField, createEntityTextFile, createHistoryCategory, createHistoryEvent, createInvoice, createInvoiceItem, createInvoiceLine, createInvoiceTax, createOpportunity, createOpportunityStage, createPerson, createPersonsQuick, createTag, createTask, createTaskCategory, createTaskTemplate, createTaskTemplateContainer, createTasksForContacts, deleteCase, deleteCases, deleteContact, deleteContactAvatar, deleteContactInfo, deleteContactStatus, deleteContactType, deleteContacts, deleteCrmFile, deleteCurrencyRate, deleteCustomField, deleteFilteredCases, deleteFilteredContacts, deleteFilteredOpportunities, deleteHistoryCategory, deleteHistoryEvent, deleteInvoice, deleteInvoiceItem, deleteInvoiceItems, deleteInvoiceLine, deleteInvoiceTax, deleteInvoices, deleteOpportunities, deleteOpportunity, deleteOpportunityStage, deleteReportFile, deleteTag, deleteTask, deleteTaskCategory, deleteTaskTemplate, deleteTaskTemplateContainer, deleteUnusedTags, generateReport, getCapabilities, getCase, getContact, getContactAccessList, getContactInfo, getContactStatus, getContactType, getCrmRootFolderId, getCurrencyRate, getCurrencyRateByCurrencies, getCurrencySummaryTable, getGroup, getInvoice, getInvoiceByNumber, getInvoiceConverterData, getInvoiceItem, getInvoiceJsonData, getInvoicePdf, getInvoiceSample, getInvoiceSettings, getOpportunity, getOpportunityStage, getPortal, getReportStatus, getSelf, getSmtpMailingStatus, getTask, getTaskCategory, getTaskTemplate, getTaskTemplateContainer, getUser, getUserByEmail, linkContactToProject, linkContactsToProject, linkOpportunityToContact, listAvailableCurrencies, listCaseContacts, listCases, listCompanyPersons, listContactInfo, listContactInfoCategories, listContactInfoTypes, listContactOpportunities, listContactStatuses, listContactTags, listContactTypes, listContacts, listContactsForMail, listContactsWithNearestTask, listCurrencyRates, listCustomFieldDefinitions, listEntityCustomFields, listEntityFiles, listEntityInvoices, listEntityTags, listGroups, listHistory, listHistoryCategories, listInvoiceItems, listInvoiceTaxes, listInvoices, listOpportunities, listOpportunityContacts, listOpportunityStages, listProjectContacts, listReportFiles, listTags, listTaskCategories, listTaskTemplateContainers, listTaskTemplates, listTasks, listUsers, listUsersByFilter, listUsersByStatus, listUsersInShortByFilter, mergeContacts, previewSmtpMailing, removeCaseContact, removeCompanyPerson, removeOpportunityContact, removeTagFromContactGroup, removeTagFromEntity, reopenCase, reopenTask, reorderContactStatuses, reorderContactTypes, reorderCustomFields, reorderHistoryCategories, reorderOpportunityStages, reorderTaskCategories, replaceContactInfoBatch, searchCasesByPrefix, searchContactsByContactInfo, searchContactsByEmail, searchContactsByPrefix, searchOpportunitiesByPrefix, searchUsers, sendAuthenticationSms, setAuthenticationPhone, setCaseAccess, setCasesAccess, setCompanyAndPersonsStatus, setContactAccess, setContactCreationDate, setContactLastModifiedDate, setContactPhotoByUrl, setContactStatus, setContactStatusColor, setContactsAccess, setCurrencyRates, setDefaultCurrency, setEntityCustomFieldValue, setFilteredCasesAccess, setFilteredContactsAccess, setFilteredOpportunitiesAccess, setHistoryCategoryIcon, setInvoiceCreationDate, setInvoiceLastModifiedDate, setInvoiceNumberSettings, setInvoiceTermsSettings, setInvoicesStatus, setOpportunitiesAccess, setOpportunityAccess, setOpportunityCreationDate, setOpportunityLastModifiedDate, setOpportunityStage, setOpportunityStageColor, setPersonAndCompanyStatus, setTaskCategoryIcon, setTaskCreationDate, setTaskLastModifiedDate, startSmtpMailing, terminateReport, unlinkContactFromProject, unlinkOpportunityFromContact, updateCase, updateCompany, updateContactAddress, updateContactInfo, updateContactStatus, updateContactType, updateCurrencyRate, updateCustomField, updateHistoryCategory, updateInvoice, updateInvoiceItem, updateInvoiceLine, updateInvoiceTax, updateOpportunity, updateOpportunityStage, updatePerson, updateTask, updateTaskCategory, updateTaskTemplate, updateTaskTemplateContainer, uploadContactPhoto, uploadEntityFile } from './operations/index.js';

/** The methods of a client, one for each operation of the document. */
export interface CrmMethods {
  /**
   * Add a contact to a case: `POST /api/2.0/crm/case/{caseid}/contact`
   *
   * Adds a person or a company to the contacts that take part in a case.
   *
   * - Everyone who can see both the case and the contact may add it.
   * - A case or a contact that does not exist, or that the caller cannot see, is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Add a person to a company: `POST /api/2.0/crm/contact/company/{companyid}/person`
   *
   * **The person leaves the company that it belonged to.** A person belongs to one company at most.
   *
   * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
   * - A person or a company that does not exist, or that the caller cannot see, is 404.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  addCompanyPerson(input: AddCompanyPersonInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SinglePerson>>;
  /**
   * Add a person to a company: `POST /api/2.0/crm/contact/company/{companyid}/person`
   *
   * **The person leaves the company that it belonged to.** A person belongs to one company at most.
   *
   * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
   * - A person or a company that does not exist, or that the caller cannot see, is 404.
   * - An audit record is written.
   */
  addCompanyPerson(input: AddCompanyPersonInput, options?: CallOptions): CrmPromise<SinglePerson>;

  /**
   * Add or overwrite rates: `POST /api/2.0/crm/currency/addrates`
   *
   * **A rate of 0 for a pair that exists deletes it, and the response still lists it with 0.** The schema refuses it.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A rate that exists for a pair is overwritten. All others are kept.
   * - The response is 400 when a code is unknown or not in capital letters, or when a rate is above 99999999.99. The rates before it in the list are stored by then.
   * - A second call has the same effect.
   * - The server writes audit records.
   *
   * The result has only the members that `query.fields` names.
   */
  addCurrencyRates(input: AddCurrencyRatesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate[]>>;
  /**
   * Add or overwrite rates: `POST /api/2.0/crm/currency/addrates`
   *
   * **A rate of 0 for a pair that exists deletes it, and the response still lists it with 0.** The schema refuses it.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A rate that exists for a pair is overwritten. All others are kept.
   * - The response is 400 when a code is unknown or not in capital letters, or when a rate is above 99999999.99. The rates before it in the list are stored by then.
   * - A second call has the same effect.
   * - The server writes audit records.
   */
  addCurrencyRates(input: AddCurrencyRatesInput, options?: CallOptions): CrmPromise<CurrencyRate[]>;

  /**
   * Add a contact to an opportunity: `POST /api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}`
   *
   * **Everyone who can see both the opportunity and the contact may add it**, also without the right to edit.
   *
   * - The person or company becomes one of the contacts that take part in the opportunity. The main contact does not change.
   * - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  addTagToFilteredContacts(input: AddTagToFilteredContactsInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Add a tag to all opportunities matching a filter: `POST /api/2.0/crm/opportunity/filter/taglist`
   *
   * **Without a filter every opportunity that the caller can see gets the tag.**
   *
   * - The response is the text of the tag, whether or not an opportunity matched.
   * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
   * - `fromDate` and `toDate` go together: the server ignores one alone, and matches nothing when it is the only filter. They are compared with the closing date, which is the expected one while the opportunity is open.
   * - The search text is the query parameter `filterValue`. All other filters are members of the body.
   * - An audit record is written.
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  addTagToFilteredOpportunities(input: AddTagToFilteredOpportunitiesInput, options?: CallOptions): CrmPromise<string>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Cancel the mailing: `PUT /api/2.0/crm/contact/mailsmtp/cancel`
   *
   * **Cancels the mailing of the portal, also when another user started it.**
   *
   * - The response shows the progress before the cancelling. Messages that have been sent stay sent.
   * - Without a mailing nothing happens, and the result is an empty object.
   * - Every user of the CRM may call this.
   */
  cancelSmtpMailing(input?: CancelSmtpMailingInput, options?: CallOptions): CrmPromise<MailingProgress | Nothing>;

  /**
   * Check whether an invoice number is taken: `GET /api/2.0/crm/invoice/bynumber/exist`
   *
   * Retrieves `true` when an invoice has the number, also one that the caller may not see.
   */
  checkInvoiceNumber(input: CheckInvoiceNumberInput, options?: CallOptions): CrmPromise<boolean>;

  /**
   * Check whether there is data for a report: `POST /api/2.0/crm/report/check`
   *
   * Tells whether a report would have data, and which rates of currencies it lacks.
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   * - It changes nothing, so it may be sent again.
   */
  checkReportData(input: CheckReportDataInput, options?: CallOptions): CrmPromise<ReportCheck>;

  /**
   * Close a case: `PUT /api/2.0/crm/case/{caseid}/close`
   *
   * **Everyone who can see the case may close it**, whether or not the same user may edit it.
   *
   * - A case that is already closed stays closed. Nothing else of the case changes.
   * - A case that the caller cannot see is 403, and one that does not exist is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Close a task: `PUT /api/2.0/crm/task/{taskid}/close`
   *
   * Marks a task as done. Closing a closed task changes nothing and is no error.
   *
   * - A task that does not exist is **400, not 404**.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Convert an amount between two currencies: `GET /api/2.0/crm/settings/currency/convert`
   *
   * Converts an amount with the rates of the portal.
   *
   * - The response is 500 when a currency is unknown.
   * - The server returns the amount unchanged when a currency is missing. All three parameters are required here.
   */
  convertAmount(input: ConvertAmountInput, options?: CallOptions): CrmPromise<number>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create several companies by name: `POST /api/2.0/crm/contact/company/quick`
   *
   * **The companies are private: the caller is their only manager.** `setContactsAccess` shares them.
   *
   * - The server silently skips empty names. When none is left it creates nothing, and the result is an empty object and no list.
   * - A second call creates the companies once more.
   * - Every user of the CRM may call this. It is not restricted to administrators.
   * - No audit record is written, although `createPersonsQuick` writes one.
   *
   * The result has only the members that `query.fields` names.
   */
  createCompaniesQuick(input: CreateCompaniesQuickInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactBase[] | Nothing>>;
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
  createCompaniesQuick(input: CreateCompaniesQuickInput, options?: CallOptions): CrmPromise<ContactBase[] | Nothing>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  createCompany(input: CreateCompanyInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleCompany>>;
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
  createCompany(input: CreateCompanyInput, options?: CallOptions): CrmPromise<SingleCompany>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  createContactAddress(input: CreateContactAddressInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo>>;
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
  createContactAddress(input: CreateContactAddressInput, options?: CallOptions): CrmPromise<ContactInfo>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  createContactInfo(input: CreateContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo>>;
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
  createContactInfo(input: CreateContactInfoInput, options?: CallOptions): CrmPromise<ContactInfo>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  createContactInfoBatch(input: CreateContactInfoBatchInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo[]>>;
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
  createContactInfoBatch(input: CreateContactInfoBatchInput, options?: CallOptions): CrmPromise<ContactInfo[]>;

  /**
   * Create a status of contacts: `POST /api/2.0/crm/contact/status`
   *
   * **When a status of that name exists, the server creates none and still responds with 201.** The response then has the id of the existing status, but the description, colour and `sortOrder` of the request, which were not stored.
   *
   * - Only CRM administrators may call this. Others get 403.
   * - Without `sortOrder` the status becomes the last one. The response leaves the position out then.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  createContactStatus(input: CreateContactStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus>>;
  /**
   * Create a status of contacts: `POST /api/2.0/crm/contact/status`
   *
   * **When a status of that name exists, the server creates none and still responds with 201.** The response then has the id of the existing status, but the description, colour and `sortOrder` of the request, which were not stored.
   *
   * - Only CRM administrators may call this. Others get 403.
   * - Without `sortOrder` the status becomes the last one. The response leaves the position out then.
   * - An audit record is written.
   */
  createContactStatus(input: CreateContactStatusInput, options?: CallOptions): CrmPromise<ContactStatus>;

  /**
   * Create a type of contacts: `POST /api/2.0/crm/contact/type`
   *
   * **When a type of that name exists, the server creates none and still responds with 201.** The response then has the id of the existing type, but the `sortOrder` of the request, which was not stored.
   *
   * - Only CRM administrators may call this. Others get 403.
   * - Without `sortOrder` the type becomes the last one. The response leaves the position out then.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  createContactType(input: CreateContactTypeInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType>>;
  /**
   * Create a type of contacts: `POST /api/2.0/crm/contact/type`
   *
   * **When a type of that name exists, the server creates none and still responds with 201.** The response then has the id of the existing type, but the `sortOrder` of the request, which was not stored.
   *
   * - Only CRM administrators may call this. Others get 403.
   * - Without `sortOrder` the type becomes the last one. The response leaves the position out then.
   * - An audit record is written.
   */
  createContactType(input: CreateContactTypeInput, options?: CallOptions): CrmPromise<ContactType>;

  /**
   * Create or overwrite the rate between two currencies: `POST /api/2.0/crm/currency/rates`
   *
   * **A rate that exists for the pair is overwritten without an error.**
   *
   * - It is not restricted to administrators: every user of the CRM may change the rates.
   * - The server would delete the stored rate of the pair if `rate` were 0 or missing. The schema refuses that.
   * - The response is 400 when a code is unknown or not in capital letters, or when the rate is above 99999999.99.
   * - A second call has the same effect.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  createCurrencyRate(input: CreateCurrencyRateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate>>;
  /**
   * Create or overwrite the rate between two currencies: `POST /api/2.0/crm/currency/rates`
   *
   * **A rate that exists for the pair is overwritten without an error.**
   *
   * - It is not restricted to administrators: every user of the CRM may change the rates.
   * - The server would delete the stored rate of the pair if `rate` were 0 or missing. The schema refuses that.
   * - The response is 400 when a code is unknown or not in capital letters, or when the rate is above 99999999.99.
   * - A second call has the same effect.
   * - The server writes an audit record.
   */
  createCurrencyRate(input: CreateCurrencyRateInput, options?: CallOptions): CrmPromise<CurrencyRate>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create a text file and attach it to a record: `POST /api/2.0/crm/{entityType}/{entityid}/files/text`
   *
   * **The file is stored before the record is checked.** When the record does not exist, or the caller may not see it, the response is 404 and the file stays in the root folder of the CRM.
   *
   * Creates a file with the given text, and an event of the category -2 with it in the history of the record.
   * The extension is `.html` when the text looks like markup and `.txt` otherwise.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create a category of history events: `POST /api/2.0/crm/history/category`
   *
   * **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
   *
   * - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create an invoice: `POST /api/2.0/crm/invoice`
   *
   * **The server stores the invoice and its lines before it reads the language, and responds with 400 to an unknown one.** A second try then fails because the number is taken. The schema refuses what is not the name of a culture.
   *
   * - The new invoice is a draft.
   * - The number is required even when the portal numbers its invoices. `getInvoiceSample` returns the next one.
   * - The response is 400 when the number is taken, when the contact, consignee, opportunity, currency, an item, a tax or an address is unknown, when the contact is not a member of the opportunity, or when a discount is above 100.
   * - The response is 403 when the caller may not see the contact, consignee or opportunity.
   * - It is not restricted to administrators.
   *
   * The result has only the members that `query.fields` names.
   */
  createInvoice(input: CreateInvoiceInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Invoice>>;
  /**
   * Create an invoice: `POST /api/2.0/crm/invoice`
   *
   * **The server stores the invoice and its lines before it reads the language, and responds with 400 to an unknown one.** A second try then fails because the number is taken. The schema refuses what is not the name of a culture.
   *
   * - The new invoice is a draft.
   * - The number is required even when the portal numbers its invoices. `getInvoiceSample` returns the next one.
   * - The response is 400 when the number is taken, when the contact, consignee, opportunity, currency, an item, a tax or an address is unknown, when the contact is not a member of the opportunity, or when a discount is above 100.
   * - The response is 403 when the caller may not see the contact, consignee or opportunity.
   * - It is not restricted to administrators.
   */
  createInvoice(input: CreateInvoiceInput, options?: CallOptions): CrmPromise<Invoice>;

  /**
   * Create an invoice item: `POST /api/2.0/crm/invoiceitem`
   *
   * Creates an item, priced in the default currency of the CRM.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when the price is above 99999999.99.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  createInvoiceItem(input: CreateInvoiceItemInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceItem>>;
  /**
   * Create an invoice item: `POST /api/2.0/crm/invoiceitem`
   *
   * Creates an item, priced in the default currency of the CRM.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when the price is above 99999999.99.
   * - The server writes an audit record.
   */
  createInvoiceItem(input: CreateInvoiceItemInput, options?: CallOptions): CrmPromise<InvoiceItem>;

  /**
   * Add a line to a draft invoice: `POST /api/2.0/crm/invoiceline`
   *
   * Adds a line to an invoice.
   *
   * - The response is 403 unless the invoice is a draft that the caller may edit.
   * - The response is 400 when the invoice, the item or a tax is unknown, or when a discount is above 100.
   * - `sortOrder` is 0 when it is left out, so that the line may come first.
   *
   * The result has only the members that `query.fields` names.
   */
  createInvoiceLine(input: CreateInvoiceLineInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceLine>>;
  /**
   * Add a line to a draft invoice: `POST /api/2.0/crm/invoiceline`
   *
   * Adds a line to an invoice.
   *
   * - The response is 403 unless the invoice is a draft that the caller may edit.
   * - The response is 400 when the invoice, the item or a tax is unknown, or when a discount is above 100.
   * - `sortOrder` is 0 when it is left out, so that the line may come first.
   */
  createInvoiceLine(input: CreateInvoiceLineInput, options?: CallOptions): CrmPromise<InvoiceLine>;

  /**
   * Create an invoice tax: `POST /api/2.0/crm/invoice/tax`
   *
   * Creates a tax.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when a tax of that name exists.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  createInvoiceTax(input: CreateInvoiceTaxInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceTax>>;
  /**
   * Create an invoice tax: `POST /api/2.0/crm/invoice/tax`
   *
   * Creates a tax.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when a tax of that name exists.
   * - The server writes an audit record.
   */
  createInvoiceTax(input: CreateInvoiceTaxInput, options?: CallOptions): CrmPromise<InvoiceTax>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create a stage of opportunities: `POST /api/2.0/crm/opportunity/stage`
   *
   * Creates a stage that opportunities can be moved to.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - Without `stageType` the stage is open, and without `successProbability` it has 0 percent.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
  createPerson(input: CreatePersonInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SinglePerson>>;
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
  createPerson(input: CreatePersonInput, options?: CallOptions): CrmPromise<SinglePerson>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  createPersonsQuick(input: CreatePersonsQuickInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactBase[] | Nothing>>;
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
  createPersonsQuick(input: CreatePersonsQuickInput, options?: CallOptions): CrmPromise<ContactBase[] | Nothing>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create a category of tasks: `POST /api/2.0/crm/task/category`
   *
   * **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
   *
   * - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Create a container of task templates: `POST /api/2.0/crm/{entityType}/tasktemplatecontainer`
   *
   * Creates an empty container for a kind of record. `createTaskTemplate` adds templates to it.
   *
   * Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete a case: `DELETE /api/2.0/crm/case/{caseid}`
   *
   * **The case is deleted together with its history, tasks, tags, custom field values and attached files.**
   *
   * - Everyone who may edit the case may delete it. Other callers get 403.
   * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
   * - The server writes an audit record.
   * - A second request is 404, because the case no longer exists.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete several cases: `PUT /api/2.0/crm/case`
   *
   * **This request deletes, although its method is `PUT`.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
   *
   * - Every user may delete the cases that this user may edit. The server silently ignores all other cases, and ids that do not exist. Compare the response with the request.
   * - An empty or missing list deletes nothing and the response is 200, so the schema refuses it.
   * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
   * - The server writes an audit record that names every id of the request, also those that it ignored.
   * - A second request finds no case and responds with an empty list.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteCases(input: DeleteCasesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * Delete several cases: `PUT /api/2.0/crm/case`
   *
   * **This request deletes, although its method is `PUT`.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
   *
   * - Every user may delete the cases that this user may edit. The server silently ignores all other cases, and ids that do not exist. Compare the response with the request.
   * - An empty or missing list deletes nothing and the response is 200, so the schema refuses it.
   * - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
   * - The server writes an audit record that names every id of the request, also those that it ignored.
   * - A second request finds no case and responds with an empty list.
   */
  deleteCases(input: DeleteCasesInput, options?: CallOptions): CrmPromise<Case[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  deleteContact(input: DeleteContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
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
  deleteContact(input: DeleteContactInput, options?: CallOptions): CrmPromise<SingleContact>;

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
  deleteContactAvatar(input: DeleteContactAvatarInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Delete a piece of contact information: `DELETE /api/2.0/crm/contact/{contactid}/data/{id}`
   *
   * **The server does not check that the piece belongs to the contact of the path, so the id of another contact's piece deletes that.**
   *
   * - A second call responds with 404.
   * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteContactInfo(input: DeleteContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo>>;
  /**
   * Delete a piece of contact information: `DELETE /api/2.0/crm/contact/{contactid}/data/{id}`
   *
   * **The server does not check that the piece belongs to the contact of the path, so the id of another contact's piece deletes that.**
   *
   * - A second call responds with 404.
   * - A contact that does not exist is 404, and so is one that the caller may see but not edit.
   * - An audit record is written.
   */
  deleteContactInfo(input: DeleteContactInfoInput, options?: CallOptions): CrmPromise<ContactInfo>;

  /**
   * Delete a status of contacts: `DELETE /api/2.0/crm/contact/status/{id}`
   *
   * **The id of an element of another list deletes nothing, and the server responds with 200 and that element.** The other lists are contact types, task categories and history categories.
   *
   * - A status that contacts have is 400, and so is the last status of the list.
   * - A second call responds with 404.
   * - Only CRM administrators may call this. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteContactStatus(input: DeleteContactStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus>>;
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
  deleteContactStatus(input: DeleteContactStatusInput, options?: CallOptions): CrmPromise<ContactStatus>;

  /**
   * Delete a type of contacts: `DELETE /api/2.0/crm/contact/type/{id}`
   *
   * **The id of an element of another list deletes nothing, and the server responds with 200 and that element.** The other lists are contact statuses, task categories and history categories.
   *
   * - A type that contacts have is 400, and so is the last type of the list.
   * - A second call responds with 404.
   * - Only CRM administrators may call this. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteContactType(input: DeleteContactTypeInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType>>;
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
  deleteContactType(input: DeleteContactTypeInput, options?: CallOptions): CrmPromise<ContactType>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  deleteContacts(input: DeleteContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactBase[]>>;
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
  deleteContacts(input: DeleteContactsInput, options?: CallOptions): CrmPromise<ContactBase[]>;

  /**
   * Delete a file: `DELETE /api/2.0/crm/files/{fileid}`
   *
   * **Every file of the portal can be deleted this way, not only files of the CRM.** The server checks the rights on the file, but not its folder.
   *
   * - All events lose the file, and an invoice that used it loses it too.
   * - The caller must be a CRM administrator, or the author or last editor of the file. Others get 403, and so does everyone while the file is being edited.
   * - A second call responds with 404.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteCrmFile(input: DeleteCrmFileInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CrmFile>>;
  /**
   * Delete a file: `DELETE /api/2.0/crm/files/{fileid}`
   *
   * **Every file of the portal can be deleted this way, not only files of the CRM.** The server checks the rights on the file, but not its folder.
   *
   * - All events lose the file, and an invoice that used it loses it too.
   * - The caller must be a CRM administrator, or the author or last editor of the file. Others get 403, and so does everyone while the file is being edited.
   * - A second call responds with 404.
   * - An audit record is written.
   */
  deleteCrmFile(input: DeleteCrmFileInput, options?: CallOptions): CrmPromise<CrmFile>;

  /**
   * Delete the rate with an id: `DELETE /api/2.0/crm/currency/rates/{id}`
   *
   * Deletes a rate.
   *
   * - It is not restricted to administrators: every user of the CRM may delete rates.
   * - The response is 400, not 404, when the rate does not exist, and so for a second call.
   * - No audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteCurrencyRate(input: DeleteCurrencyRateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate>>;
  /**
   * Delete the rate with an id: `DELETE /api/2.0/crm/currency/rates/{id}`
   *
   * Deletes a rate.
   *
   * - It is not restricted to administrators: every user of the CRM may delete rates.
   * - The response is 400, not 404, when the rate does not exist, and so for a second call.
   * - No audit record is written.
   */
  deleteCurrencyRate(input: DeleteCurrencyRateInput, options?: CallOptions): CrmPromise<CurrencyRate>;

  /**
   * Delete a custom field: `DELETE /api/2.0/crm/{entityType}/customfield/{fieldid}`
   *
   * **The values of the field are deleted in all records.**
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The server writes an audit record.
   * - A second request is 404, because the field no longer exists.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  deleteFilteredCases(input?: DeleteFilteredCasesInput, options?: CallOptions): CrmPromise<Case[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  deleteFilteredContacts(input: DeleteFilteredContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactBase[]>>;
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
  deleteFilteredContacts(input?: DeleteFilteredContactsInput, options?: CallOptions): CrmPromise<ContactBase[]>;

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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  deleteFilteredOpportunities(input?: DeleteFilteredOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete an invoice: `DELETE /api/2.0/crm/invoice/{invoiceid}`
   *
   * **An invoice of any status can be deleted, a paid one too, and its lines are deleted with it.**
   *
   * - Only CRM administrators and the creator may call this. Other callers get 403.
   * - The response is 404 when the invoice does not exist, and so for a second call.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteInvoice(input: DeleteInvoiceInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceSummary>>;
  /**
   * Delete an invoice: `DELETE /api/2.0/crm/invoice/{invoiceid}`
   *
   * **An invoice of any status can be deleted, a paid one too, and its lines are deleted with it.**
   *
   * - Only CRM administrators and the creator may call this. Other callers get 403.
   * - The response is 404 when the invoice does not exist, and so for a second call.
   * - The server writes an audit record.
   */
  deleteInvoice(input: DeleteInvoiceInput, options?: CallOptions): CrmPromise<InvoiceSummary>;

  /**
   * Delete an invoice item: `DELETE /api/2.0/crm/invoiceitem/{invoiceitemid}`
   *
   * Deletes an item that no invoice uses.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 403, also for an administrator, when a line of an invoice uses the item.
   * - The response is 404 when the item does not exist, and so for a second call.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteInvoiceItem(input: DeleteInvoiceItemInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceItem>>;
  /**
   * Delete an invoice item: `DELETE /api/2.0/crm/invoiceitem/{invoiceitemid}`
   *
   * Deletes an item that no invoice uses.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 403, also for an administrator, when a line of an invoice uses the item.
   * - The response is 404 when the item does not exist, and so for a second call.
   * - The server writes an audit record.
   */
  deleteInvoiceItem(input: DeleteInvoiceItemInput, options?: CallOptions): CrmPromise<InvoiceItem>;

  /**
   * Delete several invoice items: `DELETE /api/2.0/crm/invoiceitem`
   *
   * **The server silently ignores items that a line of an invoice uses, and items that do not exist.** Compare the list that is returned with the ids that were sent.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A second call deletes nothing and returns an empty list.
   * - Send long lists in parts, since the server limits the query to about 2000 characters.
   * - The response is 400 without an id.
   * - The server writes an audit record that lists all ids of the request, also those that it did not delete.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteInvoiceItems(input: DeleteInvoiceItemsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceItem[]>>;
  /**
   * Delete several invoice items: `DELETE /api/2.0/crm/invoiceitem`
   *
   * **The server silently ignores items that a line of an invoice uses, and items that do not exist.** Compare the list that is returned with the ids that were sent.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A second call deletes nothing and returns an empty list.
   * - Send long lists in parts, since the server limits the query to about 2000 characters.
   * - The response is 400 without an id.
   * - The server writes an audit record that lists all ids of the request, also those that it did not delete.
   */
  deleteInvoiceItems(input: DeleteInvoiceItemsInput, options?: CallOptions): CrmPromise<InvoiceItem[]>;

  /**
   * Delete a line of an invoice: `DELETE /api/2.0/crm/invoiceline/{id}`
   *
   * **The last line of an invoice cannot be deleted: the response is 500.**
   *
   * - The response is 403 when the caller may not edit the invoice.
   * - The response is 404 when the line does not exist, and so for a second call.
   */
  deleteInvoiceLine(input: DeleteInvoiceLineInput, options?: CallOptions): CrmPromise<number>;

  /**
   * Delete an invoice tax: `DELETE /api/2.0/crm/invoice/tax/{id}`
   *
   * Deletes a tax that nothing uses.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 403, also for an administrator, when the tax is in use.
   * - The response is 404 when the tax does not exist, and so for a second call.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteInvoiceTax(input: DeleteInvoiceTaxInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceTax>>;
  /**
   * Delete an invoice tax: `DELETE /api/2.0/crm/invoice/tax/{id}`
   *
   * Deletes a tax that nothing uses.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 403, also for an administrator, when the tax is in use.
   * - The response is 404 when the tax does not exist, and so for a second call.
   * - The server writes an audit record.
   */
  deleteInvoiceTax(input: DeleteInvoiceTaxInput, options?: CallOptions): CrmPromise<InvoiceTax>;

  /**
   * Delete several invoices: `DELETE /api/2.0/crm/invoice`
   *
   * **Invoices of any status are deleted, paid ones too, and their lines with them.**
   *
   * - The server silently ignores invoices that do not exist, or that the caller may not delete. Only CRM administrators and the creator of an invoice may delete it. Compare the list that is returned with the ids that were sent.
   * - A second call deletes nothing and returns an empty list.
   * - Send long lists in parts, since the server limits the query to about 2000 characters.
   * - The response is 400 without an id.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  deleteInvoices(input: DeleteInvoicesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceSummary[]>>;
  /**
   * Delete several invoices: `DELETE /api/2.0/crm/invoice`
   *
   * **Invoices of any status are deleted, paid ones too, and their lines with them.**
   *
   * - The server silently ignores invoices that do not exist, or that the caller may not delete. Only CRM administrators and the creator of an invoice may delete it. Compare the list that is returned with the ids that were sent.
   * - A second call deletes nothing and returns an empty list.
   * - Send long lists in parts, since the server limits the query to about 2000 characters.
   * - The response is 400 without an id.
   * - The server writes an audit record.
   */
  deleteInvoices(input: DeleteInvoicesInput, options?: CallOptions): CrmPromise<InvoiceSummary[]>;

  /**
   * Delete several opportunities: `PUT /api/2.0/crm/opportunity`
   *
   * **This request deletes, although its method is `PUT`.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
   *
   * - The server silently ignores opportunities that do not exist, that the caller cannot see or that the caller may not edit. Compare the response with the request.
   * - An empty or missing list is 400.
   * - The server writes an audit record.
   * - A second request finds no opportunity and responds with an empty list.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete an opportunity: `DELETE /api/2.0/crm/opportunity/{opportunityid}`
   *
   * **The opportunity is deleted together with its history, tasks, tags, custom field values and files.**
   *
   * - Everyone who may edit the opportunity may delete it. Other callers get 403, or 404 for an opportunity that they cannot see.
   * - The server writes an audit record.
   * - A second request is 404, because the opportunity no longer exists.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete a stage of opportunities: `DELETE /api/2.0/crm/opportunity/stage/{id}`
   *
   * **The server lets the last stage be deleted too. No opportunity can be created without a stage.**
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A stage that opportunities are in cannot be deleted: the response is 400. Move them with `setOpportunityStage` first.
   * - The server writes an audit record.
   * - A second request is 404, because the stage no longer exists.
   *
   * The result has only the members that `query.fields` names.
   */
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
   * Delete the file of a report: `DELETE /api/2.0/crm/report/file/{fileid}`
   *
   * Deletes the file of a generated report.
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   * - The response is 404 when the file does not exist, and so for a second call.
   */
  deleteReportFile(input: DeleteReportFileInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Delete a tag and remove it from all records: `DELETE /api/2.0/crm/{entityType}/tag`
   *
   * **The tag is removed from every record of the kind, and every user of the CRM may do that.** It is not restricted to administrators. `removeTagFromEntity` removes a tag from one record.
   *
   * - A tag that does not exist is 404, so a second call responds with 404.
   * - An audit record is written.
   */
  deleteTag(input: DeleteTagInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Delete a task: `DELETE /api/2.0/crm/task/{taskid}`
   *
   * Deletes a task for good and returns it as it was.
   *
   * - A second call responds with 404.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete a task template: `DELETE /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
   *
   * Deletes a template and returns it as it was. A second call responds with 404.
   *
   * Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Delete a container of task templates: `DELETE /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Deletes a container and returns it as it was.
   *
   * - A container that does not exist is **500, not 404**, so a second call responds with 500.
   * - Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
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
   * Deletes all tags of a kind of record that no record carries, and returns their texts. A second call returns an empty list.
   *
   * Only CRM administrators may call this.
   */
  deleteUnusedTags(input: DeleteUnusedTagsInput, options?: CallOptions): CrmPromise<string[]>;

  /**
   * Generate a report: `POST /api/2.0/crm/report/generate`
   *
   * Starts to generate a report as a file. Read `getReportStatus` until its `status` is `Done` (2) or `Failed` (3).
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   * - Check with `checkReportData` first: a report without data is an error of the server (500).
   * - Each caller has one report at a time.
   */
  generateReport(input: GenerateReportInput, options?: CallOptions): CrmPromise<ReportState>;

  /**
   * Read how users may sign in: `GET /api/2.0/capabilities`
   *
   * Retrieves the ways in which users may sign in. It needs no credentials.
   * With `.json` at the end of its path it also works on a suspended portal.
   */
  getCapabilities(input?: GetCapabilitiesInput, options?: CallOptions): CrmPromise<Capabilities>;

  /**
   * Read a case: `GET /api/2.0/crm/case/{caseid}`
   *
   * Retrieves a case with its access list.
   * A case that the caller cannot see is 404, like one that does not exist.
   *
   * The result has only the members that `query.fields` names.
   */
  getCase(input: GetCaseInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case>>;
  /**
   * Read a case: `GET /api/2.0/crm/case/{caseid}`
   *
   * Retrieves a case with its access list.
   * A case that the caller cannot see is 404, like one that does not exist.
   */
  getCase(input: GetCaseInput, options?: CallOptions): CrmPromise<Case>;

  /**
   * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
   *
   * Retrieves a person or a company.
   * A contact that the caller cannot see is 404, like one that does not exist. So is a contact whose status was deleted.
   *
   * The result has only the members that `query.fields` names.
   */
  getContact(input: GetContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Read a contact: `GET /api/2.0/crm/contact/{contactid}`
   *
   * Retrieves a person or a company.
   * A contact that the caller cannot see is 404, like one that does not exist. So is a contact whose status was deleted.
   */
  getContact(input: GetContactInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * List the users who have access to a private contact: `GET /api/2.0/crm/contact/{contactid}/access`
   *
   * **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell the two apart.
   *
   * Retrieves the managers of a private contact. A contact that the caller cannot see is 403 here, not 404.
   *
   * The result has only the members that `query.fields` names.
   */
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
   * Read a piece of contact information, or the values of one kind: `GET /api/2.0/crm/contact/{contactid}/data/{id}`
   *
   * Retrieves one piece of contact information when the path ends in its id, and a list of values when it ends in the name of a kind.
   *
   * - The server has two operations on this path and tells them apart by the last part. A number is always an id, never the number of a kind.
   * - The list holds the values alone, such as e-mail addresses, without their ids and categories.
   * - A piece that does not exist or that belongs to another contact is **400, not 404**.
   */
  getContactInfo(input: GetContactInfoInput, options?: CallOptions): CrmPromise<ContactInfo | string[]>;

  /**
   * Read a status of contacts: `GET /api/2.0/crm/contact/status/{id}`
   *
   * **The server does not check the list: the id of an element of another list returns that element.** The other lists are contact types, task categories and history categories.
   *
   * A status that does not exist is 404.
   *
   * The result has only the members that `query.fields` names.
   */
  getContactStatus(input: GetContactStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus>>;
  /**
   * Read a status of contacts: `GET /api/2.0/crm/contact/status/{id}`
   *
   * **The server does not check the list: the id of an element of another list returns that element.** The other lists are contact types, task categories and history categories.
   *
   * A status that does not exist is 404.
   */
  getContactStatus(input: GetContactStatusInput, options?: CallOptions): CrmPromise<ContactStatus>;

  /**
   * Read a type of contacts: `GET /api/2.0/crm/contact/type/{id}`
   *
   * **The server does not check the list: the id of an element of another list returns that element.** The other lists are contact statuses, task categories and history categories.
   *
   * A type that does not exist is 404.
   *
   * The result has only the members that `query.fields` names.
   */
  getContactType(input: GetContactTypeInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType>>;
  /**
   * Read a type of contacts: `GET /api/2.0/crm/contact/type/{id}`
   *
   * **The server does not check the list: the id of an element of another list returns that element.** The other lists are contact statuses, task categories and history categories.
   *
   * A type that does not exist is 404.
   */
  getContactType(input: GetContactTypeInput, options?: CallOptions): CrmPromise<ContactType>;

  /**
   * Read the id of the root folder of the CRM: `GET /api/2.0/crm/files/root`
   *
   * Retrieves the id of the folder that all files of the CRM are in.
   * It is a number in the portal's own storage and a text in the storage of a third party.
   */
  getCrmRootFolderId(input?: GetCrmRootFolderIdInput, options?: CallOptions): CrmPromise<number | string>;

  /**
   * Read the rate with an id: `GET /api/2.0/crm/currency/rates/{id}`
   *
   * Retrieves a rate. **The response is 500 when it does not exist, not 404.**
   *
   * The result has only the members that `query.fields` names.
   */
  getCurrencyRate(input: GetCurrencyRateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate>>;
  /**
   * Read the rate with an id: `GET /api/2.0/crm/currency/rates/{id}`
   *
   * Retrieves a rate. **The response is 500 when it does not exist, not 404.**
   */
  getCurrencyRate(input: GetCurrencyRateInput, options?: CallOptions): CrmPromise<CurrencyRate>;

  /**
   * Read the rate between two currencies: `GET /api/2.0/crm/currency/rates/{fromCurrency}/{toCurrency}`
   *
   * Retrieves the rate of a pair of currencies, in that direction only. **The response is 500 when there is none, not 404.**
   *
   * The result has only the members that `query.fields` names.
   */
  getCurrencyRateByCurrencies(input: GetCurrencyRateByCurrenciesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate>>;
  /**
   * Read the rate between two currencies: `GET /api/2.0/crm/currency/rates/{fromCurrency}/{toCurrency}`
   *
   * Retrieves the rate of a pair of currencies, in that direction only. **The response is 500 when there is none, not 404.**
   */
  getCurrencyRateByCurrencies(input: GetCurrencyRateByCurrenciesInput, options?: CallOptions): CrmPromise<CurrencyRate>;

  /**
   * List all currencies with their rates to one: `GET /api/2.0/crm/settings/currency/summarytable`
   *
   * Retrieves the currencies, each with the rate between it and one of them.
   * The response is 400 when that currency is unknown.
   */
  getCurrencySummaryTable(input: GetCurrencySummaryTableInput, options?: CallOptions): CrmPromise<CurrencyWithRate[]>;

  /**
   * Read a group: `GET /api/2.0/group/{groupid}`
   *
   * Retrieves a group with its users.
   *
   * The result has only the members that `query.fields` names.
   */
  getGroup(input: GetGroupInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Group>>;
  /**
   * Read a group: `GET /api/2.0/group/{groupid}`
   *
   * Retrieves a group with its users.
   */
  getGroup(input: GetGroupInput, options?: CallOptions): CrmPromise<Group>;

  /**
   * Read an invoice: `GET /api/2.0/crm/invoice/{invoiceid}`
   *
   * Retrieves an invoice with its lines.
   * The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
   *
   * The result has only the members that `query.fields` names.
   */
  getInvoice(input: GetInvoiceInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Invoice>>;
  /**
   * Read an invoice: `GET /api/2.0/crm/invoice/{invoiceid}`
   *
   * Retrieves an invoice with its lines.
   * The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
   */
  getInvoice(input: GetInvoiceInput, options?: CallOptions): CrmPromise<Invoice>;

  /**
   * Read an invoice by its number: `GET /api/2.0/crm/invoice/bynumber`
   *
   * **The invoice is not filled: `invoiceLines`, `contact`, `consignee` and `entity` are `null` and `cost` is 0.** Read the `id` here and the rest with `getInvoice`.
   * The response is 404 for a number that does not exist, and 403 for an invoice that the caller may not see.
   *
   * The result has only the members that `query.fields` names.
   */
  getInvoiceByNumber(input: GetInvoiceByNumberInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceWithoutLines>>;
  /**
   * Read an invoice by its number: `GET /api/2.0/crm/invoice/bynumber`
   *
   * **The invoice is not filled: `invoiceLines`, `contact`, `consignee` and `entity` are `null` and `cost` is 0.** Read the `id` here and the rest with `getInvoice`.
   * The response is 404 for a number that does not exist, and 403 for an invoice that the caller may not see.
   */
  getInvoiceByNumber(input: GetInvoiceByNumberInput, options?: CallOptions): CrmPromise<InvoiceWithoutLines>;

  /**
   * Start or follow the generation of the PDF of an invoice: `POST /api/2.0/crm/invoice/converter/data`
   *
   * Starts to generate the PDF of an invoice, or tells how far it is.
   *
   * - When the invoice has a PDF, the server returns its `fileId` and starts nothing.
   * - Without `storageUrl` and `revisionId` the server starts a conversion and returns both.
   * - With the two values of the last response it returns the state. `fileId` is 0 until the PDF is ready.
   * - When the conversion is done, the server stores the PDF and adds a history event with it.
   * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
   */
  getInvoiceConverterData(input: GetInvoiceConverterDataInput, options?: CallOptions): CrmPromise<InvoiceConversion>;

  /**
   * Read an invoice item: `GET /api/2.0/crm/invoiceitem/{invoiceitemid}`
   *
   * Retrieves an item with its taxes. Every user of the CRM can see it.
   *
   * The result has only the members that `query.fields` names.
   */
  getInvoiceItem(input: GetInvoiceItemInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceItem>>;
  /**
   * Read an invoice item: `GET /api/2.0/crm/invoiceitem/{invoiceitemid}`
   *
   * Retrieves an item with its taxes. Every user of the CRM can see it.
   */
  getInvoiceItem(input: GetInvoiceItemInput, options?: CallOptions): CrmPromise<InvoiceItem>;

  /**
   * Read the data of the PDF of an invoice: `GET /api/2.0/crm/invoice/jsondata/{invoiceid}`
   *
   * Retrieves the formatted texts that the PDF of an invoice is made of, as a text that holds a JSON object.
   *
   * - `BillingAddressID` and `DeliveryAddressID` in it are the ids of the addresses, which the invoice itself does not return.
   * - The result is an empty object when the server has stored no data.
   * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
   */
  getInvoiceJsonData(input: GetInvoiceJsonDataInput, options?: CallOptions): CrmPromise<string | Nothing>;

  /**
   * Read the PDF file of an invoice: `GET /api/2.0/crm/invoice/{invoiceid}/pdf`
   *
   * **This request may write: when the invoice has no PDF yet, the server generates it, stores it, and adds a history event with it.**
   *
   * - The result describes the file. Download it from its `viewUrl`.
   * - The response is 500 when the document service fails.
   * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
   *
   * The result has only the members that `query.fields` names.
   */
  getInvoicePdf(input: GetInvoicePdfInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CrmFile>>;
  /**
   * Read the PDF file of an invoice: `GET /api/2.0/crm/invoice/{invoiceid}/pdf`
   *
   * **This request may write: when the invoice has no PDF yet, the server generates it, stores it, and adds a history event with it.**
   *
   * - The result describes the file. Download it from its `viewUrl`.
   * - The response is 500 when the document service fails.
   * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
   */
  getInvoicePdf(input: GetInvoicePdfInput, options?: CallOptions): CrmPromise<CrmFile>;

  /**
   * Read a sample for a new invoice: `GET /api/2.0/crm/invoice/sample`
   *
   * Retrieves an empty invoice with the next number, the default terms and currency, today as the date of issue, and a due date in 30 days.
   *
   * - The number is an empty text unless the portal numbers its invoices. It is not reserved, so another caller may take it first.
   * - Nothing is stored. The ids are 0, and `createBy` is no real user.
   */
  getInvoiceSample(input?: GetInvoiceSampleInput, options?: CallOptions): CrmPromise<Invoice>;

  /**
   * Read the invoice settings: `GET /api/2.0/crm/invoice/settings`
   *
   * Retrieves the numbering, the default terms and the seller. It is not restricted to administrators.
   */
  getInvoiceSettings(input?: GetInvoiceSettingsInput, options?: CallOptions): CrmPromise<InvoiceSettings>;

  /**
   * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
   *
   * Retrieves an opportunity with its access list, which is empty for a public one.
   * An opportunity that the caller cannot see is 404, like one that does not exist. So is an opportunity whose stage was deleted.
   *
   * The result has only the members that `query.fields` names.
   */
  getOpportunity(input: GetOpportunityInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
   *
   * Retrieves an opportunity with its access list, which is empty for a public one.
   * An opportunity that the caller cannot see is 404, like one that does not exist. So is an opportunity whose stage was deleted.
   */
  getOpportunity(input: GetOpportunityInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /**
   * Read a stage of opportunities: `GET /api/2.0/crm/opportunity/stage/{id}`
   *
   * Retrieves a stage. Every user of the CRM may read it.
   * A stage that does not exist is 404.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Read the state of the report that is being generated: `GET /api/2.0/crm/report/status`
   *
   * Retrieves the state of the caller's own report. The result is an empty object when there is none.
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   */
  getReportStatus(input?: GetReportStatusInput, options?: CallOptions): CrmPromise<ReportState | Nothing>;

  /**
   * Read the profile of the caller: `GET /api/2.0/people/@self`
   *
   * Retrieves the user to whom the token belongs.
   *
   * The result has only the members that `query.fields` names.
   */
  getSelf(input: GetSelfInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read the profile of the caller: `GET /api/2.0/people/@self`
   *
   * Retrieves the user to whom the token belongs.
   */
  getSelf(input?: GetSelfInput, options?: CallOptions): CrmPromise<UserProfile>;

  /**
   * Read the progress of the mailing: `GET /api/2.0/crm/contact/mailsmtp/status`
   *
   * Retrieves how far the mailing of the portal is, whoever started it.
   * When there is none the result is an empty object.
   */
  getSmtpMailingStatus(input?: GetSmtpMailingStatusInput, options?: CallOptions): CrmPromise<MailingProgress | Nothing>;

  /**
   * Read a task: `GET /api/2.0/crm/task/{taskid}`
   *
   * Retrieves a task with its contact and its record.
   *
   * - A task that the caller may not see is 403, not 404.
   * - A task that does not exist is 404, and so is one whose category was deleted.
   *
   * The result has only the members that `query.fields` names.
   */
  getTask(input: GetTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Task>>;
  /**
   * Read a task: `GET /api/2.0/crm/task/{taskid}`
   *
   * Retrieves a task with its contact and its record.
   *
   * - A task that the caller may not see is 403, not 404.
   * - A task that does not exist is 404, and so is one whose category was deleted.
   */
  getTask(input: GetTaskInput, options?: CallOptions): CrmPromise<Task>;

  /**
   * Read a category of tasks: `GET /api/2.0/crm/task/category/{categoryid}`
   *
   * **The id may be one of another list.** The statuses and types of contacts and the categories of tasks and events share one table, and the server returns whatever has the id.
   *
   * Retrieves a category with the number of its tasks.
   *
   * The result has only the members that `query.fields` names.
   */
  getTaskCategory(input: GetTaskCategoryInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory>>;
  /**
   * Read a category of tasks: `GET /api/2.0/crm/task/category/{categoryid}`
   *
   * **The id may be one of another list.** The statuses and types of contacts and the categories of tasks and events share one table, and the server returns whatever has the id.
   *
   * Retrieves a category with the number of its tasks.
   */
  getTaskCategory(input: GetTaskCategoryInput, options?: CallOptions): CrmPromise<TaskCategory>;

  /**
   * Read a task template: `GET /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
   *
   * Retrieves a template by its own id, without the id of its container.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
  getTaskTemplate(input: GetTaskTemplateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate>>;
  /**
   * Read a task template: `GET /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
   *
   * Retrieves a template by its own id, without the id of its container.
   *
   * The vendor's reference does not list this operation.
   */
  getTaskTemplate(input: GetTaskTemplateInput, options?: CallOptions): CrmPromise<TaskTemplate>;

  /**
   * Read a container of task templates: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Retrieves a container with its templates.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
  getTaskTemplateContainer(input: GetTaskTemplateContainerInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer>>;
  /**
   * Read a container of task templates: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Retrieves a container with its templates.
   *
   * The vendor's reference does not list this operation.
   */
  getTaskTemplateContainer(input: GetTaskTemplateContainerInput, options?: CallOptions): CrmPromise<TaskTemplateContainer>;

  /**
   * Read a user: `GET /api/2.0/people/{username}`
   *
   * Retrieves a user by user name or by id.
   * The words of other paths, such as `email` or `filter`, are not read as user names.
   * It does not work on a personal portal, which responds with 500.
   *
   * The result has only the members that `query.fields` names.
   */
  getUser(input: GetUserInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read a user: `GET /api/2.0/people/{username}`
   *
   * Retrieves a user by user name or by id.
   * The words of other paths, such as `email` or `filter`, are not read as user names.
   * It does not work on a personal portal, which responds with 500.
   */
  getUser(input: GetUserInput, options?: CallOptions): CrmPromise<UserProfile>;

  /**
   * Read a user by e-mail address: `GET /api/2.0/people/email`
   *
   * Retrieves the user with an e-mail address. It is 404 when there is none.
   *
   * The result has only the members that `query.fields` names.
   */
  getUserByEmail(input: GetUserByEmailInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile>>;
  /**
   * Read a user by e-mail address: `GET /api/2.0/people/email`
   *
   * Retrieves the user with an e-mail address. It is 404 when there is none.
   */
  getUserByEmail(input: GetUserByEmailInput, options?: CallOptions): CrmPromise<UserProfile>;

  /**
   * Link a contact to a project: `POST /api/2.0/crm/contact/{contactid}/project/{projectid}`
   *
   * Links one contact to a project of the portal.
   *
   * - The caller needs no more than the right to see the contact, and the right to link contacts to the project. Without the latter the server responds with 403.
   * - A contact or a project that does not exist is 404, and so is a contact that the caller cannot see.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  linkContactToProject(input: LinkContactToProjectInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Link a contact to a project: `POST /api/2.0/crm/contact/{contactid}/project/{projectid}`
   *
   * Links one contact to a project of the portal.
   *
   * - The caller needs no more than the right to see the contact, and the right to link contacts to the project. Without the latter the server responds with 403.
   * - A contact or a project that does not exist is 404, and so is a contact that the caller cannot see.
   * - An audit record is written.
   */
  linkContactToProject(input: LinkContactToProjectInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * Link several contacts to a project: `POST /api/2.0/crm/contact/project/{projectid}`
   *
   * **The server silently ignores contacts that do not exist or that the caller cannot see.** The response lists those that were linked, so compare it with the request.
   *
   * - The caller needs no more than the right to see the contacts, and the right to link contacts to the project.
   * - `contactid` is a list here, in spite of its name.
   * - A project that does not exist is 404. One to which the caller may not link contacts is 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  linkContactsToProject(input: LinkContactsToProjectInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact[]>>;
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
  linkContactsToProject(input: LinkContactsToProjectInput, options?: CallOptions): CrmPromise<SingleContact[]>;

  /**
   * Link an opportunity to a contact: `POST /api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}`
   *
   * Makes the contact a member of an opportunity. `addOpportunityContact` does the same.
   *
   * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
   * - A contact or an opportunity that does not exist, or that the caller cannot see, is 404.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  linkOpportunityToContact(input: LinkOpportunityToContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
  /**
   * Link an opportunity to a contact: `POST /api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}`
   *
   * Makes the contact a member of an opportunity. `addOpportunityContact` does the same.
   *
   * - Everyone who can see both may call this. It is not restricted to those who may edit them, nor to administrators.
   * - A contact or an opportunity that does not exist, or that the caller cannot see, is 404.
   * - An audit record is written.
   */
  linkOpportunityToContact(input: LinkOpportunityToContactInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

  /**
   * List the available currencies: `GET /api/2.0/crm/settings/currency`
   *
   * Retrieves all currencies that the CRM knows, whether or not the portal has rates for them.
   */
  listAvailableCurrencies(input?: ListAvailableCurrenciesInput, options?: CallOptions): CrmPromise<Currency[]>;

  /**
   * List the contacts of a case: `GET /api/2.0/crm/case/{caseid}/contact`
   *
   * **The server does not check that the caller can see the case: every user of the CRM can read its contacts.** It leaves out only the contacts that the caller cannot see.
   *
   * - The list holds the persons and companies that take part in the case.
   * - A case that does not exist has no contacts: the response is 200 with an empty list.
   * - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List cases by filter: `GET /api/2.0/crm/case/filter`
   *
   * Retrieves the cases that the caller can see, a page at a time.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   *
   * The result has only the members that `query.fields` names.
   */
  listCases(input: ListCasesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Case[]>>;
  /**
   * List cases by filter: `GET /api/2.0/crm/case/filter`
   *
   * Retrieves the cases that the caller can see, a page at a time.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   */
  listCases(input?: ListCasesInput, options?: CallOptions): CrmPromise<Case[]>;

  /**
   * List the persons of a company: `GET /api/2.0/crm/contact/company/{companyid}/person`
   *
   * Retrieves the persons of a company that the caller can see.
   * A company that does not exist, or that the caller cannot see, is 404.
   *
   * The result has only the members that `query.fields` names.
   */
  listCompanyPersons(input: ListCompanyPersonsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Person[]>>;
  /**
   * List the persons of a company: `GET /api/2.0/crm/contact/company/{companyid}/person`
   *
   * Retrieves the persons of a company that the caller can see.
   * A company that does not exist, or that the caller cannot see, is 404.
   */
  listCompanyPersons(input: ListCompanyPersonsInput, options?: CallOptions): CrmPromise<Person[]>;

  /**
   * List the contact information of a contact: `GET /api/2.0/crm/contact/{contactid}/data`
   *
   * Retrieves all telephone numbers, e-mail addresses, postal addresses and the like of a contact.
   * A postal address is here too, with its parts as JSON text in `data`.
   *
   * The result has only the members that `query.fields` names.
   */
  listContactInfo(input: ListContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo[]>>;
  /**
   * List the contact information of a contact: `GET /api/2.0/crm/contact/{contactid}/data`
   *
   * Retrieves all telephone numbers, e-mail addresses, postal addresses and the like of a contact.
   * A postal address is here too, with its parts as JSON text in `data`.
   */
  listContactInfo(input: ListContactInfoInput, options?: CallOptions): CrmPromise<ContactInfo[]>;

  /**
   * List the categories of a kind of contact information: `GET /api/2.0/crm/contact/data/{infoType}/category`
   *
   * Retrieves the names that `createContactInfo` and `updateContactInfo` take as `category` of this kind.
   * Telephone numbers have the names of `PhoneCategory`, postal addresses those of `AddressCategory`, and all other kinds those of `ContactInfoCategory`.
   */
  listContactInfoCategories(input: ListContactInfoCategoriesInput, options?: CallOptions): CrmPromise<string[]>;

  /**
   * List the kinds of contact information: `GET /api/2.0/crm/contact/data/infoType`
   *
   * Retrieves the names that `infoType` takes: telephone numbers, e-mail addresses, web sites and so on.
   * The names are the same on every portal, and are those of `ContactInfoType`.
   */
  listContactInfoTypes(input?: ListContactInfoTypesInput, options?: CallOptions): CrmPromise<string[]>;

  /**
   * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
   *
   * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` does not have this defect.
   *
   * Retrieves the opportunities of a contact. The server does not check that the contact exists: an unknown one has no opportunities.
   *
   * The result has only the members that `query.fields` names.
   */
  listContactOpportunities(input: ListContactOpportunitiesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Opportunity[]>>;
  /**
   * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
   *
   * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` does not have this defect.
   *
   * Retrieves the opportunities of a contact. The server does not check that the contact exists: an unknown one has no opportunities.
   */
  listContactOpportunities(input: ListContactOpportunitiesInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /**
   * List the statuses of contacts: `GET /api/2.0/crm/contact/status`
   *
   * Retrieves all statuses (temperatures), with the number of contacts that have each.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the types of contacts: `GET /api/2.0/crm/contact/type`
   *
   * Retrieves all types, with the number of contacts that have each.
   *
   * The result has only the members that `query.fields` names.
   */
  listContactTypes(input: ListContactTypesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType[]>>;
  /**
   * List the types of contacts: `GET /api/2.0/crm/contact/type`
   *
   * Retrieves all types, with the number of contacts that have each.
   */
  listContactTypes(input?: ListContactTypesInput, options?: CallOptions): CrmPromise<ContactType[]>;

  /**
   * List contacts by filter: `GET /api/2.0/crm/contact/filter`
   *
   * Retrieves the contacts that the caller can see, a page at a time.
   *
   * - The newest contacts come first. As soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List contacts with their primary e-mail addresses: `GET /api/2.0/crm/contact/mail`
   *
   * Retrieves the contacts with the given ids in short form, each with its primary e-mail address.
   * The server leaves out contacts that the caller cannot see.
   *
   * The result has only the members that `query.fields` names.
   */
  listContactsForMail(input: ListContactsForMailInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactWithEmail[]>>;
  /**
   * List contacts with their primary e-mail addresses: `GET /api/2.0/crm/contact/mail`
   *
   * Retrieves the contacts with the given ids in short form, each with its primary e-mail address.
   * The server leaves out contacts that the caller cannot see.
   */
  listContactsForMail(input: ListContactsForMailInput, options?: CallOptions): CrmPromise<ContactWithEmail[]>;

  /**
   * List contacts with their nearest open tasks: `GET /api/2.0/crm/contact/simple/filter`
   *
   * Retrieves the contacts that the caller can see, a page at a time, each with the open task whose deadline is the nearest.
   *
   * - Addresses, status, custom fields, tags and the number of tasks are missing here. `listContacts` has them.
   * - Without `sortBy` the contacts are sorted by name, in ascending order.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   *
   * The result has only the members that `query.fields` names.
   */
  listContactsWithNearestTask(input: ListContactsWithNearestTaskInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactWithTask[]>>;
  /**
   * List contacts with their nearest open tasks: `GET /api/2.0/crm/contact/simple/filter`
   *
   * Retrieves the contacts that the caller can see, a page at a time, each with the open task whose deadline is the nearest.
   *
   * - Addresses, status, custom fields, tags and the number of tasks are missing here. `listContacts` has them.
   * - Without `sortBy` the contacts are sorted by name, in ascending order.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   */
  listContactsWithNearestTask(input?: ListContactsWithNearestTaskInput, options?: CallOptions): CrmPromise<ContactWithTask[]>;

  /**
   * List the rates between currencies: `GET /api/2.0/crm/currency/rates`
   *
   * Retrieves all rates that the portal has. Every user of the CRM can see them.
   *
   * The result has only the members that `query.fields` names.
   */
  listCurrencyRates(input: ListCurrencyRatesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate[]>>;
  /**
   * List the rates between currencies: `GET /api/2.0/crm/currency/rates`
   *
   * Retrieves all rates that the portal has. Every user of the CRM can see them.
   */
  listCurrencyRates(input?: ListCurrencyRatesInput, options?: CallOptions): CrmPromise<CurrencyRate[]>;

  /**
   * List the custom fields of a kind of record: `GET /api/2.0/crm/{entityType}/customfield/definitions`
   *
   * Retrieves the definitions of the custom fields, with the number of records that use each.
   *
   * - A definition has no value: its `entityId` is -1 and its `fieldValue` is a single blank.
   * - The options of a `SelectBox` are the JSON list in `mask`.
   * - Definitions change rarely, so a program can keep them.
   * - Every user of the CRM may read them.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the custom field values of a record: `GET /api/2.0/crm/{entityType}/{entityid}/customfield`
   *
   * **The server does not check that the caller can see the record: every user of the CRM can read the values of hidden records.** The id 0 would even return the values of all records of the kind, so the schema refuses it.
   *
   * - The list holds the fields that have a value, and all headings.
   * - A record that does not exist is no error: the list then holds the headings only.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the files of a record: `GET /api/2.0/crm/{entityType}/{entityid}/files`
   *
   * Retrieves the files that are attached to the history of a contact, an opportunity or a case.
   *
   * The server does not check whether the caller may see the record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   * List the invoices of a contact or an opportunity: `GET /api/2.0/crm/{entityType}/invoicelist/{entityid}`
   *
   * Retrieves the invoices that name a person or company as the customer, or that belong to an opportunity.
   * Only invoices that the caller can see are in the list. A record that does not exist, or that the caller cannot see, has an empty list and no error.
   *
   * The result has only the members that `query.fields` names.
   */
  listEntityInvoices(input: ListEntityInvoicesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceSummary[]>>;
  /**
   * List the invoices of a contact or an opportunity: `GET /api/2.0/crm/{entityType}/invoicelist/{entityid}`
   *
   * Retrieves the invoices that name a person or company as the customer, or that belong to an opportunity.
   * Only invoices that the caller can see are in the list. A record that does not exist, or that the caller cannot see, has an empty list and no error.
   */
  listEntityInvoices(input: ListEntityInvoicesInput, options?: CallOptions): CrmPromise<InvoiceSummary[]>;

  /**
   * List the tags of a record: `GET /api/2.0/crm/{entityType}/tag/{entityid}`
   *
   * Retrieves the texts of the tags that a contact, an opportunity or a case carries.
   * A record that does not exist, or that the caller may not see, is 404.
   */
  listEntityTags(input: ListEntityTagsInput, options?: CallOptions): CrmPromise<string[]>;

  /**
   * List the groups: `GET /api/2.0/group`
   *
   * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
   *
   * The result has only the members that `query.fields` names.
   */
  listGroups(input: ListGroupsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<GroupSummary[]>>;
  /**
   * List the groups: `GET /api/2.0/group`
   *
   * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
   */
  listGroups(input?: ListGroupsInput, options?: CallOptions): CrmPromise<GroupSummary[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the categories of history events: `GET /api/2.0/crm/history/category`
   *
   * Retrieves all categories of history events, with the number of history events in each.
   *
   * The result has only the members that `query.fields` names.
   */
  listHistoryCategories(input: ListHistoryCategoriesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<HistoryCategory[]>>;
  /**
   * List the categories of history events: `GET /api/2.0/crm/history/category`
   *
   * Retrieves all categories of history events, with the number of history events in each.
   */
  listHistoryCategories(input?: ListHistoryCategoriesInput, options?: CallOptions): CrmPromise<HistoryCategory[]>;

  /**
   * List invoice items by filter: `GET /api/2.0/crm/invoiceitem/filter`
   *
   * Retrieves the items that invoices are made of, a page at a time. Every user of the CRM can see them.
   *
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - The search text is compared with the title, the description and the article number.
   *
   * The result has only the members that `query.fields` names.
   */
  listInvoiceItems(input: ListInvoiceItemsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceItem[]>>;
  /**
   * List invoice items by filter: `GET /api/2.0/crm/invoiceitem/filter`
   *
   * Retrieves the items that invoices are made of, a page at a time. Every user of the CRM can see them.
   *
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - The search text is compared with the title, the description and the article number.
   */
  listInvoiceItems(input?: ListInvoiceItemsInput, options?: CallOptions): CrmPromise<InvoiceItem[]>;

  /**
   * List the invoice taxes: `GET /api/2.0/crm/invoice/tax`
   *
   * Retrieves all taxes. Every user of the CRM can see them.
   *
   * The result has only the members that `query.fields` names.
   */
  listInvoiceTaxes(input: ListInvoiceTaxesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceTax[]>>;
  /**
   * List the invoice taxes: `GET /api/2.0/crm/invoice/tax`
   *
   * Retrieves all taxes. Every user of the CRM can see them.
   */
  listInvoiceTaxes(input?: ListInvoiceTaxesInput, options?: CallOptions): CrmPromise<InvoiceTax[]>;

  /**
   * List invoices by filter: `GET /api/2.0/crm/invoice/filter`
   *
   * Retrieves the invoices that the caller can see, a page at a time and without their lines.
   *
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - The server counts `total` when a page is full and keeps it for 30 seconds for the same search text. Lists with other filters receive the same `total` in that time.
   * - The search text is compared with the number and the description.
   *
   * The result has only the members that `query.fields` names.
   */
  listInvoices(input: ListInvoicesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceSummary[]>>;
  /**
   * List invoices by filter: `GET /api/2.0/crm/invoice/filter`
   *
   * Retrieves the invoices that the caller can see, a page at a time and without their lines.
   *
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - The server counts `total` when a page is full and keeps it for 30 seconds for the same search text. Lists with other filters receive the same `total` in that time.
   * - The search text is compared with the number and the description.
   */
  listInvoices(input?: ListInvoicesInput, options?: CallOptions): CrmPromise<InvoiceSummary[]>;

  /**
   * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
   *
   * **`fromDate` and `toDate` work together only.** The server ignores one that comes alone, and finds nothing when it is the only filter.
   *
   * - Retrieves the opportunities that the caller can see, a page at a time.
   * - `nextIndex` is one too far: read the next page from `startIndex + count`.
   * - The server keeps `total` for half a minute. With a date filter it can be too small for a caller who is not an administrator.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the contacts of an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}/contact`
   *
   * **`canEdit` of the main contact is always false here, whatever the caller may do.** `getContact` has the right value.
   *
   * - The list holds the persons and companies that take part in the opportunity.
   * - An opportunity that the caller cannot see is 404, like one that does not exist.
   * - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
   *
   * Retrieves all stages, with the number of opportunities in each.
   *
   * The result has only the members that `query.fields` names.
   */
  listOpportunityStages(input: ListOpportunityStagesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Stage[]>>;
  /**
   * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
   *
   * Retrieves all stages, with the number of opportunities in each.
   */
  listOpportunityStages(input?: ListOpportunityStagesInput, options?: CallOptions): CrmPromise<Stage[]>;

  /**
   * List the contacts of a project: `GET /api/2.0/crm/contact/project/{projectid}`
   *
   * Retrieves the contacts that are linked to a project of the portal.
   * The server does not look for the project: one that does not exist has an empty list.
   *
   * The result has only the members that `query.fields` names.
   */
  listProjectContacts(input: ListProjectContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * List the contacts of a project: `GET /api/2.0/crm/contact/project/{projectid}`
   *
   * Retrieves the contacts that are linked to a project of the portal.
   * The server does not look for the project: one that does not exist has an empty list.
   */
  listProjectContacts(input: ListProjectContactsInput, options?: CallOptions): CrmPromise<Contact[]>;

  /**
   * List the files of generated reports: `GET /api/2.0/crm/report/files`
   *
   * **This GET may write: the first call of a user may generate sample files.**
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   * - Download a file from its `viewUrl`.
   *
   * The result has only the members that `query.fields` names.
   */
  listReportFiles(input: ListReportFilesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CrmFile[]>>;
  /**
   * List the files of generated reports: `GET /api/2.0/crm/report/files`
   *
   * **This GET may write: the first call of a user may generate sample files.**
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   * - Download a file from its `viewUrl`.
   */
  listReportFiles(input?: ListReportFilesInput, options?: CallOptions): CrmPromise<CrmFile[]>;

  /**
   * List the tags of cases, contacts or opportunities: `GET /api/2.0/crm/{entityType}/tag`
   *
   * Retrieves all tags of a kind of record, with the number of records that carry each.
   * When tags change during the call, the server may respond with 400. The call can then be repeated.
   */
  listTags(input: ListTagsInput, options?: CallOptions): CrmPromise<Tag[]>;

  /**
   * List the categories of tasks: `GET /api/2.0/crm/task/category`
   *
   * Retrieves all categories of tasks, with the number of tasks in each.
   *
   * The result has only the members that `query.fields` names.
   */
  listTaskCategories(input: ListTaskCategoriesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskCategory[]>>;
  /**
   * List the categories of tasks: `GET /api/2.0/crm/task/category`
   *
   * Retrieves all categories of tasks, with the number of tasks in each.
   */
  listTaskCategories(input?: ListTaskCategoriesInput, options?: CallOptions): CrmPromise<TaskCategory[]>;

  /**
   * List the containers of task templates: `GET /api/2.0/crm/{entityType}/tasktemplatecontainer`
   *
   * Retrieves all containers for a kind of record, with their templates.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
  listTaskTemplateContainers(input: ListTaskTemplateContainersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplateContainer[]>>;
  /**
   * List the containers of task templates: `GET /api/2.0/crm/{entityType}/tasktemplatecontainer`
   *
   * Retrieves all containers for a kind of record, with their templates.
   *
   * The vendor's reference does not list this operation.
   */
  listTaskTemplateContainers(input: ListTaskTemplateContainersInput, options?: CallOptions): CrmPromise<TaskTemplateContainer[]>;

  /**
   * List the task templates of a container: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
   *
   * Retrieves all templates of a container.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
  listTaskTemplates(input: ListTaskTemplatesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<TaskTemplate[]>>;
  /**
   * List the task templates of a container: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
   *
   * Retrieves all templates of a container.
   *
   * The vendor's reference does not list this operation.
   */
  listTaskTemplates(input: ListTaskTemplatesInput, options?: CallOptions): CrmPromise<TaskTemplate[]>;

  /**
   * List tasks by filter: `GET /api/2.0/crm/task/filter`
   *
   * **`total` is cached for a minute without regard to `isClosed`**, so that the open and the closed tasks of one search get the same total.
   *
   * Retrieves the tasks that the caller may see, a page at a time. Open tasks come first.
   * `nextIndex` is one too far: read the next page from `startIndex + count`.
   * The contact of a task may be one that the caller may not see. Then its name and photo are there, but not its currency and managers.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the active users: `GET /api/2.0/people`
   *
   * Retrieves all active users. The server reads the whole list and then shortens it.
   * It does not work on a personal portal, which responds with 500.
   *
   * The result has only the members that `query.fields` names.
   */
  listUsers(input: ListUsersInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List the active users: `GET /api/2.0/people`
   *
   * Retrieves all active users. The server reads the whole list and then shortens it.
   * It does not work on a personal portal, which responds with 500.
   */
  listUsers(input?: ListUsersInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /**
   * List users by filter: `GET /api/2.0/people/filter`
   *
   * Retrieves users in full, a page at a time, with `total` and without `nextIndex`.
   *
   * - Only administrators see users who have left. Without `employeeStatus` an administrator gets every user, and other callers get those who have not left.
   * - The server works less when `fields` names only the members that are needed, since it then does not look up photos.
   * - It does not work on a personal portal, which responds with 500.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * List the users of a status: `GET /api/2.0/people/status/{status}`
   *
   * Retrieves all users of a status. The server reads the whole list and then shortens it.
   * It does not work on a personal portal, which responds with 500.
   *
   * The result has only the members that `query.fields` names.
   */
  listUsersByStatus(input: ListUsersByStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<UserProfile[]>>;
  /**
   * List the users of a status: `GET /api/2.0/people/status/{status}`
   *
   * Retrieves all users of a status. The server reads the whole list and then shortens it.
   * It does not work on a personal portal, which responds with 500.
   */
  listUsersByStatus(input: ListUsersByStatusInput, options?: CallOptions): CrmPromise<UserProfile[]>;

  /**
   * List users in short by filter: `GET /api/2.0/people/simple/filter`
   *
   * Retrieves users in the short form that access lists show, a page at a time, with `total` and without `nextIndex`. This form is enough to fill an access list.
   * It does not work on a personal portal, which responds with 500.
   *
   * The result has only the members that `query.fields` names.
   */
  listUsersInShortByFilter(input: ListUsersInShortByFilterInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Employee[]>>;
  /**
   * List users in short by filter: `GET /api/2.0/people/simple/filter`
   *
   * Retrieves users in the short form that access lists show, a page at a time, with `total` and without `nextIndex`. This form is enough to fill an access list.
   * It does not work on a personal portal, which responds with 500.
   */
  listUsersInShortByFilter(input?: ListUsersInShortByFilterInput, options?: CallOptions): CrmPromise<Employee[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  mergeContacts(input: MergeContactsInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
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
  mergeContacts(input: MergeContactsInput, options?: CallOptions): CrmPromise<SingleContact>;

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
  previewSmtpMailing(input: PreviewSmtpMailingInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Remove a contact from a case: `DELETE /api/2.0/crm/case/{caseid}/contact/{contactid}`
   *
   * Removes a person or a company from the contacts that take part in a case. The contact itself stays.
   *
   * - Everyone who can see both the case and the contact may remove it.
   * - A case or a contact that does not exist, or that the caller cannot see, is 404.
   * - A contact that does not take part is no error, so a second request is 200 as well.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
  removeCompanyPerson(input: RemoveCompanyPersonInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SinglePerson>>;
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
  removeCompanyPerson(input: RemoveCompanyPersonInput, options?: CallOptions): CrmPromise<SinglePerson>;

  /**
   * Remove a contact from an opportunity: `DELETE /api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}`
   *
   * **The main contact can be removed from the members too, and stays the main contact**, which only `updateOpportunity` changes.
   *
   * - The person or company no longer takes part in the opportunity. The contact itself is not deleted.
   * - Everyone who can see both the opportunity and the contact may remove it.
   * - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   */
  removeTagFromEntity(input: RemoveTagFromEntityInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Reopen a case: `PUT /api/2.0/crm/case/{caseid}/reopen`
   *
   * **Everyone who can see the case may reopen it**, whether or not the same user may edit it.
   *
   * - A case that is already open stays open. Nothing else of the case changes.
   * - A case that the caller cannot see is 403, and one that does not exist is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Reopen a closed task: `PUT /api/2.0/crm/task/{taskid}/reopen`
   *
   * Marks a closed task as open again. Reopening an open task changes nothing and is no error.
   *
   * - A task that does not exist is **400, not 404**.
   * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
  reorderContactStatuses(input: ReorderContactStatusesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus[]>>;
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
  reorderContactStatuses(input: ReorderContactStatusesInput, options?: CallOptions): CrmPromise<ContactStatus[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  reorderContactTypes(input: ReorderContactTypesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType[]>>;
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
  reorderContactTypes(input: ReorderContactTypesInput, options?: CallOptions): CrmPromise<ContactType[]>;

  /**
   * Reorder the custom fields of a kind of record: `PUT /api/2.0/crm/{entityType}/customfield/reorder`
   *
   * **Name every field: the server numbers the fields of the list from 0 and leaves all others where they are.** Two fields can then have the same position.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A field that does not exist is 404.
   * - An empty or missing list changes nothing, so the schema refuses it.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Reorder the stages of opportunities: `PUT /api/2.0/crm/opportunity/stage/reorder`
   *
   * **An id that does not exist is 500, but the new order is already saved by then.** Read the stages with `listOpportunityStages` first and send the ids of all of them.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - An empty or missing list changes nothing and the response is 200, so the schema refuses it.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
  replaceContactInfoBatch(input: ReplaceContactInfoBatchInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo[]>>;
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
  replaceContactInfoBatch(input: ReplaceContactInfoBatchInput, options?: CallOptions): CrmPromise<ContactInfo[]>;

  /**
   * Search cases by their title: `GET /api/2.0/crm/case/byprefix`
   *
   * **The list can lack matches: the server reads at most 30 cases and only then removes those that the caller cannot see.** With `contactID` it reads all cases of the contact. `listCases` with `filterValue` has no such limit.
   *
   * - The pages of the vendors do not list this operation.
   * - Without `prefix` the response is 500.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
   *
   * Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
   *
   * The result has only the members that `query.fields` names.
   */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Contact[]>>;
  /**
   * Search contacts by contact information: `GET /api/2.0/crm/contact/bycontactinfo`
   *
   * Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
   */
  searchContactsByContactInfo(input: SearchContactsByContactInfoInput, options?: CallOptions): CrmPromise<Contact[]>;

  /**
   * Search contacts by e-mail address or name: `GET /api/2.0/crm/contact/simple/byEmail`
   *
   * Retrieves the contacts in whose e-mail addresses or names the text is found, each with its nearest open task.
   *
   * - Both parameters are required here, because the server responds with an empty list when one is missing.
   * - `searchContactsByContactInfo` searches telephone numbers and other contact information, and returns whole contacts.
   *
   * The result has only the members that `query.fields` names.
   */
  searchContactsByEmail(input: SearchContactsByEmailInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactWithTask[]>>;
  /**
   * Search contacts by e-mail address or name: `GET /api/2.0/crm/contact/simple/byEmail`
   *
   * Retrieves the contacts in whose e-mail addresses or names the text is found, each with its nearest open task.
   *
   * - Both parameters are required here, because the server responds with an empty list when one is missing.
   * - `searchContactsByContactInfo` searches telephone numbers and other contact information, and returns whole contacts.
   */
  searchContactsByEmail(input: SearchContactsByEmailInput, options?: CallOptions): CrmPromise<ContactWithTask[]>;

  /**
   * Search contacts by name: `GET /api/2.0/crm/contact/byprefix`
   *
   * **Without `searchType` the server finds companies only.** The parameter is required here, and -1 finds all contacts.
   *
   * - With `entityID` and `entityType` only the members of that opportunity or case are searched. The letter case matters then, and `searchType` is ignored.
   * - The contacts are in short form, with their primary telephone numbers.
   *
   * The result has only the members that `query.fields` names.
   */
  searchContactsByPrefix(input: SearchContactsByPrefixInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactWithPhone[]>>;
  /**
   * Search contacts by name: `GET /api/2.0/crm/contact/byprefix`
   *
   * **Without `searchType` the server finds companies only.** The parameter is required here, and -1 finds all contacts.
   *
   * - With `entityID` and `entityType` only the members of that opportunity or case are searched. The letter case matters then, and `searchType` is ignored.
   * - The contacts are in short form, with their primary telephone numbers.
   */
  searchContactsByPrefix(input: SearchContactsByPrefixInput, options?: CallOptions): CrmPromise<ContactWithPhone[]>;

  /**
   * Search opportunities by their title: `GET /api/2.0/crm/opportunity/byprefix`
   *
   * **With `internalSearch: false` a `contactID` excludes the opportunities of that contact.** The server reads a missing `internalSearch` as false, so it is required here.
   *
   * - The pages of the vendors do not list this operation.
   * - Without `prefix` the response is 500.
   * - `listOpportunities` with `filterValue` searches as well, and takes further filters.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Search the active users: `GET /api/2.0/people/search`
   *
   * **When the server fails it responds with 200 and an empty object in place of the list**, which the client reports as an invalid response.
   *
   * Retrieves the active users in whose data every word of the text is found.
   * It does not work on a personal portal, which responds with 500.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Make several cases public, or private to a list of users: `PUT /api/2.0/crm/case/access`
   *
   * **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
   *
   * - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
   * - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
   * - The server silently ignores cases that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
   * - The cases are changed one after another, and stay changed when a later one fails.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Set the status of a company and its persons: `PUT /api/2.0/crm/contact/company/{companyid}/status`
   *
   * **The response shows the old status.** Read the company again to see the new one.
   *
   * - The status is set for the company and for all its persons. 0 removes it.
   * - Whoever may see the company may call this, and so changes the company and its persons without the right to edit them.
   * - A status that does not exist is 404, and so is a company that does not exist or that the caller cannot see. The id of a person is 500.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  setCompanyAndPersonsStatus(input: SetCompanyAndPersonsStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
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
  setCompanyAndPersonsStatus(input: SetCompanyAndPersonsStatusInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * Share a contact with everyone, or make it private to its managers: `PUT /api/2.0/crm/contact/{contactid}/access`
   *
   * **The response shows the contact as it was before the change.** Read the contact again to see the new state.
   *
   * - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to its managers and to CRM administrators.
   * - The managers replace the old ones, and an empty list removes them all. The server does not add the caller: one who is not an administrator and not on the list loses the contact.
   * - Whoever may edit the contact may call this, so every user may for a shared contact. Other callers get 403, also for a contact that they cannot see.
   * - Nobody is notified, and nothing is written to the audit trail.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Set the creation date of a contact: `PUT /api/2.0/crm/contact/{contactid}/creationdate`
   *
   * **Everyone who can see the contact can change this date.** The caller need not be allowed to edit the contact, nor be an administrator.
   *
   * - The call sets the date and time at which the contact was created, for an import of old data.
   * - Without a date the server stores the first day of the year 1, so it is required here.
   * - A contact that does not exist, or that the caller cannot see, is 404.
   */
  setContactCreationDate(input: SetContactCreationDateInput, options?: CallOptions): CrmPromise<Nothing>;

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
  setContactLastModifiedDate(input: SetContactLastModifiedDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Set the photo of a contact from an address: `PUT /api/2.0/crm/contact/{contactid}/changephotobyurl`
   *
   * **The server itself fetches the address, from inside its own network.** Do not pass on addresses from strangers.
   *
   * - The caller needs no more than the right to see the contact, not the right to edit it. A contact that the caller cannot see is 404.
   * - No audit record is written.
   */
  setContactPhotoByUrl(input: SetContactPhotoByUrlInput, options?: CallOptions): CrmPromise<string>;

  /**
   * Set the status of a contact: `PUT /api/2.0/crm/contact/{contactid}/status`
   *
   * Sets the status (temperature) of one contact, and removes it with 0. The response shows the new status.
   *
   * - A status that does not exist is 404, and so is a contact that does not exist or that the caller cannot see.
   * - The caller must be allowed to edit the contact. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  setContactStatus(input: SetContactStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
  /**
   * Set the status of a contact: `PUT /api/2.0/crm/contact/{contactid}/status`
   *
   * Sets the status (temperature) of one contact, and removes it with 0. The response shows the new status.
   *
   * - A status that does not exist is 404, and so is a contact that does not exist or that the caller cannot see.
   * - The caller must be allowed to edit the contact. Others get 403.
   * - An audit record is written.
   */
  setContactStatus(input: SetContactStatusInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * Set the colour of a status of contacts: `PUT /api/2.0/crm/contact/status/{id}/color`
   *
   * **The server does not check the list: the id of a contact type, a task category or a history category changes that element.**
   *
   * - Without `color` the server removes the colour, so it is required here.
   * - A status that does not exist is 404. Unlike the whole status, the colour can also be changed while contacts have the status.
   * - Only CRM administrators may call this. Others get 403.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  setContactStatusColor(input: SetContactStatusColorInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus>>;
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
  setContactStatusColor(input: SetContactStatusColorInput, options?: CallOptions): CrmPromise<ContactStatus>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Set the default currency and replace all rates: `POST /api/2.0/crm/currency/setrates`
   *
   * **All rates that the portal has are deleted first: the list replaces everything.** The schema refuses an empty list, which would leave no rate at all. Use `addCurrencyRates` to keep the others.
   *
   * **It also changes the default currency of the CRM when `currency` is another one.**
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when a code is unknown, when a code in the list is not in capital letters, or when a rate is above 99999999.99.
   * - The rates receive new ids.
   * - The server writes audit records.
   *
   * The result has only the members that `query.fields` names.
   */
  setCurrencyRates(input: SetCurrencyRatesInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate[]>>;
  /**
   * Set the default currency and replace all rates: `POST /api/2.0/crm/currency/setrates`
   *
   * **All rates that the portal has are deleted first: the list replaces everything.** The schema refuses an empty list, which would leave no rate at all. Use `addCurrencyRates` to keep the others.
   *
   * **It also changes the default currency of the CRM when `currency` is another one.**
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when a code is unknown, when a code in the list is not in capital letters, or when a rate is above 99999999.99.
   * - The rates receive new ids.
   * - The server writes audit records.
   */
  setCurrencyRates(input: SetCurrencyRatesInput, options?: CallOptions): CrmPromise<CurrencyRate[]>;

  /**
   * Set the default currency: `PUT /api/2.0/crm/settings/currency`
   *
   * Sets the default currency of the CRM. Amounts that are stored are not converted.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when the currency is unknown.
   * - The server writes an audit record.
   */
  setDefaultCurrency(input: SetDefaultCurrencyInput, options?: CallOptions): CrmPromise<Currency>;

  /**
   * Set a custom field value of a record: `POST /api/2.0/crm/{entityType}/{entityid}/customfield/{fieldid}`
   *
   * **The server checks neither that the record exists nor that the caller may edit it, and an empty `fieldValue` deletes the value.**
   *
   * - The value is text whatever the kind of the field. The value of a `SelectBox` is the text of one of the options in its `mask`.
   * - The server does not check that the field belongs to the kind of record in the path.
   * - A field that does not exist is 500, and so is a request without `fieldValue`.
   * - Every user of the CRM may call this.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  setFilteredCasesAccess(input: SetFilteredCasesAccessInput, options?: CallOptions): CrmPromise<Case[]>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  setFilteredContactsAccess(input: SetFilteredContactsAccessInput, options?: CallOptions): CrmPromise<Contact[]>;

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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The client refuses a call that no filter narrows, unless `everything: true` is given.
   */
  setFilteredOpportunitiesAccess(input: SetFilteredOpportunitiesAccessInput, options?: CallOptions): CrmPromise<Opportunity[]>;

  /**
   * Set the icon of a category of history events: `PUT /api/2.0/crm/history/category/{id}/icon`
   *
   * **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
   *
   * - The icon is named by its file, without a path.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Set the creation date of an invoice: `PUT /api/2.0/crm/invoice/{invoiceid}/creationdate`
   *
   * **The server stores the year 1 when the date is missing.** The schema requires it.
   *
   * - Everyone who can see the invoice may call this. It is not restricted to administrators.
   * - The status of the invoice does not matter.
   * - The response is 404 when the invoice does not exist or the caller may not see it.
   * - The vendor's reference does not list this operation.
   */
  setInvoiceCreationDate(input: SetInvoiceCreationDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Set the date of the last change of an invoice: `PUT /api/2.0/crm/invoice/{invoiceid}/lastmodifeddate`
   *
   * **The server stores the year 1 when the date is missing or its name is spelled correctly: it expects `lastModifedDate`.** The schema requires it.
   *
   * - Everyone who can see the invoice may call this. It is not restricted to administrators.
   * - The status of the invoice does not matter.
   * - The response is 404 when the invoice does not exist or the caller may not see it.
   * - The vendor's reference does not list this operation.
   */
  setInvoiceLastModifiedDate(input: SetInvoiceLastModifiedDateInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Set the numbering of invoices: `PUT /api/2.0/crm/invoice/settings/name`
   *
   * **A prefix or number that is left out is cleared.** The schema requires all members.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - With `autogenerated: true` the response is 400 when the number is empty, or when an invoice with the prefix and number exists. A second call therefore fails as soon as an invoice took the number.
   * - The numbers of existing invoices do not change.
   * - The server writes an audit record.
   */
  setInvoiceNumberSettings(input: SetInvoiceNumberSettingsInput, options?: CallOptions): CrmPromise<InvoiceSettings>;

  /**
   * Set the default terms of invoices: `PUT /api/2.0/crm/invoice/settings/terms`
   *
   * Replaces the terms that the portal proposes for new invoices. Existing invoices keep theirs.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The server writes an audit record.
   */
  setInvoiceTermsSettings(input: SetInvoiceTermsSettingsInput, options?: CallOptions): CrmPromise<InvoiceSettings>;

  /**
   * Set the status of several invoices: `PUT /api/2.0/crm/invoice/status/{status}`
   *
   * **A change that is not allowed is no error: the server responds with 200 and returns the invoice unchanged.** Compare the status of each returned invoice with the one that was asked for.
   *
   * - Allowed are `Draft` to `Sent`, `Sent` to `Paid`, `Sent` to `Rejected`, `Rejected` to `Draft` and `Paid` to `Sent`.
   * - Everyone who can see an invoice may change its status. It is not restricted to administrators.
   * - The server silently ignores invoices that do not exist, or that the caller may not see. The response is 400 when none of them is visible.
   * - A draft that is sent reduces the stock of tracked items by its quantities, and a sent invoice that is rejected restores it. No other change moves the stock.
   * - The response is 400 when an item whose stock moves costs more than 99999999.99. The statuses are changed by then.
   * - The result is an object with the lists `key` and `value`, not a list of invoices.
   * - The server writes an audit record.
   */
  setInvoicesStatus(input: SetInvoicesStatusInput, options?: CallOptions): CrmPromise<InvoiceStatusChange>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Move an opportunity to another stage: `PUT /api/2.0/crm/opportunity/{opportunityid}/stage/{id}`
   *
   * **The server reads the stage from `stageid` in the body and never from the path.** Send the same id in both places: without `stageid` the response is 400, and a different id in the path has no effect.
   *
   * - `successProbability` of the opportunity becomes that of the stage.
   * - `actualCloseDate` becomes the present time when the stage is won or lost. It is cleared when the stage is open.
   * - An opportunity that the caller may not edit is 404, like one that does not exist. A stage that does not exist is 404 as well.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Set the colour of a stage of opportunities: `PUT /api/2.0/crm/opportunity/stage/{id}/color`
   *
   * **Without `color` the server removes the colour.** The schema requires it. `null` removes the colour on purpose.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - It works for stages that opportunities are in too, unlike `updateOpportunityStage`.
   * - A stage that does not exist is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Set the status of a person, of its company and of all its persons: `PUT /api/2.0/crm/contact/person/{personid}/status`
   *
   * **The status is set for the company of the person and for all other persons of that company too. The response shows the old status.** `setContactStatus` changes one contact only.
   *
   * - 0 removes the status.
   * - The caller needs no more than the right to see the person, also to change contacts that the caller may not edit.
   * - A status, a person or a company that does not exist is 404, and so is a person that the caller cannot see. The id of a company is 500.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  setPersonAndCompanyStatus(input: SetPersonAndCompanyStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleContact>>;
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
  setPersonAndCompanyStatus(input: SetPersonAndCompanyStatusInput, options?: CallOptions): CrmPromise<SingleContact>;

  /**
   * Set the icon of a category of tasks: `PUT /api/2.0/crm/task/category/{id}/icon`
   *
   * **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
   *
   * - The icon is named by its file, without a path.
   * - Only CRM administrators may call this.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
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
  startSmtpMailing(input: StartSmtpMailingInput, options?: CallOptions): CrmPromise<MailingProgress | Nothing>;

  /**
   * Cancel the report that is being generated: `GET /api/2.0/crm/report/terminate`
   *
   * **This GET changes something: it cancels the caller's own report.** Do not let a cache or a crawler call it.
   *
   * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
   * - A second call does no harm.
   */
  terminateReport(input?: TerminateReportInput, options?: CallOptions): CrmPromise<Nothing>;

  /**
   * Unlink a contact from a project: `DELETE /api/2.0/crm/contact/{contactid}/project/{projectid}`
   *
   * Removes the link between a contact and a project. Both stay.
   *
   * - A project to which the caller may not link contacts is **404 here, not 403**. A contact or a project that does not exist is 404 too.
   * - A second call changes nothing and responds with 200.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  unlinkContactFromProject(input: UnlinkContactFromProjectInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactBase>>;
  /**
   * Unlink a contact from a project: `DELETE /api/2.0/crm/contact/{contactid}/project/{projectid}`
   *
   * Removes the link between a contact and a project. Both stay.
   *
   * - A project to which the caller may not link contacts is **404 here, not 403**. A contact or a project that does not exist is 404 too.
   * - A second call changes nothing and responds with 200.
   * - An audit record is written.
   */
  unlinkContactFromProject(input: UnlinkContactFromProjectInput, options?: CallOptions): CrmPromise<ContactBase>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  unlinkOpportunityFromContact(input: UnlinkOpportunityFromContactInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleOpportunity>>;
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
  unlinkOpportunityFromContact(input: UnlinkOpportunityFromContactInput, options?: CallOptions): CrmPromise<SingleOpportunity>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
  updateCompany(input: UpdateCompanyInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SingleCompany>>;
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
  updateCompany(input: UpdateCompanyInput, options?: CallOptions): CrmPromise<SingleCompany>;

  /**
   * Replace a postal address: `PUT /api/2.0/crm/contact/{contactid}/addressdata/{id}`
   *
   * **The address replaces the old one: a part that is left out is cleared.** The schema wants each part, and takes `null` to clear one.
   *
   * - `category` is a **number** here, and a name is 400.
   * - An id that does not exist, that is no address, or that belongs to another contact is 404. So is a contact that the caller may not edit.
   * - An audit record is written.
   *
   * The result has only the members that `query.fields` names.
   */
  updateContactAddress(input: UpdateContactAddressInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo>>;
  /**
   * Replace a postal address: `PUT /api/2.0/crm/contact/{contactid}/addressdata/{id}`
   *
   * **The address replaces the old one: a part that is left out is cleared.** The schema wants each part, and takes `null` to clear one.
   *
   * - `category` is a **number** here, and a name is 400.
   * - An id that does not exist, that is no address, or that belongs to another contact is 404. So is a contact that the caller may not edit.
   * - An audit record is written.
   */
  updateContactAddress(input: UpdateContactAddressInput, options?: CallOptions): CrmPromise<ContactInfo>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  updateContactInfo(input: UpdateContactInfoInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactInfo>>;
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
  updateContactInfo(input: UpdateContactInfoInput, options?: CallOptions): CrmPromise<ContactInfo>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  updateContactStatus(input: UpdateContactStatusInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactStatus>>;
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
  updateContactStatus(input: UpdateContactStatusInput, options?: CallOptions): CrmPromise<ContactStatus>;

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
   *
   * The result has only the members that `query.fields` names.
   */
  updateContactType(input: UpdateContactTypeInput & WithFields, options?: CallOptions): CrmPromise<Sparse<ContactType>>;
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
  updateContactType(input: UpdateContactTypeInput, options?: CallOptions): CrmPromise<ContactType>;

  /**
   * Replace the rate with an id: `PUT /api/2.0/crm/currency/rates/{id}`
   *
   * **A rate of 0 deletes the record, and the response is still 200.** The schema refuses it. Use `deleteCurrencyRate` to delete a rate.
   *
   * - The body replaces the whole rate, its currencies too.
   * - It is not restricted to administrators: every user of the CRM may change the rates.
   * - The response is 400, not 404, when the rate does not exist. It is also 400 when a code is unknown or not in capital letters, or when the rate is above 99999999.99.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  updateCurrencyRate(input: UpdateCurrencyRateInput & WithFields, options?: CallOptions): CrmPromise<Sparse<CurrencyRate>>;
  /**
   * Replace the rate with an id: `PUT /api/2.0/crm/currency/rates/{id}`
   *
   * **A rate of 0 deletes the record, and the response is still 200.** The schema refuses it. Use `deleteCurrencyRate` to delete a rate.
   *
   * - The body replaces the whole rate, its currencies too.
   * - It is not restricted to administrators: every user of the CRM may change the rates.
   * - The response is 400, not 404, when the rate does not exist. It is also 400 when a code is unknown or not in capital letters, or when the rate is above 99999999.99.
   * - The server writes an audit record.
   */
  updateCurrencyRate(input: UpdateCurrencyRateInput, options?: CallOptions): CrmPromise<CurrencyRate>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Replace a draft invoice: `PUT /api/2.0/crm/invoice/{invoiceid}`
   *
   * **The body replaces the whole invoice, and its old lines are deleted.** Members that the server would clear are required.
   *
   * - Only a draft that the caller may edit can be replaced. The response for every other invoice is 404. Set a sent one back to `Draft` by way of `Rejected`.
   * - The lines are created anew with new ids.
   * - The number is kept and cannot be changed.
   * - The stored PDF is dropped, and the server starts to generate a new one.
   * - The response is 400 when the contact, consignee, opportunity, currency, an item, a tax or an address is unknown, or when the contact is not a member of the opportunity.
   * - The response is 403 when the caller may not see the contact, consignee or opportunity.
   *
   * The result has only the members that `query.fields` names.
   */
  updateInvoice(input: UpdateInvoiceInput & WithFields, options?: CallOptions): CrmPromise<Sparse<Invoice>>;
  /**
   * Replace a draft invoice: `PUT /api/2.0/crm/invoice/{invoiceid}`
   *
   * **The body replaces the whole invoice, and its old lines are deleted.** Members that the server would clear are required.
   *
   * - Only a draft that the caller may edit can be replaced. The response for every other invoice is 404. Set a sent one back to `Draft` by way of `Rejected`.
   * - The lines are created anew with new ids.
   * - The number is kept and cannot be changed.
   * - The stored PDF is dropped, and the server starts to generate a new one.
   * - The response is 400 when the contact, consignee, opportunity, currency, an item, a tax or an address is unknown, or when the contact is not a member of the opportunity.
   * - The response is 403 when the caller may not see the contact, consignee or opportunity.
   */
  updateInvoice(input: UpdateInvoiceInput, options?: CallOptions): CrmPromise<Invoice>;

  /**
   * Replace an invoice item: `PUT /api/2.0/crm/invoiceitem/{invoiceitemid}`
   *
   * **The body replaces the whole item: taxes, article number, stock and description that are left out would be cleared.** The schema requires all members.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when the price is above 99999999.99.
   * - Lines of invoices keep their own price and description.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  updateInvoiceItem(input: UpdateInvoiceItemInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceItem>>;
  /**
   * Replace an invoice item: `PUT /api/2.0/crm/invoiceitem/{invoiceitemid}`
   *
   * **The body replaces the whole item: taxes, article number, stock and description that are left out would be cleared.** The schema requires all members.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The response is 400 when the price is above 99999999.99.
   * - Lines of invoices keep their own price and description.
   * - The server writes an audit record.
   */
  updateInvoiceItem(input: UpdateInvoiceItemInput, options?: CallOptions): CrmPromise<InvoiceItem>;

  /**
   * Replace a line of a draft invoice: `PUT /api/2.0/crm/invoiceline/{id}`
   *
   * **The body replaces the whole line: what is left out would be reset to 0.** The schema requires all members.
   *
   * - The response is 403 unless the invoice is a draft that the caller may edit.
   * - The response is 404 when the line does not exist or does not belong to the invoice that `invoiceId` names.
   * - The response is 400 when the item or a tax is unknown, or when a discount is above 100.
   *
   * The result has only the members that `query.fields` names.
   */
  updateInvoiceLine(input: UpdateInvoiceLineInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceLine>>;
  /**
   * Replace a line of a draft invoice: `PUT /api/2.0/crm/invoiceline/{id}`
   *
   * **The body replaces the whole line: what is left out would be reset to 0.** The schema requires all members.
   *
   * - The response is 403 unless the invoice is a draft that the caller may edit.
   * - The response is 404 when the line does not exist or does not belong to the invoice that `invoiceId` names.
   * - The response is 400 when the item or a tax is unknown, or when a discount is above 100.
   */
  updateInvoiceLine(input: UpdateInvoiceLineInput, options?: CallOptions): CrmPromise<InvoiceLine>;

  /**
   * Replace an invoice tax: `PUT /api/2.0/crm/invoice/tax/{id}`
   *
   * **The body replaces the whole tax: a rate that is left out would become 0 and a description would be cleared.** The schema requires all members.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
  updateInvoiceTax(input: UpdateInvoiceTaxInput & WithFields, options?: CallOptions): CrmPromise<Sparse<InvoiceTax>>;
  /**
   * Replace an invoice tax: `PUT /api/2.0/crm/invoice/tax/{id}`
   *
   * **The body replaces the whole tax: a rate that is left out would become 0 and a description would be cleared.** The schema requires all members.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - The server writes an audit record.
   */
  updateInvoiceTax(input: UpdateInvoiceTaxInput, options?: CallOptions): CrmPromise<InvoiceTax>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Replace a stage of opportunities: `PUT /api/2.0/crm/opportunity/stage/{id}`
   *
   * **This is a full replacement: without `description` and `color` the server clears them, without `successProbability` it stores 0, and without `stageType` it makes the stage open.** The schema requires all of them. `null` clears a description or a colour on purpose.
   *
   * - Only CRM administrators may call this. Other callers get 403.
   * - A stage that opportunities are in cannot be changed: the response is 400. `setOpportunityStageColor` changes the colour alone.
   * - A stage that does not exist is 404.
   * - The server writes an audit record.
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
  updatePerson(input: UpdatePersonInput & WithFields, options?: CallOptions): CrmPromise<Sparse<SinglePerson>>;
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
  updatePerson(input: UpdatePersonInput, options?: CallOptions): CrmPromise<SinglePerson>;

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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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
   *
   * The result has only the members that `query.fields` names.
   */
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

  /**
   * Rename a container of task templates: `PUT /api/2.0/crm/tasktemplatecontainer/{containerid}`
   *
   * Changes the title of a container. The templates and the kind of record stay as they are.
   *
   * Every user of the CRM may call this. It is not restricted to administrators.
   *
   * The vendor's reference does not list this operation.
   *
   * The result has only the members that `query.fields` names.
   */
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
  uploadContactPhoto(input: UploadContactPhotoInput, options?: CallOptions): CrmPromise<string>;

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

/** The operations that the methods call. */
export const operations = {
  addCaseContact,
  addCompanyPerson,
  addCurrencyRates,
  addOpportunityContact,
  addTagToContactGroup,
  addTagToEntities,
  addTagToEntity,
  addTagToFilteredCases,
  addTagToFilteredContacts,
  addTagToFilteredOpportunities,
  attachFilesToEntity,
  authenticate,
  authenticateWithCode,
  cancelSmtpMailing,
  checkInvoiceNumber,
  checkReportData,
  closeCase,
  closeTask,
  convertAmount,
  createCase,
  createCompaniesQuick,
  createCompany,
  createContactAddress,
  createContactInfo,
  createContactInfoBatch,
  createContactStatus,
  createContactType,
  createCurrencyRate,
  createCustomField,
  createEntityTextFile,
  createHistoryCategory,
  createHistoryEvent,
  createInvoice,
  createInvoiceItem,
  createInvoiceLine,
  createInvoiceTax,
  createOpportunity,
  createOpportunityStage,
  createPerson,
  createPersonsQuick,
  createTag,
  createTask,
  createTaskCategory,
  createTaskTemplate,
  createTaskTemplateContainer,
  createTasksForContacts,
  deleteCase,
  deleteCases,
  deleteContact,
  deleteContactAvatar,
  deleteContactInfo,
  deleteContactStatus,
  deleteContactType,
  deleteContacts,
  deleteCrmFile,
  deleteCurrencyRate,
  deleteCustomField,
  deleteFilteredCases,
  deleteFilteredContacts,
  deleteFilteredOpportunities,
  deleteHistoryCategory,
  deleteHistoryEvent,
  deleteInvoice,
  deleteInvoiceItem,
  deleteInvoiceItems,
  deleteInvoiceLine,
  deleteInvoiceTax,
  deleteInvoices,
  deleteOpportunities,
  deleteOpportunity,
  deleteOpportunityStage,
  deleteReportFile,
  deleteTag,
  deleteTask,
  deleteTaskCategory,
  deleteTaskTemplate,
  deleteTaskTemplateContainer,
  deleteUnusedTags,
  generateReport,
  getCapabilities,
  getCase,
  getContact,
  getContactAccessList,
  getContactInfo,
  getContactStatus,
  getContactType,
  getCrmRootFolderId,
  getCurrencyRate,
  getCurrencyRateByCurrencies,
  getCurrencySummaryTable,
  getGroup,
  getInvoice,
  getInvoiceByNumber,
  getInvoiceConverterData,
  getInvoiceItem,
  getInvoiceJsonData,
  getInvoicePdf,
  getInvoiceSample,
  getInvoiceSettings,
  getOpportunity,
  getOpportunityStage,
  getPortal,
  getReportStatus,
  getSelf,
  getSmtpMailingStatus,
  getTask,
  getTaskCategory,
  getTaskTemplate,
  getTaskTemplateContainer,
  getUser,
  getUserByEmail,
  linkContactToProject,
  linkContactsToProject,
  linkOpportunityToContact,
  listAvailableCurrencies,
  listCaseContacts,
  listCases,
  listCompanyPersons,
  listContactInfo,
  listContactInfoCategories,
  listContactInfoTypes,
  listContactOpportunities,
  listContactStatuses,
  listContactTags,
  listContactTypes,
  listContacts,
  listContactsForMail,
  listContactsWithNearestTask,
  listCurrencyRates,
  listCustomFieldDefinitions,
  listEntityCustomFields,
  listEntityFiles,
  listEntityInvoices,
  listEntityTags,
  listGroups,
  listHistory,
  listHistoryCategories,
  listInvoiceItems,
  listInvoiceTaxes,
  listInvoices,
  listOpportunities,
  listOpportunityContacts,
  listOpportunityStages,
  listProjectContacts,
  listReportFiles,
  listTags,
  listTaskCategories,
  listTaskTemplateContainers,
  listTaskTemplates,
  listTasks,
  listUsers,
  listUsersByFilter,
  listUsersByStatus,
  listUsersInShortByFilter,
  mergeContacts,
  previewSmtpMailing,
  removeCaseContact,
  removeCompanyPerson,
  removeOpportunityContact,
  removeTagFromContactGroup,
  removeTagFromEntity,
  reopenCase,
  reopenTask,
  reorderContactStatuses,
  reorderContactTypes,
  reorderCustomFields,
  reorderHistoryCategories,
  reorderOpportunityStages,
  reorderTaskCategories,
  replaceContactInfoBatch,
  searchCasesByPrefix,
  searchContactsByContactInfo,
  searchContactsByEmail,
  searchContactsByPrefix,
  searchOpportunitiesByPrefix,
  searchUsers,
  sendAuthenticationSms,
  setAuthenticationPhone,
  setCaseAccess,
  setCasesAccess,
  setCompanyAndPersonsStatus,
  setContactAccess,
  setContactCreationDate,
  setContactLastModifiedDate,
  setContactPhotoByUrl,
  setContactStatus,
  setContactStatusColor,
  setContactsAccess,
  setCurrencyRates,
  setDefaultCurrency,
  setEntityCustomFieldValue,
  setFilteredCasesAccess,
  setFilteredContactsAccess,
  setFilteredOpportunitiesAccess,
  setHistoryCategoryIcon,
  setInvoiceCreationDate,
  setInvoiceLastModifiedDate,
  setInvoiceNumberSettings,
  setInvoiceTermsSettings,
  setInvoicesStatus,
  setOpportunitiesAccess,
  setOpportunityAccess,
  setOpportunityCreationDate,
  setOpportunityLastModifiedDate,
  setOpportunityStage,
  setOpportunityStageColor,
  setPersonAndCompanyStatus,
  setTaskCategoryIcon,
  setTaskCreationDate,
  setTaskLastModifiedDate,
  startSmtpMailing,
  terminateReport,
  unlinkContactFromProject,
  unlinkOpportunityFromContact,
  updateCase,
  updateCompany,
  updateContactAddress,
  updateContactInfo,
  updateContactStatus,
  updateContactType,
  updateCurrencyRate,
  updateCustomField,
  updateHistoryCategory,
  updateInvoice,
  updateInvoiceItem,
  updateInvoiceLine,
  updateInvoiceTax,
  updateOpportunity,
  updateOpportunityStage,
  updatePerson,
  updateTask,
  updateTaskCategory,
  updateTaskTemplate,
  updateTaskTemplateContainer,
  uploadContactPhoto,
  uploadEntityFile,
};
