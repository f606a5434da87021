import { operationsOf } from './model.mjs';

/**
 * A page of all operations by area, for people and programs that look for a name without a browser.
 *
 * @param document the bundled document
 * @param notice that the file is generated
 */
export function renderIndex(document, notice) {
  const operations = operationsOf(document);
  const areas = document.tags.map(({ name, description, 'x-displayName': title }) => {
    const rows = operations
      .filter(({ area }) => area === name)
      .map(
        ({ id, method, path, node }) => `| ${node.summary} | ${method} \`${path}\` | \`${id}\` |`,
      );
    const head = '| What it does | Request | Operation |\n| --- | --- | --- |';
    return `## ${title}\n\n${description}\n\n${[head, ...rows].join('\n')}\n`;
  });
  const lead =
    'An operation has the same name in the client and in the document, as `operationId`.';
  return `<!-- ${notice} -->\n\n# All operations\n\n${lead}\n\n${areas.join('\n')}`;
}
