import type { Call } from '../call.js';
import type { PortalInvoice, PortalInvoiceItem, PortalInvoiceLine } from '../records.js';
import { writeDate } from '../request/dates.js';
import { canSeeContact, isAdministrator } from '../rights.js';
import { contactWith } from './contact.js';
import { currencyShape } from './currency.js';
import { employee } from './employee.js';

const STATUS_TITLES = ['', 'Draft', 'Billed', 'Rejected', 'Paid', 'Archive'];

/** Whoever sees the contact of an invoice sees the invoice. */
export function canSeeInvoice({ state, user }: Call, invoice: PortalInvoice): boolean {
  const contact = state.contacts.get(invoice.contactId);
  return (
    isAdministrator(user) ||
    invoice.createBy === user.id ||
    (contact !== undefined && canSeeContact(state, user, contact))
  );
}

export const canChangeInvoice = ({ user }: Call, { createBy }: PortalInvoice): boolean =>
  isAdministrator(user) || createBy === user.id;

const amountOf = ({ quantity, price, discount }: PortalInvoiceLine): number =>
  quantity * price * (1 - discount / 100);

/** An invoice without its lines. */
export function invoiceSummary(call: Call, invoice: PortalInvoice) {
  const { state, offsetMinutes } = call;
  const contact = (id: number) => contactWith(call, state.contacts.get(id), 'email') ?? null;
  const entity = state.opportunities.get(invoice.entityId);
  const canChange = canChangeInvoice(call, invoice);
  const cost = invoice.lines.reduce((sum, line) => sum + amountOf(line), 0);
  return {
    status: { title: STATUS_TITLES[invoice.status] ?? '', id: invoice.status },
    number: invoice.number,
    issueDate: writeDate(invoice.issueDate, offsetMinutes),
    templateType: invoice.templateType,
    contact: contact(invoice.contactId),
    consignee: contact(invoice.consigneeId),
    entity: entity
      ? { entityType: 'opportunity', entityId: entity.id, entityTitle: entity.title }
      : null,
    dueDate: writeDate(invoice.dueDate, offsetMinutes),
    language: invoice.language,
    currency: currencyShape(invoice.currency) ?? null,
    exchangeRate: invoice.exchangeRate,
    purchaseOrderNumber: invoice.purchaseOrderNumber,
    terms: invoice.terms,
    description: invoice.description,
    fileID: 0,
    createOn: writeDate(invoice.created, offsetMinutes),
    createBy: employee(call, invoice.createBy),
    cost: Math.round(cost * 100) / 100,
    canEdit: canChange && invoice.status === 1,
    canDelete: canChange,
    id: invoice.id,
  };
}

/** An invoice with its lines. */
export const invoiceShape = (call: Call, invoice: PortalInvoice) => ({
  invoiceLines: invoice.lines.map((line, sortOrder) => ({
    invoiceID: invoice.id,
    invoiceItemID: line.itemId,
    invoiceTax1ID: 0,
    invoiceTax2ID: 0,
    sortOrder,
    description: line.description,
    quantity: line.quantity,
    price: line.price,
    discount: line.discount,
    id: line.id,
  })),
  ...invoiceSummary(call, invoice),
});

/** Something that invoices sell. */
export const invoiceItemShape = (call: Call, item: PortalInvoiceItem) => ({
  title: item.title,
  stockKeepingUnit: item.sku,
  description: item.description,
  price: item.price,
  currency: currencyShape('USD') ?? null,
  stockQuantity: item.stockQuantity,
  trackInvenory: item.trackInventory,
  invoiceTax1: null,
  invoiceTax2: null,
  createOn: writeDate(item.created, call.offsetMinutes),
  createBy: employee(call, item.createBy),
  canEdit: isAdministrator(call.user),
  canDelete: isAdministrator(call.user) && !isUsed(call, item),
  id: item.id,
});

/** Whether a line of an invoice has the item. */
export const isUsed = ({ state }: Call, { id }: PortalInvoiceItem): boolean =>
  [...state.invoices.values()].some(({ lines }) => lines.some(({ itemId }) => itemId === id));
