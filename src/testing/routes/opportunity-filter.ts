import type { Call } from '../call.js';
import type { PortalOpportunity } from '../records.js';
import { hasTags, matchesText } from '../visible.js';

const STAGE_TYPES = { Open: 0, ClosedAndWon: 1, ClosedAndLost: 2 };
const STAGE_LABELS = { 'Successfully closed': 1, 'Unsuccessfully closed': 2 };

/**
 * The opportunities that a filter matches, hidden ones included. Without a filter it matches every
 * opportunity; with one end of a period, or `contactAlsoIsParticipant`, and nothing else it matches
 * none.
 */
export function matchingOpportunities({ page, params, state }: Call): PortalOpportunity[] {
  const responsible = params.guid('responsibleid');
  const stageId = params.integer('opportunityStagesid');
  const stageType = params.enumerationOrNone('stageType', STAGE_TYPES, STAGE_LABELS);
  const contactId = params.integer('contactid');
  const isParticipant = params.flagOrNone('contactAlsoIsParticipant');
  const [from, to] = [params.date('fromDate'), params.date('toDate')];
  const tags = params.texts('tags');
  const isPeriod = from !== undefined && to !== undefined;
  const isIdle = isParticipant !== undefined || from !== undefined || to !== undefined;
  const isFiltered =
    [responsible, stageType].some((value) => value !== undefined) ||
    [stageId, contactId, tags.length].some((value) => value > 0) ||
    page.filterValue !== '' ||
    isPeriod;
  if (isIdle && !isFiltered) return [];
  return [...state.opportunities.values()].filter(
    (record) =>
      (responsible === undefined || record.responsible === responsible) &&
      (stageId === 0 || record.stageId === stageId) &&
      (stageType === undefined || state.stages.get(record.stageId)?.stageType === stageType) &&
      (contactId === 0 ||
        record.contactId === contactId ||
        (isParticipant === true && record.members.includes(contactId))) &&
      (!isPeriod || isWithin(closing(state, record), from, to)) &&
      hasTags(record, tags) &&
      matchesText(page.filterValue, record.title, record.description),
  );
}

type Stages = Call['state'];

/** The date that counts: the expected one of an open opportunity, else the actual one. */
export const closing = ({ stages }: Stages, record: PortalOpportunity): string | undefined =>
  stages.get(record.stageId)?.stageType === 0 ? record.expectedCloseDate : record.actualCloseDate;

const isWithin = (date: string | undefined, from: string, to: string): boolean =>
  date !== undefined && date >= from && date <= to;
