// Where parameters stand, and how.
import { type Breakage, GET, PUT } from './breakage.js';

export const parameters: readonly Breakage[] = [
  // house/operation-parameters
  [
    'parameters of a path',
    (copy) =>
      copy.edit(GET, 'get:', 'parameters:\n  - $ref: ../../parameters/cases/caseidPath.yaml\nget:'),
    'house/operation-parameters',
    'Move the parameters of this path into each of its operations',
  ],
  [
    'an inline parameter',
    (copy) =>
      copy.edit(
        PUT,
        '    - $ref: ../../parameters/common/filterValueQuery.yaml',
        '    - { name: filterValue, in: query, description: A text., schema: { type: string, examples: [x] } }',
      ),
    'house/operation-parameters',
    'Move this parameter into a file below spec/parameters/',
  ],
  [
    'a path parameter after another',
    (copy) => copy.edit(GET, /( {4}- .*caseidPath.*\n)( {4}- .*\n)/, '$2$1'),
    'house/operation-parameters',
    'List the parameters of the path before all others.',
  ],
  // house/path-parameters
  [
    'a reference inside the schema of a path parameter',
    (copy) =>
      copy.edit(
        'parameters/cases/caseidPath.yaml',
        /schema:\n( {2}.*\n)*/,
        'schema:\n  $ref: ../../schemas/cases/StageWord.yaml\n',
      ),
    'house/path-parameters',
    'Write the schema of the path parameter caseid without references inside',
  ],
];
