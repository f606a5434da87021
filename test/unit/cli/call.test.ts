import { describe, expect, test } from 'vitest';
import { anna, boris, changesSent, portalWith, stored } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = () =>
  portalWith({
    cases: Array.from({ length: 3 }, (_, i) => ({
      id: i + 1,
      title: `Case ${i + 1}`,
      createBy: anna.id,
      tags: i === 0 ? ['vip', '10'] : ['10'],
    })),
  });

describe('call', () => {
  test('reads with typed parameters of the path and the query', async () => {
    const portal = portalOf();
    const one = await cli(['call', 'getCase', '--path.caseid', '2'], { portal });
    expect(one.code).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({ id: 2, title: 'Case 2' });
    const argv = ['call', 'listCases', '--query.tags', 'vip', '--query.tags=10', '--ndjson'];
    const list = await cli(argv, { portal });
    expect(JSON.parse(list.stdout)).toMatchObject({ id: 1 });
    const csv = await cli(['call', 'listCases', '--all-pages', '--csv'], { portal });
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(4);
    const table = await cli(['call', 'listCases', '--table'], { portal });
    expect(table.stdout).toContain('Case 3');
  });

  test('asks before a change, and shows what it sends', async () => {
    const portal = portalOf();
    const body = JSON.stringify({ isPrivate: true, accessList: [boris.id] });
    const argv = ['call', 'setCaseAccess', '--path.caseid=1', '--body', body];
    const no = await cli(argv, { portal, isTerminal: true, typed: ['n'] });
    expect(no.stderr).toContain('Send PUT /api/2.0/crm/case/1/access? [y/N]');
    expect(no.stderr).toContain(`"${boris.id}"`);
    expect(no.code).toBe(1);
    expect(changesSent(portal)).toEqual([]);
    expect(await cli(argv, { portal, isTerminal: true, typed: ['y'] })).toMatchObject({ code: 0 });
    expect(stored(portal, 'case', 1)).toEqual([boris.id, anna.id]);
    expect(await cli(argv, { portal })).toMatchObject({ code: 2 });
  });

  test('asks before a GET request that changes something, too', async () => {
    const portal = portalOf();
    const ran = await cli(['call', 'terminateReport'], { portal });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('add --yes') });
    expect(portal.requests).toEqual([]);
  });

  test('a deletion by filter without a filter is refused, and names the flags', async () => {
    const portal = portalOf();
    const ran = await cli(['call', 'deleteFilteredCases', '--yes'], { portal });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('would delete every record: give one of --query.contactid, ');
    expect(ran.stderr).not.toMatch(/ query\./);
    expect(portal.requests).toEqual([]);
  });

  test('its help lists the flags of parameters and of the body', async () => {
    const { stdout } = await cli(['call', '--help']);
    for (const flag of ['--path.NAME VALUE', '--query.NAME VALUE', '--body JSON']) {
      expect(stdout).toContain(flag);
    }
  });

  test('takes the body from standard input', async () => {
    const portal = portalOf();
    const argv = ['call', 'setCaseAccess', '--path.caseid=1', '--body=-', '--yes'];
    const input = JSON.stringify({ isPrivate: true, accessList: [boris.id] });
    expect(await cli(argv, { portal, input })).toMatchObject({ code: 0 });
    expect(stored(portal, 'case', 1)).toContain(boris.id);
  });

  test('--dry-run validates and shows the request, and sends nothing', async () => {
    const portal = portalOf();
    const argv = ['call', 'setCaseAccess', '--path.caseid=1', '--dry-run', '--body'];
    const good = await cli([...argv, '{"isPrivate":false}'], { portal });
    expect(good).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('PUT /api/2.0/crm/case/1/access'),
    });
    const trap = await cli([...argv, '{"isPrivate":true,"accessList":[]}'], { portal });
    expect(trap.code).toBe(2);
    expect(portal.requests).toEqual([]);
  });

  test('--dry-run writes the request in the format that is asked for', async () => {
    const portal = portalOf();
    const read = ['call', 'listCases', '--query.tags=vip', '--query.tags=10', '--dry-run'];
    const request = { method: 'GET', path: '/api/2.0/crm/case/filter' };
    for (const format of ['--json', '--ndjson']) {
      const ran = await cli([...read, format], { portal });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(ran.stdout)).toEqual({ ...request, query: { tags: ['vip', '10'] } });
    }
    const csv = await cli([...read, '--csv'], { portal });
    expect(csv.stdout).toMatch(/^method,path,query\r\nGET,/);
    for (const more of [[], ['--table']]) {
      const shown = await cli([...read, ...more], { portal });
      expect(shown).toMatchObject({ stdout: '', stderr: expect.stringContaining('tags=vip&tags') });
    }
    const body = { isPrivate: false };
    const change = ['call', 'setCaseAccess', '--path.caseid=1', `--body=${JSON.stringify(body)}`];
    const ran = await cli([...change, '--dry-run', '--json'], { portal });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      method: 'PUT',
      path: '/api/2.0/crm/case/1/access',
      body,
    });
    expect(portal.requests).toEqual([]);
  });

  test.each([
    [['call'], 'Say which operation'],
    [['call', 'getCaes', '--path.caseid=1'], 'did you mean getCase?'],
    [['call', 'getCase'], 'path'],
    [['call', 'getCase', '--path.caseId=1'], 'did you mean --path.caseid?'],
    [['call', 'getCase', '--path.caseid=one'], '--path.caseid takes a whole number'],
    [
      ['call', 'listCases', '--query.fields=title', '--query.fields=tags'],
      '--query.fields takes a list that contains id, such as id,title, because',
    ],
    [
      ['call', 'listCases', '--query.fields=id', '--query.fields='],
      '--query.fields needs a value: --query.fields=VALUE',
    ],
    [
      ['call', 'deleteFilteredCases', '--query.isClosed=true', '--query.filterValue=', '--yes'],
      '--query.filterValue needs a value',
    ],
    [['call', 'getCase', '--path.caseid=1', '--all-pages'], '--all-pages is for operations'],
    [['call', 'getCase', '--path.caseid=1', '--body={}'], 'There is no flag --body'],
    [
      ['call', 'createCase', '--yes', '--body={title'],
      'The body is not JSON: give --body an object',
    ],
    [
      ['call', 'createCase', '--yes', '--body', '{"password":"hunter2"}'],
      'A password must not stand',
    ],
    [['call', 'authenticate', '--yes'], 'are not called by hand'],
  ])('%j is refused with 2 before anything is sent', async (argv, message) => {
    const portal = portalOf();
    const ran = await cli(argv, { portal });
    expect(ran.stderr).toContain(message);
    expect(ran.code).toBe(2);
    expect(ran.stderr).not.toContain('hunter2');
    expect(portal.requests).toEqual([]);
  });

  test('a body in another encoding is refused, which would lose its letters', async () => {
    const portal = portalOf();
    const input = Buffer.from('{"title":"\xd1\xee\xfe\xe7","isPrivate":false}', 'latin1');
    const ran = await cli(['call', 'createCase', '--body=-', '--yes'], { portal, input });
    expect(ran.stderr).toBe('Error: The standard input is not UTF-8: convert the text first\n');
    expect(ran.code).toBe(2);
    expect(portal.requests).toEqual([]);
  });

  test('an operation that needs no token needs no credentials', async () => {
    const portal = portalOf();
    const ran = await cli(['call', 'getCapabilities'], { portal, env: { CRM_PORTAL: portal.url } });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toHaveProperty('providers');
  });

  test('an error of the portal exits with 1', async () => {
    const ran = await cli(['call', 'getCase', '--path.caseid=99'], { portal: portalOf() });
    expect(ran).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('there is no such record'),
    });
  });

  test('--help of an operation has its parameters', async () => {
    const { stdout } = await cli(['call', 'getCase', '--help']);
    expect(stdout).toContain('--path.caseid VALUE');
  });
});

describe('operations', () => {
  test('lists all, and those with every word', async () => {
    const all = await cli(['operations', '--ndjson']);
    expect(all.stdout.trim().split('\n').length).toBeGreaterThan(200);
    const found = await cli(['operations', 'CASE', 'access']);
    expect(found.stdout).toContain('setCaseAccess');
    expect(found.stdout).not.toContain('getCase ');
    expect(found.stderr).toContain('3 operations');
  });

  test('shows one in full, with the flags of call', async () => {
    const { stdout } = await cli(['operations', 'setCaseAccess']);
    expect(stdout).toContain('PUT /api/2.0/crm/case/{caseid}/access');
    expect(stdout).toContain('--path.caseid (required)');
    expect(stdout).toContain('{ isPrivate, accessList }');
    const json = await cli(['operations', 'setCaseAccess', '--json']);
    expect(JSON.parse(json.stdout)[0].parameters[0].name).toBe('caseid');
  });

  test('exits with 1 when none has the words', async () => {
    expect(await cli(['operations', 'zzz'])).toMatchObject({ code: 1, stdout: '' });
  });
});
