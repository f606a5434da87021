import { uploadEntityFile } from '../../generated/operations/files.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError, NotAppliedError } from '../errors/client-errors.js';
import { multipart } from '../request/multipart.js';
import type { Found } from './read-record.js';

/** A file to upload, which needs a name: a `File`, or a name and the content. */
export type RecordFile =
  | File
  | { readonly name: string; readonly content: Blob | Uint8Array | string };

/** How files are uploaded. */
export interface UploadOptions extends CallOptions {
  /**
   * The caller's own setting of the documents module, "keep the original files". Each upload stores
   * it, and there is no operation that reads it.
   * @defaultValue `true`
   */
  readonly storeOriginalFileFlag?: boolean;
}

/**
 * Uploads files one after another. That attaches them to nothing.
 *
 * @returns the ids of the files
 * @throws InvalidInputError when something is not a file with a name; nothing was uploaded then
 */
export async function uploadFiles(
  crm: CoreClient,
  { kind, id }: Found,
  files: readonly RecordFile[],
  { storeOriginalFileFlag = true, ...options }: UploadOptions,
): Promise<number[]> {
  const entityType = kind === 'person' || kind === 'company' ? 'contact' : kind;
  const ids: number[] = [];
  for (const file of files.map(fileOf)) {
    const body = multipart({ file, storeOriginalFileFlag });
    const input = { path: { entityType, entityid: id }, body } as const;
    const uploaded = await crm.call(uploadEntityFile, input, options);
    const fileId = 'id' in uploaded ? Number(uploaded.id) : Number.NaN;
    if (!Number.isInteger(fileId) || fileId <= 0) throw notStored(id, file.name);
    ids.push(fileId);
  }
  return ids;
}

/**
 * Refuses what are not files, before any of them is uploaded.
 *
 * @throws InvalidInputError when it is no list, or has something that is not a file
 */
export function checkFiles(files: readonly RecordFile[]): void {
  if (!Array.isArray(files)) throw invalid('the files must be an array');
  for (const file of files) fileOf(file);
}

function fileOf(file: RecordFile): File {
  if (file instanceof File && file.name !== '') return file;
  const isNamed = typeof file?.name === 'string' && file.name !== '';
  if (!(file instanceof File) && isNamed && isContent(file.content)) {
    return new File([file.content as BlobPart], file.name);
  }
  throw invalid('a file must be a File, or an object with name and content');
}

const isContent = (content: unknown): boolean =>
  typeof content === 'string' || content instanceof Blob || ArrayBuffer.isView(content);

const invalid = (problem: string): InvalidInputError =>
  new InvalidInputError(problem, { operationId: uploadEntityFile.id });

function notStored(id: number, name: string): NotAppliedError {
  const message = `the server reported success, but returned no id for the file ${name}`;
  return new NotAppliedError(message, {
    operationId: uploadEntityFile.id,
    ids: [id],
    members: ['file'],
  });
}
