// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { Schema } from '../../../src/operation/schema.js';
import { booleanType, nullType, stringOrNullType, stringType } from './types.js';

export const authenticationResult: Schema = { properties: { token: stringOrNullType, expires: stringType, sms: booleanType, phoneNoise: stringType, tfa: booleanType, tfaKey: stringType } };

export const codePathInput: Schema = { type: 'string', pattern: '^(?!(?:login|register|sendsms|setphone)$)[0-9a-z]+$', because: 'the words of other paths cannot be codes', anyCase: true, like: '123456' };

export const signInInput: Schema = { anyOf: [{ required: ['userName', 'password'], hints: { login: 'userName', email: 'userName', passwordHash: 'password' }, properties: { userName: { type: 'string', minLength: 1 }, password: { type: 'string', minLength: 1 } } }, { required: ['provider', 'accessToken'], hints: { token: 'accessToken' }, properties: { provider: { type: 'string', pattern: '^(?!email$).+$', anyCase: true, like: 'google' }, accessToken: { type: 'string', minLength: 1 } } }, { required: ['provider', 'codeOAuth'], hints: { code: 'codeOAuth' }, properties: { provider: { type: 'string', pattern: '^(?!email$).+$', anyCase: true, like: 'google' }, codeOAuth: { type: 'string', minLength: 1 } } }] };

export const smsCodeAwaitedResult: Schema = { properties: { token: nullType, sms: booleanType, phoneNoise: stringType, expires: stringType } };

export const tokenIssuedResult: Schema = { properties: { token: stringType, expires: stringType, sms: booleanType, phoneNoise: stringType, tfa: booleanType } };
