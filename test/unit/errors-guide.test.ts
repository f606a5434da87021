import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type AnyCrmError,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUT_MS,
  PORTAL_RATE_LIMIT,
  RETRY_POLICY,
  RETRYABLE_STATUSES,
} from '../../src/index.js';

const textOf = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** The rows of the table under a heading line. */
function tableAfter(text: string, head: string): string[][] {
  const lines = text.slice(text.indexOf(head)).split('\n').slice(2);
  return lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

// Does not compile with a code too few or too many.
const CODES: Record<AnyCrmError['code'], true> = {
  aborted: true,
  bad_request: true,
  conflict: true,
  connection: true,
  forbidden: true,
  invalid_input: true,
  not_applied: true,
  not_found: true,
  payment_required: true,
  protocol: true,
  rate_limited: true,
  second_factor: true,
  server: true,
  sign_in: true,
  timeout: true,
  token: true,
  unauthorized: true,
  unavailable: true,
};

test.each(['guides/en/errors.md', 'guides/ru/errors.md'])(
  '%s lists every code, and no other',
  (file) => {
    expect(
      tableAfter(textOf(file), '| `code` | `status` |')
        .map(([code]) => code!.replaceAll('`', ''))
        .sort(),
    ).toEqual(Object.keys(CODES));
  },
);

test('the guide tells the policy that is in force', () => {
  const text = textOf('guides/en/errors.md');
  const retried = tableAfter(text, '| After | Again | The pause |').filter(
    ([, again]) => again !== 'no',
  );
  expect(
    retried
      .flatMap(([after]) => after!.match(/\d{3}/g) ?? [])
      .map(Number)
      .sort(),
  ).toEqual([...RETRYABLE_STATUSES].sort());
  const { maxAttempts, baseDelayMs, maxDelayMs, maxTotalMs } = RETRY_POLICY;
  expect(text).toContain(
    `up to ${baseDelayMs} ms, then ${(2 * baseDelayMs) / 1000} s, ${(4 * baseDelayMs) / 1000} s and so on, at most ${maxDelayMs / 1000} s`,
  );
  expect(text).toContain(
    `That makes ${maxAttempts} attempts at most, the last begun within ${maxTotalMs / 1000} seconds of the first`,
  );
  expect(text).toContain(`${DEFAULT_TIMEOUT_MS / 60_000} minutes, \`DEFAULT_TIMEOUT_MS\``);
  expect(text).toContain(
    `${DEFAULT_MAX_RESPONSE_BYTES / 2 ** 20} MiB, \`DEFAULT_MAX_RESPONSE_BYTES\``,
  );
  expect(text).toContain(
    `${PORTAL_RATE_LIMIT.requests} in ${PORTAL_RATE_LIMIT.perMs / 1000} seconds, \`PORTAL_RATE_LIMIT\``,
  );
});
