import type { Call } from '../call.js';
import { writeDate } from '../request/dates.js';
import { NO_GUID } from '../request/params.js';
import { currencyShape } from './currency.js';

const DAYS_TO_PAY = 30;
const DAY_MS = 86_400_000;

/**
 * An empty invoice with the next number. Its author is nobody, and nothing is stored, so that whoever
 * asks next gets the same number.
 *
 * @see CRMApi.Invoices.cs:GetInvoiceSample of the server
 */
export function invoiceSample(call: Call) {
  const date = (days: number) =>
    writeDate(new Date(Date.now() + days * DAY_MS).toISOString(), call.offsetMinutes);
  return {
    invoiceLines: [
      {
        invoiceID: 0,
        invoiceItemID: 0,
        invoiceTax1ID: 0,
        invoiceTax2ID: 0,
        sortOrder: 0,
        description: '',
        quantity: 1,
        price: 0,
        discount: 0,
        id: 0,
      },
    ],
    status: { title: 'Draft', id: 1 },
    number: nextNumber(call),
    issueDate: date(0),
    templateType: 0,
    contact: null,
    consignee: null,
    entity: null,
    dueDate: date(DAYS_TO_PAY),
    language: '',
    currency: currencyShape('USD'),
    exchangeRate: 1,
    purchaseOrderNumber: '',
    terms: '',
    description: '',
    fileID: -1,
    createOn: date(0),
    createBy: {
      id: NO_GUID,
      displayName: 'Mike Zanyatski',
      title: 'Manager',
      avatarSmall: 'url to small avatar',
      profileUrl: '',
    },
    cost: 0,
    canEdit: true,
    canDelete: true,
    id: 0,
  };
}

const PREFIX = 'INV-';

/**
 * The number after that of the newest invoice, as in a portal that numbers its invoices. The first
 * number follows one that has another prefix.
 *
 * @see Core/Dao/InvoiceDao.cs:GetNewInvoicesNumber of the server
 */
function nextNumber({ state }: Call): string {
  const newest = [...state.invoices.values()].sort((a, b) => b.id - a.id)[0]?.number ?? '';
  const last = newest.startsWith(PREFIX) ? newest.slice(PREFIX.length) : '';
  const next = /^\d+$/.test(last) ? Number(last) + 1 : 1;
  return `${PREFIX}${String(next).padStart(7, '0')}`;
}
