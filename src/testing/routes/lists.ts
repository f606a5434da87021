import type { Call, Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalListItem } from '../records.js';
import { isAdministrator } from '../rights.js';
import { accessDenied } from '../server-error.js';
import { categoryShape, contactListItem } from '../shapes/list-item.js';

export const listRoutes: Routes = {
  listTaskCategories: ({ state }) =>
    shown(state.taskCategories, state.tasks, categoryShape, ({ categoryId }) => categoryId),
  listHistoryCategories: ({ state }) =>
    shown(state.historyCategories, state.events, categoryShape, ({ categoryId }) => categoryId),
  listContactStatuses: ({ state }) =>
    shown(state.contactStatuses, state.contacts, contactListItem, ({ statusId }) => statusId),
  listContactTypes: ({ state }) =>
    shown(state.contactTypes, state.contacts, contactListItem, ({ typeId }) => typeId),
  createTaskCategory: (call) => categoryShape(create(call, call.state.taskCategories, 'imageName')),
  createHistoryCategory: (call) =>
    categoryShape(create(call, call.state.historyCategories, 'imageName')),
  createContactStatus: (call) => contactListItem(create(call, call.state.contactStatuses, 'color')),
  createContactType: (call) => contactListItem(create(call, call.state.contactTypes)),
};

function assertAdministrator({ user }: Call): void {
  if (!isAdministrator(user)) throw accessDenied();
}

/** The items of a list, each with the number of records that use it. */
function shown<R>(
  items: ReadonlyMap<number, PortalListItem>,
  users: ReadonlyMap<number, R>,
  show: (item: PortalListItem, count: number) => unknown,
  idOf: (record: R) => number,
) {
  const inOrder = [...items.values()].sort((a, b) => a.sortOrder - b.sortOrder);
  return inOrder.map((item) =>
    show(item, [...users.values()].filter((record) => idOf(record) === item.id).length),
  );
}

/**
 * Adds an item to a list, at its end without a place. The response has what was sent, also for a
 * title that exists, where nothing is stored.
 */
function create(
  call: Call,
  items: Map<number, PortalListItem>,
  needed?: 'color' | 'imageName',
): PortalListItem {
  assertAdministrator(call);
  const { params, state } = call;
  const title = params.requiredText('title');
  if (needed !== undefined) params.requiredText(needed);
  const sent = {
    title,
    description: params.text('description') ?? '',
    color: params.text('color') ?? '',
    image: params.text('imageName') ?? '',
    sortOrder: params.integer('sortOrder'),
  };
  const existing = [...items.values()].find((item) => item.title === title);
  if (existing) return { ...sent, id: existing.id };
  const last = Math.max(0, ...[...items.values()].map(({ sortOrder }) => sortOrder));
  const id = state.nextId();
  items.set(id, newRecord.listItem({ ...sent, id, sortOrder: sent.sortOrder || last + 1 }));
  return { ...sent, id };
}
