import type { CustomField } from '../../../generated/schema.js';

/** The ids of the members of a record. A server that shows no list has none. */
export const idsOf = (members: readonly { readonly id: number }[] | undefined): number[] =>
  (members ?? []).map(({ id }) => id);

/** The values of custom fields as an update takes them. A server that shows no list has none. */
export const customFieldListOf = (
  fields: readonly CustomField[] | undefined,
): { readonly key: number; readonly value: string }[] =>
  (fields ?? [])
    .filter(({ fieldValue }) => (fieldValue ?? '').trim() !== '')
    .map(({ id, fieldValue }) => ({ key: id, value: fieldValue! }));
