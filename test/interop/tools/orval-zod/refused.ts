import type { z } from 'zod';
import type { setCaseAccessBody, setFilteredContactsAccessBody } from './generated/api.js';

// @ts-expect-error a private case without users
export const withoutUsers: z.input<typeof setCaseAccessBody> = { isPrivate: true };

export const misspelt: z.input<typeof setFilteredContactsAccessBody> = {
  isPrivate: true,
  // @ts-expect-error a misspelt filter
  tag: ['trade fair'],
};
