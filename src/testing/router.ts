import { operations } from '../../generated/methods.js';
import type { Operation } from '../operation/operation.js';
import type { Schema } from '../operation/schema.js';
import type { OperationId } from './call.js';

/** Where a request goes. */
export interface Match {
  readonly id: OperationId;
  readonly operation: Operation;
  /** The values in the path. */
  readonly path: ReadonlyMap<string, string>;
}

interface Route {
  readonly id: OperationId;
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** The routes that are literal furthest come first, as on the server. */
const ROUTES: readonly Route[] = Object.entries(operations)
  .map(([id, operation]) => routeOf(id as OperationId, operation as Operation))
  .sort((a, b) => literalLength(b.operation.path) - literalLength(a.operation.path));

function literalLength(path: string): number {
  const brace = path.indexOf('{');
  return brace < 0 ? Number.MAX_SAFE_INTEGER : brace;
}

function routeOf(id: OperationId, operation: Operation): Route {
  const values = operation.input.properties?.['path']?.properties ?? {};
  const names: string[] = [];
  const pattern = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return `(${constraintOf(values[name] ?? {})})`;
  });
  return { id, operation, names, pattern: new RegExp(`^${pattern}$`, 'i') };
}

/**
 * Numbers are digits, and a kind of record is one of its words; a path that is not has no route.
 */
function constraintOf({ type, enum: words }: Schema): string {
  if (type === 'integer') return String.raw`\d+`;
  if (words?.every((word) => typeof word === 'string')) return words.join('|');
  return '[^/]+';
}

/** The operation of a request, or undefined when the server has no route for it. */
export function match(method: string, path: string): Match | undefined {
  for (const { id, operation, names, pattern } of ROUTES) {
    const found = operation.method === method.toUpperCase() ? pattern.exec(path) : null;
    if (!found) continue;
    const values = found.slice(1).map(decode);
    return { id, operation, path: new Map(names.map((name, i) => [name, values[i]!])) };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
