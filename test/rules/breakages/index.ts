import type { Breakage } from './breakage.js';
import { builtIn } from './built-in.js';
import { enums } from './enums.js';
import { examples } from './examples.js';
import { names } from './names.js';
import { operations } from './operations.js';
import { parameters } from './parameters.js';
import { requestSchemas } from './request-schemas.js';
import { responses } from './responses.js';

/** Every rule of redocly.yaml that is ours or that the document leans on, broken once or more. */
export const breakages: readonly Breakage[] = [
  ...names,
  ...operations,
  ...parameters,
  ...responses,
  ...examples,
  ...requestSchemas,
  ...enums,
  ...builtIn,
];
