import { dirname } from 'node:path';
import { getSelf } from '../../generated/operations/people.js';
import { signIn } from '../auth/sign-in.js';
import { isToken } from '../auth/tokens.js';
import { createCrmClient } from '../client/create-client.js';
import type { CoreOptions } from '../client/options.js';
import { portalOrigin } from '../client/portal-origin.js';
import type { CoreClient } from '../client/types.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { messageOf } from '../errors/text.js';
import { rateLimiter } from '../transport/rate-limit.js';
import type { TokenSource } from '../transport/token.js';
import type { Context } from './context.js';
import { CliError, EXIT, usageError } from './exit.js';
import { ask, isInteractive } from './prompt.js';
import { deleteToken, makeFolderOf, readToken, tokenFile, writeToken } from './token-file.js';

/**
 * Makes the client: with CRM_TOKEN, with a token that was kept, or with a sign-in. It reads the
 * caller, so that a refused sign-in is told before anything else.
 *
 * @throws CliError when credentials are missing, and what the sign-in rejects with
 */
export async function connect(context: Context): Promise<CoreClient> {
  const { io, args, words } = context;
  requirePortal(context, missingCredentials(context));
  const portal = await portalOf(context);
  const token = io.env['CRM_TOKEN'];
  if (token) {
    if (args.has('keep-token')) throw usageError(words.keepNeedsSignIn);
    if (!isToken(token)) throw new CliError(words.badToken, EXIT.signIn);
    return checked(context, clientOf(context, portal, token));
  }
  return (
    (await clientWithKeptToken(context, portal)) ??
    checked(context, clientOf(context, portal, await credentials(context, portal)))
  );
}

/** A client for operations that need no token. */
export const connectOpenly = async (context: Context): Promise<CoreClient> =>
  clientOf(context, await portalOf(context));

/**
 * The origin of the portal. A host alone is taken for one with https.
 *
 * @throws CliError of usage when there is none, or it is no origin
 */
export async function portalOf({ io, args, words }: Context): Promise<string> {
  let portal = io.env['CRM_PORTAL']?.trim();
  if (!portal && isInteractive(io)) portal = (await ask(io, words.portalQuestion)).trim();
  if (!portal) throw usageError(words.missing([words.portalVariable]));
  try {
    const address = portal.includes('://') ? portal : `https://${portal}`;
    return portalOrigin(address, args.has('allow-insecure'));
  } catch (error) {
    throw usageError(
      messageOf(error).includes('allowInsecure') ? words.insecurePortal : words.badPortal,
    );
  }
}

/**
 * Refuses to go on without a portal, and tells what else is missing, so that nobody has to find it out
 * one by one.
 *
 * @throws CliError of usage when CRM_PORTAL is not set and nobody can be asked
 */
function requirePortal({ io, words }: Context, others: readonly string[]): void {
  if (io.env['CRM_PORTAL']?.trim() || isInteractive(io)) return;
  throw usageError(words.missing([words.portalVariable, ...others]));
}

/** The variables that are missing for a sign-in: the password alone, or all of them. */
function missingCredentials({ io: { env }, words }: Context): string[] {
  const { CRM_TOKEN: token, CRM_USER: user, CRM_PASSWORD: word } = env;
  if (token || (user && word)) return [];
  if (user) return [words.passwordVariable];
  return [word ? words.userVariable : words.credentialVariables];
}

function clientOf({ io, args }: Context, portal: string, token?: CoreOptions['token']): CoreClient {
  return createCrmClient({
    portal,
    ...(token !== undefined && { token }),
    ...(io.fetch && { fetch: io.fetch }),
    allowInsecure: args.has('allow-insecure'),
    limiter: rateLimiter(),
  });
}

async function checked({ io: { signal } }: Context, crm: CoreClient): Promise<CoreClient> {
  await crm.call(getSelf, {}, { signal });
  return crm;
}

/** The client with the token that was kept, if there is one that the portal still accepts. */
async function clientWithKeptToken(
  context: Context,
  portal: string,
): Promise<CoreClient | undefined> {
  const { io, words } = context;
  const file = tokenFile(io.env, portal);
  const kept = await readToken(file);
  if (kept === 'unsafe') io.stderr.write(`${words.tokenUnsafe(file)}\n`);
  if (typeof kept !== 'object') return undefined;
  const wanted = io.env['CRM_USER'];
  if (wanted && wanted.toLowerCase() !== kept.user.toLowerCase()) return undefined;
  try {
    return await checked(context, clientOf(context, portal, kept.token));
  } catch (error) {
    if (!isCrmError(error) || error.code !== 'unauthorized') throw error;
    io.stderr.write(`${words.tokenRefused}\n`);
    await deleteToken(file);
    return undefined;
  }
}

/** Who signs in, from the environment or from the terminal. */
async function credentials(context: Context, portal: string): Promise<TokenSource> {
  const { io, args, words } = context;
  const { CRM_USER: user, CRM_PASSWORD: word } = io.env;
  if ((!user || !word) && !isInteractive(io)) {
    throw new CliError(words.missing(missingCredentials(context)), EXIT.signIn);
  }
  if (args.has('keep-token')) await requireFolder(context, portal);
  const userName = user || (await ask(io, words.userQuestion)).trim();
  const password = word || (await ask(io, words.passwordQuestion, { hidden: true }));
  if (!userName || !password) {
    const missing = userName ? words.passwordVariable : words.userVariable;
    throw new CliError(words.missing([missing]), EXIT.signIn);
  }
  const source = signIn({
    userName,
    password,
    ...(isInteractive(io) && {
      code: (awaited) =>
        ask(io, words.codeQuestion('phoneNoise' in awaited ? awaited.phoneNoise : undefined)),
    }),
  });
  return args.has('keep-token') ? keeping(source, context, portal, userName) : source;
}

/**
 * Refuses to go on when the token could not be kept, before anybody types a password.
 *
 * @throws CliError of usage when the folder cannot be made or written
 */
async function requireFolder({ io, words }: Context, portal: string): Promise<void> {
  const file = tokenFile(io.env, portal);
  const problem = await makeFolderOf(file).then(() => undefined, messageOf);
  if (problem !== undefined) throw usageError(words.cannotKeepToken(dirname(file), problem));
}

/** Keeps each token that a sign-in returns. */
function keeping(
  source: TokenSource,
  { io, words }: Context,
  portal: string,
  user: string,
): TokenSource {
  const file = tokenFile(io.env, portal);
  let last: string | undefined;
  return {
    ...source,
    async get(tokenContext) {
      const token = await source.get(tokenContext);
      if (token !== undefined && token !== last) {
        last = token;
        const problem = await writeToken(file, { user, token }).then(() => undefined, messageOf);
        io.stderr.write(
          `${problem === undefined ? words.tokenKept(file) : words.tokenNotKept(problem)}\n`,
        );
      }
      return token;
    },
  };
}
