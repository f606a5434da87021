import { stringify } from 'yaml';
import { toOpenApi30 } from './openapi-3.0.mjs';
import { withSamples } from './samples.mjs';
import { withoutDeprecatedBodies } from './unused.mjs';
import { xmlDocument } from './xml-document.mjs';

/**
 * The document in the forms that are shipped: as YAML, with Russian texts, and for tools as JSON, as
 * OpenAPI 3.0 and with the paths that respond in XML.
 */
export function renderDocuments(document, russian, notice) {
  const full = withSamples(document);
  const tools = withoutDeprecatedBodies(full);
  const yaml = (value) =>
    `# ${notice}\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`;
  // JSON has no comments, so the notice is a member.
  const json = (value) => `${JSON.stringify({ 'x-notice': notice, ...value })}\n`;
  return new Map([
    ['openapi.yaml', yaml(full)],
    ['openapi.json', json(tools)],
    ['openapi.ru.yaml', yaml(withSamples(russian))],
    ['openapi-3.0.json', json(toOpenApi30(tools))],
    ['openapi-xml.yaml', yaml(xmlDocument(withoutDeprecatedBodies(document)))],
  ]);
}
