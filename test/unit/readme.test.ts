import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUIDES } from '../../scripts/docs/guides.mjs';
import { documentedOperations } from '../support/document.js';

const textOf = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const FILES = ['README.md', 'README.ru.md'];

test.each(FILES)('%s names every guide and the number of operations', (file) => {
  const text = textOf(file);
  for (const name of GUIDES) expect(text).toContain(`[${name}](guides/`);
  expect(text).toContain(` ${documentedOperations.length} `);
});

test.each(FILES)('%s fits on few screens, and says in a table where the rest is', (file) => {
  const lines = textOf(file).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(110);
  const links = lines.filter((line) => line.includes('](guides/'));
  expect(links.length).toBeGreaterThanOrEqual(5);
  for (const line of links) {
    expect(line).toMatch(/^\| [^|]+ \| [^|]+ \|$/);
    expect(line.match(/\]\(guides\//g)!.length).toBeLessThanOrEqual(5);
  }
});

test('both have the same code and as many headings and rows', () => {
  const [english, russian] = FILES.map((file) => partsOf(textOf(file)));
  expect(russian).toEqual(english);
});

/** The code without comments and strings, and the marks of headings and rows. */
const partsOf = (text: string): string[] =>
  [...text.matchAll(/^```[\s\S]*?^```$|^#+ |^\|/gm)].map(([part]) =>
    part.replaceAll(/#.*$|'.*?'/gm, ''),
  );

test('an index lists every operation with its path', () => {
  const index = textOf('generated/api.md');
  for (const { id, method, path } of documentedOperations)
    expect(index).toContain(`| ${method.toUpperCase()} \`${path}\` | \`${id}\` |`);
});
