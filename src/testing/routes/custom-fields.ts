import type { Call, Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import { kindOf, tagKindOf } from '../entity.js';
import type { PortalField } from '../records.js';
import { isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { belongsTo, fieldDefinition, fieldShape, setField } from '../shapes/custom-field.js';

/** A field that only separates others. */
const HEADING = 4;
const SELECT_BOX = 2;

export const customFieldRoutes: Routes = {
  listCustomFieldDefinitions: (call) => fieldsOf(call).map((field) => fieldDefinition(call, field)),
  /** Neither rights nor the record are checked; an id of 0 lists the values of all records. */
  listEntityCustomFields: (call) => {
    const id = call.params.integer('entityid');
    const records = call.state
      .fieldValues(tagKindOf(kindOf(call)))
      .filter(([one]) => id === 0 || one === id);
    const values = records.flatMap(([one, own]) =>
      fieldsOf(call)
        .filter((field) => own[field.id] !== undefined)
        .map((field) => fieldShape(field, one, own[field.id])),
    );
    const headings = fieldsOf(call).filter(({ fieldType }) => fieldType === HEADING);
    return [...headings.map((field) => fieldShape(field, id)), ...values];
  },
  /** Neither rights nor the record are checked here either. */
  setEntityCustomFieldValue: (call) => {
    const { params, state } = call;
    const [id, value] = [params.integer('entityid'), params.text('fieldValue')];
    const field = state.customFields.get(params.integer('fieldid'));
    if (!field || value === undefined) throw serverFault();
    setField(state.fieldValuesOf(tagKindOf(kindOf(call)), id), field.id, value);
    return fieldShape(field, id, value);
  },
  createCustomField: (call) => {
    const { params, state, user } = call;
    if (!isAdministrator(user)) throw accessDenied();
    const [label, fieldType] = [params.requiredText('label'), params.integer('fieldType')];
    const mask = params.text('mask') ?? '';
    if (fieldType <= SELECT_BOX && !isMask(mask, fieldType)) throw badArgument();
    const field = newRecord.field({
      id: state.nextId(),
      entityType: kindOf(call),
      label,
      fieldType,
      mask: fieldType <= SELECT_BOX ? mask : '',
    });
    state.customFields.set(field.id, field);
    return fieldDefinition(call, field);
  },
  /** Not restricted to administrators, unlike the other changes. */
  updateCustomField: (call) => {
    const field = fieldOf(call);
    field.label = call.params.requiredText('label');
    field.mask = call.params.text('mask') ?? '';
    return fieldDefinition(call, field);
  },
  deleteCustomField: (call) => {
    if (!isAdministrator(call.user)) throw accessDenied();
    const field = fieldOf(call);
    const shape = fieldDefinition(call, field);
    call.state.customFields.delete(field.id);
    for (const kind of ['case', 'contact', 'opportunity'] as const) {
      for (const [, values] of call.state.fieldValues(kind)) delete values[field.id];
    }
    return shape;
  },
};

function fieldsOf(call: Call): PortalField[] {
  const kind = kindOf(call);
  return [...call.state.customFields.values()].filter((field) => belongsTo(field, kind));
}

function fieldOf({ params, state }: Call): PortalField {
  const field = state.customFields.get(params.id('fieldid'));
  if (!field) throw notFound();
  return field;
}

/** The mask of a select box is the JSON of its options; those of texts need only be there. */
function isMask(mask: string, fieldType: number): boolean {
  if (fieldType !== SELECT_BOX) return mask !== '';
  try {
    return Array.isArray(JSON.parse(mask));
  } catch {
    return false;
  }
}
