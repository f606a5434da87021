import { fileURLToPath } from 'node:url';
import { atMost, interleave, median, ratio, runProcess } from './measure.mjs';
import { CLIENTS } from './workspace.mjs';

const OPTIONS =
  '--noEmit --strict --skipLibCheck --extendedDiagnostics --pretty false --types null --target ES2022 --module ESNext --moduleResolution Bundler --lib ES2022,DOM,DOM.Iterable'.split(
    ' ',
  );
const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));

/** Type-checks the file of a client. */
function check(folder, name) {
  const code = `process.argv = [process.argv[0], 'tsc', ...process.argv.slice(1)];
    await import(${JSON.stringify(tsc)});`;
  const { stdout, cpu } = runProcess(code, { args: [...OPTIONS, `${name}.ts`], cwd: folder });
  const numberOf = (what) => Number(new RegExp(`^${what}: +(\\d+)`, 'm').exec(stdout)[1]);
  return {
    cpu,
    memory: numberOf('Memory used') / 1000,
    instantiations: numberOf('Instantiations'),
  };
}

/** What TypeScript needs for a consumer of a few lines, against one of openapi-fetch. */
export async function measureTypes(folder, { rounds }) {
  const ways = Object.keys(CLIENTS).map((name) => [name, () => check(folder, name)]);
  const costs = await interleave(Object.fromEntries(ways), Math.ceil(rounds / 5), 0);
  return Object.entries(costs).map(([name, { cpu, memory, instantiations }]) => {
    const count = median(instantiations);
    const isOurs = ['core', 'main'].includes(name);
    return {
      what: `CPU of tsc for a consumer: ${CLIENTS[name]}`,
      measured: `${(median(cpu) / 1000).toFixed(1)} s, ${median(memory).toFixed(0)} MB, ${count.toLocaleString('en')} instantiations`,
      ratio: ratio(cpu, costs['openapi-fetch'].cpu),
      against: 'openapi-fetch',
      goal: isOurs ? atMost(30_000, count, ' instantiations') : '',
    };
  });
}
