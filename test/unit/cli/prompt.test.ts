import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from '../../../src/cli/prompt.js';

test('the echo of the terminal is off before a password is asked for, and on again afterwards', async () => {
  const seen: string[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => seen.push(isRaw ? 'echo off' : 'echo on'),
  });
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      seen.push(String(chunk));
      done();
    },
  });
  const { signal } = new AbortController();
  const answer = ask({ stdin, stderr, signal }, 'Password: ', { hidden: true });
  stdin.write('secret\r');
  expect(await answer).toBe('secret');
  expect(seen).toEqual(['echo off', 'Password: ', 'echo on', '\n']);
});
