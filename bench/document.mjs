import { readFileSync } from 'node:fs';

const file = new URL('../generated/openapi.json', import.meta.url);
const { components, paths } = JSON.parse(readFileSync(file, 'utf8'));

/** The examples of an operation's response, whole envelopes. */
export function examples(operationId) {
  const operation = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find((one) => one.operationId === operationId);
  const media = operation.responses['200'].content['application/json'];
  return Object.values(media.examples).map(
    ({ $ref, value }) => value ?? components.examples[$ref.split('/').at(-1)].value,
  );
}

export const example = (operationId) => examples(operationId)[0];

/** An envelope with the records that the document shows for a list, repeated up to a number. */
export function listOf(operationId, length) {
  const records = examples(operationId).flatMap(({ response }) => response);
  const response = Array.from({ length }, (_, i) => ({
    ...records[i % records.length],
    id: i + 1,
  }));
  return { count: length, total: length, status: 0, statusCode: 200, response };
}

/** The names of the operations of an area. */
export const operationsOf = (area) =>
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .filter(({ tags }) => tags?.includes(area))
    .map(({ operationId }) => operationId);
