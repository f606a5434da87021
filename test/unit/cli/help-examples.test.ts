import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands/index.js';
import { en } from '../../../src/cli/texts/en.js';
import { ru } from '../../../src/cli/texts/ru.js';
import { createPortal, samplePeople } from '../../../src/testing/index.js';
import { cli } from '../../support/cli.js';
import { wordsOf } from '../../support/guide.js';

const { anna, boris, clara } = samplePeople;

const LANGUAGES = [
  { language: 'en_US.UTF-8', words: en, surnames: [] },
  {
    language: 'ru_RU.UTF-8',
    words: ru,
    surnames: [
      ['Анна', 'Вебер'],
      ['Борис', 'Петров'],
      ['Клара', 'Новак'],
    ],
  },
];

const EXAMPLES = LANGUAGES.flatMap(({ language, words, surnames }) =>
  COMMANDS.flatMap(({ name }) =>
    words.commands[name]!.examples.map(([line]) => ({ line, language, surnames })),
  ),
);

/** A portal that has what the examples of the help name. */
function portalOf(names: readonly (readonly string[])[]) {
  const people = [anna, boris, clara].map((person, i) => {
    const [firstName = person.firstName, lastName = person.lastName] = names[i] ?? [];
    return { ...person, firstName, lastName };
  });
  const access = [anna.id, boris.id];
  const titled = { title: 'Fair', createBy: anna.id, access, tags: ['vip'] };
  return createPortal({
    people,
    cases: [1, 2, 12].map((id) => ({ ...titled, id, isClosed: id === 2 })),
    opportunities: [1, 2].map((id) => ({ ...titled, id, responsible: boris.id })),
    contacts: [1, 2].map((id) => ({
      id,
      isCompany: true,
      companyName: 'Hotel',
      createBy: anna.id,
      managers: access,
      tags: ['press', 'vip'],
    })),
  });
}

test.each(EXAMPLES)('the example of the help runs: $line ($language)', async (example) => {
  const portal = portalOf(example.surnames);
  const env = {
    CRM_PORTAL: portal.url,
    CRM_TOKEN: portal.tokenOf(anna.id),
    LANG: example.language,
    XDG_CONFIG_HOME: join(tmpdir(), 'onlyoffice-crm-no-such-folder'),
  };
  const [, input = '', piped] = /^echo '(.*)' \| onlyoffice-crm (.*)$/.exec(example.line) ?? [];
  const [line = ''] = (piped ?? example.line).split(' > ');
  const typed = [example.language.startsWith('ru') ? 'д' : 'y'];
  const ran = await cli(wordsOf(line), { portal, env, input, typed, isTerminal: input === '' });
  expect(ran).toMatchObject({ code: 0 });
});
