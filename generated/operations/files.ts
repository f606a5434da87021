// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { MultipartBody } from '../../src/request/multipart-body.js';
import type { AttachedFiles, CrmFile, FileUpload, HistoryEvent, NewTextFile, Nothing, RecordId } from '../schema.js';
import { countQueryInput, crmFileResult, employeeResult, entityTypePathInput, fieldsQueryInput, historyEventResult, recordIdInput, startIndexQueryInput } from './schemas/common.js';
import { booleanType, integerType, stringOrNullType, stringType } from './schemas/types.js';

/** The input of {@link getCrmRootFolderId}. */
export interface GetCrmRootFolderIdInput {
}

/**
 * Read the id of the root folder of the CRM: `GET /api/2.0/crm/files/root`
 *
 * Retrieves the id of the folder that all files of the CRM are in.
 * It is a number in the portal's own storage and a text in the storage of a third party.
 */
export const getCrmRootFolderId: Operation<GetCrmRootFolderIdInput, number | string> = {
  id: 'getCrmRootFolderId',
  method: 'GET',
  path: '/api/2.0/crm/files/root',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: { type: ['integer', 'string'] },
};

/** The input of {@link deleteCrmFile}. */
export interface DeleteCrmFileInput {
  readonly path: {
      /**
       * @description The id of the file.
       * @example 789
       */
      fileid: RecordId;
  };
}

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
export const deleteCrmFile: SelectableOperation<DeleteCrmFileInput, CrmFile> = {
  id: 'deleteCrmFile',
  method: 'DELETE',
  path: '/api/2.0/crm/files/{fileid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { fileid: recordIdInput }, required: ['fileid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: crmFileResult,
};

/** The input of {@link listEntityFiles}. */
export interface ListEntityFilesInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the files of a record: `GET /api/2.0/crm/{entityType}/{entityid}/files`
 *
 * Retrieves the files that are attached to the history of a contact, an opportunity or a case.
 *
 * The server does not check whether the caller may see the record.
 */
export const listEntityFiles: SelectableOperation<ListEntityFilesInput, CrmFile[]> = {
  id: 'listEntityFiles',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/{entityid}/files',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: crmFileResult },
};

/** The input of {@link attachFilesToEntity}. */
export interface AttachFilesToEntityInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly body: AttachedFiles;
}

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
export const attachFilesToEntity: SelectableOperation<AttachFilesToEntityInput, HistoryEvent> = {
  id: 'attachFilesToEntity',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/{entityid}/files',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['fileids'], hints: { fileId: 'fileids' }, properties: { fileids: { type: 'array', minItems: 1, because: 'without files the server would write an event that has none', items: recordIdInput } } } } };
  },
  result: historyEventResult,
};

/** The input of {@link createEntityTextFile}. */
export interface CreateEntityTextFileInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly body: NewTextFile;
}

/**
 * Create a text file and attach it to a record: `POST /api/2.0/crm/{entityType}/{entityid}/files/text`
 *
 * **The file is stored before the record is checked.** When the record does not exist, or the caller may not see it, the response is 404 and the file stays in the root folder of the CRM.
 *
 * Creates a file with the given text, and an event of the category -2 with it in the history of the record.
 * The extension is `.html` when the text looks like markup and `.txt` otherwise.
 */
export const createEntityTextFile: SelectableOperation<CreateEntityTextFileInput, CrmFile> = {
  id: 'createEntityTextFile',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/{entityid}/files/text',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'content'], hints: { name: 'title', text: 'content' }, properties: { title: { type: 'string', minLength: 1 }, content: stringType } } } };
  },
  result: crmFileResult,
};

/** The input of {@link uploadEntityFile}. */
export interface UploadEntityFileInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly body: MultipartBody<FileUpload>;
}

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
export const uploadEntityFile: Operation<UploadEntityFileInput, CrmFile | Nothing> = {
  id: 'uploadEntityFile',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/{entityid}/files/upload',
  isIdempotent: false,
  bodyKind: 'multipart',
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, body: { closed: true, required: ['file', 'storeOriginalFileFlag'], properties: { file: { type: 'binary' }, storeOriginalFileFlag: { type: 'boolean', because: 'the server takes a missing flag for false and stores that as the setting of the calling user' } } } } };
  },
  result: { properties: { folderId: { type: ['integer', 'string'] }, version: integerType, versionGroup: integerType, contentLength: stringType, pureContentLength: integerType, fileStatus: integerType, viewUrl: stringType, webUrl: stringType, fileType: integerType, fileExst: stringType, comment: stringOrNullType, encrypted: booleanType, thumbnailUrl: stringType, id: { type: ['integer', 'string', 'null'] }, title: stringOrNullType, access: integerType, shared: booleanType, rootFolderType: integerType, updatedBy: employeeResult, created: stringOrNullType, createdBy: employeeResult, updated: stringType, providerItem: booleanType, providerKey: stringType, providerId: integerType, denyDownload: booleanType, denySharing: booleanType } },
  mayBeEmpty: true,
};
