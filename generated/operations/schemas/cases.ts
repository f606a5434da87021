// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { contactBaseResult, customFieldResult, employeeResult } from './common.js';
import { booleanType, integerType, stringType } from './types.js';

export const caseResult: Schema = { properties: { members: { type: 'array', items: contactBaseResult }, createBy: employeeResult, created: stringType, title: stringType, isClosed: booleanType, isPrivate: booleanType, accessList: { type: 'array', items: employeeResult }, canEdit: booleanType, customFields: { type: 'array', items: customFieldResult }, id: integerType }, lists: ['members', 'customFields'] };

export const contactOfCasePrefixQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const contactidCaseQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const isClosedCaseQueryInput: Schema = booleanType;

export const prefixCaseQueryInput: Schema = stringType;

export const sortByCaseQueryInput: Schema = { type: 'string', enum: ['DateAndTime', 'Title', 'CreateBy', 'Id'], anyCase: true };
