import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Consumer, ROOT } from '../support/consumer.js';
import { documentedOperations } from '../support/document.js';

const consumer = new Consumer();
beforeAll(() => {
  consumer.linkBuild();
  for (const name of ['saxes', 'xmlchars']) consumer.link(name);
});
afterAll(() => consumer.remove());

const PORTAL = "{ portal: 'https://acme.onlyoffice.com', token: 'the-token' }";
const INPUT = '{ path: { opportunityid: 1234 }, body: { isPrivate: true, accessList: [user] } }';
const USER = "const user = '9924256a-739c-462b-af15-e652a3b1b6eb';";

/** One call through each entry, in nine lines. */
const CORE = `import { createCrmClient, isCrmError } from 'onlyoffice-crm/core';
import { setOpportunityAccess } from 'onlyoffice-crm/operations';
const crm = createCrmClient(${PORTAL});
${USER}
try {
  const deal = await crm.call(setOpportunityAccess, ${INPUT});
  console.log(deal.title, deal.accessList.length);
} catch (error) {
  if (isCrmError(error)) console.log(error.code); }
`;
const MAIN = `import { createCrmClient, isCrmError } from 'onlyoffice-crm';
const crm = createCrmClient(${PORTAL});
${USER}
try {
  const deal = await crm.setOpportunityAccess(${INPUT});
  console.log(deal.title, deal.accessList.length);
} catch (error) {
  if (isCrmError(error)) console.log(error.code);
}
`;

interface Bundle {
  text: string;
  gzip: number;
  inputs: string[];
}

/** Bundles a program as applications for browsers are bundled. */
async function bundle(name: string, code: string): Promise<Bundle> {
  const file = consumer.write(name, code);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(consumer.folder, file)],
    absWorkingDir: consumer.folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const { text, contents } = outputFiles[0]!;
  return { text, gzip: gzipSync(contents, { level: 9 }).length, inputs: usedInputs(metafile) };
}

/** The files of which something is in a bundle. */
const usedInputs = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );

const READ = `import { createCrmClient } from 'onlyoffice-crm/core';
import { getOpportunity } from 'onlyoffice-crm/operations';
const crm = createCrmClient(${PORTAL});
console.log(await crm.call(getOpportunity, { path: { opportunityid: 1234 } }));
`;

/** At most so many bytes, gzipped; raise a budget only for something that users asked for. */
const BUDGETS = { read: 12_000, change: 13_000, main: 39_000 };

describe('the size of a bundle', () => {
  test.each<['change' | 'read', string, string[]]>([
    ['read', READ, ['getOpportunity']],
    ['read', READ.replace('/operations', '/operations/opportunities'), ['getOpportunity']],
    // The read by which the change is verified belongs to it.
    ['change', CORE, ['getOpportunity', 'setOpportunityAccess']],
  ])(
    'one %s through the core entry stays within its budget, and needs no other package',
    async (name, code, operations) => {
      const { text, gzip, inputs } = await bundle(`${name}.js`, code);
      console.log(`one ${name} through the core entry: ${gzip} bytes gzip of ${BUDGETS[name]}`);
      expect(gzip).toBeLessThanOrEqual(BUDGETS[name]);
      expect(inputs.filter((path) => /node_modules|\/xml\//.test(path))).toEqual([]);
      const carried = documentedOperations
        .map(({ id }) => id)
        .filter((id) => text.includes(`"${id}"`));
      expect(carried.sort()).toEqual(operations);
    },
  );

  test('all operations through the main entry stay within their budget', async () => {
    const { text, gzip, inputs } = await bundle('main.js', MAIN);
    console.log(`the main entry: ${gzip} bytes gzip of ${BUDGETS.main}`);
    expect(gzip).toBeLessThanOrEqual(BUDGETS.main);
    expect(inputs.filter((path) => /saxes|xmlchars|\/xml\//.test(path))).toEqual([]);
    for (const { id } of documentedOperations) expect(text).toContain(`"${id}"`);
  });
});

/** The rows of the guide: what is added to the core and one operation, where it is from, and the size. */
const rows = [
  ...readFileSync(join(ROOT, 'guides/en/bundle-size.md'), 'utf8').matchAll(
    /^\| (?:`(\w+)`|nothing) \| (?:`(.+)`)? ?\| ([\d.]+) \|$/gm,
  ),
].map(([, name, entry, size]) => ({ name, entry, size: Number(size) }));

test('the guide tells the sizes that bundles have', async () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const { name, entry, size } of rows) {
    const added = name ? `import { ${name} as added } from '${entry}'; console.log(added);` : '';
    const code = `import { createCrmClient } from 'onlyoffice-crm/core';
import { getOpportunity } from 'onlyoffice-crm/operations';
const crm = createCrmClient(${PORTAL});
console.log(await crm.call(getOpportunity, { path: { opportunityid: 1234 } }));
${added}`;
    const { gzip } = await bundle('row.js', code);
    console.log(`with ${name}: ${(gzip / 1000).toFixed(1)} kB`);
    expect(Math.abs(gzip / 1000 - size), `${name}: ${gzip} bytes`).toBeLessThan(0.3);
  }
});

/** What the compiler creates for a consumer: a measure of how long an editor takes. */
const MAX_INSTANTIATIONS = 30_000;

describe('the cost of the types', () => {
  test.each([
    ['core', CORE],
    ['main', MAIN],
  ])('a consumer of nine lines through the %s entry is cheap to check', async (name, code) => {
    expect(code.trim().split('\n')).toHaveLength(9);
    const file = consumer.write(`${name}.ts`, `${code}export {};\n`);
    const options = {
      module: 'NodeNext',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      skipLibCheck: true,
    };
    const { code: status, output } = await consumer.compile(
      options,
      [file],
      ['--extendedDiagnostics'],
    );
    expect(output).not.toContain('error TS');
    expect(status).toBe(0);
    const instantiations = Number(/^Instantiations: +(\d+)$/m.exec(output)?.[1]);
    console.log(`types of the ${name} entry: ${instantiations} instantiations`);
    expect(instantiations).toBeLessThan(MAX_INSTANTIATIONS);
  });
});

test('the package is declared free of side effects, which bundlers need to leave things out', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({ sideEffects: false });
});
