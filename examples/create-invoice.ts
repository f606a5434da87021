// Creates an invoice with lines, under the next free number and the terms of the portal.
import type { CrmClient } from 'onlyoffice-crm';
import { program } from './support/program.js';

export interface Line {
  item: number;
  quantity: number;
  /** As text, so that no digit is lost. */
  price: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The number of the invoice. */
export async function createInvoice(
  crm: CrmClient,
  contact: number,
  [first, ...rest]: readonly [Line, ...Line[]],
  now = new Date(),
): Promise<string> {
  const sample = await crm.getInvoiceSample();
  const day = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const line = ({ item, quantity, price }: Line) => ({ invoiceItemID: item, quantity, price });
  const invoice = await crm.createInvoice({
    body: {
      number: sample.number ?? '', // required even when the portal numbers its invoices
      issueDate: day(0),
      dueDate: day(30),
      contactId: contact,
      currency: sample.currency?.abbreviation ?? 'EUR',
      exchangeRate: 1,
      terms: sample.terms || 'Payable within 30 days',
      invoiceLines: [line(first), ...rest.map(line)],
    },
  });
  return invoice.number ?? '';
}

program(import.meta.url, '<contact> <item> <price>', async (crm, [contact, item, price]) => {
  const line = { item: Number(item), quantity: 1, price: price! };
  console.log(await createInvoice(crm, Number(contact), [line]));
});
