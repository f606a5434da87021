/** The words of the site itself in English. */
export const en = {
  language: 'English',
  otherLanguage: 'Русский',
  tagline:
    'Who may see a deal, a case, a contact: the CRM of ONLYOFFICE Workspace and R7-Office as an OpenAPI document and a typed client.',
  lead: 'The server has traps that no page of the vendors mentions: a private deal without users becomes public, and an update without an access flag opens or closes a record. The document refuses such requests, and the client never sends them.',
  notOfficial:
    'Unofficial. Read from the source of Community Server 12.7 and compared with what that server wrote when its code was run.',
  skip: 'Skip to the content',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  search: 'Search',
  searchNothing: 'Nothing found.',
  searchResults: 'Search results',
  theme: 'Light or dark',
  guides: 'Guides',
  api: 'API reference',
  apiLead:
    'All operations by area. A name is the method of the client and the operationId of the document.',
  package: 'Package reference',
  downloads: 'Downloads',
  downloadsLead: 'The documents for other tools, and the reference as one file to hand on.',
  operations: (count) => `${count} ${count === 1 ? 'operation' : 'operations'}`,
  onThisPage: 'On this page',
  request: 'Request',
  requestBody: 'Request body',
  pathParameters: 'Path parameters',
  queryParameters: 'Query parameters',
  responses: 'Responses',
  response: 'Response',
  result: 'Result',
  resultLead: 'The client returns it without the envelope.',
  types: 'Types on this page',
  source: 'Read from the server’s source:',
  idempotent: 'May be sent again',
  notIdempotent: 'Not sent again after a failure',
  noToken: 'Needs no token',
  methodTypes: 'Types of the method',
  name: 'Name',
  type: 'Type',
  value: 'Value',
  meaning: 'Meaning',
  required: 'required',
  example: 'Example:',
  oneOfThese: 'One of these:',
  or: 'or',
  limits: {
    always: 'always',
    each: 'each:',
    values: 'one of',
    pattern: 'pattern',
    default: 'default',
    range: (min, max) =>
      min === undefined
        ? `at most ${max}`
        : max === undefined
          ? `at least ${min}`
          : `${min} to ${max}`,
    length: (min, max) =>
      max === undefined
        ? `at least ${min} ${min === 1 ? 'character' : 'characters'}`
        : `${min ?? 0} to ${max} characters`,
    items: (min, max) =>
      max === undefined
        ? `at least ${min} ${min === 1 ? 'element' : 'elements'}`
        : `${min ?? 0} to ${max} elements`,
  },
  typeNames: {
    arrayOf: 'array of',
    array: 'array',
    object: 'object',
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    null: 'null',
    nothing: 'nothing, written as an empty object',
  },
  console: {
    title: 'Try it',
    lead: 'Requests go from this page to the target. The token stays in the page and is not stored.',
    target: 'Target',
    inMemory: 'Portal in memory, in this page',
    mock: 'Mock, http://127.0.0.1:4010',
    other: 'Another portal',
    address: 'Address of the portal',
    token: 'Token',
    send: 'Send',
    reset: 'Start the portal in memory anew',
    user: 'As',
    admin: 'CRM administrator',
    failed: 'No readable response came.',
    cors: 'A portal lets other sites read its successes only, so that a page cannot see its errors. This line shows the response in a terminal:',
    invalid: 'The body is not JSON:',
    missing: 'Fill in {name}.',
    badAddress: 'The address of a portal begins with https:// or http://.',
    noMock: 'No response came. Is the mock running? `npm run mock` starts it.',
    noFilter: 'Fill in a filter: without one, every record that the user can see is changed.',
    badToken: 'A token has Latin letters, digits and punctuation only.',
    opened:
      'The record is public now: the server opens it when nobody is on the list. The client refuses this request.',
  },
  files: {
    'openapi.yaml': 'OpenAPI 3.1, YAML',
    'openapi.json': 'OpenAPI 3.1, JSON',
    'openapi.ru.yaml': 'OpenAPI 3.1 with Russian texts, YAML',
    'openapi-3.0.json': 'OpenAPI 3.0, for tools that do not read 3.1',
    'openapi-xml.yaml': 'The paths that respond in XML',
    'redoc.en.html': 'The reference in one file, English',
    'redoc.ru.html': 'The reference in one file, Russian',
  },
};
