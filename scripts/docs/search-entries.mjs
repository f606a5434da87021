// What the search knows of guides, areas, operations and types.
import { plain, slug } from './markdown.mjs';
import { follow, membersOf } from './parts/types.mjs';

// What people call a thing when they do not call it as its page does.
const SYNONYMS = {
  cases: 'case кейс мероприятие дело',
  opportunities: 'opportunity deal возможная сделка',
  contacts: 'contact person company контакт персона компания',
  people: 'user employee пользователь сотрудник',
  history: 'note event заметка событие',
};

// What people call the job of a section of a guide that shows `transfer`.
const SHOWS_TRANSFER = /\btransfer(?:\(| --)/;
const HAND_OVER =
  'employee left leaver successor hand over сотрудник уволился увольнение преемник передать дела';

const ACCESS = 'access rights permissions права доступа';

/** The areas of the reference. */
export function areaEntries({ areas }) {
  return areas.map(({ name, title, description }) => ({
    url: `api/${name}.html`,
    title,
    synonyms: SYNONYMS[name] ?? '',
    text: plain(description),
  }));
}

/** The guides, and each of their sections. */
export function guideEntries({ guides }) {
  return guides.flatMap(({ path, title, text }) => {
    const [lead, ...sections] = text.split(/^## /m);
    return [
      { url: path, title, text: plain(lead) },
      ...sections.map((section) => {
        const [heading] = section.split('\n', 1);
        return {
          url: `${path}#${slug(heading)}`,
          title: plain(heading),
          hint: title,
          synonyms: SHOWS_TRANSFER.test(section) ? HAND_OVER : '',
          text: plain(section.slice(heading.length)),
        };
      }),
    ];
  });
}

/** The operations, by their texts in both languages, their paths, and the names of what they take. */
export function operationEntries({ areas, document, other }) {
  const otherTitles = new Map(other.document.operations.map(({ id, summary }) => [id, summary]));
  return areas.flatMap((area) =>
    area.operations.map(({ id, method, path, summary, description, parameters, body }) => ({
      url: `api/${id}.html`,
      title: summary,
      hint: `${method} ${path.replace('/api/2.0', '')}`,
      id: `${id} ${inWords(id)}`,
      path: `${path} ${method}`,
      other: otherTitles.get(id),
      synonyms: `${SYNONYMS[area.name] ?? ''} ${area.title} ${id.includes('Access') ? ACCESS : ''}`,
      names: [
        ...parameters.map(({ name }) => name),
        ...(body ? memberNames(body.schema, document) : []),
      ].join(' '),
      text: plain(description),
    })),
  );
}

/** The types, each on the page of the first operation that shows it, by the names of their members. */
export function typeEntries({ document, labels }, pages) {
  const places = new Map();
  for (const { path, types = [] } of pages)
    for (const name of types) if (!places.has(name)) places.set(name, path);
  return [...places].map(([name, path]) => {
    const schema = document.components.schemas[name];
    return {
      url: `${path}#${name}`,
      title: name,
      hint: labels.typeOfReference,
      id: inWords(name),
      names: memberNames(schema, document).join(' '),
      text: schema.description && plain(schema.description),
    };
  });
}

/** The words of a name: `setCaseAccess` is found by `case access`. */
export function inWords(name) {
  return name.replace(/[A-Z]/g, ' $&').trim();
}

/** The members of a schema or of its variants, or the names of the values of an enum. */
function memberNames(schema, document) {
  const full = follow(schema, document);
  const variants = [full, ...(full.oneOf ?? []), ...(full.anyOf ?? [])];
  const members = variants.flatMap((one) => membersOf(one, document).map(({ name }) => name));
  return [...new Set([...members, ...(full['x-enum-varnames'] ?? [])])];
}
