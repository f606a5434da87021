import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { program } from '../../../examples/support/program.js';
import { createPortal, samplePeople } from '../../../src/testing/index.js';

const { anna } = samplePeople;
const portal = createPortal({ people: [{ ...anna, password: 'a password' }] });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs an example that reads the caller, with these variables and nothing else, and returns who it was. */
async function callerWith(variables: Record<string, string>): Promise<string | undefined> {
  for (const name of ['CRM_PORTAL', 'CRM_TOKEN', 'CRM_USER', 'CRM_PASSWORD'])
    vi.stubEnv(name, variables[name]);
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
