/**
 * What people do with the records of a CRM, each in one call: functions over a client of either
 * entry.
 *
 * @packageDocumentation
 */

export { addNote, type NoteOptions } from './add-note.js';
export { attachFiles } from './attach-files.js';
export type {
  AccessEditOptions,
  CaseChanges,
  CompanyChanges,
  ContactEditOptions,
  Edit,
  EditOptions,
  OpportunityChanges,
  PersonChanges,
  TaskChanges,
} from './changes.js';
export { customField } from './custom-field.js';
export type { CustomFieldValue } from './custom-field-value.js';
export { edit } from './edit.js';
export { type ContactQuery, findContacts } from './find-contacts.js';
export type { Clearable } from './kinds/contact-losses.js';
export { recordUrl } from './record-url.js';
export { setCustomFields } from './set-custom-fields.js';
export { stageByTitle } from './stage-by-title.js';
export type {
  CaseTarget,
  CompanyTarget,
  ContactTarget,
  OpportunityTarget,
  PersonTarget,
  RecordTarget,
  TaskTarget,
} from './targets.js';
export type { RecordFile, UploadOptions } from './upload-files.js';
