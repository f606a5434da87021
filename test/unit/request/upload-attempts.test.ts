import { describe, expect, test, vi } from 'vitest';
import { type CrmClientOptions, multipart } from '../../../src/index.js';
import { rejection } from '../../support/fakes.js';
import { bodyOf } from '../../support/responses.js';
import { UPLOAD, useUploadPortal } from '../../support/upload-portal.js';

const { client, upload, uploads, statuses, textOf } = useUploadPortal();

describe('an upload whose token was refused', () => {
  const renewing = () => {
    const token = vi.fn(() => `token-${token.mock.calls.length}`);
    return { token };
  };

  test('is sent again, whole, when it consists of files', async () => {
    statuses.push(401);
    const options = { onProgress: () => undefined };
    await upload(multipart({ file: new File(['whole'], 'a.txt') }, options), renewing());
    expect(uploads.map(({ headers }) => headers['authorization'])).toEqual(['token-1', 'token-2']);
    expect(await textOf('file')).toBe('whole');
  });

  test('is not sent again when it has a stream, of which nothing would be left', async () => {
    statuses.push(401);
    const error = await rejection(upload(multipart({ file: bodyOf(['once']) }), renewing()));
    expect(error).toMatchObject({ code: 'unauthorized', attempts: 1 });
    expect(uploads).toHaveLength(1);
  });
});

test('an upload with a stream is not retried, even when the call says retry', async () => {
  statuses.push(503);
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
  expect(uploads).toHaveLength(1);
});

describe('an upload fails by what the caller gave, and not by the connection,', () => {
  const failing = () => {
    throw new Error('no terminal');
  };
  test.each([
    [
      'a stream that breaks',
      () => multipart({ file: bodyOf(['half'], 'broken') }),
      'body.file cannot be read: terminated',
    ],
    [
      'a stream of strings',
      () =>
        multipart({ file: new Response('x').body!.pipeThrough(new TextDecoderStream()) as never }),
      'body.file cannot be read: a chunk of it is not a Uint8Array',
    ],
    [
      'a progress that throws',
      () => multipart({ file: new Blob(['x']) }, { onProgress: failing }),
      'onProgress failed: no terminal',
    ],
    [
      'a progress that rejects',
      () => multipart({ file: new Blob(['x']) }, { onProgress: async () => failing() }),
      'onProgress failed: no terminal',
    ],
  ])('of %s', async (_of, body, message) => {
    const error = await rejection(upload(body()));
    expect(error).toMatchObject({ code: 'invalid_input', message: `request: ${message}` });
    expect(error.cause).toBeInstanceOf(Error);
    expect(uploads).toHaveLength(0);
  });
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

test('a signal lets go of a stream from which nothing comes', async () => {
  const cancelled = vi.fn();
  const file = new ReadableStream<Uint8Array>({ cancel: cancelled });
  const signal = AbortSignal.timeout(50);
  const error = await rejection(
    client().request('POST', UPLOAD, { body: multipart({ file }), signal }),
  );
  expect(error).toMatchObject({ code: 'aborted' });
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
  await vi.waitFor(() => expect(file.locked).toBe(false));
});

test('an upload that was aborted does not look complete to a fetch that reads on', async () => {
  const controller = new AbortController();
  let body: Promise<string> | undefined;
  const fetch = (request: Request): Promise<Response> => {
    body = request.text();
    body.catch(() => undefined);
    setTimeout(() => controller.abort(), 20);
    return new Promise(() => undefined);
  };
  const file = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode('half')),
  });
  const options = { body: multipart({ file }), signal: controller.signal };
  const error = await rejection(client({ fetch }).request('POST', UPLOAD, options));
  expect(error).toMatchObject({ code: 'aborted' });
  await expect(body).rejects.toMatchObject({ name: 'AbortError' });
});

describe('a stream is let go of', () => {
  const stalled = () => {
    const cancelled = vi.fn();
    return { cancelled, file: new ReadableStream<Uint8Array>({ cancel: cancelled }) };
  };

  test('when the response comes before it was read', async () => {
    const { cancelled, file } = stalled();
    const fetch = async (request: Request): Promise<Response> => {
      const reader = request.body!.getReader();
      await reader.read();
      return new Response('too large', { status: 413 });
    };
    const call = client({ fetch }).request('POST', UPLOAD, { body: multipart({ file }) });
    expect(await rejection(call)).toMatchObject({ status: 413 });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
    await vi.waitFor(() => expect(file.locked).toBe(false));
  });

  test.each<[string, Partial<CrmClientOptions>]>([
    ['there is no token', { token: () => Promise.reject(new Error('no token')) }],
    ['fetch throws', { fetch: () => Promise.reject(new Error('no fetch')) }],
  ])('when %s', async (_when, options) => {
    const { cancelled, file } = stalled();
    const body = multipart({ file });
    await rejection(client(options).request('POST', UPLOAD, { body }));
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
  });

  test('in a browser, where it is read into memory first, when the time is over', async () => {
    const { cancelled, file } = stalled();
    const { versions, ...others } = process;
    vi.stubGlobal('process', { ...others, versions: { ...versions, node: undefined } });
    const options = { body: multipart({ file }), timeoutMs: 50 };
    const error = await rejection(client().request('POST', UPLOAD, options));
    vi.unstubAllGlobals();
    expect(error).toMatchObject({ code: 'timeout' });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
  });

  test('not by another call, which is refused because the first one sends it', async () => {
    const { cancelled, file } = stalled();
    const body = multipart({ file });
    const controller = new AbortController();
    const { signal } = controller;
    const first = client().request('POST', UPLOAD, { body, signal });
    await vi.waitFor(() => expect(file.locked).toBe(true));
    const refused = await rejection(client().request('POST', UPLOAD, { body }));
    expect(refused.message).toContain('a stream can be sent only once');
    expect(cancelled).not.toHaveBeenCalled();
    controller.abort();
    expect(await rejection(first)).toMatchObject({ code: 'aborted' });
  });
});

test('a stream that something else reads is refused', async () => {
  const file = bodyOf(['x']);
  file.getReader();
  const message = 'request: body.file cannot be read: something else reads the stream';
  expect(await rejection(upload(multipart({ file })))).toMatchObject({ message });
});

test('an abort ends its own upload, and not one of the same file by another call', async () => {
  const onProgress = vi.fn();
  const bodies: Promise<string>[] = [];
  const controllers = [new AbortController(), new AbortController()];
  const fetch = (request: Request): Promise<Response> => {
    if (bodies.length === 1) controllers[0]!.abort();
    bodies.push(new Promise((resolve) => setTimeout(resolve, 20)).then(() => request.text()));
    bodies.at(-1)!.catch(() => undefined);
    return new Promise(() => undefined);
  };
  const body = multipart({ file: new Blob(['whole']) }, { onProgress });
  const crm = client({ fetch });
  const calls = controllers.map(({ signal }) => crm.request('POST', UPLOAD, { body, signal }));
  const ends = calls.map((call) => rejection(call));
  expect(await ends[0]).toMatchObject({ code: 'aborted' });
  expect(await bodies[1]).toContain('whole');
  controllers[1]!.abort();
  expect(await ends[1]).toMatchObject({ code: 'aborted' });
});
