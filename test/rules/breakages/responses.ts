// Which responses there are, and what they have.
import { type Breakage, GET, POST } from './breakage.js';

export const responses: readonly Breakage[] = [
  // house/status-ladder
  ...['200', '400', '401', '402', '403', '404', '500', '503'].map(
    (status): Breakage => [
      `no response ${status}`,
      (copy) => copy.edit(GET, `'${status}':`, "'418':"),
      'house/status-ladder',
      `Document the response ${status}: add responses/'${status}' to getCase`,
    ],
  ),
  [
    'a POST without its 201',
    (copy) => copy.edit(POST, "'201'", "'200'"),
    'house/status-ladder',
    'Document the response 201',
  ],
  [
    'a sign-in without its 400',
    (copy) => copy.edit(POST, / {4}'400':\n.*\n/, ''),
    'house/status-ladder',
    "Document the response 400: add responses/'400' to authenticate, with a $ref into spec/responses/.",
  ],
  // house/responses
  [
    'a success behind a reference',
    (copy) =>
      copy.edit(
        GET,
        / {4}'200':\n[\s\S]*? {4}'400'/,
        "    '200':\n      $ref: ../../responses/Problem.yaml\n    '400'",
      ),
    'house/responses',
    'Write the response 200 out in the path file',
  ],
  [
    'a success in XML',
    (copy) =>
      copy.edit(
        GET,
        '        application/json:\n',
        "        text/xml: { schema: { type: string, description: XML., examples: ['<a />'] }, example: '<a />' }\n        application/json:\n",
      ),
    'house/responses',
    'Give the response 200 the content application/json and no other',
  ],
  [
    'a success without an envelope',
    (copy) => copy.edit(GET, 'CaseEnvelope', 'Case'),
    'house/responses',
    'Refer to an envelope schema with $ref for the response 200',
  ],
  [
    'an inline error',
    (copy) =>
      copy.edit(
        GET,
        "    '400':\n      $ref: ../../responses/Problem.yaml",
        "    '400':\n      description: Bad.",
      ),
    'house/responses',
    'Refer to a file of spec/responses/ with $ref for the response 400.',
  ],
];
