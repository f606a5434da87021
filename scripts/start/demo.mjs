import { styleText } from 'node:util';
import { createCrmClient, isCrmError } from '../../dist/src/index.js';
import { samplePeople } from '../../dist/src/testing/index.js';
import { briefJson } from './brief-json.mjs';
import { stepsFor } from './steps.mjs';

const { stdout, env } = process;
const WIDTH = Math.min(stdout.columns ?? 80, 100);

const RECORD = {
  title: true,
  displayName: true,
  isPrivate: true,
  accessList: { displayName: true },
};
const RESPONSE = { response: RECORD, error: { message: true } };
const REPORT = {
  records: {
    title: true,
    users: { name: true },
    responsible: { name: true },
    responsibleSees: true,
  },
};

/**
 * Makes the calls that the vendors document, and shows what becomes of them: the line of TypeScript,
 * and what goes over the wire.
 *
 * @param {string} url the address of a portal in memory with the sample records
 * @param {(user: string) => string} tokenOf
 * @returns {Promise<number>} how many steps did not end as they should
 */
export async function runDemo(url, tokenOf) {
  const clientOf = ({ id }) => createCrmClient({ portal: url, token: tokenOf(id), fetch: printed });
  const { anna, boris, clara } = samplePeople;
  const steps = stepsFor(
    {
      asAnna: clientOf(anna),
      asBoris: clientOf(boris),
      asClara: clientOf(clara),
      withoutToken: createCrmClient({ portal: url, fetch: printed }),
    },
    samplePeople,
  );
  let failed = 0;
  for (const [i, { title, run, code, showsResult }] of steps.entries()) {
    print('bold', `\n${wrapped(`${i + 1}. `, title)}`);
    print('cyan', sourceOf(run).replaceAll(/^/gm, '   '));
    const [result, error] = await run().then(
      (result) => [result],
      (error) => [undefined, error],
    );
    if (showsResult && !error) print('green', wrappedJson('   = ', result, REPORT));
    if (error) print('yellow', wrapped('   = ', sentenceOf(error)));
    if (error?.code === code) continue;
    failed += 1;
    print('red', `   This should have ended ${code ? `with the code ${code}` : 'well'}.`);
  }
  return failed;
}

/** What is executed, so that nothing else can be shown. */
function sourceOf(run) {
  const source = run.toString().replace(/^\(\)\s*=>\s*/, 'await ');
  const indent = /\n( *)\S*$/.exec(source)?.[1] ?? '';
  return `${source.replaceAll(`\n${indent}`, '\n')};`;
}

async function printed(request) {
  const body = await request.clone().text();
  print('dim', `   > ${request.method} ${request.url}`);
  if (body !== '') print('dim', wrappedJson('   > ', JSON.parse(body), true));
  const response = await fetch(request);
  const type = response.headers.get('Content-Type');
  const text = await response.clone().text();
  print(undefined, `   < ${response.status} ${type}`);
  const isJson = type.startsWith('application/json');
  print(
    undefined,
    isJson ? wrappedJson('   < ', JSON.parse(text), RESPONSE) : wrapped('   < ', text),
  );
  return response;
}

const sentenceOf = (error) =>
  isCrmError(error) ? `${error.name} (${error.code}): ${error.message}` : String(error);

/** Breaks a text where it has blanks, and puts what stands before it at the margin. */
export function wrapped(before, text, blank = ' ') {
  const lines = new RegExp(`(.{1,${WIDTH - before.length}})(?:${blank}|$)`, 'g');
  const broken = text.replaceAll('\n', ' ').replaceAll(lines, '$1\n').trimEnd();
  return before + broken.replaceAll('\n', `\n${' '.repeat(before.length)}`);
}

const wrappedJson = (before, value, shown) => wrapped(before, briefJson(value, shown), '(?<=,) '); // a text stays whole

function print(style, text) {
  const hasColors = style !== undefined && stdout.isTTY && !env.NO_COLOR;
  console.log(hasColors ? styleText(style, text) : text);
}
