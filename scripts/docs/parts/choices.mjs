import { follow, withoutCases } from './types.mjs';

const MAX_CHOICES = 50;

/**
 * The values that a parameter can have, if they can be listed: those of a boolean or an enum. A value
 * that the server reads as a name and as a number is one choice, which shows both and sends the name.
 *
 * @returns {{ value: string, text: string }[] | undefined}
 */
export function choicesOf(schema, document) {
  const full = follow(schema, document);
  if (full.type === 'boolean') return ['true', 'false'].map(asWord);
  const branches = (full.anyOf ?? [full]).map((one) => follow(one, document));
  const words = branches.filter(({ type }) => type === 'string').map(wordsOf);
  const numbers = branches
    .filter(({ type }) => type === 'integer')
    .map((one) => numbersOf(one, words.length > 0));
  const lists = [...words, ...numbers];
  if (lists.includes(undefined) || lists.length < branches.length) return undefined;
  const names = namesOfNumbers(branches, words, document);
  const named = numbers.flat().map((number) => {
    const name = names.get(number);
    if (name === undefined) return asWord(String(number));
    return { value: words.length > 0 ? name : String(number), text: `${name} (${number})` };
  });
  const isOther = (word) => !named.some(({ value }) => value === word);
  return [...named, ...words.flat().filter(isOther).map(asWord)];
}

function asWord(value) {
  return { value, text: value };
}

/** The words of a text, undefined if it may be anything. */
function wordsOf(schema) {
  return schema.const !== undefined ? [schema.const] : schema.enum && withoutCases(schema);
}

/** The numbers of an integer, undefined if it may be any. A range is a list where its numbers have names. */
function numbersOf({ enum: values, minimum, maximum }, isNamed) {
  if (values) return values;
  const count = maximum - minimum + 1;
  if (!isNamed || !(count <= MAX_CHOICES)) return undefined;
  return Array.from({ length: count }, (_, i) => minimum + i);
}

/** The names of numbers, from the enum itself or from the component that has these words. */
function namesOfNumbers(branches, [words = []], { components }) {
  const hasWords = ({ 'x-enum-varnames': names = [] }) =>
    words.length > 0 && words.every((word) => names.includes(word));
  const source =
    branches.find((one) => one['x-enum-varnames']) ??
    Object.values(components.schemas).find(hasWords);
  const names = source?.['x-enum-varnames'] ?? [];
  return new Map(names.map((name, i) => [source.enum[i], name]));
}
