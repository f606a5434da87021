import { expect, test } from 'vitest';
import { createCrmClient as createCoreClient } from '../../../../src/core.js';
import { edit } from '../../../../src/records/index.js';
import type { Portal } from '../../../../src/testing/index.js';
import { json, rejection } from '../../../support/fakes.js';
import {
  ADA,
  callsOf,
  crmOf,
  onCall,
  portalOf,
  writesOf,
} from '../../../support/records-portal.js';

// How an edit is called: with a function, by which client, and with which options and targets.

const opportunity = 12;

test('a function that gives nothing writes nothing', async () => {
  const portal = portalOf();
  const found = await edit(crmOf(portal), { opportunity }, () => undefined);
  expect([found.title, writesOf(portal)]).toEqual(['Hotel catalogue', []]);
});

test('what the function throws is thrown', async () => {
  const broken = new Error('broken');
  const call = edit(crmOf(portalOf()), { opportunity }, () => {
    throw broken;
  });
  await expect(call).rejects.toBe(broken);
});

const coreClientOf = (portal: Portal, fetch: (request: Request) => Promise<Response>) =>
  createCoreClient({ portal: portal.url, token: portal.tokenOf(ADA), fetch });

test('a client of the core works too', async () => {
  const portal = portalOf();
  const crm = coreClientOf(portal, portal.fetch);
  expect((await edit(crm, { opportunity }, { title: 'New' })).title).toBe('New');
});

test.each<[string, object, object]>([
  ['opportunity', { opportunity }, { title: 'New' }],
  ['case', { case: 7 }, { title: 'New' }],
  ['person', { person: 501 }, { about: 'New' }],
  ['company', { company: 500 }, { about: 'New' }],
])(
  'a client of the core edits the %s of a server that leaves out empty lists',
  async (_what, target, changes) => {
    const portal = portalOf();
    const crm = coreClientOf(portal, async (request) => {
      const envelope = (await (await portal.fetch(request)).json()) as { response: object };
      const { response } = envelope;
      if (Array.isArray(response)) return json(envelope);
      return json({
        ...envelope,
        response: { ...response, members: undefined, customFields: undefined },
      });
    });
    expect(await edit(crm, target as { case: number }, changes)).toMatchObject(changes);
  },
);

test('the options of a call apply to each of its requests', async () => {
  const portal = portalOf();
  const controller = new AbortController();
  const fetch = onCall(portal, 'getOpportunity', () => void controller.abort());
  const { signal } = controller;
  const call = edit(crmOf(portal, { fetch }), { opportunity }, { title: 'New' }, { signal });
  expect((await rejection(call)).code).toBe('aborted');
  expect(writesOf(portal)).toEqual([]);
});

test.each([
  [undefined],
  [{}],
  [{ deal: 12 }],
  [{ opportunity: '12' }],
  [{ opportunity: 0 }],
  [{ opportunity: 12, case: 7 }],
])('a target that is none is refused: %j', async (target) => {
  const portal = portalOf();
  const call = edit(crmOf(portal), target as never, { title: 'x' });
  expect((await rejection(call)).message).toContain('{ opportunity: 12 }');
  expect(callsOf(portal)).toEqual([]);
});

test.each([null, undefined, 'title'])('changes that are none are refused: %j', async (changes) => {
  const portal = portalOf();
  const call = edit(crmOf(portal), { opportunity }, changes as never);
  expect((await rejection(call)).message).toContain('edit: changes must be an object');
  expect(callsOf(portal)).toEqual([]);
});
