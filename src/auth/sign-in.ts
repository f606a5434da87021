import { authenticate, authenticateWithCode } from '../../generated/operations/authentication.js';
import type { AppCodeAwaited, Authentication, SmsCodeAwaited } from '../../generated/schema.js';
import { SecondFactorError, TokenError } from '../errors/client-errors.js';
import { oneLine } from '../errors/text.js';
import { DeadlineReached, withinTime } from '../transport/deadline.js';
import type { TokenContext, TokenSource } from '../transport/token.js';
import { type IssuedToken, session } from './session.js';
import { isToken } from './tokens.js';

/** Who a client signs in as. */
export interface Credentials {
  /** The e-mail address or the user name. */
  readonly userName: string;
  /** The password. */
  readonly password: string;
  /**
   * Returns the code of the second factor, within the `timeoutMs` of the client. It must not call
   * the client that it belongs to, which waits for it.
   *
   * @param awaited which code is awaited: from a text message (`sms`) or from an authenticator app
   * (`tfa`)
   * @returns the code
   */
  readonly code?: (awaited: AppCodeAwaited | SmsCodeAwaited) => Promise<string> | string;
}

/**
 * Makes a client sign in when a token is first needed. The client keeps the token until a minute
 * before it expires, and signs in again when the portal refuses it.
 *
 * @param credentials who to sign in as
 * @returns what `createCrmClient` takes as `token`
 * @throws TypeError when the user name, the password or the code cannot be used
 * @example
 * ```ts
 * import { createCrmClient, signIn } from 'onlyoffice-crm/core';
 *
 * const userName = 'anna.weber@acme.test';
 * const password = process.env['CRM_PASSWORD'] ?? '';
 * const token = signIn({ userName, password });
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token });
 * ```
 */
export function signIn(credentials: Credentials): TokenSource {
  const { userName, password, code } = credentials;
  if (!isText(userName) || !isText(password)) {
    throw new TypeError('signIn needs a userName and a password, neither of them empty.');
  }
  if (code !== undefined && typeof code !== 'function') {
    throw new TypeError('signIn: code must be a function that returns the code.');
  }
  return session(
    (context) => authenticated(context, { userName, password, ...(code && { code }) }),
    password,
  );
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const DETAILS = { operationId: 'authenticate' };

/** Signs in, with the second factor if the portal asks for one. */
async function authenticated(
  context: TokenContext,
  credentials: Credentials,
): Promise<IssuedToken> {
  const { call, timeoutMs } = context;
  const { userName, password } = credentials;
  const body = { userName, password };
  const result = await call(authenticate, { body });
  if (result.token !== null) return issuedToken(result);
  const code = await codeFor(result, credentials, timeoutMs);
  return issuedToken(await call(authenticateWithCode, { path: { code }, body }));
}

async function codeFor(
  awaited: Authentication,
  { code }: Credentials,
  timeoutMs: number,
): Promise<string> {
  const isSms = 'sms' in awaited && awaited.sms === true;
  if (!isSms && !('tfa' in awaited && awaited.tfa === true)) throw noToken();
  const factor = isSms ? 'sms' : 'app';
  const refuse = (message: string, cause?: unknown): never => {
    throw new SecondFactorError(message, { ...DETAILS, factor, cause });
  };
  const phone = isSms ? oneLine(String(awaited.phoneNoise ?? '')).slice(0, 40) : '';
  if (isSms && phone === '') {
    return refuse(
      'the portal sends codes in text messages, but this user has no confirmed telephone: call setAuthenticationPhone first',
    );
  }
  if (!code) {
    const source = isSms ? `the text message to ${phone}` : 'the authenticator app';
    return refuse(
      `the portal awaits the code from ${source}: give credentials.code, a function that returns it`,
    );
  }
  let given: unknown;
  try {
    const shown = (isSms ? { ...awaited, phoneNoise: phone } : awaited) as SmsCodeAwaited;
    given = await withinTime(async () => code(shown), timeoutMs, undefined);
  } catch (cause) {
    if (cause instanceof DeadlineReached) {
      return refuse(`credentials.code returned nothing within ${timeoutMs} ms`);
    }
    return refuse('the function given as credentials.code failed', cause);
  }
  if (typeof given !== 'string' || !/^[0-9A-Za-z]+$/.test(given)) {
    return refuse('credentials.code must return a string of digits and letters');
  }
  return given;
}

function issuedToken({ token, expires }: { token?: unknown; expires?: unknown }): IssuedToken {
  if (!isToken(token)) throw noToken();
  return { token, expires: String(expires) };
}

const noToken = (): TokenError =>
  new TokenError('the portal responded to the sign-in without a token', DETAILS);
