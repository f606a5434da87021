import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './consumer.js';

/** A block of TypeScript in a Markdown file or in the comments of a source file. */
export interface CodeBlock {
  /** The file, from the root of the project. */
  readonly source: string;
  readonly code: string;
  /** Whether it needs something that a portal in memory does not have, and is compiled only. */
  readonly isOnlyChecked: boolean;
}

/** The blocks of a file that are fenced `ts` or `ts check`. */
export function codeBlocksOf(source: string): CodeBlock[] {
  const text = readFileSync(join(ROOT, source), 'utf8');
  const blocks = text.matchAll(/^( *\* )?```ts( check)?\n([\s\S]*?)^( *\* )?```$/gm);
  return [...blocks].map(([, , check, code]) => ({
    source,
    code: code!.replace(/^ *\* ?/gm, ''),
    isOnlyChecked: check !== undefined,
  }));
}
