import type { Operation } from '../../src/operation/operation.js';
import type { Authentication, PhoneCredentials, SignIn, SmsCodeAwaited, TokenIssued } from '../schema.js';
import { codeInput, phoneCredentialsInput, signInInput } from './inputs.js';
import { authenticationResult, smsCodeAwaitedResult, tokenIssuedResult } from './results.js';

/** The input of {@link authenticate}. */
export interface AuthenticateInput {
  readonly body: SignIn;
}

/**
 * Sign in: `POST /api/2.0/authentication`
 *
 * **A refused sign-in is 500, a wrong password too; there is no 401 here.**
 *
 * - Creates a token, which lives a year unless the portal says otherwise, and sets it in the cookie `asc_auth_key`. Signing out of all sessions ends it.
 * - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is awaited: give it to `authenticateWithCode`.
 * - Needs no credentials and works on a portal that is not paid.
 *
 * The client's method is `crm.authenticate`:
 *
 * ```ts
 * const result = await crm.authenticate({
 *   body: {
 *     userName: 'anna.weber@acme.test',
 *     password: 'a password'
 *   }
 * });
 * ```
 */
export const authenticate: Operation<AuthenticateInput, Authentication> = {
  id: 'authenticate',
  method: 'POST',
  path: '/api/2.0/authentication',
  isIdempotent: false,
  isOpen: true,
  signsIn: true,
  input: { type: 'object', properties: { body: signInInput }, required: ['body'], closed: true },
  result: authenticationResult,
};

/** The input of {@link sendAuthenticationSms}. */
export interface SendAuthenticationSmsInput {
  readonly body: SignIn;
}

/**
 * Send the code again: `POST /api/2.0/authentication/sendsms`
 *
 * **A refused sign-in is 500, a wrong password or too many attempts too; there is no 401 here.**
 *
 * Sends another text message to the confirmed telephone of the user.
 *
 * The client's method is `crm.sendAuthenticationSms`:
 *
 * ```ts
 * const result = await crm.sendAuthenticationSms({
 *   body: {
 *     userName: 'anna.weber@acme.test',
 *     password: 'a password'
 *   }
 * });
 * ```
 */
export const sendAuthenticationSms: Operation<SendAuthenticationSmsInput, SmsCodeAwaited> = {
  id: 'sendAuthenticationSms',
  method: 'POST',
  path: '/api/2.0/authentication/sendsms',
  isIdempotent: false,
  isOpen: true,
  signsIn: true,
  input: { type: 'object', properties: { body: signInInput }, required: ['body'], closed: true },
  result: smsCodeAwaitedResult,
};

/** The input of {@link setAuthenticationPhone}. */
export interface SetAuthenticationPhoneInput {
  readonly body: PhoneCredentials;
}

/**
 * Give a telephone for codes and send the first one: `POST /api/2.0/authentication/setphone`
 *
 * **A refused sign-in is 500, a wrong password or an unusable number too; there is no 401 here.**
 *
 * For a user whose second factor is a text message and who has no confirmed telephone yet.
 *
 * The client's method is `crm.setAuthenticationPhone`:
 *
 * ```ts
 * const result = await crm.setAuthenticationPhone({
 *   body: {
 *     userName: 'anna.weber@acme.test',
 *     password: 'a password',
 *     mobilePhone: '+74951234512'
 *   }
 * });
 * ```
 */
export const setAuthenticationPhone: Operation<SetAuthenticationPhoneInput, SmsCodeAwaited> = {
  id: 'setAuthenticationPhone',
  method: 'POST',
  path: '/api/2.0/authentication/setphone',
  isIdempotent: false,
  isOpen: true,
  signsIn: true,
  input: { type: 'object', properties: { body: phoneCredentialsInput }, required: ['body'], closed: true },
  result: smsCodeAwaitedResult,
};

/** The input of {@link authenticateWithCode}. */
export interface AuthenticateWithCodeInput {
  readonly path: {
      /**
       * @description The code of the text message or of the authenticator app.
       * @example 123456
       */
      code: string;
  };
  readonly body: SignIn;
}

/**
 * Sign in with a second factor: `POST /api/2.0/authentication/{code}`
 *
 * **A refused sign-in is 500, a wrong or late code too; there is no 401 here.**
 *
 * Creates a token from the same credentials as before and the code that was awaited. It fails too when the user needs no second factor.
 *
 * The client's method is `crm.authenticateWithCode`:
 *
 * ```ts
 * const result = await crm.authenticateWithCode({
 *   path: { code: '123456' },
 *   body: {
 *     userName: 'anna.weber@acme.test',
 *     password: 'a password'
 *   }
 * });
 * ```
 */
export const authenticateWithCode: Operation<AuthenticateWithCodeInput, TokenIssued> = {
  id: 'authenticateWithCode',
  method: 'POST',
  path: '/api/2.0/authentication/{code}',
  isIdempotent: false,
  isOpen: true,
  signsIn: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { code: codeInput }, required: ['code'], closed: true }, body: signInInput }, required: ['path', 'body'], closed: true },
  result: tokenIssuedResult,
};
