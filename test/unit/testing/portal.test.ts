import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import {
  createPortal,
  type Fault,
  type PortalOptions,
  type PortalRecords,
} from '../../../src/testing/index.js';
import { anna, boris, clientOf, mike } from './support.js';

const path = { caseid: 1 };

describe('a portal', () => {
  test('keeps what a client changes', async () => {
    const crm = clientOf(createPortal());
    await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [boris.id] } });
    expect(await crm.getCase({ path })).toMatchObject({
      isPrivate: true,
      accessList: [{ id: boris.id }, { id: anna.id }],
    });
  });

  test('never changes the records that it is made with, so that portals are independent', async () => {
    const cases = [{ id: 1, access: [anna.id], tags: ['a'] }];
    const [one, other] = [createPortal({ cases }), createPortal({ cases })];
    one.records.cases.get(1)?.access.push(boris.id);
    one.records.cases.get(1)?.tags.push('b');
    expect(cases).toEqual([{ id: 1, access: [anna.id], tags: ['a'] }]);
    expect(other.records.cases.get(1)?.access).toEqual([anna.id]);
  });

  test('gives ids to records that have none, and none that a record has', async () => {
    const portal = createPortal({ cases: [{ title: 'a' }, { id: 7 }, { title: 'b' }] });
    expect([...portal.records.cases.keys()]).toEqual([8, 7, 9]);
    const made = await clientOf(portal).createCase({
      body: { title: 'c', isPrivate: false, accessList: [] },
    });
    expect(made.id).toBeGreaterThan(9);
  });

  test('that is made with a few records has nothing else but people and lists', () => {
    const { records } = createPortal({ cases: [{ id: 1 }] });
    expect([records.cases.size, records.contacts.size, records.tasks.size]).toEqual([1, 0, 0]);
    expect([records.people.size, records.stages.size]).toEqual([5, 6]);
    expect(records.cases.get(1)?.createBy).toBe(mike.id);
  });

  test('tells what came, and from whom', async () => {
    const portal = createPortal();
    await clientOf(portal).getCase({ path });
    await portal.fetch(`${portal.url}/nothing?a=1`, { method: 'POST', body: 'text' });
    expect(portal.requests).toMatchObject([
      { method: 'GET', path: '/api/2.0/crm/case/1', operationId: 'getCase', user: anna.id },
      { method: 'POST', path: '/nothing?a=1', operationId: undefined, body: 'text' },
    ]);
  });

  test.each<[unknown, string]>([
    [{ caes: [] }, 'records.caes is unknown; did you mean cases?'],
    [{ deals: [] }, 'records.deals is unknown; known names are people, groups, cases'],
    [{ case: [] }, 'records.case is unknown; did you mean cases?'],
    [{ cases: [{ acess: [anna.id] }] }, 'records.cases[0].acess is unknown; did you mean access?'],
    [{ cases: { id: 1 } }, 'records.cases must be an array, not an object'],
    [{ cases: [1] }, 'records.cases[0] must be an object, not a number'],
    [{ people: [{}, { isadmin: true }] }, 'records.people[1].isadmin is unknown; did you mean'],
    [{ contacts: [{ shareTypes: 1 }] }, 'records.contacts[0].shareTypes is unknown; did you mean'],
    [{ contacts: [{ info: [{ type: 1 }] }] }, 'records.contacts[0].info[0].type is unknown'],
    [{ invoices: [{ lines: [{ item: 1 }] }] }, 'records.invoices[0].lines[0].item is unknown'],
    [{ tags: { cases: ['vip'] } }, 'records.tags.cases is unknown; did you mean case?'],
    [null, 'records must be an object, not null'],
  ])('refuses what it would ignore: %j', (records, message) => {
    const create = () => createPortal(records as PortalRecords);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(`createPortal: ${message}`);
  });

  test('takes every member that a record of a portal has, and refuses unknown options', () => {
    const { tags, ...maps } = createPortal().records;
    const lists = Object.entries(maps).map(([kind, map]) => [kind, [...map.values()]]);
    const records = { ...Object.fromEntries(lists), tags } as PortalRecords;
    expect(createPortal(records).records.cases).toEqual(createPortal().records.cases);
    expect(() => createPortal({}, { offset: 60 } as PortalOptions)).toThrow(
      'createPortal: options.offset is unknown; known names are url, offsetMinutes',
    );
  });

  test('refuses an origin that is none', () => {
    expect(() => createPortal({}, { url: 'portal' })).toThrow(TypeError);
  });
});

describe('a fault', () => {
  test('fails as often as it is to, on the operations that it names, and then no more', async () => {
    const portal = createPortal();
    portal.fail({ status: 503, retryAfter: 0, times: 2, on: 'getCase' });
    const crm = clientOf(portal);
    await crm.getSelf();
    expect((await crm.getCase({ path })).id).toBe(1);
    expect(portal.requests.map(({ operationId }) => operationId)).toEqual([
      'getSelf',
      'getCase',
      'getCase',
      'getCase',
    ]);
  });

  test('shows its status and Retry-After', async () => {
    const portal = createPortal();
    portal.fail({ status: 503, retryAfter: 12 });
    const response = await portal.fetch(`${portal.url}/api/2.0/people/@self`);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '12']);
    expect(await response.text()).toBe('');
  });

  test('has an envelope when it has a message, in XML where the operation has it in XML', async () => {
    const portal = createPortal();
    portal.fail({ status: 402, message: 'PaymentRequired', times: 2 });
    const [json, xml] = await Promise.all(
      ['', '.xml'].map((suffix) => portal.fetch(`${portal.url}/api/2.0/crm/case/1${suffix}`)),
    );
    expect([json!.status, xml!.status]).toEqual([402, 402]);
    const error = { message: 'PaymentRequired', hresult: -2146233079, data: {} };
    expect(await json!.json()).toEqual({ status: 1, statusCode: 402, error });
    expect(await xml!.text()).toContain('<message>PaymentRequired</message>');
  });

  test.each<[object, string]>([
    [{ nonsense: 1 }, 'fault.nonsense is unknown; known names are status, message, retryAfter'],
    [{ Status: 503 }, 'fault.Status is unknown; did you mean status?'],
    [{ status: '503' }, 'fault.status must be an integer, not a string'],
    [{ status: 503, times: -1 }, 'fault.times must be 0 or more'],
    [{ reset: false }, 'fault.reset must be true'],
    [
      { status: 503, on: 'getcase' },
      'fault.on names getcase, which is no operation; did you mean getCase?',
    ],
    [{ status: 503, on: ['getCase', 'nothing'] }, 'fault.on names nothing, which is no operation'],
    [{ status: 503, on: 5 }, 'fault.on must be a string or an array or a function'],
    [{ on: 'getCase' }, 'fault does nothing without status, reset or delayMs'],
    [null as unknown as object, 'fault must be an object'],
  ])('is refused, since it would let everything pass: %j', async (fault, message) => {
    const portal = createPortal();
    expect(() => portal.fail(fault as Fault)).toThrow(TypeError);
    expect(() => portal.fail(fault as Fault)).toThrow(`portal.fail: ${message}`);
    expect((await clientOf(portal).getCase({ path })).id).toBe(1);
  });

  test('lets requests pass first, and may be chosen by a function', async () => {
    const portal = createPortal();
    portal.fail({ status: 500, skip: 1, times: Number.POSITIVE_INFINITY, on: ['getCase'] });
    portal.fail({ status: 500, on: ({ url }) => url.endsWith('/case/3') });
    const crm = clientOf(portal, anna, { retry: false });
    await expect(crm.getCase({ path: { caseid: 3 } })).rejects.toMatchObject({ status: 500 });
    await crm.getCase({ path }).catch(() => undefined);
    await expect(crm.getCase({ path })).rejects.toMatchObject({ status: 500 });
    portal.recover();
    expect((await crm.getCase({ path })).id).toBe(1);
  });

  test('resets the connection, before the change or after it', async () => {
    const portal = createPortal();
    const crm = clientOf(portal, anna, { retry: false });
    const change = () =>
      crm.createCase({ body: { title: 'New', isPrivate: false, accessList: [] } });
    portal.fail({ reset: true });
    await expect(change()).rejects.toMatchObject({ code: 'connection' });
    expect(portal.records.cases.size).toBe(3);
    portal.fail({ reset: true, carriedOut: true });
    await expect(change()).rejects.toMatchObject({ code: 'connection' });
    expect(portal.records.cases.size).toBe(4);
  });

  test('makes a request wait, which can be ended meanwhile', async () => {
    const portal = createPortal();
    const crm = clientOf(portal, anna, { retry: false });
    portal.fail({ delayMs: 5, on: 'getCase' });
    expect((await crm.getCase({ path })).id).toBe(1);
    portal.fail({ delayMs: 60_000 });
    const slow = crm.getCase({ path }, { timeoutMs: 20 });
    await expect(slow).rejects.toMatchObject({ code: 'timeout' });
    portal.fail({ delayMs: 60_000 });
    const signal = AbortSignal.timeout(20);
    await expect(crm.getCase({ path }, { signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});

test('needs nothing of Node until it listens', async () => {
  const { outputFiles, warnings, errors } = await build({
    entryPoints: [new URL('../../../src/testing/index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  expect([warnings, errors]).toEqual([[], []]);
  expect(outputFiles[0]!.text).not.toMatch(/from\s*"node:|\bprocess\./);
});

describe('a port', () => {
  test('serves the same portal, its faults included', async () => {
    const portal = createPortal();
    const server = await portal.listen();
    try {
      const crm = clientOf(portal, anna, {
        portal: server.url,
        fetch: (request) => fetch(request),
        retry: false,
      });
      const renamed = await crm.updateCase({
        path,
        body: { title: 'Renamed', isPrivate: true, accessList: [boris.id] },
      });
      expect(renamed.title).toBe('Renamed');
      expect(portal.records.cases.get(1)?.access).toEqual([boris.id, anna.id]);
      portal.fail({ reset: true });
      await expect(crm.getCase({ path })).rejects.toMatchObject({ code: 'connection' });
      portal.fail({ status: 503, retryAfter: 1 });
      await expect(crm.getCase({ path })).rejects.toMatchObject({ code: 'unavailable' });
    } finally {
      await server.close();
    }
  });

  test('that is taken is refused', async () => {
    const server = await createPortal().listen();
    const port = Number(new URL(server.url).port);
    await expect(createPortal().listen(port)).rejects.toThrow('EADDRINUSE');
    await server.close();
  });
});
