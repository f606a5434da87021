// The schemas of what is sent: the client validates by them.
import { type Breakage, PRIVATE, PUT, REMOVAL, STAGE } from './breakage.js';

export const requestSchemas: readonly Breakage[] = [
  [
    'an open object in a request',
    (copy) => copy.edit(PRIVATE, 'additionalProperties: false\n', ''),
    'house/closed-requests',
    'Close this object with additionalProperties: false',
  ],
  [
    'properties beside oneOf in a request',
    (copy) =>
      copy.edit(PRIVATE, /$/, 'oneOf:\n  - required: [stage]\n  - required: [accessList]\n'),
    'house/request-composition',
    'Do not put properties beside oneOf',
  ],
  [
    'two types in one list',
    (copy) =>
      copy.edit('schemas/common/UserId.yaml', 'type: string', "type: [string, number, 'null']"),
    'house/request-composition',
    'Make anyOf of the types string and number.',
  ],
  [
    'a keyword in a request that the client does not validate',
    (copy) => copy.edit(PRIVATE, '    minItems: 1', '    uniqueItems: true'),
    'house/request-keywords',
    'Express this without "uniqueItems"',
  ],
  [
    'such a keyword in a parameter',
    (copy) => copy.edit('parameters/common/countQuery.yaml', 'minimum: 1', 'exclusiveMinimum: 0'),
    'house/request-keywords',
    'Express this without "exclusiveMinimum"',
  ],
  [
    'such a keyword in a body that is not deprecated',
    (copy) => copy.edit(REMOVAL, 'deprecated: true\n', ''),
    'house/request-keywords',
    'Express this without "minProperties"',
  ],
  // house/write-bodies
  [
    'a change whose body is not described',
    (copy) => copy.edit(PUT, / {2}requestBody:\n(?: {4}.*\n)+/, ''),
    'house/write-bodies',
    'Describe the JSON body of setFilteredCasesAccess: NoParameters if the server reads nothing from it.',
  ],
  [
    'a body of a DELETE that is not deprecated',
    (copy) => copy.edit(REMOVAL, 'deprecated: true\n', ''),
    'house/write-bodies',
    'Write deprecated: true into the schema of the body of deleteCase',
  ],
  [
    'a body of a DELETE with other members than its query',
    (copy) => copy.edit(REMOVAL, '  stage:', '  stages:'),
    'house/write-bodies',
    'Give the body of deleteCase the members stage, which are its query parameters. It has stages.',
  ],
  [
    'a constant without its enum',
    (copy) => copy.edit(PRIVATE, '    enum: [true]\n', ''),
    'house/request-const',
    'Add enum: [true] beside const',
  ],
  [
    'a format beside a pattern',
    (copy) => copy.edit('schemas/common/UserId.yaml', 'type: string', 'type: string\nformat: uuid'),
    'house/request-format',
    'Remove format: uuid beside the pattern',
  ],
  [
    'a reason that is a sentence',
    (copy) =>
      copy.edit('schemas/common/UserId.yaml', 'it is the id of a user', 'It is the id of a user.'),
    'house/request-notes',
    'Write x-because as a clause',
  ],
  [
    'a hint that is no sentence',
    (copy) => copy.edit(PRIVATE, 'users into accessList.', 'users into accessList'),
    'house/request-notes',
    'Write the hint for managerList as a sentence',
  ],
  [
    'a hint for a member',
    (copy) => copy.edit(PRIVATE, '  managerList:', '  accessList:'),
    'house/request-notes',
    'Remove the hint for accessList',
  ],
  [
    'a hint on something else than an object or a text',
    (copy) =>
      copy.edit('parameters/common/countQuery.yaml', /$/, '  x-hints: { id: Send the id. }\n'),
    'house/request-notes',
    'Move x-hints to the object or the text',
  ],
  [
    'a word without its small letters',
    (copy) => copy.edit(STAGE, ', closed]', ']'),
    'house/request-notes',
    'List each word in small letters too: closed.',
  ],
  [
    'any case of something else than words',
    (copy) => copy.edit('schemas/common/UserId.yaml', /$/, 'x-any-case: true\n'),
    'house/request-notes',
    'Put x-any-case: true beside an enum of words.',
  ],
  [
    'words as a type of TypeScript',
    (copy) => copy.edit(STAGE, 'x-any-case: true', 'x-typescript: [Open]'),
    'house/request-notes',
    'Use x-typescript for Date only',
  ],
];
