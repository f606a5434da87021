import { oneLine } from '../errors/text.js';

/** A row of a table: a text for each column. */
export type Row = readonly string[];

/**
 * Draws a table. On a terminal the widest columns are cut, except for the last ones, whose texts go on
 * in the next line: they tell what a person wants to know.
 *
 * @param head the names of the columns
 * @param rows the rows; control characters in them are replaced, since they could move the cursor
 * @param width how wide the table may be, or undefined for any width
 * @param wrapping how many of the last columns go on in the next line
 * @returns the lines
 */
export function drawTable(
  head: Row,
  rows: readonly Row[],
  width: number | undefined,
  wrapping = 1,
): string[] {
  const cells = [head, ...rows].map((row) => row.map((text) => oneLine(text)));
  const natural = head.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i]!))));
  const widths = narrowed(
    natural,
    width === undefined ? Infinity : width - GAP.length * head.length,
  );
  return cells.flatMap((row) => {
    const parts = row.map((text, i) =>
      i < row.length - wrapping ? [cut(text, widths[i]!)] : wrapped(text, widths[i]!),
    );
    return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, line) =>
      parts
        .map((lines, i) => padded(lines[line] ?? '', widths[i]!))
        .join(GAP)
        .trimEnd(),
    );
  });
}

const GAP = '  ';
const NARROWEST = 8;

/** Takes from the widest column until all fit. */
function narrowed(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, one) => sum + one, 0) - width;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
    over -= 1;
  }
  return widths;
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));

/** The lines of a text, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(cut(word, width));
  }
  return lines;
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** How many cells of a terminal a text takes: Chinese, Japanese, Korean and emoji take two each. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
