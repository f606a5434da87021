import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { program } from '../../../examples/support/program.js';
import { createPortal, samplePeople } from '../../../src/testing/index.js';

const { anna } = samplePeople;
const portal = createPortal({ people: [{ ...anna, password: 'a password' }] });

const argv = process.argv.slice(0, 2);

afterEach(() => {
  process.argv = [...argv];
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const signedIn = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id) };

/** Runs an example with these variables and arguments, and returns what its job was given. */
function argumentsFor(
  variables: Record<string, string>,
  usage: string,
  given: readonly string[],
): string[] | undefined {
  setVariables(variables);
  const url = pathToFileURL(process.argv[1]!).href;
  process.argv = [...argv, ...given];
  let job: string[] | undefined;
  program(url, usage, async (_, args) => {
    job = args;
  });
  return job;
}

function setVariables(variables: Record<string, string>): void {
  for (const name of ['CRM_PORTAL', 'CRM_TOKEN', 'CRM_USER', 'CRM_PASSWORD'])
    vi.stubEnv(name, variables[name]);
}

/** Runs an example that reads the caller, with these variables and nothing else, and returns who it was. */
async function callerWith(variables: Record<string, string>): Promise<string | undefined> {
  setVariables(variables);
  vi.stubGlobal('fetch', portal.fetch);
  const url = pathToFileURL(process.argv[1]!).href;
  let caller: Promise<string> | undefined;
  program(url, '', async (crm) => {
    caller = crm.getSelf().then(({ id }) => id);
    await caller;
  });
  return caller;
}

test.each([
  { CRM_TOKEN: portal.tokenOf(anna.id) },
  { CRM_USER: anna.email, CRM_PASSWORD: 'a password' },
])('an example signs in with %j', async (variables) => {
  expect(await callerWith({ CRM_PORTAL: portal.url, ...variables })).toBe(anna.id);
});

test.each([{}, { CRM_USER: anna.email }])(
  'an example says what to set when there is only %j',
  async (variables) => {
    const written = vi.spyOn(console, 'error').mockReturnValue();
    expect(await callerWith({ CRM_PORTAL: portal.url, ...variables })).toBeUndefined();
    expect(written.mock.calls[0]![0]).toContain('CRM_TOKEN or CRM_USER and CRM_PASSWORD');
    expect(process.exitCode).toBe(1);
  },
);

const usage = '<leaver> <successor> [--dry-run]';

test.each([
  ['--dry-run', 'boris', 'clara'],
  ['boris', 'clara', '-n'],
  ['boris', '--dry-run', 'clara'],
])('an example takes its flag in every place and in short: %s %s %s', (...given) => {
  expect(argumentsFor(signedIn, usage, given)).toEqual(['boris', 'clara', '--dry-run']);
});

test.each([
  ['--dryrun', usage, ['boris', 'clara', '--dryrun']],
  ['-n', '<deal> <title>', ['12', 'Fair', '-n']],
  ['fair', '<deal> <title>', ['12', 'Autumn', 'fair']],
  ['fair', '', ['fair']],
  ['--dry-run', '', ['--dry-run']],
])('an example refuses %s when it takes %j', (stray, usage, given) => {
  const written = vi.spyOn(console, 'error').mockReturnValue();
  expect(argumentsFor(signedIn, usage, given)).toBeUndefined();
  const told = `${stray} is not an argument of this example; give ${usage || 'none'}`;
  expect(written.mock.calls).toEqual([[told]]);
  expect(process.exitCode).toBe(1);
});

test.each([
  [signedIn, ['boris'], `Give ${usage}.`],
  [{ CRM_TOKEN: 'a token' }, ['boris', 'clara'], 'Set CRM_PORTAL.'],
  [{}, ['-n'], `Set CRM_PORTAL, and CRM_TOKEN or CRM_USER and CRM_PASSWORD. Give ${usage}.`],
])('an example says only what is missing: %j %j', (variables, given, told) => {
  const written = vi.spyOn(console, 'error').mockReturnValue();
  expect(argumentsFor(variables, usage, given)).toBeUndefined();
  expect(written.mock.calls).toEqual([[told]]);
});
