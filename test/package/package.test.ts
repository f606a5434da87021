import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPortal, samplePeople } from '../../src/testing/index.js';
import { run } from '../support/copy.js';
import { documentedOperations } from '../support/document.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

let folder: string; // a project of its own, with the packed tarball installed
let packed: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-consumer-'));
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  ) as [{ filename: string }];
  packed = join(folder, 'node_modules/onlyoffice-crm');
  mkdirSync(packed, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(folder, tarball.filename),
    '-C',
    packed,
    '--strip-components=1',
  ]);
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@types/node', 'undici-types'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(ROOT, 'test/package/consumer'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Type-checks files of the consumer as strictly as TypeScript can, the types of libraries included. */
async function compile(
  options: object,
  files: string[],
): Promise<{ code: number | null; output: string }> {
  const compilerOptions = {
    target: 'ES2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return run([TSC, '-p', folder], folder);
}

test('the tarball holds the build, the document and the papers, and nothing else', () => {
  const files = readdirSync(packed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packed.length + 1));
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'dist/src/xml.js',
      'dist/src/xml.d.ts',
      'generated/openapi.yaml',
    ]),
  );
  expect(
    files.filter(
      (file) =>
        !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|examples\/.*\.ts|generated\/openapi\.yaml|dist\/.*\.(js|d\.ts))$/.test(
          file,
        ),
    ),
  ).toEqual([]);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: packed, level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

describe('a strict consumer compiles', () => {
  test.each([
    [
      'in Node, without the types of a browser',
      { module: 'NodeNext', lib: ['ES2022'], types: ['node'] },
    ],
    [
      'in a browser, without the types of Node',
      {
        module: 'ESNext',
        moduleResolution: 'Bundler',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
      },
    ],
  ])('%s', async (_where, options) => {
    expect(await compile(options, ['types.ts'])).toEqual({ code: 0, output: '' });
  });
});

test('the code of the README, of the comments and of the reference compiles as written', async () => {
  const sources = ['README.md', ...readdirSync(join(ROOT, 'src')).map((name) => `src/${name}`)];
  const blocks = sources.flatMap((source) =>
    [
      ...readFileSync(join(ROOT, source), 'utf8').matchAll(/^( \* )?```ts\n([^]*?)^( \* )?```$/gm),
    ].map(([, , code]) => ({ source, code: code!.replace(/^ \* ?/gm, '') })),
  );
  const files = blocks.map(({ source, code }, i) => {
    const name = `example-${i}-${source.replaceAll(/\W/g, '-')}.ts`;
    writeFileSync(join(folder, name), `${code}\nexport {};\n`);
    return name;
  });
  const samples = documentedOperations.map(({ id, samples }) => ({
    id,
    code: samples.find(({ lang }) => lang === 'TypeScript')!.source,
  }));
  writeFileSync(
    join(folder, 'samples.ts'),
    `import type { CrmClient } from 'onlyoffice-crm';\ndeclare const crm: CrmClient;\n${samples.map(({ code }) => `{\n${code}\nvoid result;\n}`).join('\n')}\n`,
  );
  for (const { id, code } of samples) expect(code).toContain(`crm.${id}(`);
  expect(blocks.map(({ source }) => source)).toEqual(
    expect.arrayContaining([
      'README.md',
      'src/client.ts',
      'src/isCrmError.ts',
      'src/nonEmpty.ts',
      'src/xml.ts',
    ]),
  );
  expect(
    await compile({ module: 'NodeNext', lib: ['ES2022'], types: ['node'] }, [
      ...files,
      'samples.ts',
    ]),
  ).toEqual({ code: 0, output: '' });
});

test('the main entry needs no parser of XML, and the other one reads XML with it', async () => {
  const call = ['xml.mjs', inject('mock')];
  expect(await run(call, folder)).toMatchObject({
    code: 1,
    output: expect.stringContaining("Cannot find package 'saxes'"),
  });
  for (const name of ['saxes', 'xmlchars'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  expect(await run(call, folder)).toEqual({ code: 0, output: 'Stand at the trade fair 2\n' });
});

test('the installed package makes a call', async () => {
  const { code, output } = await run(['call.mjs', inject('mock')], folder);
  expect({ code, output }).toEqual({
    code: 0,
    output: 'Stand at the trade fair true 2 1\nunauthorized 401\ninvalid_input undefined\n',
  });
});

describe('examples/hand-over.ts', () => {
  const users = ['boris.petrov@example.com', 'clara.weber@example.com'];
  const who = { CRM_USER: 'anna.oneil@example.com', CRM_PASSWORD: 'secret' };
  beforeAll(async () => {
    cpSync(join(ROOT, 'examples/hand-over.ts'), join(folder, 'hand-over.ts'));
    cpSync(join(ROOT, 'examples/support'), join(folder, 'support'), { recursive: true });
    expect(
      await compile({ module: 'NodeNext', lib: ['ES2022'], types: ['node'], noEmit: false }, [
        'hand-over.ts',
      ]),
    ).toEqual({ code: 0, output: '' });
  });

  test('signs in, finds the records, hands them over and reads them back', async () => {
    const { boris, clara } = samplePeople;
    const portal = createPortal({ opportunities: [{ id: 12, title: 'Deal', access: [boris.id] }] });
    const { url, close } = await portal.listen();
    try {
      const env = { ...who, CRM_PORTAL: url };
      const { code, output } = await run(['hand-over.js', ...users], folder, env);
      expect(output).toContain('opportunity 12: Deal is handed over');
      expect(code).toBe(0);
      expect(portal.records.opportunities.get(12)!.access).toContain(clara.id);
    } finally {
      await close();
    }
  });

  test.each([
    [{}, /^Set CRM_PORTAL, CRM_USER and CRM_PASSWORD/],
    [{ ...who, CRM_PORTAL: 'http://127.0.0.1:1' }, /^connection: authenticate: /],
  ])('tells what is wrong: %j', async (env, told) => {
    const { code, output } = await run(['hand-over.js', ...users], folder, env);
    expect(output).toMatch(told);
    expect(code).toBe(1);
  });
});

test('the document is part of the package', async () => {
  const { code, output } = await run(
    [
      '--input-type=module',
      '-e',
      "console.log(import.meta.resolve('onlyoffice-crm/openapi.yaml'))",
    ],
    folder,
  );
  expect(code).toBe(0);
  expect(readFileSync(fileURLToPath(output.trim()), 'utf8')).toBe(
    readFileSync(join(ROOT, 'generated/openapi.yaml'), 'utf8'),
  );
});
