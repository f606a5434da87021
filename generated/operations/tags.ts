// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation } from '../../src/operation/operation.js';
import type { Tag } from '../schema.js';
import { countQueryInput, entityTypeTagPathInput, startIndexQueryInput } from './inputs.js';
import { tagResult } from './results.js';

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
 */
export const listTags: Operation<ListTagsInput, Tag[]> = {
  id: 'listTags',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/tag',
  isIdempotent: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { entityType: entityTypeTagPathInput }, required: ['entityType'], closed: true }, query: { type: 'object', properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: tagResult },
};
