import { html } from '../html.mjs';
import { inline } from '../markdown.mjs';

/**
 * What must stand beside what, a sentence for each rule, from the lists of `dependentRequired` or
 * `x-query-together`.
 *
 * @param {Record<string, string[]>} rules what each name needs
 */
export function togetherSentences(rules, labels) {
  const groups = new Map();
  for (const [name, needs] of Object.entries(rules)) {
    const group = groupOf(name, rules);
    const isMutual = needs.every((one) => groupOf(one, rules).join() === group.join());
    if (isMutual) groups.set(group.join(), labels.together(list(group, labels.and)));
    else groups.set(name, labels.needs(list([name], labels.and), list(needs, labels.and)));
  }
  return [...groups.values()].map((sentence) => html`<p>${inline(sentence)}</p>`);
}

function groupOf(name, rules) {
  return [name, ...(rules[name] ?? [])].sort();
}

function list(names, and) {
  const marked = names.map((name) => `\`${name}\``);
  return [marked.slice(0, -1).join(', '), marked.at(-1)].filter(Boolean).join(` ${and} `);
}
