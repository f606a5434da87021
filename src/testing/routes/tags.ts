import type { Call, Routes } from '../call.js';
import { kindOf, tagKindOf, visibleEntity } from '../entity.js';
import type { EntityKind, PortalContact, PortalEntity } from '../records.js';
import { canEditContact, isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { personsOf } from '../shapes/contact.js';
import { contactOf, onlyVisible, unpaged, visibleContact } from '../visible.js';
import { matchingCases } from './cases.js';
import { matchingContacts } from './contact-filter.js';
import { matchingOpportunities } from './opportunity-filter.js';

// Each change returns the name of the tag as it was sent.

export const tagRoutes: Routes = {
  listTags: (call) => {
    const kind = tagKindOf(kindOf(call));
    return call.state.tags[kind].map((title) => {
      const count = call.state.entities(kind).filter((one) => has(one, title)).length;
      return { title, ...(count > 0 && { relativeItemsCount: count }) };
    });
  },
  createTag: (call) => {
    const name = call.params.requiredText('tagName');
    const kind = tagKindOf(kindOf(call));
    const tag = clean(name);
    if (isKnown(call, kind, tag)) throw badArgument();
    call.state.registerTags(kind, [tag]);
    return name;
  },
  deleteTag: (call) => {
    const name = call.params.requiredText('tagName');
    const kind = tagKindOf(kindOf(call));
    if (!isKnown(call, kind, name)) throw notFound();
    call.state.tags[kind] = call.state.tags[kind].filter((tag) => !isSame(tag, name));
    for (const entity of call.state.entities(kind)) untag(entity, name);
    return name;
  },
  deleteUnusedTags: (call) => {
    if (!isAdministrator(call.user)) throw accessDenied();
    const kind = tagKindOf(kindOf(call));
    const entities = call.state.entities(kind);
    const isUsed = (tag: string): boolean => entities.some((one) => has(one, tag));
    const unused = call.state.tags[kind].filter((tag) => !isUsed(tag));
    call.state.tags[kind] = call.state.tags[kind].filter(isUsed);
    return unused;
  },
  listEntityTags: (call) => [...visibleEntity(call, kindOf(call), call.params.id('entityid')).tags],
  listContactTags: (call) => [...visibleContact(call, call.params.id('contactid')).tags],
  addTagToEntity: (call) => {
    const [id, name] = [call.params.id('entityid'), call.params.requiredText('tagName')];
    tag(call, kindOf(call), [editable(call, kindOf(call), id)], name);
    return name;
  },
  removeTagFromEntity: (call) => {
    const [id, name] = [call.params.id('entityid'), call.params.requiredText('tagName')];
    const kind = kindOf(call);
    const entity = editable(call, kind, id);
    if (!isKnown(call, kind, name)) throw notFound();
    untag(entity, name);
    return name;
  },
  /** Stops at the first record that cannot be tagged; earlier ones keep the tag. */
  addTagToEntities: (call) => {
    const ids = call.params.integers('entityid');
    const name = call.params.requiredText('tagName');
    if (ids.length === 0) throw badArgument();
    for (const id of ids) tag(call, kindOf(call), [editable(call, kindOf(call), id)], name);
    return name;
  },
  addTagToFilteredCases: (call) => {
    const cases = onlyVisible(call, matchingCases(call));
    return tagAll(call, 'case', cases);
  },
  addTagToFilteredOpportunities: (call) =>
    tagAll(call, 'opportunity', unpaged(call, matchingOpportunities(call))),
  /** Status and type that are left out restrict to contacts without one. */
  addTagToFilteredContacts: (call) =>
    tagAll(call, 'contact', unpaged(call, matchingContacts(call, false))),
  addTagToContactGroup: (call) => {
    const [id, name] = [call.params.id('entityid'), call.params.requiredText('tagName')];
    tag(call, 'contact', groupOf(call, visibleContact(call, id)), name);
    return name;
  },
  removeTagFromContactGroup: (call) => {
    const [id, name] = [call.params.id('entityid'), call.params.requiredText('tagName')];
    const members = groupOf(call, contactOf(call, id));
    if (!isKnown(call, 'contact', name)) throw badArgument();
    for (const contact of members) untag(contact, name);
    return name;
  },
};

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const has = ({ tags }: PortalEntity, name: string): boolean =>
  tags.some((one) => isSame(one, name));

/** How a tag is stored: in one line, without blanks around it. */
const clean = (name: string): string => name.replaceAll(/[\r\n]+/g, '').trim();

const isKnown = ({ state }: Call, kind: EntityKind, name: string): boolean =>
  state.tags[tagKindOf(kind)].some((one) => isSame(one, name));

/** The record to tag: one that is visible, and for contacts one that may be edited. */
function editable(call: Call, kind: EntityKind, id: number): PortalEntity {
  const entity = visibleEntity(call, kind, id);
  if ('shareType' in entity && !canEditContact(call.user, entity as PortalContact)) {
    throw accessDenied();
  }
  return entity;
}

function tag(
  { state }: Call,
  kind: EntityKind,
  entities: readonly PortalEntity[],
  name: string,
): void {
  const stored = clean(name);
  if (stored === '') throw badArgument();
  state.registerTags(tagKindOf(kind), [stored]);
  for (const entity of entities) if (!has(entity, stored)) entity.tags.push(stored);
}

function untag(entity: PortalEntity, name: string): void {
  entity.tags = entity.tags.filter((one) => !isSame(one, name));
}

/** With no match the name comes back as if all was well. */
function tagAll(call: Call, kind: EntityKind, entities: readonly PortalEntity[]): string {
  const name = call.params.text('tagName') ?? '';
  if (entities.length > 0) tag(call, kind, entities, name);
  return name;
}

/** A company and its persons, whichever of them is named. */
function groupOf(call: Call, contact: PortalContact): PortalContact[] {
  const kind = kindOf(call);
  if (kind !== 'contact' && contact.isCompany !== (kind === 'company')) throw serverFault();
  const company = contact.isCompany ? contact : call.state.contacts.get(contact.companyId);
  return company ? [company, ...personsOf(call, company.id)] : [contact];
}
