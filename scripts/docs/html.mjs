/** Markup that is written as it is. Everything else in a template is escaped. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** Marks a string as markup. */
export const raw = (text) => new Markup(text);

/** Builds markup: values are escaped, arrays are joined, and null, undefined and false are left out. */
export function html(parts, ...values) {
  return raw(parts.reduce((text, part, i) => text + render(values[i - 1]) + part));
}

function render(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char]);
}
