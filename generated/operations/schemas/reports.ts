// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, integerType, stringOrNullType, stringType } from './types.js';
import { userIdInput } from './common.js';

export const reportCheckResult: Schema = { properties: { hasData: booleanType, missingRates: { type: ['array', 'null'], items: stringType } }, lists: ['missingRates'] };

export const reportTypeInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };

export const reportTypeWordInput: Schema = { anyOf: [reportTypeInput, { type: 'string', enum: ['SalesByManagers', 'SalesForecast', 'SalesFunnel', 'WorkloadByContacts', 'WorkloadByTasks', 'WorkloadByDeals', 'WorkloadByInvoices', 'WorkloadByVoip', 'SummaryForThePeriod', 'SummaryAtThisMoment'], anyCase: true }] };

export const reportTimePeriodInput: Schema = { type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] };

export const reportTimePeriodWordInput: Schema = { anyOf: [reportTimePeriodInput, { type: 'string', enum: ['Today', 'Yesterday', 'Tomorrow', 'CurrentWeek', 'PreviousWeek', 'NextWeek', 'CurrentMonth', 'PreviousMonth', 'NextMonth', 'CurrentQuarter', 'PreviousQuarter', 'NextQuarter', 'CurrentYear', 'PreviousYear', 'NextYear', 'DuringAllTime'], anyCase: true }] };

export const reportRequestInput: Schema = { closed: true, required: ['type', 'timePeriod'], hints: { reportType: 'type', period: 'timePeriod', users: 'managers' }, properties: { type: reportTypeWordInput, timePeriod: reportTimePeriodWordInput, managers: { type: 'array', items: userIdInput } } };

export const reportStateResult: Schema = { properties: { id: stringOrNullType, fileName: stringOrNullType, fileId: integerType, reportType: integerType, exception: stringOrNullType, status: integerType, origin: integerType, obj: { type: ['object', 'null'] } } };
