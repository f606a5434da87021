// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { CategoryIcon, CategoryUpdate, DateQuery, HistoryCategory, HistoryEvent, NewCategory, NewHistoryEvent, RecordId, TitleOrder, UserId } from '../schema.js';
import { categoryIconInput, categoryUpdateInput, countQueryInput, dateFilterInput, dateQueryInput, fieldsQueryInput, filterValueQueryInput, historyCategoryResult, historyEventResult, newCategoryInput, recordIdInput, recordTypeWordInput, sortOrderQueryInput, startIndexQueryInput, titleOrderInput, userIdInput } from './schemas/common.js';
import { nullType } from './schemas/types.js';
import { categoryIdHistoryQueryInput, entityIdHistoryQueryInput, entityTypeHistoryQueryInput, sortByHistoryQueryInput } from './schemas/history.js';

/** The input of {@link createHistoryEvent}. */
export interface CreateHistoryEventInput {
  readonly body: NewHistoryEvent;
}

/**
 * Add an event to the history of a record: `POST /api/2.0/crm/history`
 *
 * **For a person or company give `contactId` without `entityType`.** The server refuses the word `contact` with 400, although `listHistory` takes it.
 *
 * - The event needs `contactId`, or `entityType` with `entityId`. Without any of them the server responds with 400.
 * - A record or contact that does not exist, or that the caller may not see, is **400, not 404**. So is a category that does not exist.
 * - Category -3 is a mail message. Its content must be JSON text with `message_id`: another text is 500, and so is a message that is already in the history.
 * - The server attaches every file that is named, in whatever folder it is. `uploadEntityFile` stores a file that can be attached here.
 * - The users of `notifyUserList` are notified.
 * - An audit record is written.
 */
export const createHistoryEvent: SelectableOperation<CreateHistoryEventInput, HistoryEvent> = {
  id: 'createHistoryEvent',
  method: 'POST',
  path: '/api/2.0/crm/history',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['content', 'categoryId'], hints: { category: 'categoryId', fileIds: 'fileId', files: 'fileId', notifyUsers: 'notifyUserList', title: 'content' }, properties: { entityType: { anyOf: [recordTypeWordInput, nullType] }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, contactId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, content: { type: 'string', minLength: 1, maxLength: 65000 }, categoryId: { anyOf: [recordIdInput, { type: 'integer', minimum: -2147483648, maximum: -1 }] }, created: { anyOf: [dateFilterInput, nullType] }, fileId: { type: 'array', items: recordIdInput }, notifyUserList: { type: 'array', items: userIdInput } }, dependentRequired: { entityType: ['entityId'], entityId: ['entityType'] } } } };
  },
  result: historyEventResult,
};

/** The input of {@link listHistoryCategories}. */
export interface ListHistoryCategoriesInput {
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
 * List the categories of history events: `GET /api/2.0/crm/history/category`
 *
 * Retrieves all categories of history events, with the number of history events in each.
 */
export const listHistoryCategories: SelectableOperation<ListHistoryCategoriesInput, HistoryCategory[]> = {
  id: 'listHistoryCategories',
  method: 'GET',
  path: '/api/2.0/crm/history/category',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: historyCategoryResult },
};

/** The input of {@link createHistoryCategory}. */
export interface CreateHistoryCategoryInput {
  readonly body: NewCategory;
}

/**
 * Create a category of history events: `POST /api/2.0/crm/history/category`
 *
 * **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
 *
 * - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const createHistoryCategory: SelectableOperation<CreateHistoryCategoryInput, HistoryCategory> = {
  id: 'createHistoryCategory',
  method: 'POST',
  path: '/api/2.0/crm/history/category',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: newCategoryInput } };
  },
  result: historyCategoryResult,
};

/** The input of {@link reorderHistoryCategories}. */
export interface ReorderHistoryCategoriesInput {
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
 * Reorder the categories of history events: `PUT /api/2.0/crm/history/category/reorder`
 *
 * **A title that does not exist responds with 500, but the order of the known ones is stored by then.**
 *
 * **Send all titles of the list.** Those that are sent are numbered from 0, and the others keep their old numbers, so two categories can get the same position.
 *
 * - An empty list changes nothing and responds with 200. The schema refuses it.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const reorderHistoryCategories: SelectableOperation<ReorderHistoryCategoriesInput, HistoryCategory[]> = {
  id: 'reorderHistoryCategories',
  method: 'PUT',
  path: '/api/2.0/crm/history/category/reorder',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: titleOrderInput } };
  },
  result: { type: 'array', items: historyCategoryResult },
};

/** The input of {@link updateHistoryCategory}. */
export interface UpdateHistoryCategoryInput {
  readonly path: {
      /**
       * @description The id of the category of history events.
       * @example 40
       */
      id: RecordId;
  };
  readonly body: CategoryUpdate;
}

/**
 * Replace the content of a category of history events: `PUT /api/2.0/crm/history/category/{id}`
 *
 * **The id may be one of another list, which is then overwritten.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
 *
 * **The server clears the description and the icon when they are left out.** The schema therefore requires them, and `null` clears one on purpose.
 *
 * - A category that history events have cannot be changed: the server responds with 400.
 * - `sortOrder` is repeated in the response but not stored. `reorderHistoryCategories` changes the order.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const updateHistoryCategory: SelectableOperation<UpdateHistoryCategoryInput, HistoryCategory> = {
  id: 'updateHistoryCategory',
  method: 'PUT',
  path: '/api/2.0/crm/history/category/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: categoryUpdateInput } };
  },
  result: historyCategoryResult,
};

/** The input of {@link deleteHistoryCategory}. */
export interface DeleteHistoryCategoryInput {
  readonly path: {
      /**
       * @description The id of the category of history events.
       * @example 40
       */
      id: RecordId;
  };
}

/**
 * Delete a category of history events: `DELETE /api/2.0/crm/history/category/{id}`
 *
 * **The id of an element of another list deletes nothing and responds with 200 and that element.** The statuses and types of contacts and the categories of tasks and events share one table. Compare the response with the category that was meant.
 *
 * - A category that events have cannot be deleted: 400.
 * - The last category cannot be deleted: 400.
 * - A second call responds with 404.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const deleteHistoryCategory: SelectableOperation<DeleteHistoryCategoryInput, HistoryCategory> = {
  id: 'deleteHistoryCategory',
  method: 'DELETE',
  path: '/api/2.0/crm/history/category/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: historyCategoryResult,
};

/** The input of {@link setHistoryCategoryIcon}. */
export interface SetHistoryCategoryIconInput {
  readonly path: {
      /**
       * @description The id of the category of history events.
       * @example 40
       */
      id: RecordId;
  };
  readonly body: CategoryIcon;
}

/**
 * Set the icon of a category of history events: `PUT /api/2.0/crm/history/category/{id}/icon`
 *
 * **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
 *
 * - The icon is named by its file, without a path.
 * - Only CRM administrators may call this.
 * - An audit record is written.
 */
export const setHistoryCategoryIcon: SelectableOperation<SetHistoryCategoryIconInput, HistoryCategory> = {
  id: 'setHistoryCategoryIcon',
  method: 'PUT',
  path: '/api/2.0/crm/history/category/{id}/icon',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: categoryIconInput } };
  },
  result: historyCategoryResult,
};

/** The input of {@link listHistory}. */
export interface ListHistoryInput {
  readonly query?: {
      /**
       * @description The kind of record, in any letter case. It needs `entityId`: without it the server responds with 404.
       *     A person or company is `contact` here.
       */
      entityType?: "contact" | "opportunity" | "case";
      /**
       * @description The id of the contact, opportunity or case. It needs `entityType`: without it the server responds with 400.
       *     For a company the events of its persons match too.
       */
      entityId?: number;
      /** @description The id of the category, a negative one for a category of the server itself. 0 matches every event, as does leaving it out. */
      categoryId?: number;
      /** @description The id of the user who wrote the event. The all-zero id matches every event, as does leaving it out. */
      createBy?: UserId;
      /** @description The earliest date of the event. */
      fromDate?: DateQuery;
      /** @description The latest date of the event. The server adds one day less a minute, so a date without a time includes its whole day. */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `Created` with the newest first. Once it is given, the order is ascending unless `sortOrder` says otherwise.
       *     The server takes an unknown word without an error and reads the whole list from the database, so other words are refused here.
       */
      sortBy?: "Created" | "CreateBy" | "Category" | "Content" | "Id" | "created" | "createby" | "category" | "content" | "id";
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
 * List history events by filter: `GET /api/2.0/crm/history/filter`
 *
 * **`total` is not the number of events.** It is absent when the page holds all of them, and one more than `count` when there are more.
 *
 * Retrieves the events of one record or of all, a page at a time, the newest first.
 *
 * - `nextIndex` is one too far: read the next page from `startIndex + count`, until a page has fewer than `count` events.
 * - `entityType` and `entityId` go together. A person or company is `contact` here.
 * - A record that does not exist, or that the caller may not see, is 404.
 */
export const listHistory: SelectableOperation<ListHistoryInput, HistoryEvent[]> = {
  id: 'listHistory',
  method: 'GET',
  path: '/api/2.0/crm/history/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { entityType: entityTypeHistoryQueryInput, entityId: entityIdHistoryQueryInput, categoryId: categoryIdHistoryQueryInput, createBy: userIdInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, sortBy: sortByHistoryQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: historyEventResult },
};

/** The input of {@link deleteHistoryEvent}. */
export interface DeleteHistoryEventInput {
  readonly path: {
      /**
       * @description The id of the history event.
       * @example 5001
       */
      id: RecordId;
  };
}

/**
 * Delete a history event and its files: `DELETE /api/2.0/crm/history/{id}`
 *
 * **The attached files are deleted for good, also when other events use them.**
 *
 * **500 does not mean that the event is still there.** When its category, or both its contact and its record, no longer exist, the server deletes the event first and fails then.
 *
 * - The caller must have the right to edit the event and to delete each of its files. Otherwise the server responds with 403.
 * - A file that is being edited is 400.
 * - A second call responds with 404.
 * - An audit record is written.
 */
export const deleteHistoryEvent: SelectableOperation<DeleteHistoryEventInput, HistoryEvent> = {
  id: 'deleteHistoryEvent',
  method: 'DELETE',
  path: '/api/2.0/crm/history/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: historyEventResult,
};
