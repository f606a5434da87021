// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { AddedInvoiceLine, CrmFile, DateQuery, Invoice, InvoiceConversion, InvoiceConversionRequest, InvoiceCreationDate, InvoiceIds, InvoiceItem, InvoiceItemUpdate, InvoiceLastModifiedDate, InvoiceLine, InvoiceLineUpdate, InvoiceNumbering, InvoiceSettings, InvoiceStatusChange, InvoiceStatusTarget, InvoiceStatusWord, InvoiceSummary, InvoiceTax, InvoiceTaxUpdate, InvoiceTerms, InvoiceUpdate, InvoiceWithoutLines, NewInvoice, NewInvoiceItem, NewInvoiceTax, Nothing, RecordId } from '../schema.js';
import { countQueryInput, crmFileResult, dateFilterInput, dateQueryInput, decimalInput, fieldsQueryInput, filterValueQueryInput, recordIdInput, sortOrderQueryInput, startIndexQueryInput } from './schemas/common.js';
import { currencyInvoiceQueryInput, entityTypeInvoiceQueryInput, entityTypeInvoicelistPathInput, entityidInvoiceQueryInput, inventoryStockQueryInput, invoiceConversionResult, invoiceItemResult, invoiceLanguageInput, invoiceLineResult, invoiceLinesInput, invoiceResult, invoiceSettingsResult, invoiceStatusChangeResult, invoiceStatusTargetInput, invoiceStatusWordInput, invoiceSummaryResult, invoiceTaxResult, invoiceTemplateTypeInput, invoiceWithoutLinesResult, invoiceidsQueryInput, invoiceitemidsQueryInput, nonNegativeDecimalInput, numberInvoiceQueryInput, positiveDecimalInput, sortByInvoiceItemQueryInput, sortByInvoiceQueryInput, statusInvoiceItemQueryInput } from './schemas/invoices.js';
import { booleanType, integerType, stringOrNullType } from './schemas/types.js';

/** The input of {@link createInvoice}. */
export interface CreateInvoiceInput {
  readonly body: NewInvoice;
}

/**
 * Create an invoice: `POST /api/2.0/crm/invoice`
 *
 * **The server stores the invoice and its lines before it reads the language, and responds with 400 to an unknown one.** A second try then fails because the number is taken. The schema refuses what is not the name of a culture.
 *
 * - The new invoice is a draft.
 * - The number is required even when the portal numbers its invoices. `getInvoiceSample` returns the next one.
 * - The response is 400 when the number is taken, when the contact, consignee, opportunity, currency, an item, a tax or an address is unknown, when the contact is not a member of the opportunity, or when a discount is above 100.
 * - The response is 403 when the caller may not see the contact, consignee or opportunity.
 * - It is not restricted to administrators.
 */
export const createInvoice: SelectableOperation<CreateInvoiceInput, Invoice> = {
  id: 'createInvoice',
  method: 'POST',
  path: '/api/2.0/crm/invoice',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['number', 'issueDate', 'contactId', 'dueDate', 'currency', 'exchangeRate', 'terms', 'invoiceLines'], hints: { contact: 'contactId', consignee: 'consigneeId', entity: 'entityId', opportunityId: 'entityId', lines: 'invoiceLines', items: 'invoiceLines', status: 'a new invoice is a draft. Change its status with setInvoicesStatus' }, properties: { number: { type: 'string', minLength: 1 }, issueDate: dateFilterInput, templateType: invoiceTemplateTypeInput, contactId: { type: 'integer', minimum: 1, maximum: 2147483647 }, consigneeId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, billingAddressID: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, deliveryAddressID: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, dueDate: dateFilterInput, language: invoiceLanguageInput, currency: { type: 'string', minLength: 1 }, exchangeRate: positiveDecimalInput, purchaseOrderNumber: stringOrNullType, terms: { type: 'string', minLength: 1 }, description: stringOrNullType, invoiceLines: invoiceLinesInput } } } };
  },
  result: invoiceResult,
};

/** The input of {@link deleteInvoices}. */
export interface DeleteInvoicesInput {
  readonly query: {
      /**
       * @description The ids of the invoices. The parameter is repeated: `invoiceids=1234&invoiceids=1235`.
       * @example [
       *       1234,
       *       1235
       *     ]
       */
      invoiceids: readonly [
          RecordId,
          ...readonly RecordId[]
      ];
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Delete several invoices: `DELETE /api/2.0/crm/invoice`
 *
 * **Invoices of any status are deleted, paid ones too, and their lines with them.**
 *
 * - The server silently ignores invoices that do not exist, or that the caller may not delete. Only CRM administrators and the creator of an invoice may delete it. Compare the list that is returned with the ids that were sent.
 * - A second call deletes nothing and returns an empty list.
 * - Send long lists in parts, since the server limits the query to about 2000 characters.
 * - The response is 400 without an id.
 * - The server writes an audit record.
 */
export const deleteInvoices: SelectableOperation<DeleteInvoicesInput, InvoiceSummary[]> = {
  id: 'deleteInvoices',
  method: 'DELETE',
  path: '/api/2.0/crm/invoice',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { invoiceids: invoiceidsQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['invoiceids'], closed: true } } };
  },
  result: { type: 'array', items: invoiceSummaryResult },
};

/** The input of {@link getInvoiceByNumber}. */
export interface GetInvoiceByNumberInput {
  readonly query: {
      /**
       * @description The whole number with its prefix.
       * @example INV-0000012
       */
      number: string;
  };
}

/**
 * Read an invoice by its number: `GET /api/2.0/crm/invoice/bynumber`
 *
 * **The invoice is not filled: `invoiceLines`, `contact`, `consignee` and `entity` are `null` and `cost` is 0.** Read the `id` here and the rest with `getInvoice`.
 * The response is 404 for a number that does not exist, and 403 for an invoice that the caller may not see.
 */
export const getInvoiceByNumber: SelectableOperation<GetInvoiceByNumberInput, InvoiceWithoutLines> = {
  id: 'getInvoiceByNumber',
  method: 'GET',
  path: '/api/2.0/crm/invoice/bynumber',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { number: numberInvoiceQueryInput, fields: fieldsQueryInput }, required: ['number'], closed: true } } };
  },
  result: invoiceWithoutLinesResult,
};

/** The input of {@link checkInvoiceNumber}. */
export interface CheckInvoiceNumberInput {
  readonly query: {
      /**
       * @description The whole number with its prefix.
       * @example INV-0000012
       */
      number: string;
  };
}

/**
 * Check whether an invoice number is taken: `GET /api/2.0/crm/invoice/bynumber/exist`
 *
 * Retrieves `true` when an invoice has the number, also one that the caller may not see.
 */
export const checkInvoiceNumber: Operation<CheckInvoiceNumberInput, boolean> = {
  id: 'checkInvoiceNumber',
  method: 'GET',
  path: '/api/2.0/crm/invoice/bynumber/exist',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { number: numberInvoiceQueryInput }, required: ['number'], closed: true } } };
  },
  result: booleanType,
};

/** The input of {@link getInvoiceConverterData}. */
export interface GetInvoiceConverterDataInput {
  readonly body: InvoiceConversionRequest;
}

/**
 * Start or follow the generation of the PDF of an invoice: `POST /api/2.0/crm/invoice/converter/data`
 *
 * Starts to generate the PDF of an invoice, or tells how far it is.
 *
 * - When the invoice has a PDF, the server returns its `fileId` and starts nothing.
 * - Without `storageUrl` and `revisionId` the server starts a conversion and returns both.
 * - With the two values of the last response it returns the state. `fileId` is 0 until the PDF is ready.
 * - When the conversion is done, the server stores the PDF and adds a history event with it.
 * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
 */
export const getInvoiceConverterData: Operation<GetInvoiceConverterDataInput, InvoiceConversion> = {
  id: 'getInvoiceConverterData',
  method: 'POST',
  path: '/api/2.0/crm/invoice/converter/data',
  isIdempotent: false,
  get input(): Schema {
    return { properties: { body: { closed: true, required: ['invoiceId'], hints: { fileId: 'the id of the file is in the result and is not sent' }, properties: { invoiceId: { type: 'integer', minimum: 1, maximum: 2147483647 }, storageUrl: stringOrNullType, revisionId: stringOrNullType } } } };
  },
  result: invoiceConversionResult,
};

/** The input of {@link listInvoices}. */
export interface ListInvoicesInput {
  readonly query?: {
      /** @description The status, as a number or as a name in any letter case. Every status matches when it is left out. */
      status?: InvoiceStatusWord;
      /** @description The earliest date of issue. */
      issueDateFrom?: DateQuery;
      /** @description The latest date of issue. A date without a time counts to the end of its day. */
      issueDateTo?: DateQuery;
      /** @description The earliest due date. */
      dueDateFrom?: DateQuery;
      /** @description The latest due date. A date without a time counts to the end of its day. */
      dueDateTo?: DateQuery;
      /**
       * @description The kind of record that `entityid` means, in any letter case.
       *     `contact` means the customer, and includes persons and companies. The server responds to `person` and `company` with 400.
       *     Invoices belong to opportunities and never to cases, so no invoice matches a case.
       */
      entityType?: "contact" | "opportunity" | "case";
      /**
       * @description The id of the contact or opportunity that the invoices belong to. 0 matches every invoice, as does leaving it out.
       *     **It needs `entityType`.** Without it the server ignores the id beside other filters, and returns an empty list when there are none.
       */
      entityid?: number;
      /** @description The code of the currency. Every currency matches when it is left out. */
      currency?: string;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `Number`.
       *     The server takes an unknown word without an error and reads the whole list from the database, so other words are refused here.
       */
      sortBy?: "Number" | "IssueDate" | "Contact" | "DueDate" | "Status" | "Id" | "number" | "issuedate" | "contact" | "duedate" | "status" | "id";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List invoices by filter: `GET /api/2.0/crm/invoice/filter`
 *
 * Retrieves the invoices that the caller can see, a page at a time and without their lines.
 *
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 * - The server counts `total` when a page is full and keeps it for 30 seconds for the same search text. Lists with other filters receive the same `total` in that time.
 * - The search text is compared with the number and the description.
 */
export const listInvoices: SelectableOperation<ListInvoicesInput, InvoiceSummary[]> = {
  id: 'listInvoices',
  method: 'GET',
  path: '/api/2.0/crm/invoice/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { status: invoiceStatusWordInput, issueDateFrom: dateQueryInput, issueDateTo: dateQueryInput, dueDateFrom: dateQueryInput, dueDateTo: dateQueryInput, entityType: entityTypeInvoiceQueryInput, entityid: entityidInvoiceQueryInput, currency: currencyInvoiceQueryInput, filterValue: filterValueQueryInput, sortBy: sortByInvoiceQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: invoiceSummaryResult },
};

/** The input of {@link getInvoiceJsonData}. */
export interface GetInvoiceJsonDataInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
}

/**
 * Read the data of the PDF of an invoice: `GET /api/2.0/crm/invoice/jsondata/{invoiceid}`
 *
 * Retrieves the formatted texts that the PDF of an invoice is made of, as a text that holds a JSON object.
 *
 * - `BillingAddressID` and `DeliveryAddressID` in it are the ids of the addresses, which the invoice itself does not return.
 * - The result is an empty object when the server has stored no data.
 * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
 */
export const getInvoiceJsonData: Operation<GetInvoiceJsonDataInput, string | Nothing> = {
  id: 'getInvoiceJsonData',
  method: 'GET',
  path: '/api/2.0/crm/invoice/jsondata/{invoiceid}',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true } } };
  },
  result: { type: ['string', 'object'] },
  mayBeEmpty: true,
};

/** The input of {@link getInvoiceSample}. */
export interface GetInvoiceSampleInput {
}

/**
 * Read a sample for a new invoice: `GET /api/2.0/crm/invoice/sample`
 *
 * Retrieves an empty invoice with the next number, the default terms and currency, today as the date of issue, and a due date in 30 days.
 *
 * - The number is an empty text unless the portal numbers its invoices. It is not reserved, so another caller may take it first.
 * - Nothing is stored. The ids are 0, and `createBy` is no real user.
 */
export const getInvoiceSample: Operation<GetInvoiceSampleInput, Invoice> = {
  id: 'getInvoiceSample',
  method: 'GET',
  path: '/api/2.0/crm/invoice/sample',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: invoiceResult,
};

/** The input of {@link getInvoiceSettings}. */
export interface GetInvoiceSettingsInput {
}

/**
 * Read the invoice settings: `GET /api/2.0/crm/invoice/settings`
 *
 * Retrieves the numbering, the default terms and the seller. It is not restricted to administrators.
 */
export const getInvoiceSettings: Operation<GetInvoiceSettingsInput, InvoiceSettings> = {
  id: 'getInvoiceSettings',
  method: 'GET',
  path: '/api/2.0/crm/invoice/settings',
  isIdempotent: true,
  get input(): Schema {
    return { properties: {  } };
  },
  result: invoiceSettingsResult,
};

/** The input of {@link setInvoiceNumberSettings}. */
export interface SetInvoiceNumberSettingsInput {
  readonly body: InvoiceNumbering;
}

/**
 * Set the numbering of invoices: `PUT /api/2.0/crm/invoice/settings/name`
 *
 * **A prefix or number that is left out is cleared.** The schema requires all members.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - With `autogenerated: true` the response is 400 when the number is empty, or when an invoice with the prefix and number exists. A second call therefore fails as soon as an invoice took the number.
 * - The numbers of existing invoices do not change.
 * - The server writes an audit record.
 */
export const setInvoiceNumberSettings: Operation<SetInvoiceNumberSettingsInput, InvoiceSettings> = {
  id: 'setInvoiceNumberSettings',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/settings/name',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { body: { closed: true, required: ['autogenerated', 'prefix', 'number'], hints: { name: 'the number has two parts, prefix and number' }, properties: { autogenerated: booleanType, prefix: stringOrNullType, number: stringOrNullType } } } };
  },
  result: invoiceSettingsResult,
};

/** The input of {@link setInvoiceTermsSettings}. */
export interface SetInvoiceTermsSettingsInput {
  readonly body: InvoiceTerms;
}

/**
 * Set the default terms of invoices: `PUT /api/2.0/crm/invoice/settings/terms`
 *
 * Replaces the terms that the portal proposes for new invoices. Existing invoices keep theirs.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The server writes an audit record.
 */
export const setInvoiceTermsSettings: Operation<SetInvoiceTermsSettingsInput, InvoiceSettings> = {
  id: 'setInvoiceTermsSettings',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/settings/terms',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { body: { closed: true, required: ['terms'], properties: { terms: stringOrNullType } } } };
  },
  result: invoiceSettingsResult,
};

/** The input of {@link setInvoicesStatus}. */
export interface SetInvoicesStatusInput {
  readonly path: {
      /**
       * @description The status that the invoices are to have, as a number or as a name in any letter case.
       * @example Sent
       */
      status: InvoiceStatusTarget;
  };
  readonly body: InvoiceIds;
}

/**
 * Set the status of several invoices: `PUT /api/2.0/crm/invoice/status/{status}`
 *
 * **A change that is not allowed is no error: the server responds with 200 and returns the invoice unchanged.** Compare the status of each returned invoice with the one that was asked for.
 *
 * - Allowed are `Draft` to `Sent`, `Sent` to `Paid`, `Sent` to `Rejected`, `Rejected` to `Draft` and `Paid` to `Sent`.
 * - Everyone who can see an invoice may change its status. It is not restricted to administrators.
 * - The server silently ignores invoices that do not exist, or that the caller may not see. The response is 400 when none of them is visible.
 * - A draft that is sent reduces the stock of tracked items by its quantities, and a sent invoice that is rejected restores it. No other change moves the stock.
 * - The response is 400 when an item whose stock moves costs more than 99999999.99. The statuses are changed by then.
 * - The result is an object with the lists `key` and `value`, not a list of invoices.
 * - The server writes an audit record.
 */
export const setInvoicesStatus: Operation<SetInvoicesStatusInput, InvoiceStatusChange> = {
  id: 'setInvoicesStatus',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/status/{status}',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { status: invoiceStatusTargetInput }, required: ['status'], closed: true }, body: { closed: true, required: ['invoiceids'], hints: { ids: 'invoiceids', invoiceid: 'invoiceids', status: 'the status stands in the path' }, properties: { invoiceids: { type: 'array', minItems: 1, because: 'the server needs at least one id', items: recordIdInput } } } } };
  },
  result: invoiceStatusChangeResult,
};

/** The input of {@link listInvoiceTaxes}. */
export interface ListInvoiceTaxesInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the invoice taxes: `GET /api/2.0/crm/invoice/tax`
 *
 * Retrieves all taxes. Every user of the CRM can see them.
 */
export const listInvoiceTaxes: SelectableOperation<ListInvoiceTaxesInput, InvoiceTax[]> = {
  id: 'listInvoiceTaxes',
  method: 'GET',
  path: '/api/2.0/crm/invoice/tax',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: invoiceTaxResult },
};

/** The input of {@link createInvoiceTax}. */
export interface CreateInvoiceTaxInput {
  readonly body: NewInvoiceTax;
}

/**
 * Create an invoice tax: `POST /api/2.0/crm/invoice/tax`
 *
 * Creates a tax.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 400 when a tax of that name exists.
 * - The server writes an audit record.
 */
export const createInvoiceTax: SelectableOperation<CreateInvoiceTaxInput, InvoiceTax> = {
  id: 'createInvoiceTax',
  method: 'POST',
  path: '/api/2.0/crm/invoice/tax',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['name', 'rate'], hints: { title: 'name', value: 'rate' }, properties: { name: { type: 'string', minLength: 1 }, description: stringOrNullType, rate: decimalInput } } } };
  },
  result: invoiceTaxResult,
};

/** The input of {@link updateInvoiceTax}. */
export interface UpdateInvoiceTaxInput {
  readonly path: {
      /**
       * @description The id of the tax.
       * @example 90
       */
      id: RecordId;
  };
  readonly body: InvoiceTaxUpdate;
}

/**
 * Replace an invoice tax: `PUT /api/2.0/crm/invoice/tax/{id}`
 *
 * **The body replaces the whole tax: a rate that is left out would become 0 and a description would be cleared.** The schema requires all members.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The server writes an audit record.
 */
export const updateInvoiceTax: SelectableOperation<UpdateInvoiceTaxInput, InvoiceTax> = {
  id: 'updateInvoiceTax',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/tax/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['name', 'description', 'rate'], hints: { title: 'name', value: 'rate', id: 'the id stands in the path' }, properties: { name: { type: 'string', minLength: 1 }, description: stringOrNullType, rate: decimalInput } } } };
  },
  result: invoiceTaxResult,
};

/** The input of {@link deleteInvoiceTax}. */
export interface DeleteInvoiceTaxInput {
  readonly path: {
      /**
       * @description The id of the tax.
       * @example 90
       */
      id: RecordId;
  };
}

/**
 * Delete an invoice tax: `DELETE /api/2.0/crm/invoice/tax/{id}`
 *
 * Deletes a tax that nothing uses.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 403, also for an administrator, when the tax is in use.
 * - The response is 404 when the tax does not exist, and so for a second call.
 * - The server writes an audit record.
 */
export const deleteInvoiceTax: SelectableOperation<DeleteInvoiceTaxInput, InvoiceTax> = {
  id: 'deleteInvoiceTax',
  method: 'DELETE',
  path: '/api/2.0/crm/invoice/tax/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: invoiceTaxResult,
};

/** The input of {@link getInvoice}. */
export interface GetInvoiceInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
}

/**
 * Read an invoice: `GET /api/2.0/crm/invoice/{invoiceid}`
 *
 * Retrieves an invoice with its lines.
 * The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
 */
export const getInvoice: SelectableOperation<GetInvoiceInput, Invoice> = {
  id: 'getInvoice',
  method: 'GET',
  path: '/api/2.0/crm/invoice/{invoiceid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: invoiceResult,
};

/** The input of {@link updateInvoice}. */
export interface UpdateInvoiceInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
  readonly body: InvoiceUpdate;
}

/**
 * Replace a draft invoice: `PUT /api/2.0/crm/invoice/{invoiceid}`
 *
 * **The body replaces the whole invoice, and its old lines are deleted.** Members that the server would clear are required.
 *
 * - Only a draft that the caller may edit can be replaced. The response for every other invoice is 404. Set a sent one back to `Draft` by way of `Rejected`.
 * - The lines are created anew with new ids.
 * - The number is kept and cannot be changed.
 * - The stored PDF is dropped, and the server starts to generate a new one.
 * - The response is 400 when the contact, consignee, opportunity, currency, an item, a tax or an address is unknown, or when the contact is not a member of the opportunity.
 * - The response is 403 when the caller may not see the contact, consignee or opportunity.
 */
export const updateInvoice: SelectableOperation<UpdateInvoiceInput, Invoice> = {
  id: 'updateInvoice',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/{invoiceid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['issueDate', 'templateType', 'contactId', 'consigneeId', 'entityId', 'billingAddressID', 'deliveryAddressID', 'dueDate', 'language', 'currency', 'exchangeRate', 'purchaseOrderNumber', 'terms', 'description', 'invoiceLines'], hints: { contact: 'contactId', consignee: 'consigneeId', entity: 'entityId', opportunityId: 'entityId', lines: 'invoiceLines', items: 'invoiceLines', status: 'the status is kept. Change it with setInvoicesStatus', number: 'the number of an invoice cannot be changed. Leave it out', id: 'the id stands in the path' }, properties: { issueDate: dateFilterInput, templateType: invoiceTemplateTypeInput, contactId: { type: 'integer', minimum: 1, maximum: 2147483647 }, consigneeId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, billingAddressID: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, deliveryAddressID: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, dueDate: dateFilterInput, language: invoiceLanguageInput, currency: { type: 'string', minLength: 1 }, exchangeRate: positiveDecimalInput, purchaseOrderNumber: stringOrNullType, terms: { type: 'string', minLength: 1 }, description: stringOrNullType, invoiceLines: invoiceLinesInput } } } };
  },
  result: invoiceResult,
};

/** The input of {@link deleteInvoice}. */
export interface DeleteInvoiceInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
}

/**
 * Delete an invoice: `DELETE /api/2.0/crm/invoice/{invoiceid}`
 *
 * **An invoice of any status can be deleted, a paid one too, and its lines are deleted with it.**
 *
 * - Only CRM administrators and the creator may call this. Other callers get 403.
 * - The response is 404 when the invoice does not exist, and so for a second call.
 * - The server writes an audit record.
 */
export const deleteInvoice: SelectableOperation<DeleteInvoiceInput, InvoiceSummary> = {
  id: 'deleteInvoice',
  method: 'DELETE',
  path: '/api/2.0/crm/invoice/{invoiceid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: invoiceSummaryResult,
};

/** The input of {@link setInvoiceCreationDate}. */
export interface SetInvoiceCreationDateInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
  readonly body: InvoiceCreationDate;
}

/**
 * Set the creation date of an invoice: `PUT /api/2.0/crm/invoice/{invoiceid}/creationdate`
 *
 * **The server stores the year 1 when the date is missing.** The schema requires it.
 *
 * - Everyone who can see the invoice may call this. It is not restricted to administrators.
 * - The status of the invoice does not matter.
 * - The response is 404 when the invoice does not exist or the caller may not see it.
 * - The vendor's reference does not list this operation.
 */
export const setInvoiceCreationDate: Operation<SetInvoiceCreationDateInput, Nothing> = {
  id: 'setInvoiceCreationDate',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/{invoiceid}/creationdate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true }, body: { closed: true, required: ['creationDate'], hints: { createOn: 'creationDate', createdOn: 'creationDate' }, properties: { creationDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link setInvoiceLastModifiedDate}. */
export interface SetInvoiceLastModifiedDateInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
  readonly body: InvoiceLastModifiedDate;
}

/**
 * Set the date of the last change of an invoice: `PUT /api/2.0/crm/invoice/{invoiceid}/lastmodifeddate`
 *
 * **The server stores the year 1 when the date is missing or its name is spelled correctly: it expects `lastModifedDate`.** The schema requires it.
 *
 * - Everyone who can see the invoice may call this. It is not restricted to administrators.
 * - The status of the invoice does not matter.
 * - The response is 404 when the invoice does not exist or the caller may not see it.
 * - The vendor's reference does not list this operation.
 */
export const setInvoiceLastModifiedDate: Operation<SetInvoiceLastModifiedDateInput, Nothing> = {
  id: 'setInvoiceLastModifiedDate',
  method: 'PUT',
  path: '/api/2.0/crm/invoice/{invoiceid}/lastmodifeddate',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true }, body: { closed: true, required: ['lastModifedDate'], hints: { lastModifiedDate: 'lastModifedDate' }, properties: { lastModifedDate: dateFilterInput } } } };
  },
  result: { type: 'object' },
  mayBeEmpty: true,
};

/** The input of {@link getInvoicePdf}. */
export interface GetInvoicePdfInput {
  readonly path: {
      /**
       * @description The id of the invoice.
       * @example 1234
       */
      invoiceid: RecordId;
  };
}

/**
 * Read the PDF file of an invoice: `GET /api/2.0/crm/invoice/{invoiceid}/pdf`
 *
 * **This request may write: when the invoice has no PDF yet, the server generates it, stores it, and adds a history event with it.**
 *
 * - The result describes the file. Download it from its `viewUrl`.
 * - The response is 500 when the document service fails.
 * - The response is 404 for an invoice that does not exist, and 403 for one that the caller may not see.
 */
export const getInvoicePdf: SelectableOperation<GetInvoicePdfInput, CrmFile> = {
  id: 'getInvoicePdf',
  method: 'GET',
  path: '/api/2.0/crm/invoice/{invoiceid}/pdf',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceid: recordIdInput }, required: ['invoiceid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: crmFileResult,
};

/** The input of {@link createInvoiceItem}. */
export interface CreateInvoiceItemInput {
  readonly body: NewInvoiceItem;
}

/**
 * Create an invoice item: `POST /api/2.0/crm/invoiceitem`
 *
 * Creates an item, priced in the default currency of the CRM.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 400 when the price is above 99999999.99.
 * - The server writes an audit record.
 */
export const createInvoiceItem: SelectableOperation<CreateInvoiceItemInput, InvoiceItem> = {
  id: 'createInvoiceItem',
  method: 'POST',
  path: '/api/2.0/crm/invoiceitem',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'price'], hints: { name: 'title', stockKeepingUnit: 'sku', trackInvenory: 'trackInventory', quantity: 'stockQuantity', currency: 'an item is always priced in the default currency of the CRM', invoiceTax1: 'invoiceTax1id', invoiceTax2: 'invoiceTax2id' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, price: positiveDecimalInput, sku: stringOrNullType, stockQuantity: decimalInput, trackInventory: booleanType, invoiceTax1id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, invoiceTax2id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 } } } } };
  },
  result: invoiceItemResult,
};

/** The input of {@link deleteInvoiceItems}. */
export interface DeleteInvoiceItemsInput {
  readonly query: {
      /**
       * @description The ids of the items. The parameter is repeated: `ids=80&ids=82`.
       * @example [
       *       80,
       *       82
       *     ]
       */
      ids: readonly [
          RecordId,
          ...readonly RecordId[]
      ];
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Delete several invoice items: `DELETE /api/2.0/crm/invoiceitem`
 *
 * **The server silently ignores items that a line of an invoice uses, and items that do not exist.** Compare the list that is returned with the ids that were sent.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - A second call deletes nothing and returns an empty list.
 * - Send long lists in parts, since the server limits the query to about 2000 characters.
 * - The response is 400 without an id.
 * - The server writes an audit record that lists all ids of the request, also those that it did not delete.
 */
export const deleteInvoiceItems: SelectableOperation<DeleteInvoiceItemsInput, InvoiceItem[]> = {
  id: 'deleteInvoiceItems',
  method: 'DELETE',
  path: '/api/2.0/crm/invoiceitem',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { ids: invoiceitemidsQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['ids'], closed: true } } };
  },
  result: { type: 'array', items: invoiceItemResult },
};

/** The input of {@link listInvoiceItems}. */
export interface ListInvoiceItemsInput {
  readonly query?: {
      /** @description The server reads this number and does not filter by it. */
      status?: number;
      /** @description Whether the stock of the item is tracked. Every item matches when it is left out. */
      inventoryStock?: boolean;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in any letter case. The default is `Name`, which is the title.
       *     The server takes an unknown word without an error and reads the whole list from the database, so other words are refused here.
       */
      sortBy?: "Name" | "Price" | "Quantity" | "SKU" | "Created" | "Id" | "name" | "price" | "quantity" | "sku" | "created" | "id";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List invoice items by filter: `GET /api/2.0/crm/invoiceitem/filter`
 *
 * Retrieves the items that invoices are made of, a page at a time. Every user of the CRM can see them.
 *
 * - `nextIndex` is one too far: read the next page from `startIndex + count`.
 * - The search text is compared with the title, the description and the article number.
 */
export const listInvoiceItems: SelectableOperation<ListInvoiceItemsInput, InvoiceItem[]> = {
  id: 'listInvoiceItems',
  method: 'GET',
  path: '/api/2.0/crm/invoiceitem/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { status: statusInvoiceItemQueryInput, inventoryStock: inventoryStockQueryInput, filterValue: filterValueQueryInput, sortBy: sortByInvoiceItemQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: invoiceItemResult },
};

/** The input of {@link getInvoiceItem}. */
export interface GetInvoiceItemInput {
  readonly path: {
      /**
       * @description The id of the item.
       * @example 80
       */
      invoiceitemid: RecordId;
  };
}

/**
 * Read an invoice item: `GET /api/2.0/crm/invoiceitem/{invoiceitemid}`
 *
 * Retrieves an item with its taxes. Every user of the CRM can see it.
 */
export const getInvoiceItem: SelectableOperation<GetInvoiceItemInput, InvoiceItem> = {
  id: 'getInvoiceItem',
  method: 'GET',
  path: '/api/2.0/crm/invoiceitem/{invoiceitemid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceitemid: recordIdInput }, required: ['invoiceitemid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: invoiceItemResult,
};

/** The input of {@link updateInvoiceItem}. */
export interface UpdateInvoiceItemInput {
  readonly path: {
      /**
       * @description The id of the item.
       * @example 80
       */
      invoiceitemid: RecordId;
  };
  readonly body: InvoiceItemUpdate;
}

/**
 * Replace an invoice item: `PUT /api/2.0/crm/invoiceitem/{invoiceitemid}`
 *
 * **The body replaces the whole item: taxes, article number, stock and description that are left out would be cleared.** The schema requires all members.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 400 when the price is above 99999999.99.
 * - Lines of invoices keep their own price and description.
 * - The server writes an audit record.
 */
export const updateInvoiceItem: SelectableOperation<UpdateInvoiceItemInput, InvoiceItem> = {
  id: 'updateInvoiceItem',
  method: 'PUT',
  path: '/api/2.0/crm/invoiceitem/{invoiceitemid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceitemid: recordIdInput }, required: ['invoiceitemid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['title', 'description', 'price', 'sku', 'stockQuantity', 'trackInventory', 'invoiceTax1id', 'invoiceTax2id'], hints: { name: 'title', stockKeepingUnit: 'sku', trackInvenory: 'trackInventory', quantity: 'stockQuantity', currency: 'an item is always priced in the default currency of the CRM', invoiceTax1: 'invoiceTax1id', invoiceTax2: 'invoiceTax2id', id: 'the id stands in the path' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, price: positiveDecimalInput, sku: stringOrNullType, stockQuantity: decimalInput, trackInventory: booleanType, invoiceTax1id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, invoiceTax2id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 } } } } };
  },
  result: invoiceItemResult,
};

/** The input of {@link deleteInvoiceItem}. */
export interface DeleteInvoiceItemInput {
  readonly path: {
      /**
       * @description The id of the item.
       * @example 80
       */
      invoiceitemid: RecordId;
  };
}

/**
 * Delete an invoice item: `DELETE /api/2.0/crm/invoiceitem/{invoiceitemid}`
 *
 * Deletes an item that no invoice uses.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 403, also for an administrator, when a line of an invoice uses the item.
 * - The response is 404 when the item does not exist, and so for a second call.
 * - The server writes an audit record.
 */
export const deleteInvoiceItem: SelectableOperation<DeleteInvoiceItemInput, InvoiceItem> = {
  id: 'deleteInvoiceItem',
  method: 'DELETE',
  path: '/api/2.0/crm/invoiceitem/{invoiceitemid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { invoiceitemid: recordIdInput }, required: ['invoiceitemid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: invoiceItemResult,
};

/** The input of {@link createInvoiceLine}. */
export interface CreateInvoiceLineInput {
  readonly body: AddedInvoiceLine;
}

/**
 * Add a line to a draft invoice: `POST /api/2.0/crm/invoiceline`
 *
 * Adds a line to an invoice.
 *
 * - The response is 403 unless the invoice is a draft that the caller may edit.
 * - The response is 400 when the invoice, the item or a tax is unknown, or when a discount is above 100.
 * - `sortOrder` is 0 when it is left out, so that the line may come first.
 */
export const createInvoiceLine: SelectableOperation<CreateInvoiceLineInput, InvoiceLine> = {
  id: 'createInvoiceLine',
  method: 'POST',
  path: '/api/2.0/crm/invoiceline',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['invoiceId', 'invoiceItemId', 'quantity', 'price'], properties: { invoiceId: { type: 'integer', minimum: 1, maximum: 2147483647 }, invoiceItemId: { type: 'integer', minimum: 1, maximum: 2147483647 }, invoiceTax1Id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, invoiceTax2Id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 }, description: stringOrNullType, quantity: nonNegativeDecimalInput, price: nonNegativeDecimalInput, discount: nonNegativeDecimalInput } } } };
  },
  result: invoiceLineResult,
};

/** The input of {@link updateInvoiceLine}. */
export interface UpdateInvoiceLineInput {
  readonly path: {
      /**
       * @description The id of the line.
       * @example 70
       */
      id: RecordId;
  };
  readonly body: InvoiceLineUpdate;
}

/**
 * Replace a line of a draft invoice: `PUT /api/2.0/crm/invoiceline/{id}`
 *
 * **The body replaces the whole line: what is left out would be reset to 0.** The schema requires all members.
 *
 * - The response is 403 unless the invoice is a draft that the caller may edit.
 * - The response is 404 when the line does not exist or does not belong to the invoice that `invoiceId` names.
 * - The response is 400 when the item or a tax is unknown, or when a discount is above 100.
 */
export const updateInvoiceLine: SelectableOperation<UpdateInvoiceLineInput, InvoiceLine> = {
  id: 'updateInvoiceLine',
  method: 'PUT',
  path: '/api/2.0/crm/invoiceline/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['invoiceId', 'invoiceItemId', 'invoiceTax1Id', 'invoiceTax2Id', 'sortOrder', 'description', 'quantity', 'price', 'discount'], hints: { id: 'the id belongs in the path only' }, properties: { invoiceId: { type: 'integer', minimum: 1, maximum: 2147483647 }, invoiceItemId: { type: 'integer', minimum: 1, maximum: 2147483647 }, invoiceTax1Id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, invoiceTax2Id: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, sortOrder: { type: 'integer', minimum: 0, maximum: 2147483647 }, description: stringOrNullType, quantity: nonNegativeDecimalInput, price: nonNegativeDecimalInput, discount: nonNegativeDecimalInput } } } };
  },
  result: invoiceLineResult,
};

/** The input of {@link deleteInvoiceLine}. */
export interface DeleteInvoiceLineInput {
  readonly path: {
      /**
       * @description The id of the line.
       * @example 70
       */
      id: RecordId;
  };
}

/**
 * Delete a line of an invoice: `DELETE /api/2.0/crm/invoiceline/{id}`
 *
 * **The last line of an invoice cannot be deleted: the response is 500.**
 *
 * - The response is 403 when the caller may not edit the invoice.
 * - The response is 404 when the line does not exist, and so for a second call.
 */
export const deleteInvoiceLine: Operation<DeleteInvoiceLineInput, number> = {
  id: 'deleteInvoiceLine',
  method: 'DELETE',
  path: '/api/2.0/crm/invoiceline/{id}',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true } } };
  },
  result: integerType,
};

/** The input of {@link listEntityInvoices}. */
export interface ListEntityInvoicesInput {
  readonly path: {
      /**
       * @description The kind of record, in any letter case. `contact`, `person` and `company` mean the same here.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity";
      /**
       * @description The id of the contact or opportunity.
       * @example 1234
       */
      entityid: RecordId;
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the invoices of a contact or an opportunity: `GET /api/2.0/crm/{entityType}/invoicelist/{entityid}`
 *
 * Retrieves the invoices that name a person or company as the customer, or that belong to an opportunity.
 * Only invoices that the caller can see are in the list. A record that does not exist, or that the caller cannot see, has an empty list and no error.
 */
export const listEntityInvoices: SelectableOperation<ListEntityInvoicesInput, InvoiceSummary[]> = {
  id: 'listEntityInvoices',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/invoicelist/{entityid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeInvoicelistPathInput, entityid: recordIdInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: invoiceSummaryResult },
};
