import MiniSearch from 'minisearch';
import { INDEX } from './assets/terms.mjs';
import { plain, slug } from './markdown.mjs';

// What people call a thing when they do not call it as its page does.
const SYNONYMS = {
  cases: 'case кейс мероприятие дело',
  opportunities: 'opportunity deal возможная сделка',
  contacts: 'contact person company контакт персона компания',
  people: 'user employee пользователь сотрудник',
  history: 'note event заметка событие',
};

const ACCESS = 'access rights permissions права доступа';

/** The search index of a language as a classic script, because pages cannot fetch from a disk. */
export function searchIndex(language) {
  const index = new MiniSearch(INDEX);
  index.addAll(entriesOf(language).map((entry, i) => ({ ...entry, i })));
  return `globalThis.searchIndex = ${JSON.stringify(JSON.stringify(index))};\n`;
}

function entriesOf({ areas, guides, other }) {
  const otherTitles = new Map(other.document.operations.map(({ id, summary }) => [id, summary]));
  const operations = areas.flatMap((area) =>
    area.operations.map(({ id, method, path, summary, description }) => ({
      url: `api/${id}.html`,
      title: summary,
      hint: `${method} ${path.replace('/api/2.0', '')}`,
      id: `${id} ${id.replace(/[A-Z]/g, ' $&')}`,
      path: `${path} ${method}`,
      other: otherTitles.get(id),
      synonyms: `${SYNONYMS[area.name] ?? ''} ${area.title} ${id.includes('Access') ? ACCESS : ''}`,
      text: plain(description),
    })),
  );
  const areaEntries = areas.map(({ name, title, description }) => ({
    url: `api/${name}.html`,
    title,
    synonyms: SYNONYMS[name] ?? '',
    text: plain(description),
  }));
  const guideEntries = guides.flatMap(({ path, title, text }) => {
    const [, ...sections] = text.split(/^## /m);
    return [
      { url: path, title, text: plain(text.split(/^## /m)[0]) },
      ...sections.map((section) => {
        const [heading] = section.split('\n', 1);
        return {
          url: `${path}#${slug(heading)}`,
          title: plain(heading),
          hint: title,
          text: plain(section.slice(heading.length)),
        };
      }),
    ];
  });
  return [...areaEntries, ...guideEntries, ...operations];
}
