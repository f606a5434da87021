// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { CustomField, CustomFieldDefinition, CustomFieldOrder, CustomFieldUpdate, CustomFieldValue, NewCustomField, RecordId, ReorderedCustomField } from '../schema.js';
import { customFieldDefinitionResult, entityTypeCustomFieldPathInput, entityidCustomFieldPathInput, fieldTypeInput, reorderedCustomFieldResult } from './schemas/custom-fields.js';
import { countQueryInput, customFieldResult, fieldsQueryInput, recordIdInput, startIndexQueryInput } from './schemas/common.js';
import { stringOrNullType, stringType } from './schemas/types.js';

/** The input of {@link createCustomField}. */
export interface CreateCustomFieldInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
  };
  readonly body: NewCustomField;
}

/**
 * Create a custom field: `POST /api/2.0/crm/{entityType}/customfield`
 *
 * Creates a custom field for all records of a kind.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - `mask` is needed for a `TextField`, a `TextArea` and a `SelectBox`. Without it the response is 400.
 * - A `mask` that the server cannot read is 400 for a `SelectBox`. For a `TextField` or a `TextArea` the server takes a size of its own instead.
 * - The server ignores `position` and puts the field at the end. Use `reorderCustomFields`.
 * - The server writes an audit record.
 */
export const createCustomField: SelectableOperation<CreateCustomFieldInput, CustomFieldDefinition> = {
  id: 'createCustomField',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/customfield',
  isIdempotent: false,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput }, required: ['entityType'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['label', 'fieldType'], hints: { name: 'label', title: 'label', type: 'fieldType', options: 'mask', fieldValue: 'this is the field of all records. Use setEntityCustomFieldValue for the value of one record' }, properties: { label: { type: 'string', minLength: 1 }, fieldType: fieldTypeInput, position: { type: ['integer', 'null'] }, mask: stringOrNullType } } } };
  },
  result: customFieldDefinitionResult,
};

/** The input of {@link listCustomFieldDefinitions}. */
export interface ListCustomFieldDefinitionsInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
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
 * List the custom fields of a kind of record: `GET /api/2.0/crm/{entityType}/customfield/definitions`
 *
 * Retrieves the definitions of the custom fields, with the number of records that use each.
 *
 * - A definition has no value: its `entityId` is -1 and its `fieldValue` is a single blank.
 * - The options of a `SelectBox` are the JSON list in `mask`.
 * - Definitions change rarely, so a program can keep them.
 * - Every user of the CRM may read them.
 */
export const listCustomFieldDefinitions: SelectableOperation<ListCustomFieldDefinitionsInput, CustomFieldDefinition[]> = {
  id: 'listCustomFieldDefinitions',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/customfield/definitions',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput }, required: ['entityType'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: customFieldDefinitionResult },
};

/** The input of {@link reorderCustomFields}. */
export interface ReorderCustomFieldsInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
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
  readonly body: CustomFieldOrder;
}

/**
 * Reorder the custom fields of a kind of record: `PUT /api/2.0/crm/{entityType}/customfield/reorder`
 *
 * **Name every field: the server numbers the fields of the list from 0 and leaves all others where they are.** Two fields can then have the same position.
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - A field that does not exist is 404.
 * - An empty or missing list changes nothing, so the schema refuses it.
 * - The server writes an audit record.
 */
export const reorderCustomFields: SelectableOperation<ReorderCustomFieldsInput, ReorderedCustomField[]> = {
  id: 'reorderCustomFields',
  method: 'PUT',
  path: '/api/2.0/crm/{entityType}/customfield/reorder',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput }, required: ['entityType'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['fieldids'], hints: { ids: 'fieldids', fieldid: 'fieldids' }, properties: { fieldids: { type: 'array', minItems: 1, because: 'an empty list changes nothing', items: recordIdInput } } } } };
  },
  result: { type: 'array', items: reorderedCustomFieldResult },
};

/** The input of {@link updateCustomField}. */
export interface UpdateCustomFieldInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
      /**
       * @description The id of the custom field.
       * @example 9
       */
      fieldid: RecordId;
  };
  readonly body: CustomFieldUpdate;
}

/**
 * Replace a custom field: `PUT /api/2.0/crm/{entityType}/customfield/{fieldid}`
 *
 * **Send the whole `mask`: once a record has a value, the server stores the mask as it is sent, and an empty one deletes the options of a select box.** The schema requires it.
 *
 * - Once a record has a value, `fieldType` stays as it is. The server says nothing about it.
 * - Options can then be added but not taken away, except that an empty `mask` takes all of them away.
 * - As long as no record has a value, a `mask` that is not valid for the kind is 400.
 * - The server ignores `position`. Use `reorderCustomFields`.
 * - Every user of the CRM may call this: unlike creating, deleting and reordering it is not restricted to administrators.
 * - The server does not check that the field belongs to the kind of record in the path.
 * - A field that does not exist is 404.
 * - The server writes an audit record.
 */
export const updateCustomField: SelectableOperation<UpdateCustomFieldInput, CustomFieldDefinition> = {
  id: 'updateCustomField',
  method: 'PUT',
  path: '/api/2.0/crm/{entityType}/customfield/{fieldid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput, fieldid: recordIdInput }, required: ['entityType', 'fieldid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['label', 'fieldType', 'mask'], hints: { name: 'label', title: 'label', type: 'fieldType', options: 'mask', fieldValue: 'this is the field of all records. Use setEntityCustomFieldValue for the value of one record', id: 'the id belongs in the path only' }, properties: { label: { type: 'string', minLength: 1 }, fieldType: fieldTypeInput, position: { type: ['integer', 'null'] }, mask: stringType } } } };
  },
  result: customFieldDefinitionResult,
};

/** The input of {@link deleteCustomField}. */
export interface DeleteCustomFieldInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
      /**
       * @description The id of the custom field.
       * @example 9
       */
      fieldid: RecordId;
  };
}

/**
 * Delete a custom field: `DELETE /api/2.0/crm/{entityType}/customfield/{fieldid}`
 *
 * **The values of the field are deleted in all records.**
 *
 * - Only CRM administrators may call this. Other callers get 403.
 * - The server writes an audit record.
 * - A second request is 404, because the field no longer exists.
 */
export const deleteCustomField: SelectableOperation<DeleteCustomFieldInput, CustomFieldDefinition> = {
  id: 'deleteCustomField',
  method: 'DELETE',
  path: '/api/2.0/crm/{entityType}/customfield/{fieldid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput, fieldid: recordIdInput }, required: ['entityType', 'fieldid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: customFieldDefinitionResult,
};

/** The input of {@link listEntityCustomFields}. */
export interface ListEntityCustomFieldsInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
      /**
       * @description The id of the record. 0 is refused, because the server would read it as all records of the kind.
       * @example 1234
       */
      entityid: number;
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
 * List the custom field values of a record: `GET /api/2.0/crm/{entityType}/{entityid}/customfield`
 *
 * **The server does not check that the caller can see the record: every user of the CRM can read the values of hidden records.** The id 0 would even return the values of all records of the kind, so the schema refuses it.
 *
 * - The list holds the fields that have a value, and all headings.
 * - A record that does not exist is no error: the list then holds the headings only.
 */
export const listEntityCustomFields: SelectableOperation<ListEntityCustomFieldsInput, CustomField[]> = {
  id: 'listEntityCustomFields',
  method: 'GET',
  path: '/api/2.0/crm/{entityType}/{entityid}/customfield',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput, entityid: entityidCustomFieldPathInput }, required: ['entityType', 'entityid'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: customFieldResult },
};

/** The input of {@link setEntityCustomFieldValue}. */
export interface SetEntityCustomFieldValueInput {
  readonly path: {
      /**
       * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
       * @example opportunity
       */
      entityType: "contact" | "person" | "company" | "opportunity" | "case";
      /**
       * @description The id of the record. 0 is refused, because the server would read it as all records of the kind.
       * @example 1234
       */
      entityid: number;
      /**
       * @description The id of the custom field.
       * @example 9
       */
      fieldid: RecordId;
  };
  readonly body: CustomFieldValue;
}

/**
 * Set a custom field value of a record: `POST /api/2.0/crm/{entityType}/{entityid}/customfield/{fieldid}`
 *
 * **The server checks neither that the record exists nor that the caller may edit it, and an empty `fieldValue` deletes the value.**
 *
 * - The value is text whatever the kind of the field. The value of a `SelectBox` is the text of one of the options in its `mask`.
 * - The server does not check that the field belongs to the kind of record in the path.
 * - A field that does not exist is 500, and so is a request without `fieldValue`.
 * - Every user of the CRM may call this.
 */
export const setEntityCustomFieldValue: SelectableOperation<SetEntityCustomFieldValueInput, CustomField> = {
  id: 'setEntityCustomFieldValue',
  method: 'POST',
  path: '/api/2.0/crm/{entityType}/{entityid}/customfield/{fieldid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { entityType: entityTypeCustomFieldPathInput, entityid: entityidCustomFieldPathInput, fieldid: recordIdInput }, required: ['entityType', 'entityid', 'fieldid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true }, body: { closed: true, required: ['fieldValue'], hints: { value: 'fieldValue', key: 'the id belongs in the path only', fieldid: 'the id belongs in the path only', customFieldList: 'fieldValue' }, properties: { fieldValue: stringOrNullType } } } };
  },
  result: customFieldResult,
};
