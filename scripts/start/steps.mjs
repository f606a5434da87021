import { audit } from '../../dist/src/access/index.js';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<unknown>} run what is executed, and whose source is shown
 * @property {string} [code] the `code` of the error that the step ends with
 * @property {boolean} [showsResult] whether what `run` returns is more than what a response has
 */

/**
 * The steps of `npm start`, in their order: each finds the portal as those before left it.
 *
 * @param {Record<'asAnna' | 'asBoris' | 'asClara' | 'withoutToken', import('../../dist/src/index.js').CrmClient>} clients
 * @param {typeof import('../../dist/src/testing/index.js').samplePeople} people
 * @returns {Step[]}
 */
export const stepsFor = ({ asAnna, asBoris, asClara, withoutToken }, { boris, clara }) => [
  {
    title: 'Anna makes a case private to Boris. The server adds her.',
    run: () =>
      asAnna.setCaseAccess({
        path: { caseid: 1 },
        body: { isPrivate: true, accessList: [boris.id] },
      }),
  },
  {
    title: 'Clara no longer sees it.',
    run: () => asClara.getCase({ path: { caseid: 1 } }),
    code: 'not_found',
  },
  {
    title:
      'Anna makes all contacts with a tag private to Boris. The flag is inverted here, and the response shows them as they were before.',
    run: () =>
      asAnna.setFilteredContactsAccess({
        body: { isPrivate: false, managerList: [boris.id], tags: ['vip'] },
      }),
  },
  {
    title: 'Clara no longer sees the contact.',
    run: () => asClara.getContact({ path: { contactid: 1 } }),
    code: 'not_found',
  },
  {
    title: 'Anna makes an opportunity private to Clara.',
    run: () =>
      asAnna.setOpportunityAccess({
        path: { opportunityid: 1 },
        body: { isPrivate: true, accessList: [clara.id] },
      }),
  },
  {
    title: 'Boris no longer sees it, although he created it and is responsible for it.',
    run: () => asBoris.getOpportunity({ path: { opportunityid: 1 } }),
    code: 'not_found',
  },
  {
    title: 'audit of onlyoffice-crm/access finds such records.',
    run: () => audit(asAnna, { opportunity: 1 }),
    showsResult: true,
  },
  {
    title: 'The trap: a private case without users becomes public. Nothing checks this request.',
    run: () =>
      asAnna.request('PUT', '/api/2.0/crm/case/1/access', {
        body: { isPrivate: true, accessList: [] },
      }),
  },
  {
    title: 'Clara sees the case again.',
    run: () => asClara.getCase({ path: { caseid: 1 } }),
  },
  {
    title: 'The method refuses this before it is sent, and TypeScript before that.',
    run: () =>
      asAnna.setCaseAccess({
        path: { caseid: 1 },
        body: { isPrivate: true, accessList: [] },
      }),
    code: 'invalid_input',
  },
  {
    title: 'Without a token nothing is shown.',
    run: () => withoutToken.getCase({ path: { caseid: 1 } }),
    code: 'unauthorized',
  },
];
