// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { Contact, DateQuery, FilteredOpportunitiesAccess, NewOpportunity, NewStage, Nothing, OpportunitiesAccess, OpportunitiesToDelete, Opportunity, OpportunityAccess, OpportunityCreationDate, OpportunityLastModifiedDate, OpportunityStage, OpportunityUpdate, RecordId, SingleContact, SingleOpportunity, Stage, StageColor, StageOrder, StageTypeWord, StageUpdate, UserId } from '../schema.js';
import { contactResult, countQueryInput, customFieldChangeInput, dateFilterInput, dateQueryInput, fieldsQueryInput, filterValueQueryInput, newCustomFieldValueInput, recordIdInput, recordIdsInput, singleContactResult, singleOpportunityResult, sortOrderQueryInput, stageResult, stageTypeFilterInput, stageTypeWordInput, startIndexQueryInput, tagsInput, tagsQueryInput, userIdInput } from './schemas/common.js';
import { bidAmountInput, closeDateInput, contactAlsoIsParticipantQueryInput, contactOfOpportunityPrefixQueryInput, contactidOpportunityQueryInput, internalSearchQueryInput, nullableBidTypeInput, opportunityResult, opportunityStagesidQueryInput, prefixOpportunityQueryInput, sortByOpportunityQueryInput } from './schemas/opportunities.js';
import { booleanOrNullType, booleanType, nullType, stringOrNullType } from './schemas/types.js';
import { requireFilter } from '../../src/guards/require-filter.js';
import { verifyAccess } from '../../src/guards/verify-access.js';

/** The input of {@link deleteOpportunities}. */
export interface DeleteOpportunitiesInput {
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
  readonly body: OpportunitiesToDelete;
}

/**
 * Delete several opportunities: `PUT /api/2.0/crm/opportunity`
 *
 * **This request deletes, although its method is `PUT`.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
 *
 * - The server silently ignores opportunities that do not exist, that the caller cannot see or that the caller may not edit. Compare the response with the request.
 * - An empty or missing list is 400.
 * - The server writes an audit record.
 * - A second request finds no opportunity and responds with an empty list.
 */
export const deleteOpportunities: SelectableOperation<DeleteOpportunitiesInput, Opportunity[]> = {
  id: 'deleteOpportunities',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['opportunityids'], hints: { opportunityid: 'opportunityids', opportunitiesid: 'opportunityids', opportunitiesids: 'opportunityids', ids: 'opportunityids' }, properties: { opportunityids: { type: 'array', minItems: 1, because: 'the server takes no empty list', items: recordIdInput } } } } };
  },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link createOpportunity}. */
export interface CreateOpportunityInput {
  readonly body: NewOpportunity;
}

/**
 * Create an opportunity: `POST /api/2.0/crm/opportunity`
 *
 * **Never send `isPrivate: true` without users: the server then creates a public opportunity and responds with 201.** The schema refuses such a body.
 *
 * - Every user of the CRM may create opportunities.
 * - `title`, `responsibleid`, `stageid` and `bidCurrencyAbbr` are always needed, also for an opportunity without a value.
 * - The main contact, `contactid`, becomes a member as well. A contact that does not exist is 400, and one that the caller cannot see is 403.
 * - A stage or a currency that does not exist is 400.
 * - The server adds the caller to the access list of a private opportunity, but not the responsible user.
 * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the opportunity is public.
 * - The server silently ignores members that do not exist or that the caller cannot see, and custom fields that do not exist.
 * - The request is not one transaction. When a later step fails (the access, the members or the custom fields), the response is an error, but the opportunity is there.
 */
export const createOpportunity: SelectableOperation<CreateOpportunityInput, SingleOpportunity> = {
  id: 'createOpportunity',
  method: 'POST',
  path: '/api/2.0/crm/opportunity',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['title', 'responsibleid', 'bidCurrencyAbbr', 'stageid', 'isPrivate', 'accessList'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contact: 'contactid', responsible: 'responsibleid', stage: 'stageid', bidCurrency: 'bidCurrencyAbbr', currency: 'bidCurrencyAbbr', customFields: 'customFieldList' }, properties: { contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, members: { type: 'array', items: recordIdInput }, title: { type: 'string', minLength: 1 }, description: stringOrNullType, responsibleid: userIdInput, bidType: nullableBidTypeInput, bidValue: bidAmountInput, bidCurrencyAbbr: { type: 'string', minLength: 1 }, perPeriodValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, stageid: recordIdInput, successProbability: { type: ['integer', 'null'], minimum: 0, maximum: 100, because: 'the server would cut it to 0 or 100 percent' }, actualCloseDate: closeDateInput, expectedCloseDate: closeDateInput, customFieldList: { type: ['array', 'null'], items: newCustomFieldValueInput }, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput }, isNotify: booleanOrNullType } }, { closed: true, required: ['title', 'responsibleid', 'bidCurrencyAbbr', 'stageid', 'isPrivate'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contact: 'contactid', responsible: 'responsibleid', stage: 'stageid', bidCurrency: 'bidCurrencyAbbr', currency: 'bidCurrencyAbbr', customFields: 'customFieldList' }, properties: { contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, members: { type: 'array', items: recordIdInput }, title: { type: 'string', minLength: 1 }, description: stringOrNullType, responsibleid: userIdInput, bidType: nullableBidTypeInput, bidValue: bidAmountInput, bidCurrencyAbbr: { type: 'string', minLength: 1 }, perPeriodValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, stageid: recordIdInput, successProbability: { type: ['integer', 'null'], minimum: 0, maximum: 100, because: 'the server would cut it to 0 or 100 percent' }, actualCloseDate: closeDateInput, expectedCloseDate: closeDateInput, customFieldList: { type: ['array', 'null'], items: newCustomFieldValueInput }, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput }, isNotify: booleanOrNullType } }] } } };
  },
  result: singleOpportunityResult,
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};

/** The input of {@link setOpportunitiesAccess}. */
export interface SetOpportunitiesAccessInput {
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
  readonly body: OpportunitiesAccess;
}

/**
 * Make several opportunities public, or private to a list of users: `PUT /api/2.0/crm/opportunity/access`
 *
 * **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
 * - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
 * - `opportunityid` is a list here, in spite of its name.
 * - The server silently ignores opportunities that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
 * - The opportunities are changed one after another, and stay changed when a later one fails.
 */
export const setOpportunitiesAccess: SelectableOperation<SetOpportunitiesAccessInput, Opportunity[]> = {
  id: 'setOpportunitiesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['opportunityid', 'isPrivate', 'accessList'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', opportunitiesid: 'opportunityid' }, properties: { opportunityid: recordIdsInput, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } }, { closed: true, required: ['opportunityid', 'isPrivate'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', opportunitiesid: 'opportunityid' }, properties: { opportunityid: recordIdsInput, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput } } }] } } };
  },
  result: { type: 'array', items: opportunityResult },
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};

/** The input of {@link listContactOpportunities}. */
export interface ListContactOpportunitiesInput {
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
 * List the opportunities of a contact: `GET /api/2.0/crm/opportunity/bycontact/{contactid}`
 *
 * **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` does not have this defect.
 *
 * Retrieves the opportunities of a contact. The server does not check that the contact exists: an unknown one has no opportunities.
 */
export const listContactOpportunities: SelectableOperation<ListContactOpportunitiesInput, Opportunity[]> = {
  id: 'listContactOpportunities',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/bycontact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { contactid: recordIdInput }, required: ['contactid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link searchOpportunitiesByPrefix}. */
export interface SearchOpportunitiesByPrefixInput {
  readonly query: {
      /**
       * @description A text from the title of the opportunity.
       * @example Hotel
       */
      prefix: string;
      /**
       * @description Whether to search the opportunities of `contactID`. With false the opportunities that are not linked to that contact are searched. Without `contactID` it makes no difference.
       * @example true
       */
      internalSearch: boolean;
      /** @description The id of a contact. **`internalSearch` says whether its opportunities are searched or excluded.** 0 searches all opportunities, as does leaving it out. */
      contactID?: number;
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
 * Search opportunities by their title: `GET /api/2.0/crm/opportunity/byprefix`
 *
 * **With `internalSearch: false` a `contactID` excludes the opportunities of that contact.** The server reads a missing `internalSearch` as false, so it is required here.
 *
 * - The pages of the vendors do not list this operation.
 * - Without `prefix` the response is 500.
 * - `listOpportunities` with `filterValue` searches as well, and takes further filters.
 */
export const searchOpportunitiesByPrefix: SelectableOperation<SearchOpportunitiesByPrefixInput, Opportunity[]> = {
  id: 'searchOpportunitiesByPrefix',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/byprefix',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { prefix: prefixOpportunityQueryInput, internalSearch: internalSearchQueryInput, contactID: contactOfOpportunityPrefixQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['prefix', 'internalSearch'], closed: true } } };
  },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link listOpportunities}. */
export interface ListOpportunitiesInput {
  readonly query?: {
      /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out, so opportunities without a responsible user cannot be asked for. */
      responsibleid?: UserId;
      /** @description The id of the stage. 0 matches every stage, as does leaving it out. */
      opportunityStagesid?: number;
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out. */
      contactid?: number;
      /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. Every stage matches when it is left out. */
      stageType?: StageTypeWord;
      /** @description Whether `contactid` may be any contact that takes part. Without `contactid` the list is empty. */
      contactAlsoIsParticipant?: boolean;
      /**
       * @description The earliest closing date, which is the expected one while the opportunity is open.
       *     **The server ignores it without `toDate`.**
       */
      fromDate?: DateQuery;
      /**
       * @description The latest closing date, which is the expected one while the opportunity is open. It is not extended to the end of the day.
       *     **The server ignores it without `fromDate`.**
       */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `Stage`. `DateAndTime` is the closing date, which is the expected one while the opportunity is open.
       *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
       */
      sortBy?: "Title" | "Responsible" | "Stage" | "BidValue" | "DateAndTime" | "Id" | "title" | "responsible" | "stage" | "bidvalue" | "dateandtime" | "id";
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
 * List opportunities by filter: `GET /api/2.0/crm/opportunity/filter`
 *
 * **`fromDate` and `toDate` work together only.** The server ignores one that comes alone, and finds nothing when it is the only filter.
 *
 * - Retrieves the opportunities that the caller can see, a page at a time.
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 * - The server keeps `total` for half a minute. With a date filter it can be too small for a caller who is not an administrator.
 */
export const listOpportunities: SelectableOperation<ListOpportunitiesInput, Opportunity[]> = {
  id: 'listOpportunities',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { responsibleid: userIdInput, opportunityStagesid: opportunityStagesidQueryInput, tags: tagsQueryInput, contactid: contactidOpportunityQueryInput, stageType: stageTypeWordInput, contactAlsoIsParticipant: contactAlsoIsParticipantQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, sortBy: sortByOpportunityQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: opportunityResult },
};

/** The input of {@link deleteFilteredOpportunities}. */
export interface DeleteFilteredOpportunitiesInput {
  readonly query?: {
      /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out, so opportunities without a responsible user cannot be asked for. */
      responsibleid?: UserId;
      /** @description The id of the stage. 0 matches every stage, as does leaving it out. */
      opportunityStagesid?: number;
      /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
      tags?: readonly string[];
      /** @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out. */
      contactid?: number;
      /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. Every stage matches when it is left out. */
      stageType?: StageTypeWord;
      /** @description Whether `contactid` may be any contact that takes part. Without `contactid` the list is empty. */
      contactAlsoIsParticipant?: boolean;
      /**
       * @description The earliest closing date, which is the expected one while the opportunity is open.
       *     **The server ignores it without `toDate`.**
       */
      fromDate?: DateQuery;
      /**
       * @description The latest closing date, which is the expected one while the opportunity is open. It is not extended to the end of the day.
       *     **The server ignores it without `fromDate`.**
       */
      toDate?: DateQuery;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
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
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Delete all opportunities matching a filter: `DELETE /api/2.0/crm/opportunity/filter`
 *
 * **Without a filter every opportunity that the caller can see and may edit is deleted.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
 *
 * **Send `fromDate` and `toDate` together: beside other filters the server ignores one that comes alone, and deletes more than was meant.**
 *
 * - The server silently ignores a misspelt filter, so check the names.
 * - For a caller who is not a CRM administrator nothing is deleted when even one match is hidden from that caller. The response is then 200 with an empty list.
 * - The server silently ignores opportunities that the caller may not edit.
 * - `count` and `startIndex` shorten the response only. Every match is deleted all the same.
 * - The server writes an audit record.
 * - A second request finds no opportunity and responds with an empty list.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const deleteFilteredOpportunities: SelectableOperation<DeleteFilteredOpportunitiesInput, Opportunity[]> = {
  id: 'deleteFilteredOpportunities',
  method: 'DELETE',
  path: '/api/2.0/crm/opportunity/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { responsibleid: userIdInput, opportunityStagesid: opportunityStagesidQueryInput, tags: tagsQueryInput, contactid: contactidOpportunityQueryInput, stageType: stageTypeWordInput, contactAlsoIsParticipant: contactAlsoIsParticipantQueryInput, fromDate: dateQueryInput, toDate: dateQueryInput, filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] }, closed: true }, everything: booleanType } };
  },
  result: { type: 'array', items: opportunityResult },
  guard: (input) => requireFilter(input, [{ in: 'query', name: 'responsibleid', matchesAll: ['00000000-0000-0000-0000-000000000000'] }, { in: 'query', name: 'opportunityStagesid', matchesAll: [0] }, { in: 'query', name: 'tags' }, { in: 'query', name: 'contactid', matchesAll: [0] }, { in: 'query', name: 'stageType' }, { in: 'query', name: 'fromDate' }, { in: 'query', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
};

/** The input of {@link setFilteredOpportunitiesAccess}. */
export interface SetFilteredOpportunitiesAccessInput {
  readonly query?: {
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
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
  readonly body: FilteredOpportunitiesAccess;
  /** Applies the change to every record that the caller can see, without a filter. */
  readonly everything?: true;
}

/**
 * Make all opportunities matching a filter public, or private to a list of users: `PUT /api/2.0/crm/opportunity/filter/access`
 *
 * **Without a filter every opportunity that the caller can see is changed.**
 *
 * **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
 * - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
 * - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
 * - The server silently ignores opportunities that someone else created, unless the caller is a CRM administrator.
 * - The search text is the query parameter `filterValue`. All other filters are members of the body.
 * - `fromDate` and `toDate` work together only. The server ignores one that comes alone, so the schema refuses it. They are compared with the closing date, which is the expected one while the opportunity is open.
 * - The opportunities are changed one after another, and stay changed when a later one fails.
 *
 * The client refuses a call that no filter narrows, unless `everything: true` is given.
 */
export const setFilteredOpportunitiesAccess: SelectableOperation<SetFilteredOpportunitiesAccessInput, Opportunity[]> = {
  id: 'setFilteredOpportunitiesAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/filter/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { filterValue: filterValueQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['isPrivate', 'accessList'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { responsibleid: userIdInput, opportunityStagesid: { type: 'integer', minimum: 0, maximum: 2147483647 }, tags: tagsInput, contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, stageType: stageTypeFilterInput, contactAlsoIsParticipant: booleanOrNullType, fromDate: dateFilterInput, toDate: dateFilterInput, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } }, dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] } }, { closed: true, required: ['isPrivate'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', filterValue: 'the search text is a query parameter, not a member of the body' }, properties: { responsibleid: userIdInput, opportunityStagesid: { type: 'integer', minimum: 0, maximum: 2147483647 }, tags: tagsInput, contactid: { type: 'integer', minimum: 0, maximum: 2147483647 }, stageType: stageTypeFilterInput, contactAlsoIsParticipant: booleanOrNullType, fromDate: dateFilterInput, toDate: dateFilterInput, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput } }, dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] } }] }, everything: booleanType } };
  },
  result: { type: 'array', items: opportunityResult },
  guard: (input) => requireFilter(input, [{ in: 'body', name: 'responsibleid', matchesAll: ['00000000-0000-0000-0000-000000000000'] }, { in: 'body', name: 'opportunityStagesid', matchesAll: [0] }, { in: 'body', name: 'tags' }, { in: 'body', name: 'contactid', matchesAll: [0] }, { in: 'body', name: 'stageType' }, { in: 'body', name: 'fromDate' }, { in: 'body', name: 'toDate' }, { in: 'query', name: 'filterValue' }]),
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};

/** The input of {@link listOpportunityStages}. */
export interface ListOpportunityStagesInput {
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
 * List the stages of opportunities: `GET /api/2.0/crm/opportunity/stage`
 *
 * Retrieves all stages, with the number of opportunities in each.
 */
export const listOpportunityStages: SelectableOperation<ListOpportunityStagesInput, Stage[]> = {
  id: 'listOpportunityStages',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/stage',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: stageResult },
};

/** The input of {@link createOpportunityStage}. */
export interface CreateOpportunityStageInput {
  readonly body: NewStage;
}

/**
 * Create a stage of opportunities: `POST /api/2.0/crm/opportunity/stage`
 *
 * Creates a stage that opportunities can be moved to.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - Without `stageType` the stage is open, and without `successProbability` it has 0 percent.
 * - The server writes an audit record.
 */
export const createOpportunityStage: SelectableOperation<CreateOpportunityStageInput, Stage> = {
  id: 'createOpportunityStage',
  method: 'POST',
  path: '/api/2.0/crm/opportunity/stage',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'color'], hints: { name: 'title', colour: 'color', sortOrder: 'a stage has no order of its own here. Use reorderOpportunityStages', status: 'stageType' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, color: { type: 'string', minLength: 1 }, successProbability: { type: ['integer', 'null'], minimum: 0, maximum: 100 }, stageType: { anyOf: [stageTypeWordInput, nullType] } } } } };
  },
  result: stageResult,
};

/** The input of {@link reorderOpportunityStages}. */
export interface ReorderOpportunityStagesInput {
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
  readonly body: StageOrder;
}

/**
 * Reorder the stages of opportunities: `PUT /api/2.0/crm/opportunity/stage/reorder`
 *
 * **An id that does not exist is 500, but the new order is already saved by then.** Read the stages with `listOpportunityStages` first and send the ids of all of them.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - An empty or missing list changes nothing and the response is 200, so the schema refuses it.
 * - The server writes an audit record.
 */
export const reorderOpportunityStages: SelectableOperation<ReorderOpportunityStagesInput, Stage[]> = {
  id: 'reorderOpportunityStages',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/stage/reorder',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['ids'], hints: { titles: 'ids', stageids: 'ids' }, properties: { ids: { type: 'array', minItems: 1, because: 'an empty list changes nothing', items: recordIdInput } } } } };
  },
  result: { type: 'array', items: stageResult },
};

/** The input of {@link getOpportunityStage}. */
export interface GetOpportunityStageInput {
  readonly path: {
      /**
       * @description The id of the stage.
       * @example 33
       */
      id: RecordId;
  };
}

/**
 * Read a stage of opportunities: `GET /api/2.0/crm/opportunity/stage/{id}`
 *
 * Retrieves a stage. Every user of the CRM may read it.
 * A stage that does not exist is 404.
 */
export const getOpportunityStage: SelectableOperation<GetOpportunityStageInput, Stage> = {
  id: 'getOpportunityStage',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/stage/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: stageResult,
};

/** The input of {@link updateOpportunityStage}. */
export interface UpdateOpportunityStageInput {
  readonly path: {
      /**
       * @description The id of the stage.
       * @example 33
       */
      id: RecordId;
  };
  readonly body: StageUpdate;
}

/**
 * Replace a stage of opportunities: `PUT /api/2.0/crm/opportunity/stage/{id}`
 *
 * **This is a full replacement: without `description` and `color` the server clears them, without `successProbability` it stores 0, and without `stageType` it makes the stage open.** The schema requires all of them. `null` clears a description or a colour on purpose.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - A stage that opportunities are in cannot be changed: the response is 400. `setOpportunityStageColor` changes the colour alone.
 * - A stage that does not exist is 404.
 * - The server writes an audit record.
 */
export const updateOpportunityStage: SelectableOperation<UpdateOpportunityStageInput, Stage> = {
  id: 'updateOpportunityStage',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/stage/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'description', 'color', 'successProbability', 'stageType'], hints: { name: 'title', colour: 'color', sortOrder: 'the order cannot be changed here. Use reorderOpportunityStages', id: 'the id belongs in the path only' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, color: stringOrNullType, successProbability: { type: 'integer', minimum: 0, maximum: 100, because: 'it is a percentage' }, stageType: stageTypeWordInput } } } };
  },
  result: stageResult,
};

/** The input of {@link deleteOpportunityStage}. */
export interface DeleteOpportunityStageInput {
  readonly path: {
      /**
       * @description The id of the stage.
       * @example 33
       */
      id: RecordId;
  };
}

/**
 * Delete a stage of opportunities: `DELETE /api/2.0/crm/opportunity/stage/{id}`
 *
 * **The server lets the last stage be deleted too. No opportunity can be created without a stage.**
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - A stage that opportunities are in cannot be deleted: the response is 400. Move them with `setOpportunityStage` first.
 * - The server writes an audit record.
 * - A second request is 404, because the stage no longer exists.
 */
export const deleteOpportunityStage: SelectableOperation<DeleteOpportunityStageInput, Stage> = {
  id: 'deleteOpportunityStage',
  method: 'DELETE',
  path: '/api/2.0/crm/opportunity/stage/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: stageResult,
};

/** The input of {@link setOpportunityStageColor}. */
export interface SetOpportunityStageColorInput {
  readonly path: {
      /**
       * @description The id of the stage.
       * @example 33
       */
      id: RecordId;
  };
  readonly body: StageColor;
}

/**
 * Set the colour of a stage of opportunities: `PUT /api/2.0/crm/opportunity/stage/{id}/color`
 *
 * **Without `color` the server removes the colour.** The schema requires it. `null` removes the colour on purpose.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - It works for stages that opportunities are in too, unlike `updateOpportunityStage`.
 * - A stage that does not exist is 404.
 * - The server writes an audit record.
 */
export const setOpportunityStageColor: SelectableOperation<SetOpportunityStageColorInput, Stage> = {
  id: 'setOpportunityStageColor',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/stage/{id}/color',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['color'], hints: { colour: 'color' }, properties: { color: stringOrNullType } } } };
  },
  result: stageResult,
};

/** The input of {@link getOpportunity}. */
export interface GetOpportunityInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
}

/**
 * Read an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}`
 *
 * Retrieves an opportunity with its access list, which is empty for a public one.
 * An opportunity that the caller cannot see is 404, like one that does not exist. So is an opportunity whose stage was deleted.
 */
export const getOpportunity: SelectableOperation<GetOpportunityInput, SingleOpportunity> = {
  id: 'getOpportunity',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/{opportunityid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleOpportunityResult,
};

/** The input of {@link updateOpportunity}. */
export interface UpdateOpportunityInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
  readonly body: OpportunityUpdate;
}

/**
 * Replace an opportunity: `PUT /api/2.0/crm/opportunity/{opportunityid}`
 *
 * **This is a full replacement: the server clears what is left out, and it makes a private opportunity public unless `isPrivate: true` comes with users.** The schema requires every member that the server would clear. `null` clears it on purpose.
 *
 * - To change one thing, read the opportunity with `getOpportunity` and send the rest of it back in the form of this request: `contact.id` as `contactid`, `responsible.id` as `responsibleid`, `stage.id` as `stageid`, `bidCurrency.abbreviation` as `bidCurrencyAbbr`, and the ids of the users in `accessList`.
 * - `members` replaces the members, who stay when it is left out. An empty list cannot remove them, so the schema refuses it. `removeOpportunityContact` removes one.
 * - The main contact is not added to the members here, unlike in `createOpportunity`.
 * - Custom fields that are not in `customFieldList` keep their values. An empty value cannot clear a field here. `setEntityCustomFieldValue` can.
 * - The access is set for CRM administrators and for the creator. For other callers the server ignores `isPrivate` and `accessList` and keeps the access.
 * - `isNotify: true` notifies the users of `accessList`. The server ignores it when the opportunity is public.
 * - The server silently ignores members that do not exist or that the caller cannot see, and custom fields that do not exist.
 * - A stage, a contact or a currency that does not exist is 400. A main contact that the caller cannot see is 403.
 * - An opportunity that the caller can see but may not edit is 403. One that the caller cannot see is 404, like one that does not exist.
 */
export const updateOpportunity: SelectableOperation<UpdateOpportunityInput, SingleOpportunity> = {
  id: 'updateOpportunity',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['contactid', 'title', 'description', 'responsibleid', 'bidType', 'bidValue', 'bidCurrencyAbbr', 'perPeriodValue', 'stageid', 'successProbability', 'actualCloseDate', 'expectedCloseDate', 'isPrivate', 'accessList'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contact: 'contactid', responsible: 'responsibleid', stage: 'stageid', bidCurrency: 'bidCurrencyAbbr', currency: 'bidCurrencyAbbr', customFields: 'customFieldList', id: 'the id belongs in the path only', opportunityid: 'the id belongs in the path only' }, properties: { contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, members: { type: 'array', minItems: 1, because: 'the server keeps the members when the list is empty; remove them with removeOpportunityContact', items: recordIdInput }, title: { type: 'string', minLength: 1 }, description: stringOrNullType, responsibleid: userIdInput, bidType: nullableBidTypeInput, bidValue: bidAmountInput, bidCurrencyAbbr: { type: 'string', minLength: 1 }, perPeriodValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, stageid: recordIdInput, successProbability: { type: ['integer', 'null'], minimum: 0, maximum: 100, because: 'the server would cut it to 0 or 100 percent' }, actualCloseDate: closeDateInput, expectedCloseDate: closeDateInput, customFieldList: { type: ['array', 'null'], items: customFieldChangeInput }, isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput }, isNotify: booleanOrNullType } }, { closed: true, required: ['contactid', 'title', 'description', 'responsibleid', 'bidType', 'bidValue', 'bidCurrencyAbbr', 'perPeriodValue', 'stageid', 'successProbability', 'actualCloseDate', 'expectedCloseDate', 'isPrivate'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList', contact: 'contactid', responsible: 'responsibleid', stage: 'stageid', bidCurrency: 'bidCurrencyAbbr', currency: 'bidCurrencyAbbr', customFields: 'customFieldList', id: 'the id belongs in the path only', opportunityid: 'the id belongs in the path only' }, properties: { contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, members: { type: 'array', minItems: 1, because: 'the server keeps the members when the list is empty; remove them with removeOpportunityContact', items: recordIdInput }, title: { type: 'string', minLength: 1 }, description: stringOrNullType, responsibleid: userIdInput, bidType: nullableBidTypeInput, bidValue: bidAmountInput, bidCurrencyAbbr: { type: 'string', minLength: 1 }, perPeriodValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, stageid: recordIdInput, successProbability: { type: ['integer', 'null'], minimum: 0, maximum: 100, because: 'the server would cut it to 0 or 100 percent' }, actualCloseDate: closeDateInput, expectedCloseDate: closeDateInput, customFieldList: { type: ['array', 'null'], items: customFieldChangeInput }, isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput }, isNotify: booleanOrNullType } }] } } };
  },
  result: singleOpportunityResult,
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};

/** The input of {@link deleteOpportunity}. */
export interface DeleteOpportunityInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
}

/**
 * Delete an opportunity: `DELETE /api/2.0/crm/opportunity/{opportunityid}`
 *
 * **The opportunity is deleted together with its history, tasks, tags, custom field values and files.**
 *
 * - Everyone who may edit the opportunity may delete it. Other callers get 403, or 404 for an opportunity that they cannot see.
 * - The server writes an audit record.
 * - A second request is 404, because the opportunity no longer exists.
 */
export const deleteOpportunity: SelectableOperation<DeleteOpportunityInput, SingleOpportunity> = {
  id: 'deleteOpportunity',
  method: 'DELETE',
  path: '/api/2.0/crm/opportunity/{opportunityid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleOpportunityResult,
};

/** The input of {@link setOpportunityAccess}. */
export interface SetOpportunityAccessInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
  readonly body: OpportunityAccess;
}

/**
 * Make one opportunity public, or private to a list of users: `PUT /api/2.0/crm/opportunity/{opportunityid}/access`
 *
 * **Never send `isPrivate: true` without users: the server then makes the opportunity public and responds with 200.** The schema refuses such a body.
 *
 * - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
 * - `isPrivate: false` deletes the list and opens the opportunity to every user of the CRM.
 * - Only CRM administrators and the creator may call this. Being responsible or on the list is not enough. Other callers get 403, or 404 for an opportunity that they cannot see.
 * - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
 * - Nobody is notified.
 */
export const setOpportunityAccess: SelectableOperation<SetOpportunityAccessInput, SingleOpportunity> = {
  id: 'setOpportunityAccess',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}/access',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { anyOf: [{ closed: true, required: ['isPrivate', 'accessList'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList' }, properties: { isPrivate: { type: 'boolean', const: true, because: 'without it the server would make the record public' }, accessList: { type: 'array', minItems: 1, because: 'without users the server would make the record public', items: userIdInput } } }, { closed: true, required: ['isPrivate'], hints: { isShared: 'an opportunity has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone', managerList: 'accessList' }, properties: { isPrivate: { type: 'boolean', const: false, because: 'without it the server would make the record public' }, accessList: { type: 'array', items: userIdInput } } }] } } };
  },
  result: singleOpportunityResult,
  verify: (change) => verifyAccess(change, getOpportunity, 'opportunityid'),
};

/** The input of {@link listOpportunityContacts}. */
export interface ListOpportunityContactsInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
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
 * List the contacts of an opportunity: `GET /api/2.0/crm/opportunity/{opportunityid}/contact`
 *
 * **`canEdit` of the main contact is always false here, whatever the caller may do.** `getContact` has the right value.
 *
 * - The list holds the persons and companies that take part in the opportunity.
 * - An opportunity that the caller cannot see is 404, like one that does not exist.
 * - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
 */
export const listOpportunityContacts: SelectableOperation<ListOpportunityContactsInput, Contact[]> = {
  id: 'listOpportunityContacts',
  method: 'GET',
  path: '/api/2.0/crm/opportunity/{opportunityid}/contact',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: contactResult },
};

/** The input of {@link addOpportunityContact}. */
export interface AddOpportunityContactInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
}

/**
 * Add a contact to an opportunity: `POST /api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}`
 *
 * **Everyone who can see both the opportunity and the contact may add it**, also without the right to edit.
 *
 * - The person or company becomes one of the contacts that take part in the opportunity. The main contact does not change.
 * - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
 * - The server writes an audit record.
 */
export const addOpportunityContact: SelectableOperation<AddOpportunityContactInput, SingleContact> = {
  id: 'addOpportunityContact',
  method: 'POST',
  path: '/api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput, contactid: recordIdInput }, required: ['opportunityid', 'contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleContactResult,
};

/** The input of {@link removeOpportunityContact}. */
export interface RemoveOpportunityContactInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
      /**
       * @description The id of the contact.
       * @example 501
       */
      contactid: RecordId;
  };
}

/**
 * Remove a contact from an opportunity: `DELETE /api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}`
 *
 * **The main contact can be removed from the members too, and stays the main contact**, which only `updateOpportunity` changes.
 *
 * - The person or company no longer takes part in the opportunity. The contact itself is not deleted.
 * - Everyone who can see both the opportunity and the contact may remove it.
 * - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
 * - The server writes an audit record.
 */
export const removeOpportunityContact: SelectableOperation<RemoveOpportunityContactInput, SingleContact> = {
  id: 'removeOpportunityContact',
  method: 'DELETE',
  path: '/api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput, contactid: recordIdInput }, required: ['opportunityid', 'contactid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: singleContactResult,
};

/** The input of {@link setOpportunityCreationDate}. */
export interface SetOpportunityCreationDateInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
  readonly body: OpportunityCreationDate;
}

/**
 * Set the date of creation of an opportunity: `PUT /api/2.0/crm/opportunity/{opportunityid}/creationdate`
 *
 * **Everyone who can see the opportunity may change this date**, also without the right to edit.
 *
 * - It is meant for moving data from another system. The pages of the vendors do not list it.
 * - Without a date the server stores the year 1, so the schema requires one.
 * - An opportunity that the caller cannot see is 404, like one that does not exist.
 */
export const setOpportunityCreationDate: Operation<SetOpportunityCreationDateInput, Nothing> = {
  id: 'setOpportunityCreationDate',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}/creationdate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, body: { closed: true, required: ['creationDate'], hints: { createDate: 'creationDate', created: 'creationDate' }, properties: { creationDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link setOpportunityLastModifiedDate}. */
export interface SetOpportunityLastModifiedDateInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
  };
  readonly body: OpportunityLastModifiedDate;
}

/**
 * Set the date of the last modification of an opportunity: `PUT /api/2.0/crm/opportunity/{opportunityid}/lastmodifeddate`
 *
 * **Everyone who can see the opportunity may change this date**, also without the right to edit.
 *
 * - It is meant for moving data from another system. The pages of the vendors do not list it.
 * - The path and the member are spelled `lastmodifeddate` and `lastModifedDate`, without the second i.
 * - Without a date the server stores the year 1, so the schema requires one.
 * - An opportunity that the caller cannot see is 404, like one that does not exist.
 */
export const setOpportunityLastModifiedDate: Operation<SetOpportunityLastModifiedDateInput, Nothing> = {
  id: 'setOpportunityLastModifiedDate',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}/lastmodifeddate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput }, required: ['opportunityid'], closed: true }, body: { closed: true, required: ['lastModifedDate'], hints: { lastModifiedDate: 'lastModifedDate' }, properties: { lastModifedDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link setOpportunityStage}. */
export interface SetOpportunityStageInput {
  readonly path: {
      /**
       * @description The id of the opportunity.
       * @example 1234
       */
      opportunityid: RecordId;
      /**
       * @description The id of the stage. The server does not read it, it reads `stageid` in the body. The two should be the same.
       * @example 31
       */
      id: RecordId;
  };
  readonly body: OpportunityStage;
}

/**
 * Move an opportunity to another stage: `PUT /api/2.0/crm/opportunity/{opportunityid}/stage/{id}`
 *
 * **The server reads the stage from `stageid` in the body and never from the path.** Send the same id in both places: without `stageid` the response is 400, and a different id in the path has no effect.
 *
 * - `successProbability` of the opportunity becomes that of the stage.
 * - `actualCloseDate` becomes the present time when the stage is won or lost. It is cleared when the stage is open.
 * - An opportunity that the caller may not edit is 404, like one that does not exist. A stage that does not exist is 404 as well.
 * - The server writes an audit record.
 */
export const setOpportunityStage: SelectableOperation<SetOpportunityStageInput, SingleOpportunity> = {
  id: 'setOpportunityStage',
  method: 'PUT',
  path: '/api/2.0/crm/opportunity/{opportunityid}/stage/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { opportunityid: recordIdInput, id: recordIdInput }, required: ['opportunityid', 'id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['stageid'], hints: { id: 'stageid', stage: 'stageid', successProbability: 'the stage sets the probability. Use updateOpportunity to set another one', actualCloseDate: 'the stage sets the closing date. Use updateOpportunity to set another one' }, properties: { stageid: recordIdInput } } } };
  },
  result: singleOpportunityResult,
};
