import { expect, test } from 'vitest';
import { anna, boris, mike, portalWith } from '../../support/access.js';
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
