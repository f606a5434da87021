import type { z } from 'zod';
import type { schemas } from './generated/api.js';

// @ts-expect-error a private case without users
export const withoutUsers: z.input<typeof schemas.CaseAccess> = { isPrivate: true };

export const misspelt: z.input<typeof schemas.FilteredContactsAccess> = {
  isPrivate: true,
  // @ts-expect-error a misspelt filter
  tag: ['trade fair'],
};
