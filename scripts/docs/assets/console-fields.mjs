// The fields of the console: what a request is filled in with.
import { element, row, select } from './elements.mjs';

/**
 * The field of a parameter: a choice where the values are known, otherwise a text.
 *
 * @returns the parameter with its `row` on the page and its `value()`, which is empty if it is left out
 */
export function parameterField(parameter, labels) {
  const { name, required, example, choices } = parameter;
  const value = textOf(example);
  const leftOut = required ? [] : [{ value: '', text: labels.leftOut }];
  const control = choices
    ? select([...leftOut, ...choices], value)
    : element('input', { type: 'text', value });
  return {
    ...parameter,
    row: row(`${name}${required ? ' *' : ''}`, control),
    value: () => control.value.trim(),
  };
}

/** The field of a JSON body, which begins with the first example, and a choice of the others. */
export function bodyField({ examples }, labels) {
  const shown = (i) => JSON.stringify(examples[i]?.value, null, 2) ?? '';
  const text = element('textarea', { rows: 8, spellcheck: false, value: shown(0) });
  const choice = select(examples.map(({ label }, i) => ({ value: String(i), text: label })));
  choice.addEventListener('change', () => {
    text.value = shown(choice.value);
  });
  const rows = examples.length > 1 ? [row(labels.example, choice)] : [];
  return { rows: [...rows, row('body', text)], value: () => text.value };
}

function textOf(example) {
  if (example === undefined) return '';
  return Array.isArray(example) ? example.join(',') : String(example);
}
