import { expect, test } from 'vitest';
import { anna, boris, clara, dan, mike, portalWith } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = () =>
  portalWith({
    cases: [
      { id: 1, title: 'Fair', createBy: boris.id },
      { id: 2, title: '=HYPERLINK("x")', createBy: boris.id, access: [clara.id, dan.id] },
    ],
    opportunities: [
      {
        id: 3,
        title: 'Hotel\u001b[2J',
        createBy: mike.id,
        responsible: boris.id,
        access: [clara.id],
      },
    ],
    contacts: [{ id: 4, firstName: 'Ann', lastName: 'Lee', shareType: 2, createBy: anna.id }],
  });

test('audit shows every record with what is wrong, and changes nothing', async () => {
  const portal = portalOf();
  const { code, stdout, stderr } = await cli(['audit', '--all'], { portal });
  expect(code).toBe(0);
  expect(stdout).toContain('the responsible user Boris Petrov cannot see it');
  expect(stdout).toContain('private: Clara Novak, [removed or group]');
  expect(stdout).toContain('shared to read');
  expect(stdout).not.toContain('\u001b'); // a title must not steer the terminal
  expect(stderr).toContain('4 records, 2 with something wrong.');
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('--problems leaves out what is in order', async () => {
  const { stdout } = await cli(['audit', '--all', '--problems', '--ndjson'], {
    portal: portalOf(),
  });
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual([3, 2]);
});

test('a record that cannot be read is told with the others, and exits with 1', async () => {
  const ran = await cli(['audit', '--case=1,99'], { portal: portalOf() });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('Fair');
  expect(ran.stdout).toMatch(/case +99 +Error: there is no such record/);
  expect(ran.stderr).toContain('1 could not be read');
});

test('CSV has the same columns for all, and no text that a spreadsheet runs', async () => {
  const { stdout } = await cli(['audit', '--all', '--csv', '--case=99'], { portal: portalOf() });
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(head).toBe(
    'kind,id,title,visibility,users,ghosts,creator,creator_sees,responsible,responsible_sees,can_edit,error',
  );
  expect(rows).toHaveLength(5);
  expect(stdout).toContain(`"'=HYPERLINK(""x"")"`);
});

test('JSON is the whole report', async () => {
  const { stdout } = await cli(['audit', '--case=1', '--json'], { portal: portalOf() });
  expect(JSON.parse(stdout)).toMatchObject({
    records: [{ id: 1, visibility: 'public' }],
    failed: [],
  });
});

test('a portal that fails exits with 1', async () => {
  const portal = portalOf();
  portal.fail({ status: 500, on: 'listCases', times: Infinity });
  const { code, stderr } = await cli(['audit', '--cases=all'], { portal });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Error: listCases: 500/);
});

test('on a terminal a row fits the width, and is cut where it is widest', async () => {
  const { stdout } = await cli(['audit', '--all'], {
    portal: portalOf(),
    isTerminal: true,
    columns: 60,
  });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.every((line) => line.length < 60)).toBe(true);
  expect(stdout).toContain('…');
});
