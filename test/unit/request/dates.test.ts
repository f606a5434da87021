import { describe, expect, test } from 'vitest';
import { setFilteredContactsAccess } from '../../../generated/operations/index.js';
import { dateOf, portalDate } from '../../../src/index.js';
import { validInput } from '../../../src/request/input.js';
import { clientOf, json, rejection, success } from '../../support/fakes.js';

/**
 * Whether the server reads a time in a JSON body, told in another way than the document tells it: a
 * time with colons is parsed and written again without the zeros at the end of its decimals, then
 * three, seven or no decimals pass. With dashes its decimals are counted as they stand.
 */
function serverReads(text: string): boolean {
  const [, time, decimals = ''] = /T([\d:-]{8})(?:\.(\d+))?Z$/.exec(text)!;
  const seen = time!.includes(':') ? decimals.replace(/0+$/, '') : decimals;
  return [0, 3, 7].includes(seen.length);
}

const body = (fromDate: unknown) => ({ body: { isPrivate: true, fromDate } });
const milliseconds = Array.from(
  { length: 1000 },
  (_, i) => new Date(Date.UTC(2008, 3, 10, 6, 30, 0, i)),
);

describe('a date in a JSON body', () => {
  test('is refused in the form of toISOString() for the 99 of 1000 milliseconds that the server misreads', () => {
    const operation = setFilteredContactsAccess as never;
    const texts = milliseconds.map((date) => date.toISOString());
    expect(texts.filter((text) => !serverReads(text))).toHaveLength(99);
    for (const text of texts) {
      const read = expect(() => validInput(operation, body(text)), text);
      if (serverReads(text)) read.not.toThrow();
      else read.toThrow(/body\.fromDate must look like 2008-04-10T06:30:00Z, because in a body/);
    }
  });

  test('is sent in a form that the server reads, for a Date of any millisecond', () => {
    for (const [i, fromDate] of milliseconds.entries()) {
      const input = validInput(setFilteredContactsAccess as never, body(fromDate));
      const text = String(input.body!['fromDate']);
      expect(serverReads(text), text).toBe(true);
      expect(text).toBe(`2008-04-10T06-30-00.${String(i).padStart(3, '0')}Z`);
    }
  });
});

describe('a date in a query', () => {
  test.each([
    ...['2026-09-01T12:00:00.120Z', '2026-09-01', '2026-09-01T12:00:00', '2026-09-01T12-00-00Z'],
    ...['2026-09-01T12:00:00.0000000+03:00', '2026-09-01T12:00:00.1836250-05:00'],
  ])('%s is accepted as it is, because the server reads it there', async (fromDate) => {
    const { crm, sent } = clientOf(() => json(success([], {})));
    await crm.listContacts({ query: { fromDate, toDate: '2026-12-31' } });
    expect(sent[0]!.url.searchParams.get('fromDate')).toBe(fromDate);
  });

  test.each(['10.04.2008', '2008-4-1', '2008-02-30', '0000-01-01', 'today', ''])(
    '%j is refused',
    async (fromDate) => {
      const { crm, sent } = clientOf(() => json(success([], {})));
      expect(await rejection(crm.listContacts({ query: { fromDate } }))).toMatchObject({
        code: 'invalid_input',
        message:
          'listContacts: query.fromDate must look like 2008-04-10T06:30:00.120Z, because in a query the server reads no other form',
      });
      expect(sent).toEqual([]);
    },
  );
});

describe('portalDate', () => {
  test.each([
    ['0001-01-01T00:00:00.000Z', '0001-01-01T00-00-00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23-59-59.999Z'],
    ['2008-04-10T06:30:00.120+03:00', '2008-04-10T03-30-00.120Z'],
  ])('writes %s as %s', (iso, written) => {
    expect(portalDate(new Date(iso))).toBe(written);
  });

  test.each<[unknown]>([
    [new Date('x')],
    [new Date(Date.UTC(10000, 0))],
    [new Date('0000-12-31T23:59:59Z')],
    [new Date('-000001-01-01T00:00:00Z')],
    ['x'],
    ['2008-04-10'],
    [undefined],
  ])('says what it wants when it is given %s', (date) => {
    expect(() => portalDate(date as Date)).toThrow(
      new RangeError('portalDate needs a valid Date of the years 1 to 9999.'),
    );
  });

  test('names the date that it refuses in an input', async () => {
    const { crm } = clientOf(() => json(success([])));
    const error = await rejection(crm.listContacts({ query: { fromDate: new Date(Number.NaN) } }));
    expect(error.message).toBe(
      'listContacts: the input cannot be used: portalDate needs a valid Date of the years 1 to 9999.',
    );
    expect(error.cause).toBeInstanceOf(RangeError);
  });
});

describe('dateOf', () => {
  test('reads a date as the server writes it, with seven decimals and an offset', () => {
    const date = dateOf('2026-03-02T09:15:42.1836250+03:00');
    expect(date?.toISOString()).toBe('2026-03-02T06:15:42.183Z');
  });

  test.each([
    ...['0001-01-01T00:00:00.0000000Z', '0001-01-01T00:00:00.0000000+03:00', undefined, null],
  ])('returns undefined for %s, which is no date', (text) => {
    expect(dateOf(text)).toBeUndefined();
  });

  test('refuses what is not a date', () => {
    expect(() => dateOf('soon')).toThrow(RangeError);
  });
});
