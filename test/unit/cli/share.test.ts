import { expect, test } from 'vitest';
import { anna, boris, changesSent, portalWith, stored } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = () =>
  portalWith({
    contacts: [
      { id: 1, firstName: 'Ann', lastName: 'Lee', managers: [boris.id], createBy: anna.id },
      { id: 2, isCompany: true, companyName: 'Hotel', managers: [boris.id], tags: ['press'] },
      { id: 3, firstName: 'Ida', lastName: 'Fox', managers: [boris.id], industry: 'Food' },
    ],
  });

test('share --read lets everyone read contacts and keeps their managers', async () => {
  const portal = portalOf();
  const ran = await cli(['share', '--contact=1', '--contacts=tags=press', '--read', '--yes'], {
    portal,
  });
  expect(ran.code).toBe(0);
  expect([1, 2, 3].map((id) => stored(portal, 'contact', id))).toEqual([2, 2, [boris.id]]);
  expect(portal.records.contacts.get(1)!.managers).toEqual([boris.id]);
  expect(ran.stdout).toMatch(/changed +contact +1 +Ann Lee +private → shared to read/);
});

test('share --read-write lets everyone edit, after a question', async () => {
  const portal = portalOf();
  const argv = ['share', '--contacts=all', '--read-write'];
  const dry = await cli([...argv, '--dry-run'], { portal });
  expect(dry.stderr).toContain('To change: 3');
  expect(changesSent(portal)).toEqual([]);
  const ran = await cli(argv, { portal, isTerminal: true, typed: ['y'] });
  expect(ran.code).toBe(0);
  expect([1, 2, 3].map((id) => stored(portal, 'contact', id))).toEqual([1, 1, 1]);
});

test('share --read leaves a contact as it is that would lose something, unless --may-clear names it', async () => {
  const portal = portalOf();
  const argv = ['share', '--contact=3', '--read', '--yes'];
  const refused = await cli(argv, { portal });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('would clear its industry for good; see --may-clear');
  const inRussian = await cli(argv, {
    portal,
    env: { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id), LANG: 'ru_RU.UTF-8' },
  });
  expect(inRussian.stdout).toContain('очистит поля контакта: industry; см. --may-clear');
  expect(changesSent(portal)).toEqual([]);
  const ran = await cli([...argv, '--may-clear', 'type, industry'], { portal });
  expect(ran.code).toBe(0);
  expect(stored(portal, 'contact', 3)).toBe(2);
});

test('a dry run of share --read reads each contact, and tells which of them it would refuse', async () => {
  const portal = portalOf();
  const argv = ['share', '--contact=1,99', '--contacts=all', '--read'];
  const dry = await cli([...argv, '--dry-run'], { portal });
  expect(dry.code).toBe(1);
  expect(dry.stdout).toMatch(/^cannot +contact +3 +Ida Fox +the change would clear its industry/m);
  expect(dry.stdout).toMatch(/^cannot +contact +99 +there is no such record/m);
  expect(dry.stderr).toContain(
    'To change: 2, stay as they are: 0, to skip: 0, cannot be changed: 2.',
  );
  const asked = await cli(argv, { portal, isTerminal: true, typed: ['n'] });
  expect(asked.stderr).toContain('Change 2 records? [y/N]');
  const allowed = await cli([...argv, '--dry-run', '--may-clear=industry'], { portal });
  expect(allowed.stderr).toContain('To change: 3, ');
  expect(changesSent(portal)).toEqual([]);
});

test.each([
  [['--contact=1'], 'either --read or --read-write'],
  [['--contact=1', '--read', '--read-write'], 'either --read or --read-write'],
  [['--read'], 'Say which records: --contact 1,2, or --contacts with a filter'],
  [['--case=1', '--read'], 'share takes contacts only: --contact, --contacts'],
  [['-all', '--read'], 'share takes contacts only: --contact, --contacts'],
  [['--contact=1', '--read', '--user=boris'], 'share has no flag --user; these commands have it: '],
  [['--contact=1', '--read', '--may-clear=name'], '--may-clear takes currency, industry, type'],
])('share %j is refused before anything is sent', async (argv, message) => {
  const portal = portalOf();
  const ran = await cli(['share', ...argv, '--yes'], { portal });
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  expect(portal.requests).toEqual([]);
});
