import { expect, test } from 'vitest';
import { anna, boris, clara, mike, portalWith, stored } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = () =>
  portalWith({
    opportunities: [{ id: 1, title: 'Deal', createBy: mike.id, access: [boris.id] }],
    contacts: [
      { id: 7, firstName: 'Ann', lastName: 'Lee', shareType: 2, managers: [boris.id] },
      { id: 8, firstName: 'Ida', lastName: 'Fox', managers: [boris.id] },
      { id: 9, isCompany: true, companyName: 'Hotel', shareType: 2, managers: [mike.id] },
    ],
  });

const transfer = ['transfer', '--from=boris', '--to=clara@acme.test', '--yes'];

/** What follows the line that ends with a colon, which is to be typed. */
const commandIn = (stderr: string): string[] =>
  /:\n {2}onlyoffice-crm (.+)$/m.exec(stderr)![1]!.split(' ');

test('a transfer that skips contacts whose managers are hidden says what to type, and typing it finishes the job', async () => {
  const portal = portalOf();
  const first = await cli([...transfer, '--all'], { portal });
  expect(first.code).toBe(1);
  expect(first.stdout).toMatch(
    /^skipped +contact +7 +Ann Lee +everyone may read it, so the server hides its managers$/m,
  );
  expect(first.stderr).toContain(
    [
      'Changed: 2, unchanged: 0, skipped: 2, failed: 0.',
      'The server hides the managers of contacts that everyone may read, so nobody can be taken off them.',
      'Make these contacts private to new managers, who replace the hidden ones, then run the same command again:',
      '  onlyoffice-crm make-private --contact 7,9 --user clara@acme.test',
      'Or leave such contacts out: in place of --all write --opportunities all --cases all --contacts isShared=false',
    ].join('\n'),
  );

  const closed = await cli([...commandIn(first.stderr), '--yes'], { portal });
  expect(closed.code).toBe(0);
  expect(await cli([...transfer, '--all'], { portal })).toMatchObject({ code: 0 });
  expect([7, 8, 9].map((id) => stored(portal, 'contact', id))).toEqual([
    [clara.id],
    [clara.id],
    [clara.id],
  ]);
});

test('contacts that everyone may read can be left out of a transfer', async () => {
  const portal = portalOf();
  const targets = ['--opportunities=all', '--cases=all', '--contacts', 'isShared=false'];
  const { code } = await cli([...transfer, ...targets], { portal });
  expect(code).toBe(0);
  expect(stored(portal, 'contact', 8)).toEqual([clara.id]);
  expect(portal.records.contacts.get(7)!.managers).toEqual([boris.id]);
});

test('the advice is that of the command: for the records that were named, with a name of blanks in quotes', async () => {
  const portal = portalOf();
  const named = await cli(
    ['transfer', '--from=boris', '--to=Clara Novak', '--contact=7', '--dry-run'],
    { portal },
  );
  expect(named.stderr).toMatch(/make-private --contact 7 --user 'Clara Novak'\n$/);
  const revoked = await cli(['revoke', '--user=boris', '--all', '--yes'], { portal });
  expect(revoked.stderr).toContain('make-private --contact 7,9 --user USER\nOr leave');
  const withTasks = await cli([...transfer, '--all', '--responsible', '--dry-run'], { portal });
  expect(withTasks.stderr).toContain(
    '--opportunities all --cases all --tasks all --contacts isShared=false',
  );
});

test('the advice is told in Russian too, after a question and for programs', async () => {
  const portal = portalOf();
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id), LANG: 'ru_RU.UTF-8' };
  const asked = await cli(['transfer', '--from=boris', '--to=clara', '--all'], {
    portal,
    env,
    isTerminal: true,
    typed: ['д'],
  });
  expect(asked.code).toBe(1);
  expect(asked.stdout).toContain('открыт для чтения, поэтому сервер не показывает его менеджеров');
  expect(asked.stderr).toContain(
    'повторите ту же команду:\n  onlyoffice-crm make-private --contact 7,9 --user clara\n',
  );
  const json = await cli([...transfer, '--all', '--json'], { portal });
  expect(JSON.parse(json.stdout).counts.skipped).toBe(2);
  expect(json.stderr).toContain('make-private --contact 7,9');
});

test.each([
  ['en_US', 'the server hides its managers: make it private first'],
  ['ru_RU', 'сервер не показывает его менеджеров: сначала закройте его'],
])('the help of transfer in %s says when contacts are skipped', async (LANG, told) => {
  const { stdout } = await cli(['transfer', '--help'], { env: { LANG } });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(told);
});
