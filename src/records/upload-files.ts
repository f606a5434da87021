import { uploadEntityFile } from '../../generated/operations/files.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError, NotAppliedError } from '../errors/client-errors.js';
import { multipart } from '../request/multipart.js';
import { type Found, named } from './read-record.js';

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
 * @param files the files, which `checkFiles` accepted
 * @returns the ids of the files
 */
export async function uploadFiles(
  crm: CoreClient,
  { kind, id }: Found,
  files: readonly RecordFile[],
  { storeOriginalFileFlag = true, ...options }: UploadOptions,
): Promise<number[]> {
  const entityType = kind === 'person' || kind === 'company' ? 'contact' : kind;
  const ids: number[] = [];
  for (const file of files) {
    const body = multipart({ file: fileOf(file)!, storeOriginalFileFlag });
    const input = { path: { entityType, entityid: id }, body } as const;
    const uploaded = await named({ kind, id }, crm.call(uploadEntityFile, input, options));
    const fileId = 'id' in uploaded ? Number(uploaded.id) : Number.NaN;
    if (!Number.isInteger(fileId) || fileId <= 0) throw notStored({ kind, id }, file.name);
    ids.push(fileId);
  }
  return ids;
}

/**
 * Refuses what are not files, before any of them is uploaded.
 *
 * @param argument the place of the files in the arguments, for messages
 * @throws InvalidInputError when it is no list, or has something that is not a file
 */
export function checkFiles(files: readonly RecordFile[], argument: string, helper: string): void {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId: helper });
  };
  if (!Array.isArray(files)) refuse(`${argument} must be an array of files`);
  const bad = files.findIndex((file) => fileOf(file) === undefined);
  if (bad >= 0) refuse(`${argument}[${bad}] must be a File, or an object with name and content`);
}

/** A file as it is uploaded, or undefined for what has no name or no content. */
function fileOf(file: RecordFile): File | undefined {
  if (file instanceof File) return file.name === '' ? undefined : file;
  const isNamed = typeof file?.name === 'string' && file.name !== '';
  return isNamed && isContent(file.content)
    ? new File([file.content as BlobPart], file.name)
    : undefined;
}

const isContent = (content: unknown): boolean =>
  typeof content === 'string' || content instanceof Blob || ArrayBuffer.isView(content);

function notStored({ kind, id }: Pick<Found, 'id' | 'kind'>, name: string): NotAppliedError {
  const message = `the server reported success, but returned no id for the file ${name} of the ${kind} ${id}`;
  return new NotAppliedError(message, {
    operationId: uploadEntityFile.id,
    ids: [id],
    members: ['file'],
  });
}
