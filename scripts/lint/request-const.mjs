import { forEachRequestSchema } from './request-schemas.mjs';

/** A constant of a request is also an enum of one value, for the tools that do not know const. */
export function requestConst() {
  return forEachRequestSchema((schema, { report, location }) => {
    if (
      schema.const === undefined ||
      (schema.enum?.length === 1 && schema.enum[0] === schema.const)
    )
      return;
    report({
      message: `Add enum: [${JSON.stringify(schema.const)}] beside const, for the tools that do not know const.`,
      location: location.child('const').key(),
    });
  });
}
