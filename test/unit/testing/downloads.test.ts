import { describe, expect, test } from 'vitest';
import { attachFiles } from '../../../src/records/index.js';
import { createPortal } from '../../../src/testing/index.js';
import { anna, clientOf } from './support.js';

const path = { entityType: 'case', entityid: 1 } as const;

/** Downloads a file as a browser does that is signed in to the portal. */
const cookieOf = (portal: ReturnType<typeof createPortal>) => ({
  headers: { Cookie: `asc_auth_key=${portal.tokenOf(anna.id)}` },
});

describe('the address of a file', () => {
  test('begins with the origin that the request came to, and leads to the content', async () => {
    const portal = createPortal();
    const server = await portal.listen();
    try {
      const crm = clientOf(portal, anna, { portal: server.url, fetch });
      const files = [{ name: 'Смета.txt', content: 'Ten rooms' }];
      await attachFiles(crm, { case: 1 }, files);
      const [file] = await crm.listEntityFiles({ path });
      expect(file?.viewUrl?.startsWith(`${server.url}/`)).toBe(true);
      expect(file?.webUrl?.startsWith(`${server.url}/`)).toBe(true);
      const response = await fetch(file!.viewUrl!, cookieOf(portal));
      expect(response.headers.get('Content-Disposition')).toContain(encodeURIComponent('Смета'));
      expect([response.status, await response.text()]).toEqual([200, 'Ten rooms']);
    } finally {
      await server.close();
    }
  });

  test('takes the token from the cookie only, and knows no file without a content', async () => {
    const content = new Uint8Array([1, 2, 3]);
    const portal = createPortal({
      files: [
        { id: 5, content },
        { id: 6, size: 12 },
      ],
      events: [{ entityType: 'case', entityId: 1, files: [5, 6] }],
      cases: [{ id: 1 }],
    });
    const files = await clientOf(portal).listEntityFiles({ path });
    expect(files.map(({ contentLength }) => contentLength)).toEqual(['3 bytes', '12 bytes']);
    const [url, without] = files.map(({ viewUrl }) => viewUrl!);
    const Authorization = portal.tokenOf(anna.id);
    expect((await portal.fetch(url!, { headers: { Authorization } })).status).toBe(403);
    const response = await portal.fetch(url!, cookieOf(portal));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(content);
    const missing = await portal.fetch(without!, cookieOf(portal));
    expect([missing.status, await missing.text()]).toEqual([
      404,
      'the portal in memory has no file 6 with a content',
    ]);
  });
});
