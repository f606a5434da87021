import { setAccess } from '../access.js';
import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalCase } from '../records.js';
import { pageOf } from '../response/page.js';
import { canEdit, canSee, canSetAccess } from '../rights.js';
import { accessDenied, serverFault } from '../server-error.js';
import { caseShape } from '../shapes/case.js';
import { contactShape, listedContactShape } from '../shapes/contact.js';
import { setFields } from '../shapes/custom-field.js';
import {
  caseOf,
  hasTags,
  matchesText,
  onlyVisible,
  sorted,
  visibleCase,
  visibleContact,
} from '../visible.js';
import { forget } from './forget.js';

export const caseRoutes: Routes = {
  createCase: (call) => {
    const { params, state, user } = call;
    const title = params.requiredText('title');
    const [members, fields] = bind(call);
    const id = state.nextId();
    const record = newRecord.case({ id, title, createBy: user.id, created: now() });
    state.cases.set(id, record);
    setAccess(call, record);
    setMembers(call, record, members);
    setFields(call, record, fields);
    return caseShape(call, record);
  },
  updateCase: (call) => {
    const { params, user } = call;
    const id = params.id('caseid');
    const title = params.requiredText('title');
    const [members, fields] = bind(call);
    const record = caseOf(call, id);
    if (!canEdit(user, record)) throw accessDenied();
    record.title = title;
    if (canSetAccess(user, record)) setAccess(call, record);
    if (members.length > 0) record.members = [];
    setMembers(call, record, members);
    setFields(call, record, fields);
    return caseShape(call, record);
  },
  getCase: (call) => caseShape(call, visibleCase(call, call.params.integer('caseid'))),
  listCases: (call) => {
    const cases = onlyVisible(call, matchingCases(call));
    const inOrder = sorted(call, cases, SORT_KEYS, { key: 'Title' });
    if (!inOrder) return cases.map((record) => caseShape(call, record));
    if (call.page.sortBy?.toLowerCase() !== 'id') {
      inOrder.sort((a, b) => Number(a.isClosed) - Number(b.isClosed));
    }
    return pageOf(inOrder, call.page, (record) => caseShape(call, record));
  },
  searchCasesByPrefix: (call) => {
    const prefix = call.params.text('prefix');
    if (prefix === undefined) throw serverFault();
    const contactId = call.params.integer('contactID');
    return onlyVisible(call, [...call.state.cases.values()])
      .filter(({ title }) => title.toLowerCase().startsWith(prefix.toLowerCase()))
      .filter(({ members }) => contactId <= 0 || members.includes(contactId))
      .map((record) => caseShape(call, record));
  },
  closeCase: (call) => setClosed(call, true),
  reopenCase: (call) => setClosed(call, false),
  deleteCase: (call) => {
    const record = caseOf(call, call.params.id('caseid'));
    if (!canEdit(call.user, record)) throw accessDenied();
    return deleteAll(call, [record])[0];
  },
  deleteCases: (call) =>
    deleteAll(
      call,
      call.params
        .integers('casesids')
        .map((id) => call.state.cases.get(id))
        .filter((record) => record !== undefined),
    ),
  deleteFilteredCases: (call) => deleteAll(call, onlyVisible(call, matchingCases(call))),
  listCaseContacts: (call) =>
    onlyVisible(
      call,
      (call.state.cases.get(call.params.id('caseid'))?.members ?? [])
        .map((id) => call.state.contacts.get(id))
        .filter((contact) => contact !== undefined),
    ).map((contact) => listedContactShape(call, contact)),
  addCaseContact: (call) => {
    const [caseId, contactId] = [call.params.id('caseid'), call.params.id('contactid')];
    const [record, contact] = [visibleCase(call, caseId), visibleContact(call, contactId)];
    record.members = [...new Set([...record.members, contactId])];
    return contactShape(call, contact);
  },
  removeCaseContact: (call) => {
    const [caseId, contactId] = [call.params.id('caseid'), call.params.id('contactid')];
    const [record, contact] = [visibleCase(call, caseId), visibleContact(call, contactId)];
    record.members = record.members.filter((id) => id !== contactId);
    return contactShape(call, contact);
  },
};

const SORT_KEYS = {
  Title: ({ title }: PortalCase) => title.toLowerCase(),
  DateAndTime: ({ created }: PortalCase) => created,
  CreateBy: ({ createBy }: PortalCase) => createBy,
  Id: ({ id }: PortalCase) => id,
};

/**
 * The cases that a filter matches, hidden ones included. Without a filter it matches every case.
 */
export function matchingCases({ page, params, state }: Call): PortalCase[] {
  const contactId = params.integer('contactid');
  const isClosed = params.flagOrNone('isClosed');
  const tags = params.texts('tags');
  return [...state.cases.values()].filter(
    (record) =>
      (contactId === 0 || record.members.includes(contactId)) &&
      (isClosed === undefined || record.isClosed === isClosed) &&
      hasTags(record, tags) &&
      matchesText(page.filterValue, record.title),
  );
}

/** Arguments are converted before anything is changed. */
function bind({ params }: Call): [members: number[], fields: [number, string][]] {
  params.flag('isPrivate');
  params.guids('accessList');
  return [params.integers('members'), params.fields()];
}

/** Contacts that are unknown or hidden are skipped. */
function setMembers(call: Call, record: PortalCase, ids: readonly number[]): void {
  const contacts = ids
    .map((id) => call.state.contacts.get(id))
    .filter((contact) => contact !== undefined);
  const visible = onlyVisible(call, contacts).map(({ id }) => id);
  record.members = [...new Set([...record.members, ...visible])];
}

function setClosed(call: Call, isClosed: boolean) {
  const record = caseOf(call, call.params.id('caseid'));
  if (!canSee(call.state, call.user, record)) throw accessDenied();
  record.isClosed = isClosed;
  return caseShape(call, record);
}

/** Deletes what the caller may edit, and shows it without its members and fields. */
function deleteAll(call: Call, records: readonly PortalCase[]) {
  return records
    .filter((record) => canEdit(call.user, record))
    .map((record) => {
      call.state.cases.delete(record.id);
      forget(call.state, 'case', record.id);
      return caseShape(call, { ...record, members: [], fields: {} });
    });
}
