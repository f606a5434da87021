import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import { kindOf, tagKindOf } from '../entity.js';
import type { PortalInvoice, PortalInvoiceLine } from '../records.js';
import { pageOf } from '../response/page.js';
import { canSee, canSeeContact } from '../rights.js';
import { accessDenied, badArgument, notFound } from '../server-error.js';
import { isCurrency } from '../shapes/currency.js';
import {
  canChangeInvoice,
  canSeeInvoice,
  invoiceShape,
  invoiceSummary,
} from '../shapes/invoice.js';
import { invoiceSample } from '../shapes/invoice-sample.js';
import { matchesText, sorted } from '../visible.js';

const DRAFT = 1;
const STATUSES = { Draft: 1, Sent: 2, Rejected: 3, Paid: 4, Archived: 5, Billed: 2, Archive: 5 };

/** Which status may follow which; all else is left as it is. */
const FOLLOWING: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [4, 3],
  3: [1],
  4: [2],
};

export const invoiceRoutes: Routes = {
  createInvoice: (call) => {
    const { state, user, params } = call;
    const number = params.requiredText('number');
    const content = bind(call);
    if ([...state.invoices.values()].some((one) => one.number === number)) throw badArgument();
    const id = state.nextId();
    const record = { ...content, id, number, createBy: user.id, created: now() };
    const invoice = newRecord.invoice(record);
    state.invoices.set(id, invoice);
    assertLanguage(invoice);
    return invoiceShape(call, invoice);
  },
  updateInvoice: (call) => {
    const id = call.params.id('invoiceid');
    const content = bind(call);
    const invoice = call.state.invoices.get(id);
    const canChange = invoice && invoice.status === DRAFT && canChangeInvoice(call, invoice);
    if (!canChange) throw notFound();
    Object.assign(invoice, content);
    assertLanguage(invoice);
    return invoiceShape(call, invoice);
  },
  getInvoiceSample: invoiceSample,
  getInvoice: (call) => invoiceShape(call, visible(call, invoiceOf(call))),
  getInvoiceByNumber: (call) => {
    const number = call.params.requiredText('number');
    const found = [...call.state.invoices.values()].find((one) => one.number === number);
    if (!found) throw notFound();
    const shape = invoiceSummary(call, visible(call, found));
    return { invoiceLines: null, ...shape, contact: null, consignee: null, entity: null, cost: 0 };
  },
  checkInvoiceNumber: ({ params, state }) => {
    const number = params.requiredText('number');
    return [...state.invoices.values()].some((one) => one.number === number);
  },
  deleteInvoice: (call) => {
    const invoice = invoiceOf(call);
    if (!canChangeInvoice(call, invoice)) throw accessDenied();
    const shape = invoiceSummary(call, invoice);
    call.state.invoices.delete(invoice.id);
    return shape;
  },
  listInvoices: (call) => {
    const invoices = matching(call).filter((one) => canSeeInvoice(call, one));
    const inOrder = sorted(call, invoices, SORT_KEYS, { key: 'Number' });
    const show = (one: PortalInvoice) => invoiceSummary(call, one);
    return inOrder ? pageOf(inOrder, call.page, show) : invoices.map(show);
  },
  listEntityInvoices: (call) => {
    const [kind, id] = [tagKindOf(kindOf(call)), call.params.id('entityid')];
    return [...call.state.invoices.values()]
      .filter((one) => isOf(one, kind, id) && canSeeInvoice(call, one))
      .map((one) => invoiceSummary(call, one));
  },
  /** Whoever sees an invoice may change its status. */
  setInvoicesStatus: (call) => {
    const ids = call.params.integers('invoiceids');
    const status = call.params.enumeration('status', STATUSES);
    const invoices = ids
      .map((id) => call.state.invoices.get(id))
      .filter((one) => one !== undefined)
      .filter((one) => canSeeInvoice(call, one));
    if (invoices.length === 0) throw badArgument();
    for (const invoice of invoices) {
      if (FOLLOWING[invoice.status]?.includes(status)) invoice.status = status;
    }
    return { key: invoices.map((one) => invoiceSummary(call, one)), value: [] };
  },
};

const SORT_KEYS = {
  Number: ({ number }: PortalInvoice) => number,
  IssueDate: ({ issueDate }: PortalInvoice) => issueDate,
  Contact: ({ contactId }: PortalInvoice) => contactId,
  DueDate: ({ dueDate }: PortalInvoice) => dueDate,
  Status: ({ status }: PortalInvoice) => status,
  Id: ({ id }: PortalInvoice) => id,
};

function invoiceOf({ params, state }: Call): PortalInvoice {
  const invoice = state.invoices.get(params.id('invoiceid'));
  if (!invoice) throw notFound();
  return invoice;
}

function visible(call: Call, invoice: PortalInvoice): PortalInvoice {
  if (!canSeeInvoice(call, invoice)) throw accessDenied();
  return invoice;
}

/** Reads the members of a create or an update, which is a full replacement. */
function bind(call: Call) {
  const { params } = call;
  const [issueDate, dueDate] = [params.date('issueDate'), params.date('dueDate')];
  const content = {
    contactId: params.id('contactId'),
    consigneeId: params.integer('consigneeId') || params.integer('contactId'),
    entityId: params.integer('entityId'),
    templateType: params.integer('templateType'),
    language: params.text('language') || 'en-US',
    currency: params.requiredText('currency').toUpperCase(),
    exchangeRate: params.decimal('exchangeRate'),
    purchaseOrderNumber: params.text('purchaseOrderNumber') ?? '',
    terms: params.requiredText('terms'),
    description: params.text('description') ?? '',
    lines: linesOf(call),
  };
  if (issueDate === undefined || dueDate === undefined) throw badArgument();
  if (content.exchangeRate <= 0 || !isCurrency(content.currency)) throw badArgument();
  assertRelated(call, content);
  return { ...content, issueDate, dueDate };
}

/** The server reads the language of an invoice only after it has stored the invoice. */
function assertLanguage({ language }: PortalInvoice): void {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0) return;
  } catch {
    // It does not even look like the name of a language.
  }
  throw badArgument();
}

function assertRelated(
  { state, user }: Call,
  {
    contactId,
    consigneeId,
    entityId,
  }: { [Name in 'consigneeId' | 'contactId' | 'entityId']: number },
): void {
  for (const id of [contactId, consigneeId]) {
    const contact = state.contacts.get(id);
    if (!contact) throw badArgument();
    if (!canSeeContact(state, user, contact)) throw accessDenied();
  }
  if (entityId <= 0) return;
  const opportunity = state.opportunities.get(entityId);
  if (!opportunity?.members.includes(contactId)) throw badArgument();
  if (!canSee(state, user, opportunity)) throw accessDenied();
}

/** The lines, each with a new id. Misspelt members bind 0. */
function linesOf({ params, state }: Call): PortalInvoiceLine[] {
  const lines = params.objects('invoiceLines').map((line) => ({
    id: state.nextId(),
    itemId: line.integer('invoiceItemID'),
    description: line.text('description') ?? '',
    quantity: line.decimal('quantity'),
    price: line.decimal('price'),
    discount: line.decimal('discount'),
  }));
  const isWrong = (line: PortalInvoiceLine): boolean =>
    !state.invoiceItems.has(line.itemId) ||
    line.quantity < 0 ||
    line.price < 0 ||
    line.discount < 0 ||
    line.discount > 100;
  if (lines.length === 0 || lines.some(isWrong)) throw badArgument();
  return lines;
}

const isOf = ({ contactId, consigneeId, entityId }: PortalInvoice, kind: string, id: number) =>
  kind === 'opportunity'
    ? entityId === id
    : kind === 'contact' && [contactId, consigneeId].includes(id);

function matching({ page, params, state }: Call): PortalInvoice[] {
  const status = params.enumerationOrNone('status', STATUSES);
  const kind = params.text('entityType')?.toLowerCase();
  const id = params.integer('entityid');
  const currency = params.text('currency')?.toUpperCase();
  const [from, to] = [params.date('issueDateFrom'), params.date('issueDateTo')];
  const [dueFrom, dueTo] = [params.date('dueDateFrom'), params.date('dueDateTo')];
  if (kind && !['case', 'contact', 'opportunity'].includes(kind)) throw badArgument();
  return [...state.invoices.values()].filter(
    (one) =>
      (!status || one.status === status) &&
      (!kind || id <= 0 || isOf(one, kind, id)) &&
      (!currency || one.currency === currency) &&
      (from === undefined || one.issueDate >= from) &&
      (to === undefined || one.issueDate <= to) &&
      (dueFrom === undefined || one.dueDate >= dueFrom) &&
      (dueTo === undefined || one.dueDate <= dueTo) &&
      matchesText(page.filterValue, one.number, one.description),
  );
}
