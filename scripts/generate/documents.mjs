import { stringify } from 'yaml';
import { withCalls } from './samples.mjs';

/** The document in the forms that are shipped. */
export function renderDocuments(document, notice) {
  const yaml = stringify(withCalls(document), { lineWidth: 0, aliasDuplicateObjects: false });
  return new Map([['openapi.yaml', `# ${notice}\n${yaml}`]]);
}
