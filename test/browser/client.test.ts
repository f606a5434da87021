import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const browser = useBrowser();

/** A portal that redirects, is busy once, or never responds. */
let isBusy = true;
function respond(path: string, request: IncomingMessage, response: ServerResponse): void {
  const { authorization, cookie, 'content-type': type = '' } = request.headers;
  const title = path.endsWith('/4') ? `${cookie}, ${authorization}` : type.split(';')[0] || 'Stand';
  const envelope = JSON.stringify({
    count: 1,
    status: 0,
    statusCode: 200,
    response: { ID: 2, Title: title },
  });
  if (path.endsWith('/1')) response.writeHead(302, { Location: '/sign-in' }).end();
  else if (/\/(?:4|upload)$/.test(path)) {
    request.resume();
    request.on('end', () =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(envelope),
    );
  } else if (path.endsWith('/2')) {
    if (isBusy) response.writeHead(503, { 'Retry-After': '0' }).end();
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(envelope);
    isBusy = false;
  } // and the third gets no response
}

test('the client works in a browser', async () => {
  const html = `<!DOCTYPE html><script type="importmap">${JSON.stringify({ imports: { 'onlyoffice-crm': '/dist/src/index.js', 'onlyoffice-crm/core': '/dist/src/core.js', 'onlyoffice-crm/operations': '/dist/generated/operations/index.js', 'openapi-fetch': '/node_modules/openapi-fetch/dist/index.mjs' } })}</script>`;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path.startsWith('/api/')) respond(path, request, response);
    else if (path === '/')
      response
        .writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': 'asc_auth_key=of-the-page' })
        .end(html);
    else if (existsSync(join(ROOT, path)))
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(readFileSync(join(ROOT, path)));
    else response.writeHead(404).end(); // the browser asks for an icon
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const page = await browser().newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const result = await page.evaluate(
      `import('onlyoffice-crm').then(async ({ createCrmClient, multipart }) => {
        const call = { path: { caseid: 1234 }, body: { isPrivate: true, accessList: ['9924256a-739c-462b-af15-e652a3b1b6eb'] } };
        const crm = createCrmClient({ portal: ${JSON.stringify(inject('mock'))}, token: 'any' });
        const { title } = await crm.setCaseAccess(call);
        const { code } = await createCrmClient({ portal: ${JSON.stringify(inject('mock'))} }).setCaseAccess(call).catch((error) => error);
        const near = createCrmClient({ portal: location.origin, token: 'any', timeoutMs: 500 });
        const read = (caseid, options) => near.getCase({ path: { caseid } }, options).then(({ id, title }) => id + title, ({ code, message }) => code + ': ' + message);
        return [title, code, await read(1), await read(2), await read(3), await read(3, { signal: AbortSignal.timeout(50) }),
          (await createCrmClient({ portal: location.origin, cookie: true }).getCase({ path: { caseid: 4 } })).title,
          (await near.getCase({ path: { caseid: 4 } })).title,
          (await near.request('POST', '/api/upload', { body: multipart({ file: new File(['x'], 'x.txt') }, { onProgress() {} }) })).Title];
      })`,
    );
    expect(result).toEqual([
      'Stand at the trade fair',
      'unauthorized',
      expect.stringMatching(
        /^protocol: getCase: the portal redirects.*redirects are not followed, so give the right origin as portal$/,
      ),
      '2Stand',
      'timeout: getCase: no complete response came within 500 ms; the portal may still carry out the request',
      'aborted: getCase: the signal of the call was aborted; the portal may still carry out the request',
      'asc_auth_key=of-the-page, undefined', // the cookie of the page, and no token
      'undefined, any', // a token, and no cookie that would hide it
      'multipart/form-data',
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
