import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalTask } from '../records.js';
import { pageOf } from '../response/page.js';
import { accessDenied, badArgument, notFound } from '../server-error.js';
import { contactName } from '../shapes/contact.js';
import { canEditTask, canSeeTask } from '../shapes/record-reference.js';
import { taskShape } from '../shapes/task.js';
import { matchesText, sorted } from '../visible.js';

export const taskRoutes: Routes = {
  createTask: (call) => create(call, bind(call)),
  createTasksForContacts: (call) => {
    const content = bind(call, 0);
    const ids = call.params.integers('contactId');
    return ids.map((contactId) => create(call, { ...content, contactId }));
  },
  getTask: (call) => {
    const task = taskOf(call);
    if (!canSeeTask(call, task)) throw accessDenied();
    return taskShape(call, task);
  },
  /** An unknown id creates a task. All that is left out is cleared, but whether it is closed. */
  updateTask: (call) => {
    const id = call.params.id('taskid');
    const content = bind(call);
    const task = call.state.tasks.get(id);
    if (!task) return create(call, content);
    if (!canEditTask(call.user, task)) throw accessDenied();
    Object.assign(task, content);
    return taskShape(call, task);
  },
  deleteTask: (call) => {
    const task = taskOf(call);
    if (!canEditTask(call.user, task)) throw accessDenied();
    call.state.tasks.delete(task.id);
    return taskShape(call, task);
  },
  closeTask: (call) => setClosed(call, true),
  reopenTask: (call) => setClosed(call, false),
  listTasks: (call) => {
    const tasks = matching(call).filter((task) => canSeeTask(call, task));
    const inOrder = sorted(call, tasks, sortKeys(call), { key: 'DeadLine' });
    const show = (task: PortalTask) => taskShape(call, task, false);
    return inOrder ? pageOf(inOrder, call.page, show) : tasks.map(show);
  },
};

function taskOf({ params, state }: Call): PortalTask {
  const task = state.tasks.get(params.id('taskid'));
  if (!task) throw notFound();
  return task;
}

/** Reads the members of a create or an update. Contact and record are not checked. */
function bind({ params, state }: Call, contactId = params.integer('contactId')) {
  const title = params.requiredText('title');
  const deadline = params.date('deadline');
  const categoryId = params.id('categoryId');
  const responsible = params.guid('responsibleId') ?? '';
  const entityType = params.text('entityType')?.toLowerCase() || undefined;
  if (deadline === undefined) throw badArgument();
  if (entityType !== undefined && entityType !== 'case' && entityType !== 'opportunity') {
    throw badArgument();
  }
  if (!state.taskCategories.has(categoryId)) throw notFound();
  return {
    title,
    deadline,
    categoryId,
    contactId,
    entityType,
    description: params.text('description') ?? '',
    responsible,
    entityId: params.integer('entityId'),
    alertValue: params.integer('alertValue'),
  } satisfies Partial<PortalTask>;
}

function create(call: Call, content: Partial<PortalTask>) {
  const id = call.state.nextId();
  const task = newRecord.task({ ...content, id, createBy: call.user.id, created: now() });
  call.state.tasks.set(id, task);
  return taskShape(call, task);
}

/** A task that does not exist is 400 here. */
function setClosed(call: Call, isClosed: boolean) {
  const task = call.state.tasks.get(call.params.id('taskid'));
  if (!task) throw badArgument();
  if (!canEditTask(call.user, task)) throw accessDenied();
  task.isClosed = isClosed;
  return taskShape(call, task);
}

const ENTITY_TYPES = ['contact', 'opportunity', 'case'];

function matching({ page, params, state }: Call): PortalTask[] {
  const responsible = params.guid('responsibleid');
  const categoryId = params.integer('categoryid');
  const isClosed = params.flagOrNone('isClosed');
  const [from, to] = [params.date('fromDate'), params.date('toDate')];
  const entityType = params.text('entityType')?.toLowerCase() || undefined;
  const entityId = params.integer('entityid');
  if (entityType !== undefined && !ENTITY_TYPES.includes(entityType)) {
    throw badArgument();
  }
  return [...state.tasks.values()].filter(
    (task) =>
      (responsible === undefined || task.responsible === responsible) &&
      (categoryId === 0 || task.categoryId === categoryId) &&
      (isClosed === undefined || task.isClosed === isClosed) &&
      (from === undefined || task.deadline >= from) &&
      (to === undefined || task.deadline <= to) &&
      isOf(task, entityType, entityId) &&
      matchesText(page.filterValue, task.title, task.description),
  );
}

function isOf(task: PortalTask, entityType: string | undefined, entityId: number): boolean {
  if (entityType === undefined || entityId === 0) return true;
  if (entityType === 'contact') return task.contactId === entityId;
  return task.entityType === entityType && task.entityId === entityId;
}

const sortKeys = ({ state }: Call) => {
  const nameOfContact = ({ contactId }: PortalTask): string => {
    const contact = state.contacts.get(contactId);
    return contact ? contactName(contact) : '';
  };
  return {
    Title: ({ title }: PortalTask) => title.toLowerCase(),
    Category: ({ categoryId }: PortalTask) => categoryId,
    DeadLine: ({ deadline }: PortalTask) => deadline,
    Contact: nameOfContact,
    ContactManager: nameOfContact,
    Id: ({ id }: PortalTask) => id,
  };
};
