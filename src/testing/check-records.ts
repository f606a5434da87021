import type { Schema } from '../operation/schema.js';
import { validate } from '../validation/validate.js';
import { newEntity, newRecord } from './defaults.js';
import type { PortalRecords } from './records.js';

const entity = newEntity('')({ id: 0 });

/** A record of each kind, which has every member that a test may give. */
const COMPLETE: Readonly<Record<Exclude<keyof PortalRecords, 'tags'>, object>> = {
  people: newRecord.user({}),
  groups: newRecord.group({}),
  cases: newRecord.case(entity),
  opportunities: newRecord.opportunity(entity),
  contacts: newRecord.contact(entity),
  tasks: newRecord.task(entity),
  events: newRecord.event(entity),
  files: newRecord.file(entity),
  customFields: newRecord.field(entity),
  invoices: newRecord.invoice(entity),
  invoiceItems: newRecord.invoiceItem(entity),
  stages: newRecord.stage(entity),
  taskCategories: newRecord.listItem(entity),
  historyCategories: newRecord.listItem(entity),
  contactStatuses: newRecord.listItem(entity),
  contactTypes: newRecord.listItem(entity),
};

const listOf = (names: readonly string[], nested: Record<string, Schema> = {}): Schema => ({
  type: 'array',
  items: {
    type: 'object',
    closed: true,
    properties: { ...Object.fromEntries(names.map((name) => [name, {}])), ...nested },
  },
});

const NESTED: Readonly<Record<string, Record<string, Schema>>> = {
  contacts: { info: listOf(['id', 'infoType', 'category', 'data', 'isPrimary']) },
  invoices: { lines: listOf(['id', 'itemId', 'description', 'quantity', 'price', 'discount']) },
};

const RECORDS: Schema = {
  type: 'object',
  closed: true,
  properties: {
    ...Object.fromEntries(
      Object.entries(COMPLETE).map(([kind, one]) => [kind, listOf(Object.keys(one), NESTED[kind])]),
    ),
    tags: {
      type: 'object',
      closed: true,
      properties: {
        case: { type: 'array' },
        contact: { type: 'array' },
        opportunity: { type: 'array' },
      },
    },
  },
};

const OPTIONS: Schema = {
  type: 'object',
  closed: true,
  properties: { url: {}, offsetMinutes: { type: 'integer' } },
};

/**
 * Refuses what a portal would ignore, such as the access of a record that is misspelt, which would
 * leave it public.
 *
 * @throws TypeError when a member is unknown, or a list is none
 */
export function checkPortal(records: unknown, options: unknown): void {
  const problem = validate(RECORDS, records, 'records') ?? validate(OPTIONS, options, 'options');
  if (problem !== undefined) throw new TypeError(`createPortal: ${problem}`);
}
