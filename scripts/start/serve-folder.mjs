import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.yaml': 'application/yaml; charset=utf-8',
};

/**
 * Serves the files of a folder on 127.0.0.1, those whose kind a site is made of.
 *
 * @param {string} folder has an index.html
 * @param {number} port 0 is any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const [path] = (request.url ?? '/').split('?');
    const found = ['GET', 'HEAD'].includes(request.method) ? await find(root, path) : undefined;
    if (found === undefined) {
      response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('There is no such page.\n');
    } else if (found.isFolder) {
      response.writeHead(301, { Location: `.${path.slice(path.lastIndexOf('/'))}/` }).end();
    } else {
      response.writeHead(200, { 'Content-Type': TYPES[extname(found.file)] });
      if (request.method === 'HEAD') response.end();
      else createReadStream(found.file).pipe(response);
    }
  });
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** The file of a path, if it is inside the root, also when links are followed. */
async function find(root, path) {
  try {
    const name = decodeURIComponent(path);
    const file = await realpath(join(root, name.endsWith('/') ? `${name}index.html` : name));
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    const isFolder = (await stat(file)).isDirectory();
    return isFolder || Object.hasOwn(TYPES, extname(file)) ? { file, isFolder } : undefined;
  } catch {
    return undefined; // no such file, or a path that cannot be decoded
  }
}
