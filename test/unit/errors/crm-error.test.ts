import { describe, expect, test, vi } from 'vitest';
import * as crm from '../../../src/index.js';
import { CrmError, isCrmError, NotFoundError, StatusError } from '../../../src/index.js';

const details = { operationId: 'getCase', status: 404, attempts: 1 } as const;
const WHY = 'there is no such record, or the user of the token may not see it';

type AnyClass = new (...args: unknown[]) => CrmError;
const BASES = ['CrmError', 'ResponseError', 'StatusError'];
const isError = ([name]: [string, unknown]): boolean =>
  /^[A-Z].*Error$/.test(name) && !BASES.includes(name);
const classes = Object.entries(crm).filter(isError) as unknown as [string, AnyClass][];

describe('every error', () => {
  test.each(classes)('of the class %s has that name, and a code of its own', (name, Class) => {
    const isOfStatus = Class.prototype instanceof StatusError;
    const error = isOfStatus ? new Class(details) : new Class('it failed', { ...details, ids: [] });
    expect(error).toBeInstanceOf(CrmError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.code).toMatch(/^[a-z_]+$/);
    expect(String(error)).toMatch(new RegExp(`^${name}: getCase: `));
    expect(isCrmError(error)).toBe(true);
  });

  test('has another code than the others', () => {
    const codes = classes.map(([, Class]) => new Class(details, details).code);
    expect(new Set(codes).size).toBe(classes.length);
  });
});

describe('isCrmError', () => {
  test('knows the errors of another copy of this package', async () => {
    vi.resetModules();
    const copy = await import('../../../src/index.js');
    const error = new copy.NotFoundError(details);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect(isCrmError(error)).toBe(true);
  });

  test.each([
    ...[undefined, null, 'not_found', 404, new Error('x'), { code: 'not_found' }, {}],
    { [Symbol.for('onlyoffice-crm.error')]: true, code: 'not_found' },
    Object.assign(new Error('x'), { [Symbol.for('onlyoffice-crm.error')]: true }),
  ])('does not take %s for one', (value) => {
    expect(isCrmError(value)).toBe(false);
  });
});

test('an error as JSON has what a log needs', () => {
  const error = new NotFoundError({ ...details, serverMessage: 'Not found', hresult: -2147467259 });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    ...details,
    name: 'NotFoundError',
    message: `getCase: 404, ${WHY}: Not found`,
    code: 'not_found',
    serverMessage: 'Not found',
    hresult: -2147467259,
  });
});

test('an error as JSON has neither its stack nor its cause', () => {
  const error = new crm.TokenError('x', { operationId: undefined, cause: new Error('secret') });
  expect(JSON.stringify(error)).toBe('{"name":"TokenError","message":"request: x","code":"token"}');
  expect(error.cause).toEqual(new Error('secret'));
});
