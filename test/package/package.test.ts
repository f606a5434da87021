import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPortal, samplePeople } from '../../src/testing/index.js';
import { Consumer, ROOT } from '../support/consumer.js';
import { documentedOperations } from '../support/document.js';

const consumer = new Consumer();
const { installed } = consumer;
beforeAll(() => {
  consumer.install(inject('tarball'));
  consumer.link('tsx');
});
afterAll(() => consumer.remove());

interface Code {
  types: string;
  default: string;
}
interface Manifest {
  exports: Record<string, string | { import: Code; require: Code } | null>;
  main: string;
  types: string;
  typesVersions: { '*': Record<string, [string]> };
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const AREAS = readdirSync(join(ROOT, 'generated/operations'))
  .map((name) => basename(name, '.ts'))
  .filter((name) => name !== 'index' && name !== 'schemas');
/** The entries of the package with their targets; the pattern of the areas is an entry for each. */
const ENTRIES = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const areas = entry.includes('operations/*') ? AREAS : [''];
  return areas.map((area) => [
    entry.replace('*', area),
    JSON.parse(JSON.stringify(target).replaceAll('*', area)) as typeof target,
  ]) as [string, typeof target][];
});
const isCode = (target: unknown): boolean => typeof target === 'object' && target !== null;
const CODE = ENTRIES.filter(([, target]) => isCode(target)).map(([entry]) => entry);

const filesIn = (base: string): string[] =>
  readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1));

test('the tarball holds the build, the documents and the papers, and nothing else', () => {
  const expected = [
    ...['package.json', 'README.md', 'README.ru.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'],
    ...['examples', 'guides'].flatMap((folder) =>
      filesIn(join(ROOT, folder)).map((name) => `${folder}/${name}`),
    ),
    ...['yaml', 'ru.yaml', 'json'].map((ending) => `generated/openapi.${ending}`),
    ...['generated/openapi-3.0.json', 'generated/openapi-xml.yaml', 'generated/api.md'],
    ...filesIn(join(ROOT, 'dist')).map((name) => `dist/${name}`),
  ];
  const files = filesIn(installed);
  expect(files.sort()).toEqual(expected.sort());
  const built = files.filter((file) => file.startsWith('dist/'));
  const CODE_OR_TYPES = /^dist\/(cjs\/)?((src|generated)\/.*\.(js|d\.ts)|chunks\/[\w-]+\.js)$/;
  const others = ['dist/cjs/package.json', 'dist/openapi-fetch.LICENSE'];
  expect(built.filter((file) => !CODE_OR_TYPES.test(file)).sort()).toEqual(others);
});

test('the licence of openapi-fetch is beside its code', () => {
  const licence = readFileSync(join(installed, 'dist/openapi-fetch.LICENSE'), 'utf8');
  expect(licence).toMatch(/^MIT License\n\nCopyright \(c\) 2023 Drew Powers\n/);
});

test('each entry of the package resolves to a file with its types, and no other path does', async () => {
  expect(Object.keys(manifest.exports)).toEqual([
    ...['.', './core', './operations', './operations/*'],
    ...['./operations/index', './operations/schemas/*'], // which are hidden
    ...['./access', './records', './testing', './xml'],
    ...['./openapi.yaml', './openapi.ru.yaml', './openapi.json', './openapi-3.0.json'],
    ...['./openapi-xml.yaml', './package.json'],
  ]);
  const files = filesIn(installed);
  for (const [entry, target] of ENTRIES) {
    const paths =
      typeof target === 'string'
        ? [target]
        : [target?.import, target?.require].flatMap((code) => (code ? Object.values(code) : []));
    for (const path of paths) expect(files, entry).toContain(path.replace(/^\.\//, ''));
  }
  const isHidden = ([, target]: [string, unknown]): boolean => target === null;
  const names = ENTRIES.filter((entry) => !isHidden(entry)).map(([entry]) => entry.slice(1));
  const hidden = ['/dist/src/index.js', '/operations/index', '/operations/schemas/common'];
  const script = `for (const name of ${JSON.stringify([...names, ...hidden])}) {
    try { console.log(import.meta.resolve('onlyoffice-crm' + name)); } catch (e) { console.log(e.code); }
  }`;
  const { code, output } = await consumer.run(['--input-type=module', '-e', script]);
  expect(code).toBe(0);
  const lines = output.trim().split('\n');
  const REFUSED = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  expect(lines.slice(names.length)).toEqual(hidden.map(() => REFUSED));
  expect(lines.slice(0, names.length)).not.toContain(REFUSED);
  const [yaml] = output.split('\n').filter((line) => line.endsWith('/openapi.yaml'));
  const document = readFileSync(join(ROOT, 'generated/openapi.yaml'), 'utf8');
  expect(readFileSync(fileURLToPath(yaml!), 'utf8')).toBe(document);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('TypeScript finds the types of every entry in every way of resolution', async () => {
  const pack = createPackageFromTarballData(readFileSync(inject('tarball')));
  const result = await checkPackage(pack, { entrypoints: CODE });
  expect(result).toMatchObject({ problems: [], types: { kind: 'included' } });
  expect(Object.keys(Reflect.get(result, 'entrypoints') as object)).toEqual(CODE);
});

test('what knows no exports finds the CommonJS of each entry', () => {
  const { exports, main, types, typesVersions } = manifest;
  expect(exports['.']).toMatchObject({ require: { types, default: main } });
  const subpaths = Object.entries(exports).filter(([, target]) => isCode(target));
  const expected = subpaths.slice(1).map(([entry, target]) => {
    const { require } = target as { require: Code };
    return [entry.slice(2), [require.types]];
  });
  expect(Object.entries(typesVersions['*'])).toEqual(expected);
});

test.each([
  ['import', 'mjs', (name: string) => `await import('${name}')`],
  ['require', 'cjs', (name: string) => `require('${name}')`],
])(
  'by %s each area has its operations, as onlyoffice-crm/operations has them',
  async (_by, type, load) => {
    const file = consumer.write(
      `areas.${type}`,
      `async function main() {
      const all = ${load('onlyoffice-crm/operations')};
      const areas = [${AREAS.map((area) => load(`onlyoffice-crm/operations/${area}`)).join(', ')}];
      const operations = Object.assign({}, ...areas);
      const same = Object.keys(all).filter((name) => JSON.stringify(all[name]) === JSON.stringify(operations[name]));
      console.log(Object.keys(all).length, Object.keys(operations).length, same.length);
    }
    main();`,
    );
    const { output } = await consumer.run([file]);
    const count = documentedOperations.length;
    expect(output).toBe(`${count} ${count} ${count}\n`);
  },
);

describe('examples/hand-over.ts of the installed package, run by tsx,', () => {
  const { anna, boris, clara } = samplePeople;
  const users = [boris.email, clara.email];
  const who = { CRM_USER: anna.email, CRM_PASSWORD: 'secret' };
  const program = [
    'node_modules/tsx/dist/cli.mjs',
    'node_modules/onlyoffice-crm/examples/hand-over.ts',
  ];

  test('signs in, finds the records, hands them over and reads them back', async () => {
    const portal = createPortal({ opportunities: [{ id: 12, title: 'Deal', access: [boris.id] }] });
    const { url, close } = await portal.listen();
    try {
      const env = { ...who, CRM_PORTAL: url };
      const { code, output } = await consumer.run([...program, ...users], env);
      expect(output).toContain('opportunity 12: Deal is handed over');
      expect(code).toBe(0);
      expect(portal.records.opportunities.get(12)!.access).toContain(clara.id);
    } finally {
      await close();
    }
  });

  test.each([
    [{}, /^Set CRM_PORTAL, and CRM_TOKEN or CRM_USER and CRM_PASSWORD\.$/m],
    [
      { ...who, CRM_PORTAL: 'http://127.0.0.1:1' },
      /^connection: authenticate: no response came from the portal/,
    ],
  ])('says what is wrong: %j', async (env, told) => {
    const { code, output } = await consumer.run([...program, ...users], env);
    expect(output).toMatch(told);
    expect(code).toBe(1);
  });
});

test.each([
  ['README.md', 'clone'],
  ['README.ru.md', 'копии репозитория'],
])('%s says where its commands need a clone', (file, clone) => {
  const [, ...sections] = readFileSync(join(installed, file), 'utf8').split(/^## /m);
  const needsClone = (text: string): boolean => /\bnpm (?:ci|pack|run|start|test)\b/i.test(text);
  const found = sections.filter(needsClone);
  expect(found.length).toBeGreaterThan(1);
  for (const section of found) expect(section).toContain(clone);
  const examples = [...sections.join('').matchAll(/node_modules\/onlyoffice-crm\/(\S+\.ts)/g)];
  expect(examples.map(([, name]) => name)).toEqual(['examples/hand-over.ts']);
  expect(filesIn(installed)).toContain('examples/hand-over.ts');
});
