import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const ONE_CALL = `import { createCrmClient } from './dist/src/core.js';
import { getOpportunity } from './dist/generated/operations/index.js';
const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
console.log(await crm.call(getOpportunity, { path: { opportunityid: 1234 } }));`;

const APPS = [
  ['one call of the core entry', ONE_CALL, 12],
  [
    'one change of access of the core entry',
    ONE_CALL.replace('getOpportunity', 'setOpportunityAccess').replace(
      'crm.call(getOpportunity, { path: { opportunityid: 1234 } })',
      'crm.call(setOpportunityAccess, { path: { opportunityid: 1234 }, body: { isPrivate: false } })',
    ),
    12,
  ],
  [
    'the main entry, with all operations',
    `import { createCrmClient } from './dist/src/index.js';
console.log(createCrmClient({ portal: 'https://acme.onlyoffice.com' }));`,
    40,
  ],
  [
    'everything, with XML',
    `export * from './dist/src/index.js'; export * from './dist/src/xml/index.js';`,
  ],
];

async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

/** The size of small applications, bundled, minified and compressed, in kB. */
export function measureBundles() {
  return Promise.all(
    APPS.map(async ([what, contents, goal]) => ({ what, kilobytes: await sizeOf(contents), goal })),
  );
}
