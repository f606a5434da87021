import { attachFilesToEntity } from '../../generated/operations/files.js';
import type { HistoryEvent } from '../../generated/schema.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { named, readRecord } from './read-record.js';
import type { RecordTarget } from './targets.js';
import { checkFiles, type RecordFile, type UploadOptions, uploadFiles } from './upload-files.js';

/**
 * Uploads files and attaches them to a record. An upload alone attaches nothing: it leaves the file
 * in the root folder of the CRM, also when the record of its path does not exist.
 *
 * The record is read first, so that nothing is uploaded when it is not there. The files are uploaded
 * one after another and attached together; when an upload fails, those before it stay in the root
 * folder. The server writes one history event with all of them.
 *
 * @param crm a client of either entry
 * @param target the record, such as `{ opportunity: 12 }`
 * @param files the files, at least one: each a `File`, or its name and content
 * @param options the caller's setting that an upload stores, and the options of a call
 * @returns the history event with the files
 * @throws InvalidInputError when there is no file, or one without a name or content; nothing was uploaded then.
 * NotFoundError when there is no such record. NotAppliedError when an upload returned no file. And
 * what a call rejects with
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { attachFiles } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * await attachFiles(crm, { opportunity: 12 }, [{ name: 'offer.txt', content: 'Two hundred pages' }]);
 * ```
 * @see module/ASC.Api/ASC.Api.CRM/CRMApi.RelationshipEvent.cs:UploadFileInCRM and AttachFiles of the
 * server
 */
export async function attachFiles(
  crm: CoreClient,
  target: RecordTarget,
  files: readonly RecordFile[],
  options: UploadOptions = {},
): Promise<HistoryEvent> {
  const helper = 'attachFiles';
  checkFiles(files, 'files', helper);
  if (files.length === 0) {
    const problem = 'files is empty, and the server would write an event without a file';
    throw new InvalidInputError(problem, { operationId: helper });
  }
  const { storeOriginalFileFlag: _, ...callOptions } = options;
  const found = await readRecord(crm, target, callOptions, helper);
  const fileids = await uploadFiles(crm, found, files, options);
  const entityType = found.kind === 'person' || found.kind === 'company' ? 'contact' : found.kind;
  const input = {
    path: { entityType, entityid: found.id },
    body: { fileids: fileids as [number, ...number[]] },
  } as const;
  return named(found, crm.call(attachFilesToEntity, input, callOptions));
}
