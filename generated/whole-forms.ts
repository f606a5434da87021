// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../src/operation/schema.js';
import { contactBaseResult, contactResult } from './operations/schemas/common.js';

/** For the schema of a short form: the schema of the whole record, whose members it may have too. */
export const wholeForms: ReadonlyMap<Schema, Schema> = new Map([
  [contactBaseResult, contactResult],
]);
