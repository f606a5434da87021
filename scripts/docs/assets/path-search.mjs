// Finds operations by a path as it stands in a log or an address bar: with an origin, with ids.

const PATH = /^(?:(GET|POST|PUT|DELETE)\s+)?(\S*\/\S*)$/i;
const PREFIX = /^(?:https?:\/\/[^/]*)?(?:\/?api\/2\.0(?=\/|$))?/i;
const EXTENSION = /\.(?:json|xml)$/i;

/**
 * The entries of the operations at a path, best first: those whose path has as many segments, and
 * then those that have more of it literally, as the server also tries literals before parameters.
 *
 * @param {string} query what was typed or pasted
 * @param {{ hint?: string }[]} entries those of operations have the method and the path as `hint`
 */
export function operationsAt(query, entries) {
  const [, method, path] = PATH.exec(query.trim()) ?? [];
  if (path === undefined) return [];
  const segments = segmentsOf(path.replace(PREFIX, '').split(/[?#]/)[0].replace(EXTENSION, ''));
  if (segments.length === 0) return [];
  const found = [];
  for (const entry of entries) {
    const [, itsMethod, itsPath] = /^([A-Z]+) (\/\S*)$/.exec(entry.hint ?? '') ?? [];
    if (itsPath === undefined || (method && method.toUpperCase() !== itsMethod)) continue;
    const rank = rankOf(segments, segmentsOf(itsPath));
    if (rank !== undefined) found.push({ entry, rank });
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}

function segmentsOf(path) {
  return path.toLowerCase().split('/').filter(Boolean);
}

/** How well a path fits, undefined if it does not. It may be a part, from any literal on. */
function rankOf(segments, template) {
  const ranks = template.map((first, start) => {
    if (isParameter(first) || start + segments.length > template.length) return undefined;
    const matches = segments.map((one, i) =>
      matchOf(one, template[start + i], i === segments.length - 1),
    );
    if (matches.includes(undefined)) return undefined;
    return (segments.length === template.length ? 100 : 0) + matches.reduce((a, b) => a + b);
  });
  return ranks.filter((rank) => rank !== undefined).sort((a, b) => b - a)[0];
}

/** The last segment may not be typed to its end. */
function matchOf(segment, part, isLast) {
  if (segment === part) return 3;
  if (isParameter(part)) return 1;
  return isLast && part.startsWith(segment) ? 2 : undefined;
}

function isParameter(part) {
  return part.startsWith('{');
}
