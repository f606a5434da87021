import { getOpportunity, updateOpportunity } from '../../../generated/operations/opportunities.js';
import type { Opportunity, OpportunityUpdate } from '../../../generated/schema.js';
import { accessOf, userIdOf } from '../access-list.js';
import { wallTime } from '../wall-time.js';
import type { Kind } from './kind.js';
import { customFieldListOf, idsOf } from './lists.js';

export const opportunity: Kind<Opportunity> = {
  operationId: updateOpportunity.id,
  required: ['title', 'responsible', 'isPrivate'],
  read: ({ crm, id, options }) =>
    crm.call(getOpportunity, { path: { opportunityid: id } }, options),
  stateOf: (record) => ({
    body: {
      contactid: record.contact?.id ?? null,
      title: record.title,
      description: record.description ?? null,
      responsibleid: userIdOf(record.responsible),
      bidType: record.bidType ?? 0,
      bidValue: exactly(record.bidValue ?? 0),
      bidCurrencyAbbr: record.bidCurrency?.abbreviation ?? undefined,
      perPeriodValue: record.perPeriodValue ?? 0,
      stageid: record.stage?.id,
      successProbability: record.successProbability ?? 0,
      actualCloseDate: wallTime(record.actualCloseDate),
      expectedCloseDate: wallTime(record.expectedCloseDate),
      ...accessOf(record),
    },
    kept: {
      members: idsOf(record.members),
      customFieldList: customFieldListOf(record.customFields),
    },
    restored: {},
    dates: {
      actualCloseDate: record.actualCloseDate,
      expectedCloseDate: record.expectedCloseDate,
    },
  }),
  write: ({ crm, id, options }, body) =>
    crm.call(
      updateOpportunity,
      { path: { opportunityid: id }, body: body as unknown as OpportunityUpdate },
      options,
    ),
};

/**
 * An amount as text, which the server reads as it stands. Undefined when it has more digits than a
 * double can hold, because it was rounded when it was read.
 */
function exactly(amount: number): string | undefined {
  const text = String(amount);
  const digits = text.replace(/^-?[0.]*/, '').replace('.', '');
  return /e/i.test(text) || digits.length > 15 ? undefined : text;
}
