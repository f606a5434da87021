import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/**
 * Runs Redocly CLI without telemetry and without the news that it prints on every run.
 *
 * @param {string[]} args its command line
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>} its exit status and all it printed
 */
export async function redocly(args, { cwd } = {}) {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const run = promisify(execFile)(process.execPath, [CLI, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 26,
  });
  const { code = 0, stdout, stderr } = await run.catch((failure) => failure);
  const output = `${stdout}${stderr}`.replace(/^\s*[╔║╚].*\n/gm, '').trim();
  return { code: Number(code), output };
}
