import { type JsonSchema, resolve } from './document.js';

/** A body that the document must refuse, and what was done to a valid one. */
export interface RefusedBody {
  what: string;
  body: unknown;
  /** It is wrong in the same way as another one, so that not every program needs to be asked. */
  isVariant?: true;
}

type Members = Record<string, unknown>;

/** The members of a JSON object that open or close a record. An update without them changes them. */
const FLAGS = ['isPrivate', 'isShared', 'shareType'];

/** One value of each type of JSON. */
const VALUES: readonly [type: string, value: unknown][] = [
  ['null', null],
  ['string', 'no value of this document'],
  ['object', { unexpected: true }],
  ['array', [[]]],
  ['number', 1.5],
  ['boolean', true],
];

/**
 * Bodies that must be refused, derived from a valid one by its schema alone: each required member
 * left out or misspelt, an unknown member added, each member and each element of an array with a
 * value of another type, each array that must not be empty emptied, each access flag left out.
 *
 * @param schema the schema of the body
 * @param body a body that it accepts
 * @param accepts whether a schema accepts a value, to tell which branch of the schema was meant
 */
export function refusedBodies(
  schema: JsonSchema,
  body: unknown,
  accepts: (schema: JsonSchema, value: unknown) => boolean,
): RefusedBody[] {
  /** The schemas of objects that a value stands for: the schema itself, or its matching branch. */
  function meant(given: JsonSchema, value: unknown): JsonSchema[] {
    const one = resolve<JsonSchema>(given);
    const branches = one.oneOf ?? one.anyOf;
    if (!branches) return [one];
    return branches.filter((branch) => accepts(branch, value)).flatMap((b) => meant(b, value));
  }

  /** The types that a schema accepts, in all of its branches. */
  function typesOf(given: JsonSchema): Set<string> {
    const one = resolve<JsonSchema>(given);
    const own = [one.type ?? []].flat();
    const branches = [...(one.oneOf ?? []), ...(one.anyOf ?? []), ...(one.allOf ?? [])];
    return new Set([...own, ...branches.flatMap((branch) => [...typesOf(branch)])]);
  }

  function wrongValues(given: JsonSchema, path: string): RefusedBody[] {
    const types = typesOf(given);
    if (types.size === 0) return [];
    return VALUES.filter(([type]) => !types.has(type)).map(([type, value], i) => ({
      what: `${path} is ${type === 'null' ? 'null' : `of the type ${type}`}`,
      body: value,
      ...(i > 1 && { isVariant: true }),
    }));
  }

  function ofArray(given: JsonSchema, value: readonly unknown[], path: string): RefusedBody[] {
    const { items, minItems = 0 } = resolve<JsonSchema>(given);
    const refused: RefusedBody[] = [];
    if (minItems > 0) refused.push({ what: `${path} is empty`, body: [] });
    if (!items) return refused;
    const inFirst = value.length > 0 ? ofValue(items, value[0], `${path}[0]`) : [];
    for (const { body: element, ...rest } of [...wrongValues(items, `${path}[0]`), ...inFirst]) {
      refused.push({ ...rest, body: [element, ...value.slice(1)] });
    }
    return refused;
  }

  function ofObject(given: JsonSchema, value: Members, path: string): RefusedBody[] {
    const { properties = {}, required = [], additionalProperties } = given;
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const without = (name: string): Members =>
      Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    const refused: RefusedBody[] = [];

    const needed = [...required, ...FLAGS.filter((name) => properties[name])];
    for (const name of new Set(needed)) {
      const rest = without(name);
      refused.push({ what: `${at(name)} is left out`, body: rest });
      const misspelt = name.replace(/[A-Z]|.$/, (letter) =>
        letter === letter.toLowerCase() ? `${letter}${letter}` : letter.toLowerCase(),
      );
      refused.push({ what: `${at(name)} is misspelt`, body: { ...rest, [misspelt]: value[name] } });
    }
    if (additionalProperties === false) {
      for (const name of ['unknownMember', 'доступ', ...Object.keys(given['x-hints'] ?? {})]) {
        refused.push({
          what: `${at(name)} is added`,
          body: { ...value, [name]: value[name] ?? 1 },
        });
      }
    }
    for (const [name, member] of Object.entries(properties)) {
      const present = value[name];
      const inside = present === undefined ? [] : ofValue(member, present, at(name));
      for (const { body: changed, ...rest } of [...wrongValues(member, at(name)), ...inside]) {
        refused.push({ ...rest, body: { ...value, [name]: changed } });
      }
    }
    return refused;
  }

  function ofValue(given: JsonSchema, value: unknown, path: string): RefusedBody[] {
    return meant(given, value).flatMap((one) => {
      if (Array.isArray(value)) return ofArray(one, value, path);
      if (typeof value !== 'object' || value === null) return [];
      return ofObject(one, value as Members, path);
    });
  }

  const whole = [[body], 'a text', null].map((value) => ({
    what: `the body is ${JSON.stringify(value)?.slice(0, 20)}`,
    body: value,
  }));
  return [...ofValue(schema, body, ''), ...whole];
}
