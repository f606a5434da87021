import { describe, expect, test } from 'vitest';
import { audit, type Transfer, transfer } from '../../../src/access/index.js';
import type { Portal } from '../../../src/testing/index.js';
import {
  anna,
  boris,
  changesSent,
  clara,
  clientFor,
  mike,
  portalWith,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

/** A client of Anna, while someone else changes something before the nth request of a path. */
function whileChanging(portal: Portal, path: string, nth: number, change: () => void) {
  let requests = 0;
  return clientFor(portal, anna, {
    fetch: async (request: Request) => {
      if (request.method === 'GET' && new URL(request.url).pathname.endsWith(path)) requests += 1;
      if (requests === nth) {
        requests += 1;
        change();
      }
      return portal.fetch(request);
    },
  });
}

const handOver = (targets: Transfer['targets']): Transfer => ({
  from: boris,
  to: mike,
  targets,
  responsible: true,
});

describe('a hand-over', () => {
  test('gives nobody back the access that was taken away while it was under way', async () => {
    const portal = portalWith({
      opportunities: [{ id: 1, responsible: boris.id, access: [boris.id, clara.id] }],
    });
    const crm = whileChanging(portal, '/opportunity/1', 2, () => {
      portal.records.opportunities.get(1)!.access = [boris.id];
    });
    const { results } = await transfer(crm, handOver({ opportunity: 1 }));
    expect(results[0]).toMatchObject({
      status: 'failed',
      error: { code: 'conflict', members: ['accessList'] },
    });
    expect(stored(portal, 'opportunity', 1)).toEqual([boris.id]);
    expect(changesSent(portal)).toEqual([]);
  });

  test('leaves a task that was given to someone else while it was under way', async () => {
    const portal = portalWith({ tasks: [{ id: 1, responsible: boris.id }] });
    const crm = whileChanging(portal, '/task/1', 2, () => {
      portal.records.tasks.get(1)!.responsible = clara.id;
    });
    const { results } = await transfer(crm, handOver({ task: 1 }));
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'conflict' } });
    expect(portal.records.tasks.get(1)!.responsible).toBe(clara.id);
  });
});

describe('a list that changes while it is read', () => {
  const cases = Array.from({ length: 420 }, (_, i) => ({ id: i + 1 }));

  /** The ids that an audit finds, while cases are deleted before its third page. */
  async function found(isDeleted: (id: number) => boolean) {
    const portal = portalWith({ cases });
    const crm = whileChanging(portal, '/case/filter', 3, () => {
      for (const { id } of cases) if (isDeleted(id)) portal.records.cases.delete(id);
    });
    const { records } = await audit(crm, { cases: { everything: true } });
    const left = new Set(records.map(({ id }) => id));
    return cases.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  }

  test.each<[string, (id: number) => boolean]>([
    ['a few records leave', (id) => id <= 3],
    ['more than a page of them leave', (id) => id <= 150],
    ['the last record that was read leaves', (id) => id === 199],
    ['nearly all that were read leave', (id) => id !== 1 && id <= 199],
    ['all that were read leave', (id) => id <= 199],
    ['the rest leaves', (id) => id > 150],
  ])('is found to its end when %s', async (_, isDeleted) => {
    const missed = await found(isDeleted);
    expect(missed.filter((id) => !isDeleted(id))).toEqual([]);
  });

  test('is a ProtocolError when the portal sends one page again and again', async () => {
    const portal = portalWith({ cases });
    const crm = clientFor(portal, anna, {
      fetch: (request: Request) => {
        const url = new URL(request.url);
        if (url.pathname.endsWith('/case/filter')) url.searchParams.set('startIndex', '0');
        return portal.fetch(new Request(url, request));
      },
    });
    const error = await rejection(audit(crm, { cases: { everything: true } }));
    expect(error.code).toBe('protocol');
  });

  test('is a ProtocolError when its pages never join', async () => {
    const portal = portalWith({ cases });
    const crm = clientFor(portal, anna, {
      fetch: (request: Request) => {
        const url = new URL(request.url);
        if (url.pathname.endsWith('/case/filter') && url.searchParams.get('startIndex') !== '0') {
          url.searchParams.set('startIndex', '250');
        }
        return portal.fetch(new Request(url, request));
      },
    });
    const error = await rejection(audit(crm, { cases: { everything: true } }));
    expect(error.code).toBe('protocol');
  });
});
