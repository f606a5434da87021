import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  commandsOf,
  GuideShell,
  type GuideWords,
  guidePortal,
  isAsShown,
} from '../../support/guide.js';

const guide = (language: string): string =>
  fileURLToPath(new URL(`../../../guides/${language}/command-line.md`, import.meta.url));

const english: GuideWords = {
  people: { anna: ['Anna', 'Weber'], boris: ['Boris', 'Petrov'], clara: ['Clara', 'Novak'] },
  titles: { hotel: 'Hotel catalogue', fair: 'Spring fair', case: 'Lawsuit', task: 'Call back' },
  contact: ['Olga', 'Kraus'],
};
const russian: GuideWords = {
  people: { anna: ['Анна', 'Вебер'], boris: ['Борис', 'Петров'], clara: ['Клара', 'Новак'] },
  titles: {
    hotel: 'Каталог гостиницы',
    fair: 'Весенняя ярмарка',
    case: 'Судебный спор',
    task: 'Перезвонить',
  },
  contact: ['Ольга', 'Краус'],
};

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-guide-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const GUIDES = [
  { file: guide('en'), words: english, language: 'en_US.UTF-8' },
  { file: guide('ru'), words: russian, language: 'ru_RU.UTF-8' },
];

test.each(GUIDES)('the commands of $file do what it shows', async ({ file, words, language }) => {
  const shell = new GuideShell(guidePortal(words), language, home);
  const commands = commandsOf(readFileSync(file, 'utf8'));
  expect(commands.length).toBeGreaterThan(10);
  for (const shown of commands) {
    const lines = await shell.run(shown);
    if (!isAsShown(lines, shown.output)) expect(lines, shown.command).toEqual(shown.output);
  }
});

test('the guides in both languages have the same sections, commands and tables', () => {
  const [en, ru] = GUIDES.map(({ file }) => readFileSync(file, 'utf8'));
  const shapeOf = (text: string) => ({
    headings: text.match(/^#+ /gm),
    commands: commandsOf(text).map(({ command }) => command),
    rows: text.match(/^\| [^|]+ \|/gm)?.filter((row) => /\d/.test(row)),
    flags: [...new Set(text.match(/--[\w-]+/g))].sort(),
  });
  expect(shapeOf(ru!)).toEqual(shapeOf(en!));
});
