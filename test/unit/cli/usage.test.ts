import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands/index.js';
import { en } from '../../../src/cli/texts/en.js';
import { textsFor } from '../../../src/cli/texts/index.js';
import { ru } from '../../../src/cli/texts/ru.js';
import { anna, boris, portalWith, stored } from '../../support/access.js';
import { cli } from '../../support/cli.js';

test.each([
  [['gramt'], 'did you mean grant?'],
  [['xyzzyxyzzy'], 'There is no command xyzzyxyzzy'],
  [['--hepl'], 'did you mean --help?'],
  [['audit', '-all'], 'There is no flag -all; did you mean --all?'],
  [['audit', '-xn'], 'There is no flag -xn'],
  [['grant', '--csae=1'], 'did you mean --case?'],
  [['audit', '--cvs'], 'did you mean --csv?'],
  [['grant', '--oportunities', 'all'], 'did you mean --opportunities?'],
  [['grant', '--zzzzzzzz'], 'There is no flag --zzzzzzzz'],
  [['grant', '--task=1'], 'grant has no flag --task; these commands have it: transfer'],
  [['grant', '--case'], '--case needs a value: --case=IDS'],
  [['grant', '--case', '--yes'], '--case needs a value'],
  [['grant', '--yes=1', '--case=1'], '--yes takes no value'],
  [['grant', 'boris', '--case=1'], 'The argument boris is not expected'],
  [['grant', '--user=boris'], 'Say which records'],
  [['grant', '--case=1', '--yes'], '--user is missing'],
  [['grant', '--case=1', '--user=', '--yes'], '--user needs a value: --user=USER'],
  [['grant', '--case=1', '--user=,', '--yes'], 'Element 1 of --user=, is empty'],
  [['grant', '--case=1', '--user=boris,', '--yes'], 'Element 2 of --user=boris, is empty'],
  [['grant', '--case=1', '--user=boris', '--user=', '--yes'], '--user needs a value'],
  [['transfer', '--case=1', '--from=a,,b', '--to=c'], 'Element 2 of --from=a,,b is empty'],
  [['transfer', '--case=1', '--from=a,b', '--to=c'], '--from takes one user, without commas'],
  [['share', '--contact=1', '--read', '--may-clear=type,,'], 'Element 2 of --may-clear=type,,'],
  [
    ['grant', '--case=1,,2', '--user=boris'],
    'Element 2 of --case=1,,2 is empty: leave out the comma that is too many',
  ],
  [['grant', '--contact', ',1 2', '--user=boris'], 'Element 1 of --contact=,1 2 is empty'],
  [['transfer', '--task=1, ,2', '--responsible'], 'Element 2 of --task=1, ,2 is empty'],
  [['grant', '--case=one', '--user=boris'], '--case takes ids such as 1,2,3'],
  [['grant', '--case=0', '--user=boris'], '--case takes ids such as 1,2,3'],
  [['grant', '--case=', '--user=boris'], '--case needs a value: --case=IDS'],
  [['grant', '--cases=vip', '--user=boris'], '--cases takes filters'],
  [['grant', '--cases=tags=', '--user=boris'], '--cases takes filters'],
  [['grant', '--cases=tag=vip', '--user=boris'], 'did you mean tags?'],
  [['grant', '--opportunities=stage=5', '--user=boris'], 'did you mean stageType?'],
  [['grant', '--cases=count=5', '--user=boris'], '--cases has no filter count'],
  [['grant', '--cases=isClosed=true&isClosed=false', '--user=boris'], 'isClosed is given twice'],
  [['audit', '--case=1', '--concurrency=0'], '--concurrency takes a number from 1 to 100'],
  [['audit', '--case=1', '--concurrency=1', '--concurrency=2'], '--concurrency is given twice'],
  [['transfer', '--from=a', '--to=b', '--task=1'], '--task and --tasks need --responsible'],
  [['audit', '--token=x', '--case=1'], 'is not taken from the arguments'],
  [['audit', '--password', 'x', '--case=1'], 'is not taken from the arguments'],
])('%j is refused before anything is sent', async (argv, message) => {
  const portal = portalWith({});
  const { code, stdout, stderr } = await cli(argv, { portal });
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(portal.requests).toEqual([]);
});

test.each([
  [['audit', '--cases=contactid=0'], 'matches every record'],
  [['audit', '--opportunities=fromDate=2026-01-01'], 'toDate'],
  [['grant', '--case=1', '--user=Nobody Known', '--yes'], 'has no user Nobody Known'],
  [['grant', '--case=1', '--user=bor', '--yes'], 'there are Boris Petrov'],
  [['grant', '--case=1', '--user=x@example.com', '--yes'], 'has no user x@example.com'],
  [
    ['grant', '--case=1', '--user=Erik <erik.left@example.com>', '--yes'],
    'Erik Left <erik.left@example.com> has left',
  ],
  [['transfer', '--case=1', '--from=boris', '--to=boris', '--yes'], 'are the same user'],
  [['grant', '--case=1', '--user=00000000-0000-0000-0000-000000000000', '--yes'], 'has no user'],
])('%j is refused by the portal or the helper, and exits with 2', async (argv, message) => {
  const portal = portalWith({ cases: [{ id: 1, title: 'Fair' }] });
  const { code, stderr } = await cli(argv, { portal });
  expect(stderr).toContain(message);
  expect(code).toBe(2);
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('a name that several users have is refused with their addresses', async () => {
  const twins = ['a', 'b'].map((letter, i) => ({
    id: `8888888${i}-8888-4888-8888-888888888888`,
    firstName: 'Pat',
    lastName: 'Twin',
    userName: `pat.${letter}`,
  }));
  const portal = portalWith({ cases: [{ id: 1, title: 'Fair' }] });
  for (const twin of twins) {
    portal.records.people.set(twin.id, {
      ...[...portal.records.people.values()][2]!,
      ...twin,
      email: `${twin.userName}@example.com`,
    });
  }
  const { code, stderr } = await cli(['grant', '--case=1', '--user=Pat Twin', '--yes'], { portal });
  expect(code).toBe(2);
  expect(stderr).toContain('Pat Twin <pat.a@example.com>, Pat Twin <pat.b@example.com>');
  const byUserName = await cli(['grant', '--case=1', '--user=pat.b', '--yes'], { portal });
  expect(byUserName.code).toBe(0);
});

test('a user is taken as messages write users, whatever the letter case of the address', async () => {
  const portal = portalWith({
    cases: [{ id: 1, title: 'Fair', createBy: anna.id, access: [anna.id] }],
  });
  const user = '--user=Борис <Boris@ACME.test>';
  const ran = await cli(['grant', '--case=1', user, '--yes'], { portal });
  expect(ran.code).toBe(0);
  expect(stored(portal, 'case', 1)).toContain(boris.id);
});

test.each(['table', 'json', 'ndjson', 'csv'])(
  'a filter that matches nothing is said, exits with 0 and is written as %s for programs',
  async (format) => {
    const portal = portalWith({});
    for (const argv of [
      ['audit', '--cases=tags=none'],
      ['make-public', '--cases=tags=none', '--yes'],
    ]) {
      const { code, stdout, stderr } = await cli([...argv, `--${format}`], { portal });
      expect(code).toBe(0);
      expect(stderr).toMatch(/^(?:0 records, |No record that you can see matches\.$)/m);
      const empty = {
        table: /^$/,
        json: /"(?:results|records)": \[\]/,
        ndjson: /^$/,
        csv: /^\w+,\w+,[\w,]+\r\n$/,
      };
      expect(stdout).toMatch(empty[format as keyof typeof empty]);
    }
    const asked = await cli(['make-public', '--cases=tags=none'], { portal, isTerminal: true });
    expect(asked).toMatchObject({ code: 0, stderr: expect.stringContaining('No record that') });
  },
);

test('--help tells of each command, its flags, examples and exit codes, in both languages', async () => {
  for (const [env, words] of [
    [{ LANG: 'en_US.UTF-8' }, en],
    [{ LANG: 'ru_RU.UTF-8' }, ru],
  ] as const) {
    const program = await cli(['--help'], { env });
    expect(program.code).toBe(0);
    for (const command of COMMANDS) {
      expect(program.stdout).toContain(words.commands[command.name]!.summary);
      const { code, stdout } = await cli([command.name, '--help'], { env });
      expect(code).toBe(0);
      expect(stdout).toContain(words.examplesHead);
      const flags = typeof command.flags === 'function' ? command.flags([], words) : command.flags;
      for (const name of Object.keys(flags)) {
        expect(stdout).toContain(`--${name}`);
        expect(words.flags[name.replace('.NAME', '')], name).toBeTruthy();
      }
      for (const [example] of words.commands[command.name]!.examples) {
        expect(stdout).toContain(example);
      }
    }
  }
});

test('both languages have texts for the same commands, flags and values', () => {
  for (const part of ['commands', 'flags', 'values', 'exits'] as const) {
    expect(Object.keys(ru[part]).sort()).toEqual(Object.keys(en[part]).sort());
  }
});

test('the locale chooses the language, as POSIX orders its variables', () => {
  expect(textsFor({})).toBe(en);
  expect(textsFor({ LANG: 'C.UTF-8' })).toBe(en);
  expect(textsFor({ LANG: 'run_XX' })).toBe(en);
  expect(textsFor({ LANG: 'ru_RU.UTF-8' })).toBe(ru);
  expect(textsFor({ LANG: 'en_US.UTF-8', LC_ALL: 'ru' })).toBe(ru);
  expect(textsFor({ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_US' })).toBe(en);
});

test('in Russian, records are counted as Russian counts them, and д is a yes', async () => {
  expect([1, 2, 5, 21].map((count) => ru.question(count))).toEqual([
    'Изменить 1 запись? [д/Н] ',
    'Изменить 2 записи? [д/Н] ',
    'Изменить 5 записей? [д/Н] ',
    'Изменить 21 запись? [д/Н] ',
  ]);
  const portal = portalWith({ cases: [{ id: 1, title: 'Кейс', access: [] }] });
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf('anna.weber'), LANG: 'ru_RU' };
  const ran = await cli(['make-private', '--case=1', '--user=boris'], {
    portal,
    env,
    isTerminal: true,
    typed: ['д'],
  });
  expect(ran.stderr).toContain('изменится  кейс  1   Кейс      открыт всем → закрыт: Boris Petrov');
  expect(ran.stderr).toContain('Изменено: 1');
  expect(ran.code).toBe(0);
});

test('help of a command is its --help', async () => {
  const asked = await cli(['audit', '--help']);
  expect(await cli(['help', 'audit'])).toEqual(asked);
  expect(await cli(['help', 'audti'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean audit?'),
  });
});

test('an id that no user has is said in both languages', async () => {
  const portal = portalWith({ cases: [{ id: 1, title: 'Fair' }] });
  const id = '99999999-9999-4999-8999-999999999999';
  const argv = ['grant', '--case=1', `--user=${id}`, '--yes'];
  expect((await cli(argv, { portal })).stderr).toBe(`Error: The portal has no user ${id}\n`);
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id), LANG: 'ru' };
  expect((await cli(argv, { portal, env })).stderr).toBe(
    `Ошибка: На портале нет пользователя ${id}\n`,
  );
});

test.each([
  [404, 'CRM_PORTAL may not be the address of a portal'],
  [403, 'something in front of the portal keeps this machine out'],
  [200, 'a proxy may have responded, or CRM_PORTAL is not its origin'],
])(
  'a page with status %i of something that is no portal is not taken for one',
  async (status, message) => {
    const page = new Response('<html>Sign in</html>', {
      status,
      headers: { 'Content-Type': 'text/html' },
    });
    const portal = { ...portalWith({}), fetch: () => Promise.resolve(page) };
    const { code, stderr } = await cli(['audit', '--case=1'], { portal });
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  },
);

test('--version is that of the package', async () => {
  const { code, stdout } = await cli(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});
