import { describe, expect, test } from 'vitest';
import { type Transfer, transfer } from '../../../src/access/index.js';
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
