import type { Call } from '../call.js';
import type { PortalContact } from '../records.js';
import { contactName } from '../shapes/contact.js';
import { hasTags, matchesText } from '../visible.js';

const VIEWS = { All: 0, Company: 1, Person: 2, WithOpportunity: 3 };
const VIEW_LABELS = {
  'All companies and persons': 0,
  Companies: 1,
  Persons: 2,
  'With opportunities': 3,
};

/** A number of a filter that is missing or negative is any; 0 is a contact that has none. */
const isWanted = (wanted: number | undefined, id: number): boolean =>
  wanted === undefined || wanted < 0 || wanted === id;

/**
 * The contacts that a filter matches, hidden ones included. Without a filter it matches every
 * contact. `anyIfMissing` tells the filters apart whose status and type are 0 when they are
 * missing.
 */
export function matchingContacts(call: Call, anyIfMissing = true): PortalContact[] {
  const { page, params, state } = call;
  const number = (name: string) => params.integerOrNone(name) ?? (anyIfMissing ? undefined : 0);
  const [status, type] = [number('contactStage'), number('contactType')];
  const view = params.enumeration('contactListView', VIEWS, VIEW_LABELS);
  const [from, to] = [params.date('fromDate'), params.date('toDate')];
  const tags = params.texts('tags');
  return [...state.contacts.values()].filter(
    (contact) =>
      isWanted(status, contact.statusId) &&
      isWanted(type, contact.typeId) &&
      isInView(call, contact, view) &&
      (from === undefined || contact.created >= from) &&
      (to === undefined || contact.created < endOfDay(to)) &&
      hasTags(contact, tags) &&
      matchesText(page.filterValue, ...searchedTexts(contact)),
  );
}

/**
 * What a search looks at.
 *
 * @see Core/Search/ContactsWrapper.cs and InfoWrapper.cs of the server
 */
const searchedTexts = (contact: PortalContact): string[] => [
  contactName(contact),
  contact.jobTitle,
  contact.about,
  contact.industry,
  ...contact.info.map(({ data }) => data),
];

/** Two more filters, which only the lists have. */
export function matchingListed(call: Call): PortalContact[] {
  const responsible = call.params.guid('responsibleid');
  const isShared = call.params.flagOrNone('isShared');
  return matchingContacts(call).filter(
    ({ managers, shareType }) =>
      (responsible === undefined || managers.includes(responsible)) &&
      (isShared === undefined || isShared === (shareType !== 0)),
  );
}

/** The last day of a filter counts as a whole. */
const endOfDay = (date: string): string =>
  new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString();

function isInView({ state }: Call, { id, isCompany }: PortalContact, view: number): boolean {
  if (view === 0) return true;
  if (view === 1 || view === 2) return isCompany === (view === 1);
  return (
    view === 3 &&
    [...state.opportunities.values()].some(
      ({ contactId, members }) => contactId === id || members.includes(id),
    )
  );
}
