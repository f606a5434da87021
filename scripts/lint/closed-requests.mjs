import { forEachRequestSchema } from './request-schemas.mjs';

/**
 * An object of a request is closed, since the server ignores a misspelt member. Option `open`:
 * components that are not.
 */
export function closedRequests({ open = [] }) {
  return forEachRequestSchema((schema, { report, location, name, isBody }) => {
    const isObject = [schema.type].flat().includes('object') || schema.properties;
    if (!isBody || !isObject || schema.additionalProperties === false || open.includes(name))
      return;
    report({
      message: `Close this object with additionalProperties: false: the server ignores a misspelt member, and with it what the caller meant.`,
      location,
    });
  });
}
