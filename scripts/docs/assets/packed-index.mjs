// The search index as a text, half as long as the JSON of it. Blocks are separated by empty lines: what
// is known of all fields; a line for each document, with its stored fields and how many terms each
// field has; a line for each term, with the documents of each field.
//
//     case<tab>0:1 2*3   the term is once in field 0 of document 1, and three times in that of document 3
//
// A document is written as its distance from the one before.

/** Packs what MiniSearch writes as JSON, where documents were added with 0, 1, 2 and so on as ids. */
export function packIndex(index, storedFields) {
  const { fieldIds, averageFieldLength, fieldLength, storedFields: stored, index: terms } = index;
  const count = Object.keys(fieldIds).length;
  const documents = Object.entries(stored).map(([i, fields]) =>
    [
      ...storedFields.map((name) => fields[name] ?? ''),
      Array.from({ length: count }, (_, field) => fieldLength[i][field] ?? '').join(','),
    ].join('\t'),
  );
  const lines = terms.map(([term, fields]) =>
    [term, ...Object.entries(fields).map(([field, found]) => `${field}:${packed(found)}`)].join(
      '\t',
    ),
  );
  return [JSON.stringify({ fieldIds, averageFieldLength }), ...[documents, lines].map(joined)].join(
    '\n\n',
  );
}

/** Returns what `MiniSearch.loadJS` takes. */
export function unpackIndex(text, storedNames) {
  const [head, documents, lines] = text.split('\n\n').map((block) => block.split('\n'));
  const fieldLength = {};
  const storedFields = {};
  const documentIds = {};
  for (const [i, line] of documents.entries()) {
    const parts = line.split('\t');
    documentIds[i] = i;
    storedFields[i] = Object.fromEntries(storedNames.map((name, at) => [name, parts[at]]));
    fieldLength[i] = {};
    for (const [field, length] of parts.at(-1).split(',').entries())
      if (length !== '') fieldLength[i][field] = Number(length);
  }
  const index = lines.map((line) => {
    const [term, ...fields] = line.split('\t');
    return [
      term,
      Object.fromEntries(
        fields.map((field) => {
          const [id, found] = field.split(':');
          return [id, unpacked(found)];
        }),
      ),
    ];
  });
  return {
    ...JSON.parse(head[0]),
    documentCount: documents.length,
    nextId: documents.length,
    documentIds,
    fieldLength,
    storedFields,
    index,
    dirtCount: 0,
    serializationVersion: 2,
  };
}

function joined(lines) {
  return lines.join('\n');
}

function packed(found) {
  let last = 0;
  return Object.entries(found)
    .map(([i, times]) => {
      const distance = Number(i) - last;
      last = Number(i);
      return times === 1 ? distance : `${distance}*${times}`;
    })
    .join(' ');
}

function unpacked(found) {
  const documents = {};
  let last = 0;
  for (const one of found.split(' ')) {
    const [distance, times = '1'] = one.split('*');
    last += Number(distance);
    documents[last] = Number(times);
  }
  return documents;
}
