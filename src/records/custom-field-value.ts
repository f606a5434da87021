import { FieldType } from '../../generated/enums.js';
import type { CustomFieldDefinition } from '../../generated/schema.js';
import { adviceForTitle } from './titles.js';

/** What a custom field can be set to; null clears it. */
export type CustomFieldValue = boolean | number | string | null;

/** A value as the server stores it, or what is wrong with it. */
export type Stored = { readonly text: string } | { readonly problem: string };

// The column of the values is of the type `text` of MySQL.
const MAX_BYTES = 65_535;

/**
 * The text of a value of a custom field, checked by the type and the mask of the field, which the
 * server does not do.
 *
 * @param field the definition of the field
 * @param value what the caller gave
 */
export function storedValue(field: CustomFieldDefinition, value: unknown): Stored {
  if (field.fieldType === FieldType.Heading) return { problem: 'is a heading and has no value' };
  if (value === null || value === '') return { text: '' };
  if (!['boolean', 'number', 'string'].includes(typeof value) || isNoNumber(value)) {
    return { problem: 'must be a string, number or boolean, or null to clear it' };
  }
  const text = String(value).trim();
  const problem = text === '' ? undefined : CHECKS[field.fieldType]?.(text, field.mask ?? '');
  return problem === undefined ? { text } : { problem };
}

const isNoNumber = (value: unknown): boolean =>
  typeof value === 'number' && !Number.isFinite(value);

type Check = (text: string, mask: string) => string | undefined;

const CHECKS: Readonly<Record<number, Check>> = {
  [FieldType.TextField]: (text) =>
    /[\r\n]/.test(text) ? 'is one line and must have no line break' : tooLong(text),
  [FieldType.TextArea]: (text) => tooLong(text),
  [FieldType.SelectBox]: (text, mask) => {
    const options = optionsOf(mask);
    if (!options || options.includes(text)) return undefined;
    return `has no option ${adviceForTitle(text, options)}`;
  },
  [FieldType.CheckBox]: (text) =>
    text === 'true' || text === 'false' ? undefined : 'is a check box: it must be true or false',
  [FieldType.Date]: (text) =>
    isDay(text) ? undefined : 'is a date: it must be a day such as 2026-06-30',
};

const tooLong = (text: string): string | undefined =>
  new TextEncoder().encode(text).length > MAX_BYTES
    ? `must be at most ${MAX_BYTES} bytes long in UTF-8`
    : undefined;

/** The options in the mask of a select box, or undefined when they cannot be read. */
function optionsOf(mask: string): string[] | undefined {
  try {
    const options: unknown = JSON.parse(mask);
    return Array.isArray(options) ? options.map((option) => String(option).trim()) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is a day that exists. A text with a time would be moved to the zone of the server. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
