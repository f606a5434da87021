import type { Call, Context, Routes } from '../call.js';
import type { PortalUser } from '../records.js';
import { writeDate } from '../request/dates.js';
import { serverFault } from '../server-error.js';

/** The code that a portal sends, and that an app shows. */
export const SECOND_FACTOR_CODE = '123456';

// Every failure of a sign-in is 500, and not 401.

export const authenticationRoutes: Routes = {
  authenticate: (call) => {
    const user = bySecret(call);
    if (user.secondFactor === 'sms') return smsSent(call);
    if (user.secondFactor === 'app') return { token: null, tfa: true };
    return issue(call, user);
  },
  authenticateWithCode: (call) => {
    const user = bySecret(call);
    if (user.secondFactor === 'none' || call.params.text('code') !== SECOND_FACTOR_CODE) {
      throw failed();
    }
    const isSms = user.secondFactor === 'sms';
    return { ...issue(call, user), ...(isSms ? { sms: true } : { tfa: true }) };
  },
  sendAuthenticationSms: (call) => {
    bySecret(call);
    return smsSent(call);
  },
  setAuthenticationPhone: (call) => {
    bySecret(call);
    return smsSent(call);
  },
};

const failed = () => serverFault('User authentication failed', -2146233087);

function bySecret({ params, sessions }: Call): PortalUser {
  const user = sessions.signIn(params.text('userName') ?? '', params.text('password') ?? '');
  if (!user) throw failed();
  return user;
}

const YEAR_MS = 365 * 86_400_000;

const inYear = ({ offsetMinutes }: Context): string =>
  writeDate(new Date(Date.now() + YEAR_MS).toISOString(), offsetMinutes);

const issue = (call: Call, user: PortalUser) => ({
  token: call.sessions.open(user),
  expires: inYear(call),
});

const smsSent = (call: Call) => ({
  token: null,
  sms: true,
  phoneNoise: '+7 *** *** ** 89',
  expires: inYear(call),
});
