import { describe, expect, test } from 'vitest';
import {
  anna,
  boris,
  changesSent,
  clara,
  dan,
  erik,
  mike,
  portalWith,
  stored,
} from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = () =>
  portalWith({
    cases: [
      { id: 1, title: 'Fair', createBy: anna.id, tags: ['vip'] },
      { id: 2, title: 'Lawsuit', createBy: anna.id, access: [anna.id, boris.id] },
      { id: 3, title: 'Ghosts', createBy: anna.id, access: [dan.id, boris.id] },
    ],
    opportunities: [
      { id: 1, title: 'Hotel', createBy: mike.id, responsible: boris.id, access: [boris.id] },
    ],
    contacts: [
      { id: 4, firstName: 'Ann', lastName: 'Lee', managers: [boris.id], createBy: anna.id },
    ],
    tasks: [{ id: 5, title: 'Call', responsible: boris.id }],
  });

describe('each command does what it says', () => {
  test('make-private makes records private to users who are found by e-mail address and by name', async () => {
    const portal = portalOf();
    const argv = ['make-private', '--case', '1', '--user', 'boris@acme.test'];
    const { code, stdout, stderr } = await cli([...argv, '--user', 'Novak Clara', '--yes'], {
      portal,
    });
    expect(code).toBe(0);
    expect(stored(portal, 'case', 1)).toEqual([boris.id, clara.id, anna.id]);
    expect(stdout).toContain('public → private: Boris Petrov, Clara Novak');
    expect(stderr).toContain('Changed: 1, unchanged: 0, skipped: 0, failed: 0.');
  });

  test('make-public opens what a filter finds', async () => {
    const portal = portalOf();
    const { code } = await cli(['make-public', '--cases', 'isClosed=false', '--yes'], { portal });
    expect(code).toBe(0);
    expect([1, 2, 3].map((id) => stored(portal, 'case', id))).toEqual([[], [], []]);
  });

  test('grant adds a user who is named by id', async () => {
    const portal = portalOf();
    const { code } = await cli(['grant', '--case=2', `--user=${clara.id}`, '-y'], { portal });
    expect(code).toBe(0);
    expect(stored(portal, 'case', 2)).toContain(clara.id);
  });

  test('transfer says what can be done about a user who was removed, in flags', async () => {
    const argv = ['transfer', `--from=${dan.id}`, '--to=clara', '--case=3', '--yes'];
    const { code, stderr } = await cli(argv, { portal: portalOf() });
    expect(code).toBe(2);
    expect(stderr).toContain('audit finds these lists, and grant with --drop-removed-users puts');
  });

  test('revoke takes a user off, and asks what becomes of a record without users', async () => {
    const portal = portalOf();
    const argv = ['revoke', '--opportunity', '1', '--user', 'boris', '--yes'];
    const refused = await cli(argv, { portal, user: mike });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('see --if-nobody-left');
    const { code } = await cli([...argv, '--if-nobody-left', 'Clara'], { portal, user: mike });
    expect(code).toBe(0);
    expect(stored(portal, 'opportunity', 1)).toEqual([clara.id, mike.id]);
    const opened = await cli(
      ['revoke', '--opportunity=1', '--user=clara', '-y', '--if-nobody-left=public'],
      { portal },
    );
    expect(opened.code).toBe(0);
    expect(stored(portal, 'opportunity', 1)).not.toContain(clara.id);
  });

  test('transfer hands everything over, responsibility and tasks included', async () => {
    const portal = portalOf();
    const { code } = await cli(
      [
        'transfer',
        '--from',
        'boris',
        '--to',
        'clara',
        '--all',
        '--responsible',
        '--yes',
        '--drop-removed-users',
      ],
      { portal },
    );
    expect(code).toBe(0);
    expect(stored(portal, 'case', 2)).toEqual([anna.id, clara.id]);
    expect(stored(portal, 'contact', 4)).toEqual([clara.id]);
    expect(portal.records.opportunities.get(1)!.responsible).toBe(clara.id);
    expect(portal.records.tasks.get(5)!.responsible).toBe(clara.id);
  });

  test('a user who has left is found by name where access is taken away, and refused where it is given', async () => {
    const portal = portalOf();
    const revoked = await cli(['revoke', '--case=2', '--user=Erik Left', '--yes'], { portal });
    expect(revoked.code).toBe(0);
    const granted = await cli(['grant', '--case=2', '--user=Erik Left', '--yes'], { portal });
    expect(granted.code).toBe(2);
    const byId = await cli(['grant', '--case=2', `--user=${erik.id}`, '--yes'], { portal });
    expect(byId).toMatchObject({ code: 2, stderr: expect.stringContaining('has left') });
    expect(changesSent(portal)).toEqual([]);
  });
});

describe('a question comes before a change', () => {
  const argv = ['transfer', '--from=boris', '--to=clara', '--case=1,2,3'];

  test('the plan is shown, and a yes changes exactly the records that were shown', async () => {
    const portal = portalOf();
    const { code, stdout, stderr } = await cli(argv, { portal, isTerminal: true, typed: ['y'] });
    expect(stderr).toContain('to change  case  2   Lawsuit  −Boris Petrov +Clara Novak');
    expect(stderr).toContain('cannot     case  3   Ghosts   removed users or groups on its list');
    expect(stderr).toContain('Change 1 record? [y/N]');
    expect(stdout).toContain('failed  case  3');
    expect(stdout).not.toContain('Lawsuit'); // which was shown before
    expect(code).toBe(1);
    expect(changesSent(portal)).toEqual(['setCaseAccess']);
    expect(stored(portal, 'case', 2)).toEqual([anna.id, clara.id]);
  });

  test('what comes to match the filter after the question is left as it is', async () => {
    const portal = portalOf();
    const meanwhile = () => {
      portal.records.cases.set(9, { ...portal.records.cases.get(2)!, id: 9, access: [boris.id] });
      return 'yes';
    };
    const argv = ['grant', '--cases=isClosed=false', '--user=clara', '--drop-removed-users'];
    const { code } = await cli(argv, { portal, isTerminal: true, typed: [meanwhile] });
    expect(code).toBe(0);
    expect(stored(portal, 'case', 2)).toContain(clara.id);
    expect(stored(portal, 'case', 9)).toEqual([boris.id]);
  });

  test.each(['n', '', 'nyet', 'yess'])(
    'the answer %j changes nothing and exits with 1',
    async (answer) => {
      const portal = portalOf();
      const { code, stderr } = await cli(argv, { portal, isTerminal: true, typed: [answer] });
      expect(code).toBe(1);
      expect(stderr).toContain('Nothing was changed.');
      expect(changesSent(portal)).toEqual([]);
    },
  );

  test('Ctrl-C at the question changes nothing and exits with 130', async () => {
    const portal = portalOf();
    const { code, stderr } = await cli(argv, { portal, isTerminal: true, typed: ['\u0003'] });
    expect(code).toBe(130);
    expect(stderr).toContain('Interrupted.');
    expect(changesSent(portal)).toEqual([]);
  });

  test('nothing is asked when there is nothing to change', async () => {
    const portal = portalOf();
    const ran = await cli(['grant', '--case=2', '--user=boris'], { portal, isTerminal: true });
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to change') });
  });

  test('without a terminal it is refused before anything is sent, unless --yes or --dry-run says what to do', async () => {
    const portal = portalOf();
    const { code, stderr } = await cli(argv, { portal });
    expect(code).toBe(2);
    expect(stderr).toContain('add --yes');
    expect(portal.requests).toEqual([]);
    const dry = await cli([...argv, '--dry-run'], { portal });
    expect(dry.code).toBe(1); // since one of them cannot be changed
    expect(dry.stdout).toContain('to change  case  2');
    expect(changesSent(portal)).toEqual([]);
  });
});

describe('results are written for programs', () => {
  const argv = ['grant', '--case=1,2,3', '--user=clara', '--yes'];

  test('as JSON: the whole report with its errors', async () => {
    const { stdout } = await cli([...argv, '--json'], { portal: portalOf() });
    const report = JSON.parse(stdout);
    expect(report.counts).toEqual({ changed: 1, unchanged: 1, skipped: 0, failed: 1 });
    expect(report.results[2].error.code).toBe('invalid_input');
  });

  test('as NDJSON: one record a line', async () => {
    const { stdout } = await cli([...argv, '--ndjson'], { portal: portalOf() });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ status }) => status)).toEqual(['unchanged', 'changed', 'failed']);
  });

  test('as CSV: the same columns for every record', async () => {
    const { stdout } = await cli([...argv, '--csv'], { portal: portalOf() });
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^status,kind,id,title,visibility_before,users_before/);
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('changed,case,2,Lawsuit,private,Anna Weber; Boris Petrov,,private');
  });

  test('as only one of them', async () => {
    const ran = await cli([...argv, '--csv', '--json'], { portal: portalOf() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });
});

test('the caller may not change records of others: they are skipped with a reason, and the exit code is 1', async () => {
  const portal = portalWith({
    cases: [
      { id: 1, title: 'Fair', createBy: anna.id, access: [anna.id, boris.id], tags: ['vip'] },
    ],
  });
  const ran = await cli(['grant', '--cases=tags=vip', '--user=clara', '--yes'], {
    portal,
    user: boris,
  });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(/skipped +case +1 +Fair +you may not change its access/);
});

test('a token that is refused in the middle exits with 3', async () => {
  const portal = portalOf();
  portal.fail({ status: 401, on: 'setCaseAccess' });
  const { code } = await cli(['grant', '--case=2', '--user=clara', '--yes'], { portal });
  expect(code).toBe(3);
});
