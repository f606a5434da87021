import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../src/logging/snippet.js';

const TOKEN = 'kQ3+x/9==w';

describe('a snippet', () => {
  test.each([
    ['of text', 'Service  unavailable\r\n\t\u0007now', '"Service unavailable now"'],
    [
      'of a page, without its markup',
      '<!DOCTYPE html><html><head><title>502</title><script>x()</script><style>b{}</style></head><b>Bad</b> Gateway',
      '"502 Bad Gateway"',
    ],
    ['of a page that breaks off', '<html><body>Bad <a href="x', '"Bad"'],
    [
      'of XML, with its markup',
      '<result><status>1</status></result>',
      '"<result><status>1</status></result>"',
    ],
    ['of direction marks and halves of characters', 'a\u202eb\ud800c', '"a b\ufffdc"'],
  ])('%s', (_what, text, wanted) => {
    expect(snippetOf(text, [])).toBe(wanted);
  });

  test.each(['', ' \n', '<html><body></body></html>', '\0\0'])('of %j is undefined', (text) => {
    expect(snippetOf(text, [])).toBeUndefined();
  });

  test('is cut to 200 characters, between them', () => {
    expect(snippetOf('😀'.repeat(300), [])).toBe(`"${'😀'.repeat(200)}…"`);
    expect(snippetOf('x'.repeat(200), [])).toBe(`"${'x'.repeat(200)}"`);
  });

  test.each([
    ['a page whose markup is long', `<html><script>${'x'.repeat(3_990)}</script>${TOKEN}`],
    ['many secrets', TOKEN.repeat(1_000)],
    ['blanks', `${' '.repeat(3_995)}${TOKEN}`],
    ['UTF-16 without a label', [...TOKEN].join('\0')],
  ])('shows no part of a secret: %s', (_what, text) => {
    expect(snippetOf(text, [TOKEN])?.replaceAll('*', '') ?? '""').toMatch(/^"…?"$/);
  });

  test('never ends within a secret', () => {
    const text = `${'x'.repeat(195)}${TOKEN}`;
    expect(snippetOf(text, [TOKEN])).toBe(`"${'x'.repeat(195)}***"`);
  });
});
