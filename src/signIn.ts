import type { AppCodeAwaited, Authentication, SmsCodeAwaited } from '../generated/schema.js';
import { call, type Wire } from './call.js';
import { SecondFactorError, TokenError } from './errors.js';
import { isToken, type IssuedToken } from './session.js';

/** Who a client signs in as. */
export interface ClientCredentials {
  /** The e-mail address or the user name. */
  readonly userName: string;
  /** The password. */
  readonly password: string;
  /**
   * Answers the second factor. It must not call the client that it is part of, which waits for it.
   *
   * @param awaited which code is awaited: from a text message (`sms`) or from an authenticator app (`tfa`)
   * @returns the code
   */
  readonly code?: (awaited: SmsCodeAwaited | AppCodeAwaited) => string | Promise<string>;
}

/** Signs in, with the second factor if the portal asks for one. */
export async function signIn(wire: Wire, { userName, password, code }: ClientCredentials): Promise<IssuedToken> {
  const body = { userName, password };
  const answer = (await call(wire, 'authenticate', { body })) as Authentication;
  if (answer.token !== null) return checked(answer);

  const sms = 'sms' in answer && answer.sms === true;
  if (!sms && !('tfa' in answer && answer.tfa === true)) throw new TokenError('the portal answered the sign-in without a token', { operationId: 'authenticate' });
  const factor = sms ? 'sms' : 'app';
  if (sms && !answer.phoneNoise) {
    throw new SecondFactorError('the portal sends codes in text messages, but this user has no confirmed telephone: call setAuthenticationPhone first', { operationId: 'authenticate', factor });
  }
  if (!code) {
    const source = sms ? `the text message to ${answer.phoneNoise}` : 'the authenticator app';
    throw new SecondFactorError(`the portal awaits the code from ${source}: give credentials.code, a function that answers it`, { operationId: 'authenticate', factor });
  }
  let given: unknown;
  try {
    given = await code(answer);
  } catch (cause) {
    throw new SecondFactorError('the function given as credentials.code failed', { operationId: 'authenticate', factor, cause });
  }
  if (typeof given !== 'string' || !/^[0-9A-Za-z]+$/.test(given)) throw new SecondFactorError('the function given as credentials.code must answer a text of digits and letters', { operationId: 'authenticate', factor });
  return checked(await call(wire, 'authenticateWithCode', { path: { code: given }, body }));
}

function checked(answer: object): IssuedToken {
  if (!isToken((answer as IssuedToken).token)) throw new TokenError('the portal answered the sign-in without a token', { operationId: 'authenticate' });
  return answer as IssuedToken;
}
