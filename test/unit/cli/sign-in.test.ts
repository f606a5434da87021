import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECOND_FACTOR_CODE } from '../../../src/testing/index.js';
import { anna, boris, portalWith } from '../../support/access.js';
import { cli, type Ran } from '../../support/cli.js';

const PASSWORD = 'correct horse battery';
const argv = ['audit', '--case=1'];

let config: string;
beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-cli-'));
});
afterEach(() => rmSync(config, { recursive: true, force: true }));

const portalOf = (more: object = {}) =>
  portalWith({
    people: [{ ...anna, password: PASSWORD, ...more }, boris],
    cases: [{ id: 1, title: 'Fair', createBy: anna.id }],
  });

const envOf = (portal: { url: string }, more: object = {}): Record<string, string> => ({
  CRM_PORTAL: portal.url,
  CRM_USER: 'anna.weber@acme.test',
  XDG_CONFIG_HOME: config,
  ...more,
});

const keptFile = (): string =>
  join(config, 'onlyoffice-crm', readdirSync(join(config, 'onlyoffice-crm'))[0]!);

const expectSecret = ({ stdout, stderr }: Ran, secret: string): void => {
  expect(stdout + stderr).not.toContain(secret);
};

test('credentials come from the environment', async () => {
  const portal = portalOf();
  const ran = await cli(argv, { portal, env: envOf(portal, { CRM_PASSWORD: PASSWORD }) });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('Fair');
  expectSecret(ran, PASSWORD);
  expect(readdirSync(config)).toEqual([]); // nothing is kept unless it is asked for
});

test('what is missing is asked for on a terminal, and the password stays hidden', async () => {
  const portal = portalOf();
  const ran = await cli(argv, {
    portal,
    env: { XDG_CONFIG_HOME: config },
    isTerminal: true,
    typed: [portal.url, 'anna.weber@acme.test', PASSWORD],
  });
  expect(ran.stderr).toContain('Portal: ');
  expect(ran.stderr).toContain('Password: ');
  expect(ran.code).toBe(0);
  expectSecret(ran, PASSWORD);
});

test.each(['app', 'sms'] as const)(
  'a code of the second factor (%s) is asked for',
  async (secondFactor) => {
    const portal = portalOf({ secondFactor });
    const env = envOf(portal, { CRM_PASSWORD: PASSWORD });
    const ran = await cli(argv, { portal, env, isTerminal: true, typed: [SECOND_FACTOR_CODE] });
    expect(ran.stderr).toContain('Code from the ');
    expect(ran.code).toBe(0);
    const refused = await cli(argv, { portal, env });
    expect(refused.code).toBe(3); // there is nobody to ask
  },
);

test.each([
  ['a wrong password', { CRM_PASSWORD: 'wrong password' }],
  ['no password', {}],
  ['a token that is none', { CRM_TOKEN: 'Bearer some token' }],
  ['a token that the portal refuses', { CRM_TOKEN: 'c29tZSB0b2tlbiB0aGF0IGlzIG9sZA' }],
])('%s exits with 3 and shows no secret', async (_, more: Record<string, string>) => {
  const portal = portalOf();
  const ran = await cli(argv, { portal, env: envOf(portal, more) });
  expect(ran.code).toBe(3);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toMatch(/^Error: (?:[Tt]he portal|Set CRM_PASSWORD|CRM_TOKEN is not)/i);
  for (const secret of Object.values(more)) expectSecret(ran, secret);
});

test.each([
  ['', 'Set CRM_PORTAL (the address of the portal)'],
  ['ftp://acme.test', 'must be an address without a path'],
  ['https://acme.test/crm', 'must be an address without a path'],
  ['http://acme.test', '--allow-insecure'],
])('the portal %j is refused with 2', async (portal, message) => {
  const { code, stderr } = await cli(argv, { env: { CRM_PORTAL: portal, CRM_TOKEN: 'token' } });
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

test('a host without https is taken for an address', async () => {
  const portal = portalOf();
  const env = { CRM_PORTAL: new URL(portal.url).host, CRM_TOKEN: portal.tokenOf(anna.id) };
  expect(await cli(argv, { portal, env })).toMatchObject({ code: 0 });
});

test('Ctrl-C and the end of the input at the password exit with 130', async () => {
  const portal = portalOf();
  for (const key of ['\u0003', '\u0004']) {
    const ran = await cli(argv, { portal, env: envOf(portal), isTerminal: true, typed: [key] });
    expect(ran.code).toBe(130);
  }
  expect(portal.requests).toEqual([]);
});

test('a token is kept with --keep-token only, for its owner only, and used from then on', async () => {
  const portal = portalOf();
  const env = envOf(portal, { CRM_PASSWORD: PASSWORD });
  const ran = await cli([...argv, '--keep-token'], { portal, env });
  expect(ran.code).toBe(0);
  const file = keptFile();
  expect(ran.stderr).toContain(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(config, 'onlyoffice-crm')).mode & 0o777).toBe(0o700);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain(PASSWORD);
  expectSecret(ran, JSON.parse(text).token);
  expectSecret(ran, PASSWORD);

  const later = await cli(argv, { portal, env: envOf(portal) });
  expect(later.code).toBe(0);
  const shouted = envOf(portal, { CRM_USER: 'Anna.Weber@Acme.test' });
  expect(await cli(argv, { portal, env: shouted })).toMatchObject({ code: 0 });
  expect(portal.requests.filter(({ operationId }) => operationId === 'authenticate')).toHaveLength(
    1,
  );
  const other = await cli(argv, {
    portal,
    env: envOf(portal, { CRM_USER: 'boris@acme.test' }),
  });
  expect(other.code).toBe(3); // the token is of someone else

  const forgotten = await cli(['forget-token'], { env: envOf(portal) });
  expect(forgotten).toMatchObject({ code: 0, stderr: expect.stringContaining('Deleted') });
  expect(readdirSync(join(config, 'onlyoffice-crm'))).toEqual([]);
  expect(await cli(['forget-token'], { env: envOf(portal) })).toMatchObject({ code: 0 });
});

test.each([
  ['what is a file', () => join(config, 'file'), 'ENOTDIR'],
  // Where the recursive mkdir of Node never ends.
  ['/proc', () => '/proc', 'E[A-Z]+'],
])(
  'in %s no token can be kept, which is said at once, before a password is asked for',
  async (_, folder, problem) => {
    const portal = portalOf();
    writeFileSync(join(config, 'file'), '');
    const env = envOf(portal, { XDG_CONFIG_HOME: folder() });
    const ran = await cli([...argv, '--keep-token'], { portal, env, isTerminal: true });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(
      new RegExp(`^Error: --keep-token cannot write to \\S+ \\(${problem}.*XDG_CONFIG_HOME`),
    );
    expect(portal.requests).toEqual([]);
    expect(await cli(['forget-token'], { portal, env })).toMatchObject({ code: 0 });
  },
  5000,
);

test('a folder for the configuration that is not absolute is ignored, as its standard says', async () => {
  const portal = portalOf();
  const env = envOf(portal, { CRM_PASSWORD: PASSWORD, XDG_CONFIG_HOME: 'config', HOME: config });
  await cli([...argv, '--keep-token'], { portal, env });
  expect(readdirSync(config)).toEqual(['.config']);
});

test('what is wrong with an address is said without the name of an operation, in both languages', async () => {
  const { url, close } = await portalOf().listen();
  const host = new URL(url).host; // for which https is tried
  const env = { CRM_PORTAL: host, CRM_TOKEN: 'c29tZSB0b2tlbg' };
  try {
    expect((await cli(argv, { env })).stderr).toMatch(
      /^Error: TLS failed: .* check that the portal speaks https/,
    );
    expect((await cli(argv, { env: { ...env, LANG: 'ru' } })).stderr).toMatch(
      /^Ошибка: нет связи с порталом \(fetch failed: .*SSL routines/,
    );
  } finally {
    await close();
  }
});

test('a token that was kept and is refused is deleted, and a sign-in takes its place', async () => {
  const portal = portalOf();
  const env = envOf(portal, { CRM_PASSWORD: PASSWORD });
  await cli([...argv, '--keep-token'], { portal, env });
  portal.expireTokens();
  const ran = await cli(argv, { portal, env });
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('no longer accepts') });
  expect(readdirSync(join(config, 'onlyoffice-crm'))).toEqual([]);
});

test('a file that others can read, or that holds no token, is not used', async () => {
  const portal = portalOf();
  await cli([...argv, '--keep-token'], { portal, env: envOf(portal, { CRM_PASSWORD: PASSWORD }) });
  chmodSync(keptFile(), 0o644);
  const ran = await cli(argv, { portal, env: envOf(portal) });
  expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('is not used') });
  chmodSync(keptFile(), 0o600);
  writeFileSync(keptFile(), '{"user":"anna.weber@acme.test","token":"two words"}');
  expect(await cli(argv, { portal, env: envOf(portal) })).toMatchObject({ code: 3 });
  writeFileSync(keptFile(), 'no JSON');
  expect(await cli(argv, { portal, env: envOf(portal) })).toMatchObject({ code: 3 });
});

test('--keep-token has nothing to keep beside CRM_TOKEN', async () => {
  const portal = portalOf();
  expect(await cli([...argv, '--keep-token'], { portal })).toMatchObject({ code: 2 });
});
