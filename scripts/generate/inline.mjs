import { Code, Constant, constantsIn, namesIn } from './source.mjs';
import { TYPES } from './type-constants.mjs';

/**
 * Writes the constants of inputs that are used once where they are used. As a part of the `input` of
 * their operation they are compiled when it is first called, and not when it is imported.
 *
 * @param inputs the text of each constant, by its name
 * @param operations the described operations, whose inputs are changed
 * @returns the constants that are used more than once
 */
export function inlineInputs(inputs, operations) {
  const uses = new Map();
  const count = (name) => uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { value } of operations) constantsIn(value.input).forEach(count);
  for (const text of inputs.values()) namesIn(text, inputs).forEach(count);
  const isInlined = (name) => inputs.has(name) && uses.get(name) === 1;

  const all = new Map([...TYPES, ...inputs]);

  const written = (text) => {
    const once = namesIn(text, inputs).filter(isInlined);
    return once.reduce(
      (whole, name) =>
        whole.replace(new RegExp(String.raw`\b${name}\b`), () => written(inputs.get(name))),
      text,
    );
  };
  const inline = (value) => {
    if (value instanceof Constant) {
      if (!isInlined(value.name)) return value;
      const text = written(inputs.get(value.name));
      return new Code(text, namesIn(text, all));
    }
    if (typeof value !== 'object' || value === null || value instanceof Code) return value;
    if (Array.isArray(value)) return value.map(inline);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inline(member)]));
  };
  for (const { value } of operations) value.input = inline(value.input);
  return new Map(
    [...inputs].filter(([name]) => !isInlined(name)).map(([name, text]) => [name, written(text)]),
  );
}
