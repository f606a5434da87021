// Where an example has to be.
import { type Breakage, GET, POST } from './breakage.js';

export const examples: readonly Breakage[] = [
  // house/examples, house/query-examples
  [
    'a response without an example',
    (copy) => copy.edit(GET, / {10}examples:\n.*\n.*\n/, ''),
    'house/examples',
    'Add an example of this body',
  ],
  [
    'a request without an example',
    (copy) => copy.edit(POST, / {8}examples:\n[\s\S]*? {2}responses/, '  responses'),
    'house/examples',
    'Add an example of this body',
  ],
  [
    'a required parameter without an example',
    (copy) => copy.edit('parameters/cases/caseidPath.yaml', 'example: 1234\n', ''),
    'house/examples',
    'Add an example of the parameter caseid: example.',
  ],
  [
    'an optional parameter without an example',
    (copy) => copy.edit('parameters/common/countQuery.yaml', '  examples: [100]\n', ''),
    'house/examples',
    'Add an example of the parameter count: schema.examples.',
  ],
  [
    'an optional parameter that tools would send',
    (copy) => copy.edit('parameters/common/countQuery.yaml', /$/, 'example: 100\n'),
    'house/query-examples',
    'Move the example of the optional parameter count into schema.examples',
  ],
];
