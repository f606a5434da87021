import type { CustomField } from '../../../generated/schema.js';

/** The values of custom fields as an update takes them. */
export const customFieldListOf = (
  fields: readonly CustomField[],
): { readonly key: number; readonly value: string }[] =>
  fields
    .filter(({ fieldValue }) => (fieldValue ?? '').trim() !== '')
    .map(({ id, fieldValue }) => ({ key: id, value: fieldValue! }));
