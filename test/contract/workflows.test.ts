import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { people } from '../../scripts/docs/assets/records.mjs';
import { redocly } from '../../scripts/redocly.mjs';
import { consolePortal } from '../support/samples.js';
import { stepsOf, WORKFLOWS, workflowFile } from '../support/workflows.js';

const [anna, boris, clara] = people.map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-workflows-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a workflow against a portal of its own. */
async function run(file: string, inputs: object) {
  const { portal, token } = consolePortal();
  const { url, close } = await portal.listen();
  try {
    const given = Object.entries({ token, ...inputs }).flatMap((pair) => [
      '--input',
      pair.join('='),
    ]);
    const ended = await redocly(['respect', file, '--server', `crm=${url}`, ...given]);
    return { ...ended, portal, operations: portal.requests.map(({ operationId }) => operationId) };
  } finally {
    await close();
  }
}

const operationsOf = (name: (typeof WORKFLOWS)[number]) =>
  stepsOf(name).map(({ operationId }) => operationId);

const leaving = { leaver: 'boris@acme.test', successor: 'clara@acme.test' };

test('every step checks more than the status of its response', () => {
  const steps = WORKFLOWS.flatMap(stepsOf);
  expect(steps).toHaveLength(20);
  for (const { stepId, successCriteria } of steps) {
    const [status, ...more] = successCriteria.map(({ condition }) => condition);
    expect([stepId, status]).toEqual([stepId, expect.stringMatching(/^\$statusCode == 20[01]$/)]);
    expect(more.length, stepId).toBeGreaterThan(0);
  }
});

test('the workflow of a leaver puts the successor in the place', async () => {
  const inputs = { ...leaving, opportunity: 1235, case: 12 };
  const { code, output, operations, portal } = await run(workflowFile('hand-over'), inputs);
  expect(output).toContain('Workflows: 1 passed, 1 total');
  expect(code).toBe(0);
  expect(operations).toEqual(operationsOf('hand-over'));
  expect(portal.records.opportunities.get(1235)!.access).toEqual([clara, anna]);
  expect(portal.records.cases.get(12)!.access).toEqual([clara, anna]);
});

test('the workflow of a leaver changes nothing where others stand on the list too', async () => {
  const inputs = { ...leaving, opportunity: 1235, case: 7 };
  const { code, output, portal } = await run(workflowFile('hand-over'), inputs);
  expect(output).toMatch(/✗ GET \S+ - step listCases/);
  expect(code).toBe(1);
  expect(portal.records.cases.get(7)!.access).toEqual([anna, boris]);
});

test('the workflow of an audit reads the lists and who may see a record of each', async () => {
  const { code, output, operations } = await run(workflowFile('audit'), {});
  expect(output).toContain('Workflows: 1 passed, 1 total');
  expect(code).toBe(0);
  expect(operations).toEqual(operationsOf('audit'));
});

test('the workflow of a note leaves it and its file where they are read back', async () => {
  const inputs = { contact: 501, opportunity: 1234, text: 'Agreed to meet on Monday' };
  const { code, output, operations, portal } = await run(workflowFile('note-with-file'), inputs);
  expect(output).toContain('Workflows: 1 passed, 1 total');
  expect(code).toBe(0);
  expect(operations).toEqual(operationsOf('note-with-file'));
  const file = [...portal.records.files.values()].at(-1)!;
  expect(file.title).toBe('agenda.txt');
  expect([...portal.records.events.values()].slice(-2)).toMatchObject([
    { contactId: 501, content: 'Agreed to meet on Monday', files: [file.id] },
    { entityType: 'opportunity', entityId: 1234, files: [file.id] },
  ]);
});

test.each([
  ['names an operation that the document does not have', 'getOpportunity\n', 'readDeal\n'],
  ['leaves the leaver on the list', '- $steps.findSuccessor', '- $steps.findLeaver'],
])('a workflow that %s fails', async (_, from, to) => {
  const document = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));
  const before = readFileSync(workflowFile('hand-over'), 'utf8');
  const text = before.replace('../openapi.yaml', document).replace(from, to);
  expect(text).toContain(to);
  const file = join(folder, 'broken.arazzo.yaml');
  writeFileSync(file, text);
  const { code } = await run(file, { ...leaving, opportunity: 1235, case: 12 });
  expect(code).toBe(1);
});

test.each(['en', 'ru'])(
  'the guide in %s names the operations of each workflow in order',
  (language) => {
    const file = new URL(`../../guides/${language}/workflows.md`, import.meta.url);
    const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
    const named = sections.map((text) =>
      [...text.matchAll(/^\d+\. `(\w+)`/gm)].map(([, id]) => id),
    );
    expect(named).toEqual([...WORKFLOWS.map(operationsOf), []]);
  },
);
