import { describe, expect, test } from 'vitest';
import { redact, redactHeaders } from '../../../src/logging/redact.js';

const TOKEN = 'kQ3+x/9=="w';
const PASSWORD = `pa"ss & <O'Brien>`;
const known = [TOKEN, PASSWORD];

describe('redact replaces a known secret', () => {
  test.each([
    ['as it is', `we got ${TOKEN}!`, 'we got ***!'],
    ['in another letter case', `we got ${TOKEN.toUpperCase()}!`, 'we got ***!'],
    ['inside JSON', JSON.stringify({ echo: PASSWORD }), '{"echo":"***"}'],
    ['inside JSON with escaped slashes', '{"echo":"kQ3+x\\/9==\\"w"}', '{"echo":"***"}'],
    [
      'in a URL',
      `/?q=${encodeURIComponent(TOKEN)}&r=${encodeURIComponent(PASSWORD)}`,
      '/?q=***&r=***',
    ],
    ['in a URL with small hexadecimal digits', '/?q=kQ3%2bx%2f9%3d%3d%22w', '/?q=***'],
    ['in a form', `p=${encodeURIComponent(PASSWORD).replaceAll('%20', '+')}`, 'p=***'],
    ['on a page', '<p>pa&quot;ss &amp; &lt;O&#39;Brien&gt;</p>', '<p>***</p>'],
    ['on a page with another apostrophe', 'pa&quot;ss &amp; &lt;O&#x27;Brien&gt;', '***'],
    ['with line breaks where it has blanks', 'pa"ss\r\n  &\t<O\'Brien>', '***'],
    ['several times, and next to another', `${TOKEN}${PASSWORD}${TOKEN}`, '*********'],
  ])('%s', (_what, text, wanted) => {
    expect(redact(text, known)).toBe(wanted);
  });

  test('that is a password with blanks', () => {
    const secrets = ['correct horse battery'];
    expect(redact('"correct horse\nbattery" correct+horse+battery', secrets)).toBe('"***" ***');
    expect(redact('correct%20horse%20battery', secrets)).toBe('***');
  });

  test('that has blanks around it, also in a text of blanks, where to look for them takes minutes', () => {
    expect(redact('password: hunter22.', [' hunter22\n'])).toBe('password: ***.');
    const blanks = ' '.repeat(1_000_000);
    expect(redact(blanks, [' hunter22'])).toBe(blanks);
  });

  test('that begins with another one, and leaves nothing of it', () => {
    expect(redact('abcdTAIL and abcd', ['abcd', 'abcdTAIL'])).toBe('*** and ***');
  });

  test.each(['a.b*c', '$&$1', '[x](y)', 'a\\b/c', 'xyz\ud83d', '😀😀', '^a|b$'])(
    '%j, whose characters mean nothing else',
    (secret) => {
      expect(redact(`<${secret}>`, [secret])).toBe('<***>');
      expect(redact('axbbc and so on', [secret])).toBe('axbbc and so on');
    },
  );
});

describe('redact leaves', () => {
  test.each([
    '{"id":1234,"title":"Hotel catalogue","accessList":["9924256a-739c-462b-af15-e652a3b1b6eb"]}',
    '{"title":"My token of gratitude: a password-free life"}',
    '',
  ])('%s', (text) => {
    expect(redact(text, known)).toBe(text);
  });

  test('words that hold a secret of three characters and less', () => {
    expect(redact('abc', ['', 'a', 'abc'])).toBe('abc');
  });
});

test.each([
  ['\\'.repeat(30_000), [`${'\\'.repeat(30)}x`]],
  [' '.repeat(100_000), ['a b  c d']],
  [`${'a'.repeat(50_000)}b`, [`${'a'.repeat(200)}c`]],
])('redact takes linear time for a hostile text (%#)', (text, secrets) => {
  expect(redact(text, secrets)).toBe(text); // or the test runs out of time
});

describe('redactHeaders', () => {
  test.each([
    ...['Authorization', 'Cookie', 'Set-Cookie', 'Proxy-Authorization', 'WWW-Authenticate'],
    ...['X-Api-Key', 'X-Auth-Token', 'X-Secret', 'X-Password'],
  ])('hides the header %s, whatever it holds', (name) => {
    expect(redactHeaders(new Headers({ [name]: 'anything' }), [])).toEqual({
      [name.toLowerCase()]: '***',
    });
  });

  test('hides a known secret in another header', () => {
    const headers = new Headers({ 'X-Echo': `user ${TOKEN}` });
    expect(redactHeaders(headers, known)).toEqual({ 'x-echo': 'user ***' });
  });

  test('shows headers that hold no secrets', () => {
    const headers = { 'content-type': 'text/html', 'retry-after': '5' };
    expect(redactHeaders(new Headers(headers), known)).toEqual(headers);
  });
});
