const JAVA = { command: ['java', '-version'], name: 'Java' };
const PYTHON = {
  command: ['/usr/bin/python3', '-c', 'import certifi, dateutil, pydantic, six, urllib3'],
  name: 'python3-certifi, python3-dateutil, python3-pydantic, python3-six and python3-urllib3 of Debian',
};
const MONO = { command: ['mcs', '--version'], name: 'mono-mcs of Debian' };

/** The packages of npm that ship the jars have versions of their own. */
const OPENAPI_GENERATOR = { needs: [JAVA], versions: ['7.0.0'] };
const SWAGGER_CODEGEN = { needs: [JAVA], versions: ['3.0.34'] };

/**
 * The tools that are tried. Each has a folder in tools/ with its settings in generate.mjs, and the packages whose
 * versions are printed, or `versions`. `needs` is what it runs on beside Node. `notes` are what their users should know.
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
  {
    folder: 'openapi-generator-fetch',
    name: 'openapi-generator typescript-fetch',
    ...OPENAPI_GENERATOR,
    notes: [
      'Set `--additional-properties=enumPropertyNaming=original`, since words of an enum differ by letter case only. The same holds for typescript-axios.',
      'Set `--inline-schema-name-mappings=ContactInfo_category=CategoryOfContactInfo`, or it gives two types one name. The same holds for all its languages.',
    ],
  },
  {
    folder: 'openapi-generator-axios',
    name: 'openapi-generator typescript-axios',
    ...OPENAPI_GENERATOR,
  },
  {
    folder: 'openapi-generator-python',
    name: 'openapi-generator python',
    ...OPENAPI_GENERATOR,
    needs: [JAVA, PYTHON],
    notes: [
      'It is tried with pydantic 1.10.4 of Debian, and with the enums of Python instead of aenum, which Debian does not have.',
    ],
  },
  {
    folder: 'openapi-generator-csharp',
    name: 'openapi-generator csharp',
    ...OPENAPI_GENERATOR,
    needs: [JAVA, MONO],
  },
  { folder: 'swagger-codegen-fetch', name: 'swagger-codegen typescript-fetch', ...SWAGGER_CODEGEN },
  { folder: 'swagger-codegen-axios', name: 'swagger-codegen typescript-axios', ...SWAGGER_CODEGEN },
  {
    folder: 'swagger-codegen-python',
    name: 'swagger-codegen python',
    ...SWAGGER_CODEGEN,
    needs: [JAVA, PYTHON],
    notes: [
      'Without a user name it sends `Basic Og==`, which replaces the token. Let `get_basic_auth_token` return `None`.',
    ],
  },
  {
    folder: 'swagger-codegen-csharp',
    name: 'swagger-codegen csharp',
    ...SWAGGER_CODEGEN,
    needs: [JAVA, MONO],
  },
  { folder: 'postman', name: 'Postman collection', packages: ['openapi-to-postmanv2'] },
  { folder: 'mcp', name: 'openapi-mcp-generator', packages: ['openapi-mcp-generator'] },
  {
    folder: 'prism',
    name: 'Prism',
    packages: ['@stoplight/prism-http-server'],
    generates: 'serves',
    refusedBy: 'responses',
  },
  {
    folder: 'msw',
    name: 'MSW source',
    packages: ['@mswjs/source'],
    generates: 'serves',
    notes: ['It responds with the first example, whatever is sent.'],
  },
  {
    folder: 'spectral',
    name: 'Spectral',
    packages: ['@stoplight/spectral-core'],
    generates: 'valid',
    notes: [
      'The rule `info-contact` is off, since nobody of the vendors stands behind the document.',
    ],
  },
  {
    folder: 'scalar',
    name: 'Scalar openapi-parser',
    packages: ['@scalar/openapi-parser'],
    generates: 'valid',
    notes: ['Its versions from 0.25 on need Node 22.'],
  },
  {
    folder: 'swagger-parser',
    name: 'swagger-parser',
    packages: ['@apidevtools/swagger-parser'],
    generates: 'valid',
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
  ...['typescript-fetch', 'typescript-axios'].map((language) => ({
    tool: `openapi-generator ${language}`,
    problems: ['the types accept a private case without users'],
    reason: 'It has no type for a single boolean.',
  })),
  {
    tool: 'openapi-generator python',
    problems: [
      String.raw`setFilteredContactsAccess sends contactListView: "\"Company\""`,
      ...['setCaseAccess', 'setOpportunityAccess'].map(
        (name) =>
          `${name} returns Error:   argument of type 'int' is not iterable (type=type_error)`,
      ),
      'setFilteredContactsAccess returns Error: ValueError: Multiple matches found when deserializing the JSON string into Contact with oneOf schemas: Company, Person. Details:',
    ],
    reason:
      'Its `from_dict` quotes a text of `anyOf` twice. It takes a list of one number for a number, and reads a company as a person too. `_preload_content=False` leaves the response unread.',
  },
  {
    tool: 'openapi-generator csharp',
    problems: ['files that are not C#: 1, the first is BidAmount.cs'],
    reason:
      'It writes `GetDecimal?()` for a number that may be null. The rest was parsed by `mcs`, and not compiled, because its packages are on NuGet only.',
  },
  {
    tool: 'swagger-codegen typescript-fetch',
    problems: [
      '2 × TS2564 in its output',
      "client.ts: TS2339: Property 'isPrivate' does not exist on type 'Contact'.",
      'the types accept a private case without users',
      'the types accept a misspelt filter',
    ],
    reason: 'It has no types for `oneOf`.',
  },
  {
    tool: 'swagger-codegen typescript-axios',
    problems: [
      '110 × TS18048 in its output',
      '2 × TS2300 in its output',
      '2 × TS2339 in its output',
      "client.ts: TS2339: Property 'isPrivate' does not exist on type 'Contact'.",
      'The symbol "query" has already been declared',
    ],
    reason:
      'It declares a variable with the name of a parameter, so that nothing can import its output.',
  },
  {
    tool: 'swagger-codegen python',
    problems: [
      'setCaseAccess returns Error: ValueError: Invalid value for `currency`, must not be `None`',
      'setOpportunityAccess returns Error: ValueError: Invalid value for `currency`, must not be `None`',
    ],
    reason: 'It does not read null as one of `anyOf`.',
  },
  {
    tool: 'swagger-codegen csharp',
    problems: ['files that are not C#: 68, the first is AllOfContactAddressUpdateAddress.cs'],
    reason:
      'It leaves out the types of `anyOf` and `oneOf`, and repeats members that `allOf` overrides.',
  },
];
