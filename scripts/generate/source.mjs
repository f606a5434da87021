/** Stands in a value for a constant, and is written as its bare name. */
export class Constant {
  constructor(name) {
    this.name = name;
  }
}

/** Stands in a value for an expression, which is written as it is, and the constants that it names. */
export class Code {
  constructor(text, names = []) {
    this.text = text;
    this.names = names;
  }
}

/** A value as TypeScript source. */
export function source(value) {
  if (value instanceof Constant) return value.name;
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // A schema with properties is one of an object, unless it says otherwise.
  const isImplied = (key) => key === 'type' && value.type === 'object' && value.properties;
  const members = Object.entries(value).filter(
    ([key, member]) => member !== undefined && !isImplied(key),
  );
  return `{ ${members.map(([key, member]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)}: ${source(member)}`).join(', ')} }`;
}

const quoted = (text) => (/['\\\n\r\u2028\u2029]/.test(text) ? JSON.stringify(text) : `'${text}'`);

/** The constants that a value names. */
export function constantsIn(value) {
  if (value instanceof Constant) return [value.name];
  if (value instanceof Code) return value.names;
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(constantsIn);
}

/** The constants that a text names, of those that there are, as often as it names them. */
export const namesIn = (text, constants) =>
  (text.match(/\b[a-z]\w*(?:Input|Result|Type)\b/g) ?? []).filter((name) => constants.has(name));

/** `CaseAccess` as `caseAccess`. */
export const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);

/** `setCaseAccess` as `SetCaseAccess`. */
export const upperFirst = (name) => name[0].toUpperCase() + name.slice(1);

/** A comment with lines of any number. */
export function comment(text, indent = '') {
  const lines = text.replaceAll('*/', '*\\/').trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} * ${line}`.trimEnd()),
    `${indent} */`,
  ].join('\n');
}

/** Import statements of some names from some modules. */
export function imports(modules, kind = '') {
  return [...modules]
    .filter(([, names]) => names.size > 0)
    .map(
      ([module, names]) => `import ${kind}{ ${[...names].sort().join(', ')} } from '${module}';\n`,
    )
    .join('');
}
