import { drawTable, type Row } from './table.js';

/** How results are written: for people, or for programs. */
export type Format = 'csv' | 'json' | 'ndjson' | 'table';

export const FORMATS: readonly Format[] = ['json', 'csv', 'ndjson', 'table'];

/** Results, in every form that they can be written in. */
export interface Results {
  /** The whole, for JSON. */
  readonly json: unknown;
  /** One value a line, for NDJSON. */
  readonly lines: readonly unknown[];
  /** The same with scalars only, for CSV. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** The columns of CSV, if they are known without records. */
  readonly columns?: readonly string[];
  readonly head: Row;
  readonly rows: readonly Row[];
  /** How many of the last columns go on in the next line of a narrow terminal; 1 if left out. */
  readonly wrapping?: number;
}

/**
 * Writes results in a format.
 *
 * @param format how
 * @param results what
 * @param width how wide a table may be
 * @returns the text, with a line feed at its end unless it is empty
 */
export function formatted(format: Format, results: Results, width: number | undefined): string {
  const { json, lines, records, columns, head, rows, wrapping } = results;
  switch (format) {
    case 'json':
      return `${JSON.stringify(json, undefined, 2)}\n`;
    case 'ndjson':
      return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    case 'csv':
      return csv(records, columns);
    default:
      return rows.length === 0 ? '' : `${drawTable(head, rows, width, wrapping).join('\n')}\n`;
  }
}

/** CSV as RFC 4180 has it, with a head. */
function csv(
  records: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[] = [],
): string {
  const names = [...new Set([...columns, ...records.flatMap((record) => Object.keys(record))])];
  if (names.length === 0) return '';
  const rows = records.map((record) => names.map((name) => textOf(record[name])));
  return [names, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  // A spreadsheet would run a text that begins so as a formula.
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
