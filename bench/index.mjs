// npm run bench: what the client costs, against what it is made of and against other clients. Writes
// bench/RESULTS.md. Names of parts as arguments (npm run bench -- calls xml) measure these alone, and
// --quick a few rounds of each; both write nothing.
import { measureBundles } from './bundles.mjs';
import { measureCalls } from './calls.mjs';
import { measureHandOver } from './hand-over.mjs';
import { measureImports } from './imports.mjs';
import { measureReading } from './reading.mjs';
import { tableOf, writeResults } from './report.mjs';
import { measureTypes } from './types.mjs';
import { makeWorkspace } from './workspace.mjs';

const PARTS = {
  calls: measureCalls,
  imports: measureImports,
  bundles: measureBundles,
  types: measureTypes,
  reading: measureReading,
  'hand-over': measureHandOver,
};

const args = process.argv.slice(2);
const asked = args
  .filter((arg) => arg !== '--quick')
  .map((name) => (name === 'xml' ? 'reading' : name));
const unknown = asked.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`There is no part ${unknown}. The parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
const rounds = args.includes('--quick') ? 2 : 30;

const folder = await makeWorkspace();
const rows = [];
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  console.error(`measuring ${name}`);
  rows.push(...(await PARTS[name](folder, { rounds })));
}
const table = tableOf(rows);
console.log(table);
if (args.length === 0) writeResults(table, rounds);
