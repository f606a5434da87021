import { describe, expect, test } from 'vitest';
import { makePublic, type RecordTargets, type Several } from '../../../src/access/index.js';
import { paginate } from '../../../src/index.js';
import { anna, clientFor, portalWith } from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const list = [{ tags: ['vip'] }, {}, { tags: ['vip'] }];
const records = {
  cases: list.map((one, i) => ({ ...one, id: i + 1 })),
  opportunities: list.map((one, i) => ({ ...one, id: i + 11 })),
  contacts: list.map((one, i) => ({ ...one, id: i + 21, firstName: 'A', lastName: 'B' })),
};

const portal = () => portalWith(records);

async function found(targets: Several<RecordTargets>): Promise<string[]> {
  const { results } = await makePublic(clientFor(portal(), anna), targets, { dryRun: true });
  return results.map(({ kind, id }) => `${kind} ${id}`);
}

async function* later<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

describe('targets are', () => {
  test.each<[string, Several<RecordTargets>, string[]]>([
    ['one record', { opportunity: 12 }, ['opportunity 12']],
    ['several records', { case: [1, 3] }, ['case 1', 'case 3']],
    ['records of a set', { case: new Set([1, 3]) }, ['case 1', 'case 3']],
    [
      'records of an async iterable',
      { case: later<number | { id: number }>(1, { id: 2 }) },
      ['case 1', 'case 2'],
    ],
    ['none at all', { case: [] }, []],
    ['a record as it was read', { contact: { id: 21 } }, ['contact 21']],
    ['a filter', { contacts: { tags: ['vip'] } }, ['contact 21', 'contact 23']],
    [
      'a mix, each record once, and those that are named first',
      { cases: { tags: ['vip'] }, case: [3, 3, 2], opportunity: 11 },
      ['case 3', 'case 2', 'opportunity 11', 'case 1'],
    ],
    ['several of them', [{ case: 1 }, { case: [1, 2] }], ['case 1', 'case 2']],
    ['an async iterable of them', later({ case: 1 }, { contact: 21 }), ['case 1', 'contact 21']],
    ['everything of a kind', { cases: { everything: true } }, ['case 1', 'case 2', 'case 3']],
  ])('%s', async (_, targets, expected) => {
    expect(await found(targets)).toEqual(expected);
  });

  test('what a list returns, page by page', async () => {
    const crm = clientFor(portal(), anna);
    const vip = paginate(crm.listCases, { query: { tags: ['vip'] } }, { pageSize: 1 });
    const { results } = await makePublic(crm, { case: vip });
    expect(results.map(({ id }) => id).sort()).toEqual([1, 3]);
  });

  test('a filter that matches nothing, which changes nothing', async () => {
    expect(await found({ cases: { tags: ['nobody has it'] } })).toEqual([]);
  });
});

describe('nothing is sent for targets that are', () => {
  test.each<[string, unknown, string]>([
    ['missing', undefined, '{ case: 12 }'],
    ['null', null, '{ case: 12 }'],
    ['a bare id', 12, '{ case: 12 }'],
    ['a string', 'case 12', '{ case: 12 }'],
    ['an empty object', {}, '{ case: 12 }'],
    ['of an unknown kind', { invoice: 12 }, 'invoice is no target of makePublic'],
    ['tasks, which have no access rights', { task: 12 }, 'task is no target of makePublic'],
    ['without an id', { case: undefined }, 'case'],
    ['with the id 0', { case: 0 }, 'case'],
    ['with a negative id', { case: [1, -1] }, 'case'],
    ['with a fraction', { case: 1.5 }, 'case'],
    ['with text for an id', { case: '12' }, 'case'],
    ['with an id that is too large', { case: 2 ** 31 }, 'case'],
    ['with null among the ids', { case: [1, null] }, 'case'],
    ['with a filter that is no object', { cases: 12 }, 'cases must be an object of filters'],
    ['with an empty filter', { cases: {} }, 'targets.cases has no filter that narrows it'],
    ['with ids in place of a filter', { cases: [1, 2] }, 'as { case: [12, 13] }'],
    ['with a filter that matches all', { cases: { contactid: 0 } }, 'everything: true'],
    ['with everything: false', { cases: { everything: false } }, 'cases.everything'],
    ['with a misspelt filter', { cases: { tag: ['vip'] } }, 'cases.tag is unknown'],
    ['with a page in place of a filter', { cases: { tags: ['vip'], count: 1 } }, 'cases.count'],
    ['with one date', { opportunities: { fromDate: '2026-01-01' } }, 'toDate'],
    ['with a wrong one after a right one', [{ case: 1 }, { case: 'x' }], 'case'],
  ])('%s', async (_, targets, told) => {
    const sent = portal();
    const call = makePublic(clientFor(sent, anna), targets as RecordTargets);
    const error = await rejection(call);
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain(told);
    expect(sent.requests).toEqual([]);
  });

  test('an iterable that fails, whose error is passed on', async () => {
    const sent = portal();
    const failing = async function* () {
      yield { case: 1 };
      throw new Error('the file is cut off');
    };
    const call = makePublic(clientFor(sent, anna), failing());
    await expect(call).rejects.toThrow('the file is cut off');
    expect(sent.requests).toEqual([]);
  });
});
