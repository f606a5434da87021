import fc from 'fast-check';
import type { CrmClient, RequestMethod } from '../../src/index.js';
import { boris, group, type Kind } from './access.js';
import { oneId, someUsers } from './random-access.js';

/** The access of a record: how a contact is shared, or whether it is private, and to whom. */
export interface Claim {
  readonly kind: Kind;
  readonly id: number;
  readonly access: readonly unknown[];
}

/** A record as an operation returns it. */
export interface Shown {
  readonly id: number;
  readonly isPrivate: boolean;
  readonly shareType?: number;
  readonly accessList?: readonly { readonly id: string }[];
}

/** The access that a record shows. */
export const shownAccess = ({ isPrivate, shareType, accessList = [] }: Shown): unknown[] => [
  shareType ?? isPrivate,
  ...accessList.map(({ id }) => id).sort(),
];

/** Reads the access of a record without any helper. */
export const readRaw = async (crm: CrmClient, kind: Kind, id: number): Promise<unknown[]> =>
  shownAccess(await crm.request<Shown>('GET', `/api/2.0/crm/${kind}/${id}`));

/** An operation that nothing validates, and what the access is to be after it. */
export interface OperationCall {
  readonly name: string;
  readonly run: (crm: CrmClient) => Promise<Claim[]>;
}

const send = (crm: CrmClient, method: RequestMethod, path: string, body: object) =>
  crm.request<Shown | Shown[]>(method, `/api/2.0/crm/${path}`, { body });

/** The responses of cases and opportunities show the access as it is. */
const byResponse = (
  name: string,
  kind: Kind,
  method: RequestMethod,
  path: string,
  body: object,
): OperationCall => ({
  name,
  run: async (crm) =>
    [await send(crm, method, path, body)]
      .flat()
      .map((shown) => ({ kind, id: shown.id, access: shownAccess(shown) })),
});

/** Those of contacts show it as it was, so that the request says what it is to be. */
const byRequest = (
  name: string,
  method: RequestMethod,
  path: string,
  body: object,
  access: readonly unknown[],
): OperationCall => ({
  name,
  run: async (crm) =>
    [await send(crm, method, path, body)].flat().map(({ id }) => ({ kind: 'contact', id, access })),
});

const deal = { title: 'A deal', responsibleid: boris.id, stageid: 1, bidCurrencyAbbr: 'EUR' };

const access = fc.record({
  isPrivate: fc.boolean(),
  accessList: fc.oneof(fc.constant([]), fc.constant([group.id]), someUsers),
});

const ofRecord = fc
  .tuple(fc.constantFrom('case', 'opportunity'), oneId, access, fc.integer({ min: 0, max: 4 }))
  .map(([kind, id, body, which]): OperationCall => {
    const many = { [kind === 'case' ? 'casesid' : 'opportunityid']: [id, 5, 1] };
    const put = (name: string, path: string, more: object = {}) =>
      byResponse(`${name} ${kind}`, kind, 'PUT', `${kind}/${path}`, { ...body, ...more });
    if (which === 0) return put('set', `${id}/access`);
    if (which === 1) return put('set many', 'access', many);
    if (which === 2) return put('set filtered', 'filter/access', { tags: ['vip'] });
    if (which === 3) return put('update', `${id}`, deal);
    return byResponse(`create ${kind}`, kind, 'POST', kind, { ...deal, ...body });
  });

const ofContact = fc
  .tuple(oneId, fc.boolean(), fc.oneof(fc.constant([]), someUsers), fc.integer({ min: 0, max: 3 }))
  .map(([id, isShared, managerList, which]): OperationCall => {
    const wanted = isShared ? [1] : [0, ...[...managerList].sort()];
    const body = { isShared, managerList };
    if (which === 0) return byRequest('set contact', 'PUT', `contact/${id}/access`, body, wanted);
    const many = { ...body, contactid: [id, 1] };
    if (which === 1) return byRequest('set many contact', 'PUT', 'contact/access', many, wanted);
    const filtered = { managerList, tags: ['vip'], isPrivate: isShared };
    if (which === 2)
      return byRequest('set filtered contact', 'PUT', 'contact/filter/access', filtered, wanted);
    const person = { firstName: 'Ann', lastName: 'Lee', shareType: isShared ? 1 : 0, managerList };
    return byRequest('create contact', 'POST', 'contact/person', person, wanted);
  });

/** An operation with random arguments. */
export const operationCall: fc.Arbitrary<OperationCall> = fc.oneof(ofRecord, ofContact);
