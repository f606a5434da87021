// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { EntitiesTag, FilteredCasesTag, FilteredContactsTag, FilteredOpportunitiesTag, NewTag, RecordId, Tag } from '../schema.js';
import { contactListViewFilterInput, countQueryInput, dateFilterInput, entityTypePathInput, filterValueQueryInput, recordIdInput, stageTypeFilterInput, startIndexQueryInput, tagsInput, userIdInput } from './schemas/common.js';
import { booleanOrNullType, booleanType, stringType } from './schemas/types.js';
import { entityTypeGroupPathInput, entityTypeTagPathInput, newTagInput, tagNameQueryInput, tagResult } from './schemas/tags.js';
import { requireFilter } from '../../src/guards/require-filter.js';
import { STOPPED_BATCH } from '../../src/guards/stopped-batch.js';

/** The input of {@link addTagToFilteredCases}. */
export interface AddTagToFilteredCasesInput {
  readonly query?: {
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
  };
  readonly body: FilteredCasesTag;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Add a tag to all cases matching a filter: `POST /api/2.0/crm/case/filter/taglist`
 *
 * **Without a filter every case that the caller can see gets the tag.**
 *
 * - The response is the text of the tag, whether or not a case matched.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - An audit record is written.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const addTagToFilteredCases: Operation<AddTagToFilteredCasesInput, string> = {
  id: 'addTagToFilteredCases',
  method: 'POST',
  path: '/api/2.0/crm/case/filter/taglist',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { filterValue: filterValueQueryInput }, closed: true }, body: { closed: true, required: ['tagName'], hints: { filterValue: 'the search text is a query parameter, not a member of the body', tag: 'the tag to add is tagName. The list tags is a filter' }, properties: { contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, isClosed: booleanOrNullType, tags: tagsInput, tagName: { type: 'string', minLength: 1 } } }, everything: booleanType } };
  },
  result: stringType,
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'contactid', matchesAll: [0] }, { in: 'body', name: 'isClosed' }, { in: 'body', name: 'tags' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link addTagToFilteredContacts}. */
export interface AddTagToFilteredContactsInput {
  readonly query?: {
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
  };
  readonly body: FilteredContactsTag;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Add a tag to all contacts matching a filter: `POST /api/2.0/crm/contact/filter/taglist`
 *
 * **Without a filter every contact that the caller can see gets the tag.**
 *
 * **`contactStage` and `contactType` must be -1 to match every contact.** The server takes a missing one for 0, which selects only contacts without a status or type. Both are required here.
 *
 * - The response is the text of the tag, whether or not a contact matched.
 * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - An audit record is written.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const addTagToFilteredContacts: Operation<AddTagToFilteredContactsInput, string> = {
  id: 'addTagToFilteredContacts',
  method: 'POST',
  path: '/api/2.0/crm/contact/filter/taglist',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { filterValue: filterValueQueryInput }, closed: true }, body: { closed: true, required: ['contactStage', 'contactType', 'tagName'], hints: { filterValue: 'the search text is a query parameter, not a member of the body', tag: 'the tag to add is tagName. The list tags is a filter' }, properties: { tags: tagsInput, contactStage: { type: 'integer', minimum: -1, maximum: 2147483647, because: 'the server takes a missing status for 0, which selects only contacts without a status; -1 selects all' }, contactType: { type: 'integer', minimum: -1, maximum: 2147483647, because: 'the server takes a missing type for 0, which selects only contacts without a type; -1 selects all' }, contactListView: contactListViewFilterInput, fromDate: dateFilterInput, toDate: dateFilterInput, tagName: { type: 'string', minLength: 1 } } }, everything: booleanType } };
  },
  result: stringType,
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'tags' }, { in: 'body', name: 'contactStage', matchesAll: [-1] }, { in: 'body', name: 'contactType', matchesAll: [-1] }, { in: 'body', name: 'contactListView', matchesAll: [0, 'All', 'all'] }, { in: 'body', name: 'fromDate' }, { in: 'body', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link listContactTags}. */
export interface ListContactTagsInput {
  readonly path: {
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
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
 * List the tags of a contact: `GET /api/2.0/crm/contact/{contactid}/tag`
 *
 * Retrieves the texts of the tags that a person or company carries, as `listEntityTags` does with the word `contact`.
 * A contact that does not exist, or that the caller may not see, is 404.
 */
export const listContactTags: Operation<ListContactTagsInput, string[]> = {
  id: 'listContactTags',
  method: 'GET',
  path: '/api/2.0/crm/contact/{contactid}/tag',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: stringType },
};

/** The input of {@link addTagToFilteredOpportunities}. */
export interface AddTagToFilteredOpportunitiesInput {
  readonly query?: {
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
  };
  readonly body: FilteredOpportunitiesTag;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Add a tag to all opportunities matching a filter: `POST /api/2.0/crm/opportunity/filter/taglist`
 *
 * **Without a filter every opportunity that the caller can see gets the tag.**
 *
 * - The response is the text of the tag, whether or not an opportunity matched.
 * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
 * - `fromDate` and `toDate` go together: the server ignores one alone, and matches nothing when it is the only filter. They are compared with the closing date, which is the expected one while the opportunity is open.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - An audit record is written.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const addTagToFilteredOpportunities: Operation<AddTagToFilteredOpportunitiesInput, string> = {
  id: 'addTagToFilteredOpportunities',
  method: 'POST',
  path: '/api/2.0/crm/opportunity/filter/taglist',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { filterValue: filterValueQueryInput }, closed: true }, body: { closed: true, required: ['tagName'], hints: { filterValue: 'the search text is a query parameter, not a member of the body', tag: 'the tag to add is tagName. The list tags is a filter' }, properties: { responsibleid: userIdInput, opportunityStagesid: { type: 'integer', minimum: 0, maximum: 2147483647 }, tags: tagsInput, contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, stageType: stageTypeFilterInput, contactAlsoIsParticipant: booleanOrNullType, fromDate: dateFilterInput, toDate: dateFilterInput, tagName: { type: 'string', minLength: 1 } }, dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] } }, everything: booleanType } };
  },
  result: stringType,
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'responsibleid', matchesAll: ['00000000-0000-0000-0000-000000000000'] }, { in: 'body', name: 'opportunityStagesid', matchesAll: [0] }, { in: 'body', name: 'tags' }, { in: 'body', name: 'contactid', matchesAll: [0] }, { in: 'body', name: 'stageType' }, { in: 'body', name: 'fromDate' }, { in: 'body', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link listTags}. */
export interface ListTagsInput {
  readonly path: {
      /**
       * @description The kind of record that the tags belong to, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
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
 * List the tags of cases, contacts or opportunities: `GET /api/2.0/crm/{entityType}/tag`
 *
 * Retrieves all tags of a kind of record, with the number of records that carry each.
 * When tags change during the call, the server may respond with 400. The call can then be repeated.
 */
export const listTags: Operation<ListTagsInput, Tag[]> = {
  id: 'listTags',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/tag',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTagPathInput }, required: ['entityType'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: tagResult },
  mayBeEmpty: true,
};

/** The input of {@link createTag}. */
export interface CreateTagInput {
  readonly path: {
      /**
       * @description The kind of record that the tags belong to, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
  };
  readonly body: NewTag;
}

/**
 * Create a tag: `POST /api/2.0/crm/{entityType}/tag`
 *
 * Creates a tag that no record carries yet. `addTagToEntity` creates a missing tag itself.
 *
 * - A tag that exists, in whatever letter case, is 400.
 * - The server removes line breaks and outer blanks before it stores the text. The response repeats the text as it was sent.
 * - Every user of the CRM may call this.
 * - An audit record is written.
 */
export const createTag: Operation<CreateTagInput, string> = {
  id: 'createTag',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/tag',
  isIdempotent: false,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTagPathInput }, required: ['entityType'], closed: true }, body: newTagInput } };
  },
  result: stringType,
};

/** The input of {@link deleteTag}. */
export interface DeleteTagInput {
  readonly path: {
      /**
       * @description The kind of record that the tags belong to, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
  };
  readonly query: {
      /**
       * @description The text of the tag, in any letter case. A comma in it does no harm.
       * @example vip
       */
      tagName: string;
  };
}

/**
 * Delete a tag and remove it from all records: `DELETE /api/2.0/crm/{entityType}/tag`
 *
 * **The tag is removed from every record of the kind, and every user of the CRM may do that.** It is not restricted to administrators. `removeTagFromEntity` removes a tag from one record.
 *
 * - A tag that does not exist is 404, so a second call responds with 404.
 * - An audit record is written.
 */
export const deleteTag: Operation<DeleteTagInput, string> = {
  id: 'deleteTag',
  method: 'DELETE',
  path: '/api/2.0/crm/{entityType}/tag',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTagPathInput }, required: ['entityType'], closed: true }, query: { properties: { tagName: tagNameQueryInput }, required: ['tagName'], closed: true } } };
  },
  result: stringType,
};

/** The input of {@link deleteUnusedTags}. */
export interface DeleteUnusedTagsInput {
  readonly path: {
      /**
       * @description The kind of record that the tags belong to, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
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
 * Delete the tags that no record carries: `DELETE /api/2.0/crm/{entityType}/tag/unused`
 *
 * Deletes all tags of a kind of record that no record carries, and returns their texts. A second call returns an empty list.
 *
 * Only CRM administrators may call this.
 */
export const deleteUnusedTags: Operation<DeleteUnusedTagsInput, string[]> = {
  id: 'deleteUnusedTags',
  method: 'DELETE',
  path: '/api/2.0/crm/{entityType}/tag/unused',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTagPathInput }, required: ['entityType'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: stringType },
};

/** The input of {@link listEntityTags}. */
export interface ListEntityTagsInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
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
 * List the tags of a record: `GET /api/2.0/crm/{entityType}/tag/{entityid}`
 *
 * Retrieves the texts of the tags that a contact, an opportunity or a case carries.
 * A record that does not exist, or that the caller may not see, is 404.
 */
export const listEntityTags: Operation<ListEntityTagsInput, string[]> = {
  id: 'listEntityTags',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/tag/{entityid}',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: stringType },
};

/** The input of {@link addTagToEntities}. */
export interface AddTagToEntitiesInput {
  readonly path: {
      /**
       * @description The kind of record that the tags belong to, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
  };
  readonly body: EntitiesTag;
}

/**
 * Add a tag to several records: `POST /api/2.0/crm/{entityType}/taglist`
 *
 * **The server stops at the first record that fails, and the records before it keep the tag.** A record that does not exist, or that the caller may not see, is 404. A contact that the caller may not edit is 403.
 *
 * - `entityid` is a list here, though its name is in the singular.
 * - A tag that does not exist is created. Adding a tag twice changes nothing, so the call can be repeated with the same records.
 */
export const addTagToEntities: Operation<AddTagToEntitiesInput, string> = {
  id: 'addTagToEntities',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/taglist',
  isIdempotent: true,
  stopsAtFailure: STOPPED_BATCH,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeTagPathInput }, required: ['entityType'], closed: true }, body: { closed: true, required: ['entityid', 'tagName'], hints: { entityids: 'entityid', tag: 'tagName' }, properties: { entityid: { type: 'array', minItems: 1, because: 'the server refuses an empty list', items: recordIdInput }, tagName: { type: 'string', minLength: 1 } } } } };
  },
  result: stringType,
};

/** The input of {@link addTagToEntity}. */
export interface AddTagToEntityInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly body: NewTag;
}

/**
 * Add a tag to a record: `POST /api/2.0/crm/{entityType}/{entityid}/tag`
 *
 * Adds a tag to a contact, an opportunity or a case. A tag that does not exist is created, and one that the record already carries changes nothing.
 *
 * - A contact needs the right to edit it, otherwise the server responds with 403. For an opportunity or a case the right to see it is enough.
 * - A record that does not exist, or that the caller may not see, is 404.
 * - An audit record is written.
 */
export const addTagToEntity: Operation<AddTagToEntityInput, string> = {
  id: 'addTagToEntity',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/{entityid}/tag',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, body: newTagInput } };
  },
  result: stringType,
};

/** The input of {@link removeTagFromEntity}. */
export interface RemoveTagFromEntityInput {
  readonly path: {
      /**
       * @description The kind of the record, in any letter case.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly query: {
      /**
       * @description The text of the tag, in any letter case. A comma in it does no harm.
       * @example vip
       */
      tagName: string;
  };
}

/**
 * Remove a tag from a record: `DELETE /api/2.0/crm/{entityType}/{entityid}/tag`
 *
 * Removes a tag from a contact, an opportunity or a case. The tag itself stays. A second call changes nothing and responds with 200.
 *
 * - A contact needs the right to edit it, otherwise the server responds with 403. For an opportunity or a case the right to see it is enough.
 * - A tag that does not exist for the kind of record is 404, and so is a record that does not exist or that the caller may not see.
 * - An audit record is written.
 */
export const removeTagFromEntity: Operation<RemoveTagFromEntityInput, string> = {
  id: 'removeTagFromEntity',
  method: 'DELETE',
  path: '/api/2.0/crm/{entityType}/{entityid}/tag',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypePathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { tagName: tagNameQueryInput }, required: ['tagName'], closed: true } } };
  },
  result: stringType,
};

/** The input of {@link addTagToContactGroup}. */
export interface AddTagToContactGroupInput {
  readonly path: {
      /**
       * @description Whether the contact is a company or a person, in any letter case.
       * @example person
       */
      entityType: "company" | "person";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly body: NewTag;
}

/**
 * Add a tag to a company and its persons: `POST /api/2.0/crm/{entityType}/{entityid}/tag/group`
 *
 * Adds a tag to a company and to all of its persons whom the caller may see. The path may name the company, or one of its persons.
 *
 * - The right to see the contact is enough. `addTagToEntity` needs the right to edit it.
 * - The word in the path must fit the contact: a person under `company`, or a company under `person`, is 500.
 * - A contact that does not exist, or that the caller may not see, is 404.
 * - A tag that does not exist is created, and one that a contact already carries changes nothing.
 * - An audit record is written.
 */
export const addTagToContactGroup: Operation<AddTagToContactGroupInput, string> = {
  id: 'addTagToContactGroup',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/{entityid}/tag/group',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeGroupPathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, body: newTagInput } };
  },
  result: stringType,
};

/** The input of {@link removeTagFromContactGroup}. */
export interface RemoveTagFromContactGroupInput {
  readonly path: {
      /**
       * @description Whether the contact is a company or a person, in any letter case.
       * @example person
       */
      entityType: "company" | "person";
      /**
       * @description The id of the record.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly query: {
      /**
       * @description The text of the tag, in any letter case. A comma in it does no harm.
       * @example vip
       */
      tagName: string;
  };
}

/**
 * Remove a tag from a company and its persons: `DELETE /api/2.0/crm/{entityType}/{entityid}/tag/group`
 *
 * **The caller needs no right on the contact**, and may not even be able to see it.
 *
 * Removes a tag from a company and its persons. The path may name the company, or one of its persons. A second call changes nothing and responds with 200.
 *
 * - A tag that does not exist for contacts is **400, not 404**. A contact that does not exist is 404.
 * - The word in the path must fit the contact: a person under `company`, or a company under `person`, is 500.
 */
export const removeTagFromContactGroup: Operation<RemoveTagFromContactGroupInput, string> = {
  id: 'removeTagFromContactGroup',
  method: 'DELETE',
  path: '/api/2.0/crm/{entityType}/{entityid}/tag/group',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeGroupPathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { tagName: tagNameQueryInput }, required: ['tagName'], closed: true } } };
  },
  result: stringType,
};
