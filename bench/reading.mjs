// npm run bench: how long reading takes, as a multiple of JSON.parse of the same answer, measured in one run.
// Exit status 1 when a bound is broken.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { operations } from '../dist/generated/operations.js';
import { results } from '../dist/generated/results.js';
import { conform } from '../dist/src/conform.js';
import { inCamelCase } from '../dist/src/dialect.js';
import { JSON_FORMAT } from '../dist/src/format.js';
import { xml } from '../dist/src/xml.js';
import { toXml } from '../scripts/generate/xml.mjs';

const BOUNDS = { 'PascalCase renamed, beyond JSON.parse': 1, 'XML read': 15 };
const ROUNDS = 60;

const { components, paths } = parse(
  readFileSync(new URL('../generated/openapi.yaml', import.meta.url), 'utf8'),
);

/** The records that the document shows for a list, repeated up to a number. */
function listOf(operationId, length) {
  const { method, path } = operations[operationId];
  const response =
    components.responses[paths[path][method].responses['200'].$ref.split('/').at(-1)];
  const records = Object.values(response.content['application/json'].examples).flatMap(
    ({ $ref, value }) => (value ?? components.examples[$ref.split('/').at(-1)].value).response,
  );
  return {
    count: length,
    total: length,
    status: 0,
    statusCode: 200,
    response: Array.from({ length }, (_, i) => ({ ...records[i % records.length], id: i + 1 })),
  };
}

function pascal(value) {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name === 'id' ? 'ID' : name[0].toUpperCase() + name.slice(1),
      pascal(member),
    ]),
  );
}

/** The time of each of some ways to do a thing, in turn and many times over, so that all have the same machine. */
function times(ways, repeat) {
  const sums = ways.map(() => 0);
  for (let round = -10; round < ROUNDS; round += 1) {
    for (const [i, way] of ways.entries()) {
      const start = performance.now();
      for (let n = 0; n < repeat; n += 1) way();
      if (round >= 0) sums[i] += performance.now() - start; // the first rounds only warm up
    }
  }
  return sums;
}

let isBroken = false;
for (const operationId of ['listContacts', 'listOpportunities', 'listCases']) {
  for (const length of [1, 10, 100, 1000]) {
    const answer = listOf(operationId, length);
    const [camelText, pascalText, xmlText] = [
      JSON.stringify(answer),
      JSON.stringify({ ...answer, response: pascal(answer.response) }),
      toXml(answer),
    ];
    const [camel, camelRead, plain, pascalRead, xmlRead] = times(
      [
        () => JSON.parse(camelText),
        () => inCamelCase(JSON.parse(camelText)),
        () => JSON.parse(pascalText),
        () => inCamelCase(JSON.parse(pascalText)),
        () => xml().readAnswer(xmlText, results[operationId]),
      ],
      Math.ceil(300 / length),
    );
    const ratios = [pascalRead / plain - 1, xmlRead / camel];
    const told = Object.entries(BOUNDS).map(
      ([what, bound], i) =>
        `${what}: ${ratios[i].toFixed(2)} of at most ${bound}${ratios[i] > bound ? ' TOO MUCH' : ''}`,
    );
    isBroken ||= told.some((line) => line.endsWith('TOO MUCH'));
    console.log(
      `${operationId.padEnd(17)} ${String(length).padStart(4)} records  ${told.join('; ')}; camelCase recognised: ${(camelRead / camel).toFixed(2)}`,
    );
  }
}

const answer = listOf('listContacts', 1000);
const text = JSON.stringify(answer);
const [plain, whole] = times(
  [
    () => JSON.parse(text),
    () =>
      conform(
        results.listContacts,
        JSON_FORMAT.readAnswer(text, results.listContacts).response,
        'response',
      ),
  ],
  1,
);
console.log(
  `\nJSON read and held against the document: ${(whole / plain).toFixed(2)} x JSON.parse (1000 contacts, ${Math.round(text.length / 1024)} KiB)`,
);
process.exitCode = isBroken ? 1 : 0;
