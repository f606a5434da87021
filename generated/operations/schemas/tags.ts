// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { integerType, stringType } from './types.js';

export const entityTypeGroupPathInput: Schema = { type: 'string', enum: ['company', 'person'], anyCase: true };

export const entityTypeTagPathInput: Schema = { type: 'string', enum: ['contact', 'opportunity', 'case'], anyCase: true };

export const newTagInput: Schema = { closed: true, required: ['tagName'], hints: { title: 'tagName', name: 'tagName', tag: 'tagName' }, properties: { tagName: { type: 'string', minLength: 1 } } };

export const tagNameQueryInput: Schema = { type: 'string', minLength: 1 };

export const tagResult: Schema = { properties: { title: stringType, relativeItemsCount: integerType } };
