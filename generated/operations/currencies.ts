// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation, SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { Currency, CurrencyRate, CurrencyRateList, CurrencyRateValue, CurrencySetup, CurrencyWithRate, Decimal, DefaultCurrency, RecordId } from '../schema.js';
import { countQueryInput, currencyResult, decimalInput, fieldsQueryInput, recordIdInput, startIndexQueryInput } from './schemas/common.js';
import { currencyRateEntryInput, currencyRateResult, currencyRateValueInput, currencySummaryQueryInput, currencyWithRateResult, fromCurrencyConvertQueryInput, fromCurrencyPathInput, toCurrencyConvertQueryInput, toCurrencyPathInput } from './schemas/currencies.js';
import { numberType } from './schemas/types.js';
import { STOPPED_BATCH } from '../../src/guards/stopped-batch.js';

/** The input of {@link addCurrencyRates}. */
export interface AddCurrencyRatesInput {
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
  readonly body: CurrencyRateList;
}

/**
 * Add or overwrite rates: `POST /api/2.0/crm/currency/addrates`
 *
 * **A rate of 0 for a pair that exists deletes it, and the response still lists it with 0.** The schema refuses it.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - A rate that exists for a pair is overwritten. All others are kept.
 * - The response is 400 when a code is unknown or not in capital letters, or when a rate is above 99999999.99. The rates before it in the list are stored by then.
 * - A second call has the same effect.
 * - The server writes audit records.
 */
export const addCurrencyRates: SelectableOperation<AddCurrencyRatesInput, CurrencyRate[]> = {
  id: 'addCurrencyRates',
  method: 'POST',
  path: '/api/2.0/crm/currency/addrates',
  isIdempotent: true,
  isSelectable: true,
  stopsAtFailure: STOPPED_BATCH,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['rates'], hints: { currency: 'this operation does not change the default currency. Use setDefaultCurrency' }, properties: { rates: { type: 'array', minItems: 1, because: 'without rates the server stores nothing and reports success', items: currencyRateEntryInput } } } } };
  },
  result: { type: 'array', items: currencyRateResult },
};

/** The input of {@link listCurrencyRates}. */
export interface ListCurrencyRatesInput {
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
 * List the rates between currencies: `GET /api/2.0/crm/currency/rates`
 *
 * Retrieves all rates that the portal has. Every user of the CRM can see them.
 */
export const listCurrencyRates: SelectableOperation<ListCurrencyRatesInput, CurrencyRate[]> = {
  id: 'listCurrencyRates',
  method: 'GET',
  path: '/api/2.0/crm/currency/rates',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: currencyRateResult },
};

/** The input of {@link createCurrencyRate}. */
export interface CreateCurrencyRateInput {
  readonly body: CurrencyRateValue;
}

/**
 * Create or overwrite the rate between two currencies: `POST /api/2.0/crm/currency/rates`
 *
 * **A rate that exists for the pair is overwritten without an error.**
 *
 * - It is not restricted to administrators: every user of the CRM may change the rates.
 * - The server would delete the stored rate of the pair if `rate` were 0 or missing. The schema refuses that.
 * - The response is 400 when a code is unknown or not in capital letters, or when the rate is above 99999999.99.
 * - A second call has the same effect.
 * - The server writes an audit record.
 */
export const createCurrencyRate: SelectableOperation<CreateCurrencyRateInput, CurrencyRate> = {
  id: 'createCurrencyRate',
  method: 'POST',
  path: '/api/2.0/crm/currency/rates',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true }, body: currencyRateValueInput } };
  },
  result: currencyRateResult,
};

/** The input of {@link getCurrencyRateByCurrencies}. */
export interface GetCurrencyRateByCurrenciesInput {
  readonly path: {
      /**
       * @description The code of the currency that is converted.
       * @example USD
       */
      fromCurrency: string;
      /**
       * @description The code of the currency that it is converted into.
       * @example EUR
       */
      toCurrency: string;
  };
}

/**
 * Read the rate between two currencies: `GET /api/2.0/crm/currency/rates/{fromCurrency}/{toCurrency}`
 *
 * Retrieves the rate of a pair of currencies, in that direction only. **The response is 500 when there is none, not 404.**
 */
export const getCurrencyRateByCurrencies: SelectableOperation<GetCurrencyRateByCurrenciesInput, CurrencyRate> = {
  id: 'getCurrencyRateByCurrencies',
  method: 'GET',
  path: '/api/2.0/crm/currency/rates/{fromCurrency}/{toCurrency}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { fromCurrency: fromCurrencyPathInput, toCurrency: toCurrencyPathInput }, required: ['fromCurrency', 'toCurrency'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: currencyRateResult,
};

/** The input of {@link getCurrencyRate}. */
export interface GetCurrencyRateInput {
  readonly path: {
      /**
       * @description The id of the rate.
       * @example 9
       */
      id: RecordId;
  };
}

/**
 * Read the rate with an id: `GET /api/2.0/crm/currency/rates/{id}`
 *
 * Retrieves a rate. **The response is 500 when it does not exist, not 404.**
 */
export const getCurrencyRate: SelectableOperation<GetCurrencyRateInput, CurrencyRate> = {
  id: 'getCurrencyRate',
  method: 'GET',
  path: '/api/2.0/crm/currency/rates/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: currencyRateResult,
};

/** The input of {@link updateCurrencyRate}. */
export interface UpdateCurrencyRateInput {
  readonly path: {
      /**
       * @description The id of the rate.
       * @example 9
       */
      id: RecordId;
  };
  readonly body: CurrencyRateValue;
}

/**
 * Replace the rate with an id: `PUT /api/2.0/crm/currency/rates/{id}`
 *
 * **A rate of 0 deletes the record, and the response is still 200.** The schema refuses it. Use `deleteCurrencyRate` to delete a rate.
 *
 * - The body replaces the whole rate, its currencies too.
 * - It is not restricted to administrators: every user of the CRM may change the rates.
 * - The response is 400, not 404, when the rate does not exist. It is also 400 when a code is unknown or not in capital letters, or when the rate is above 99999999.99.
 * - The server writes an audit record.
 */
export const updateCurrencyRate: SelectableOperation<UpdateCurrencyRateInput, CurrencyRate> = {
  id: 'updateCurrencyRate',
  method: 'PUT',
  path: '/api/2.0/crm/currency/rates/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: currencyRateValueInput } };
  },
  result: currencyRateResult,
};

/** The input of {@link deleteCurrencyRate}. */
export interface DeleteCurrencyRateInput {
  readonly path: {
      /**
       * @description The id of the rate.
       * @example 9
       */
      id: RecordId;
  };
}

/**
 * Delete the rate with an id: `DELETE /api/2.0/crm/currency/rates/{id}`
 *
 * Deletes a rate.
 *
 * - It is not restricted to administrators: every user of the CRM may delete rates.
 * - The response is 400, not 404, when the rate does not exist, and so for a second call.
 * - No audit record is written.
 */
export const deleteCurrencyRate: SelectableOperation<DeleteCurrencyRateInput, CurrencyRate> = {
  id: 'deleteCurrencyRate',
  method: 'DELETE',
  path: '/api/2.0/crm/currency/rates/{id}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { id: recordIdInput }, required: ['id'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: currencyRateResult,
};

/** The input of {@link setCurrencyRates}. */
export interface SetCurrencyRatesInput {
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
  readonly body: CurrencySetup;
}

/**
 * Set the default currency and replace all rates: `POST /api/2.0/crm/currency/setrates`
 *
 * **All rates that the portal has are deleted first: the list replaces everything.** The schema refuses an empty list, which would leave no rate at all. Use `addCurrencyRates` to keep the others.
 *
 * **It also changes the default currency of the CRM when `currency` is another one.**
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 400 when a code is unknown, when a code in the list is not in capital letters, or when a rate is above 99999999.99.
 * - The rates receive new ids.
 * - The server writes audit records.
 */
export const setCurrencyRates: SelectableOperation<SetCurrencyRatesInput, CurrencyRate[]> = {
  id: 'setCurrencyRates',
  method: 'POST',
  path: '/api/2.0/crm/currency/setrates',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['currency', 'rates'], hints: { defaultCurrency: 'currency' }, properties: { currency: { type: 'string', minLength: 1 }, rates: { type: 'array', minItems: 1, because: 'without rates the server deletes all rates that it has', items: currencyRateEntryInput } } } } };
  },
  result: { type: 'array', items: currencyRateResult },
};

/** The input of {@link listAvailableCurrencies}. */
export interface ListAvailableCurrenciesInput {
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
 * List the available currencies: `GET /api/2.0/crm/settings/currency`
 *
 * Retrieves all currencies that the CRM knows, whether or not the portal has rates for them.
 */
export const listAvailableCurrencies: Operation<ListAvailableCurrenciesInput, Currency[]> = {
  id: 'listAvailableCurrencies',
  method: 'GET',
  path: '/api/2.0/crm/settings/currency',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: currencyResult },
};

/** The input of {@link setDefaultCurrency}. */
export interface SetDefaultCurrencyInput {
  readonly body: DefaultCurrency;
}

/**
 * Set the default currency: `PUT /api/2.0/crm/settings/currency`
 *
 * Sets the default currency of the CRM. Amounts that are stored are not converted.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The response is 400 when the currency is unknown.
 * - The server writes an audit record.
 */
export const setDefaultCurrency: Operation<SetDefaultCurrencyInput, Currency> = {
  id: 'setDefaultCurrency',
  method: 'PUT',
  path: '/api/2.0/crm/settings/currency',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { body: { closed: true, required: ['currency'], hints: { abbreviation: 'currency', defaultCurrency: 'currency' }, properties: { currency: { type: 'string', minLength: 1 } } } } };
  },
  result: currencyResult,
};

/** The input of {@link convertAmount}. */
export interface ConvertAmountInput {
  readonly query: {
      /**
       * @description The amount to convert.
       * @example 1500
       */
      amount: Decimal;
      /**
       * @description The code of the currency of the amount. It is required because the server returns the amount unchanged without it.
       * @example USD
       */
      fromcurrency: string;
      /**
       * @description The code of the other currency. It is required because the server returns the amount unchanged without it.
       * @example EUR
       */
      tocurrency: string;
  };
}

/**
 * Convert an amount between two currencies: `GET /api/2.0/crm/settings/currency/convert`
 *
 * Converts an amount with the rates of the portal.
 *
 * - The response is 500 when a currency is unknown.
 * - The server returns the amount unchanged when a currency is missing. All three parameters are required here.
 */
export const convertAmount: Operation<ConvertAmountInput, number> = {
  id: 'convertAmount',
  method: 'GET',
  path: '/api/2.0/crm/settings/currency/convert',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { amount: decimalInput, fromcurrency: fromCurrencyConvertQueryInput, tocurrency: toCurrencyConvertQueryInput }, required: ['amount', 'fromcurrency', 'tocurrency'], closed: true } } };
  },
  result: numberType,
};

/** The input of {@link getCurrencySummaryTable}. */
export interface GetCurrencySummaryTableInput {
  readonly query: {
      /**
       * @description The code of the currency that the rates are for.
       * @example EUR
       */
      currency: string;
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
 * List all currencies with their rates to one: `GET /api/2.0/crm/settings/currency/summarytable`
 *
 * Retrieves the currencies, each with the rate between it and one of them.
 * The response is 400 when that currency is unknown.
 */
export const getCurrencySummaryTable: Operation<GetCurrencySummaryTableInput, CurrencyWithRate[]> = {
  id: 'getCurrencySummaryTable',
  method: 'GET',
  path: '/api/2.0/crm/settings/currency/summarytable',
  isIdempotent: true,
  get input(): Schema {
    return { properties: { query: { properties: { currency: currencySummaryQueryInput, count: countQueryInput, startIndex: startIndexQueryInput }, required: ['currency'], closed: true } } };
  },
  result: { type: 'array', items: currencyWithRateResult },
};
