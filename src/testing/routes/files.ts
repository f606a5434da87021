import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import { kindOf, tagKindOf, visibleEntity } from '../entity.js';
import type { PortalFile } from '../records.js';
import { isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { fileShape, ROOT_FOLDER_ID } from '../shapes/file.js';
import { eventShape, FILES_CATEGORY } from '../shapes/history.js';

export const fileRoutes: Routes = {
  getCrmRootFolderId: () => ROOT_FOLDER_ID,
  listEntityFiles: (call) => {
    const id = call.params.id('entityid');
    const kind = tagKindOf(kindOf(call));
    const ids = [...call.state.events.values()]
      .filter((event) =>
        kind === 'contact'
          ? event.contactId === id
          : event.entityType === kind && event.entityId === id,
      )
      .flatMap(({ files }) => files);
    return [...new Set(ids)]
      .map((fileId) => call.state.files.get(fileId))
      .filter((file) => file !== undefined)
      .map((file) => fileShape(call, file));
  },
  /**
   * The file is stored but not attached to the record of the path. A flag that is left out is false,
   * and changes the setting of the caller.
   */
  uploadEntityFile: (call) => {
    call.user.keepsOriginalFiles = call.params.flag('storeOriginalFileFlag');
    const { files } = call.params;
    if (!files) throw serverFault(); // for a plain body, whose file has no name
    const last = files.map((file) => store(call, file.name, file)).at(-1);
    return last ? fileShape(call, last) : {};
  },
  createEntityTextFile: (call) => {
    const [title, content] = [call.params.text('title'), call.params.text('content')];
    if (!title || content === undefined) throw badArgument();
    const extension = /<\w+/.test(content) ? '.html' : '.txt';
    const file = store(call, `${title}${extension}`, content);
    attach(call, [file.id]);
    return fileShape(call, file);
  },
  attachFilesToEntity: (call) => {
    const ids = call.params.integers('fileids');
    if (ids.some((id) => !call.state.files.has(id))) throw badArgument();
    return eventShape(call, attach(call, ids));
  },
  deleteCrmFile: (call) => {
    const file = call.state.files.get(call.params.id('fileid'));
    if (!file) throw notFound();
    if (!isAdministrator(call.user) && file.createBy !== call.user.id) throw accessDenied();
    call.state.files.delete(file.id);
    return fileShape(call, file);
  },
};

function store({ state, user }: Call, title: string, content: Blob | string): PortalFile {
  const id = state.nextId();
  const file = newRecord.file({ id, title, content, createBy: user.id, created: now() });
  state.files.set(id, file);
  return file;
}

/** Attaches files by an event of the history. */
function attach(call: Call, files: number[]) {
  const { params, state, user } = call;
  const entityId = params.id('entityid');
  const kind = tagKindOf(kindOf(call));
  visibleEntity(call, kind, entityId);
  const event = newRecord.event({
    id: state.nextId(),
    createBy: user.id,
    created: now(),
    categoryId: FILES_CATEGORY,
    files,
    ...(kind === 'contact' ? { contactId: entityId } : { entityType: kind, entityId }),
  });
  state.events.set(event.id, event);
  return event;
}
