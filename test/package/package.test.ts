import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPortal, samplePeople } from '../../src/testing/index.js';
import { Consumer, ROOT } from '../support/consumer.js';

const NODE = { module: 'NodeNext', lib: ['ES2022'], types: ['node'] };
const BROWSER = {
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
};

const consumer = new Consumer();
const { folder, installed } = consumer;

beforeAll(() => {
  // Without scripts, which would build again while other tests use the build.
  const args = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  const [tarball] = JSON.parse(output) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  const tar = ['-xzf', join(folder, tarball.filename), '-C', installed, '--strip-components=1'];
  execFileSync('tar', tar);
  for (const name of ['call.mjs', 'types.ts', 'xml.mjs']) {
    consumer.copy(`test/package/consumer/${name}`);
  }
});
afterAll(() => consumer.remove());

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
}

const filesIn = (base: string): string[] =>
  readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1));

test('the tarball holds the build, the documents and the papers, and nothing else', () => {
  const papers = ['README.md', 'README.ru.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'];
  const allowed = [
    ...['package.json', ...papers],
    ...filesIn(join(ROOT, 'examples')).map((name) => `examples/${name}`),
    ...readdirSync(join(ROOT, 'generated'))
      .filter((name) => name.startsWith('openapi') || name === 'api.md')
      .map((name) => `generated/${name}`),
  ];
  const files = filesIn(installed);
  expect(files).toEqual(expect.arrayContaining(allowed));
  const others = files.filter((file) => !allowed.includes(file));
  expect(
    others.filter(
      (file) => !/^dist\/(src|generated)\/.*\.(js|d\.ts)$|^dist\/chunks\/[\w-]+\.js$/.test(file),
    ),
  ).toEqual([]);
});

test('each entry of the package resolves to a file with its types, and no other path does', async () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  const entries = [
    '.',
    './access',
    './core',
    './operations',
    './records',
    './xml',
    './openapi.yaml',
    './package.json',
  ];
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(entries));
  const files = filesIn(installed);
  for (const [entry, target] of Object.entries(exports)) {
    const paths = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const path of paths) expect(files, entry).toContain(path.replace(/^\.\//, ''));
  }
  const names = Object.keys(exports).map((entry) => `onlyoffice-crm${entry.slice(1)}`);
  const script = [
    ...names.map((name) => `console.log(import.meta.resolve('${name}'));`),
    "try { import.meta.resolve('onlyoffice-crm/dist/src/index.js'); } catch (e) { console.log(e.code); }",
  ].join('\n');
  const { code, output } = await consumer.run(['--input-type=module', '-e', script]);
  expect(code).toBe(0);
  expect(output.trim().split('\n')).toHaveLength(names.length + 1);
  expect(output).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  const [yaml] = output.split('\n').filter((line) => line.endsWith('/openapi.yaml'));
  const document = readFileSync(join(ROOT, 'generated/openapi.yaml'), 'utf8');
  expect(readFileSync(fileURLToPath(yaml!), 'utf8')).toBe(document);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

describe('a strict consumer compiles', () => {
  test.each([
    ['in Node, without the types of a browser', NODE],
    ['with a bundler, without the types of Node', BROWSER],
  ])('%s', async (_where, options) => {
    expect(await consumer.compile(options, ['types.ts'])).toEqual({ code: 0, output: '' });
  });
});

test('the main entry needs no parser of XML, and the XML entry reads XML with it', async () => {
  const call = ['xml.mjs', inject('mock')];
  const missing = { code: 1, output: expect.stringContaining("Cannot find package 'saxes'") };
  expect(await consumer.run(call)).toMatchObject(missing);
  for (const name of ['saxes', 'xmlchars']) consumer.link(name);
  expect(await consumer.run(call)).toEqual({ code: 0, output: 'Stand at the trade fair 2\n' });
});

test('the installed package makes calls through both entries, and knows its errors', async () => {
  const { code, output } = await consumer.run(['call.mjs', inject('mock')]);
  expect(output.split('\n')).toEqual([
    'Stand at the trade fair true 2 1',
    'Stand at the trade fair',
    'unauthorized 401 true',
    'invalid_input undefined true',
    '',
  ]);
  expect(code).toBe(0);
});

describe('examples/hand-over.ts', () => {
  const users = ['boris.petrov@example.com', 'clara.weber@example.com'];
  const who = { CRM_USER: 'anna.oneil@example.com', CRM_PASSWORD: 'secret' };
  beforeAll(async () => {
    mkdirSync(join(folder, 'support'), { recursive: true });
    cpSync(join(ROOT, 'examples/support'), join(folder, 'support'), { recursive: true });
    consumer.copy('examples/hand-over.ts');
    const options = { ...NODE, noEmit: false };
    const files = ['hand-over.ts'];
    expect(await consumer.compile(options, files)).toEqual({ code: 0, output: '' });
  });

  test('signs in, finds the records, hands them over and reads them back', async () => {
    const { boris, clara } = samplePeople;
    const portal = createPortal({ opportunities: [{ id: 12, title: 'Deal', access: [boris.id] }] });
    const { url, close } = await portal.listen();
    try {
      const env = { ...who, CRM_PORTAL: url };
      const { code, output } = await consumer.run(['hand-over.js', ...users], env);
      expect(output).toContain('opportunity 12: Deal is handed over');
      expect(code).toBe(0);
      expect(portal.records.opportunities.get(12)!.access).toContain(clara.id);
    } finally {
      await close();
    }
  });

  test.each([
    [{}, /^Set CRM_PORTAL, CRM_USER and CRM_PASSWORD/],
    [
      { ...who, CRM_PORTAL: 'http://127.0.0.1:1' },
      /^connection: authenticate: no response came from the portal/,
    ],
  ])('says what is wrong: %j', async (env, told) => {
    const { code, output } = await consumer.run(['hand-over.js', ...users], env);
    expect(output).toMatch(told);
    expect(code).toBe(1);
  });
});
