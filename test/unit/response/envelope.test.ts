import { describe, expect, test } from 'vitest';
import { ANNA, clientOf, json, rejection, success } from '../../support/fakes.js';
import { page } from '../../support/responses.js';

const path = { caseid: 1 };
const getCase = (answer: () => Response) => clientOf(answer).crm.getCase({ path });

describe('a success that is not what the document says is a protocol error', () => {
  const NOT = 'is not an envelope of this API';
  const HINT = `${NOT}; a proxy may have responded, or the option portal is not its origin`;
  const DOC = 'the response 200 is not what the document says: ';
  const JSON_200 = 'the response (200, application/json; charset=UTF-8)';
  const begins = (text: string): string => `; the response begins: "${text}"`;

  test.each<[string, () => Response, string]>([
    [
      'a sign-in page',
      () => page('<html><title>Sign in</title>'),
      `the response (200, text/html) ${HINT}${begins('Sign in')}`,
    ],
    [
      'an envelope that is labelled as a page',
      () => page('{"status":0}'),
      `the response (200, text/html) ${HINT}${begins('{"status":0}')}`,
    ],
    [
      'XML',
      () => page('<result/>', 200, 'text/xml'),
      `the response (200, text/xml) ${NOT}: XML needs codec: xml()${begins('<result/>')}`,
    ],
    [
      'half of an envelope',
      () => json('{"status":0,"resp'),
      `${JSON_200} ${NOT}: it is not JSON${begins('{"status":0,"resp')}`,
    ],
    ['an empty body', () => page(''), `the response (200, text/html) ${NOT}: it is empty`],
    ['blanks', () => json(' \n '), `${JSON_200} ${NOT}: it is empty`],
    [
      'no content',
      () => new Response(null, { status: 204 }),
      `the response (204, no type) ${NOT}: it is empty`,
    ],
    [
      'an error under the status 200',
      () => json({ status: 1, statusCode: 500, error: { message: 'Sorry' } }),
      'the response 200 has an error in it: Sorry',
    ],
    [
      'an error with a result',
      () => json({ status: 1, error: {}, response: { id: 1 } }),
      'the response 200 has an error in it',
    ],
    [
      'no result',
      () => json({ status: 0, statusCode: 200 }),
      `${DOC}response must be an object, not undefined`,
    ],
    ['an empty record', () => json(success({})), `${DOC}a record is empty`],
    [
      'an array in place of a record',
      () => json(success([{ id: 1 }])),
      `${DOC}response must be an object, not an array`,
    ],
    [
      'a string in place of an integer',
      () => json(success({ id: '1' })),
      `${DOC}response.id must be an integer, not a string`,
    ],
    [
      'null in place of an array',
      () => json(success({ accessList: null })),
      `${DOC}response.accessList must be an array, not null`,
    ],
    [
      'a number deep inside',
      () => json(success({ accessList: [{ id: ANNA }, { displayName: 7 }] })),
      `${DOC}response.accessList[1].displayName must be a string, not a number`,
    ],
    ['other JSON', () => json([1, 2]), `${JSON_200} ${HINT}${begins('[1,2]')}`],
    ['null', () => json('null'), `${JSON_200} ${HINT}${begins('null')}`],
    [
      'a result without a status',
      () => json({ response: { id: 1 } }),
      `${JSON_200} ${HINT}${begins('{"response":{"id":1}}')}`,
    ],
    [
      'another status',
      () => json({ status: 2, response: {} }),
      `${JSON_200} ${HINT}${begins('{"status":2,"response":{}}')}`,
    ],
  ])('%s', async (_what, answer, message) => {
    const error = await rejection(getCase(answer));
    expect(error).toMatchObject({ code: 'protocol', operationId: 'getCase', attempts: 1 });
    expect(error).toMatchObject({ status: answer().status, message: `getCase: ${message}` });
  });

  test('bytes that are not UTF-8', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x22]);
    const error = await rejection(getCase(() => new Response(bytes, { headers })));
    expect(error.message).toMatch(/is not an envelope of this API.+ begins: /);
  });

  test('null among the elements of an array', async () => {
    const { crm } = clientOf(() => json(success([{ id: 1 }, null])));
    expect((await rejection(crm.listCases())).message).toBe(`listCases: ${DOC}a record is empty`);
  });

  test('an empty record among others', async () => {
    const { crm } = clientOf(() => json(success([{ id: 1 }, {}])));
    expect((await rejection(crm.listCases())).message).toBe(`listCases: ${DOC}a record is empty`);
  });

  test('{} in place of an array, as the server writes it when a search fails', async () => {
    const { crm } = clientOf(() => json({ status: 0, statusCode: 200, response: {} }));
    const error = await rejection(crm.searchUsers({ query: { query: 'anna' } }));
    expect(error).toMatchObject({ code: 'protocol', operationId: 'searchUsers' });
  });
});

describe('a success', () => {
  test.each([undefined, 'application/json', 'Application/JSON; charset=UTF-8'])(
    'is read when it is labelled %s',
    async (label) => {
      const bytes = new TextEncoder().encode(JSON.stringify(success({ id: 1 })));
      const headers = label === undefined ? {} : { 'Content-Type': label };
      expect(await getCase(() => new Response(bytes, { headers }))).toMatchObject({ id: 1 });
    },
  );

  test('is read with escaped slashes, Cyrillic and emoji as the server writes them', async () => {
    const title = '"A\\/B \\u0414\\ud83d\\ude00 Иван"';
    const text = `{"count":1,"status":0,"statusCode":200,"response":{"title":${title}}}`;
    expect(await getCase(() => json(text))).toMatchObject({ title: 'A/B Д😀 Иван' });
  });

  test('may have members and enum values that the document does not know', async () => {
    const { crm } = clientOf(() => json(success({ id: 1, bidType: 99, shiny: true })));
    const deal = await crm.getOpportunity({ path: { opportunityid: 1 } });
    expect(deal).toMatchObject({ bidType: 99, shiny: true });
  });

  test('may be an empty record when fields were given', async () => {
    const { crm } = clientOf(() => json(success({})));
    expect(await crm.getCase({ path, query: { fields: ['id'] } })).toEqual({});
  });

  test('has arrays that are always written and did not come, unless they were not asked for', async () => {
    const { crm } = clientOf(() => json(success({ id: 1, isPrivate: false })));
    const record = { id: 1, isPrivate: false };
    expect(await crm.getCase({ path })).toEqual({ ...record, members: [], customFields: [] });
    const query = { fields: ['id', 'isPrivate, CustomFields'] };
    expect(await crm.getCase({ path, query })).toEqual({ ...record, customFields: [] });
    const deal = await crm.getOpportunity({ path: { opportunityid: 1 } });
    expect(deal).toMatchObject({ accessList: [] });
  });

  test.each(['OK', 'Хорошо', ''])('does not depend on the reason phrase %j', async (statusText) => {
    const answer = () =>
      Object.defineProperty(json(success({ id: 1 })), 'statusText', { value: statusText });
    expect(await getCase(answer)).toMatchObject({ id: 1 });
  });
});
