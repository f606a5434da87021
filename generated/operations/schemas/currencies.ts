// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, integerType, numberType, stringOrNullType } from './types.js';

export const rateValueInput: Schema = { anyOf: [{ type: 'number', minimum: 1e-10, because: 'the server deletes a rate that is set to 0' }, { type: 'string', pattern: "^(?=.*[1-9])\\d+(?:\\.\\d+)?$", because: 'the server reads a decimal text with a point and no separators between its digits, and deletes a rate that is set to 0', like: '0.92' }] };

export const currencyRateEntryInput: Schema = { closed: true, required: ['fromCurrency', 'toCurrency', 'rate'], hints: { from: 'fromCurrency', to: 'toCurrency', id: 'rate' }, properties: { fromCurrency: { type: 'string', minLength: 1 }, toCurrency: { type: 'string', minLength: 1 }, rate: rateValueInput } };

export const currencyRateResult: Schema = { properties: { fromCurrency: stringOrNullType, toCurrency: stringOrNullType, rate: numberType, id: integerType } };

export const currencyRateValueInput: Schema = { closed: true, required: ['fromCurrency', 'toCurrency', 'rate'], hints: { from: 'fromCurrency', to: 'toCurrency' }, properties: { fromCurrency: { type: 'string', minLength: 1 }, toCurrency: { type: 'string', minLength: 1 }, rate: rateValueInput } };

export const currencySummaryQueryInput: Schema = { type: 'string', minLength: 1 };

export const currencyWithRateResult: Schema = { properties: { title: stringOrNullType, symbol: stringOrNullType, abbreviation: stringOrNullType, cultureName: stringOrNullType, isConvertable: booleanType, isBasic: booleanType, rate: numberType } };

export const fromCurrencyConvertQueryInput: Schema = { type: 'string', minLength: 1 };

export const fromCurrencyPathInput: Schema = { type: 'string', minLength: 1 };

export const toCurrencyConvertQueryInput: Schema = { type: 'string', minLength: 1 };

export const toCurrencyPathInput: Schema = { type: 'string', minLength: 1 };
