import { newEntity, newRecord, STANDARD_RECORDS } from './defaults.js';
import type {
  PortalCase,
  PortalContact,
  PortalEvent,
  PortalField,
  PortalFile,
  PortalGroup,
  PortalInvoice,
  PortalInvoiceItem,
  PortalListItem,
  PortalOpportunity,
  PortalRecords,
  PortalStage,
  PortalTask,
  PortalUser,
  TagKind,
} from './records.js';

/** The values of custom fields, by the id of the field. */
type FieldValues = Record<number, string>;

/** The records of a portal as they are. A test may read and change them directly. */
export class State {
  readonly people: Map<string, PortalUser>;
  readonly groups: Map<string, PortalGroup>;
  readonly cases: Map<number, PortalCase>;
  readonly opportunities: Map<number, PortalOpportunity>;
  readonly contacts: Map<number, PortalContact>;
  readonly tasks: Map<number, PortalTask>;
  readonly events: Map<number, PortalEvent>;
  readonly files: Map<number, PortalFile>;
  readonly customFields: Map<number, PortalField>;
  readonly invoices: Map<number, PortalInvoice>;
  readonly invoiceItems: Map<number, PortalInvoiceItem>;
  readonly stages: Map<number, PortalStage>;
  readonly taskCategories: Map<number, PortalListItem>;
  readonly historyCategories: Map<number, PortalListItem>;
  readonly contactStatuses: Map<number, PortalListItem>;
  readonly contactTypes: Map<number, PortalListItem>;
  readonly tags: Record<TagKind, string[]>;

  readonly #strayFields: Record<TagKind, Map<number, FieldValues>> = {
    case: new Map(),
    contact: new Map(),
    opportunity: new Map(),
  };
  #lastId = 0;

  constructor(given: PortalRecords) {
    const records = { ...STANDARD_RECORDS, ...given };
    this.people = byId(records.people.map(newRecord.user));
    const creator = [...this.people.keys()][0] ?? '';
    const entity = newEntity(creator);
    this.groups = byId((records.groups ?? []).map(newRecord.group));
    this.contacts = this.#numbered(records.contacts, (one) => newRecord.contact(entity(one)));
    for (const { info } of this.contacts.values()) {
      for (const { id } of info) this.#lastId = Math.max(this.#lastId, id);
    }
    this.cases = this.#numbered(records.cases, (one) => newRecord.case(entity(one)));
    this.opportunities = this.#numbered(records.opportunities, (one) =>
      newRecord.opportunity(entity(one)),
    );
    this.tasks = this.#numbered(records.tasks, (one) => newRecord.task(entity(one)));
    this.events = this.#numbered(records.events, (one) => newRecord.event(entity(one)));
    this.files = this.#numbered(records.files, (one) => newRecord.file(entity(one)));
    this.invoices = this.#numbered(records.invoices, (one) => newRecord.invoice(entity(one)));
    this.invoiceItems = this.#numbered(records.invoiceItems, (one) =>
      newRecord.invoiceItem(entity(one)),
    );
    this.customFields = this.#numbered(records.customFields, newRecord.field);
    this.stages = this.#numbered(records.stages, newRecord.stage);
    this.taskCategories = this.#numbered(records.taskCategories, newRecord.listItem);
    this.historyCategories = this.#numbered(records.historyCategories, newRecord.listItem);
    this.contactStatuses = this.#numbered(records.contactStatuses, newRecord.listItem);
    this.contactTypes = this.#numbered(records.contactTypes, newRecord.listItem);
    this.tags = {
      case: [...(records.tags?.case ?? [])],
      contact: [...(records.tags?.contact ?? [])],
      opportunity: [...(records.tags?.opportunity ?? [])],
    };
    for (const kind of ['case', 'contact', 'opportunity'] as const) {
      for (const { tags } of this.entities(kind)) this.registerTags(kind, tags);
    }
  }

  /** A number that no record has had. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The records of a kind that have tags and custom fields. */
  entities(kind: TagKind): (PortalCase | PortalContact | PortalOpportunity)[] {
    if (kind === 'case') return [...this.cases.values()];
    return [...(kind === 'contact' ? this.contacts : this.opportunities).values()];
  }

  /** The values of custom fields by the ids of their records, also of records that do not exist. */
  fieldValues(kind: TagKind): (readonly [id: number, values: FieldValues])[] {
    const own = this.entities(kind).map(({ id, fields }) => [id, fields] as const);
    return [...own, ...this.#strayFields[kind]];
  }

  /** The values of one record. The server checks not whether it exists, and keeps them all the same. */
  fieldValuesOf(kind: TagKind, id: number): FieldValues {
    const found = this.fieldValues(kind).find(([one]) => one === id)?.[1];
    const values = found ?? {};
    if (!found) this.#strayFields[kind].set(id, values);
    return values;
  }

  /** Adds tags to those of a kind of record, each once whatever its letter case. */
  registerTags(kind: TagKind, tags: readonly string[]): void {
    for (const tag of tags) {
      const isKnown = this.tags[kind].some((one) => one.toLowerCase() === tag.toLowerCase());
      if (!isKnown) this.tags[kind].push(tag);
    }
  }

  #numbered<G extends { readonly id?: number }, R extends { id: number }>(
    given: readonly G[] | undefined,
    make: (one: G & { id: number }) => R,
  ): Map<number, R> {
    for (const { id = 0 } of given ?? []) this.#lastId = Math.max(this.#lastId, id);
    return byId((given ?? []).map((one) => make({ ...one, id: one.id ?? this.nextId() })));
  }
}

const byId = <Id, R extends { id: Id }>(records: readonly R[]): Map<Id, R> =>
  new Map(records.map((record) => [record.id, record]));
