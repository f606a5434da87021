import { stringify } from 'yaml';
import { toOpenApi30 } from './openapi-3.0.mjs';
import { withSamples } from './samples.mjs';
import { withoutDeprecatedBodies } from './unused.mjs';
import { xmlDocument } from './xml-document.mjs';

/**
 * The document in the forms that are shipped: as YAML and JSON, with Russian texts, as OpenAPI 3.0
 * for older tools, and with the paths that respond in XML.
 */
export function renderDocuments(document, russian, notice) {
  const full = withSamples(document);
  const yaml = (value) =>
    `# ${notice}\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`;
  // JSON has no comments, so the notice is a member.
  const json = (value) => `${JSON.stringify({ 'x-notice': notice, ...value })}\n`;
  return new Map([
    ['openapi.yaml', yaml(full)],
    ['openapi.json', json(full)],
    ['openapi.ru.yaml', yaml(withSamples(russian))],
    ['openapi-3.0.json', json(toOpenApi30(withoutDeprecatedBodies(full)))],
    ['openapi-xml.yaml', yaml(xmlDocument(withoutDeprecatedBodies(document)))],
  ]);
}
