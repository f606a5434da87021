import { describe, expect, test } from 'vitest';
import { decodeName } from '../../../src/index.js';

describe('decodeName', () => {
  test.each([
    ['O&#39;Hara', "O'Hara"],
    ['Bernd M&#252;ller', 'Bernd Müller'],
    ['A &amp; B &lt;c&gt; &quot;d&quot; &apos;e&apos;', 'A & B <c> "d" \'e\''],
    ['&#x27;&#X1F600;', "'😀"],
    ['&AMP;', '&'],
    ['Анна Вебер', 'Анна Вебер'],
    ['', ''],
  ])('decodes %j', (encoded, name) => {
    expect(decodeName(encoded)).toBe(name);
  });

  test.each(['&amp', '& b', '&;', '&unknown;', '&#;', '&#x110000;', '&#9999999;', '&copy;'])(
    'leaves %j, which is no such entity',
    (text) => {
      expect(decodeName(text)).toBe(text);
    },
  );

  test('decodes once only, so that a name that shows an entity stays readable', () => {
    expect(decodeName('&amp;#39;')).toBe('&#39;');
  });
});
