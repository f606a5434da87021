import { expect, test } from 'vitest';
import { Progress } from '../../../src/cli/progress.js';
import { en } from '../../../src/cli/texts/en.js';

function watched(isTTY: boolean, total: number, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const output = { write: (text: string) => written.push(text), isTTY, columns };
  const progress = new Progress(output, en, () => now);
  for (let done = 1; done <= total; done += 1) {
    progress.update(done, total);
    now += 50;
  }
  return { written, progress };
}

test('on a terminal a bar is drawn over itself, ten times a second, with rate and time left', () => {
  const { written, progress } = watched(true, 100);
  expect(written.length).toBeLessThan(60);
  expect(written.every((text) => text.startsWith('\r\u001b[K'))).toBe(true);
  expect(written.at(-2)).toMatch(/\[#{23}-\] 99 of 100, 20\/s, 0:01 left/);
  expect(written.at(-1)).toMatch(/\[#{24}\] 100 of 100, 20\/s$/);
  progress.clear();
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('a bar is never wider than the terminal', () => {
  const { written } = watched(true, 10, 30);
  for (const text of written) expect(text.replace('\r\u001b[K', '').length).toBeLessThan(30);
});

test('elsewhere there is a line every five seconds, none for a short run, and no control characters', () => {
  const { written, progress } = watched(false, 300);
  progress.clear();
  expect(written).toEqual(['101 of 300, 20/s, 0:10 left\n', '201 of 300, 20/s, 0:05 left\n']);
  expect(watched(false, 100).written).toEqual([]);
});

test('records that took no time do not make the time left look short for long', () => {
  const written: string[] = [];
  let now = 0;
  const output = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
  const progress = new Progress(output, en, () => now);
  for (let done = 1; done <= 200; done += 1) {
    progress.update(done, 300);
    if (done > 100) now += 1000;
  }
  expect(written.at(-1)).toContain('200 of 300, 1.0/s, 1:40 left');
});
