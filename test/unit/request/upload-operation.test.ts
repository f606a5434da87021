import { describe, expect, test } from 'vitest';
import { multipart } from '../../../src/index.js';
import type { Operation } from '../../../src/operation/operation.js';
import { rejection } from '../../support/fakes.js';
import { UPLOAD, useUploadPortal } from '../../support/upload-portal.js';

const { client, uploads } = useUploadPortal();

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
    expect(uploads[0]!.form.get('overwrite')).toBe('true');
  });

  test.each<[object, string]>([
    [
      { file: new Blob(['x']) },
      'the input cannot be used: body.file must be plain data, not a file; multipart() makes an upload of it',
    ],
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
    expect(uploads).toEqual([]);
  });
});
