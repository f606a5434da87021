import type { Context } from '../call.js';
import type { EntityKind, PortalEntity, PortalField } from '../records.js';

/** The fields of persons and companies are those of contacts beside their own. */
export const belongsTo = (field: PortalField, kind: EntityKind): boolean =>
  field.entityType === kind ||
  ((kind === 'person' || kind === 'company') && field.entityType === 'contact');

/** The custom fields of a record that have a value. */
export function customFields({ state }: Context, kind: EntityKind, entity: PortalEntity) {
  return [...state.customFields.values()]
    .filter((field) => belongsTo(field, kind) && entity.fields[field.id] !== undefined)
    .map((field) => fieldShape(field, entity.id, entity.fields[field.id]));
}

/** A custom field with the value that a record has. */
export const fieldShape = (
  { id, label, fieldType, mask }: PortalField,
  entityId: number,
  fieldValue = '',
) => ({ entityId, label, fieldValue, fieldType, position: id, mask, id });

/** A custom field by itself. */
export const fieldDefinition = ({ state }: Context, field: PortalField) => ({
  relativeItemsCount: (['case', 'contact', 'opportunity'] as const)
    .flatMap((kind) => state.fieldValues(kind))
    .filter(([, values]) => values[field.id] !== undefined).length,
  ...fieldShape(field, -1, ' '),
});

/**
 * Stores the value of a custom field without its outer blanks. Without anything else it is deleted.
 *
 * @see Core/Dao/CustomFieldDao.cs:SetFieldValue of the server
 */
export function setField(values: Record<number, string>, id: number, text: string): void {
  const value = text.trim();
  if (value === '') delete values[id];
  else values[id] = value;
}

/** Stores the values of custom fields; empty ones and those of unknown fields are skipped. */
export function setFields(
  { state }: Context,
  entity: PortalEntity,
  values: readonly (readonly [id: number, value: string])[],
): void {
  for (const [id, value] of values) {
    if (value !== '' && state.customFields.has(id)) setField(entity.fields, id, value);
  }
}
