import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProjectCopy } from '../support/copy.js';

type Breakage = [what: string, breakIt: (copy: ProjectCopy) => Promise<void>, told: (string | RegExp)[]];

const CASE_ACCESS = 'spec/paths/cases/case_{caseid}_access.yaml';

/** A breakage for each rule of redocly.yaml that is ours or that the document leans on, and what is told then. */
const breakages: Breakage[] = [
  [
    'a path file with another name',
    async (copy) => {
      await rename(join(copy.folder, CASE_ACCESS), join(copy.folder, 'spec/paths/cases/access.yaml'));
      await copy.edit('spec/openapi.yaml', `./${CASE_ACCESS.slice(5)}`, './paths/cases/access.yaml');
    },
    ['house/path-file', 'Name the file of this path ./paths/cases/case_{caseid}_access.yaml, not ./paths/cases/access.yaml.'],
  ],
  [
    'a path in the root',
    (copy) => copy.edit('spec/openapi.yaml', '    $ref: ./paths/cases/case_{caseid}.yaml', '    get:\n      tags: [cases]\n      operationId: getCase\n      summary: Read a case\n      responses: {}'),
    ['house/path-file', 'Move this path into ./paths/cases/case_{caseid}.yaml and refer to it with $ref.'],
  ],
  ['an operationId with a verb of another method', (copy) => copy.edit(CASE_ACCESS, 'operationId: setCaseAccess', 'operationId: getCaseAccess'), ['house/operation-id', 'The operationId of a PUT is camelCase and starts with set; "getCaseAccess" does not.']],
  ['an operationId that is not camelCase', (copy) => copy.edit(CASE_ACCESS, 'operationId: setCaseAccess', 'operationId: set_case_access'), ['house/operation-id', '"set_case_access" does not.']],
  ['an operationId with an underscore', (copy) => copy.edit(CASE_ACCESS, 'operationId: setCaseAccess', 'operationId: setCase_access'), ['house/operation-id', '"setCase_access" does not.']],
  ['no operationId', (copy) => copy.edit(CASE_ACCESS, '  operationId: setCaseAccess\n', ''), ['house/operation-id', '"" does not.']],
  ...['200', '400', '401', '402', '403', '404', '500', '503'].map(
    (status): Breakage => [`no answer ${status}`, (copy) => copy.edit(CASE_ACCESS, new RegExp(`    '${status}':\\n.*\\n`), ''), ['house/status-ladder', `Document the answer ${status}: add responses/'${status}' to setCaseAccess, with a $ref into spec/responses/.`]],
  ),
  ['a sign-in without its 400', (copy) => copy.edit('spec/paths/authentication/authentication.yaml', /    '400':\n.*\n/, ''), ['house/status-ladder', "Document the answer 400: add responses/'400' to authenticate"]],
  ['a sign-in without its 201', (copy) => copy.edit('spec/paths/authentication/authentication.yaml', "'201'", "'200'"), ['house/status-ladder', 'Document the answer 201']],
  ['an answer without an example', (copy) => copy.edit('spec/responses/Managers.yaml', / {4}examples:\n[^]*/, ''), ['house/examples', 'Add an example of this body']],
  ['a request without an example', (copy) => copy.edit(CASE_ACCESS, / {8}examples:\n(?: {10}.*\n)+/, ''), ['house/examples', 'Add an example of this body']],
  ['a parameter without an example', (copy) => copy.edit('spec/parameters/count.yaml', 'example: 100\n', ''), ['house/examples', 'Add an example of the parameter count.']],
  ['a property without an example', (copy) => copy.edit('spec/schemas/Case.yaml', '    examples: [Stand at the trade fair]\n', ''), ['scalar-property-missing-example']],
  ['an answer with an invalid example', (copy) => copy.edit('spec/examples/CasePrivate.yaml', 'isPrivate: true', 'isPrivate: maybe'), ['no-invalid-media-type-examples', /isPrivate.*boolean/]],
  ['a request with an invalid example', (copy) => copy.edit(CASE_ACCESS, /isPrivate: true\n\s+accessList:\n(?:\s+- .*\n)+/, 'isPrivate: true\n'), ['no-invalid-media-type-examples', /accessList/]],
  ['a parameter with an invalid example', (copy) => copy.edit('spec/parameters/count.yaml', 'example: 100', 'example: 0'), ['no-invalid-parameter-examples']],
  ['an integer enum with empty names', (copy) => copy.edit('spec/enums/ShareType.yaml', /x-enum-varnames: .*/, 'x-enum-varnames: []'), ['house/enum-names', 'Give x-enum-varnames one name for each of the 3 values, in their order.']],
  ['an integer enum without names', (copy) => copy.edit('spec/enums/ShareType.yaml', /x-enum-varnames: .*\n/, ''), ['house/enum-names', 'Give x-enum-varnames one name']],
  ['an integer enum with too few descriptions', (copy) => copy.edit('spec/enums/ShareType.yaml', /^ {2}- Every.*edit\n/m, ''), ['house/enum-names', 'Give x-enum-descriptions one description for each of the 3 values']],
  ['an integer enum with an empty name', (copy) => copy.edit('spec/enums/ShareType.yaml', '[None, ReadWrite, Read]', "[None, '', Read]"), ['house/enum-names', 'Give x-enum-varnames one name']],
  ['no source', (copy) => copy.edit(CASE_ACCESS, /\n {2}x-source: .*/, ''), ['rule/operation-names-its-source', 'Say in x-source which file and method']],
  ['a source without a method', (copy) => copy.edit(CASE_ACCESS, ':SetAccessToCases', ''), ['rule/operation-names-its-source', 'Say in x-source which file and method']],
  ['an operation that does not say whether it may be sent again', (copy) => copy.edit(CASE_ACCESS, '  x-idempotent: true\n', ''), ['house/idempotent', 'Say in x-idempotent of setCaseAccess whether the request may be sent again']],
  ['one that says it in other words', (copy) => copy.edit(CASE_ACCESS, 'x-idempotent: true', "x-idempotent: 'yes'"), ['house/idempotent', 'Say in x-idempotent of setCaseAccess']],
  ['a read that must not be sent again', (copy) => copy.edit('spec/paths/cases/case_{caseid}.yaml', 'x-idempotent: true', 'x-idempotent: false'), ['house/idempotent', 'getCase is a read, so its x-idempotent is true.']],
  ['a summary that is no instruction', (copy) => copy.edit(CASE_ACCESS, 'summary: Make', 'summary: Makes'), ['rule/summary-is-imperative', 'Start the summary with a verb']],
  ['a summary that ends with a period', (copy) => copy.edit(CASE_ACCESS, 'list of users\n', 'list of users.\n'), ['rule/summary-is-imperative', 'end it without a period']],
  ['a component that nobody uses', (copy) => copy.edit('spec/openapi.yaml', 'components:', 'components:\n  schemas:\n    Lonely: { type: string, examples: [x] }'), ['no-unused-components', 'Lonely']],
  ['a required member that does not exist', (copy) => copy.edit('spec/schemas/Case.yaml', 'required: [members', 'required: [nobody, members'), ['no-required-schema-properties-undefined', 'nobody']],
  ['a schema with an invalid example', (copy) => copy.edit('spec/schemas/RecordId.yaml', 'examples: [1234]', 'examples: [0]'), ['no-invalid-schema-examples']],
  ['an operation with two tags', (copy) => copy.edit(CASE_ACCESS, 'tags: [cases]', 'tags: [cases, tags]'), ['operation-singular-tag']],
  ['a tag that is not declared', (copy) => copy.edit('spec/paths/tags/{entityType}_tag.yaml', 'tags: [tags]', 'tags: [labels]'), ['operation-tag-defined']],
  ['tags out of order', (copy) => copy.edit('spec/openapi.yaml', '  - name: authentication', '  - name: zebras\n    description: None.\n  - name: authentication'), ['tags-alphabetical']],
  ['a path parameter that the path does not have', (copy) => copy.edit('spec/parameters/caseid.yaml', 'name: caseid', 'name: caseId'), ['path-params-defined']],
  ['a reference to nothing', (copy) => copy.edit(CASE_ACCESS, 'responses/Forbidden.yaml', 'responses/Forbiden.yaml'), ['no-unresolved-refs']],
];

test('the project keeps its rules', async () => {
  const copy = await ProjectCopy.make();
  expect(await copy.run('scripts/lint.mjs')).toMatchObject({ code: 0, output: 'spec/ keeps all rules of redocly.yaml.\n' });
  await copy.remove();
});

test.concurrent.each(breakages)('lint tells of %s', async (_what, breakIt, told) => {
  const copy = await ProjectCopy.make();
  try {
    await breakIt(copy);
    const { code, output } = await copy.run('scripts/lint.mjs');
    expect(code).toBe(1);
    for (const text of told) expect(output).toMatch(text);
  } finally {
    await copy.remove();
  }
});
