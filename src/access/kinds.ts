import { getCase, listCases, setCaseAccess } from '../../generated/operations/cases.js';
import { getContact, listContacts, setContactAccess } from '../../generated/operations/contacts.js';
import {
  getOpportunity,
  listOpportunities,
  setOpportunityAccess,
} from '../../generated/operations/opportunities.js';
import type { CallOptions } from '../client/options.js';
import type { ListMethod } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { nonEmpty } from '../request/users.js';
import { narrowedBy, type Source } from './filters.js';
import {
  type AccessRecord,
  accessOf,
  type RecordAccess,
  type RecordKind,
} from './record-access.js';
import { NOBODY } from './users.js';

/** A call on one record. */
export interface RecordCall {
  readonly crm: CoreClient;
  readonly id: number;
  readonly options: CallOptions;
}

/** What the server calls the same things for each kind of record. */
interface Kind extends Source<RecordAccess> {
  stateOf(record: AccessRecord): RecordAccess;
  read(call: RecordCall): Promise<AccessRecord>;
  /** Makes the record private to users, who must be some where the server would open it. */
  makePrivate(call: RecordCall, users: readonly string[]): Promise<unknown>;
  makePublic(call: RecordCall): Promise<unknown>;
  /** Whether the server puts the caller on the list of a private record. */
  readonly addsCaller: boolean;
}

/**
 * The single-record operations only: the operations on several records skip some silently, stop in
 * the middle, or do nothing, and the one on filtered contacts takes `isPrivate` for its opposite.
 */
export const KINDS: Readonly<Record<RecordKind, Kind>> = {
  case: {
    lists: listCases,
    filters: narrowedBy(['contactid', 'isClosed', 'tags', 'filterValue'], { contactid: [0] }),
    list: (crm) => crm.method(listCases) as ListMethod<object, AccessRecord>,
    stateOf: (record) => accessOf('case', record),
    read: ({ crm, id, options }) => crm.call(getCase, { path: { caseid: id } }, options),
    makePrivate: ({ crm, id, options }, users) =>
      crm.call(
        setCaseAccess,
        { path: { caseid: id }, body: { isPrivate: true, accessList: nonEmpty(users) } },
        options,
      ),
    makePublic: ({ crm, id, options }) =>
      crm.call(setCaseAccess, { path: { caseid: id }, body: { isPrivate: false } }, options),
    addsCaller: true,
  },
  opportunity: {
    lists: listOpportunities,
    filters: narrowedBy(
      [
        'responsibleid',
        'opportunityStagesid',
        'tags',
        'contactid',
        'stageType',
        'fromDate',
        'toDate',
        'filterValue',
      ],
      { responsibleid: [NOBODY], opportunityStagesid: [0], contactid: [0] },
    ),
    pairs: { fromDate: ['toDate'], toDate: ['fromDate'] },
    list: (crm) => crm.method(listOpportunities) as ListMethod<object, AccessRecord>,
    stateOf: (record) => accessOf('opportunity', record),
    read: ({ crm, id, options }) =>
      crm.call(getOpportunity, { path: { opportunityid: id } }, options),
    makePrivate: ({ crm, id, options }, users) =>
      crm.call(
        setOpportunityAccess,
        { path: { opportunityid: id }, body: { isPrivate: true, accessList: nonEmpty(users) } },
        options,
      ),
    makePublic: ({ crm, id, options }) =>
      crm.call(
        setOpportunityAccess,
        { path: { opportunityid: id }, body: { isPrivate: false } },
        options,
      ),
    addsCaller: true,
  },
  contact: {
    lists: listContacts,
    filters: narrowedBy(
      [
        'tags',
        'contactStage',
        'contactType',
        'contactListView',
        'responsibleid',
        'isShared',
        'fromDate',
        'toDate',
        'filterValue',
      ],
      { contactListView: [0, 'All'] },
    ),
    list: (crm) => crm.method(listContacts) as ListMethod<object, AccessRecord>,
    stateOf: (record) => accessOf('contact', record),
    read: ({ crm, id, options }) => crm.call(getContact, { path: { contactid: id } }, options),
    makePrivate: ({ crm, id, options }, users) =>
      crm.call(
        setContactAccess,
        { path: { contactid: id }, body: { isShared: false, managerList: users } },
        options,
      ),
    makePublic: ({ crm, id, options }) =>
      crm.call(setContactAccess, { path: { contactid: id }, body: { isShared: true } }, options),
    addsCaller: false,
  },
};
