import { describe, expect, test, vi } from 'vitest';
import { multipart, type UploadProgress } from '../../../src/index.js';
import { TOKEN } from '../../support/fakes.js';
import { bodyOf } from '../../support/responses.js';
import { useUploadPortal } from '../../support/upload-portal.js';

const { upload, uploads, textOf } = useUploadPortal();

describe('multipart sends', () => {
  test('a File with its name and its type', async () => {
    const file = new File(['Hello, мир'], 'привет "1".txt', { type: 'text/plain' });
    expect(await upload(multipart({ file, storeOriginalFileFlag: true, count: 3 }))).toEqual({
      id: 7,
    });
    const { form, headers } = uploads[0]!;
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
    const { form } = uploads[0]!;
    expect([(form.get('blob') as File).name, await textOf('blob')]).toEqual(['file', 'a blob']);
    const arrived = new Uint8Array(await (form.get('bytes') as File).arrayBuffer());
    expect(arrived).toEqual(bytes);
  });

  test('an array as one part for each element', async () => {
    await upload(multipart({ files: [new Blob(['1']), new Blob(['2'])], ids: [4, 5] }));
    const { form } = uploads[0]!;
    const files = form.getAll('files') as File[];
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['1', '2']);
    expect(form.getAll('ids')).toEqual(['4', '5']);
  });

  test('a stream, without reading it into memory first', async () => {
    await upload(multipart({ file: bodyOf(['one ', 'two']), note: 'x' }));
    expect(await textOf('file')).toBe('one two');
    const { form, headers } = uploads[0]!;
    expect(form.get('note')).toBe('x');
    expect(headers['transfer-encoding']).toBe('chunked');
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=onlyoffice-crm-/);
  });

  test('names that hold quotes and line breaks so that no header can be added', async () => {
    const file = new File(['x'], 'a"\r\nX-Evil: 1\r\n.txt');
    await upload(multipart({ 'f"\n': file, stream: bodyOf(['x']) }));
    expect(uploads[0]!.bytes.toString()).not.toMatch(/^X-Evil/m);
    expect([...uploads[0]!.form.keys()]).toHaveLength(2);
  });

  test('nothing of members that are undefined', async () => {
    await upload(multipart({ file: new Blob(['x']), note: undefined }));
    expect([...uploads[0]!.form.keys()]).toEqual(['file']);
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
  expect(uploads[0]!.headers['content-length']).toBeDefined();
  expect(heard).toEqual([]);
});

test('hooks see no file', async () => {
  const seen: unknown[] = [];
  const onRequest = ({ body }: { body: string | undefined }): void => void seen.push(body);
  await upload(multipart({ file: new Blob(['a secret file']) }), { onRequest });
  expect(seen).toEqual(['(multipart)']);
});
