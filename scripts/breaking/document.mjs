import { apiDiff, breaking } from 'api-smart-diff';

/**
 * Names the changes of a document that break a caller, each with its operation.
 *
 * @returns sentences such as `PUT /api/2.0/crm/case: [Added] property ...`
 */
export function breakingChanges(before, after) {
  const changes = apiDiff(before, after)
    // What changed in a component is told by each operation that uses it.
    .filter(({ type, path }) => type === breaking && path[0] === 'paths')
    .map(({ path, action, description }) => {
      const [, url, method = '', ...rest] = path;
      return `${String(method).toUpperCase()} ${url}: ${description || `${action} ${rest.join('/')}`}`;
    });
  return [...new Set(changes)];
}
