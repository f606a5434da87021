import type { components } from './generated/schema.js';

type Schemas = components['schemas'];

// @ts-expect-error a private case without users
export const withoutUsers: Schemas['CaseAccess'] = { isPrivate: true };

export const misspelt: Schemas['FilteredContactsAccess'] = {
  isPrivate: true,
  // @ts-expect-error a misspelt filter
  tag: ['trade fair'],
};
