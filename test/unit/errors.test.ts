import { expect, test, vi } from 'vitest';
import { CrmError, isCrmError, NotFoundError, StatusError } from '../../src/index.js';

const details = { operationId: 'getCase', status: 404, attempts: 1 } as const;

test('isCrmError knows the errors of this package', () => {
  const error = new NotFoundError(details);
  expect(error).toBeInstanceOf(StatusError);
  expect(error).toBeInstanceOf(CrmError);
  expect(error).toBeInstanceOf(Error);
  expect(isCrmError(error)).toBe(true);
});

test('isCrmError knows the errors of another copy of this package', async () => {
  vi.resetModules();
  const copy = await import('../../src/index.js');
  const error = new copy.NotFoundError(details);
  expect(error).not.toBeInstanceOf(NotFoundError);
  expect(isCrmError(error)).toBe(true);
});

test.each([undefined, null, 'not_found', 404, new Error('x'), { code: 'not_found' }, {}])('isCrmError does not take %s for one', (value) => {
  expect(isCrmError(value)).toBe(false);
});

test('an error shows what a log needs', () => {
  const error = new NotFoundError({ ...details, serverMessage: 'Not found', hresult: -2147467259 });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'NotFoundError',
    message: 'getCase: 404, there is no such record, or none that the user of the token may see: Not found',
    code: 'not_found',
    operationId: 'getCase',
    status: 404,
    attempts: 1,
    serverMessage: 'Not found',
    hresult: -2147467259,
  });
  expect(String(error)).toBe('NotFoundError: getCase: 404, there is no such record, or none that the user of the token may see: Not found');
});
