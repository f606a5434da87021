import type { CaseAccess, FilteredContactsAccess } from './generated/index.js';

// @ts-expect-error a private case without users
export const withoutUsers: CaseAccess = { isPrivate: true };

export const misspelt: FilteredContactsAccess = {
  isPrivate: true,
  // @ts-expect-error a misspelt filter
  tag: ['trade fair'],
};
