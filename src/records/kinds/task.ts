import { getTask, updateTask } from '../../../generated/operations/tasks.js';
import type { Task, TaskUpdate } from '../../../generated/schema.js';
import { userIdOf } from '../access-list.js';
import { wallTime } from '../wall-time.js';
import type { Kind } from './kind.js';

export const task: Kind<Task> = {
  operationId: updateTask.id,
  required: ['responsible', 'deadLine'],
  // An update of an id that does not exist would create a task.
  read: ({ crm, id, options }) => crm.call(getTask, { path: { taskid: id } }, options),
  stateOf: (record) => ({
    body: {
      title: record.title || undefined,
      description: record.description ?? null,
      deadline: wallTime(record.deadLine) ?? undefined,
      responsibleid: userIdOf(record.responsible) ?? null, // the server shows nobody as removed
      categoryid: record.category?.id,
      contactid: record.contact?.id ?? null,
      entityType: record.entity?.entityType?.toLowerCase() ?? null,
      entityid: record.entity?.entityId ?? null,
      alertValue: record.alertValue ?? null,
    },
    kept: {},
    restored: {},
    dates: { deadline: record.deadLine },
  }),
  write: ({ crm, id, options }, body) =>
    crm.call(updateTask, { path: { taskid: id }, body: body as unknown as TaskUpdate }, options),
};
