// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Operation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { Authentication, PhoneCredentials, SignIn, SmsCodeAwaited, TokenIssued } from '../schema.js';
import { authenticationResult, codePathInput, signInInput, smsCodeAwaitedResult, tokenIssuedResult } from './schemas/authentication.js';
import { SIGN_IN } from '../../src/guards/sign-in.js';

/** The input of {@link authenticate}. */
export interface AuthenticateInput {
  readonly body: SignIn;
}

/**
 * Sign in: `POST /api/2.0/authentication`
 *
 * **A refused sign-in is 500, also for a wrong password. There is no 401 here.**
 *
 * - Creates a token and sets it in the cookie `asc_auth_key`. It lives for a year unless the portal says otherwise. Signing out of all sessions ends it.
 * - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is needed. Send the code to `authenticateWithCode`.
 * - Needs no credentials and works on a portal that is not paid.
 */
export const authenticate: Operation<AuthenticateInput, Authentication> = {
  id: 'authenticate',
  method: 'POST',
  path: '/api/2.0/authentication',
  isIdempotent: false,
  isOpen: true,
  signsIn: SIGN_IN,
  get input(): Schema {
    return { properties: { body: signInInput } };
  },
  result: authenticationResult,
};

/** The input of {@link sendAuthenticationSms}. */
export interface SendAuthenticationSmsInput {
  readonly body: SignIn;
}

/**
 * Send the code again: `POST /api/2.0/authentication/sendsms`
 *
 * **A refused sign-in is 500, also for a wrong password or after too many attempts. There is no 401 here.**
 *
 * Sends another text message to the confirmed telephone number of the user.
 */
export const sendAuthenticationSms: Operation<SendAuthenticationSmsInput, SmsCodeAwaited> = {
  id: 'sendAuthenticationSms',
  method: 'POST',
  path: '/api/2.0/authentication/sendsms',
  isIdempotent: false,
  isOpen: true,
  signsIn: SIGN_IN,
  get input(): Schema {
    return { properties: { body: signInInput } };
  },
  result: smsCodeAwaitedResult,
};

/** The input of {@link setAuthenticationPhone}. */
export interface SetAuthenticationPhoneInput {
  readonly body: PhoneCredentials;
}

/**
 * Set a telephone number for codes and send the first code: `POST /api/2.0/authentication/setphone`
 *
 * **A refused sign-in is 500, also for a wrong password or an unusable number. There is no 401 here.**
 *
 * Stores the telephone number of a user whose second factor is a text message and who has no confirmed number yet, and sends the first code.
 */
export const setAuthenticationPhone: Operation<SetAuthenticationPhoneInput, SmsCodeAwaited> = {
  id: 'setAuthenticationPhone',
  method: 'POST',
  path: '/api/2.0/authentication/setphone',
  isIdempotent: false,
  isOpen: true,
  signsIn: SIGN_IN,
  get input(): Schema {
    return { properties: { body: { required: ['userName', 'password', 'mobilePhone'], hints: { login: 'userName', email: 'userName', passwordHash: 'password', phone: 'mobilePhone' }, properties: { userName: { type: 'string', minLength: 1 }, password: { type: 'string', minLength: 1 }, mobilePhone: { type: 'string', minLength: 1 } } } } };
  },
  result: smsCodeAwaitedResult,
};

/** The input of {@link authenticateWithCode}. */
export interface AuthenticateWithCodeInput {
  readonly path: {
      /**
       * @description The code from the text message or from the authenticator app.
       * @example 123456
       */
      code: string;
  };
  readonly body: SignIn;
}

/**
 * Sign in with a second factor: `POST /api/2.0/authentication/{code}`
 *
 * **A refused sign-in is 500, also for a wrong or expired code. There is no 401 here.**
 *
 * Creates a token from the same credentials as before and the code. It also fails when the user needs no second factor.
 */
export const authenticateWithCode: Operation<AuthenticateWithCodeInput, TokenIssued> = {
  id: 'authenticateWithCode',
  method: 'POST',
  path: '/api/2.0/authentication/{code}',
  isIdempotent: false,
  isOpen: true,
  signsIn: SIGN_IN,
  get input(): Schema {
    return { properties: { path: { properties: { code: codePathInput }, required: ['code'], closed: true }, body: signInInput } };
  },
  result: tokenIssuedResult,
};
