import { expect, test } from 'vitest';
import { cli } from '../../support/cli.js';

const argv = ['audit', '--case=1'];

test.each<[string, Record<string, string>, number, string]>([
  [
    'everything',
    {},
    2,
    'Set CRM_PORTAL (the address of the portal) and either CRM_TOKEN or CRM_USER with CRM_PASSWORD, or answer the questions on a terminal',
  ],
  [
    'the portal and the password',
    { CRM_USER: 'anna.weber@acme.test' },
    2,
    'Set CRM_PORTAL (the address of the portal) and CRM_PASSWORD (the password of CRM_USER), or',
  ],
  ['the portal', { CRM_TOKEN: 'dG9rZW4' }, 2, 'Set CRM_PORTAL (the address of the portal), or'],
  [
    'the user',
    { CRM_PORTAL: 'https://acme.test', CRM_PASSWORD: 'x' },
    3,
    'Set CRM_USER (who signs in), or',
  ],
  [
    'everything, in Russian',
    { LANG: 'ru_RU.UTF-8' },
    2,
    'Задайте CRM_PORTAL (адрес портала), а также CRM_TOKEN или CRM_USER вместе с CRM_PASSWORD либо запустите программу в терминале',
  ],
])('%s that is missing is told at once', async (_, env, code, message) => {
  const ran = await cli(argv, { env });
  expect(ran.stderr).toContain(message);
  expect(ran).toMatchObject({ code, stdout: '' });
});

test('without a command the help is printed as git and gh print it, on the standard output, and nothing was done: the exit code is 2, so that a script whose command is empty does not pass', async () => {
  for (const LANG of ['en_US.UTF-8', 'ru_RU.UTF-8']) {
    const help = await cli(['--help'], { env: { LANG } });
    expect(await cli([], { env: { LANG } })).toEqual({ ...help, code: 2 });
  }
});
