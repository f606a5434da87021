import type { Call } from '../call.js';
import type { PortalEvent, PortalListItem } from '../records.js';
import { writeDate } from '../request/dates.js';
import { contactBase } from './contact.js';
import { employee } from './employee.js';
import { fileShape } from './file.js';
import { categoryShape } from './list-item.js';
import { canEditEvent, contactOfAttached, referenceShape } from './record-reference.js';

/** The category of events that files are attached with. */
export const FILES_CATEGORY = -2;

/** The categories that no list shows. */
const SYSTEM_CATEGORIES: Readonly<Record<number, PortalListItem>> = {
  [FILES_CATEGORY]: {
    id: FILES_CATEGORY,
    title: 'Attached files',
    description: '',
    color: '',
    image: 'event_category_attach_file.png',
    sortOrder: FILES_CATEGORY,
  },
};

/** The category of an event, or undefined when it was deleted. */
export const categoryOf = ({ state }: Call, { categoryId }: PortalEvent) =>
  state.historyCategories.get(categoryId) ?? SYSTEM_CATEGORIES[categoryId];

/** An event of a history. */
export function eventShape(call: Call, event: PortalEvent) {
  const contact = contactOfAttached(call, event);
  const category = categoryOf(call, event);
  const files = event.files.map((id) => call.state.files.get(id));
  return {
    createBy: employee(call, event.createBy),
    created: writeDate(event.created, call.offsetMinutes),
    content: event.content,
    ...(category && { category: categoryShape(category) }),
    ...(contact && { contact: contactBase(call, contact) }),
    entity: referenceShape(call, event) ?? null,
    ...(canEditEvent(call.user, event) && { canEdit: true }),
    files: files.filter((file) => file !== undefined).map((file) => fileShape(call, file)),
    id: event.id,
  };
}
