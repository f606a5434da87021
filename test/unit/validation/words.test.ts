import { describe, expect, test } from 'vitest';
import { adviceFor, cleanName, isOneOf } from '../../../src/validation/words.js';

describe('adviceFor', () => {
  test.each([
    ['caseId', 'caseid'],
    ['isprivate', 'isPrivate'],
    ['IsPrivate', 'isPrivate'],
    ['acessList', 'accessList'],
    ['access_list', 'accessList'],
    ['tag', 'tags'],
  ])('says what %s was meant to be', (unknown, meant) => {
    const known = ['caseid', 'isPrivate', 'accessList', 'tags'];
    expect(adviceFor(unknown, known)).toBe(`; did you mean ${meant}?`);
  });

  test('names what is known when nothing is like it', () => {
    expect(adviceFor('search', ['tags', 'count'])).toBe('; known names are tags, count');
  });
});

test('cleanName cuts a name and takes control characters out', () => {
  expect(cleanName(`a\n\u202eb${'c'.repeat(100)}`)).toBe(`a b${'c'.repeat(57)}`);
});

test('isOneOf compares numbers of an enum with their digits, and words by case unless told', () => {
  expect(isOneOf([0, 1], '1')).toBe(true);
  expect(isOneOf(['Open'], 'open')).toBe(false);
  expect(isOneOf(['Open'], 'open', true)).toBe(true);
  expect(isOneOf([0, 1], true)).toBe(false);
});
