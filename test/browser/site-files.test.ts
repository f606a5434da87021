import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { documentedOperations } from '../support/document.js';
import { DOCS, LANGUAGES } from '../support/site.js';

const MAX_PAGE_BYTES = 150_000;

let pages: string[];
let anchors: Map<string, Set<string>>;
beforeAll(() => {
  pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !name.includes('redoc.'),
  );
  anchors = new Map(
    pages.map((name) => {
      const ids = readFileSync(join(DOCS, name), 'utf8').matchAll(/ id="([^"]+)"/g);
      return [name, new Set([...ids].map(([, id]) => id!))];
    }),
  );
});

test('each operation has a page in each language, with a title of its own', () => {
  for (const language of LANGUAGES) {
    const titles = documentedOperations.map(({ id }) => {
      const text = readFileSync(join(DOCS, language, 'api', `${id}.html`), 'utf8');
      expect(text).toContain(`<html lang="${language}"`);
      return /<title>(.*)<\/title>/.exec(text)![1];
    });
    expect(new Set(titles).size).toBe(documentedOperations.length);
  }
});

test('every link leads to a page, a file or a place that is there', () => {
  const broken: string[] = [];
  for (const name of pages) {
    const text = readFileSync(join(DOCS, name), 'utf8');
    for (const [, target] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(https?|mailto):/.test(target!)) continue;
      const [path, anchor] = decodeURIComponent(target!).split('#') as [string, string?];
      const file = path === '' ? name : normalize(join(dirname(name), path));
      const isThere = statSync(join(DOCS, file), { throwIfNoEntry: false })?.isFile();
      if (!isThere || (anchor && anchors.get(file)?.has(anchor) === false))
        broken.push(`${name}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page is larger than 150 kB, and none loads anything from elsewhere', () => {
  const large = pages.filter((name) => statSync(join(DOCS, name)).size > MAX_PAGE_BYTES);
  expect(large).toEqual([]);
  const loading = pages.filter((name) =>
    /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//.test(
      readFileSync(join(DOCS, name), 'utf8'),
    ),
  );
  expect(loading).toEqual([]);
});

test('the texts for language models name every parameter, its place, and whether it is required', () => {
  const [, ...sections] = readFileSync(join(DOCS, 'llms-full.txt'), 'utf8').split(/^## (?=\w+: )/m);
  const sectionOf = new Map(sections.map((text) => [text.slice(0, text.indexOf(':')), text]));
  for (const { id, parameters } of documentedOperations)
    for (const { name, in: place, required } of parameters)
      expect(sectionOf.get(id), id).toMatch(
        new RegExp(`^- \`${name}\` \\(${place}; ${required ? 'required; ' : ''}\\w.*\\): .`, 'm'),
      );
  expect(sectionOf.get('setCaseAccess')).toMatch(
    /^ {2}- `accessList` \(body; required; array of string \(uuid\); at least 1 element\): The ids/m,
  );
});

test('what the search loads stays small', () => {
  for (const name of ['search.en.js', 'search.ru.js', 'search.js']) {
    const { length } = gzipSync(readFileSync(join(DOCS, 'assets', name)));
    expect(length, name).toBeLessThan(name === 'search.js' ? 12_000 : 75_000);
  }
});

test('no id stands twice on a page', () => {
  const twice = pages.filter((name) => {
    const ids = [...readFileSync(join(DOCS, name), 'utf8').matchAll(/ id="([^"]+)"/g)];
    return new Set(ids.map(([, id]) => id)).size < ids.length;
  });
  expect(twice).toEqual([]);
});
