import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serveFolder } from '../../scripts/start/serve-folder.mjs';
import { run } from '../support/copy.js';

const START = 'scripts/start.mjs';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const runOnce = () => run([START, '--once']);

test('--once shows the documented calls on a portal that keeps them, and ends with status 0', async () => {
  const { code, output } = await runOnce();
  expect(code).toBe(0);
  const path = 'http://127\\.0\\.0\\.1:\\d+/api/2\\.0/crm';
  for (const text of [
    // The line of TypeScript, the request and the response stand together.
    `await asAnna\\.setCaseAccess\\(\\{[^>]+> PUT ${path}/case/1/access\n +> \\{"isPrivate": true, [^<]+< 200 application/json[^<]+< \\{"response": \\{"title": "Exhibition organization", "isPrivate": true,`,
    `await asClara\\.getCase\\([^>]+> GET ${path}/case/1\n[^<]+< 404 application/json[^=]+=UTF-8[^=]+= NotFoundError \\(not_found\\)`,
    `> PUT ${path}/contact/filter/access\n`,
    `> GET ${path}/contact/1\n +< 404`,
    `> PUT ${path}/opportunity/1/access\n`,
    `> GET ${path}/opportunity/1\n +< 404`,
    '= \\{"records": \\[\\{"title": "Hotel catalogue", [^=]+"responsibleSees": false',
    '> \\{"isPrivate": true, "accessList": \\[\\]\\}\n[^<]+< 200[^<]+< [^<]+"isPrivate": false',
    'accessList: \\[\\] \\},\n +\\}\\);\n += InvalidInputError \\(invalid_input\\)',
    `await withoutToken[^<]+< 401`,
  ]) {
    expect(output).toMatch(new RegExp(text));
  }
  // A request that was refused was not sent: the bodies without users are those of the raw call.
  expect(output.match(/> \{"isPrivate": true, "accessList": \[\]\}/g)).toHaveLength(1);
  expect(output).not.toMatch(/authorization/i);
  expect(output.split('\n').filter((line) => line.length > 80 && !/> GET /.test(line))).toEqual([]);
});

test('steps that do not end as they should are counted', async () => {
  const script =
    "const { runDemo } = await import('./scripts/start/demo.mjs'); process.exitCode = await runDemo('http://127.0.0.1:1', () => 'some-token');";
  const { code, output } = await run(['--input-type=module', '-e', script]);
  expect(code).toBe(10); // all but the one that is never sent
  expect(output).toContain('= ConnectionError (connection): setCaseAccess:');
  expect(output).toContain('This should have ended with the code unauthorized.');
});

test('a taken port is told and another one used; the reference and the portal respond to what is printed; Ctrl-C stops both', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) =>
    squatter.once('error', () => resolve()).listen(4010, '127.0.0.1', () => resolve()),
  );

  const child = spawn(process.execPath, [START], { cwd: ROOT });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const printed = await new Promise<RegExpExecArray>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found =
        /Reference +(http:\S+)\n +Portal +(http:[^\s,]+).*\n +Token +(\S+) [\s\S]+curl -H "Authorization: (\S+)" (\S+)\n[\s\S]*Stop with Ctrl-C\./.exec(
          output,
        );
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(output)));
  });
  const [, reference, portal, token, curlToken, curlUrl] = printed;
  expect(output).toContain(
    'Port 4010 is taken by another program, so the portal gets another one.',
  );
  expect(portal).not.toContain(':4010');
  expect(curlToken).toBe(token);
  const page = await fetch(reference!);
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<html');
  expect((await fetch(`${reference}/other`)).status).toBe(404);
  const read = await fetch(curlUrl!, { headers: { Authorization: curlToken! } });
  expect(await read.json()).toMatchObject({ response: { id: 1, isPrivate: false } });
  expect((await fetch(curlUrl!)).status).toBe(401);

  const ended = new Promise((resolve) =>
    child.on('exit', (code, signal) => resolve({ code, signal })),
  );
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, signal: null });
  await expect(fetch(reference!)).rejects.toThrow();
  await expect(fetch(portal!)).rejects.toThrow();
  squatter.close();
});

test('a folder is served with the types of its files, and nothing outside of it', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-site-'));
  const root = join(outside, 'site');
  mkdirSync(join(root, 'en'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, 'en', 'index.html'), 'english');
  writeFileSync(join(root, 'site.js'), 'script');
  writeFileSync(join(root, '.env'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  const { url, close } = await serveFolder(root, 0);
  // The fetch of Node would take the dots out of a path.
  const read = (path: string) =>
    new Promise((resolve) =>
      get(url, { path }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () =>
          resolve([response.statusCode, response.headers['content-type'], body]),
        );
      }),
    );
  try {
    expect(await read('/?a=b')).toEqual([200, 'text/html; charset=utf-8', 'home']);
    expect(await read('/site.js')).toEqual([200, 'text/javascript; charset=utf-8', 'script']);
    expect(await read('/en/')).toEqual([200, 'text/html; charset=utf-8', 'english']);
    expect(await (await fetch(`${url}/en`)).text()).toBe('english');
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/en/../../secret.txt',
      '/link.txt',
      '/.env',
      '/none.html',
      '/%',
      '/%00',
    ]) {
      expect(await read(path), path).toEqual([
        404,
        expect.any(String),
        expect.stringContaining('no such page'),
      ]);
    }
  } finally {
    await close();
    rmSync(outside, { recursive: true });
  }
});
