import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { packIndex, unpackIndex } from '../../../scripts/docs/assets/packed-index.mjs';

const OPTIONS = { idField: 'i', fields: ['title', 'text'], storeFields: ['title', 'hint'] };

test('a packed index is read as it was written', () => {
  const index = new MiniSearch(OPTIONS);
  index.addAll([
    { i: 0, title: 'Case', text: 'a case | of a case' },
    { i: 1, title: 'Contact', hint: 'GET /crm/contact' },
    { i: 2, title: 'Cases', text: 'contact: case, case, case' },
    { i: 3, title: 'Contact of a case' },
  ]);
  const unpacked = unpackIndex(packIndex(index.toJSON(), OPTIONS.storeFields), OPTIONS.storeFields);
  const read = MiniSearch.loadJS(unpacked as never, OPTIONS);
  for (const query of ['case', 'contact', 'GET', '|', 'of a'])
    expect(read.search(query).map(({ id, score }) => [id, score])).toEqual(
      index.search(query).map(({ id, score }) => [id, score]),
    );
  expect(read.getStoredFields(1)).toEqual({ title: 'Contact', hint: 'GET /crm/contact' });
});
