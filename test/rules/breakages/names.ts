// What files, operations and components are called, and the words of the texts.
import { type Breakage, GET, PRIVATE, PUT } from './breakage.js';

export const names: readonly Breakage[] = [
  // house/path-file
  [
    'a path file with another name',
    async (copy) => {
      await copy.rename(PUT, 'paths/cases/access.yaml');
      await copy.edit('openapi.yaml', `./${PUT}`, './paths/cases/access.yaml');
    },
    'house/path-file',
    'Name the file of this path ./paths/cases/case_filter_access.yaml, not ./paths/cases/access.yaml.',
  ],
  [
    'a path in the root',
    (copy) =>
      copy.edit(
        'openapi.yaml',
        `    $ref: ./${GET}`,
        '    get:\n      tags: [cases]\n      operationId: getCase\n      summary: Read a case\n      responses: {}',
      ),
    'house/path-file',
    `Move this path into ./${GET} and refer to it with $ref.`,
  ],
  // house/operation-id
  [
    'an operationId with a verb of another method',
    (copy) => copy.edit(PUT, 'operationId: set', 'operationId: get'),
    'house/operation-id',
    'Start the operationId of a PUT with a verb of its list in redocly.yaml and write it in camelCase; "getFilteredCasesAccess" is not so.',
  ],
  [
    'an operationId with an underscore',
    (copy) => copy.edit(PUT, 'operationId: setFiltered', 'operationId: setFiltered_'),
    'house/operation-id',
    '"setFiltered_CasesAccess" is not so.',
  ],
  [
    'no operationId',
    (copy) => copy.edit(PUT, '  operationId: setFilteredCasesAccess\n', ''),
    'house/operation-id',
    '"" is not so.',
  ],
  // house/parameter-names
  [
    'a parameter without its suffix',
    async (copy) => {
      await copy.rename('parameters/common/countQuery.yaml', 'parameters/common/count.yaml');
      await copy.edit(GET, 'countQuery', 'count');
    },
    'house/parameter-names',
    'Name the file of the query parameter count with Query at its end, such as countQuery.yaml; "count" does not end so.',
  ],
  [
    'a path parameter that ends in Query',
    async (copy) => {
      await copy.rename('parameters/cases/caseidPath.yaml', 'parameters/cases/caseidQuery.yaml');
      await copy.edit(GET, 'caseidPath', 'caseidQuery');
    },
    'house/parameter-names',
    'with Path at its end',
  ],
  // house/component-names
  [
    'two components that differ by letter case',
    async (copy) => {
      await copy.write('schemas/cases/case.yaml', 'type: object\ndescription: A case.\n');
      await copy.edit(
        'schemas/cases/CaseEnvelope.yaml',
        '    $ref: ./Case.yaml',
        '    anyOf: [{ $ref: ./Case.yaml }, { $ref: ./case.yaml }]',
      );
    },
    'house/component-names',
    'names that differ by letter case only',
  ],
  [
    'two components of one name',
    async (copy) => {
      await copy.write('enums/Case.yaml', 'type: string\ndescription: A case.\nexamples: [x]\n');
      await copy.edit(
        'schemas/cases/Case.yaml',
        '  title:\n    type: string\n    description: The title.\n    examples: [Stand at the trade fair]',
        '  title:\n    $ref: ../../enums/Case.yaml',
      );
    },
    'house/component-names',
    'Rename one of the two schemas that are named Case',
  ],
  // house/words
  [
    'a word that is not of the field',
    (copy) => copy.edit(PRIVATE, 'description: The users.', 'description: The answer lists them.'),
    'house/words',
    'Say "response, or respond" instead of "answer".',
  ],
];
