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
    const mask = maskOf(params.text('mask') ?? '', fieldType);
    const entityType = kindOf(call);
    const field = newRecord.field({ id: state.nextId(), entityType, label, fieldType, mask });
    state.customFields.set(field.id, field);
    return fieldDefinition(call, field);
  },
  /** Not restricted to administrators, unlike the other changes. */
  updateCustomField: (call) => {
    const field = fieldOf(call);
    const label = call.params.requiredText('label');
    const mask = call.params.text('mask') ?? '';
    const sent = call.params.integer('fieldType');
    // With values the kind is kept and the mask is not checked.
    const hasValues = fieldDefinition(call, field).relativeItemsCount > 0;
    const fieldType = hasValues ? field.fieldType : sent;
    const stored = hasValues ? withOptionsOf(field, mask) : maskOf(mask, fieldType);
    Object.assign(field, { label, fieldType, mask: stored });
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

/** What the server takes for a mask of texts that it cannot read, by their kind. */
const DEFAULT_MASKS = ['{"size":40}', '{"rows":2,"cols":40}'];

/** The mask that is stored: the options of a select box, the size of a text, nothing otherwise. */
function maskOf(mask: string, fieldType: number): string {
  if (fieldType > SELECT_BOX) return '';
  if (mask === '') throw badArgument();
  if (fieldType !== SELECT_BOX) return isJson(mask, isObject) ? mask : DEFAULT_MASKS[fieldType]!;
  if (!isJson(mask, Array.isArray)) throw badArgument();
  return mask;
}

/** A mask as it was sent, but an option of a select box stays unless all of them go. */
function withOptionsOf(field: PortalField, mask: string): string {
  const isOptions = [field.mask, mask].every((one) => isJson(one, Array.isArray));
  if (field.fieldType !== SELECT_BOX || !isOptions) return mask;
  const options = [field.mask, mask].flatMap((one) => JSON.parse(one) as string[]);
  return JSON.stringify([...new Set(options)]);
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isJson(text: string, test: (value: unknown) => boolean): boolean {
  try {
    return test(JSON.parse(text));
  } catch {
    return false;
  }
}
