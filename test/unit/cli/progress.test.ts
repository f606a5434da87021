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

test('elsewhere there is a line for each tenth, or one for a few records, and no control characters', () => {
  const { written, progress } = watched(false, 200);
  progress.clear();
  expect(written).toHaveLength(10);
  expect(written[0]).toBe('20 of 200, 21/s, 0:09 left\n');
  expect(watched(false, 3).written).toHaveLength(1);
});
