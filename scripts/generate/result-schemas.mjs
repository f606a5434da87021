import { nameOf, schemasIn } from './model.mjs';
import { Constant, lowerFirst, source } from './source.mjs';

const _NULL = 'null';

/**
 * Reduces the schemas of results to what the client validates: the type of each member. The branches of a composed schema
 * become one, which accepts what any of them accepts; members that are missing and unknown numbers of enums are accepted,
 * because other versions of the server write fewer or more. A component becomes a constant, which is written once.
 *
 * @param document the bundled document
 */
export function resultSchemas(document) {
  const { schemas } = document.components;
  const constants = new Map();

  /** A schema as one shape: its types, elements and members, and the members that are always written. */
  function shape(schema, takesWhole = true) {
    if (schema.$ref) {
      const outer = Object.keys(schema).some((key) => key === 'type' || key === 'properties');
      if (outer) throw new Error('A reference in a result must not stand beside a type.');
      return shape(schemas[nameOf(schema)], takesWhole);
    }
    const parts = [own(schema, takesWhole)];
    for (const part of schema.allOf ?? []) parts.push(shape(part, takesWhole));
    let merged = parts.reduce((a, b) => merge(a, b, 'all'));
    for (const key of ['anyOf', 'oneOf']) {
      if (!schema[key]) continue;
      const branches = schema[key].map((branch) => shape(branch, takesWhole));
      merged = merge(
        merged,
        branches.reduce((a, b) => merge(a, b, 'any')),
        'all',
      );
    }
    const whole = takesWhole && schema['x-whole-form'];
    return whole ? merge(merged, shape(schemas[whole], false), 'any') : merged;
  }

  function own(
    { type, const: constant, enum: values, items, properties, required = [] },
    takesWhole,
  ) {
    const sample = constant ?? values?.[0];
    const types =
      type === undefined
        ? sample === undefined
          ? []
          : [typeof sample === 'number' ? 'integer' : typeof sample]
        : [type].flat();
    return {
      types: new Set(types),
      items: items && member(items, takesWhole),
      members:
        properties &&
        new Map(Object.entries(properties).map(([name, one]) => [name, member(one, takesWhole)])),
      required: new Set(required),
    };
  }

  /** A member is kept as it stands, so that a component in it can become a constant. */
  const member = (schema, takesWhole) => ({ schema, takesWhole });

  /** One shape of two, which a value has both of (`all`) or one of (`any`). */
  function merge(a, b, which) {
    const always = (name) =>
      which === 'all' || [a, b].every((one) => !one.members || one.required.has(name));
    return {
      types: new Set([...a.types, ...b.types]),
      items: a.items ?? b.items,
      members:
        a.members && b.members ? mergeMembers(a.members, b.members) : (a.members ?? b.members),
      required: new Set([...a.required, ...b.required].filter(always)),
    };
  }

  function mergeMembers(a, b) {
    const merged = new Map(a);
    for (const [name, one] of b) {
      const other = a.get(name);
      const isSame = !other || JSON.stringify(other) === JSON.stringify(one);
      merged.set(
        name,
        isSame ? one : member({ anyOf: [other.schema, one.schema] }, one.takesWhole),
      );
    }
    return merged;
  }

  function reduced({ types, items, members, required }) {
    const isArray = ({ schema, takesWhole }) =>
      [...shape(schema, takesWhole).types].join() === 'array';
    const lists = [...required].filter((name) => members?.has(name) && isArray(members.get(name)));
    const names = [...types];
    if (names.includes('number') && names.includes('integer'))
      names.splice(names.indexOf('integer'), 1);
    const type = members && !names.includes('object') ? ['object', ...names] : names;
    return {
      ...(type.length > 0 && { type: type.length === 1 ? type[0] : type }),
      ...(items && { items: write(items.schema, items.takesWhole) }),
      ...(members && {
        properties: Object.fromEntries(
          [...members].map(([name, one]) => [name, write(one.schema, one.takesWhole)]),
        ),
      }),
      ...(lists.length > 0 && { lists }),
    };
  }

  /** A schema as the client has it: a constant for a component, otherwise written out. */
  function write(schema, takesWhole = true) {
    if (!schema.$ref) return reduced(shape(schema, takesWhole));
    const target = shape(schemas[nameOf(schema)], takesWhole);
    if (!target.members) return reduced(target);
    const isShort = !takesWhole && hasWholeForm(document, schema);
    const name = `${lowerFirst(nameOf(schema))}${isShort ? 'Base' : ''}Result`;
    if (!constants.has(name)) {
      constants.set(name, undefined);
      constants.set(name, source(reduced(target)));
    }
    return new Constant(name);
  }

  /** Whether a result is a record or an array of records, which always have members. */
  function hasRecords({ result }) {
    const { items, members, required } = shape(result);
    const inner = items ? shape(items.schema) : { members, required };
    return inner.members !== undefined && inner.required.size > 0;
  }

  return { constants, hasRecords, result: ({ result }) => write(result) };
}

/** Whether a schema, or one inside it, may stand for a whole record. */
const hasWholeForm = (document, schema) =>
  [...schemasIn(document, schema)].some(
    (name) => document.components.schemas[name]['x-whole-form'],
  );
