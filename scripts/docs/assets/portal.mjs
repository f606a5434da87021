// The portal in memory for the console: the requests of a page stay in the page.
import { createPortal } from '../../../src/testing/index.ts';
import { routes } from '../../../src/testing/routes/index.ts';
import { people, records } from './records.mjs';

let portal = createPortal(records);

globalThis.portalInMemory = {
  url: portal.url,
  users: people.map(({ id, firstName, lastName, isCrmAdmin }) => ({
    id,
    name: `${firstName} ${lastName}`,
    isAdmin: isCrmAdmin === true,
  })),
  knows: (operationId) => Object.hasOwn(routes, operationId),
  tokenOf: (user) => portal.tokenOf(user),
  fetch: (url, init) => portal.fetch(url, init),
  reset() {
    portal = createPortal(records);
  },
};
