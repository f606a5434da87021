import { expect, test } from 'vitest';
import { anna, portalWith } from '../../support/access.js';
import { cli, type Ran } from '../../support/cli.js';

const portalOf = () => portalWith({ cases: [{ id: 1, title: 'Fair' }] });

/** The error of a run, which is the last line of the standard error. */
const errorOf = ({ stderr }: Ran): unknown => JSON.parse(stderr.trimEnd().split('\n').at(-1)!);

test.each(['--json', '--ndjson'])(
  'with %s an error of a call is a line of JSON with what its toJSON() gives',
  async (format) => {
    const ran = await cli(['call', 'getCase', '--path.caseid=99', format], { portal: portalOf() });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(errorOf(ran)).toEqual({
      code: 'not_found',
      message:
        'getCase: 404, there is no such record, or the user of the token may not see it: Not found',
      name: 'NotFoundError',
      operationId: 'getCase',
      status: 404,
      attempts: 1,
      serverMessage: expect.any(String),
      hresult: expect.any(Number),
    });
  },
);

test.each<[string, string[], number, object]>([
  ['no flag', ['audit', '--zzzzzzzz'], 2, { code: 'usage', message: /^There is no flag --zzz/ }],
  ['no command', ['gramt'], 2, { code: 'usage', message: /did you mean grant/ }],
  ['no records', ['audit'], 2, { code: 'usage', message: /^Say which records/ }],
  ['no credentials', ['audit', '--case=1'], 3, { code: 'credentials', message: /^Set / }],
  [
    'no helper',
    ['audit', '--cases=contactid=0'],
    2,
    { code: 'invalid_input', message: /^audit: / },
  ],
])('with --json an error is JSON too where there is %s', async (what, argv, code, wanted) => {
  const portal = portalOf();
  const env = { CRM_PORTAL: portal.url };
  const ran = await cli([...argv, '--json'], what === 'no credentials' ? { env } : { portal });
  expect(ran).toMatchObject({ code, stdout: '' });
  const { code: name, message } = wanted as { code: string; message: RegExp };
  expect(errorOf(ran)).toMatchObject({ code: name, message: expect.stringMatching(message) });
});

test('with --json an error stands behind what was said before, and shows no secret', async () => {
  const portal = portalOf();
  const token = portal.tokenOf(anna.id);
  const argv = ['grant', '--cases=all', '--user=boris', '--yes', '--json'];
  portal.expireTokens();
  const ran = await cli(argv, { portal, env: { CRM_PORTAL: portal.url, CRM_TOKEN: token } });
  expect(errorOf(ran)).toMatchObject({ code: 'unauthorized', status: 401 });
  expect(ran.stderr).not.toContain(token);
});

test('with --json operations that are not found are an empty array', async () => {
  expect(await cli(['operations', 'xyzzy', '--json'])).toMatchObject({ code: 1, stdout: '[]\n' });
});
