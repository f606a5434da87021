import { describe, expect, inject, test } from 'vitest';
import { operations, type OperationId } from '../../generated/operations.js';
import { results } from '../../generated/results.js';
import { createCrmClient, isCrmError } from '../../src/index.js';
import { compile, documentedOperations, examplesOf, operationOf } from '../support/document.js';
import { ANNA, BORIS, recordingFetch, success, json } from '../support/fakes.js';
import { inputs } from '../support/inputs.js';

const portal = inject('mock');

/** What the server would misread or refuse, for a body whose `isPrivate` and `accessList` mean what they say. */
const privateNeedsUsers: [why: string, change: object][] = [
  ['isPrivate is missing, which makes the record public', { isPrivate: undefined }],
  ['isPrivate is null, which makes the record public', { isPrivate: null }],
  ['isPrivate is a text', { isPrivate: 'true' }],
  ['isPrivate is a number', { isPrivate: 1 }],
  ['private without users', { accessList: undefined }],
  ['private with no users, which makes the record public', { accessList: [] }],
  ['accessList is null', { accessList: null }],
  ['accessList is a text', { accessList: ANNA }],
  ['accessList holds objects, which counts as empty', { accessList: [{ id: ANNA }] }],
  ['accessList holds lists, which counts as empty', { accessList: [[ANNA]] }],
  ['accessList holds null', { accessList: [null] }],
  ['accessList holds a GUID in braces', { accessList: [`{${ANNA}}`] }],
  ['accessList holds a URN', { accessList: [`urn:uuid:${ANNA}`] }],
  ['accessList holds something else', { accessList: ['zzz'] }],
  ['isPrivate is misspelt', { isPrivate: undefined, isprivate: true }],
  ['accessList is misspelt', { accessList: undefined, accesslist: [ANNA] }],
  ['the contact words', { isPrivate: undefined, accessList: undefined, isShared: true, managerList: [ANNA] }],
  ['a member with a Cyrillic name', { доступ: true }],
];

const privateNamesManagers: [why: string, change: object][] = [
  ['isShared is missing, which makes the contact private', { isShared: undefined }],
  ['isShared is null', { isShared: null }],
  ['isShared is a text', { isShared: 'false' }],
  ['private without a word on managers', { isShared: false, managerList: undefined }],
  ['managerList is null', { managerList: null }],
  ['managerList holds objects', { managerList: [{ id: ANNA }] }],
  ['managerList holds something else', { managerList: ['zzz'] }],
  ['the words of cases, which the server passes over', { isShared: undefined, managerList: undefined, isPrivate: true, accessList: [ANNA] }],
  ['a share type, which cannot be set here', { shareType: 2 }],
];

const dates: [why: string, value: unknown][] = [
  ['decimals that end in 0', '2008-04-10T06:30:00.120Z'],
  ['decimals that end in 0, with an offset', '2008-04-10T06:30:00.120+03:00'],
  ['seven decimals that end in 0', '2008-04-10T06:30:00.1234560Z'],
  ['one decimal', '2008-04-10T06:30:00.1Z'],
  ['four decimals', '2008-04-10T06-30-00.1234Z'],
  ['no seconds', '2008-04-10T06:30'],
  ['a blank for the T', '2008-04-10 06:30:00'],
  ['mixed separators', '2008-04-10T06:30-00Z'],
  ['the form of Russian papers', '10.04.2008'],
  ['month 13', '2008-13-10'],
  ['31 April', '2008-04-31'],
  ['30 February', '2008-02-30'],
  ['hour 24', '2008-04-10T24:00:00Z'],
  ['year 0', '0000-01-01'],
  ['a number', 1207809000000],
  ['null', null],
  ['nothing', ''],
];

const caseLike = (base: object, ids?: string): [string, object][] => {
  const bodies = privateNeedsUsers.map(([why, change]): [string, object] => [why, { ...base, isPrivate: true, accessList: [ANNA], ...change }]);
  return ids === undefined ? bodies : [...bodies, ...badIds(ids, { ...base, isPrivate: true, accessList: [ANNA] })];
};
const badIds = (name: string, base: object): [string, object][] =>
  [undefined, null, 1, '1,2', [0], [-1], [1.5], ['1'], [null], [2147483648]].map((ids) => [`${name} is ${JSON.stringify(ids)}`, { ...base, [name]: ids }]);
const badDates = (name: string, base: object): [string, object][] => dates.map(([why, value]) => [`${name}: ${why}`, { ...base, [name]: value }]);
const badFilters = (base: object, filters: Record<string, unknown[]>): [string, object][] =>
  Object.entries(filters).flatMap(([name, values]) => values.map((value): [string, object] => [`${name} is ${JSON.stringify(value)}`, { ...base, [name]: value }]));

const shared = { isShared: true };
const open = { isPrivate: false };
const inverted = { isPrivate: true };

/** Bodies that must be refused. A new operation with a body does not compile here until it has some. */
const refused: Record<Exclude<OperationId, `${'get' | 'list' | 'search'}${string}`>, [why: string, body: unknown][]> = {
  authenticate: [
    ['no password', { userName: 'anna' }],
    ['no user name', { password: 'x' }],
    ['an empty password', { userName: 'anna', password: '' }],
    ['a password that is a number', { userName: 'anna', password: 1 }],
    ['a misspelt member', { username: 'anna', password: 'x' }],
    ['a list', [{ userName: 'anna', password: 'x' }]],
    ['e-mail as a service', { provider: 'email', accessToken: 'x' }],
    ['a service without a proof', { provider: 'google' }],
    ['a service with two proofs', { provider: 'google', accessToken: 'x', codeOAuth: 'y' }],
    ['a password and a service', { userName: 'anna', password: 'x', provider: 'google', accessToken: 'x' }],
  ],
  authenticateWithCode: [
    ['no password', { userName: 'anna' }],
    ['the code in the body', { userName: 'anna', password: 'x', code: '123456' }],
  ],
  setAuthenticationPhone: [
    ['no telephone', { userName: 'anna', password: 'x' }],
    ['an empty telephone', { userName: 'anna', password: 'x', mobilePhone: '' }],
  ],
  sendAuthenticationSms: [
    ['nothing', {}],
    ['a telephone', { userName: 'anna', password: 'x', mobilePhone: '+74951234512' }],
  ],
  setCaseAccess: [...caseLike({}), ['an id, which belongs into the path', { caseid: 2, isPrivate: false }], ['a list', [{ isPrivate: false }]], ['nothing', {}]],
  setCasesAccess: [...caseLike({ casesid: [1] }, 'casesid'), ['the other spelling', { casesids: [1], isPrivate: false }]],
  setFilteredCasesAccess: [
    ...caseLike({ tags: ['a'] }),
    ...badFilters(open, { contactid: [null, '5', -1, 1.5], isClosed: ['false', 0], tags: [null, 'a', [1], [null]], filterValue: ['fair'] }),
  ],
  setOpportunityAccess: [...caseLike({}), ['an id, which belongs into the path', { opportunityid: 2, isPrivate: false }], ['nothing', {}]],
  setOpportunitiesAccess: caseLike({ opportunityid: [1] }, 'opportunityid'),
  setFilteredOpportunitiesAccess: [
    ...caseLike({ tags: ['a'] }),
    ...badDates('fromDate', { ...open, toDate: '2008-04-10' }),
    ['fromDate alone, which is passed over', { ...open, fromDate: '2008-04-10' }],
    ['toDate alone, which is passed over', { ...open, toDate: '2008-04-10' }],
    ...badFilters(open, { stageType: [3, -1, 1.5, '1', 'Won', true], responsibleid: [null, 'x', 5], opportunityStagesid: ['x', -1], contactAlsoIsParticipant: ['yes', 1] }),
  ],
  setContactAccess: [...privateNamesManagers.map(([why, change]): [string, object] => [why, { ...shared, managerList: [ANNA], ...change }]), ['nothing, which makes the contact private', {}]],
  setContactsAccess: [
    ...privateNamesManagers.map(([why, change]): [string, object] => [why, { contactid: [1], ...shared, managerList: [ANNA], ...change }]),
    ...badIds('contactid', shared),
  ],
  setFilteredContactsAccess: [
    ['nothing, which makes every contact private', {}],
    ['the flag of the other contact operations', { isShared: true }],
    ['private without a word on managers', { isPrivate: false }],
    ['managerList is null', { isPrivate: true, managerList: null }],
    ...badDates('toDate', inverted),
    ...badFilters(inverted, { contactListView: [4, -1, 'bogus', 'Companies', '3', true, null], contactStage: ['5', -1, 1.5], contactType: [2147483648], tags: [null] }),
  ],
};

const accepted: Partial<Record<OperationId, [what: string, body: object][]>> = {
  setCaseAccess: [
    ['public, with a list that is dropped', { isPrivate: false, accessList: [ANNA] }],
    ['capital letters in a GUID', { isPrivate: true, accessList: [ANNA.toUpperCase()] }],
    ['the all-zero GUID of the vendor pages', { isPrivate: true, accessList: ['00000000-0000-0000-0000-000000000000'] }],
  ],
  setCasesAccess: [['no ids, which changes nothing', { casesid: [], isPrivate: false }]],
  setFilteredCasesAccess: [['Cyrillic tags', { ...open, tags: ['выставка'] }]],
  setFilteredOpportunitiesAccess: [
    ...['Open', 'open', 'CLOSEDANDWON', 'closedAndLost', 0, 1, 2, null].map((stageType): [string, object] => [`stageType ${stageType}`, { ...open, stageType }]),
    ['both dates', { ...open, fromDate: '2008-04-10T06:30:00', toDate: '2008-04-10T06-30-00.1234560Z' }],
  ],
  setContactAccess: [
    ['private to administrators', { isShared: false, managerList: [] }],
    ['shared, with managers', { isShared: true, managerList: [BORIS] }],
  ],
  setFilteredContactsAccess: [
    ...['All', 'all', 'COMPANY', 'Person', 'withOpportunity', 0, 1, 2, 3].map((contactListView): [string, object] => [`contactListView ${contactListView}`, { ...inverted, contactListView }]),
    ...['2008-04-10', '2008-04-10T06:30:00Z', '2008-04-10T06:30:00', '2008-04-10T06:30:00.000Z', '2008-04-10T06:30:00.123+03:00', '2008-04-10T06-30-00.120Z', '2008-04-10T06:30:00.0000000Z', '0001-01-01', '9999-12-31T23:59:59.999Z', '2024-02-29'].map(
      (fromDate): [string, object] => [`fromDate ${fromDate}`, { ...inverted, fromDate }],
    ),
  ],
};

/** Sends a body to the mock as it is, past the client. */
function send(id: OperationId, body: unknown): Promise<Response> {
  const { method, path } = operationOf(id);
  return fetch(portal + path.replaceAll(/\{\w+\}/g, '1234'), { method, headers: { 'Content-Type': 'application/json', Authorization: 'any' }, body: JSON.stringify(body) });
}

/** Gives a body to the client, and tells whether it sent it. */
async function offer(id: OperationId, body: unknown): Promise<{ error: unknown; sent: string[] }> {
  const { fetch, sent } = recordingFetch(() => json(success(results[id].type === 'array' ? [] : { unknown: true })));
  const crm = createCrmClient({ portal, token: 'any', fetch });
  const method = crm[id] as (input: unknown) => Promise<unknown>;
  const error = await method({ ...inputs[id], body }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, sent: sent.map((request) => request.body) };
}

let [refusals, acceptances] = [0, 0];

for (const { id, body } of documentedOperations) {
  if (!body) continue;
  const validate = compile(body.schema);
  const valid: [string, unknown][] = [...examplesOf(body), ...(accepted[id] ?? [])];

  describe(id, () => {
    test.each(refused[id as keyof typeof refused])('refuses: %s', async (_why, invalid) => {
      expect(validate(JSON.parse(JSON.stringify(invalid)))).toBe(false);

      const response = await send(id, invalid);
      expect(response.status).toBe(400);
      expect(JSON.parse(response.headers.get('sl-violations')!)).toEqual(expect.arrayContaining([expect.objectContaining({ severity: 'Error', location: expect.arrayContaining(['body']) })]));

      const { error, sent } = await offer(id, invalid);
      expect(error).toMatchObject({ code: 'invalid_input', operationId: id });
      expect(isCrmError(error) && error.message).toMatch(/: body\S* .+\.$/);
      expect(sent).toEqual([]);
      refusals += 1;
    });

    test.each(valid)('accepts: %s', async (_what, body) => {
      expect(validate(body) ? [] : validate.errors).toEqual([]);
      expect((await send(id, body)).status).toBeLessThan(300);
      const { error, sent } = await offer(id, body);
      expect(error).toBeUndefined();
      expect(sent.map((text) => JSON.parse(text))).toEqual([body]);
      acceptances += 1;
    });
  });
}

test('every operation with a body has bodies to refuse', () => {
  const withBody = Object.entries(operations).filter(([, { input }]) => input.properties?.['body']);
  for (const [id] of withBody) expect(refused[id as keyof typeof refused]?.length ?? 0, id).toBeGreaterThan(0);
  console.log(`${refusals} bodies refused and ${acceptances} accepted, alike by the document, the mock and the client`);
});

describe('parameters', () => {
  const get = (path: string): Promise<Response> => fetch(portal + path, { headers: { Authorization: 'any' } });

  test.each(['/api/2.0/crm/case/0', '/api/2.0/crm/case/x', '/api/2.0/crm/case/2147483648', '/api/2.0/crm/contact/1/access?count=0', '/api/2.0/crm/contact/1/access?count=1001', '/api/2.0/crm/contact/1/access?startIndex=-1', '/api/2.0/crm/contact/1?fields=displayName', '/api/2.0/crm/contact/1?fields=paid,hidden'])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  test.each(['/api/2.0/crm/case/1', '/api/2.0/crm/contact/1/access?count=1000&startIndex=3', '/api/2.0/crm/contact/1?fields=displayName,id', '/api/2.0/crm/contact/1?fields=ID%2CdisplayName'])('accepts %s', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  test('a path that the document does not have is no operation', async () => {
    expect((await get('/api/2.0/crm/case')).status).toBe(404);
  });
});

test.each([
  ['Authorization', 'a-token'],
  ['Authorization', 'Bearer a-token'],
  ['Authorization', 'Basic dXNlcjpwYXNz'],
  ['Cookie', 'asc_auth_key=a-token'],
])('the mock takes the credentials %s: %s', async (name, value) => {
  expect((await fetch(`${portal}/api/2.0/crm/case/1`, { headers: { [name]: value } })).status).toBe(200);
});
