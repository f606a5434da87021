import { setAccess } from '../access.js';
import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalOpportunity } from '../records.js';
import { pageOf } from '../response/page.js';
import { canEdit, canSeeContact, canSetAccess, isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { contactShape, listedContactShape } from '../shapes/contact.js';
import { isCurrency } from '../shapes/currency.js';
import { setFields } from '../shapes/custom-field.js';
import { opportunityShape } from '../shapes/opportunity.js';
import { onlyVisible, sorted, unpaged, visibleContact, visibleOpportunity } from '../visible.js';
import { forget } from './forget.js';
import { closing, matchingOpportunities } from './opportunity-filter.js';

export const opportunityRoutes: Routes = {
  createOpportunity: (call) => {
    const { state, user } = call;
    const { fields, members, ...content } = bind(call);
    const id = state.nextId();
    const record = newRecord.opportunity({ ...content, id, createBy: user.id, created: now() });
    state.opportunities.set(id, record);
    setAccess(call, record);
    setMembers(call, record, [...(content.contactId > 0 ? [content.contactId] : []), ...members]);
    setFields(call, record, fields);
    return opportunityShape(call, record);
  },
  updateOpportunity: (call) => {
    const id = call.params.id('opportunityid');
    const { fields, members, ...content } = bind(call);
    const record = visibleOpportunity(call, id);
    if (!canEdit(call.user, record)) throw accessDenied();
    Object.assign(record, content);
    if (canSetAccess(call.user, record)) setAccess(call, record);
    if (members.length > 0) record.members = [];
    setMembers(call, record, members);
    setFields(call, record, fields);
    return opportunityShape(call, record);
  },
  getOpportunity: (call) =>
    opportunityShape(call, visibleOpportunity(call, call.params.id('opportunityid'))),
  listOpportunities: (call) => {
    const matches = matchingOpportunities(call);
    const inOrder = sorted(call, onlyVisible(call, matches), sortKeys(call), { key: 'Stage' });
    const show = (record: PortalOpportunity) => opportunityShape(call, record, false);
    return inOrder ? pageOf(inOrder, call.page, show) : unpaged(call, matches).map(show);
  },
  listContactOpportunities: (call) => {
    const id = call.params.integer('contactid');
    const records = [...call.state.opportunities.values()].filter(
      ({ contactId, members }) => contactId === id || members.includes(id),
    );
    return unpaged(call, records).map((record) => opportunityShape(call, record, false));
  },
  /** Without `internalSearch` the contact is one that the opportunities must not have. */
  searchOpportunitiesByPrefix: (call) => {
    const prefix = call.params.text('prefix');
    if (prefix === undefined) throw serverFault();
    const contactId = call.params.integer('contactID');
    const isInternal = call.params.flag('internalSearch');
    return onlyVisible(call, [...call.state.opportunities.values()])
      .filter(({ title }) => title.toLowerCase().startsWith(prefix.toLowerCase()))
      .filter((one) => contactId <= 0 || one.members.includes(contactId) === isInternal)
      .map((record) => opportunityShape(call, record, false));
  },
  /** Takes the probability of the stage over, and closes the opportunity or opens it again. */
  setOpportunityStage: (call) => {
    const id = call.params.id('opportunityid');
    const stageId = call.params.id('stageid'); // the {id} of the path is read by nothing
    const record = visibleOpportunity(call, id);
    const stage = call.state.stages.get(stageId);
    if (!canEdit(call.user, record) || !stage) throw notFound();
    const { stageType, successProbability } = stage;
    const actualCloseDate = stageType === OPEN ? undefined : now();
    Object.assign(record, { stageId, successProbability, actualCloseDate });
    return opportunityShape(call, record);
  },
  deleteOpportunity: (call) => {
    const record = call.state.opportunities.get(call.params.id('opportunityid'));
    if (!record) throw notFound();
    if (!canEdit(call.user, record)) throw accessDenied();
    return { ...deleteAll(call, [record])[0], accessList: [] };
  },
  deleteOpportunities: (call) => {
    const ids = call.params.integers('opportunityids');
    if (ids.length === 0) throw badArgument();
    const records = ids.map((id) => call.state.opportunities.get(id));
    return deleteAll(
      call,
      onlyVisible(
        call,
        records.filter((record) => record !== undefined),
      ),
    );
  },
  deleteFilteredOpportunities: (call) =>
    deleteAll(call, unpaged(call, matchingOpportunities(call))),
  listOpportunityContacts: (call) => {
    const record = visibleOpportunity(call, call.params.id('opportunityid'));
    const contacts = record.members.map((id) => call.state.contacts.get(id));
    return onlyVisible(
      call,
      contacts.filter((contact) => contact !== undefined),
    ).map((contact) => ({
      ...listedContactShape(call, contact),
      ...(contact.id === record.contactId && { canEdit: false }),
    }));
  },
  linkOpportunityToContact: (call) => changeLink(call, true),
  unlinkOpportunityFromContact: (call) => changeLink(call, false),
  addOpportunityContact: (call) => changeMember(call, (ids, id) => [...new Set([...ids, id])]),
  removeOpportunityContact: (call) =>
    changeMember(call, (ids, id) => ids.filter((one) => one !== id)),
};

const sortKeys = ({ state }: Call) => ({
  Title: ({ title }: PortalOpportunity) => title.toLowerCase(),
  Responsible: ({ responsible }: PortalOpportunity) => responsible,
  Stage: ({ stageId }: PortalOpportunity) => stageId,
  BidValue: ({ bidValue }: PortalOpportunity) => bidValue,
  DateAndTime: (record: PortalOpportunity) => closing(state, record) ?? '',
  Id: ({ id }: PortalOpportunity) => id,
});

const OPEN = 0;
const BID_TYPES = { FixedBid: 0, PerHour: 1, PerDay: 2, PerWeek: 3, PerMonth: 4, PerYear: 5 };

/**
 * Reads the members of a create or an update, which is a full replacement: what is missing is
 * reset.
 */
function bind({ params, state, user }: Call) {
  params.flag('isPrivate');
  params.guids('accessList');
  const content = {
    title: params.requiredText('title'),
    description: params.text('description'),
    responsible: params.guid('responsibleid') ?? '',
    contactId: params.integer('contactid'),
    stageId: params.integer('stageid'),
    bidType: params.enumeration('bidType', BID_TYPES),
    bidValue: params.decimal('bidValue'),
    currency: params.requiredText('bidCurrencyAbbr').toUpperCase(),
    perPeriodValue: params.integer('perPeriodValue'),
    successProbability: params.integer('successProbability'),
    actualCloseDate: params.date('actualCloseDate'),
    expectedCloseDate: params.date('expectedCloseDate'),
    members: params.integers('members'),
    fields: params.fields(),
  };
  const contact = state.contacts.get(content.contactId);
  const isKnown = content.responsible !== '' && state.stages.has(content.stageId);
  if (!isKnown || !isCurrency(content.currency)) throw badArgument();
  if (content.contactId > 0 && !contact) throw badArgument();
  if (contact && !canSeeContact(state, user, contact)) throw accessDenied();
  return content;
}

/** Contacts that are unknown or hidden are skipped. */
function setMembers(call: Call, record: PortalOpportunity, ids: readonly number[]): void {
  const contacts = ids.map((id) => call.state.contacts.get(id));
  const visible = onlyVisible(
    call,
    contacts.filter((contact) => contact !== undefined),
  );
  record.members = [...new Set([...record.members, ...visible.map(({ id }) => id)])];
}

/** The same from the side of the contact. The main contact cannot be taken away here. */
function changeLink(call: Call, isLinked: boolean) {
  const contact = visibleContact(call, call.params.id('contactid'));
  const record = visibleOpportunity(call, call.params.id('opportunityid'));
  if (!isLinked && record.contactId === contact.id) throw accessDenied();
  const others = record.members.filter((id) => id !== contact.id);
  record.members = isLinked ? [...others, contact.id] : others;
  return opportunityShape(call, record);
}

function changeMember(call: Call, change: (ids: number[], id: number) => number[]) {
  const [id, contactId] = [call.params.id('opportunityid'), call.params.id('contactid')];
  const [record, contact] = [visibleOpportunity(call, id), visibleContact(call, contactId)];
  record.members = change(record.members, contactId);
  return contactShape(call, contact);
}

function deleteAll(call: Call, records: readonly PortalOpportunity[]) {
  return records
    .filter((record) => isAdministrator(call.user) || canEdit(call.user, record))
    .map((record) => {
      call.state.opportunities.delete(record.id);
      forget(call.state, 'opportunity', record.id);
      return opportunityShape(call, { ...record, members: [], fields: {}, access: [] }, false);
    });
}
