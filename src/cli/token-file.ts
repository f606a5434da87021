import {
  access,
  chmod,
  constants,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { isToken } from '../auth/tokens.js';
import type { Io } from './io.js';

/** A token that was kept, and who signed in. */
export interface KeptToken {
  readonly user: string;
  readonly token: string;
}

/** The file of a portal below the user's configuration folder. */
export function tokenFile(env: Io['env'], origin: string): string {
  const named = [env['XDG_CONFIG_HOME'], env['APPDATA']].find((path) => path && isAbsolute(path));
  const config = named ?? join(env['HOME'] || homedir(), '.config');
  const { protocol, host } = new URL(origin);
  const name = `${protocol}${host}`.replaceAll(/[^a-z0-9.-]+/gi, '_');
  return join(config, 'onlyoffice-crm', `${name}.json`);
}

/**
 * Reads the token that was kept.
 *
 * @returns it, undefined when there is none, or 'unsafe' when others can read or change the file
 */
export async function readToken(file: string): Promise<KeptToken | 'unsafe' | undefined> {
  try {
    const { mode, uid } = await stat(file);
    const isOthers = process.getuid !== undefined && uid !== process.getuid();
    if (process.platform !== 'win32' && ((mode & 0o077) !== 0 || isOthers)) return 'unsafe';
    const { user, token } = JSON.parse(await readFile(file, 'utf8')) as Partial<KeptToken>;
    return isToken(token) && typeof user === 'string' ? { user, token } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the folder of a token file, for its owner only.
 *
 * @throws the error of the system when the folder cannot be made or written
 */
export async function makeFolderOf(file: string): Promise<void> {
  const folder = dirname(file);
  await makeFolder(folder);
  await chmod(folder, 0o700);
  await access(folder, constants.W_OK | constants.X_OK);
}

/**
 * Makes a folder and those above it. The recursive mkdir of Node 20 never ends below /proc, where the
 * system says of a folder that exists that it does not.
 */
async function makeFolder(folder: string): Promise<void> {
  const make = () => mkdir(folder, { mode: 0o700 });
  try {
    await make();
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw reason;
    await makeFolder(dirname(folder));
    await make();
  }
}

/** Keeps a token in a file that is its owner's only from the moment it is made. */
export async function writeToken(file: string, kept: KeptToken): Promise<void> {
  await makeFolderOf(file);
  const draft = `${file}.${process.pid}`;
  await rm(draft, { force: true });
  await writeFile(draft, JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
}

/** Deletes the token, and tells whether there was one. */
export const deleteToken = (file: string): Promise<boolean> =>
  rm(file).then(
    () => true,
    (reason: NodeJS.ErrnoException) => {
      if (reason.code === 'ENOENT' || reason.code === 'ENOTDIR') return false;
      throw reason;
    },
  );
