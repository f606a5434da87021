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

const idOf = (whose: string): Schema => ({
  type: 'string',
  pattern: '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  like: '9924256a-739c-462b-af15-e652a3b1b6eb',
  because: `it is the id of ${whose} in small letters, and no e-mail address and no name`,
});

/** The portal need not have the user: records keep the ids of those who were removed. */
const USER_ID = idOf('a user');
const ACCESS: Schema = { type: 'array', items: idOf('a user or a group') };
const AUTHOR = { createBy: USER_ID };

const NESTED: Readonly<Record<string, Record<string, Schema>>> = {
  people: { id: USER_ID },
  groups: { id: idOf('a group'), managerId: USER_ID, members: { type: 'array', items: USER_ID } },
  cases: { ...AUTHOR, access: ACCESS },
  opportunities: { ...AUTHOR, access: ACCESS, responsible: USER_ID },
  contacts: {
    ...AUTHOR,
    managers: ACCESS,
    info: listOf(['id', 'infoType', 'category', 'data', 'isPrimary']),
  },
  // Nobody needs to be responsible for a task.
  tasks: { ...AUTHOR, responsible: { anyOf: [USER_ID, { const: '' }] } },
  events: AUTHOR,
  files: AUTHOR,
  invoices: {
    ...AUTHOR,
    lines: listOf(['id', 'itemId', 'description', 'quantity', 'price', 'discount']),
  },
  invoiceItems: AUTHOR,
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
 * leave it public, or an e-mail address in it, which would make it private to nobody.
 *
 * @throws TypeError when a member is unknown, a list is none, or an id of a user is none
 */
export function checkPortal(records: unknown, options: unknown): void {
  const problem = validate(RECORDS, records, 'records') ?? validate(OPTIONS, options, 'options');
  if (problem !== undefined) throw new TypeError(`createPortal: ${problem}`);
}
