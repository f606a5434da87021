import type { Call } from './call.js';
import type { EntityKind, PortalEntity, TagKind } from './records.js';
import { badArgument } from './server-error.js';
import { visibleCase, visibleContact, visibleOpportunity } from './visible.js';

const KINDS: readonly string[] = ['case', 'company', 'contact', 'opportunity', 'person'];

/** The kind of record that a path names. */
export function kindOf({ params }: Call, name = 'entityType'): EntityKind {
  const word = params.text(name)?.toLowerCase() ?? '';
  if (!KINDS.includes(word)) throw badArgument();
  return word as EntityKind;
}

/** Persons and companies have the tags of contacts. */
export const tagKindOf = (kind: EntityKind): TagKind =>
  kind === 'person' || kind === 'company' ? 'contact' : kind;

/** The record of a kind and an id, if the caller may see it. */
export function visibleEntity(call: Call, kind: EntityKind, id: number): PortalEntity {
  if (kind === 'case') return visibleCase(call, id);
  return kind === 'opportunity' ? visibleOpportunity(call, id) : visibleContact(call, id);
}
