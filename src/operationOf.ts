import { operations, type OperationId } from '../generated/operations.js';

const ADDRESSES = Object.entries(operations).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The operation that a request of the bare client is for. A word of a path wins over a parameter, as on the server. */
export function operationOf({ method, url }: Request): OperationId | undefined {
  const { pathname } = new URL(url);
  const fitting = ADDRESSES.filter((address) => address.method === method && address.pattern.test(pathname));
  return (fitting.find(({ id }) => operations[id].path === pathname) ?? fitting[0])?.id;
}
