import { redactBeginning } from './redact.js';

const LENGTH = 200;

/** A text from elsewhere as it may stand in a message: on one line, without control characters, cut after 200 characters. */
export function oneLine(text: string): string {
  const words = text.slice(0, 20 * LENGTH).replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  const characters = [...words];
  return characters.length <= LENGTH ? words : `${characters.slice(0, LENGTH).join('')}…`;
}

/**
 * The beginning of a body that was not understood, for an error: without secrets, markup and control characters.
 *
 * @param text the body
 * @param secrets the secrets that the client holds
 * @returns at most 200 characters on one line, in quotes, or undefined when nothing is left
 */
export function excerptOf(text: string, secrets: readonly string[]): string | undefined {
  const shown = redactBeginning(text.replaceAll('\0', ''), 20 * LENGTH, secrets);
  const words = oneLine(/^\s*(?:<!doctype html|<html|<head|<body)/i.test(shown) ? withoutMarkup(shown) : shown);
  return words === '' ? undefined : `"${words}"`;
}

function withoutMarkup(page: string): string {
  return page.replaceAll(/<(script|style)\b[^]*?(?:<\/\1>|$)/gi, ' ').replaceAll(/<[^>]*(?:>|$)/g, ' ');
}
