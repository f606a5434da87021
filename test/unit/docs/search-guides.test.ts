import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { INDEX } from '../../../scripts/docs/assets/terms.mjs';
import { readGuides } from '../../../scripts/docs/guides.mjs';
import { guideEntries } from '../../../scripts/docs/search-entries.mjs';

describe.each(['en', 'ru'])('the search of the guides in %s', async (language) => {
  const index = new MiniSearch<object>(INDEX as never);
  const entries = guideEntries({ guides: await readGuides(language) });
  index.addAll(entries.map((entry: object, i: number) => ({ ...entry, i })));

  test.each(['employee left', 'hand over', 'увольнение', 'сотрудник уволился', 'передать дела'])(
    '%s finds how to hand records over',
    (query) => {
      const [first, second] = index.search(query).map(({ url }) => String(url));
      expect(`${first} ${second}`).toMatch(/#.*(?:hand-over|передать)/);
    },
  );
});
