import { expect, inject } from 'vitest';
import { createCrmClient, isCrmError } from '../../src/index.js';
import { MultipartBody } from '../../src/request/multipart-body.js';
import type { DocumentedOperation } from './document.js';
import { json, recordingFetch, type Sent } from './fakes.js';
import { call, type Input } from './inputs.js';

const portal = inject('mock');

/** Where an input leads, written by other means than the client's. */
export function urlOf({ path }: DocumentedOperation, input: Input, origin = portal): URL {
  const filledIn = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input.path?.[name])),
  );
  const url = new URL(origin + filledIn);
  for (const [name, value] of Object.entries(input.query ?? {})) {
    const values = name === 'fields' ? [[value].flat().join(',')] : [value].flat();
    for (const one of values) url.searchParams.append(name, String(one));
  }
  return url;
}

/** Sends an input to the mock as it is, without the client. */
async function send(operation: DocumentedOperation, input: Input): Promise<Response> {
  const { body } = input;
  const isUpload = body instanceof MultipartBody;
  const response = await fetch(urlOf(operation, input), {
    method: operation.method,
    headers: { Authorization: 'any', ...(!isUpload && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: isUpload ? formOf(body) : JSON.stringify(body) }),
  });
  await response.clone().arrayBuffer();
  return response;
}

/** The form of an upload. */
export function formOf({ fields }: MultipartBody): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    for (const one of [value].flat()) form.append(name, one instanceof Blob ? one : String(one));
  }
  return form;
}

/** Gives an input to the client, and returns its error and the requests that it sent. */
export async function offer({ id, responses }: DocumentedOperation, input: unknown) {
  const status = [...responses.keys()].find((code) => code < 300)!;
  const { fetch: keep, sent } = recordingFetch(() => json({ status: 1, statusCode: status }));
  const crm = createCrmClient({ portal, token: 'any', fetch: keep, retry: false });
  const error = await call(crm, id, input).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, sent };
}

/** The parts of a request that a caller decides. */
const partsOf = (method: string, url: URL, body: unknown) => ({
  method,
  path: url.pathname,
  query: [...url.searchParams].sort(),
  body,
});

/** An input that the mock accepts, and that the client sends as it is. */
export async function expectAccepted(operation: DocumentedOperation, input: Input): Promise<void> {
  expect((await send(operation, input)).status).toBeLessThan(300);
  const { error, sent } = await offer(operation, input);
  // The fake response is not one, so that the call fails, but not before it was sent.
  expect(isCrmError(error) && error.code, String(error)).not.toBe('invalid_input');
  expect(sent).toHaveLength(1);
  const [{ method, url, headers, body }] = sent as [Sent];
  const isUpload = input.body instanceof MultipartBody;
  const expectedBody = isUpload ? 'a form' : input.body;
  const expected = partsOf(operation.method, urlOf(operation, input), expectedBody);
  const sentBody = isUpload ? 'a form' : body === '' ? undefined : JSON.parse(body);
  expect(partsOf(method, url, sentBody)).toEqual(expected);
  if (!isUpload) return;
  expect(headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/);
  for (const name of Object.keys((input.body as MultipartBody).fields)) {
    expect(body).toContain(`form-data; name="${name}"`);
  }
}

/** An input that the mock refuses for the named part, and that the client refuses without sending it. */
export async function expectRefused(
  operation: DocumentedOperation,
  input: Input,
  part: 'body' | 'path' | 'query',
): Promise<void> {
  const response = await send(operation, input);
  expect(response.status).toBe(400);
  const violations = JSON.parse(response.headers.get('sl-violations')!) as object[];
  // To the mock a body that is null is no body, which is a problem of the request.
  const isInBody = part === 'body' && input.body !== null;
  const location = expect.arrayContaining([isInBody ? 'body' : 'request']);
  expect(violations).toContainEqual(expect.objectContaining({ severity: 'Error', location }));

  await expectRefusedByClient(operation, input, part);
}

/** An input that the client refuses for the named part, without sending it. */
export async function expectRefusedByClient(
  operation: DocumentedOperation,
  input: Input,
  part: 'body' | 'path' | 'query',
): Promise<void> {
  const { error, sent } = await offer(operation, input);
  expect(error).toMatchObject({ code: 'invalid_input', operationId: operation.id });
  expect(String(error)).toMatch(new RegExp(`: ${part}\\b.* \\w`));
  expect(sent).toEqual([]);
}
