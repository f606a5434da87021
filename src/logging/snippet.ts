import { oneLine } from '../errors/text.js';
import { redact } from './redact.js';

// Enough for the 200 characters that are shown, with markup around them.
const MAX_LENGTH = 20_000;

/**
 * The beginning of a response that was not understood, for an error: without secrets, markup and
 * control characters.
 *
 * @param text the response
 * @param secrets the secrets that the client knows
 * @returns at most 200 characters on one line, in quotes, or undefined when nothing is left
 */
export function snippetOf(text: string, secrets: Iterable<string>): string | undefined {
  const beginning = redact(text.replaceAll('\0', ''), secrets).slice(0, MAX_LENGTH);
  const isPage = /^\s*(?:<!doctype html|<html|<head|<body)/i.test(beginning);
  const line = oneLine(isPage ? withoutMarkup(beginning) : beginning);
  return line === '' ? undefined : `"${line}"`;
}

function withoutMarkup(page: string): string {
  return page
    .replaceAll(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replaceAll(/<[^>]*(?:>|$)/g, ' ');
}
