import { expect, test } from 'vitest';
import { anna, boris, clara, dan, mike, portalWith } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = (count: number) =>
  portalWith({
    opportunities: Array.from({ length: count }, (_, i) => ({
      id: i + 1,
      title: `Annual maintenance contract for the fleet of the northern branch ${i + 1}`,
      createBy: mike.id,
      responsible: boris.id,
      access: [boris.id, mike.id],
    })),
    contacts: [
      { id: 7, firstName: 'Ann', lastName: 'Lee', shareType: 2, managers: [], createBy: anna.id },
    ],
  });

const argv = ['transfer', '--from=boris', '--to=clara', '--all', '--responsible'];

test('on a narrow terminal titles are cut, and nothing of what is to be changed', async () => {
  const { stderr } = await cli(argv, {
    portal: portalOf(1),
    isTerminal: true,
    typed: ['n'],
    columns: 70,
  });
  const table = stderr.slice(stderr.indexOf('Result'), stderr.indexOf('To change:'));
  expect(table.split('\n').every((line) => line.length < 70)).toBe(true);
  const [, first = '', ...more] = table.split('\n');
  expect(first).toMatch(/^to change {2}opportunity {2}1 {3}Annual.*… {2}−Boris/);
  const column = first.indexOf('−Boris');
  const end = more.findIndex((line) => !line.startsWith(' '));
  const what = [first, ...more.slice(0, end)].map((line) => line.slice(column).trim()).join(' ');
  expect(what).toBe(
    '−Boris Petrov +Clara Novak +Anna Weber; responsible: Boris Petrov → Clara Novak',
  );
});

test.each([0, undefined])(
  'a terminal that reports %s columns is taken for one of 80',
  async (columns) => {
    const options = { portal: portalOf(1), isTerminal: true };
    const { stdout } = await cli(['audit', '--all'], { ...options, columns });
    expect(stdout).toBe((await cli(['audit', '--all'], { ...options, columns: 80 })).stdout);
    const help = await cli(['revoke', '--help'], { isTerminal: true, columns });
    expect(help.stdout).toBe((await cli(['revoke', '--help'], {})).stdout);
  },
);

test('the audit tells everyone who sees a record on a terminal of 80 columns', async () => {
  const portal = portalWith({
    opportunities: [
      {
        id: 1,
        title: 'Fleet',
        responsible: mike.id,
        access: [boris.id, clara.id, dan.id, anna.id],
      },
    ],
  });
  const options = { portal, isTerminal: true, columns: 80 };
  const { stdout } = await cli(['audit', '--all'], options);
  const [head = '', ...rows] = stdout.split('\n');
  const [from, to] = [head.indexOf('Visibility'), head.indexOf('Note')];
  const cells = rows.map((row) => row.slice(from, to).trim()).filter(Boolean);
  expect(cells.length).toBeGreaterThan(1);
  expect(cells.join(' ')).toBe(
    'private: Boris Petrov, Clara Novak, [removed or group], Anna Weber',
  );
  expect(rows.every((row) => row.length < 80 && row === row.trimEnd())).toBe(true);
});

test('a question about many records shows some of each kind of result, and how many more there are', async () => {
  const { stderr } = await cli(argv, { portal: portalOf(50), isTerminal: true, typed: ['n'] });
  expect(stderr.match(/^to change /gm)).toHaveLength(19);
  expect(stderr).toMatch(/^to skip +contact +7 /m);
  expect(stderr).toContain('... and 31 more, which --dry-run shows');
  expect(stderr).toContain('Change 50 records? [y/N]');
});

test('the time until the first record is told, and leaves nothing on the screen', async () => {
  for (const isTerminal of [true, false]) {
    const ran = await cli([...argv, '--dry-run'], { portal: portalOf(1), isTerminal });
    expect(ran.stderr.includes('Reading ...\r\u001b[K')).toBe(isTerminal);
  }
});

test('the description of an operation fits a narrow terminal', async () => {
  const { stdout } = await cli(['operations', 'setCaseAccess'], { isTerminal: true, columns: 70 });
  const [, ...lines] = stdout.split('\n');
  expect(lines.filter((line) => line.length > 70)).toEqual([]);
});

test('--help fits a narrow terminal, except for its examples', async () => {
  const { stdout } = await cli(['revoke', '--help'], { isTerminal: true, columns: 70 });
  const [flags = ''] = stdout.split('Examples:');
  expect(flags.split('\n').filter((line) => line.length > 70)).toEqual([]);
  expect(flags).toMatch(/--drop-removed-users +leave out removed users and\n +groups, which/);
});
