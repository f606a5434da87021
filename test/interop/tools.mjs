/**
 * The tools that are tried. Each has a folder in tools/ with its settings in generate.mjs, and the packages whose
 * versions are printed. `notes` are what their users should know.
 */
export const tools = [
  {
    folder: 'openapi-fetch',
    name: 'openapi-typescript, openapi-fetch',
    packages: ['openapi-typescript', 'openapi-fetch'],
  },
  {
    folder: 'hey-api',
    name: 'hey-api (fetch, zod)',
    packages: ['@hey-api/openapi-ts'],
    notes: [
      'Its zod drops members that a closed object does not have. `~resolvers` makes it refuse them.',
      'Its zod refuses dates with an offset unless `dates.offset` is set.',
    ],
  },
  {
    folder: 'orval-fetch',
    name: 'orval (fetch)',
    packages: ['orval'],
    notes: [
      'Its functions call `fetch` with the path alone, so the portal needs a `baseUrl` or a mutator.',
    ],
  },
  {
    folder: 'orval-zod',
    name: 'orval (zod)',
    packages: ['orval'],
    notes: [
      'It drops members that a closed object does not have. `override.zod.strict.body` makes it refuse them.',
      'It refuses dates with an offset unless `override.zod.dateTimeOptions.offset` is set.',
    ],
  },
  {
    folder: 'swagger-typescript-api',
    name: 'swagger-typescript-api',
    packages: ['swagger-typescript-api'],
    notes: [
      'Its output switches the type check off with `@ts-nocheck`. It passes without that comment too.',
    ],
  },
  {
    folder: 'openapi-zod-client',
    name: 'openapi-zod-client',
    packages: ['openapi-zod-client'],
    notes: [
      'It drops members that a closed object does not have. `strictObjects` makes it refuse them.',
    ],
  },
  {
    folder: 'openapi-typescript-codegen',
    name: 'openapi-typescript-codegen',
    packages: ['openapi-typescript-codegen'],
  },
  {
    folder: 'kubb',
    name: 'kubb (client, zod)',
    packages: ['@kubb/core'],
    notes: [
      'Its zod drops members that a closed object does not have. `wrapOutput` makes it refuse them.',
      "Its zod refuses dates with an offset unless `dateType` is `'stringOffset'`.",
      'Its client sends no `Content-Type`, and the server then reads an empty body. Set the header.',
    ],
  },
];

/** The problems that are known, each with its reason. Any other fails the run, and so does an entry that is not met. */
export const known = [
  {
    tool: 'openapi-zod-client',
    problems: [
      'setCaseAccess accepts the placeholder user',
      'setOpportunityAccess accepts the placeholder user',
    ],
    reason: 'It drops the pattern of a string that a list refers to.',
  },
  {
    tool: 'openapi-typescript-codegen',
    problems: ['the types accept a private case without users'],
    reason:
      'It has no type for a single boolean, so that the private and the public body look alike.',
  },
];
