import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ended, run } from './copy.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the package needs installed beside it, without the parser of XML. */
const DEPENDENCIES = ['openapi-fetch', 'openapi-typescript-helpers'];
const PARSER = ['saxes', 'xmlchars'];
const TYPES_OF_NODE = ['@types/node', 'undici-types'];

/** A project of its own, in a temporary folder, that uses the package. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-consumer-'));
  readonly installed = join(this.folder, 'node_modules/onlyoffice-crm');

  constructor() {
    mkdirSync(join(this.folder, 'node_modules/@types'), { recursive: true });
    for (const name of [...DEPENDENCIES, ...TYPES_OF_NODE]) this.link(name);
    writeFileSync(join(this.folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  }

  /** Installs a package that this project has installed. */
  link(name: string): void {
    symlinkSync(join(ROOT, 'node_modules', name), join(this.folder, 'node_modules', name));
  }

  /** Uses the build of this project as the package. */
  linkBuild(): void {
    if (!existsSync(join(ROOT, 'dist'))) throw new Error('Run `npm run build` first.');
    symlinkSync(ROOT, this.installed);
  }

  /** Installs the tarball, as npm does, with all that it depends on. */
  install(tarball: string): void {
    mkdirSync(this.installed);
    execFileSync('tar', ['-xzf', tarball, '-C', this.installed, '--strip-components=1']);
    for (const name of PARSER) this.link(name);
  }

  copy(file: string): void {
    cpSync(join(ROOT, file), join(this.folder, file.split('/').at(-1)!));
  }

  write(name: string, text: string): string {
    writeFileSync(join(this.folder, name), text);
    return name;
  }

  /**
   * Compiles files as strictly as TypeScript can, the types of libraries included.
   *
   * @param compiler the package of the compiler, such as `typescript-5.4`
   */
  compile(
    options: object,
    files: readonly string[],
    flags: string[] = [],
    compiler = 'typescript',
  ): Promise<Ended> {
    const compilerOptions = {
      target: 'ES2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      skipLibCheck: false,
      noEmit: true,
      ...options,
    };
    this.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
    return run([tsc, '-p', this.folder, ...flags], this.folder);
  }

  run(args: string[], env: Record<string, string> = {}): Promise<Ended> {
    return run(args, this.folder, env);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
