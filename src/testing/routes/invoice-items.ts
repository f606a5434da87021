import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalInvoiceItem } from '../records.js';
import { pageOf } from '../response/page.js';
import { isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound } from '../server-error.js';
import { invoiceItemShape, isUsed } from '../shapes/invoice.js';
import { matchesText, sorted } from '../visible.js';

const MAX_PRICE = 99_999_999.99;

export const invoiceItemRoutes: Routes = {
  createInvoiceItem: (call) => {
    const { params, state, user } = call;
    if (!isAdministrator(user)) throw accessDenied();
    const [title, price] = [params.requiredText('title'), params.decimal('price')];
    if (price <= 0 || price > MAX_PRICE) throw badArgument();
    const item = newRecord.invoiceItem({
      id: state.nextId(),
      createBy: user.id,
      created: now(),
      title,
      price,
      description: params.text('description') ?? '',
      sku: params.text('sku') ?? '',
      stockQuantity: params.decimal('stockQuantity'),
      trackInventory: params.flag('trackInventory'),
    });
    state.invoiceItems.set(item.id, item);
    return invoiceItemShape(call, item);
  },
  getInvoiceItem: (call) => invoiceItemShape(call, itemOf(call)),
  listInvoiceItems: (call) => {
    const items = [...call.state.invoiceItems.values()].filter(({ title, sku }) =>
      matchesText(call.page.filterValue, title, sku),
    );
    const inOrder = sorted(call, items, SORT_KEYS, { key: 'Name' });
    return pageOf(inOrder ?? items, call.page, (item) => invoiceItemShape(call, item));
  },
  deleteInvoiceItem: (call) => {
    const item = itemOf(call);
    if (!isAdministrator(call.user) || isUsed(call, item)) throw accessDenied();
    call.state.invoiceItems.delete(item.id);
    return invoiceItemShape(call, item);
  },
};

const SORT_KEYS = {
  Name: ({ title }: PortalInvoiceItem) => title.toLowerCase(),
  Price: ({ price }: PortalInvoiceItem) => price,
  Quantity: ({ stockQuantity }: PortalInvoiceItem) => stockQuantity,
  SKU: ({ sku }: PortalInvoiceItem) => sku,
  Created: ({ created }: PortalInvoiceItem) => created,
  Id: ({ id }: PortalInvoiceItem) => id,
};

function itemOf({ params, state }: Call): PortalInvoiceItem {
  const item = state.invoiceItems.get(params.id('invoiceitemid'));
  if (!item) throw notFound();
  return item;
}
