import { forEachRequestSchema } from './request-schemas.mjs';

/** A text of a request has a pattern or a format: beside a format, kubb drops the pattern. */
export function requestFormat() {
  return forEachRequestSchema(({ format, pattern }, { report, location }) => {
    if (format === undefined || pattern === undefined) return;
    report({
      message: `Remove format: ${format} beside the pattern: some tools read the format and drop the pattern.`,
      location: location.child('format').key(),
    });
  });
}
