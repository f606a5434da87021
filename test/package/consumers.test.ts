import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CALLS_PRINT } from '../support/calls.js';
import { Consumer, ROOT } from '../support/consumer.js';

const sourceOf = (name: string): string =>
  readFileSync(join(ROOT, 'test/package/consumers', name), 'utf8');
const CALLS = sourceOf('calls.ts');
const TYPES = sourceOf('types.ts');
const DONE = { code: 0, output: CALLS_PRINT };

const consumer = new Consumer();
beforeAll(() => consumer.install(inject('tarball')));
afterAll(() => consumer.remove());

describe.each([
  ['typescript-5.4', 'TypeScript 5.4, the oldest that works'],
  ['typescript-7', 'TypeScript 7'],
])('with %s a strict program compiles and makes its calls', (compiler) => {
  const node = { lib: ['ES2022'], types: ['node'] };
  const web = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] };
  const bundler = { ...web, module: 'ESNext', moduleResolution: 'Bundler' };
  const node10 = { ...node, module: 'CommonJS', moduleResolution: 'Node10' };

  test.each([
    ['as an ES module of Node (nodenext)', 'mts', { ...node, module: 'NodeNext' }],
    ['as CommonJS (node16)', 'cts', { ...node, module: 'Node16' }],
    ['for a bundler, without the types of Node', 'mts', bundler],
    // TypeScript 7 has no node10 any more.
    ...(compiler === 'typescript-7' ? [] : [['as CommonJS (node10)', 'cts', node10] as const]),
  ] as const)('%s', async (_as, extension, options) => {
    const name = `${compiler}-${options.module}`;
    const types = consumer.write(`types-${name}.${extension}`, TYPES);
    const calls = consumer.write(`calls-${name}.${extension}`, CALLS);
    const program = { ...options, noEmit: false };
    const compiled = await consumer.compile(program, [types, calls], [], compiler);
    expect(compiled).toEqual({ code: 0, output: '' });
    expect(await consumer.run([calls.replace('ts', 'js')])).toEqual(DONE);
  });
});

// As tools that read the condition `require` only, such as Jest.
const AS_TOOLS = '--no-experimental-require-module';

test.each([
  ['an ES module', 'mjs', 'esm', []],
  ['require()', 'cjs', 'cjs', []],
  ['require() of CommonJS', 'cjs', 'cjs', [AS_TOOLS]],
] as const)(
  'JavaScript in Node makes its calls with %s',
  async (_with, extension, format, flags) => {
    const { code } = transformSync(CALLS, { loader: 'ts', format });
    const file = consumer.write(`calls.${extension}`, code);
    expect(await consumer.run([...flags, file])).toEqual(DONE);
  },
);

test.each([
  ['the same errors and classes in Node', [], 'true'],
  ['its own ones in tools', [AS_TOOLS], 'false'],
] as const)('require() beside import gives %s', async (_what, flags, isSame) => {
  const file = consumer.write(
    'same.mjs',
    `import { createRequire } from 'node:module';
    import * as core from 'onlyoffice-crm/core';
    const require = createRequire(import.meta.url);
    console.log(require('onlyoffice-crm').NotAppliedError === core.NotAppliedError);`,
  );
  expect(await consumer.run([...flags, file])).toEqual({ code: 0, output: `${isSame}\n` });
});

test('an error of the one format is known in the other', async () => {
  const file = consumer.write(
    'both.mjs',
    `import { createRequire } from 'node:module';
    import { createCrmClient } from 'onlyoffice-crm';
    const { isCrmError } = createRequire(import.meta.url)('onlyoffice-crm');
    const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'any' });
    const error = await crm.getCase({ path: { caseid: 0 } }).catch((reason) => reason);
    console.log(error.code, isCrmError(error), isCrmError(new Error()));`,
  );
  const output = 'invalid_input true false\n';
  expect(await consumer.run([AS_TOOLS, file])).toEqual({ code: 0, output });
});

test('an upload of the one format is sent by a client of the other', async () => {
  const file = consumer.write(
    'upload.mjs',
    `import { createRequire } from 'node:module';
    import { multipart } from 'onlyoffice-crm';
    import { createPortal, samplePeople } from 'onlyoffice-crm/testing';
    const { createCrmClient } = createRequire(import.meta.url)('onlyoffice-crm');
    const portal = createPortal({ cases: [{ id: 12 }] });
    const { fetch, url } = portal;
    const crm = createCrmClient({ portal: url, token: portal.tokenOf(samplePeople.anna.id), fetch });
    const path = { entityType: 'case', entityid: 12 };
    const file = new File(['x'], 'a.txt');
    const body = multipart({ file, storeOriginalFileFlag: true });
    const uploaded = await crm.uploadEntityFile({ path, body });
    console.log(uploaded.title ?? uploaded[0].title);`,
  );
  expect(await consumer.run([AS_TOOLS, file])).toEqual({ code: 0, output: 'a.txt\n' });
});

test('the guard of an area throws the error that the core exports', async () => {
  const file = consumer.write(
    'area-error.mjs',
    `import { createCrmClient, NotAppliedError } from 'onlyoffice-crm/core';
    import { setCaseAccess } from 'onlyoffice-crm/operations/cases';
    import { createPortal, samplePeople } from 'onlyoffice-crm/testing';
    const portal = createPortal({ cases: [{ id: 12 }] });
    const isPublic = async (request) => {
      const envelope = await (await portal.fetch(request)).json();
      envelope.response.isPrivate = false;
      return Response.json(envelope);
    };
    const { anna } = samplePeople;
    const crm = createCrmClient({ portal: portal.url, token: portal.tokenOf(anna.id), fetch: isPublic });
    const body = { isPrivate: true, accessList: [anna.id] };
    const error = await crm.call(setCaseAccess, { path: { caseid: 12 }, body }).catch((reason) => reason);
    console.log(error instanceof NotAppliedError, error.code);`,
  );
  expect(await consumer.run([file])).toEqual({ code: 0, output: 'true not_applied\n' });
});

// What browsers and Workers have beyond the language. The fetch of Node itself needs Buffer, so
// what only Node has can be hidden from the bundle, but not deleted.
const WEB = [
  ...['AbortController', 'AbortSignal', 'Blob', 'DOMException', 'Event', 'EventTarget', 'File'],
  ...['FormData', 'Headers', 'ReadableStream', 'Request', 'Response', 'TextDecoder', 'TextEncoder'],
  ...['TransformStream', 'URL', 'URLSearchParams', 'WritableStream', 'atob', 'btoa', 'crypto'],
  ...['clearTimeout', 'fetch', 'performance', 'queueMicrotask', 'setTimeout', 'structuredClone'],
];
const HIDDEN = ['process', 'Buffer', 'require', 'module', 'global', 'setImmediate'];

test('a bundle of esbuild makes its calls with nothing but what the web has', async () => {
  const file = consumer.write('worker.ts', CALLS);
  const { outputFiles } = await build({
    entryPoints: [join(consumer.folder, file)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  const web = Object.fromEntries(WEB.map((name) => [name, Reflect.get(globalThis, name)]));
  const output = await new Promise((resolve) => {
    const bundle = compileFunction(outputFiles[0]!.text, ['globalThis', 'console', ...HIDDEN]);
    bundle(web, { log: resolve });
  });
  expect(`${output}\n`).toBe(CALLS_PRINT);
});

test('a test of an application passes in vitest with the portal in memory', async () => {
  consumer.link('vitest');
  consumer.copy('test/package/consumers/application.test.ts');
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { code, output } = await consumer.run([vitest, 'run', '--root', consumer.folder]);
  expect(output).toMatch(/Tests +1 passed/);
  expect(code).toBe(0);
});
