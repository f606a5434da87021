import { nameOf } from './model.mjs';
import { Constant, lowerFirst, source } from './source.mjs';
import { orType } from './type-constants.mjs';

/**
 * Reduces the schemas of results to what the client validates: the type of each member. The
 * branches of a composed schema become one, which accepts what any of them accepts; members that
 * are missing and unknown numbers of enums are accepted, because other versions of the server write
 * fewer or more. A component becomes a constant, which is written once.
 *
 * @param document the bundled document
 */
export function resultSchemas(document) {
  const { schemas } = document.components;
  const constants = new Map();

  /** A schema as one shape: its types, elements and members, and the members always written. */
  function shape(schema) {
    if (schema.$ref) {
      if (schema.type || schema.properties) {
        throw new Error('A reference in a result must not stand beside a type.');
      }
      return shape(schemas[nameOf(schema)]);
    }
    const parts = [own(schema), ...(schema.allOf ?? []).map(shape)];
    for (const branches of [schema.anyOf, schema.oneOf]) {
      if (branches) parts.push(branches.map(shape).reduce((a, b) => merge(a, b, 'any')));
    }
    return parts.reduce((a, b) => merge(a, b, 'all'));
  }

  function own({ type, const: constant, enum: values = [constant], items, properties, required }) {
    const [sample] = values;
    const guessed = typeof sample === 'number' ? 'integer' : typeof sample;
    return {
      types: new Set([type ?? (sample === undefined ? [] : guessed)].flat()),
      items,
      members: properties && new Map(Object.entries(properties)),
      required: new Set(required),
    };
  }

  /** One shape of two, which a value has both of (`all`) or one of (`any`). */
  function merge(a, b, which) {
    // A branch that is an object without members stands for nothing.
    const isRecord = (one) => one.members !== undefined || one.types.has('object');
    const isAlways = (name) =>
      which === 'all' || [a, b].every((one) => !isRecord(one) || one.required.has(name));
    return {
      types: new Set([...a.types, ...b.types]),
      items: a.items ?? b.items,
      members: a.members && b.members ? union(a.members, b.members) : (a.members ?? b.members),
      required: new Set([...a.required, ...b.required].filter(isAlways)),
    };
  }

  function union(a, b) {
    const merged = new Map(a);
    for (const [name, schema] of b) {
      const other = a.get(name);
      const isSame = !other || JSON.stringify(other) === JSON.stringify(schema);
      merged.set(name, isSame ? schema : { anyOf: [other, schema] });
    }
    return merged;
  }

  const isArray = (schema) =>
    [...shape(schema).types].filter((type) => type !== 'null').join() === 'array';

  function reduce({ types, items, members, required }) {
    const lists = [...required].filter((name) => members?.has(name) && isArray(members.get(name)));
    if (types.has('number')) types.delete('integer');
    if (members) types.add('object');
    const type = [...types];
    return {
      ...(type.length > 0 && { type: type.length === 1 ? type[0] : type }),
      ...(items && { items: write(items) }),
      ...(members && {
        properties: Object.fromEntries([...members].map(([name, one]) => [name, write(one)])),
      }),
      ...(lists.length > 0 && { lists }),
    };
  }

  /** A schema as the client has it: a constant for a component, otherwise written out. */
  function write(schema) {
    const target = shape(schema);
    if (!schema.$ref || !target.members) return orType(reduce(target));
    const name = `${lowerFirst(nameOf(schema))}Result`;
    if (!constants.has(name)) {
      constants.set(name, undefined); // for a component that refers to itself
      constants.set(name, source(reduce(target)));
    }
    return new Constant(name);
  }

  return {
    constants,

    result: ({ result }) => write(result),

    /** Whether a result, or an element of it, may be an empty object, which the server writes for null. */
    mayBeEmpty({ result }) {
      const { items, types } = shape(result);
      if (items && types.has('object')) return true; // an array, or an object that stands for none
      const element = shape(items ?? result);
      return (
        (element.members !== undefined || element.types.has('object')) &&
        element.required.size === 0
      );
    },

    /** The components that a whole record may stand for, each with the whole one. */
    wholeForms: () =>
      Object.entries(schemas)
        .filter(
          ([name, schema]) => schema['x-whole-form'] && constants.has(`${lowerFirst(name)}Result`),
        )
        .map(([name, schema]) => {
          const ref = (target) => write({ $ref: `#/components/schemas/${target}` }).name;
          return [ref(name), ref(schema['x-whole-form'])];
        }),
  };
}
