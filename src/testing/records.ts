/** A user of the portal. */
export interface PortalUser {
  id: string;
  firstName: string;
  lastName: string;
  userName: string;
  email: string;
  title: string;
  password: string;
  isOwner: boolean;
  /** An administrator of the portal, who is one of the CRM too. */
  isAdmin: boolean;
  isCrmAdmin: boolean;
  /** Only the first can sign in. Access lists show a removed one as the placeholder. */
  status: 'active' | 'removed' | 'terminated';
  /** Which code `authenticate` asks for after the password. */
  secondFactor: 'app' | 'none' | 'sms';
  /** The setting of the documents "keep the original files", which every upload of the user stores. */
  keepsOriginalFiles: boolean;
}

/** A group of users. A group in an access list lets its members see a record, but not edit it. */
export interface PortalGroup {
  id: string;
  name: string;
  managerId: string | undefined;
  members: string[];
}

interface Authored {
  id: number;
  /** The id of the user who created the record. */
  createBy: string;
  /** An ISO date. */
  created: string;
}

/** What cases, opportunities and contacts have in common. */
export interface PortalEntity extends Authored {
  tags: string[];
  /** The values of custom fields, by the id of the field. */
  fields: Record<number, string>;
}

/** A case. It is private when `access` has at least one id. */
export interface PortalCase extends PortalEntity {
  title: string;
  isClosed: boolean;
  /** The ids of the users and groups who may see the case. An empty array is everybody. */
  access: string[];
  /** The ids of contacts. */
  members: number[];
}

/** An opportunity. It is private when `access` has at least one id. */
export interface PortalOpportunity extends PortalEntity {
  title: string;
  description: string | undefined;
  responsible: string;
  access: string[];
  members: number[];
  /** The id of the main contact, or 0. */
  contactId: number;
  stageId: number;
  bidType: number;
  bidValue: number;
  currency: string;
  perPeriodValue: number;
  successProbability: number;
  actualCloseDate: string | undefined;
  expectedCloseDate: string | undefined;
}

/** A piece of contact information. */
export interface PortalContactInfo {
  id: number;
  infoType: number;
  category: number;
  data: string;
  isPrimary: boolean;
}

/** A person or a company. */
export interface PortalContact extends PortalEntity {
  isCompany: boolean;
  firstName: string;
  lastName: string;
  companyName: string;
  /** The company of a person, or 0. */
  companyId: number;
  jobTitle: string;
  about: string;
  industry: string;
  statusId: number;
  typeId: number;
  currency: string | undefined;
  /** 0 private, 1 shared to read and write, 2 shared to read. */
  shareType: number;
  /** The ids of the users and groups who may see the contact while it is private. */
  managers: string[];
  info: PortalContactInfo[];
}

/** A task. */
export interface PortalTask extends Authored {
  title: string;
  description: string;
  deadline: string;
  responsible: string;
  categoryId: number;
  contactId: number;
  entityType: 'case' | 'opportunity' | undefined;
  entityId: number;
  alertValue: number;
  isClosed: boolean;
}

/** An event of a history. */
export interface PortalEvent extends Authored {
  content: string;
  categoryId: number;
  contactId: number;
  entityType: 'case' | 'opportunity' | undefined;
  entityId: number;
  files: number[];
}

/** A file. */
export interface PortalFile extends Authored {
  title: string;
  /** What is downloaded. Without it a download fails with status 404. */
  content: Blob | Uint8Array | string | undefined;
  /** In bytes. The default is the size of the content. */
  size: number;
}

/** The kinds of records that have tags and custom fields. */
export type EntityKind = 'case' | 'company' | 'contact' | 'opportunity' | 'person';

/** The kinds of records that have tags: those of persons and companies are of contacts. */
export type TagKind = 'case' | 'contact' | 'opportunity';

/** A custom field. */
export interface PortalField {
  id: number;
  entityType: EntityKind;
  label: string;
  /** A value of `FieldType`. */
  fieldType: number;
  mask: string;
}

/** A contact status, contact type, task category or history category. */
export interface PortalListItem {
  id: number;
  title: string;
  description: string;
  color: string;
  image: string;
  /** The place in the list. */
  sortOrder: number;
}

/** A stage of opportunities. */
export interface PortalStage {
  id: number;
  title: string;
  description: string;
  color: string;
  successProbability: number;
  /** A value of `StageType`. */
  stageType: number;
}

/** Something that invoices sell. */
export interface PortalInvoiceItem extends Authored {
  title: string;
  sku: string;
  description: string;
  price: number;
  stockQuantity: number;
  trackInventory: boolean;
}

/** A line of an invoice. */
export interface PortalInvoiceLine {
  id: number;
  itemId: number;
  description: string;
  quantity: number;
  price: number;
  discount: number;
}

/** An invoice. */
export interface PortalInvoice extends Authored {
  number: string;
  status: number;
  issueDate: string;
  dueDate: string;
  templateType: number;
  contactId: number;
  consigneeId: number;
  /** The opportunity, or 0. */
  entityId: number;
  language: string;
  currency: string;
  exchangeRate: number;
  purchaseOrderNumber: string;
  terms: string;
  description: string;
  lines: PortalInvoiceLine[];
}

type Given<T> = readonly Readonly<Partial<T>>[];

/**
 * What a portal is made with. Members of a record that are left out have a default; kinds that are
 * left out are empty, except for the people and the lists that every portal has.
 */
export interface PortalRecords {
  readonly people?: Given<PortalUser>;
  readonly groups?: Given<PortalGroup>;
  readonly cases?: Given<PortalCase>;
  readonly opportunities?: Given<PortalOpportunity>;
  readonly contacts?: Given<PortalContact>;
  readonly tasks?: Given<PortalTask>;
  readonly events?: Given<PortalEvent>;
  readonly files?: Given<PortalFile>;
  readonly customFields?: Given<PortalField>;
  readonly invoices?: Given<PortalInvoice>;
  readonly invoiceItems?: Given<PortalInvoiceItem>;
  readonly stages?: Given<PortalStage>;
  readonly taskCategories?: Given<PortalListItem>;
  readonly historyCategories?: Given<PortalListItem>;
  readonly contactStatuses?: Given<PortalListItem>;
  readonly contactTypes?: Given<PortalListItem>;
  /** Tags that no record needs to have, by the kind of record. */
  readonly tags?: Readonly<Partial<Record<TagKind, readonly string[]>>>;
}
