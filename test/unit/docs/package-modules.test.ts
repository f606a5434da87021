import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ENTRIES = ['index', 'core', 'access/index', 'records/index', 'testing/index', 'xml/index'];

// Without the tag TypeDoc takes the comment for that of the first export, and the module has none.
test.each(ENTRIES)('the first comment of %s describes the module', (name) => {
  const text = readFileSync(new URL(`../../../src/${name}.ts`, import.meta.url), 'utf8');
  expect(text).toMatch(/^\/\*\*\n \* [A-Z](?:(?!\*\/)[\s\S])* \* @packageDocumentation\n \*\/\n/);
});
