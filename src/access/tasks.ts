import { getTask, type ListTasksInput, listTasks } from '../../generated/operations/tasks.js';
import type { Task } from '../../generated/schema.js';
import type { ListMethod } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { edit } from '../records/edit.js';
import type { Change } from './change.js';
import { narrowedBy, type Source } from './filters.js';
import type { Target } from './find-targets.js';
import type { Settings } from './options.js';
import { type AccessUser, missing, type TaskResponsibility, userOf } from './record-access.js';
import type { AtLeastOne, Filter, OfRecords, RecordRefs } from './targets.js';
import { NOBODY } from './users.js';

export type TaskFilter = Filter<ListTasksInput['query']>;

/** Records and tasks, by their ids or by filters. */
export type TransferTargets = AtLeastOne<
  OfRecords & { readonly task?: RecordRefs; readonly tasks?: TaskFilter }
>;

export const TASKS: Source<TaskResponsibility> = {
  lists: listTasks,
  filters: narrowedBy(
    [
      'responsibleid',
      'categoryid',
      'isClosed',
      'fromDate',
      'toDate',
      'entityType',
      'entityid',
      'filterValue',
    ],
    { responsibleid: [NOBODY], categoryid: [0], entityid: [0] },
  ),
  pairs: { entityType: ['entityid'], entityid: ['entityType'] },
  list: (crm) => crm.method(listTasks) as ListMethod<object, Task>,
  stateOf: responsibilityOf,
};

function responsibilityOf({ id, title, responsible, canEdit }: Task): TaskResponsibility {
  return {
    kind: 'task',
    id,
    title: title ?? '',
    responsible: userOf(responsible?.id ? responsible : missing('task', id, 'responsible')),
    canEdit: canEdit !== false,
  };
}

/** Hands a task over, if someone is responsible for it, with everything else kept. */
export function taskChange(
  crm: CoreClient,
  { kind, id, listed }: Target<'task', TaskResponsibility>,
  from: AccessUser,
  to: AccessUser,
  settings: Settings,
): Change<TaskResponsibility> {
  let task: Task;
  return {
    kind,
    id,
    listed,
    read: async (options) => {
      task = await crm.call(getTask, { path: { taskid: id } }, options);
      return responsibilityOf(task);
    },
    plan: (before) =>
      before.responsible.id === from.id ? { ...before, responsible: to } : undefined,
    write: () =>
      edit(crm, { task: id }, { responsibleid: to.id }, { ...settings.change, since: task }),
    missing: ({ responsible }) => (responsible.id === to.id ? [] : ['responsible']),
    hidesFromCaller: () => false,
    mayChange: ({ canEdit }) => canEdit,
    describe: ({ responsible }) => `the task of ${responsible.name}`,
  };
}
