// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, integerType, nullType, stringOrNullType, stringType } from './types.js';
import { contactWithEmailResult, dateFilterInput, employeeResult, recordIdInput, recordReferenceResult, recordTypeWordInput, taskCategoryResult, userIdInput } from './common.js';

export const categoryidTaskQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const entityTypeTaskQueryInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const entityTypeTemplatePathInput: Schema = { type: 'string', enum: ['contact', 'person', 'company', 'opportunity', 'case'], anyCase: true };

export const entityidTaskQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const isClosedTaskQueryInput: Schema = booleanType;

export const newTaskInput: Schema = { closed: true, required: ['title', 'deadline', 'responsibleId', 'categoryId'], hints: { responsible: 'responsibleId', category: 'categoryId', contact: 'contactId', isClosed: 'a new task is open. closeTask closes it' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, deadline: dateFilterInput, responsibleId: { because: 'without it nobody would be responsible for the task', anyOf: [userIdInput, nullType] }, categoryId: recordIdInput, contactId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, entityType: { anyOf: [recordTypeWordInput, nullType] }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, isNotify: booleanType, alertValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 } }, dependentRequired: { entityType: ['entityId'], entityId: ['entityType'] } };

export const newTaskTemplateInput: Schema = { closed: true, required: ['title', 'categoryid'], hints: { responsible: 'responsibleid', category: 'categoryid', containerid: 'the id belongs in the path only' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, responsibleid: { anyOf: [userIdInput, nullType] }, categoryid: recordIdInput, isNotify: booleanType, offsetTicks: { type: 'integer', minimum: 0, maximum: 9007199254740991 }, deadLineIsFixed: booleanType } };

export const newTasksForContactsInput: Schema = { closed: true, required: ['title', 'deadline', 'responsibleId', 'categoryId', 'contactId'], hints: { responsible: 'responsibleId', category: 'categoryId', contact: 'contactId', contactIds: 'contactId', isClosed: 'a new task is open. closeTask closes it' }, properties: { title: { type: 'string', minLength: 1 }, description: stringOrNullType, deadline: dateFilterInput, responsibleId: { because: 'without it nobody would be responsible for the task', anyOf: [userIdInput, nullType] }, categoryId: recordIdInput, contactId: { type: 'array', minItems: 1, because: 'without contacts the server creates nothing and responds with 201', items: recordIdInput }, entityType: { anyOf: [recordTypeWordInput, nullType] }, entityId: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 }, isNotify: booleanType, alertValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 } }, dependentRequired: { entityType: ['entityId'], entityId: ['entityType'] } };

export const newcategoryidQueryInput: Schema = { type: 'integer', minimum: 0, maximum: 2147483647 };

export const sortByTaskQueryInput: Schema = { type: 'string', enum: ['Title', 'Category', 'DeadLine', 'Contact', 'ContactManager', 'Id'], anyCase: true };

export const taskCreationDateInput: Schema = { closed: true, required: ['creationDate'], hints: { created: 'creationDate' }, properties: { creationDate: dateFilterInput } };

export const taskLastModifiedDateInput: Schema = { closed: true, required: ['lastModifedDate'], hints: { lastModifiedDate: 'lastModifedDate' }, properties: { lastModifedDate: dateFilterInput } };

export const taskResult: Schema = { properties: { createBy: employeeResult, created: stringType, contact: contactWithEmailResult, title: stringType, description: stringType, deadLine: stringType, alertValue: integerType, responsible: employeeResult, isClosed: booleanType, category: taskCategoryResult, entity: recordReferenceResult, canEdit: booleanType, id: integerType } };

export const taskTemplateResult: Schema = { properties: { containerID: integerType, title: stringType, description: stringType, responsible: employeeResult, category: taskCategoryResult, isNotify: booleanType, offsetTicks: integerType, deadLineIsFixed: booleanType, id: integerType } };

export const taskTemplateContainerResult: Schema = { properties: { title: stringOrNullType, entityType: stringOrNullType, items: { type: 'array', items: taskTemplateResult }, id: integerType } };

export const taskTemplateContainerTitleInput: Schema = { closed: true, required: ['title'], hints: { items: 'templates are added with createTaskTemplate, one at a time', entityType: 'the kind of record stands in the path when a container is created, and cannot be changed' }, properties: { title: { type: 'string', minLength: 1 } } };

export const taskTemplateUpdateInput: Schema = { closed: true, required: ['id', 'title', 'description', 'responsibleid', 'categoryid', 'isNotify', 'offsetTicks', 'deadLineIsFixed'], hints: { responsible: 'the responsible user is given by id, as responsibleid', category: 'the category is given by id, as categoryid', containerid: 'id' }, properties: { id: recordIdInput, title: { type: 'string', minLength: 1 }, description: { type: ['string', 'null'], because: 'the server clears a description that is left out' }, responsibleid: { because: 'without it nobody would be responsible', anyOf: [userIdInput, nullType] }, categoryid: recordIdInput, isNotify: { type: 'boolean', because: 'the server takes a missing value for false' }, offsetTicks: { type: 'integer', minimum: 0, maximum: 9007199254740991, because: 'the server takes a missing value for 0' }, deadLineIsFixed: { type: 'boolean', because: 'the server takes a missing value for false' } } };

export const taskUpdateInput: Schema = { closed: true, required: ['title', 'description', 'deadline', 'responsibleid', 'categoryid', 'contactid', 'entityType', 'entityid', 'alertValue'], hints: { responsible: 'responsibleid', category: 'categoryid', contact: 'contactid', entity: 'the record is given by entityType and entityid', isClosed: 'closeTask closes a task, and reopenTask opens it again' }, properties: { title: { type: 'string', minLength: 1 }, description: { type: ['string', 'null'], because: 'the server clears a description that is left out' }, deadline: dateFilterInput, responsibleid: { because: 'without it nobody would be responsible for the task', anyOf: [userIdInput, nullType] }, categoryid: recordIdInput, contactid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647, because: 'the server takes the task away from its contact when it is left out' }, entityType: { because: 'the server takes the task away from its record when it is left out', anyOf: [recordTypeWordInput, nullType] }, entityid: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647, because: 'the server takes the task away from its record when it is left out' }, isNotify: booleanType, alertValue: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647, because: 'the server removes the reminder when it is left out' } } };
