import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, inject, test } from 'vitest';
import { ROOT } from '../support/consumer.js';
import { consolePortal } from '../support/samples.js';

const MOCK = 'http://127.0.0.1:4010';

const sources = [
  'README.md',
  'README.ru.md',
  ...['en', 'ru'].flatMap((language) =>
    readdirSync(join(ROOT, 'guides', language)).map((name) => `guides/${language}/${name}`),
  ),
];

/** The commands of the blocks of a file that call curl, each with the lines that it goes on in. */
function curlCommandsOf(source: string): string[] {
  const text = readFileSync(join(ROOT, source), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);
  return blocks.flatMap((code) => code.match(/^curl (?:.*\\\n)*.*$/gm) ?? []);
}

const commands = sources.flatMap((source) =>
  curlCommandsOf(source).map((command) => ({ source, command })),
);

/** The status that a command is there to show. */
function expectedStatus(command: string): RegExp {
  return /case\/99"|code=404/.test(command) ? /^404$/ : /^20[01]$/;
}

const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-guides-'));
writeFileSync(
  join(folder, '.curlrc'),
  ['silent', 'output = /dev/null', 'write-out = "%{http_code}"'].join('\n'),
);
afterAll(() => rmSync(folder, { recursive: true }));

test('the guides and the READMEs have commands for curl in both languages', () => {
  expect(commands.length).toBeGreaterThanOrEqual(20);
});

test.each(commands)('$source: $command', async ({ command }) => {
  const { portal, token } = consolePortal();
  const { url, close } = await portal.listen();
  const userName = command.includes('/authentication/')
    ? 'clara@acme.test'
    : 'anna.weber@acme.test';
  writeFileSync(join(folder, 'sign-in.json'), JSON.stringify({ userName, password: 'a password' }));
  for (const [, name] of command.matchAll(/=@"?([\w.-]+)/g))
    writeFileSync(join(folder, name!), 'x');
  const env = {
    PATH: process.env['PATH'],
    CURL_HOME: folder,
    CRM_PORTAL: url,
    CRM_TOKEN: token,
  };
  try {
    const { stdout } = await promisify(execFile)(
      'sh',
      ['-c', command.replaceAll(MOCK, inject('mock'))],
      { cwd: folder, env },
    );
    expect(stdout).toMatch(expectedStatus(command));
  } finally {
    await close();
  }
});
