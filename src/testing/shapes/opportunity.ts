import type { Call } from '../call.js';
import type { PortalOpportunity } from '../records.js';
import { writeDate } from '../request/dates.js';
import { canEdit } from '../rights.js';
import { contactBase, membersShape } from './contact.js';
import { currencyShape } from './currency.js';
import { customFields } from './custom-field.js';
import { employee } from './employee.js';
import { stageShape } from './list-item.js';

/**
 * An opportunity. A single one always has an access list, also when it is public; one in an array
 * only while it is private.
 */
export function opportunityShape(call: Call, record: PortalOpportunity, isSingle = true) {
  const access = call.lag.shown(record);
  const date = (iso: string | undefined) => writeDate(iso, call.offsetMinutes);
  const contact = call.state.contacts.get(record.contactId);
  const stage = call.state.stages.get(record.stageId);
  const currency = currencyShape(record.currency);
  return {
    createBy: employee(call, record.createBy),
    created: date(record.created),
    members: membersShape(call, record.members),
    ...(contact && { contact: contactBase(call, contact) }),
    title: record.title,
    ...(record.description !== undefined && { description: record.description }),
    responsible: employee(call, record.responsible),
    ...(record.bidType > 0 && { bidType: record.bidType }),
    ...(record.bidValue !== 0 && { bidValue: record.bidValue }),
    ...(currency && { bidCurrency: currency }),
    ...(record.perPeriodValue !== 0 && { perPeriodValue: record.perPeriodValue }),
    ...(stage && { stage: stageShape(stage) }),
    ...(record.successProbability !== 0 && { successProbability: record.successProbability }),
    actualCloseDate: date(record.actualCloseDate),
    expectedCloseDate: date(record.expectedCloseDate),
    isPrivate: access.length > 0,
    ...((isSingle || access.length > 0) && {
      accessList: access.map((id) => employee(call, id)),
    }),
    canEdit: canEdit(call.user, record),
    customFields: customFields(call, 'opportunity', record),
    id: record.id,
  };
}
