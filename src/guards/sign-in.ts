import { type ResponseErrorDetails, SignInError } from '../errors/response-errors.js';
import type { SignInRules } from '../operation/operation.js';
import { secretsIn } from './secrets-in.js';

/** The server responds with 500 to every wrong password or code. */
export const SIGN_IN: SignInRules = {
  secretsIn,
  refusal: (details: ResponseErrorDetails) => {
    const { meaning = 'the portal refused the sign-in, or failed' } = details;
    return new SignInError({ ...details, meaning });
  },
};
