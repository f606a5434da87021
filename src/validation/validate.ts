import type { Schema } from '../operation/schema.js';
import { checkType } from './check-type.js';
import { checkValue } from './check-value.js';
import { type Problem, refuse, within } from './problem.js';
import { adviceFor, cleanName, meantBy } from './words.js';

/**
 * Validates a value against a schema of the document: the input of a call before it is sent, and
 * the result of a response before it is returned.
 *
 * @param schema what the document says
 * @param value the value
 * @param name what the value is called in the message
 * @param isText whether numbers and booleans may be strings, as in the parts of a URL, where they
 * look alike
 * @returns undefined when the value is valid, otherwise a sentence without a period that says where
 * it is not, what is asked for and why; it quotes names, but no values, which may be secret
 */
export function validate(
  schema: Schema,
  value: unknown,
  name: string,
  isText = false,
): string | undefined {
  const problem = check(schema, value, isText);
  return problem && `${`${name}${problem.path}`.replace(/^\./, '')} ${problem.text}`;
}

function check(schema: Schema, value: unknown, isText: boolean): Problem | undefined {
  return (
    checkType(schema, value, isText) ??
    checkValue(schema, value, isText) ??
    (typeof value === 'object' ? checkParts(schema, value, isText) : undefined) ??
    (schema.anyOf && checkBranches(schema.anyOf, value, isText))
  );
}

const checkParts = (schema: Schema, value: object | null, isText: boolean): Problem | undefined =>
  Array.isArray(value) ? checkArray(schema, value, isText) : checkMembers(schema, value, isText);

function checkArray(
  schema: Schema,
  value: readonly unknown[],
  isText: boolean,
): Problem | undefined {
  const { minItems = 0, contains, items } = schema;
  if (value.length < minItems) {
    const elements = minItems === 1 ? 'element' : 'elements';
    return refuse(schema, `must have at least ${minItems} ${elements}`);
  }
  if (contains && value.every((element) => check(contains, element, isText))) {
    return refuse(schema, `must contain ${contains.like ?? 'another element'}`);
  }
  if (!items) return undefined;
  for (let i = 0; i < value.length; i += 1) {
    const problem = check(items, value[i], isText);
    if (problem) return within(`[${i}]`, problem);
  }
  return undefined;
}

function checkMembers(schema: Schema, value: object | null, isText: boolean): Problem | undefined {
  const { properties } = schema;
  if (!properties || !value) return undefined;
  const members = value as Readonly<Record<string, unknown>>;
  const nameProblem =
    schema.closed || schema.required ? checkNames(schema, properties, members, isText) : undefined;
  if (nameProblem) return nameProblem;
  for (const name in properties) {
    const member = members[name];
    if (member === undefined) continue;
    const problem = check(properties[name]!, member, isText);
    if (problem) return within(`.${name}`, problem);
  }
  return undefined;
}

/**
 * Unknown names come before missing ones, since an unknown name is often the missing one misspelt.
 */
function checkNames(
  schema: Schema,
  properties: Readonly<Record<string, Schema>>,
  members: Readonly<Record<string, unknown>>,
  isText: boolean,
): Problem | undefined {
  // A member that every object inherits was not given.
  const has = (name: string): boolean =>
    members[name] !== undefined && (Object.hasOwn(members, name) || !(name in Object.prototype));
  for (const name in properties) {
    const property = properties[name]!;
    // What tells branches apart is looked at first, also when it is of another type.
    if (property.const === undefined || !has(name)) continue;
    const problem = check(property, members[name], isText);
    if (problem) return { ...problem, path: `.${name}` };
  }
  const missing = schema.required?.filter((name) => !has(name)) ?? [];
  // In an open object only a name is refused that has a hint, or is a missing one misspelt.
  const unknown = Object.keys(members).find(
    (name) =>
      !Object.hasOwn(properties, name) &&
      (schema.closed || hintFor(schema, name) || meantBy(name, missing)),
  );
  if (unknown !== undefined) {
    return { path: `.${cleanName(unknown)}`, text: `is unknown${adviceOn(schema, unknown)}` };
  }
  const [first] = missing;
  if (first !== undefined) {
    // Why an array must have elements, or a flag its value, is also why it must be there.
    const property = properties[first];
    const { minItems, const: flag } = property ?? {};
    const refusing = (minItems ?? flag) !== undefined && property?.because ? property : schema;
    return within(`.${first}`, refuse(refusing, 'is missing'));
  }
  for (const [name, partners] of Object.entries(schema.dependentRequired ?? {})) {
    const partner = has(name) ? partners.find((other) => !has(other)) : undefined;
    if (partner) {
      return {
        path: `.${partner}`,
        text: `is missing, because the server ignores ${name} without it`,
      };
    }
  }
  return undefined;
}

function checkBranches(
  branches: readonly Schema[],
  value: unknown,
  isText: boolean,
): Problem | undefined {
  const problems: Problem[] = [];
  let most = 0;
  for (const branch of branches) {
    const problem = check(branch, value, isText);
    if (!problem) return undefined;
    // The branch was meant that shares the most names with the value, unless its constants differ.
    const shared = problem.isOtherBranch
      ? 0
      : Object.keys(Object(value)).filter((name) => branch.properties?.[name]).length;
    if (shared > most) problems.length = 0;
    if (shared >= most) problems.push(problem);
    most = Math.max(most, shared);
  }
  return mostRelevant(problems);
}

/** The problem of the branch that was meant, or those of all branches when that cannot be told. */
function mostRelevant(problems: readonly Problem[]): Problem {
  const meant = problems.filter((problem) => !problem.isOtherBranch);
  const [first, ...others] = meant.length > 0 ? meant : problems;
  const texts = [first!.text];
  for (const { path, text } of others) {
    const told = path === first!.path ? text : `${path.replace(/^\./, '')} ${text}`;
    if (!texts.includes(told)) texts.push(told);
  }
  return { ...first!, text: texts.join('; or ') };
}

const hintFor = ({ hints = {} }: Schema, name: string): string | undefined =>
  Object.hasOwn(hints, name) ? hints[name] : undefined;

function adviceOn(schema: Schema, unknown: string): string {
  const { properties = {} } = schema;
  const hint = hintFor(schema, unknown);
  if (hint === undefined) return adviceFor(unknown, Object.keys(properties));
  return Object.hasOwn(properties, hint) ? `; did you mean ${hint}?` : `: ${hint}`;
}
