// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { recordIdInput } from './common.js';
import { stringType } from './types.js';

export const attachedFilesInput: Schema = { closed: true, required: ['fileids'], hints: { fileId: 'fileids' }, properties: { fileids: { type: 'array', minItems: 1, because: 'without files the server would write an event that has none', items: recordIdInput } } };

export const fileUploadInput: Schema = { closed: true, required: ['file', 'storeOriginalFileFlag'], properties: { file: { type: 'binary' }, storeOriginalFileFlag: { type: 'boolean', because: 'the server takes a missing flag for false and stores that as the setting of the calling user' } } };

export const newTextFileInput: Schema = { closed: true, required: ['title', 'content'], hints: { name: 'title', text: 'content' }, properties: { title: { type: 'string', minLength: 1 }, content: stringType } };
