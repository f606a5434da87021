const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/**
 * The file of a path, computed from its URL and the tag of its operations:
 * `/api/2.0/crm/case/{caseid}/access` tagged `cases` is `./paths/cases/case_{caseid}_access.yaml`.
 */
export function pathFileName(url, tag) {
  return `./paths/${tag}/${url.replace(/^\/api\/2\.0\/(crm\/)?/, '').replaceAll('/', '_')}.yaml`;
}

/** No path stands in the root document, and each path's file can be found from its URL. */
export function pathFile() {
  return {
    Paths(paths, { report, location, resolve }) {
      for (const [url, item] of Object.entries(paths)) {
        const at = location.child(url);
        const content = item.$ref ? resolve(item).node : item;
        const tag = METHODS.map((method) => content?.[method]?.tags?.[0]).find(Boolean) ?? 'TAG';
        const expected = pathFileName(url, tag);
        if (!item.$ref) {
          report({
            message: `Move this path into ${expected} and refer to it with $ref.`,
            location: at.key(),
          });
        } else if (item.$ref !== expected) {
          report({
            message: `Name the file of this path ${expected}, not ${item.$ref}.`,
            location: at.child('$ref'),
          });
        }
      }
    },
  };
}
