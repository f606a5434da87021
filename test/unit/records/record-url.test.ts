import { expect, test } from 'vitest';
import { recordUrl } from '../../../src/records/index.js';
import { PORTAL } from '../../support/fakes.js';

test.each([
  [{ opportunity: 12 }, 'Deals.aspx?id=12'],
  [{ case: 7 }, 'Cases.aspx?id=7'],
  [{ person: 501 }, 'Default.aspx?id=501'],
  [{ company: 500 }, 'Default.aspx?id=500'],
  [{ contact: 500 }, 'Default.aspx?id=500'],
  [{ task: 3001 }, 'Tasks.aspx?id=3001'],
])('%j', (target, page) => {
  expect(recordUrl(`${PORTAL}/`, target as { case: number })).toBe(
    `${PORTAL}/Products/CRM/${page}`,
  );
});

test.each(['', 'acme', 'javascript:alert(1)', `${PORTAL}/crm`, 'https://a:b@acme.test'])(
  '%j is no portal',
  (portal) => expect(() => recordUrl(portal, { case: 7 })).toThrow(TypeError),
);

test('a target that is none is refused', () => {
  expect(() => recordUrl(PORTAL, { deal: 12 } as never)).toThrow('opportunity, case');
});
