import { expect, test } from 'vitest';
import { ApiDocument } from '../../../scripts/docs/document.mjs';
import { en } from '../../../scripts/docs/labels/en.mjs';
import { ru } from '../../../scripts/docs/labels/ru.mjs';
import { operationPage } from '../../../scripts/docs/pages/operation.mjs';
import { withSamples } from '../../../scripts/generate/samples.mjs';

const query = (name: string, schema: object) => ({ name, in: 'query', description: name, schema });

/** A document of two operations that have what few operations have. */
const source = withSamples({
  info: {},
  tags: [{ name: 'cases', 'x-displayName': 'Cases', description: 'Cases.' }],
  paths: {
    '/api/2.0/crm/case': {
      post: {
        tags: ['cases'],
        operationId: 'uploadOne',
        summary: 'Upload a case',
        description: 'Uploads one.',
        requestBody: {
          description: 'A form.',
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { note: { type: 'string' } } },
              examples: { note: { value: { note: 'hello' } } },
            },
            'application/json': {
              schema: { $ref: '#/components/schemas/Dates' },
              example: { fromDate: '2027-01-01' },
            },
          },
        },
        responses: { '201': { description: 'Uploaded.' } },
      },
      put: {
        tags: ['cases'],
        operationId: 'changeOne',
        summary: 'Change a case',
        description: 'Changes one.',
        requestBody: {
          description: 'JSON.',
          content: {
            'application/json': {
              schema: { type: 'object', properties: { title: { type: 'string' } } },
              examples: {
                one: { summary: 'A title', value: { title: 'Fair' } },
                two: { summary: 'No title', value: { title: null } },
              },
            },
          },
        },
        responses: { '200': { description: 'Changed.' } },
      },
      delete: {
        tags: ['cases'],
        operationId: 'deleteSome',
        summary: 'Delete some cases',
        description: 'Deletes some.',
        'x-filters': [{ in: 'query', name: 'fromDate' }],
        'x-query-together': { fromDate: ['toDate'], toDate: ['fromDate'], part: ['whole'] },
        parameters: ['fields', 'fromDate', 'toDate', 'part', 'whole'].map((name) => ({
          $ref: `#/components/parameters/${name}`,
        })),
        requestBody: {
          description: 'The server also reads a body.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Dates' },
              example: { fromDate: '2027-01-01' },
            },
          },
        },
        responses: {
          '200': { description: 'Deleted.' },
          '401': {
            description: 'No token.',
            headers: {
              'WWW-Authenticate': { description: 'Says how. ', example: 'Basic <realm>' },
            },
          },
        },
      },
    },
  },
  components: {
    examples: {},
    parameters: {
      fields: query('fields', {
        type: 'array',
        items: { type: 'string' },
        contains: { type: 'string', pattern: '[Ii][Dd]', examples: ['id'] },
      }),
      ...Object.fromEntries(
        ['fromDate', 'toDate', 'part', 'whole'].map((name) => [
          name,
          query(name, { type: 'string', examples: ['2027-01-01'] }),
        ]),
      ),
    },
    schemas: {
      Dates: {
        deprecated: true,
        type: 'object',
        allOf: [{ $ref: '#/components/schemas/Range' }],
        properties: { title: { type: 'string' } },
      },
      Range: {
        type: 'object',
        properties: { fromDate: { type: 'string' }, toDate: { type: 'string' } },
        dependentRequired: { fromDate: ['toDate'], toDate: ['fromDate'] },
      },
    },
  },
});
const document = new ApiDocument(source);

/** The page of an operation without its tags, and the folded body apart. */
function read(labels: typeof en, id = 'deleteSome') {
  const language = {
    labels,
    document,
    typePage: () => undefined,
    operationLink: () => () => undefined,
  };
  const operation = document.operations.find((one: { id: string }) => one.id === id);
  const page = String(operationPage(operation, language).body);
  const [, folded = ''] = /<details class="deprecated"[^>]*>([\s\S]*?)<\/details>/.exec(page) ?? [];
  const [visible = ''] = page.split('<script');
  return {
    visible: textOf(visible.replace(folded, '')),
    folded: textOf(folded),
    ids: [...page.matchAll(/ id="([\w-]+)"/g)].map(([, one]) => one),
    page,
    console: JSON.parse(/id="operation">(.*)<\/script>/.exec(page)![1]!),
  };
}

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

test('the rules and headers of an operation stand on its page in sentences', () => {
  const { visible, folded } = read(en);
  expect(visible).toContain('Send fromDate and toDate together or not at all.');
  expect(visible).toContain('Send part only together with whole.');
  expect(visible).toContain('One element must be id.');
  expect(visible).toContain('Header WWW-Authenticate: Says how. Example: Basic &lt;realm&gt;');
  expect(folded).toContain('Send fromDate and toDate together or not at all.');
});

test('a change by filter says beside its samples that the client wants a filter', () => {
  expect(read(en).visible).toContain('unless everything: true is given');
  expect(read(ru as unknown as typeof en).visible).toContain('не указано everything: true');
  expect(read(en, 'uploadOne').visible).not.toContain('everything');
});

test('they stand there in Russian too', () => {
  const { visible } = read(ru as unknown as typeof en);
  expect(visible).toContain('Передавайте fromDate и toDate вместе или не передавайте вовсе.');
  expect(visible).toContain('Передавайте part только вместе с whole.');
  expect(visible).toContain('Один из элементов должен быть id.');
  expect(visible).toContain('Заголовок WWW-Authenticate:');
});

test('a deprecated body stands folded after the parameters, and nothing sends it', () => {
  const { folded, ids, console } = read(en);
  expect(folded).toContain('The server also reads a body.');
  expect(ids.slice(0, 3)).toEqual(['query', 'deprecated-body', 'responses']);
  expect(console.body).toBeUndefined();
  for (const { samples } of document.operations.filter(
    ({ id }: { id: string }) => id === 'deleteSome',
  ))
    for (const { source: sample } of samples) expect(sample).not.toMatch(/body|-d /);
});

test('a body that should not be sent stands folded beside the one that is sent', () => {
  const { visible, folded, ids, console } = read(en, 'uploadOne');
  expect(visible).toContain('Request body multipart/form-dataA form.');
  expect(folded).toMatch(/clients should not send.*application\/json.*fromDate/);
  expect(folded).not.toContain('A form.');
  expect(ids.slice(0, 3)).toEqual(['body', 'deprecated-body', 'responses']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(console.body.mediaType).toBe('multipart/form-data');
});

test('each example of a body has its own samples', () => {
  const { page, ids } = read(en, 'changeOne');
  const panels = page
    .split('<script')[0]!
    .split('<div class="panel"><fieldset')
    .slice(1)
    .map(textOf);
  expect(panels).toHaveLength(2);
  expect(panels[0]).toMatch(/TypeScript.*curl.*Request body.*changeOne.*'Fair'.*curl -X PUT.*Fair/);
  expect(panels[1]).toMatch(/changeOne.*null.*curl -X PUT.*null/);
  expect(panels[1]).not.toContain('Fair');
  expect(new Set(ids).size).toBe(ids.length);
});
