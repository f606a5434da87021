// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { CrmFile, Nothing, RecordId, ReportCheck, ReportRequest, ReportState } from '../schema.js';
import { reportCheckResult, reportRequestInput, reportStateResult } from './schemas/reports.js';
import { countQueryInput, crmFileResult, fieldsQueryInput, recordIdInput, startIndexQueryInput } from './schemas/common.js';
import { integerType, stringOrNullType } from './schemas/types.js';

/** The input of {@link checkReportData}. */
export interface CheckReportDataInput {
  readonly body: ReportRequest;
}

/**
 * Check whether there is data for a report: `POST /api/2.0/crm/report/check`
 *
 * Tells whether a report would have data, and which rates of currencies it lacks.
 *
 * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
 * - It changes nothing, so it may be sent again.
 */
export const checkReportData: Operation<CheckReportDataInput, ReportCheck> = {
  id: 'checkReportData',
  method: 'POST',
  path: '/api/2.0/crm/report/check',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { body: reportRequestInput } };
  },
  result: reportCheckResult,
};

/** The input of {@link deleteReportFile}. */
export interface DeleteReportFileInput {
  readonly path: {
      /**
       * @description The id of the file.
       * @example 791
       */
      fileid: RecordId;
  };
}

/**
 * Delete the file of a report: `DELETE /api/2.0/crm/report/file/{fileid}`
 *
 * Deletes the file of a generated report.
 *
 * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
 * - The response is 404 when the file does not exist, and so for a second call.
 */
export const deleteReportFile: Operation<DeleteReportFileInput, Nothing> = {
  id: 'deleteReportFile',
  method: 'DELETE',
  path: '/api/2.0/crm/report/file/{fileid}',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { fileid: recordIdInput }, required: ['fileid'], closed: true } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link listReportFiles}. */
export interface ListReportFilesInput {
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
 * List the files of generated reports: `GET /api/2.0/crm/report/files`
 *
 * **This GET may write: the first call of a user may generate sample files.**
 *
 * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
 * - Download a file from its `viewUrl`.
 */
export const listReportFiles: SelectableOperation<ListReportFilesInput, CrmFile[]> = {
  id: 'listReportFiles',
  method: 'GET',
  path: '/api/2.0/crm/report/files',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: crmFileResult },
};

/** The input of {@link generateReport}. */
export interface GenerateReportInput {
  readonly body: ReportRequest;
}

/**
 * Generate a report: `POST /api/2.0/crm/report/generate`
 *
 * Starts to generate a report as a file. Read `getReportStatus` until its `status` is `Done` (2) or `Failed` (3).
 *
 * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
 * - Check with `checkReportData` first: a report without data is an error of the server (500).
 * - Each caller has one report at a time.
 */
export const generateReport: Operation<GenerateReportInput, ReportState> = {
  id: 'generateReport',
  method: 'POST',
  path: '/api/2.0/crm/report/generate',
  isIdempotent: false,
  get input(): Schema {
    return { properties: { body: reportRequestInput } };
  },
  result: reportStateResult,
};

/** The input of {@link getReportStatus}. */
export interface GetReportStatusInput {
}

/**
 * Read the state of the report that is being generated: `GET /api/2.0/crm/report/status`
 *
 * Retrieves the state of the caller's own report. The result is an empty object when there is none.
 *
 * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
 */
export const getReportStatus: Operation<GetReportStatusInput, ReportState | Nothing> = {
  id: 'getReportStatus',
  method: 'GET',
  path: '/api/2.0/crm/report/status',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: { properties: { id: stringOrNullType, fileName: stringOrNullType, fileId: integerType, reportType: integerType, exception: stringOrNullType, status: integerType, origin: integerType, obj: { type: ['object', 'null'] } } },
  mayBeEmpty: true,
};

/** The input of {@link terminateReport}. */
export interface TerminateReportInput {
}

/**
 * Cancel the report that is being generated: `GET /api/2.0/crm/report/terminate`
 *
 * **This GET changes something: it cancels the caller's own report.** Do not let a cache or a crawler call it.
 *
 * - Only CRM administrators may call this, and only on a portal with a document builder service. Otherwise the response is 403.
 * - A second call does no harm.
 */
export const terminateReport: Operation<TerminateReportInput, Nothing> = {
  id: 'terminateReport',
  method: 'GET',
  path: '/api/2.0/crm/report/terminate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};
