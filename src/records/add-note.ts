import { createHistoryEvent, listHistoryCategories } from '../../generated/operations/history.js';
import type { HistoryEvent } from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { FirstAnswer } from './once.js';
import { named, readRecord } from './read-record.js';
import type { RecordTarget } from './targets.js';
import { adviceForTitle, sameTitle } from './titles.js';
import { checkFiles, type RecordFile, type UploadOptions, uploadFiles } from './upload-files.js';

/** What a note has beside its text. */
export interface NoteOptions extends UploadOptions {
  /** The ids of the users to notify. */
  readonly notify?: readonly string[];
  /** Files to upload and attach to the note. */
  readonly files?: readonly RecordFile[];
  /**
   * The title of the history category.
   * @defaultValue the category with the icon of a note, whatever its title in the language of the
   * portal
   */
  readonly category?: string;
}

const HELPER = 'addNote';

const ICON_OF_A_NOTE = 'event_category_note.png';

const categories = new FirstAnswer<number>();

/**
 * Adds a note to the history of a record. The category of notes is found once per client.
 *
 * For a person or company the server wants `contactId` alone, and refuses `entityType` with it; for
 * an opportunity or case it wants `entityType` with `entityId`.
 *
 * @param crm a client of either entry
 * @param target the record, such as `{ person: 501 }`
 * @param text the text of the note, 1 to 65,000 characters
 * @param options who is notified, files to attach, and the options of a call
 * @returns the history event
 * @throws InvalidInputError when the portal has no such category, the text is empty or too long, or a
 * file has no name. NotFoundError when there is no such record. And what a call rejects with
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { addNote } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * await addNote(crm, { person: 501 }, 'Agreed to meet on Monday', {
 *   files: [{ name: 'agenda.txt', content: 'Prices' }],
 * });
 * ```
 * @see module/ASC.Api/ASC.Api.CRM/CRMApi.RelationshipEvent.cs:AddHistoryTo of the server
 */
export async function addNote(
  crm: CoreClient,
  target: RecordTarget,
  text: string,
  options: NoteOptions = {},
): Promise<HistoryEvent> {
  const { notify = [], files = [], category, storeOriginalFileFlag = true, ...rest } = options;
  checkText(text);
  checkFiles(files, 'options.files', HELPER);
  if (!Array.isArray(notify)) throw invalid('options.notify must be an array of the ids of users');
  const found = await readRecord(crm, target, rest, HELPER);
  const { kind, id } = found;
  const categoryId = await categoryOf(crm, category, rest);
  const fileId = await uploadFiles(crm, found, files, { ...rest, storeOriginalFileFlag });
  const record =
    kind === 'opportunity' || kind === 'case'
      ? { entityType: kind, entityId: id }
      : { contactId: id };
  const body = {
    ...record,
    content: text,
    categoryId,
    ...(fileId.length > 0 && { fileId }),
    ...(notify.length > 0 && { notifyUserList: notify }),
  };
  try {
    return await named(found, crm.call(createHistoryEvent, { body }, rest));
  } catch (error) {
    // The category may have been deleted since it was found.
    if (isCrmError(error) && error.code === 'bad_request') categories.forget(crm);
    throw error;
  }
}

/** Before a file is uploaded that no note would have. */
function checkText(text: string): void {
  if (typeof text === 'string' && text.length > 0 && text.length <= 65_000) return;
  throw invalid('text must have 1 to 65,000 characters');
}

const invalid = (problem: string): InvalidInputError =>
  new InvalidInputError(problem, { operationId: HELPER });

const categoryOf = (
  crm: CoreClient,
  title: string | undefined,
  options: CallOptions,
): Promise<number> =>
  categories.of(crm, title ?? '', false, async () => {
    const all = await crm.call(listHistoryCategories, {}, options);
    const found = all.find((one) =>
      title === undefined
        ? (one.imagePath ?? '').endsWith(ICON_OF_A_NOTE)
        : sameTitle(one.title, title),
    );
    if (found) return found.id;
    const titles = all.map((one) => one.title ?? '');
    const problem = adviceForTitle(title ?? 'with the icon of a note', titles);
    throw invalid(`there is no history category ${problem}; name one in options.category`);
  });
