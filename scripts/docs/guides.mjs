import { readFile } from 'node:fs/promises';
import { headings, plain } from './markdown.mjs';

const FOLDER = new URL('../../guides/', import.meta.url);

/** The guides in the order in which they are listed. Each is guides/<language>/<name>.md. */
export const GUIDES = [
  'first-call',
  'access-rights',
  'change-one-thing',
  'find-contacts',
  'lists',
  'errors',
  'files',
  'testing',
  'command-line',
  'workflows',
  'xml',
  'proxies',
  'inside-the-portal',
  'bundle-size',
  'other-tools',
  'server-behaviour',
  'versions',
];

/** Reads the guides of a language. */
export function readGuides(code) {
  return Promise.all(
    GUIDES.map(async (name) => {
      const text = await readFile(new URL(`${code}/${name}.md`, FOLDER), 'utf8');
      const [, lead = ''] = text.split(/\n\n+/);
      return {
        name,
        path: `guides/${name}.html`,
        title: headings(text)[0].text,
        lead: plain(lead),
        headings: headings(text).filter(({ level }) => level === 2),
        text,
      };
    }),
  );
}
