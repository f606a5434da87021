import { MultipartBody } from '../../src/request/multipart-body.js';
import type { Portal } from '../../src/testing/index.js';
import { formOf, urlOf } from './acceptance.js';
import type { DocumentedOperation } from './document.js';
import { examplePortal, type Openness, olga, sven } from './example-portal.js';
import { type Input, inputOf } from './inputs.js';

/** Users whose sign-in asks for a code, for the operations that send or take one. */
const isSecondFactor = ({ id }: DocumentedOperation): boolean => /WithCode$|Sms$|Phone$/.test(id);

/** A portal that has what the examples of an operation name. */
export const portalFor = (operation: DocumentedOperation, openness?: Openness): Portal =>
  examplePortal(openness, isSecondFactor(operation));

/** Sends an input without the client, which would refuse some of them. */
export function send(
  portal: Portal,
  operation: DocumentedOperation,
  { body, ...input }: Input,
  user: { readonly id: string } | null = olga,
): Promise<Response> {
  const isUpload = body instanceof MultipartBody;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return portal.fetch(urlOf(operation, input, portal.url), {
    method: operation.method,
    headers: {
      ...(user && { Authorization: portal.tokenOf(user.id) }),
      ...(!isUpload && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: isUpload ? formOf(body) : text }),
  });
}

/** A value in which every number or every text is another one. */
function replaced(value: unknown, type: 'number' | 'string', by: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, type, by));
  if (typeof value !== 'object' || value === null) return typeof value === type ? by : value;
  const members = Object.entries(value).map(([name, one]) => [name, replaced(one, type, by)]);
  return Object.fromEntries(members);
}

type Attempt = (operation: DocumentedOperation, input: Input) => Promise<Response>;

const inPath =
  (type: 'number' | 'string', by: unknown): Attempt =>
  (operation, input) =>
    send(portalFor(operation), operation, {
      ...input,
      path: replaced(input.path, type, by) as Record<string, unknown>,
    });

const inQuery =
  (type: 'number' | 'string', by: unknown): Attempt =>
  (operation, input) =>
    send(portalFor(operation), operation, {
      ...input,
      query: replaced(input.query, type, by) as Record<string, unknown>,
    });

const inBody =
  (type: 'number' | 'string', by: unknown): Attempt =>
  (operation, input) => {
    const body = input.body instanceof MultipartBody ? input.body : replaced(input.body, type, by);
    return send(portalFor(operation), operation, { ...input, body });
  };

const as =
  (user: { readonly id: string }, openness?: Openness): Attempt =>
  (operation, input) =>
    send(portalFor(operation, openness), operation, input, user);

const unreadable: Attempt = (operation, { path, query }) =>
  send(portalFor(operation), operation, {
    ...(path && { path }),
    ...(query && { query }),
    ...(operation.method !== 'GET' && { body: '[]' }),
  });

const UNKNOWN = 99_999;
const NOBODY = 'c0ffee00-0000-4000-8000-000000000000';

/** What a caller may do that leads to a status, the likeliest first. */
const ATTEMPTS: Readonly<Record<number, readonly Attempt[]>> = {
  400: [
    inPath('number', 2 ** 40),
    unreadable,
    inPath('string', 'x'),
    inQuery('number', 'x'),
    inQuery('string', 'x'),
  ],
  401: [(operation, input) => send(portalFor(operation), operation, input, null)],
  403: [as(sven, 'hidden'), as(sven, 'shared'), as(sven, 'open')],
  404: [
    inPath('number', UNKNOWN),
    inPath('string', NOBODY),
    inQuery('string', NOBODY),
    inQuery('number', UNKNOWN),
    inBody('number', UNKNOWN),
    inPath('number', 'x'),
  ],
  500: [inBody('string', 'wrong')],
};

const MESSAGES: Readonly<Record<number, string>> = { 402: 'PaymentRequired', 403: 'Forbidden' };

/** What the portal responds with under a status, by itself if it can. */
export async function find(
  operation: DocumentedOperation,
  status: number,
): Promise<{ response: Response; isOrdered: boolean }> {
  const input = inputOf(operation.id);
  for (const attempt of ATTEMPTS[status] ?? []) {
    const response = await attempt(operation, input);
    if (response.status === status) return { response, isOrdered: false };
  }
  const portal = portalFor(operation);
  portal.fail({ status, message: MESSAGES[status] ?? 'Sorry' });
  return { response: await send(portal, operation, input), isOrdered: true };
}
