import { readdirSync } from 'node:fs';
import type { Schema } from '../../src/operation/schema.js';

const FOLDER = new URL('../../generated/operations/schemas/', import.meta.url);

/** The schemas that the client validates by: those of inputs end in `Input`, those of results in `Result`. */
export const constants: Readonly<Record<string, Schema>> = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(FOLDER).map((file) => import(new URL(file, FOLDER).pathname) as Promise<object>),
  )),
);
