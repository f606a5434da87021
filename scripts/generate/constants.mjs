import { constantsIn, imports, namesIn } from './source.mjs';
import { TYPES } from './type-constants.mjs';

const COMMON = 'common';

/**
 * Places the constants that the schemas of operations are made of: those that one area uses alone in
 * a module of that area, the others in a common one and the types in one of their own, so that an
 * application that calls one area does not load the schemas of all.
 *
 * @param constants the text of each constant, by its name
 * @param operations the described operations
 */
export function placedConstants(constants, operations) {
  const namedIn = (text) => namesIn(text, constants);
  const areasOf = new Map();
  function use(name, area) {
    const areas = areasOf.get(name) ?? new Set();
    areasOf.set(name, areas);
    if (areas.has(area)) return;
    areas.add(area);
    for (const other of namedIn(constants.get(name))) use(other, area);
  }
  for (const { area, value } of operations) {
    for (const name of constantsIn({ input: value.input, result: value.result })) use(name, area);
  }
  const placeOf = (name) => {
    if (TYPES.has(name)) return 'types';
    const [area, ...others] = areasOf.get(name) ?? [COMMON];
    return others.length === 0 ? area : COMMON;
  };

  /** A constant stands after those that it names, which JavaScript needs. */
  function inOrder(names) {
    const ordered = new Set();
    const add = (name) => {
      if (ordered.has(name)) return;
      for (const other of namedIn(constants.get(name))) if (other !== name) add(other);
      ordered.add(name);
    };
    for (const name of [...names].sort()) add(name);
    return ordered;
  }

  /** The modules that have some constants, each with their names. */
  function modules(names, folder, fileOf) {
    const found = new Map();
    for (const name of names) {
      const module = `${folder}/${fileOf(placeOf(name))}.js`;
      found.set(module, (found.get(module) ?? new Set()).add(name));
    }
    return found;
  }

  return {
    modules,

    /** The places that have constants. */
    places: () => [...new Set([...constants.keys()].map(placeOf))].sort(),

    /** The constants of a place, as a module. */
    render(place, fileOf) {
      const own = [...inOrder(constants.keys())].filter((name) => placeOf(name) === place);
      const others = new Set(own.flatMap((name) => namedIn(constants.get(name))));
      const shared = new Set([...others].filter((name) => placeOf(name) !== place));
      const lines = own.map((name) => `export const ${name}: Schema = ${constants.get(name)};\n`);
      return [
        imports([['../../../src/operation/schema.js', new Set(['Schema'])]], 'type '),
        imports(modules(shared, '.', fileOf)),
        `\n${lines.join('\n')}`,
      ].join('');
    },
  };
}
