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
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** What the package needs installed beside it, without the parser of XML. */
const DEPENDENCIES = ['openapi-fetch', 'openapi-typescript-helpers'];
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

  copy(file: string): void {
    cpSync(join(ROOT, file), join(this.folder, file.split('/').at(-1)!));
  }

  write(name: string, text: string): string {
    writeFileSync(join(this.folder, name), text);
    return name;
  }

  /** Type-checks files as strictly as TypeScript can, the types of libraries included. */
  compile(options: object, files: readonly string[], flags: string[] = []): Promise<Ended> {
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
    return run([TSC, '-p', this.folder, ...flags], this.folder);
  }

  run(args: string[], env: Record<string, string> = {}): Promise<Ended> {
    return run(args, this.folder, env);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
