import { describe, expect, test } from 'vitest';
import { requireFilter } from '../../../src/guards/require-filter.js';
import { clientOf, json, rejection, success } from '../../support/fakes.js';
import { untyped } from '../../support/responses.js';

const LISTS: [id: string, names: string][] = [
  ['setFilteredCasesAccess', 'body.contactid, body.isClosed, body.tags, query.filterValue'],
  ['setFilteredContactsAccess', 'body.tags, body.contactStage, body.contactType'],
  ['setFilteredOpportunitiesAccess', 'body.responsibleid, body.opportunityStagesid, body.tags'],
];
const WHY =
  'no filter narrows the change, so it would apply to every record that the caller can see';

async function callWith(id: string, { body = {}, ...others }: Record<string, object>) {
  const { crm, sent } = clientOf(() => json(success([])));
  const flag = id === 'setFilteredContactsAccess' ? { isPrivate: true } : { isPrivate: false };
  const call = untyped(crm)[id]!({ body: { ...flag, ...body }, ...others });
  return { call, sent };
}

describe.each(LISTS)('%s', (id, names) => {
  test.each<[string, Record<string, object>]>([
    ['no filter', {}],
    ['an empty array of tags', { body: { tags: [] } }],
    ['an empty search text', { query: { filterValue: '' } }],
    ['a blank search text', { query: { filterValue: ' \t\u0085' } }],
    ['a search text that matches any', { query: { filterValue: ' %_%' } }],
    [
      'filters that are undefined',
      { body: { tags: undefined }, query: { filterValue: undefined } },
    ],
    ['a page only', { query: { count: 10, startIndex: 0 } }],
    ['everything: false', { everything: false as never }],
  ])('is refused with %s', async (_what, input) => {
    const { call, sent } = await callWith(id, input);
    const error = await rejection(call);
    expect(error).toMatchObject({ code: 'invalid_input', operationId: id });
    expect(error.message).toContain(`${id}: ${WHY}; give one of ${names}`);
    expect(error.message).toMatch(/, or everything: true beside body or query$/);
    expect(sent).toEqual([]);
  });

  test.each<[string, Record<string, object>]>([
    ['tags', { body: { tags: ['vip'] } }],
    ['a search text', { query: { filterValue: 'fair' } }],
    ['a number that begins as the year 1', { query: { filterValue: '0001-15' } }],
    ['a number that begins as the last year', { query: { filterValue: '9999-7' } }],
    ['everything: true', { everything: true as never }],
  ])('is sent with %s', async (_what, input) => {
    const { call, sent } = await callWith(id, input);
    await call;
    expect(sent).toHaveLength(1);
    expect(sent[0]!.body).not.toContain('everything');
  });
});

describe('a value that the server takes for no filter does not narrow', () => {
  test.each<[string, object]>([
    ['setFilteredCasesAccess', { contactid: 0 }],
    ['setFilteredCasesAccess', { isClosed: null }],
    ['setFilteredOpportunitiesAccess', { opportunityStagesid: 0 }],
    ['setFilteredOpportunitiesAccess', { contactid: 0, contactAlsoIsParticipant: true }],
    ['setFilteredOpportunitiesAccess', { stageType: null }],
    ['setFilteredOpportunitiesAccess', { responsibleid: '00000000-0000-0000-0000-000000000000' }],
    ['setFilteredContactsAccess', { contactListView: 0 }],
    ['setFilteredContactsAccess', { contactListView: 'ALL' }],
    ['setFilteredContactsAccess', { contactStage: null, contactType: null }],
  ])('%s(%j) is refused', async (id, body) => {
    const { call, sent } = await callWith(id, { body });
    expect((await rejection(call)).message).toContain(WHY);
    expect(sent).toEqual([]);
  });

  test.each<[string, object]>([
    ['setFilteredCasesAccess', { contactid: 500 }],
    ['setFilteredCasesAccess', { isClosed: false }],
    ['setFilteredOpportunitiesAccess', { stageType: 0 }],
    ['setFilteredContactsAccess', { contactStage: 0 }],
    ['setFilteredContactsAccess', { contactListView: 'Person' }],
  ])('%s(%j) narrows and is sent', async (id, body) => {
    const { call, sent } = await callWith(id, { body });
    await call;
    expect(sent).toHaveLength(1);
  });
});

test('requireFilter reads a filter from the part that the server reads it from', () => {
  const filters = [{ in: 'query', name: 'filterValue' }] as const;
  expect(requireFilter({ body: { filterValue: 'x' } }, filters)).toContain('query.filterValue');
  expect(requireFilter({ query: { filterValue: 'x' } }, filters)).toBeUndefined();
});

test.each<[string, Record<string, unknown>]>([
  ['00', { contactid: '00' }],
  ['-0', { contactid: '-0' }],
  ['the last year', { toDate: '9999-12-31' }],
])('a deletion is refused with the filter %s, which matches everything', async (_what, query) => {
  const { crm, sent } = clientOf(() => json(success([])));
  const id = 'contactid' in query ? 'deleteFilteredCases' : 'deleteFilteredContacts';
  const error = await rejection(untyped(crm)[id]!({ query }));
  expect(error).toMatchObject({ code: 'invalid_input', message: expect.stringContaining(WHY) });
  expect(sent).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
  ['a day', { fromDate: '0001-01-01' }],
  ['a Date', { fromDate: new Date('0001-01-01T00:00:00Z') }],
  // The server ignores toDate too, so that more would be deleted than was meant.
  ['a part of a period', { tags: ['vip'], fromDate: '0001-01-01T00-00-00', toDate: '2020-01-01' }],
])(
  'a deletion is refused with the year 1 as %s, which the server takes for no date',
  async (_as, query) => {
    const { crm, sent } = clientOf(() => json(success([])));
    const call = untyped(crm)['deleteFilteredOpportunities']!({
      query: { toDate: '2020-01-01', ...query },
    });
    const message =
      'deleteFilteredOpportunities: query.fromDate must be left out, because the server takes the year 1 for no date';
    expect(await rejection(call)).toMatchObject({ code: 'invalid_input', message });
    expect(sent).toEqual([]);
  },
);
