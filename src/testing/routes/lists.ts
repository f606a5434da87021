import type { Call, Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalListItem, PortalStage } from '../records.js';
import { canEditContact, isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound } from '../server-error.js';
import { contactShape } from '../shapes/contact.js';
import {
  categoryShape,
  contactListItem,
  opportunitiesAt,
  stageShape,
} from '../shapes/list-item.js';
import { visibleContact } from '../visible.js';

export const listRoutes: Routes = {
  listOpportunityStages: (call) =>
    [...call.state.stages.values()].map((stage) =>
      stageShape(stage, opportunitiesAt(call, stage.id)),
    ),
  getOpportunityStage: (call) => {
    const stage = call.state.stages.get(call.params.id('id'));
    if (!stage) throw notFound();
    return stageShape(stage, opportunitiesAt(call, stage.id));
  },
  createOpportunityStage: (call) => {
    assertAdministrator(call);
    const { params, state } = call;
    const successProbability = params.integer('successProbability');
    if (successProbability < 0 || successProbability > 100) throw badArgument();
    const stage: PortalStage = newRecord.stage({
      id: state.nextId(),
      title: params.requiredText('title'),
      color: params.requiredText('color'),
      description: params.text('description') ?? '',
      successProbability,
      stageType: params.enumeration('stageType', { Open: 0, ClosedAndWon: 1, ClosedAndLost: 2 }),
    });
    state.stages.set(stage.id, stage);
    return stageShape(stage);
  },
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
  setContactStatus: (call) => {
    const contact = visibleContact(call, call.params.id('contactid'));
    const statusId = call.params.integer('contactStatusid');
    if (statusId < 0) throw badArgument();
    if (statusId > 0 && !call.state.contactStatuses.has(statusId)) throw notFound();
    if (!canEditContact(call.user, contact)) throw accessDenied();
    contact.statusId = statusId;
    return contactShape(call, contact);
  },
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
  return [...items.values()].map((item) =>
    show(item, [...users.values()].filter((record) => idOf(record) === item.id).length),
  );
}

/** Adds an item to a list. A title that exists returns the item that has it. */
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
  };
  const existing = [...items.values()].find((item) => item.title === title);
  if (existing) return { ...sent, id: existing.id };
  const item = newRecord.listItem({ ...sent, id: state.nextId() });
  items.set(item.id, item);
  return item;
}
