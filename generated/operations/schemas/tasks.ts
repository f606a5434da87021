// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, integerType, stringOrNullType, stringType } from './types.js';
import { contactWithEmailResult, employeeResult, recordReferenceResult, taskCategoryResult } from './common.js';

export const categoryidTaskQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const entityTypeTaskQueryInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const entityTypeTemplatePathInput: Schema = { type: 'string', enum: ['contact', 'person', 'company', 'opportunity', 'case'], anyCase: true };

export const entityidTaskQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const isClosedTaskQueryInput: Schema = booleanType;

export const newcategoryidQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const sortByTaskQueryInput: Schema = { type: 'string', enum: ['Title', 'Category', 'DeadLine', 'Contact', 'ContactManager', 'Id'], anyCase: true };

export const taskResult: Schema = { properties: { createBy: employeeResult, created: stringType, contact: contactWithEmailResult, title: stringType, description: stringType, deadLine: stringType, alertValue: integerType, responsible: employeeResult, isClosed: booleanType, category: taskCategoryResult, entity: recordReferenceResult, canEdit: booleanType, id: integerType } };

export const taskTemplateResult: Schema = { properties: { containerID: integerType, title: stringType, description: stringType, responsible: employeeResult, category: taskCategoryResult, isNotify: booleanType, offsetTicks: integerType, deadLineIsFixed: booleanType, id: integerType } };

export const taskTemplateContainerResult: Schema = { properties: { title: stringOrNullType, entityType: stringOrNullType, items: { type: 'array', items: taskTemplateResult }, id: integerType } };

export const taskTemplateContainerTitleInput: Schema = { closed: true, required: ['title'], hints: { items: 'templates are added with createTaskTemplate, one at a time', entityType: 'the kind of record stands in the path when a container is created, and cannot be changed' }, properties: { title: { type: 'string', minLength: 1 } } };
