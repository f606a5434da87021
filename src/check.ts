import type { InputSchema } from '../generated/operations.js';

/** Where an input is not what the document asks for, and why. */
interface Problem {
  at: string;
  text: string;
  /** The input may have been meant for another branch of an `anyOf` or `oneOf`, whose problem is the one to tell. */
  otherBranch?: boolean;
}

/**
 * Holds the input of an operation against the document. It reads the part of JSON Schema that the generator lets
 * through, so that what the document refuses is not sent.
 *
 * @param schema what the operation takes
 * @param input what the caller gave
 * @returns undefined when all is well, otherwise a sentence that says where it is not, why and what is asked for
 */
export function problemWith(schema: InputSchema, input: unknown): string | undefined {
  const problem = check(schema, input, '');
  return problem && `${problem.at === '' ? 'the input' : problem.at} ${problem.text}.`;
}

function check(schema: InputSchema, value: unknown, at: string): Problem | undefined {
  return checkType(schema, value, at) ?? checkValue(schema, value, at) ?? checkMembers(schema, value, at) ?? checkBranches(schema, value, at);
}

const TYPES: Record<string, (value: unknown) => boolean> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isSafeInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  string: (value) => typeof value === 'string',
};

const WORDS: Record<string, string> = { array: 'a list', boolean: 'true or false', integer: 'a whole number', number: 'a number', object: 'an object', string: 'a text' };

function checkType({ type }: InputSchema, value: unknown, at: string): Problem | undefined {
  const types = type === undefined ? [] : [type].flat();
  if (types.length === 0 || types.some((name) => TYPES[name]?.(value))) return undefined;
  return { at, text: `must be ${types.map((name) => WORDS[name] ?? name).join(' or ')}, not ${describe(value)}`, otherBranch: true };
}

function checkValue(schema: InputSchema, value: unknown, at: string): Problem | undefined {
  const refuse = (text: string): Problem => ({ at, text: text + reasonOf(schema) });
  if ('const' in schema && value !== schema.const) return { at, text: `must be ${String(schema.const)}`, otherBranch: true };
  if (schema.enum && !schema.enum.includes(value)) return refuse(`must be one of ${schema.enum.join(', ')}`);
  if (typeof value === 'string') {
    if (schema.minLength !== undefined && value.length < schema.minLength) return refuse('must not be empty');
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return refuse(`must look like ${schema.like ?? schema.pattern}`);
  }
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) return refuse(`must be ${schema.minimum} or more`);
    if (schema.maximum !== undefined && value > schema.maximum) return refuse(`must be ${schema.maximum} or less`);
  }
  if (Array.isArray(value) && schema.minItems !== undefined && value.length < schema.minItems) return refuse(`must hold at least ${schema.minItems} entry`);
  if (Array.isArray(value) && schema.contains && value.every((entry) => check(schema.contains!, entry, at))) return refuse(`must hold ${schema.contains.like ?? 'another entry'}`);
  return undefined;
}

function reasonOf({ because }: InputSchema): string {
  return because === undefined ? '' : `, since ${because}`;
}

function checkMembers(schema: InputSchema, value: unknown, at: string): Problem | undefined {
  if (Array.isArray(value)) return schema.items && first(value, (entry, i) => check(schema.items!, entry, `${at}[${i}]`));
  if (!TYPES['object']!(value)) return undefined;
  const members = value as Record<string, unknown>;
  const member = (name: string): string => (at === '' ? name : `${at}.${name}`);
  const present = Object.keys(members).filter((name) => members[name] !== undefined);
  const known = Object.keys(schema.properties ?? {});

  const missing = schema.required?.find((name) => !present.includes(name));
  if (missing !== undefined) return { at: member(missing), text: `is missing${reasonOf(schema)}` };
  for (const name of present) {
    const partner = schema.dependentRequired?.[name]?.find((other) => !present.includes(other));
    if (partner !== undefined) return { at: member(partner), text: `is missing, and without it the server passes over ${name}` };
  }
  const unknown = schema.additionalProperties === false ? present.find((name) => !known.includes(name)) : undefined;
  if (unknown !== undefined) return { at: member(unknown), text: `is not known here; known ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}` };
  return first(present, (name) => {
    const inner = known.includes(name) ? schema.properties?.[name] : undefined;
    return inner && check(inner, members[name], member(name));
  });
}

function checkBranches(schema: InputSchema, value: unknown, at: string): Problem | undefined {
  return first(schema.allOf ?? [], (branch) => check(branch, value, at)) ?? checkAny(schema.anyOf, value, at) ?? checkOne(schema.oneOf, value, at);
}

function checkAny(branches: readonly InputSchema[] | undefined, value: unknown, at: string): Problem | undefined {
  if (!branches) return undefined;
  const problems = problemsOf(branches, value, at);
  return problems.length < branches.length ? undefined : oneOfThem(problems, at);
}

function checkOne(branches: readonly InputSchema[] | undefined, value: unknown, at: string): Problem | undefined {
  if (!branches) return undefined;
  const problems = problemsOf(branches, value, at);
  const fitting = branches.length - problems.length;
  if (fitting === 1) return undefined;
  return fitting === 0 ? oneOfThem(problems, at) : { at, text: 'holds members that exclude each other' };
}

function problemsOf(branches: readonly InputSchema[], value: unknown, at: string): Problem[] {
  return branches.map((branch) => check(branch, value, at)).filter((problem) => problem !== undefined);
}

/** The problem of the branch that was meant, or all of them when that cannot be told. */
function oneOfThem(problems: readonly Problem[], at: string): Problem {
  const meant = problems.filter((problem) => !problem.otherBranch);
  const told = meant.length > 0 ? meant : problems;
  const [head, ...rest] = told;
  if (!head) return { at, text: 'is not allowed' };
  return { at: head.at, text: [head.text, ...rest.map((problem) => (problem.at === head.at ? problem.text : `${problem.at} ${problem.text}`))].join('; or ') };
}

function first<T>(entries: readonly T[], look: (entry: T, i: number) => Problem | undefined): Problem | undefined {
  for (const [i, entry] of entries.entries()) {
    const problem = look(entry, i);
    if (problem) return problem;
  }
  return undefined;
}

/** Names a value without showing it, since it may be a secret. */
function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
