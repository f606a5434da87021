import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A copy of the small document, test/fixtures/spec-small. */
export class Copy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Replaces a text in a file, which must hold it. */
  async edit(file: string, from: string | RegExp, to: string): Promise<void> {
    const before = await readFile(join(this.folder, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} does not hold ${from}`);
    await writeFile(join(this.folder, file), after);
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  rename(from: string, to: string): Promise<void> {
    return rename(join(this.folder, from), join(this.folder, to));
  }
}

/** A rule that is broken in a copy, and what the linter has to say of it. */
export type Breakage = [
  what: string,
  breakIt: (copy: Copy) => Promise<void>,
  rule: string,
  message?: string,
];

// The files of the small document.
export const GET = 'paths/cases/case_{caseid}.yaml';
export const PUT = 'paths/cases/case_filter_access.yaml';
export const POST = 'paths/authentication/authentication.yaml';
export const PRIVATE = 'schemas/cases/CasePrivateAccess.yaml';
export const REMOVAL = 'schemas/cases/CaseRemoval.yaml';
export const STAGE = 'schemas/cases/StageWord.yaml';
