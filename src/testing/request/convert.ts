import { badArgument, badFormat } from '../server-error.js';

// How the server converts the texts of a request: ASC.Api/Utils/ConvertUtils.cs.

/** True or false in any letter case, and nothing else; an empty text is false. */
export function toBoolean(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (word !== 'true' && word !== 'false' && text !== '') {
    throw badFormat('String was not recognized as a valid Boolean.');
  }
  return word === 'true';
}

/** An integer of 32 bits, also written as `1.0` or `0x1`. */
export function toInteger(text: string): number {
  const trimmed = text.trim();
  if (!/^(?:[-+]?\d+(?:\.0+)?|0x[\da-f]+)$/i.test(trimmed)) {
    throw badFormat('Input string was not in a correct format.');
  }
  const value = Number(trimmed);
  if (value < -(2 ** 31) || value >= 2 ** 31) {
    throw badFormat('Value was either too large or too small for an Int32.', -2146233066);
  }
  return value;
}

/** A number that may have decimals. */
export function toDecimal(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value)) throw badFormat('Input string was not in a correct format.');
  return value;
}

/** An id of a user or group, in each form that System.Guid parses but hexadecimal numbers. */
export function toGuid(text: string): string {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') throw badFormat('Unrecognized Guid format.');
  const digits = trimmed.replace(/^\{(.*)\}$|^\((.*)\)$/, '$1$2').replaceAll('-', '');
  if (!/^[\da-f]{32}$/.test(digits)) {
    throw badFormat('Guid should contain 32 digits with 4 dashes.');
  }
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The values of an enum by their names. */
export type Enumeration = Readonly<Record<string, number>>;

/**
 * A name in any letter case, a number, or several of them with commas between. Some have labels
 * too, which are read in exact letters only.
 */
export function toEnum(text: string, names: Enumeration, labels: Enumeration = {}): number {
  return text.split(',').reduce((sum, part) => sum | toValue(part.trim(), names, labels), 0);
}

function toValue(word: string, names: Enumeration, labels: Enumeration): number {
  if (/^[-+]?\d+$/.test(word)) return Number(word);
  const name = Object.keys(names).find((one) => one.toLowerCase() === word.toLowerCase());
  const value = name === undefined ? labels[word] : names[name];
  if (value === undefined) throw badArgument(`Requested value '${word}' was not found.`);
  return value;
}
