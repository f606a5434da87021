import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/excerpt.js';
import { redact, redactText } from '../../src/redact.js';

const TOKEN = 'kQ3+x/9=="w';
const PASSWORD = 'pa"ss & wörd';
const show = (body: string, headers: Record<string, string> = {}, url = 'https://acme.onlyoffice.com/api/2.0/people') => redact({ url, headers: new Headers(headers), body }, [TOKEN, PASSWORD]);

describe('what is hidden', () => {
  test.each(['Authorization', 'Cookie', 'Set-Cookie', 'Proxy-Authorization', 'WWW-Authenticate'])('the header %s, whatever it holds', (name) => {
    expect(show('', { [name]: 'anything' }).headers).toEqual({ [name.toLowerCase()]: '***' });
  });

  test.each([
    ['a member', '{"userName":"anna","password":"x\\"y","code":1}', '{"userName":"anna","password":"***","code":1}'],
    ['a member in another case', '{ "Token" : "abc" }', '{ "Token" : "***" }'],
    ['a member that breaks off', '{"token":"abc', '{"token":"***"'],
    ['the tokens of other services', '{"accessToken":"abc","codeOAuth":"def"}', '{"accessToken":"***","codeOAuth":"***"}'],
    ['the key of an app', '{"tfa":true,"tfaKey":"ABCD EFGH"}', '{"tfa":true,"tfaKey":"***"}'],
    ['a member in a page', '{&quot;password&quot;:&quot;abc&quot;,&quot;id&quot;:1}', '{&quot;password&quot;:&quot;***&quot;,&quot;id&quot;:1}'],
    ['an element', '<response><token>abc</token><sms>true</sms></response>', '<response><token>***</token><sms>true</sms></response>'],
    ['a field of a form', 'userName=anna&password=abc&x=1', 'userName=anna&password=***&x=1'],
    ['a cookie in a text', 'asc_auth_key=abc; path=/', 'asc_auth_key=***; path=/'],
    ['a header in a text', 'GET /\nAuthorization: Bearer abc\nHost: acme', 'GET /\nAuthorization: ***\nHost: acme'],
    ['a known secret', `we got ${TOKEN}!`, 'we got ***!'],
    ['a known secret inside JSON', JSON.stringify({ echo: PASSWORD }), '{"echo":"***"}'],
    ['a known secret in another case', `we got ${TOKEN.toUpperCase()}!`, 'we got ***!'],
    ['a known secret as .NET writes addresses', '/?q=kQ3%2bx%2f9%3d%3d%22w&r=pa%22ss+%26+w%c3%b6rd', '/?q=***&r=***'],
    ['a known secret in XML', '<echo>pa&quot;ss &amp; w&#246;rd</echo>', '<echo>***</echo>'],
    ['a known secret as the server writes JSON', '{"echo":"kQ3\\u002bx\\/9==\\"w","x":"pa\\"ss & w\\u00F6rd"}', '{"echo":"***","x":"***"}'],
    ['a known secret in JSON in JSON', JSON.stringify({ requestBody: JSON.stringify({ echo: PASSWORD }) }), '{"requestBody":"{\\"echo\\":\\"***\\"}"}'],
    ['a known secret in an address in an address', `/?back=${encodeURIComponent(`/?q=${encodeURIComponent(PASSWORD)}`)}`, '/?back=%2F%3Fq%3D***'],
    ['a known secret in JSON on a page', '<pre>{&quot;echo&quot;:&quot;pa\\&quot;ss &amp; w&#x00F6;rd&quot;}</pre>', '<pre>{&quot;echo&quot;:&quot;***&quot;}</pre>'],
    ['a known secret in UTF-16', [...`<${TOKEN}>`].join('\0'), '<\0***\0>'],
    ['two known secrets in a row', `${TOKEN}${PASSWORD}${TOKEN}`, '*********'],
    ['a known secret in an address', `/?q=${encodeURIComponent(TOKEN)}`, '/?q=***'],
  ])('%s', (_what, body, wanted) => {
    expect(show(body).body).toBe(wanted);
  });

  test.each([
    ['a one-time code', '/api/2.0/authentication/123456', '/api/2.0/authentication/***'],
    ['a one-time code in XML', '/api/2.0/authentication/123456.xml?x=1', '/api/2.0/authentication/***?x=1'],
    ['a token in the query', '/api/2.0/people?asc_auth_key=abc&x=1', '/api/2.0/people?asc_auth_key=***&x=1'],
  ])('%s in the address', (_what, path, wanted) => {
    expect(show('', {}, `https://acme.onlyoffice.com${path}`).url).toBe(`https://acme.onlyoffice.com${wanted}`);
  });

  test('a known secret in another header', () => {
    expect(show('', { 'X-Echo': `token ${TOKEN}` }).headers).toEqual({ 'x-echo': 'token ***' });
  });
});

describe('what is shown', () => {
  test.each([
    '{"id":1234,"title":"Hotel catalogue","isPrivate":true,"accessList":["9924256a-739c-462b-af15-e652a3b1b6eb"]}',
    '{"title":"My token of gratitude: a password-free life"}',
    '<response><title>Tokens</title></response>',
    '',
  ])('%s', (body) => {
    expect(show(body).body).toBe(body);
  });

  test.each(['login', 'register', 'sendsms', 'setphone'])('the word %s of an address', (word) => {
    expect(show('', {}, `https://acme.onlyoffice.com/api/2.0/authentication/${word}`).url).toMatch(new RegExp(`/${word}$`));
  });

  test('headers that are no secrets', () => {
    expect(show('', { 'Content-Type': 'text/html', 'Retry-After': '5' }).headers).toEqual({ 'content-type': 'text/html', 'retry-after': '5' });
  });
});

test.each(['\\'.repeat(30) + 'x', 'a\\'.repeat(30) + 'x'])('a secret of many backslashes does not keep it busy', (secret) => {
  const text = secret.slice(0, -1).repeat(50);
  expect(redactText(`${text}!`, [secret])).toBe(`${text}!`); // or the test runs out of time
});

test.each([4_500, 4_700, 4_900, 8_000, 9_500])('a long secret leaves the beginning of %i characters', (length) => {
  expect(excerptOf('word '.repeat(length / 5), ['s'.repeat(400)])).toHaveLength(203);
});

test('a secret with blanks of all kinds', () => {
  expect(redactText('"ab\\tcd\\nef gh" and ab%09cd%0Aef+gh', ['ab\tcd\nef gh'])).toBe('"***" and ***');
});

test('a secret that is part of another leaves nothing of it', () => {
  expect(redactText('XXabcdTAIL and abcd', ['abcd', 'XXabcdTAIL'])).toBe('*** and ***');
});

test.each(['a.b*c', '$&$1', '[x](y)', 'a\\b/c', 'xyz\ud83d', '😀😀'])('the secret %j is taken as it is', (secret) => {
  expect(redactText(`<${secret}>`, [secret])).toBe('<***>');
  expect(redactText('axbbc', [secret])).toBe('axbbc');
});

test('a secret of three characters and less takes no words apart', () => {
  expect(redactText('abc', ['', 'a', 'abc'])).toBe('abc');
});

test.each(['"password":"'.repeat(2_000), `"password":"${'\\'.repeat(20_000)}`, '<password>'.repeat(2_000)])('a hostile text does not keep it busy', (text) => {
  expect(redactText(text, [])).toMatch(/^["<]password[">]:?"?\*\*\*/); // or the test runs out of time
});

describe('an excerpt', () => {
  test.each([
    ['of text', 'Service  unavailable\r\n\t\u0007now', '"Service unavailable now"'],
    ['of a page, without its markup', '<!DOCTYPE html><html><head><title>502</title><script>secret()</script><style>b{}</style></head><body><b>Bad</b> Gateway', '"502 Bad Gateway"'],
    ['of a page that breaks off', '<html><body>Bad <a href="x', '"Bad"'],
    ['of XML, with its markup', '<result><status>1</status></result>', '"<result><status>1</status></result>"'],
    ['of direction marks and halves of characters', 'a\u202eb\ud800c', '"a b\ufffdc"'],
    ['without a secret', 'token=abc and kQ3', '"token=*** and kQ3"'],
  ])('%s', (_what, text, wanted) => {
    expect(excerptOf(text, [])).toBe(wanted);
  });

  test.each(['', ' \n', '<html><body></body></html>'])('of %j is none', (text) => {
    expect(excerptOf(text, [])).toBeUndefined();
  });

  test('is cut between characters', () => {
    expect(excerptOf('😀'.repeat(300), [])).toBe(`"${'😀'.repeat(200)}…"`);
    expect(excerptOf('x'.repeat(200), [])).toBe(`"${'x'.repeat(200)}"`);
  });

  test.each([
    ['a page, whose markup is long', `<html><script>${'x'.repeat(3_990)}</script>${TOKEN}`],
    ['many secrets', TOKEN.repeat(1_000)],
    ['blanks', `${' '.repeat(3_995)}${TOKEN}`],
    ['UTF-16 without a label', [...TOKEN].join('\0')],
  ])('shows no half of a secret: %s', (_what, text) => {
    expect(excerptOf(text, [TOKEN])?.replaceAll('*', '') ?? '""').toMatch(/^"…?"$/);
  });

  test('never ends within a secret', () => {
    expect(excerptOf(`${'x'.repeat(195)}${TOKEN}`, [TOKEN])).toBe(`"${'x'.repeat(195)}***"`);
  });
});
