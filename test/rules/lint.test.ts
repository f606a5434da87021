import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/copy.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../fixtures/spec-small', import.meta.url));
const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/** A copy of the small document. */
class Copy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Replaces a text in a file, which must hold it. */
  async edit(file: string, from: string | RegExp, to: string): Promise<void> {
    const before = await readFile(join(this.folder, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} does not hold ${from}`);
    await writeFile(join(this.folder, file), after);
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  rename(from: string, to: string): Promise<void> {
    return rename(join(this.folder, from), join(this.folder, to));
  }
}

type Breakage = [
  what: string,
  breakIt: (copy: Copy) => Promise<void>,
  rule: string,
  message?: string,
];

const GET = 'paths/cases/case_{caseid}.yaml';
const PUT = 'paths/cases/case_filter_access.yaml';
const POST = 'paths/authentication/authentication.yaml';
const PRIVATE = 'schemas/cases/CasePrivateAccess.yaml';
const STAGE = 'schemas/cases/StageWord.yaml';

/** Every rule of redocly.yaml that is ours or that the document leans on, broken once or more. */
const breakages: Breakage[] = [
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
  // house/operation-order
  [
    'keys of an operation in another order',
    (copy) => copy.edit(PUT, /( {2}summary: .*\n)( {2}operationId: .*\n)/, '$2$1'),
    'house/operation-order',
    'Put summary before operationId',
  ],
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
  // house/status-ladder
  ...['200', '400', '401', '402', '403', '404', '500', '503'].map(
    (status): Breakage => [
      `no response ${status}`,
      (copy) => copy.edit(GET, `'${status}':`, "'418':"),
      'house/status-ladder',
      `Document the response ${status}: add responses/'${status}' to getCase`,
    ],
  ),
  [
    'a POST without its 201',
    (copy) => copy.edit(POST, "'201'", "'200'"),
    'house/status-ladder',
    'Document the response 201',
  ],
  [
    'a sign-in without its 400',
    (copy) => copy.edit(POST, / {4}'400':\n.*\n/, ''),
    'house/status-ladder',
    "Document the response 400: add responses/'400' to authenticate, with a $ref into spec/responses/.",
  ],
  // house/responses
  [
    'a success behind a reference',
    (copy) =>
      copy.edit(
        GET,
        / {4}'200':\n[\s\S]*? {4}'400'/,
        "    '200':\n      $ref: ../../responses/Problem.yaml\n    '400'",
      ),
    'house/responses',
    'Write the response 200 out in the path file',
  ],
  [
    'a success in XML',
    (copy) =>
      copy.edit(
        GET,
        '        application/json:\n',
        "        text/xml: { schema: { type: string, description: XML., examples: ['<a />'] }, example: '<a />' }\n        application/json:\n",
      ),
    'house/responses',
    'Give the response 200 the content application/json and no other',
  ],
  [
    'a success without an envelope',
    (copy) => copy.edit(GET, 'CaseEnvelope', 'Case'),
    'house/responses',
    'Refer to an envelope schema with $ref for the response 200',
  ],
  [
    'an inline error',
    (copy) =>
      copy.edit(
        GET,
        "    '400':\n      $ref: ../../responses/Problem.yaml",
        "    '400':\n      description: Bad.",
      ),
    'house/responses',
    'Refer to a file of spec/responses/ with $ref for the response 400.',
  ],
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
  // house/enum-names
  [
    'an integer enum without names',
    (copy) => copy.edit('enums/StageType.yaml', /x-enum-varnames: .*\n/, ''),
    'house/enum-names',
    'Give x-enum-varnames one name for each of the 2 values, in their order.',
  ],
  [
    'an integer enum with an empty name',
    (copy) => copy.edit('enums/StageType.yaml', '[Open, Closed]', "[Open, '']"),
    'house/enum-names',
    'Give x-enum-varnames one name',
  ],
  [
    'an integer enum with too few descriptions',
    (copy) =>
      copy.edit(
        'enums/StageType.yaml',
        '[The case is open, The case is closed]',
        '[The case is open]',
      ),
    'house/enum-names',
    'Give x-enum-descriptions one description for each of the 2 values',
  ],
  [
    'an integer enum with names beside words',
    (copy) =>
      copy.edit(
        'schemas/cases/StageWord.yaml',
        '- $ref: ../../enums/StageType.yaml',
        '- type: integer\n    enum: [0]\n    x-enum-varnames: [Open]\n    x-enum-descriptions: [The case is open]\n    description: A number.\n    examples: [0]',
      ),
    'house/enum-names',
    'Leave x-enum-varnames out: the words beside the integers are their names.',
  ],
  // house/idempotent
  [
    'an operation that does not say whether it may be sent again',
    (copy) => copy.edit(PUT, '  x-idempotent: true\n', ''),
    'house/idempotent',
    'Say in x-idempotent of setFilteredCasesAccess whether the request may be sent again',
  ],
  [
    'a read that must not be sent again',
    (copy) => copy.edit(GET, 'x-idempotent: true', 'x-idempotent: false'),
    'house/idempotent',
    'getCase is a read, so its x-idempotent is true.',
  ],
  // house/filters, house/verify
  [
    'a change by filter without x-filters',
    (copy) => copy.edit(PUT, / {2}x-filters:\n.*\n.*\n/, ''),
    'house/filters',
    'List in x-filters of setFilteredCasesAccess',
  ],
  [
    'a filter that is no member of the body',
    (copy) => copy.edit(PUT, 'name: stage,', 'name: stages,'),
    'house/filters',
    'setFilteredCasesAccess has no member of its body that is named stages.',
  ],
  [
    'a filter that is no parameter',
    (copy) => copy.edit(PUT, 'name: filterValue }', 'name: text }'),
    'house/filters',
    'setFilteredCasesAccess has no query parameter that is named text.',
  ],
  [
    'a filter that is written otherwise',
    (copy) => copy.edit(PUT, 'in: query', 'at: query'),
    'house/filters',
    'Write a filter as { in: body | query',
  ],
  [
    'values of a filter that are no list',
    (copy) => copy.edit(PUT, 'matchesAll: [0]', 'matchesAll: 0'),
    'house/filters',
    'List in matchesAll the values that do not narrow.',
  ],
  [
    'x-verify with an unknown operation',
    (copy) => copy.edit(PUT, 'operationId: getCase,', 'operationId: readCase,'),
    'house/verify',
    'Name in x-verify the operationId of a GET that reads one of the records; "readCase" is none.',
  ],
  [
    'x-verify with an unknown parameter',
    (copy) => copy.edit(PUT, 'parameter: caseid }', 'parameter: id }'),
    'house/verify',
    'Name in x-verify the parameter in the path of getCase, which is caseid, not "id".',
  ],
  // schemas of requests
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
  // house/words
  [
    'a word that is not of the field',
    (copy) => copy.edit(PRIVATE, 'description: The users.', 'description: The answer lists them.'),
    'house/words',
    'Say "response, or respond" instead of "answer".',
  ],
  // rules without code
  [
    'no source',
    (copy) => copy.edit(PUT, /\n {2}x-source: .*/, ''),
    'rule/operation-names-its-source',
    'Say in x-source which file and method',
  ],
  [
    'a source without a method',
    (copy) => copy.edit(PUT, ':SetAccessToBatchCases', ''),
    'rule/operation-names-its-source',
  ],
  [
    'a summary that is no instruction',
    (copy) => copy.edit(PUT, 'summary: Make', 'summary: Makes'),
    'rule/summary-is-imperative',
    'Start the summary with a capital verb',
  ],
  [
    'a summary that ends with a period',
    (copy) => copy.edit(PUT, 'cases private\n', 'cases private.\n'),
    'rule/summary-is-imperative',
    'end it without a period',
  ],
  // built in
  [
    'a property without an example',
    (copy) => copy.edit('schemas/cases/Case.yaml', '    examples: [Stand at the trade fair]\n', ''),
    'scalar-property-missing-example',
  ],
  [
    'a response with an invalid example',
    (copy) => copy.edit('examples/cases/CasePrivate.yaml', 'isPrivate: true', 'isPrivate: maybe'),
    'no-invalid-media-type-examples',
  ],
  [
    'a request with an invalid example',
    (copy) => copy.edit(PUT, /\n +accessList: .*/, ''),
    'no-invalid-media-type-examples',
  ],
  [
    'a parameter with an invalid example',
    (copy) => copy.edit('parameters/cases/caseidPath.yaml', 'example: 1234', 'example: 0'),
    'no-invalid-parameter-examples',
  ],
  [
    'a schema with an invalid example',
    (copy) => copy.edit('parameters/common/countQuery.yaml', 'examples: [100]', 'examples: [0]'),
    'no-invalid-schema-examples',
  ],
  [
    'a component that nobody uses',
    (copy) =>
      copy.edit(
        'openapi.yaml',
        'components:',
        'components:\n  schemas:\n    Lonely: { type: string, description: A text., examples: [x] }',
      ),
    'no-unused-components',
  ],
  [
    'a required member that does not exist',
    (copy) => copy.edit('schemas/cases/Case.yaml', 'required: [', 'required: [nobody, '),
    'no-required-schema-properties-undefined',
  ],
  [
    'an operation with two tags',
    (copy) => copy.edit(PUT, 'tags: [cases]', 'tags: [cases, authentication]'),
    'operation-singular-tag',
  ],
  [
    'a tag that is not declared',
    (copy) => copy.edit(PUT, 'tags: [cases]', 'tags: [labels]'),
    'operation-tag-defined',
  ],
  [
    'tags out of order',
    (copy) =>
      copy.edit(
        'openapi.yaml',
        '  - name: authentication',
        '  - name: zebras\n    description: None.\n  - name: authentication',
      ),
    'tags-alphabetical',
  ],
  [
    'a path parameter that the path does not have',
    (copy) => copy.edit('parameters/cases/caseidPath.yaml', 'name: caseid', 'name: caseId'),
    'path-params-defined',
  ],
  [
    'a reference to nothing',
    (copy) => copy.edit(PUT, 'responses/Problem.yaml', 'responses/Problems.yaml'),
    'no-unresolved-refs',
  ],
];

interface Problem {
  ruleId: string;
  message: string;
}

let folder: string;
let problems: Problem[][];

// One run over all copies: starting the linter takes longer than its work.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-lint-'));
  const copies = [async () => {}, ...breakages.map(([, breakIt]) => breakIt)];
  const files = await Promise.all(
    copies.map(async (breakIt, i) => {
      const copy = new Copy(join(folder, String(i)));
      await cp(FIXTURE, copy.folder, { recursive: true });
      await breakIt(copy);
      return join(copy.folder, 'openapi.yaml');
    }),
  );
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      CLI,
      'lint',
      ...files,
      '--config',
      'redocly.yaml',
      '--format',
      'json',
      '--max-problems',
      '1000',
    ],
    { cwd: ROOT, env, maxBuffer: 1 << 26 },
  ).catch((failure: { stdout: string }) => failure);
  problems = stdout
    .split(/(?<=^\})(?=\{$)/m)
    .map((text) => (JSON.parse(text) as { problems: Problem[] }).problems);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

test('each copy is linted', () => expect(problems).toHaveLength(breakages.length + 1));

test('the whole copy keeps all rules', () => expect(problems[0]).toEqual([]));

test.each(breakages.map((breakage, i) => [breakage[0], i] as const))(
  'lint tells of %s',
  (_what, i) => {
    const [, , rule, message] = breakages[i]!;
    const told = problems[i + 1]!.filter(({ ruleId }) => ruleId === rule).map(
      (problem) => problem.message,
    );
    expect(told, JSON.stringify(problems[i + 1])).not.toEqual([]);
    if (message) expect(told.join('\n')).toContain(message);
  },
);

test('every rule of the project is broken above', async () => {
  const config = await readFile(join(ROOT, 'redocly.yaml'), 'utf8');
  const ours = [...config.matchAll(/^ {2}((?:house|rule)\/[\w-]+):/gm)].map(([, name]) => name);
  expect(ours.filter((name) => !breakages.some(([, , rule]) => rule === name))).toEqual([]);
});

test('spec/ keeps the rules', async () => {
  expect(await run(['scripts/lint.mjs'])).toMatchObject({
    code: 0,
    output: 'spec/ keeps all rules of redocly.yaml.\n',
  });
});
