import { Code, constantsIn, namesIn, source } from './source.mjs';
import { TYPES } from './type-constants.mjs';

/**
 * Writes the objects of inputs that are used once where they are used. As a part of the `input` of their
 * operation they are compiled when it is first called, and not when it is imported. Texts and numbers
 * are small, and stay constants with a name.
 *
 * @param inputs the text of each constant, by its name
 * @param operations the described operations, whose inputs are changed
 * @returns the constants that are left
 */
export function inlineInputs(inputs, operations) {
  const uses = new Map();
  const count = (name) => uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { value } of operations) constantsIn(value.input).forEach(count);
  for (const text of inputs.values()) namesIn(text, inputs).forEach(count);

  const isInlined = (name) => uses.get(name) === 1 && hasObject(name);
  const hasObject = (name) => {
    const text = inputs.get(name);
    return text.includes('properties: ') || namesIn(text, inputs).some(hasObject);
  };
  const written = (text) =>
    namesIn(text, inputs)
      .filter(isInlined)
      .reduce((whole, name) => whole.replace(wordOf(name), () => written(inputs.get(name))), text);

  const all = new Map([...TYPES, ...inputs]);
  for (const { value } of operations) {
    const text = written(source(value.input));
    value.input = new Code(text, namesIn(text, all));
  }
  const kept = [...inputs].filter(([name]) => !isInlined(name));
  return new Map(kept.map(([name, text]) => [name, written(text)]));
}

const wordOf = (name) => new RegExp(String.raw`\b${name}\b`);
