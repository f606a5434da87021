import { describe, expect, test } from 'vitest';
import { causeOf, messageOf, messageWithCauses, oneLine } from '../../../src/errors/text.js';

const throwing = (name: string, value: object): object =>
  Object.defineProperty(value, name, {
    get: () => {
      throw new Error('no');
    },
  });

describe('oneLine', () => {
  test.each([
    ['a\r\n\tb', 'a b'],
    ['  a  ', 'a'],
    ['a\u202eb\u0007c\u200bd', 'a b c d'],
    ['a\ud800b', 'a\ufffdb'],
    ['', ''],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test('cuts between characters, after 200 of them', () => {
    expect(oneLine('😀'.repeat(201))).toBe(`${'😀'.repeat(200)}…`);
    expect(oneLine('😀'.repeat(200))).toBe('😀'.repeat(200));
  });
});

describe('messageOf', () => {
  test.each<[unknown, string]>([
    [new Error('it failed'), 'it failed'],
    [new TypeError(''), 'TypeError'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [Object.create(null), 'something that cannot be shown'],
    [new Error('a\nb'), 'a\nb'], // what makes it one line redacts it before
  ])('of %s is readable', (thrown, message) => {
    expect(messageOf(thrown)).toBe(message);
  });
});

test('messageOf survives a message that throws', () => {
  expect(messageOf(throwing('message', new Error('x')))).toBe('something that cannot be shown');
});

describe('messageWithCauses', () => {
  test('ends after four, also when causes go in a circle', () => {
    const error = new Error('a');
    error.cause = new Error('b', { cause: error });
    expect(messageWithCauses(error)).toBe('a (b: a: b)');
  });

  test('takes the first of several errors', () => {
    const error = new AggregateError([new Error('one'), new Error('two')], 'all');
    expect(messageWithCauses(error)).toBe('all (one)');
  });
});

test('causeOf is undefined for what has none, and for what throws', () => {
  expect(causeOf('text')).toBeUndefined();
  expect(causeOf(throwing('cause', new Error('x')))).toBeUndefined();
});
