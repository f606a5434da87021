import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from 'jsonpath-rfc9535';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textsOf } from '../../scripts/translations/texts.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const OVERLAYS = join(ROOT, 'spec/overlays/ru');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const english = parse(read('generated/openapi.yaml')) as object;
const russian = parse(read('generated/openapi.ru.yaml')) as object;

interface Overlay {
  actions: { target: string; update?: unknown; remove?: boolean }[];
}
const overlays = readdirSync(OVERLAYS).map((name) => ({
  name,
  overlay: parse(readFileSync(join(OVERLAYS, name), 'utf8')) as Overlay,
}));

/** Words that are the same in both languages. */
const SAME = new Set(['CRM']);

/** The texts of a document by their places. */
function byPlace(document: object): Map<string, string> {
  return new Map(textsOf(document).map(({ path, text }) => [path.join(' / '), text]));
}

/** The code in a text: names, values and paths, which no translation changes. */
function codeOf(text: string): string[] {
  return [...new Set(text.match(/`[^`]+`/g) ?? [])].sort();
}

const texts = byPlace(english);
const translated = byPlace(russian);

test('every text of the document has a Russian one', () => {
  expect(texts.size).toBeGreaterThan(2900);
  const missing = [...texts.keys()].filter((place) => {
    const text = translated.get(place);
    return text === undefined || !(/[а-яё]/i.test(text) || SAME.has(text));
  });
  expect(missing).toEqual([]);
});

test('the Russian document has no text that the English one lacks', () => {
  expect([...translated.keys()].filter((place) => !texts.has(place))).toEqual([]);
});

test('a Russian text names the same members, values and paths', () => {
  const different = [...texts].filter(
    ([place, text]) => codeOf(text).join() !== codeOf(translated.get(place) ?? '').join(),
  );
  expect(different.map(([place]) => place)).toEqual([]);
});

test('a thing has one name in all Russian texts, and what an operation allows is worded alike', () => {
  const guides = [
    'README.ru.md',
    ...readdirSync(join(ROOT, 'guides/ru')).map((name) => `guides/ru/${name}`),
  ];
  const all = [...translated, ...guides.map((path) => [path, read(path)] as const)];
  const matching = (pattern: RegExp): string[] =>
    all.filter(([, text]) => pattern.test(text)).map(([place]) => place);
  // The name in the interface stands where the area is introduced, so that a reader finds it there.
  expect(matching(/возможн[а-я]+ сдел/i)).toEqual([
    expect.stringMatching(/^tags \/ \d+ \/ description$/),
  ]);
  expect(matching(/запрос[а-я]* доступ(?:ен|ны)/i)).toEqual([]);
});

test('the overlays change texts only', () => {
  const withoutTexts = (document: object): unknown => {
    const copy = structuredClone(document) as Record<string | number, unknown>;
    for (const { path } of textsOf(copy)) {
      const parent = path
        .slice(0, -1)
        .reduce((node, key) => node[key] as typeof copy, copy as Record<string | number, unknown>);
      parent[path.at(-1)!] = '';
    }
    return copy;
  };
  expect(withoutTexts(russian)).toEqual(withoutTexts(english));
});

describe.each(overlays)('spec/overlays/ru/$name', ({ overlay }) => {
  test('each target matches one place of the document', () => {
    const targets = overlay.actions.map(({ target }) => target);
    const wrong = targets.filter((target) => query(english as never, target).length !== 1);
    expect(wrong).toEqual([]);
  });

  test('each action has an update or removes the array that the next one writes', () => {
    for (const [i, { target, update, remove }] of overlay.actions.entries()) {
      if (remove) {
        expect(target).toMatch(/\['x-enum-descriptions'\]$/);
        expect(overlay.actions[i + 1]?.update).toHaveProperty('x-enum-descriptions');
      } else {
        expect(update, target).toBeDefined();
      }
    }
  });
});
