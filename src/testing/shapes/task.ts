import type { Call } from '../call.js';
import type { PortalTask } from '../records.js';
import { writeDate } from '../request/dates.js';
import { contactWith } from './contact.js';
import { employee } from './employee.js';
import { categoryShape } from './list-item.js';
import { canEditTask, contactOfAttached, referenceShape } from './record-reference.js';

/**
 * A task. An open one does not say that it is not closed, and one of a list does not say how many
 * tasks its category has.
 */
export function taskShape(call: Call, task: PortalTask, isSingle = true) {
  const contact = contactWith(call, contactOfAttached(call, task), 'email');
  const category = call.state.taskCategories.get(task.categoryId);
  const ofCategory = [...call.state.tasks.values()].filter(
    (one) => one.categoryId === category?.id,
  );
  const entity = referenceShape(call, task);
  const canEdit = canEditTask(call.user, task);
  return {
    createBy: employee(call, task.createBy),
    created: writeDate(task.created, call.offsetMinutes),
    ...(contact && { contact }),
    title: task.title,
    description: task.description,
    deadLine: writeDate(task.deadline, call.offsetMinutes),
    ...(task.alertValue !== 0 && { alertValue: task.alertValue }),
    responsible: employee(call, task.responsible),
    ...(task.isClosed && { isClosed: true }),
    ...(category && { category: categoryShape(category, isSingle ? ofCategory.length : 0) }),
    ...(entity && { entity }),
    ...(canEdit && { canEdit }),
    id: task.id,
  };
}
