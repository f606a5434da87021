import { FieldType } from '../../generated/enums.js';
import { setEntityCustomFieldValue } from '../../generated/operations/custom-fields.js';
import type { CustomField, CustomFieldDefinition } from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError, NotAppliedError } from '../errors/client-errors.js';
import { customField } from './custom-field.js';
import { definitionsOf } from './custom-field-definitions.js';
import { type CustomFieldValue, storedValue } from './custom-field-value.js';
import { type Found, named, readRecord } from './read-record.js';
import type { RecordTarget } from './targets.js';
import { adviceForTitle, sameTitle } from './titles.js';

const HELPER = 'setCustomFields';

/** A field with the text that it is to have. */
interface Setting {
  readonly field: CustomFieldDefinition;
  readonly text: string;
}

/**
 * Sets custom fields of a record by their labels. The server checks neither the value nor that the
 * record exists; this checks all of them before the first is sent. The definitions of the fields are
 * read once per client, and again for a label that is not among them.
 *
 * A select box takes one of its options, a check box true or false, a date a day such as
 * `2026-06-30`; null clears a field. The fields are set one after another, so that those before a
 * failure stay set.
 *
 * @param crm a client of either entry
 * @param target the record, such as `{ person: 501 }`
 * @param values the values by the labels of the fields, in any letter case
 * @param options what these calls want otherwise than the client
 * @returns the custom fields that the record has afterwards
 * @throws InvalidInputError for a label that is unknown or that several fields have, and for a value
 * that the field cannot have; nothing was set then. NotAppliedError when the record that was read back
 * has another value; `members` has the labels. NotFoundError when there is no such record. And what a
 * call rejects with
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { setCustomFields } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * await setCustomFields(crm, { person: 501 }, { Source: 'Trade fair', Newsletter: true });
 * ```
 * @see module/ASC.Api/ASC.Api.CRM/CRMApi.CustomFields.cs:SetEntityCustomFieldValue of the server
 */
export async function setCustomFields(
  crm: CoreClient,
  target: RecordTarget,
  values: Readonly<Record<string, CustomFieldValue>>,
  options: CallOptions = {},
): Promise<CustomField[]> {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    refuse("values must be an object by the labels of the fields, such as { Source: 'Fair' }");
  }
  const found = await readRecord(crm, target, options, HELPER);
  const settings = await named(found, settingsOf(crm, found, values, options));
  for (const { field, text } of settings) {
    const input = {
      path: { entityType: found.kind, entityid: found.id, fieldid: field.id },
      body: { fieldValue: text },
    };
    await named(found, crm.call(setEntityCustomFieldValue, input, options));
  }
  const { record } = await readRecord(crm, target, options, HELPER);
  const fields: CustomField[] | undefined = record.customFields; // a server may leave out the list
  const members = settings
    .filter(({ field, text }) => !has(fields ?? [], field, text))
    .map(({ field }) => field.label ?? '');
  if (members.length === 0) return fields ?? [];
  throw new NotAppliedError(
    `the server reported success, but the custom fields ${members.join(', ')} of the ${found.kind} ${found.id} are not what was sent`,
    { operationId: setEntityCustomFieldValue.id, ids: [found.id], members },
  );
}

/** Checks everything, so that nothing is sent when something is wrong. */
async function settingsOf(
  crm: CoreClient,
  { kind }: Found,
  values: Readonly<Record<string, unknown>>,
  options: CallOptions,
): Promise<Setting[]> {
  const labels = Object.keys(values);
  let fields = await definitionsOf(crm, kind, options);
  const isKnown = (label: string) => fields.some((field) => sameTitle(field.label, label));
  if (!labels.every(isKnown)) fields = await definitionsOf(crm, kind, options, true);
  return labels.map((label) => {
    const field = fieldOf(fields, label, kind);
    const stored = storedValue(field, values[label]);
    if ('text' in stored) return { field, text: stored.text };
    return refuse(`the custom field ${label} ${stored.problem}`);
  });
}

function fieldOf(
  fields: readonly CustomFieldDefinition[],
  label: string,
  kind: string,
): CustomFieldDefinition {
  const withValue = fields.filter(({ fieldType }) => fieldType !== FieldType.Heading);
  const alike = fields.filter((field) => sameTitle(field.label, label));
  const exact = alike.filter((field) => field.label === label);
  const [field, ...others] = exact.length > 0 ? exact : alike;
  if (!field) {
    const labels = withValue.map((one) => one.label ?? '');
    return refuse(
      `there is no custom field of the kind ${kind} called ${adviceForTitle(label, labels)}`,
    );
  }
  if (others.length > 0)
    return refuse(`several custom fields of the kind ${kind} are called ${label}`);
  return field;
}

function refuse(problem: string): never {
  throw new InvalidInputError(problem, { operationId: HELPER });
}

function has(fields: readonly CustomField[], { id }: CustomFieldDefinition, text: string): boolean {
  const own = fields.filter((field) => field.id === id);
  const value = own[0] && customField({ customFields: own }, own[0].label ?? '');
  return (value ?? '').replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n');
}
