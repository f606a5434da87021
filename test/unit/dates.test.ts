import { describe, expect, test } from 'vitest';
import { portalDate } from '../../src/index.js';
import { compile, document } from '../support/document.js';
import { clientOf, json, success } from '../support/fakes.js';

/**
 * Whether the server reads a time in a JSON body, told in another way than the document tells it: a time with colons
 * is parsed and written again without the zeros at the end of its decimals, then three, seven or no decimals pass.
 * With dashes it is not parsed, so its decimals are counted as they stand.
 */
function serverReads(text: string): boolean {
  const [, time, decimals = ''] = /T([\d:-]{8})(?:\.(\d+))?Z$/.exec(text)!;
  const seen = time!.includes(':') ? decimals.replace(/0+$/, '') : decimals;
  return [0, 3, 7].includes(seen.length);
}

const milliseconds = Array.from({ length: 1000 }, (_, i) => new Date(Date.UTC(2008, 3, 10, 6, 30, 0, i)));

test('the form of toISOString is refused for 99 of 1000 milliseconds, by the server and by the document alike', () => {
  const validate = compile(document.components.schemas['DateFilter']!);
  const texts = milliseconds.map((date) => date.toISOString());
  expect(texts.filter((text) => !serverReads(text))).toHaveLength(99);
  for (const text of texts) expect(validate(text), text).toBe(serverReads(text));
});

test('a Date leaves in a form that the server reads, for all 1000 milliseconds', async () => {
  const { crm, sent } = clientOf(() => json(success([], {})));
  for (const fromDate of milliseconds) await crm.setFilteredContactsAccess({ body: { isPrivate: true, fromDate } });
  expect(sent).toHaveLength(1000);
  for (const [i, { body }] of sent.entries()) {
    const { fromDate } = JSON.parse(body) as { fromDate: string };
    expect(serverReads(fromDate), fromDate).toBe(true);
    expect(fromDate).toBe(`2008-04-10T06-30-00.${String(i).padStart(3, '0')}Z`);
  }
});

describe('portalDate', () => {
  test.each([
    ['0001-01-01T00:00:00.000Z', '0001-01-01T00-00-00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23-59-59.999Z'],
    ['2008-04-10T06:30:00.120+03:00', '2008-04-10T03-30-00.120Z'],
  ])('writes %s as %s', (iso, written) => {
    expect(portalDate(new Date(iso))).toBe(written);
  });

  test.each([new Date('x'), new Date(Date.UTC(10000, 0)), new Date('0000-12-31T23:59:59Z'), new Date('-000001-01-01T00:00:00Z')])('refuses %s', (date) => {
    expect(() => portalDate(date)).toThrow(new RangeError('A date must be valid and of the years 1 to 9999.'));
  });
});
