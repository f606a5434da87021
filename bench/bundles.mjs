import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { operationsOf } from './document.mjs';
import { atMost } from './measure.mjs';
import { CLIENTS } from './workspace.mjs';

const oneCall = (name) =>
  `import { makeCall } from './${name}.ts';
  console.log(await makeCall('https://acme.onlyoffice.com', 'the-token')(1234));`;

/** An application that makes a client and names every operation of an area. */
const oneArea = (name, module) => {
  const names = operationsOf('opportunities').join(', ');
  return `${oneCall(name)} import { ${names} } from '${module}'; console.log([${names}]);`;
};

const everything = (...modules) => modules.map((name) => `export * from '${name}';`).join(' ');

/** What is bundled, in groups of which the first is what the others are compared with. */
const GROUPS = [
  [
    ['one call: openapi-fetch', oneCall('openapi-fetch')],
    ...Object.entries(CLIENTS)
      .filter(([name]) => !['openapi-fetch', 'main'].includes(name))
      .map(([name, title]) => [`one call: ${title}`, oneCall(name), name === 'core' && 12]),
  ],
  [
    ['the area of opportunities: hey-api', oneArea('hey-api', './generated/hey-api/sdk.gen.js')],
    [
      'the area of opportunities: hey-api with zod',
      oneArea('hey-api-zod', './generated/hey-api-zod/sdk.gen.js'),
    ],
    ['the area of opportunities: core entry', oneArea('core', 'onlyoffice-crm/operations')],
  ],
  [
    ['all operations: hey-api', everything('./generated/hey-api/sdk.gen.js')],
    ['all operations: hey-api with zod', everything('./generated/hey-api-zod/sdk.gen.js')],
    ['all operations: main entry', oneCall('main'), 40],
    [
      'all operations, access, records, XML',
      everything(
        'onlyoffice-crm',
        'onlyoffice-crm/access',
        'onlyoffice-crm/records',
        'onlyoffice-crm/xml',
      ),
    ],
  ],
];

async function sizeOf(contents, folder) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

/** The size of small applications, bundled, minified and compressed. */
export async function measureBundles(folder) {
  const rows = [];
  for (const group of GROUPS) {
    const sizes = await Promise.all(group.map(([, contents]) => sizeOf(contents, folder)));
    for (const [i, [what, , goal]] of group.entries())
      rows.push({
        what: `Bundle of ${what}`,
        measured: `${sizes[i].toFixed(1)} kB gzip`,
        ratio: sizes[i] / sizes[0],
        against: group[0][0].split(': ')[1],
        goal: goal ? atMost(goal, sizes[i], ' kB') : '',
      });
  }
  return rows;
}
