import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toXml } from '../scripts/generate/xml.mjs';
import { listOf } from './document.mjs';
import { interleave, median, ratio } from './statistics.mjs';

const LENGTH = 10_000;

/** What the package does not export, bundled from its sources. */
async function internals() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { listContacts } from './generated/operations/index.js';
        export { JSON_CODEC } from './src/response/codec.js';
        export { envelopeOf } from './src/response/envelope.js';
        export { ANY_CASE_JSON_CODEC } from './src/response/any-case-json.js';
        export { validate } from './src/validation/validate.js';
        export { xml } from './src/xml/index.js';`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { ANY_CASE_JSON_CODEC, JSON_CODEC, envelopeOf, listContacts, validate, xml } =
  await internals();

function inPascalCase(value) {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (typeof value !== 'object' || value === null) return value;
  const rename = (name) => (name === 'id' ? 'ID' : name[0].toUpperCase() + name.slice(1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [rename(name), inPascalCase(member)]),
  );
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Decodes, validates and completes a list as the client does. */
function read(codec, text) {
  const { result } = listContacts;
  const { response } = envelopeOf(codec.decode(text, result));
  const problem = validate(result, response, 'response');
  if (problem !== undefined) throw new Error(problem);
  codec.fillIn?.(result, response, undefined);
}

/** The time of reading a long list, as multiples of JSON.parse of the same list. */
export async function measureReading(rounds = 12) {
  const list = listOf('listContacts', LENGTH);
  const text = JSON.stringify(list);
  const pascalText = JSON.stringify({ ...list, response: inPascalCase(list.response) });
  const xmlText = toXml(list);
  const { parse, ...costs } = await interleave(
    {
      parse: () => timeOf(() => JSON.parse(text)),
      'JSON, core entry': () => timeOf(() => read(JSON_CODEC, text)),
      'JSON, main entry': () => timeOf(() => read(ANY_CASE_JSON_CODEC, text)),
      PascalCase: () => timeOf(() => read(ANY_CASE_JSON_CODEC, pascalText)),
      XML: () => timeOf(() => read(xml(), xmlText)),
    },
    rounds,
    3,
  );
  const against = `JSON.parse, ${median(parse).toFixed(0)} ms`;
  return Object.entries(costs).map(([name, cost]) => ({
    what: `${LENGTH.toLocaleString('en')} contacts read and validated, ${name}`,
    against,
    ratio: ratio(cost, parse),
  }));
}
