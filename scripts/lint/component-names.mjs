import { nameOf } from './request-schemas.mjs';

/** The kind of component that a folder below spec/ holds. */
const KINDS = { enums: 'schemas' };

/** No two components differ by letter case only, and no two of a kind have one name. */
export function componentNames() {
  const known = new Map();
  return {
    ref(node, { report, location, resolve }) {
      const file = resolve(node).location?.source.absoluteRef;
      const folder = /\/(schemas|enums|parameters|responses|examples)\/(?:\w+\/)?[^/]+\.yaml$/.exec(
        file ?? '',
      )?.[1];
      if (!folder) return;
      const kind = KINDS[folder] ?? folder;
      const name = nameOf(file);
      const others = known.get(name.toLowerCase()) ?? [];
      if (others.some((other) => other.file === file)) return;
      known.set(name.toLowerCase(), [...others, { file, kind, name }]);
      for (const other of others) {
        if (other.name !== name)
          report({
            message: `Rename the component ${name} or ${other.name}: names that differ by letter case only become one file or one type in other tools.`,
            location: location.child('$ref'),
          });
        else if (other.kind === kind)
          report({
            message: `Rename one of the two ${kind} that are named ${name}: components are named by their file, whatever its folder.`,
            location: location.child('$ref'),
          });
      }
    },
  };
}
