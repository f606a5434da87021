import { forEachRequestSchema } from './request-schemas.mjs';

const isText = (value) => typeof value === 'string' && value !== '';

/**
 * What the client shows or does beside the validation is written so that it can: x-because, x-hints
 * and x-any-case.
 */
export function requestNotes() {
  return forEachRequestSchema((schema, { report, location }) => {
    const tell = (key, message) => report({ message, location: location.child(key) });

    const because = schema['x-because'];
    if (
      because !== undefined &&
      !(isText(because) && /^[^A-Z]/.test(because) && !because.endsWith('.'))
    ) {
      tell(
        'x-because',
        'Write x-because as a clause that follows the word "because": lower-case, without a period.',
      );
    }
    for (const [name, hint] of Object.entries(schema['x-hints'] ?? {})) {
      if (!isText(hint) || !hint.endsWith('.'))
        tell(
          ['x-hints', name],
          `Write the hint for ${name} as a sentence with a period that tells what to use instead.`,
        );
      if (schema.properties?.[name])
        tell(['x-hints', name], `Remove the hint for ${name}: it is a member of this object.`);
    }
    // A text has hints for the object that callers give in its place.
    if (schema['x-hints'] && !schema.properties && schema.type !== 'string')
      tell('x-hints', 'Move x-hints to the object or the text that it is about.');
    if (schema['x-any-case'] !== undefined) {
      const missing =
        schema['x-any-case'] === true && schema.enum?.every(isText)
          ? schema.enum
              .map((word) => word.toLowerCase())
              .filter((word) => !schema.enum.includes(word))
          : undefined;
      if (!missing) tell('x-any-case', 'Put x-any-case: true beside an enum of words.');
      else if (missing.length > 0)
        tell('enum', `List each word in small letters too: ${missing.join(', ')}.`);
    }
    if (schema['x-typescript'] !== undefined && schema['x-typescript'] !== 'Date')
      tell(
        'x-typescript',
        'Use x-typescript for Date only; words have an enum with x-any-case: true.',
      );
  });
}
