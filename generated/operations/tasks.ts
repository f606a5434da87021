// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { CategoryIcon, CategoryUpdate, DateQuery, NewCategory, NewTask, NewTaskTemplate, NewTasksForContacts, Nothing, RecordId, Task, TaskCategory, TaskCreationDate, TaskLastModifiedDate, TaskTemplate, TaskTemplateContainer, TaskTemplateContainerTitle, TaskTemplateUpdate, TaskUpdate, TitleOrder, UserId } from '../schema.js';
import { categoryIconInput, categoryUpdateInput, countQueryInput, dateFilterInput, dateQueryInput, fieldsQueryInput, filterValueQueryInput, newCategoryInput, recordIdInput, recordTypeWordInput, sortOrderQueryInput, startIndexQueryInput, taskCategoryResult, titleOrderInput, userIdInput } from './schemas/common.js';
import { booleanType, nullType, stringOrNullType } from './schemas/types.js';
import { categoryidTaskQueryInput, entityTypeTaskQueryInput, entityTypeTemplatePathInput, entityidTaskQueryInput, isClosedTaskQueryInput, newcategoryidQueryInput, sortByTaskQueryInput, taskResult, taskTemplateContainerResult, taskTemplateContainerTitleInput, taskTemplateResult } from './schemas/tasks.js';

/** The input of {@link createTasksForContacts}. */
export interface CreateTasksForContactsInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: NewTasksForContacts;
}

/**
 * Create the same task for several contacts: `POST /api/2.0/crm/contact/task/group`
 *
 * **The server does not check that the contacts, the record and the responsible user exist, or that the caller may see them.** Without contacts it creates nothing and responds with 201 and an empty list.
 *
 * **With `isNotify: true` a category that does not exist responds with 404 after the tasks were created.**
 *
 * - One task is created for each contact. The tasks are not created as one unit, so a failure can leave some of them.
 * - `responsibleId` is required here because the server takes a missing one for nobody.
 * - Every user of the CRM may call this.
 * - An audit record is written.
 *
 * The vendor's reference does not list this operation.
 */
export const createTasksForContacts: SelectableOperation<CreateTasksForContactsInput, Task[]> = {
  id: 'createTasksForContacts',
  method: 'POST',
  path: '/api/2.0/crm/contact/task/group',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'deadline', 'responsibleId', 'categoryId', 'contactId'], hints: { responsible: 'responsibleId', category: 'categoryId', contact: 'contactId', contactIds: 'contactId', isClosed: 'a new task is open. closeTask closes it' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, deadline: dateFilterInput, responsibleId: { because: 'without it nobody would be responsible for the task', anyOf: [userIdInput, nullType] }, categoryId: recordIdInput, contactId: { type: 'array', minItems: 1, because: 'without contacts the server creates nothing and responds with 201', items: recordIdInput }, entityType: { anyOf: [recordTypeWordInput, nullType] }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, isNotify: booleanType, alertValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 } }, dependentRequired: { entityType: ['entityId'], entityId: ['entityType'] } } } };
  },
  result: { type: 'array', items: taskResult },
};

/** The input of {@link createTask}. */
export interface CreateTaskInput {
  readonly body: NewTask;
}

/**
 * Create a task: `POST /api/2.0/crm/task`
 *
 * **The server does not check that the contact, the opportunity or case, and the responsible user exist, or that the caller may see them.** It stores every id and responds with 201.
 *
 * - The member `responsibleId` is required here because the server takes a missing one for nobody. The task then shows the placeholder user. `null` says that nobody is meant.
 * - `contactId`, and `entityType` with `entityId`, may be given together.
 * - A category that does not exist is 404.
 * - `isNotify: true` notifies the responsible user.
 * - Every user of the CRM may call this.
 * - An audit record is written.
 */
export const createTask: SelectableOperation<CreateTaskInput, Task> = {
  id: 'createTask',
  method: 'POST',
  path: '/api/2.0/crm/task',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'deadline', 'responsibleId', 'categoryId'], hints: { responsible: 'responsibleId', category: 'categoryId', contact: 'contactId', isClosed: 'a new task is open. closeTask closes it' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, deadline: dateFilterInput, responsibleId: { because: 'without it nobody would be responsible for the task', anyOf: [userIdInput, nullType] }, categoryId: recordIdInput, contactId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, entityType: { anyOf: [recordTypeWordInput, nullType] }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, isNotify: booleanType, alertValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 } }, dependentRequired: { entityType: ['entityId'], entityId: ['entityType'] } } } };
  },
  result: taskResult,
};

/** The input of {@link listTaskCategories}. */
export interface ListTaskCategoriesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the categories of tasks: `GET /api/2.0/crm/task/category`
 *
 * Retrieves all categories of tasks, with the number of tasks in each.
 */
export const listTaskCategories: SelectableOperation<ListTaskCategoriesInput, TaskCategory[]> = {
  id: 'listTaskCategories',
  method: 'GET',
  path: '/api/2.0/crm/task/category',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: taskCategoryResult },
};

/** The input of {@link createTaskCategory}. */
export interface CreateTaskCategoryInput {
  readonly body: NewCategory;
}

/**
 * Create a category of tasks: `POST /api/2.0/crm/task/category`
 *
 * **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
 *
 * - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const createTaskCategory: SelectableOperation<CreateTaskCategoryInput, TaskCategory> = {
  id: 'createTaskCategory',
  method: 'POST',
  path: '/api/2.0/crm/task/category',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: newCategoryInput } };
  },
  result: taskCategoryResult,
};

/** The input of {@link reorderTaskCategories}. */
export interface ReorderTaskCategoriesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
  readonly body: TitleOrder;
}

/**
 * Reorder the categories of tasks: `PUT /api/2.0/crm/task/category/reorder`
 *
 * **A title that does not exist responds with 500, but the order of the known ones is stored by then.**
 *
 * **Send all titles of the list.** Those that are sent are numbered from 0, and the others keep their old numbers, so two categories can get the same position.
 *
 * - An empty list changes nothing and responds with 200. The schema refuses it.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const reorderTaskCategories: SelectableOperation<ReorderTaskCategoriesInput, TaskCategory[]> = {
  id: 'reorderTaskCategories',
  method: 'PUT',
  path: '/api/2.0/crm/task/category/reorder',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: titleOrderInput } };
  },
  result: { type: 'array', items: taskCategoryResult },
};

/** The input of {@link getTaskCategory}. */
export interface GetTaskCategoryInput {
  readonly path: {
      /**
       * @description The id of the category of tasks.
       * @example 20
       */
      categoryid: RecordId;
  };
}

/**
 * Read a category of tasks: `GET /api/2.0/crm/task/category/{categoryid}`
 *
 * **The id may be one of another list.** The statuses and types of contacts and the categories of tasks and events share one table, and the server returns whatever has the id.
 *
 * Retrieves a category with the number of its tasks.
 */
export const getTaskCategory: SelectableOperation<GetTaskCategoryInput, TaskCategory> = {
  id: 'getTaskCategory',
  method: 'GET',
  path: '/api/2.0/crm/task/category/{categoryid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { categoryid: recordIdInput }, required: ['categoryid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskCategoryResult,
};

/** The input of {@link updateTaskCategory}. */
export interface UpdateTaskCategoryInput {
  readonly path: {
      /**
       * @description The id of the category of tasks.
       * @example 20
       */
      categoryid: RecordId;
  };
  readonly body: CategoryUpdate;
}

/**
 * Replace the content of a category of tasks: `PUT /api/2.0/crm/task/category/{categoryid}`
 *
 * **The id may be one of another list, which is then overwritten.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
 *
 * **The server clears the description and the icon when they are left out.** The schema therefore requires them, and `null` clears one on purpose.
 *
 * - A category that tasks have cannot be changed: the server responds with 400.
 * - `sortOrder` is repeated in the response but not stored. `reorderTaskCategories` changes the order.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const updateTaskCategory: SelectableOperation<UpdateTaskCategoryInput, TaskCategory> = {
  id: 'updateTaskCategory',
  method: 'PUT',
  path: '/api/2.0/crm/task/category/{categoryid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { categoryid: recordIdInput }, required: ['categoryid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: categoryUpdateInput } };
  },
  result: taskCategoryResult,
};

/** The input of {@link deleteTaskCategory}. */
export interface DeleteTaskCategoryInput {
  readonly path: {
      /**
       * @description The id of the category of tasks.
       * @example 20
       */
      categoryid: RecordId;
  };
  readonly query?: {
      /**
       * @description The id of the category that the tasks of the deleted one get. **It is needed as soon as tasks have the category**: without it the server responds with 400.
       *     The server does not check that the id belongs to a category of tasks.
       */
      newcategoryid?: number;
  };
}

/**
 * Delete a category of tasks: `DELETE /api/2.0/crm/task/category/{categoryid}`
 *
 * **The id of an element of another list deletes nothing and responds with 200 and that element.** The statuses and types of contacts and the categories of tasks and events share one table. Compare the response with the category that was meant.
 *
 * - The tasks of the category move to `newcategoryid`, which is needed as soon as there are any. Without it, or with one that does not exist or is the same, the server responds with 400.
 * - The last category cannot be deleted: 400.
 * - A second call responds with 404.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const deleteTaskCategory: SelectableOperation<DeleteTaskCategoryInput, TaskCategory> = {
  id: 'deleteTaskCategory',
  method: 'DELETE',
  path: '/api/2.0/crm/task/category/{categoryid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { categoryid: recordIdInput }, required: ['categoryid'], closed: true }, query: { properties: { newcategoryid: newcategoryidQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskCategoryResult,
};

/** The input of {@link setTaskCategoryIcon}. */
export interface SetTaskCategoryIconInput {
  readonly path: {
      /**
       * @description The id of the category of tasks.
       * @example 20
       */
      id: RecordId;
  };
  readonly body: CategoryIcon;
}

/**
 * Set the icon of a category of tasks: `PUT /api/2.0/crm/task/category/{id}/icon`
 *
 * **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
 *
 * - The icon is named by its file, without a path.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const setTaskCategoryIcon: SelectableOperation<SetTaskCategoryIconInput, TaskCategory> = {
  id: 'setTaskCategoryIcon',
  method: 'PUT',
  path: '/api/2.0/crm/task/category/{id}/icon',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: categoryIconInput } };
  },
  result: taskCategoryResult,
};

/** The input of {@link listTasks}. */
export interface ListTasksInput {
  readonly query?: {
      /** @description The id of the responsible user. The all-zero id matches every task, as does leaving it out. */
      responsibleid?: UserId;
      /** @description The id of the category. 0 matches every task, as does leaving it out. */
      categoryid?: number;
      /** @description Whether the task is closed. Both kinds match when it is left out. */
      isClosed?: boolean;
      /** @description The earliest deadline. */
      fromDate?: DateQuery;
      /** @description The latest deadline. It is not extended to the end of the day, so a date without a time means its first moment. */
      toDate?: DateQuery;
      /** @description The kind of record that the task belongs to, in any letter case. **The server ignores it without `entityid`.** */
      entityType?: "contact" | "opportunity" | "case";
      /**
       * @description The id of the contact, opportunity or case. **The server ignores it without `entityType`**, and every task matches.
       *     For a company the tasks of its persons match too.
       */
      entityid?: number;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `DeadLine`. `ContactManager` is the responsible user. Open tasks always come first.
       *     The server takes an unknown word without an error, reads the whole list from the database and may lose records, so other words are refused here.
       */
      sortBy?: "Title" | "Category" | "DeadLine" | "Contact" | "ContactManager" | "Id" | "title" | "category" | "deadline" | "contact" | "contactmanager" | "id";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List tasks by filter: `GET /api/2.0/crm/task/filter`
 *
 * **`total` is cached for a minute without regard to `isClosed`**, so that the open and the closed tasks of one search get the same total.
 *
 * Retrieves the tasks that the caller may see, a page at a time. Open tasks come first.
 * `nextIndex` is one too far: read the next page from `startIndex + count`.
 * The contact of a task may be one that the caller may not see. Then its name and photo are there, but not its currency and managers.
 */
export const listTasks: SelectableOperation<ListTasksInput, Task[]> = {
  id: 'listTasks',
  method: 'GET',
  path: '/api/2.0/crm/task/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { responsibleid: userIdInput, categoryid: categoryidTaskQueryInput, isClosed: isClosedTaskQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, entityType: entityTypeTaskQueryInput, entityid: entityidTaskQueryInput, filterValue: filterValueQueryInput, sortBy: sortByTaskQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: taskResult },
};

/** The input of {@link getTask}. */
export interface GetTaskInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
}

/**
 * Read a task: `GET /api/2.0/crm/task/{taskid}`
 *
 * Retrieves a task with its contact and its record.
 *
 * - A task that the caller may not see is 403, not 404.
 * - A task that does not exist is 404, and so is one whose category was deleted.
 */
export const getTask: SelectableOperation<GetTaskInput, Task> = {
  id: 'getTask',
  method: 'GET',
  path: '/api/2.0/crm/task/{taskid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskResult,
};

/** The input of {@link updateTask}. */
export interface UpdateTaskInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
  readonly body: TaskUpdate;
}

/**
 * Replace the content of a task: `PUT /api/2.0/crm/task/{taskid}`
 *
 * **A `taskid` that does not exist creates a new task and responds with 200.** There is no 404 for it: read the task first, and compare the id in the response.
 *
 * **The server clears every member that is left out**: the contact, the record, the responsible user, the reminder and the description. The schema therefore requires them, and `null` clears one on purpose.
 *
 * - To change one member, read the task and send the others back. A responsible user that was read as the placeholder `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` goes back as `null`.
 * - Whether the task is closed is kept. `closeTask` and `reopenTask` change it.
 * - The reminder is armed again, and `isNotify: true` notifies the responsible user.
 * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
 * - A category that does not exist is 404.
 * - An audit record is written.
 */
export const updateTask: SelectableOperation<UpdateTaskInput, Task> = {
  id: 'updateTask',
  method: 'PUT',
  path: '/api/2.0/crm/task/{taskid}',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'description', 'deadline', 'responsibleid', 'categoryid', 'contactid', 'entityType', 'entityid', 'alertValue'], hints: { responsible: 'responsibleid', category: 'categoryid', contact: 'contactid', entity: 'the record is given by entityType and entityid', isClosed: 'closeTask closes a task, and reopenTask opens it again' }, properties: { title: { type: 'string', minLength: 1 }, description: { type: ['string', 'null'], because: 'the server clears a description that is left out' }, deadline: dateFilterInput, responsibleid: { because: 'without it nobody would be responsible for the task', anyOf: [userIdInput, nullType] }, categoryid: recordIdInput, contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647, because: 'the server takes the task away from its contact when it is left out' }, entityType: { because: 'the server takes the task away from its record when it is left out', anyOf: [recordTypeWordInput, nullType] }, entityid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647, because: 'the server takes the task away from its record when it is left out' }, isNotify: booleanType, alertValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647, because: 'the server removes the reminder when it is left out' } } } } };
  },
  result: taskResult,
};

/** The input of {@link deleteTask}. */
export interface DeleteTaskInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
}

/**
 * Delete a task: `DELETE /api/2.0/crm/task/{taskid}`
 *
 * Deletes a task for good and returns it as it was.
 *
 * - A second call responds with 404.
 * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
 * - An audit record is written.
 */
export const deleteTask: SelectableOperation<DeleteTaskInput, Task> = {
  id: 'deleteTask',
  method: 'DELETE',
  path: '/api/2.0/crm/task/{taskid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskResult,
};

/** The input of {@link closeTask}. */
export interface CloseTaskInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
}

/**
 * Close a task: `PUT /api/2.0/crm/task/{taskid}/close`
 *
 * Marks a task as done. Closing a closed task changes nothing and is no error.
 *
 * - A task that does not exist is **400, not 404**.
 * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
 * - An audit record is written.
 */
export const closeTask: SelectableOperation<CloseTaskInput, Task> = {
  id: 'closeTask',
  method: 'PUT',
  path: '/api/2.0/crm/task/{taskid}/close',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskResult,
};

/** The input of {@link setTaskCreationDate}. */
export interface SetTaskCreationDateInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
  readonly body: TaskCreationDate;
}

/**
 * Set the creation date of a task: `PUT /api/2.0/crm/task/{taskid}/creationdate`
 *
 * **Without a date the server stores the first day of the year 1.** The schema refuses such a body.
 *
 * Sets the creation date, which an import from another system needs.
 *
 * - Whoever may see the task may call this. The right to edit it is not needed.
 * - A task that does not exist, or that the caller may not see, is 404.
 *
 * The vendor's reference does not list this operation.
 */
export const setTaskCreationDate: Operation<SetTaskCreationDateInput, Nothing> = {
  id: 'setTaskCreationDate',
  method: 'PUT',
  path: '/api/2.0/crm/task/{taskid}/creationdate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, body: { closed: true, required: ['creationDate'], hints: { created: 'creationDate' }, properties: { creationDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link setTaskLastModifiedDate}. */
export interface SetTaskLastModifiedDateInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
  readonly body: TaskLastModifiedDate;
}

/**
 * Set the date of the last change of a task: `PUT /api/2.0/crm/task/{taskid}/lastmodifeddate`
 *
 * **Without a date the server stores the first day of the year 1.** The schema refuses such a body.
 *
 * Sets the date of the last change, which an import from another system needs.
 *
 * - Whoever may see the task may call this. The right to edit it is not needed.
 * - A task that does not exist, or that the caller may not see, is 404.
 * - The server spells both the path and the member without the second i: `lastmodifeddate`, `lastModifedDate`.
 *
 * The vendor's reference does not list this operation.
 */
export const setTaskLastModifiedDate: Operation<SetTaskLastModifiedDateInput, Nothing> = {
  id: 'setTaskLastModifiedDate',
  method: 'PUT',
  path: '/api/2.0/crm/task/{taskid}/lastmodifeddate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, body: { closed: true, required: ['lastModifedDate'], hints: { lastModifiedDate: 'lastModifedDate' }, properties: { lastModifedDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link reopenTask}. */
export interface ReopenTaskInput {
  readonly path: {
      /**
       * @description The id of the task.
       * @example 3001
       */
      taskid: RecordId;
  };
}

/**
 * Reopen a closed task: `PUT /api/2.0/crm/task/{taskid}/reopen`
 *
 * Marks a closed task as open again. Reopening an open task changes nothing and is no error.
 *
 * - A task that does not exist is **400, not 404**.
 * - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
 * - An audit record is written.
 */
export const reopenTask: SelectableOperation<ReopenTaskInput, Task> = {
  id: 'reopenTask',
  method: 'PUT',
  path: '/api/2.0/crm/task/{taskid}/reopen',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { taskid: recordIdInput }, required: ['taskid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskResult,
};

/** The input of {@link getTaskTemplate}. */
export interface GetTaskTemplateInput {
  readonly path: {
      /**
       * @description The id of the task template.
       * @example 6
       */
      id: RecordId;
  };
}

/**
 * Read a task template: `GET /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
 *
 * Retrieves a template by its own id, without the id of its container.
 *
 * The vendor's reference does not list this operation.
 */
export const getTaskTemplate: SelectableOperation<GetTaskTemplateInput, TaskTemplate> = {
  id: 'getTaskTemplate',
  method: 'GET',
  path: '/api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskTemplateResult,
};

/** The input of {@link deleteTaskTemplate}. */
export interface DeleteTaskTemplateInput {
  readonly path: {
      /**
       * @description The id of the task template.
       * @example 6
       */
      id: RecordId;
  };
}

/**
 * Delete a task template: `DELETE /api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}`
 *
 * Deletes a template and returns it as it was. A second call responds with 404.
 *
 * Every user of the CRM may call this. It is not restricted to administrators.
 *
 * The vendor's reference does not list this operation.
 */
export const deleteTaskTemplate: SelectableOperation<DeleteTaskTemplateInput, TaskTemplate> = {
  id: 'deleteTaskTemplate',
  method: 'DELETE',
  path: '/api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskTemplateResult,
};

/** The input of {@link getTaskTemplateContainer}. */
export interface GetTaskTemplateContainerInput {
  readonly path: {
      /**
       * @description The id of the container of task templates.
       * @example 5
       */
      containerid: RecordId;
  };
}

/**
 * Read a container of task templates: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}`
 *
 * Retrieves a container with its templates.
 *
 * The vendor's reference does not list this operation.
 */
export const getTaskTemplateContainer: SelectableOperation<GetTaskTemplateContainerInput, TaskTemplateContainer> = {
  id: 'getTaskTemplateContainer',
  method: 'GET',
  path: '/api/2.0/crm/tasktemplatecontainer/{containerid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { containerid: recordIdInput }, required: ['containerid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskTemplateContainerResult,
};

/** The input of {@link updateTaskTemplateContainer}. */
export interface UpdateTaskTemplateContainerInput {
  readonly path: {
      /**
       * @description The id of the container of task templates.
       * @example 5
       */
      containerid: RecordId;
  };
  readonly body: TaskTemplateContainerTitle;
}

/**
 * Rename a container of task templates: `PUT /api/2.0/crm/tasktemplatecontainer/{containerid}`
 *
 * Changes the title of a container. The templates and the kind of record stay as they are.
 *
 * Every user of the CRM may call this. It is not restricted to administrators.
 *
 * The vendor's reference does not list this operation.
 */
export const updateTaskTemplateContainer: SelectableOperation<UpdateTaskTemplateContainerInput, TaskTemplateContainer> = {
  id: 'updateTaskTemplateContainer',
  method: 'PUT',
  path: '/api/2.0/crm/tasktemplatecontainer/{containerid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { containerid: recordIdInput }, required: ['containerid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: taskTemplateContainerTitleInput } };
  },
  result: taskTemplateContainerResult,
};

/** The input of {@link deleteTaskTemplateContainer}. */
export interface DeleteTaskTemplateContainerInput {
  readonly path: {
      /**
       * @description The id of the container of task templates.
       * @example 5
       */
      containerid: RecordId;
  };
}

/**
 * Delete a container of task templates: `DELETE /api/2.0/crm/tasktemplatecontainer/{containerid}`
 *
 * Deletes a container and returns it as it was.
 *
 * - A container that does not exist is **500, not 404**, so a second call responds with 500.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 *
 * The vendor's reference does not list this operation.
 */
export const deleteTaskTemplateContainer: SelectableOperation<DeleteTaskTemplateContainerInput, TaskTemplateContainer> = {
  id: 'deleteTaskTemplateContainer',
  method: 'DELETE',
  path: '/api/2.0/crm/tasktemplatecontainer/{containerid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { containerid: recordIdInput }, required: ['containerid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: taskTemplateContainerResult,
};

/** The input of {@link listTaskTemplates}. */
export interface ListTaskTemplatesInput {
  readonly path: {
      /**
       * @description The id of the container of task templates.
       * @example 5
       */
      containerid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the task templates of a container: `GET /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
 *
 * Retrieves all templates of a container.
 *
 * The vendor's reference does not list this operation.
 */
export const listTaskTemplates: SelectableOperation<ListTaskTemplatesInput, TaskTemplate[]> = {
  id: 'listTaskTemplates',
  method: 'GET',
  path: '/api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { containerid: recordIdInput }, required: ['containerid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: taskTemplateResult },
};

/** The input of {@link updateTaskTemplate}. */
export interface UpdateTaskTemplateInput {
  readonly path: {
      /**
       * @description The id of the container of task templates.
       * @example 5
       */
      containerid: RecordId;
  };
  readonly body: TaskTemplateUpdate;
}

/**
 * Replace the content of a task template: `PUT /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
 *
 * **The server resets every member that is left out**, so the schema requires them all.
 *
 * - The path holds the id of the container. **The id of the template is the member `id` of the body.**
 * - A container or a template that does not exist is 404.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 *
 * The vendor's reference does not list this operation.
 */
export const updateTaskTemplate: SelectableOperation<UpdateTaskTemplateInput, TaskTemplate> = {
  id: 'updateTaskTemplate',
  method: 'PUT',
  path: '/api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { containerid: recordIdInput }, required: ['containerid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['id', 'title', 'description', 'responsibleid', 'categoryid', 'isNotify', 'offsetTicks', 'deadLineIsFixed'], hints: { responsible: 'the responsible user is given by id, as responsibleid', category: 'the category is given by id, as categoryid', containerid: 'id' }, properties: { id: recordIdInput, title: { type: 'string', minLength: 1 }, description: { type: ['string', 'null'], because: 'the server clears a description that is left out' }, responsibleid: { because: 'without it nobody would be responsible', anyOf: [userIdInput, nullType] }, categoryid: recordIdInput, isNotify: { type: 'boolean', because: 'the server takes a missing value for false' }, offsetTicks: { type: 'integer', minimum: 0, maximum: 9007199254740991, because: 'the server takes a missing value for 0' }, deadLineIsFixed: { type: 'boolean', because: 'the server takes a missing value for false' } } } } };
  },
  result: taskTemplateResult,
};

/** The input of {@link createTaskTemplate}. */
export interface CreateTaskTemplateInput {
  readonly path: {
      /**
       * @description The id of the container of task templates.
       * @example 5
       */
      containerid: RecordId;
  };
  readonly body: NewTaskTemplate;
}

/**
 * Create a task template: `POST /api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate`
 *
 * Adds a template to a container.
 *
 * - The deadline is given as the time from the creation of the task, in ticks of 100 nanoseconds. A day has 864000000000 of them.
 * - A container that does not exist is 404.
 * - Every user of the CRM may call this. It is not restricted to administrators.
 *
 * The vendor's reference does not list this operation.
 */
export const createTaskTemplate: SelectableOperation<CreateTaskTemplateInput, TaskTemplate> = {
  id: 'createTaskTemplate',
  method: 'POST',
  path: '/api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { containerid: recordIdInput }, required: ['containerid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'categoryid'], hints: { responsible: 'responsibleid', category: 'categoryid', containerid: 'the id belongs in the path only' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, responsibleid: { anyOf: [userIdInput, nullType] }, categoryid: recordIdInput, isNotify: booleanType, offsetTicks: { type: 'integer', minimum: 0, maximum: 9007199254740991 }, deadLineIsFixed: booleanType } } } };
  },
  result: taskTemplateResult,
};

/** The input of {@link listTaskTemplateContainers}. */
export interface ListTaskTemplateContainersInput {
  readonly path: {
      /**
       * @description The kind of record that the templates are for, in any letter case.
       * @example contact
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the containers of task templates: `GET /api/2.0/crm/{entityType}/tasktemplatecontainer`
 *
 * Retrieves all containers for a kind of record, with their templates.
 *
 * The vendor's reference does not list this operation.
 */
export const listTaskTemplateContainers: SelectableOperation<ListTaskTemplateContainersInput, TaskTemplateContainer[]> = {
  id: 'listTaskTemplateContainers',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/tasktemplatecontainer',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTemplatePathInput }, required: ['entityType'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: taskTemplateContainerResult },
};

/** The input of {@link createTaskTemplateContainer}. */
export interface CreateTaskTemplateContainerInput {
  readonly path: {
      /**
       * @description The kind of record that the templates are for, in any letter case.
       * @example contact
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
  };
  readonly body: TaskTemplateContainerTitle;
}

/**
 * Create a container of task templates: `POST /api/2.0/crm/{entityType}/tasktemplatecontainer`
 *
 * Creates an empty container for a kind of record. `createTaskTemplate` adds templates to it.
 *
 * Every user of the CRM may call this. It is not restricted to administrators.
 *
 * The vendor's reference does not list this operation.
 */
export const createTaskTemplateContainer: SelectableOperation<CreateTaskTemplateContainerInput, TaskTemplateContainer> = {
  id: 'createTaskTemplateContainer',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/tasktemplatecontainer',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTemplatePathInput }, required: ['entityType'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: taskTemplateContainerTitleInput } };
  },
  result: taskTemplateContainerResult,
};
