import { describe, expect, test } from 'vitest';
import { clientOf, json, rejection, success, TOKEN } from '../../support/fakes.js';
import { bodyOf, never } from '../../support/responses.js';

const path = { caseid: 1 };
const KIB = 1024;

describe('a response', () => {
  const text = JSON.stringify(success({ id: 1, title: 'x'.repeat(100) }));

  test('may be as large as maxResponseBytes, and no larger', async () => {
    const { crm } = clientOf(() => json(text), { maxResponseBytes: text.length });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1 });
    const { crm: small } = clientOf(() => json(text), { maxResponseBytes: text.length - 1 });
    expect(await rejection(small.getCase({ path }))).toMatchObject({
      code: 'protocol',
      message: `getCase: the response is larger than ${text.length - 1} bytes; ask for less at a time, or raise maxResponseBytes`,
    });
  });

  test('is read in chunks that go through characters', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(success({ id: 1, title: 'Иван 😀' })));
    const body = bodyOf(Array.from(bytes, (byte) => new Uint8Array([byte])));
    const { crm } = clientOf(() => new Response(body));
    expect((await crm.getCase({ path })).title).toBe('Иван 😀');
  });

  test('that never ends is let go of once it is too large', async () => {
    let isLetGo = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100)),
      cancel: () => {
        isLetGo = true;
      },
    });
    const { crm } = clientOf(() => new Response(endless), { maxResponseBytes: 999 });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'protocol' });
    expect(isLetGo).toBe(true);
  });

  test('whose cancel() throws ends nothing', async () => {
    const chunk = new Uint8Array(100);
    const reader = {
      read: async () => ({ done: false, value: chunk }),
      cancel: () => {
        throw new Error('cannot be cancelled');
      },
    };
    const body = { getReader: () => reader };
    const foreign = () => Object.defineProperty(new Response(), 'body', { value: body });
    const { crm } = clientOf(foreign, { maxResponseBytes: 999 });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'protocol' });
  });
});

describe('the body of an error', () => {
  const large = (bytes: number, start = ''): Response =>
    new Response(bodyOf([`${start}${'x'.repeat(bytes)}`]), { status: 403 });

  test('is read up to 64 KiB, whatever maxResponseBytes says', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += KIB;
        controller.enqueue(new TextEncoder().encode('x'.repeat(KIB)));
      },
    });
    const { crm } = clientOf(() => new Response(endless, { status: 403 }));
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'forbidden' });
    expect(pulled).toBeGreaterThan(64 * KIB);
    expect(pulled).toBeLessThan(80 * KIB);
  });

  test('is quoted from its beginning when it is cut', async () => {
    const { crm } = clientOf(() => large(100 * KIB, 'Blocked by the firewall, '));
    expect((await rejection(crm.getCase({ path }))).message).toMatch(
      /^getCase: 403, the user of the token may not do this; the response begins: "Blocked by the firewall, x+…"$/,
    );
  });

  test('is no larger than maxResponseBytes when that is smaller', async () => {
    const { crm } = clientOf(() => large(100), { maxResponseBytes: 10 });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ snippet: undefined });
  });

  test('shows no half of a token where it is cut', async () => {
    const cut = 64 * KIB;
    for (const seen of [4, 10, 20]) {
      const start = '<html><b>Sorry</b><script>';
      const page = `${start}${'y'.repeat(cut - start.length - 10 - seen)}</script>|${TOKEN}`;
      const { crm } = clientOf(() => new Response(bodyOf([page]), { status: 500 }));
      expect(await rejection(crm.getCase({ path }))).toMatchObject({ snippet: '"Sorry"' });
    }
  });
});

test('a body that came after its deadline is not read on', async () => {
  let isCancelled = false;
  const heard: string[] = [];
  const late = new ReadableStream({
    pull: never,
    cancel: () => {
      isCancelled = true;
    },
  });
  const fetch = async (): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return new Response(late);
  };
  const onResponse = (): void => void heard.push('response');
  const { crm } = clientOf(never, { timeoutMs: 10, fetch, onResponse });
  expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'timeout' });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect([isCancelled, heard]).toEqual([true, []]);
});
