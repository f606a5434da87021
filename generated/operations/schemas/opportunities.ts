// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { contactBaseResult, currencyResult, customFieldResult, dateFilterInput, employeeResult, stageResult } from './common.js';
import { booleanType, integerType, nullType, numberType, stringType } from './types.js';

export const bidAmountInput: Schema = { anyOf: [{ type: ['number', 'null'] }, { type: 'string', pattern: "^-?\\d+(?:\\.\\d+)?$", because: 'the server reads a decimal text with a point and no separators between its digits', like: '12345678901234.56' }] };

export const bidTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5] };

export const bidTypeWordInput: Schema = { anyOf: [bidTypeInput, { type: 'string', enum: ['FixedBid', 'PerHour', 'PerDay', 'PerWeek', 'PerMonth', 'PerYear'], anyCase: true }] };

export const closeDateInput: Schema = { anyOf: [dateFilterInput, nullType] };

export const contactAlsoIsParticipantQueryInput: Schema = booleanType;

export const contactOfOpportunityPrefixQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactidOpportunityQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const internalSearchQueryInput: Schema = booleanType;

export const nullableBidTypeInput: Schema = { anyOf: [bidTypeWordInput, nullType] };

export const opportunityResult: Schema = { properties: { createBy: employeeResult, created: stringType, members: { type: 'array', items: contactBaseResult }, contact: contactBaseResult, title: stringType, description: stringType, responsible: employeeResult, bidType: integerType, bidValue: numberType, bidCurrency: currencyResult, perPeriodValue: integerType, stage: stageResult, successProbability: integerType, actualCloseDate: stringType, expectedCloseDate: stringType, isPrivate: booleanType, accessList: { type: 'array', items: employeeResult }, canEdit: booleanType, customFields: { type: 'array', items: customFieldResult }, id: integerType }, lists: ['members', 'customFields'] };

export const opportunityStagesidQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const prefixOpportunityQueryInput: Schema = stringType;

export const sortByOpportunityQueryInput: Schema = { type: 'string', enum: ['Title', 'Responsible', 'Stage', 'BidValue', 'DateAndTime', 'Id'], anyCase: true };
