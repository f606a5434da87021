import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCrmClient, multipart, type UploadProgress } from '../../../src/index.js';
import type { Operation } from '../../../src/operation/operation.js';
import { rejection, TOKEN } from '../../support/fakes.js';
import { bodyOf } from '../../support/responses.js';
import { type UploadPortal, uploadPortal } from '../../support/upload-portal.js';

let portal: UploadPortal;
beforeAll(async () => {
  portal = await uploadPortal();
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.uploads.length = 0;
  portal.statuses.length = 0;
});

const UPLOAD = '/api/2.0/crm/opportunity/12/files/upload';
const client = (options: object = {}) =>
  createCrmClient({ portal: portal.url, token: TOKEN, ...options });
const upload = (body: object, options: object = {}) =>
  client(options).request('POST', UPLOAD, { body });
const textOf = async (name: string): Promise<string> =>
  (portal.uploads.at(-1)!.form.get(name) as File).text();

describe('multipart sends', () => {
  test('a File with its name and its type', async () => {
    const file = new File(['Hello, мир'], 'привет "1".txt', { type: 'text/plain' });
    expect(await upload(multipart({ file, storeOriginalFileFlag: true, count: 3 }))).toEqual({
      id: 7,
    });
    const { form, headers } = portal.uploads[0]!;
    const arrived = form.get('file') as File;
    expect([arrived.name, arrived.type]).toEqual([file.name, 'text/plain']);
    expect(await arrived.text()).toBe('Hello, мир');
    expect([form.get('storeOriginalFileFlag'), form.get('count')]).toEqual(['true', '3']);
    expect(headers['authorization']).toBe(TOKEN);
    expect(headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
  });

  test('a Blob and bytes, which have no name of their own', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 45, 45]);
    await upload(multipart({ blob: new Blob(['a blob']), bytes }));
    const { form } = portal.uploads[0]!;
    expect([(form.get('blob') as File).name, await textOf('blob')]).toEqual(['file', 'a blob']);
    const arrived = new Uint8Array(await (form.get('bytes') as File).arrayBuffer());
    expect(arrived).toEqual(bytes);
  });

  test('an array as one part for each element', async () => {
    await upload(multipart({ files: [new Blob(['1']), new Blob(['2'])], ids: [4, 5] }));
    const { form } = portal.uploads[0]!;
    const files = form.getAll('files') as File[];
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['1', '2']);
    expect(form.getAll('ids')).toEqual(['4', '5']);
  });

  test('a stream, without reading it into memory first', async () => {
    await upload(multipart({ file: bodyOf(['one ', 'two']), note: 'x' }));
    expect(await textOf('file')).toBe('one two');
    const { form, headers } = portal.uploads[0]!;
    expect(form.get('note')).toBe('x');
    expect(headers['transfer-encoding']).toBe('chunked');
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=onlyoffice-crm-/);
  });

  test('names that hold quotes and line breaks so that no header can be added', async () => {
    const file = new File(['x'], 'a"\r\nX-Evil: 1\r\n.txt');
    await upload(multipart({ 'f"\n': file, stream: bodyOf(['x']) }));
    expect(portal.uploads[0]!.bytes.toString()).not.toMatch(/^X-Evil/m);
    expect([...portal.uploads[0]!.form.keys()]).toHaveLength(2);
  });

  test('nothing of members that are undefined', async () => {
    await upload(multipart({ file: new Blob(['x']), note: undefined }));
    expect([...portal.uploads[0]!.form.keys()]).toEqual(['file']);
  });
});

describe('onProgress is told', () => {
  test('how much of how much was sent', async () => {
    const seen: UploadProgress[] = [];
    const file = new Blob(['x'.repeat(200_000)]);
    const body = multipart(
      { file, more: new Uint8Array(1_000), note: 'not counted' },
      { onProgress: (progress) => seen.push(progress) },
    );
    await upload(body);
    expect((await textOf('file')).length).toBe(200_000);
    const loaded = seen.map((progress) => progress.loaded);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ loaded: 201_000, total: 201_000 });
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([201_000]));
  });

  test('no total when a stream does not say it', async () => {
    const seen: UploadProgress[] = [];
    await upload(
      multipart({ file: bodyOf(['abc', 'de']) }, { onProgress: (one) => seen.push(one) }),
    );
    expect(seen).toEqual([
      { loaded: 3, total: undefined },
      { loaded: 5, total: undefined },
    ]);
  });
});

describe('an upload whose token was refused', () => {
  const renewing = () => {
    const token = vi.fn(() => `token-${token.mock.calls.length}`);
    return { token };
  };

  test('is sent again, whole, when it consists of files', async () => {
    portal.statuses.push(401);
    const options = { onProgress: () => undefined };
    await upload(multipart({ file: new File(['whole'], 'a.txt') }, options), renewing());
    expect(portal.uploads.map(({ headers }) => headers['authorization'])).toEqual([
      'token-1',
      'token-2',
    ]);
    expect(await textOf('file')).toBe('whole');
  });

  test('is not sent again when it has a stream, of which nothing would be left', async () => {
    portal.statuses.push(401);
    const error = await rejection(upload(multipart({ file: bodyOf(['once']) }), renewing()));
    expect(error).toMatchObject({ code: 'unauthorized', attempts: 1 });
    expect(portal.uploads).toHaveLength(1);
  });
});

test('an upload with a stream is not retried, even when the call says retry', async () => {
  portal.statuses.push(503);
  const options = { body: multipart({ file: bodyOf(['once']) }), retry: { baseDelayMs: 0 } };
  const error = await rejection(client().request('POST', UPLOAD, options));
  expect(error).toMatchObject({ code: 'unavailable', attempts: 1 });
});

test('a body with a stream cannot be sent by a second call', async () => {
  const body = multipart({ file: bodyOf(['once']) });
  await upload(body);
  const error = await rejection(upload(body));
  expect(error).toMatchObject({
    code: 'invalid_input',
    message:
      'request: the request cannot be made: a stream can be sent only once; give a new one to a new multipart()',
  });
  expect(portal.uploads).toHaveLength(1);
});

test('a stream that breaks is a connection error, and what broke is its cause', async () => {
  const error = await rejection(upload(multipart({ file: bodyOf(['half'], 'broken') })));
  expect(error).toMatchObject({ code: 'connection', attempts: 1 });
  expect(error.message).toMatch(/terminated/);
});

test('hooks see no file', async () => {
  const seen: unknown[] = [];
  const onRequest = ({ body }: { body: string | undefined }): void => void seen.push(body);
  await upload(multipart({ file: new Blob(['a secret file']) }), { onRequest });
  expect(seen).toEqual(['(multipart)']);
});

test('a signal ends an upload, and the stream is let go of', async () => {
  const controller = new AbortController();
  const cancelled = vi.fn();
  let chunks = 0;
  const file = new ReadableStream<Uint8Array>({
    async pull(stream) {
      stream.enqueue(new Uint8Array(10));
      await new Promise((resolve) => setTimeout(resolve, 1));
      chunks += 1;
      if (chunks === 20) controller.abort();
    },
    cancel: cancelled,
  });
  const call = client().request('POST', UPLOAD, {
    body: multipart({ file }),
    signal: controller.signal,
  });
  expect(await rejection(call)).toMatchObject({ code: 'aborted' });
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
});

describe('an operation that uploads', () => {
  const uploadFile: Operation<{ body: object }, { id: number }> = {
    id: 'uploadFile',
    method: 'POST',
    path: UPLOAD,
    isIdempotent: false,
    bodyKind: 'multipart',
    input: {
      type: 'object',
      properties: {
        body: {
          type: 'object',
          closed: true,
          properties: { file: { type: 'binary' }, overwrite: { type: 'boolean' } },
          required: ['file'],
        },
      },
      required: ['body'],
      closed: true,
    },
    result: { type: 'object' },
  };

  test('takes what multipart makes, and validates its members', async () => {
    const body = multipart({ file: new Blob(['x']), overwrite: true });
    expect(await client().call(uploadFile, { body })).toEqual({ id: 7 });
    expect(portal.uploads[0]!.form.get('overwrite')).toBe('true');
  });

  test.each<[object, string]>([
    [{ file: new Blob(['x']) }, 'body must be made by multipart()'],
    [multipart({}), 'body.file is missing'],
    [
      multipart({ file: 'x' }),
      'body.file must be a file: a Blob, a ReadableStream or bytes, not a string',
    ],
    [
      multipart({ file: new Blob([]), name: 'x' }),
      'body.name is unknown; known names are file, overwrite',
    ],
    [
      multipart({ file: new Blob([]), overwrite: 'yes' }),
      'body.overwrite must be a boolean, not a string',
    ],
  ])('refuses another body (%#)', async (body, message) => {
    const error = await rejection(client().call(uploadFile, { body }));
    expect(error).toMatchObject({ code: 'invalid_input', message: `uploadFile: ${message}` });
    expect(portal.uploads).toEqual([]);
  });
});

test('in a browser streams are read into memory first, and there is no progress', async () => {
  const heard: unknown[] = [];
  const { versions, ...others } = process;
  vi.stubGlobal('process', { ...others, versions: { ...versions, node: undefined } });
  const body = multipart(
    { file: bodyOf(['from ', 'a stream']) },
    { onProgress: (p) => heard.push(p) },
  );
  await upload(body).finally(vi.unstubAllGlobals);
  expect(await textOf('file')).toBe('from a stream');
  expect(portal.uploads[0]!.headers['content-length']).toBeDefined();
  expect(heard).toEqual([]);
});
