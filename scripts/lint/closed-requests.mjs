import { forEachRequestSchema } from './request-schemas.mjs';

/**
 * An object of a request is closed, since the server ignores a misspelt member. An empty one has
 * maxProperties: 0, since tools make a map of it otherwise. Option `open`: components that are not.
 */
export function closedRequests({ open = [] }) {
  return forEachRequestSchema((schema, { report, location, name, isBody }) => {
    const isObject = [schema.type].flat().includes('object') || schema.properties;
    const isClosed = schema.additionalProperties === false || schema.maxProperties === 0;
    if (!isBody || !isObject || isClosed || open.includes(name)) return;
    report({
      message: `Close this object with additionalProperties: false: the server ignores a misspelt member, and with it what the caller meant.`,
      location,
    });
  });
}
