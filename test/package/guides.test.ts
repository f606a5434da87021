import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GUIDES } from '../../scripts/docs/guides.mjs';
import { codeBlocksOf } from '../support/code-blocks.js';
import { Consumer, ROOT } from '../support/consumer.js';

const consumer = new Consumer();
beforeAll(() => {
  consumer.linkBuild();
  consumer.link('saxes');
});
afterAll(() => consumer.remove());

const LANGUAGES = ['en', 'ru'];
const sources = [
  'README.md',
  ...LANGUAGES.flatMap((language) =>
    readdirSync(join(ROOT, 'guides', language)).map((name) => `guides/${language}/${name}`),
  ),
];

// Lower it only when a block was taken out on purpose.
const FEWEST_PROGRAMS = 70;

test('every program of the README and of the guides runs to its end', async () => {
  const blocks = sources.flatMap(codeBlocksOf).filter(({ isOnlyChecked }) => !isOnlyChecked);
  expect(blocks.length).toBeGreaterThanOrEqual(FEWEST_PROGRAMS);
  consumer.copy('test/package/consumers/run-guides.mjs');
  consumer.copy('scripts/docs/assets/records.mjs');
  consumer.write('offer.pdf', 'An offer');
  const programs = blocks.map(({ source, code }, i) => {
    const { code: program } = transformSync(code, { loader: 'ts', format: 'esm' });
    return `./${consumer.write(`${i}-${source.replaceAll(/\W/g, '-')}.mjs`, program)}`;
  });
  const { code, output } = await consumer.run(['run-guides.mjs', './records.mjs', ...programs]);
  expect(output.split('--- ').filter((printed) => printed.includes('FAILED'))).toEqual([]);
  expect(output).toContain(`executed ${programs.length}`);
  expect(code).toBe(0);
});

test.each(GUIDES)('the guide %s has the same parts in both languages', (name) => {
  const files = LANGUAGES.map((language) => join(ROOT, 'guides', language, `${name}.md`));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const [english, russian] = files.map((file) => partsOf(readFileSync(file, 'utf8')));
  expect(russian).toEqual(english);
});

test('every guide is listed', () => {
  const found = sources.filter((name) => name.startsWith('guides/'));
  const listed = LANGUAGES.flatMap((language) =>
    GUIDES.map((name) => `guides/${language}/${name}.md`),
  );
  expect(found.filter((name) => !listed.includes(name))).toEqual([]);
});

/** The headings, tables and blocks of code of a guide, without what is translated. */
function partsOf(text: string): string[] {
  const parts = text.matchAll(/^```(.*)\n([\s\S]*?)^```$|^(#+) |^\|.*\|$/gm);
  return [...parts].map(([part, info, code, heading]) => {
    if (info !== undefined) return `${info}\n${withoutTexts(info, code!)}`;
    return heading ?? `a row of ${part.split('|').length - 2} cells`;
  });
}

/** Code without its comments and strings. */
function withoutTexts(info: string, code: string): string {
  if (info.startsWith('ts')) return leavesOf(ts.createSourceFile('', code, ts.ScriptTarget.Latest));
  // What the command line prints is in the language of its user.
  if (info === 'console') return (code.match(/^\$ .*$/gm) ?? []).join('\n');
  if (info === 'text') return `${code.split('\n').length} lines`;
  return code.replaceAll(/(^|\s)#.*$/gm, '').replaceAll(/(["'])(?:\\.|(?!\1).)*\1/g, '""');
}

function leavesOf(file: ts.SourceFile): string {
  const leaves: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file).filter((child) => !ts.isJSDoc(child));
    for (const child of children) visit(child);
    if (children.length > 0) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node);
    leaves.push(isText || ts.isTemplateHead(node) ? '""' : node.getText(file));
  };
  visit(file);
  return leaves.join(' ');
}
