import { spawnSync } from 'node:child_process';

/** Parses what a tool generated. The packages that it uses are on NuGet, so it cannot be compiled. */
export function parse() {
  const args = ['--parse', '-langversion:latest', '-recurse:generated/src/*.cs'];
  const { status, stderr, error } = spawnSync('mcs', args, { encoding: 'utf8' });
  if (error) throw error;
  if (status === 0) return;
  const files = stderr.matchAll(/^generated\/src\/(.+?)\(.*?\): error/gm);
  const names = new Set([...files].map(([, file]) => file.split('/').at(-1)));
  console.error(`files that are not C#: ${names.size}, the first is ${[...names].sort()[0]}`);
  process.exitCode = 1;
}
