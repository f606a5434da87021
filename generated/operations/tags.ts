import type { Operation } from '../../src/operation/operation.js';
import type { Tag } from '../schema.js';
import { countInput, entityTypeInput, startIndexInput } from './inputs.js';
import { tagResult } from './results.js';

/** The input of {@link listTags}. */
export interface ListTagsInput {
  readonly path: {
      /**
       * @description The kind of record that the tags belong to.
       * @example opportunity
       */
      entityType: "contact" | "opportunity" | "case";
  };
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the tags of cases, contacts or opportunities: `GET /api/2.0/crm/{entityType}/tag`
 *
 * Retrieves all tags of a kind of record, with the number of records that carry each.
 *
 * The client's method is `crm.listTags`:
 *
 * ```ts
 * const result = await crm.listTags({
 *   path: { entityType: 'opportunity' }
 * });
 * ```
 */
export const listTags: Operation<ListTagsInput, Tag[]> = {
  id: 'listTags',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/tag',
  isIdempotent: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { entityType: entityTypeInput }, required: ['entityType'], closed: true }, query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: tagResult },
};
