import { expect, test } from 'vitest';
import { operationsAt } from '../../../scripts/docs/assets/path-search.mjs';
import { documentedOperations } from '../../support/document.js';

const entries = documentedOperations.map(({ id, method, path }) => ({
  id,
  hint: `${method.toUpperCase()} ${path.replace('/api/2.0', '')}`,
}));
const idsAt = (query: string): string[] =>
  (operationsAt(query, entries) as typeof entries).map(({ id }) => id);

test.each([
  ['/crm/contact/1234/access', ['getContactAccessList', 'setContactAccess']],
  ['https://portal/api/2.0/crm/opportunity/12/access.json', ['setOpportunityAccess']],
  ['https://portal/api/2.0/crm/opportunity/12/access.xml?count=1#x', ['setOpportunityAccess']],
  ['/api/2.0/crm/case/{caseid}/access', ['setCaseAccess']],
  ['PUT /crm/contact/1234/access', ['setContactAccess']],
  ['put api/2.0/crm/contact/1234/access/', ['setContactAccess']],
  ['opportunity/12/access', ['setOpportunityAccess']],
  ['/CRM/Case/12/Access', ['setCaseAccess']],
])('the path %s finds %j', (path, ids) => {
  expect(idsAt(path)).toEqual(ids);
});

test('a path that is not typed to its end finds what begins so', () => {
  expect(idsAt('/crm/case/12/acc')).toEqual(['setCaseAccess']);
  expect(idsAt('/crm/case/12').slice(0, 3)).toEqual(['getCase', 'updateCase', 'deleteCase']);
});

test('literals come before parameters, as the server reads them', () => {
  expect(idsAt('/crm/contact/filter')[0]).toBe('listContacts');
});

test.each([
  'case access',
  'setCaseAccess',
  '/',
  'and/or',
  'onlyoffice-crm/access',
  '/no/such/path',
])('%s is no path of an operation', (query) => {
  expect(idsAt(query)).toEqual([]);
});

test('the path of every operation finds it among the first, also with ids', () => {
  for (const { id, path } of documentedOperations)
    for (const query of [path, path.replace(/\{\w+\}/g, '1234')])
      expect(idsAt(query).slice(0, 5), query).toContain(id);
});
