// npm run bench: what the client costs, as multiples of what it is made of, measured in one run and in
// turn. Writes bench/RESULTS.md. `npm run bench -- calls` measures only a part and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { measureBundles } from './bundles.mjs';
import { measureCalls } from './calls.mjs';
import { measureImports } from './imports.mjs';
import { measureReading } from './reading.mjs';

const PARTS = {
  calls: measureCalls,
  imports: measureImports,
  reading: measureReading,
  bundles: measureBundles,
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PARTS);

const ratios = [];
const sizes = [];
for (const name of names) {
  const rows = await PARTS[name]();
  (name === 'bundles' ? sizes : ratios).push(...rows);
}

const line = (...cells) => `| ${cells.join(' | ')} |`;
const goalOf = ({ goal }) => (goal === undefined ? '' : `${goal}`);
const tables = [
  ...(ratios.length > 0
    ? [
        line('What', 'Ratio', 'Goal', 'Against'),
        line('---', '---', '---', '---'),
        ...ratios.map((row) => line(row.what, row.ratio.toFixed(2), goalOf(row), row.against)),
        '',
      ]
    : []),
  ...(sizes.length > 0
    ? [
        line('What', 'kB, gzip', 'Goal'),
        line('---', '---', '---'),
        ...sizes.map((row) => line(row.what, row.kilobytes.toFixed(1), goalOf(row))),
        '',
      ]
    : []),
].join('\n');
console.log(tables);

if (asked.length === 0) {
  const versionOf = (path) =>
    JSON.parse(readFileSync(new URL(`../${path}package.json`, import.meta.url), 'utf8')).version;
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${platform()} ${release()}`;
  const versions = `Node ${process.versions.node}, openapi-fetch ${versionOf('node_modules/openapi-fetch/')}, onlyoffice-crm ${versionOf('')}`;
  const text = `# What the client costs

Written by \`npm run bench\`. Each ratio is the median of many rounds in which all ways were measured in
turn, so that it says more than the times, which are those of one machine.

- Machine: ${machine}
- Versions: ${versions}

${tables}`;
  writeFileSync(new URL('RESULTS.md', import.meta.url), text);
}
