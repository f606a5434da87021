import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../support/copy.js';

const START = 'scripts/start.mjs';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('--once makes the documented calls and two refused ones, and ends with status 0', async () => {
  const { code, output } = await run([START, '--once']);
  expect(code).toBe(0);
  for (const text of [
    /> PUT http:\/\/127\.0\.0\.1:\d+\/api\/2\.0\/crm\/case\/1234\/access\n +> Content-Type: application\/json\n +> \{"isPrivate":true,/,
    /> PUT \S+\/api\/2\.0\/crm\/contact\/filter\/access\n/,
    /"fromDate":"2026-01-01T00-00-00\.120Z"/,
    /> PUT \S+\/api\/2\.0\/crm\/opportunity\/1234\/access\n/,
    /< 401 text\/plain\n +UnauthorizedError \(code unauthorized\)\n/,
    /InvalidInputError \(code invalid_input\)\n +setCaseAccess: body\.accessList must have at least 1 element/,
    /accessList: \[ 'Boris O&#39;Hara', 'Anna Weber' \]/,
  ]) {
    expect(output).toMatch(text);
  }
});

test('calls that fail are counted', async () => {
  const script =
    "const { runDemo } = await import('./scripts/start/demo.mjs'); process.exitCode = await runDemo('http://127.0.0.1:1');";
  const { code, output } = await run(['--input-type=module', '-e', script]);
  expect(code).toBe(4);
  expect(output).toContain(
    'ConnectionError (code connection)\n   setCaseAccess: no response came from the portal (fetch failed',
  );
  expect(output).toContain('This should have ended with the code unauthorized.');
});

test('a taken port is told and another one used; the page and the mock respond; Ctrl-C stops both', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) =>
    squatter.once('error', () => resolve()).listen(4010, '127.0.0.1', () => resolve()),
  );

  const child = spawn(process.execPath, [START], { cwd: ROOT });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const addresses = await new Promise<RegExpExecArray>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found =
        /Mock +(http:\S+)\n +Reference page +(http:\S+)\n[\s\S]*Stop with Ctrl-C\./.exec(output);
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(output)));
  });
  const [, mock, page] = addresses;
  expect(output).toContain('Port 4010 is taken by another program, so the mock gets another one.');
  expect(mock).not.toContain(':4010');
  const { status, body } = await fetch(page!).then(async (response) => ({
    status: response.status,
    body: await response.text(),
  }));
  expect(status).toBe(200);
  expect(body).toContain('Make one case public, or private to a list of users');
  expect((await fetch(`${page}/other`)).status).toBe(404);
  expect((await fetch(`${mock}/api/2.0/crm/case/1`)).status).toBe(401);

  const ended = new Promise((resolve) =>
    child.on('exit', (code, signal) => resolve({ code, signal })),
  );
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, signal: null });
  await expect(fetch(page!)).rejects.toThrow();
  squatter.close();
});
