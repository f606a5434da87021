import { describe, expect, test, vi } from 'vitest';
import { crmPromise } from '../../../src/index.js';
import { clientOf, json, success } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';

const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];

describe('withResponse', () => {
  test.each<[string, object, object]>([
    ['a whole list', { count: 3, response: [one, two, three] }, { count: 3 }],
    [
      'the first page',
      { count: 2, nextIndex: 3, total: 10, response: [one, two] },
      { count: 2, total: 10 },
    ],
    [
      'a page in the middle',
      { count: 1, startIndex: 1, nextIndex: 3, total: 3, response: [two] },
      { count: 1, startIndex: 1, total: 3 },
    ],
    [
      'the last page',
      { count: 1, startIndex: 9, total: 10, response: [one] },
      { count: 1, startIndex: 9, total: 10 },
    ],
    ['an empty list', { response: [] }, { count: 0 }],
    ['an empty list with a total', { total: 0, response: [] }, { count: 0, total: 0 }],
    [
      'a page beyond the end',
      { startIndex: 20, total: 10, response: [] },
      { count: 0, startIndex: 20, total: 10 },
    ],
    [
      'figures that are no numbers',
      { count: '3', startIndex: null, total: '9', response: [] },
      { count: 0 },
    ],
  ])('gives the page of %s', async (_what, envelope, page) => {
    const { crm } = clientOf(() => json({ status: 0, statusCode: 200, ...envelope }));
    const response = await crm.listCases().withResponse();
    expect(response.page).toEqual({ startIndex: 0, total: undefined, ...page });
    expect(response.data).toMatchObject((envelope as { response: object[] }).response);
  });

  test('gives the page of a record, whose count is 1', async () => {
    const { crm } = clientOf(() => json(success({ id: 1 })));
    const { data, page } = await crm.getCase({ path: { caseid: 1 } }).withResponse();
    expect(data.id).toBe(1);
    expect(page).toEqual({ count: 1, startIndex: 0, total: undefined });
  });

  test('gives the status and the headers', async () => {
    const { crm } = clientOf(() => {
      const response = json(success({ token: 'x', expires: 'y' }), 201);
      response.headers.set('X-Node', '7');
      return response;
    });
    const body = { userName: 'anna', password: 'x' };
    const { status, headers } = await crm.authenticate({ body }).withResponse();
    expect([status, headers.get('X-Node')]).toEqual([201, '7']);
  });

  test('sends one request, however often the promise is used', async () => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    const promise = crm.getCase({ path: { caseid: 1 } });
    const [data, response] = await Promise.all([promise, promise.withResponse()]);
    expect(response.data).toBe(data);
    expect(sent).toHaveLength(1);
  });

  test('rejects with the error of the call, and leaves no rejection unhandled', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { crm } = clientOf(() => failure(404));
    const promise = crm.getCase({ path: { caseid: 1 } });
    await expect(promise.withResponse()).rejects.toMatchObject({ code: 'not_found' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('crmPromise', () => {
  test('makes a fake result with a response of status 200', async () => {
    const fake = crmPromise([one, two]);
    expect(await fake).toEqual([one, two]);
    expect(await fake.withResponse()).toMatchObject({
      page: { count: 2, startIndex: 0, total: undefined },
      status: 200,
    });
  });

  test('takes a promise, and what came beside the result', async () => {
    const page = { count: 1, startIndex: 4, total: 9 };
    const fake = crmPromise(Promise.resolve(one), { page, status: 201 });
    expect(await fake.withResponse()).toMatchObject({ data: one, page, status: 201 });
  });

  test('rejects as the promise that it was given', async () => {
    await expect(crmPromise(Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
