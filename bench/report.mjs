import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { ROOT } from './workspace.mjs';

const readJson = (path) => JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8'));

/** All rows as one table. */
export function tableOf(rows) {
  const cells = rows.map(({ what, measured, ratio, against, goal = '' }) => [
    what,
    measured,
    ratio.toFixed(2),
    against,
    goal,
  ]);
  const lines = [
    ['What', 'Measured', 'Ratio', 'Against', 'Goal'],
    ['---', '---', '---', '---', '---'],
    ...cells,
  ];
  return lines.map((line) => `| ${line.join(' | ')} |\n`).join('');
}

/** Writes RESULTS.md. */
export function writeResults(table, rounds) {
  const { dependencies } = readJson('bench/clients/package.json');
  const versions = {
    Node: process.versions.node,
    'onlyoffice-crm': readJson('package.json').version,
    ...dependencies,
  };
  const text = `# What the client costs

Written by \`npm run bench\`. Every ratio compares ways that took turns in one run, and is the median of the ratios of its
rounds, ${rounds} for a call, so it says more than the times, which are those of one machine. CPU is user and system
time. A call reads one opportunity from a server on the same machine.

- Machine: ${cpus().length} cores of ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${platform()}
- Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}

${table}`;
  writeFileSync(`${ROOT}/bench/RESULTS.md`, text);
}
