import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalEvent } from '../records.js';
import { Rows } from '../response/page.js';
import { canSee, canSeeContact } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { categoryOf, eventShape } from '../shapes/history.js';
import { canEditEvent, canSeeAttached, entityOf } from '../shapes/record-reference.js';
import {
  matchesText,
  sorted,
  visibleCase,
  visibleContact,
  visibleOpportunity,
} from '../visible.js';

const MAX_LENGTH = 65_000;

export const historyRoutes: Routes = {
  createHistoryEvent: (call) => {
    const { params, state, user } = call;
    const content = params.requiredText('content');
    const categoryId = params.integer('categoryId');
    const attached = attachedTo(call);
    const created = params.date('created') ?? now();
    const files = params.integers('fileId');
    params.guids('notifyUserList');
    if (content.length > MAX_LENGTH || !state.historyCategories.has(categoryId)) {
      throw badArgument();
    }
    const id = state.nextId();
    const event = newRecord.event({
      ...attached,
      id,
      content,
      categoryId,
      files,
      created,
      createBy: user.id,
    });
    state.events.set(id, event);
    return eventShape(call, event);
  },
  /** The total is not one: when there is more it is the count and 1. */
  listHistory: (call) => {
    const { page } = call;
    const events = matching(call).filter((event) => canSeeAttached(call, event));
    const inOrder = sorted(call, events, SORT_KEYS, { key: 'Created', isDescending: true });
    const { startIndex } = page;
    const count = page.count || 1;
    const rows = (inOrder ?? events).slice(startIndex, startIndex + count);
    const hasMore = events.length > startIndex + count;
    return new Rows(
      rows.map((event) => eventShape(call, event)),
      hasMore ? startIndex + count + 1 : undefined,
      hasMore ? startIndex + count + 1 : undefined,
    );
  },
  /** Deletes the files of the event too, whoever else uses them. */
  deleteHistoryEvent: (call) => {
    const { params, state, user } = call;
    const event = state.events.get(params.id('id'));
    if (!event) throw notFound();
    if (!canEditEvent(user, event)) throw accessDenied();
    const shape = eventShape(call, event);
    state.events.delete(event.id);
    for (const id of event.files) state.files.delete(id);
    const isOrphan = event.contactId === 0 && !entityOf(call, event);
    if (isOrphan || !categoryOf(call, event)) throw serverFault();
    return { ...shape, files: [] };
  },
};

const SORT_KEYS = {
  Created: ({ created }: PortalEvent) => created,
  CreateBy: ({ createBy }: PortalEvent) => createBy,
  Category: ({ categoryId }: PortalEvent) => categoryId,
  Content: ({ content }: PortalEvent) => content,
  Id: ({ id }: PortalEvent) => id,
};

/** What a new event belongs to. A record that is unknown or hidden is 400 here. */
function attachedTo({ params, state, user }: Call) {
  const word = params.text('entityType')?.toLowerCase() || undefined;
  const [contactId, id] = [params.integer('contactId'), params.integer('entityId')];
  if (word !== undefined && word !== 'case' && word !== 'opportunity') throw badArgument();
  if (contactId <= 0 && (id <= 0 || word === undefined)) throw badArgument();
  const contact = state.contacts.get(contactId);
  if (contactId > 0 && !(contact && canSeeContact(state, user, contact))) throw badArgument();
  const entity = (word === 'case' ? state.cases : state.opportunities).get(id);
  if (word && id > 0 && !(entity && canSee(state, user, entity))) throw badArgument();
  return { contactId, entityType: word, entityId: word ? id : 0 } as const;
}

function matching(call: Call): PortalEvent[] {
  const { page, params, state } = call;
  const word = params.text('entityType')?.toLowerCase();
  const id = params.integer('entityId');
  const categoryId = params.integer('categoryId');
  const createBy = params.guid('createBy');
  const [from, to] = [params.date('fromDate'), params.date('toDate')];
  if (id > 0) assertVisible(call, word, id);
  return [...state.events.values()].filter(
    (event) =>
      (id <= 0 || (word === 'contact' ? event.contactId === id : isOf(event, word, id))) &&
      (categoryId === 0 || event.categoryId === categoryId) &&
      (createBy === undefined || event.createBy === createBy) &&
      (from === undefined || event.created >= from) &&
      (to === undefined || event.created <= to) &&
      matchesText(page.filterValue, event.content),
  );
}

const isOf = ({ entityType, entityId }: PortalEvent, word: string | undefined, id: number) =>
  entityType === word && entityId === id;

/** The history of persons and companies is asked for as that of a contact. */
function assertVisible(call: Call, word: string | undefined, id: number): void {
  if (word === 'contact') visibleContact(call, id);
  else if (word === 'case') visibleCase(call, id);
  else if (word === 'opportunity') visibleOpportunity(call, id);
  else throw badArgument();
}
