import type { Call } from '../call.js';
import type { PortalCase } from '../records.js';
import { writeDate } from '../request/dates.js';
import { canEdit } from '../rights.js';
import { membersShape } from './contact.js';
import { customFields } from './custom-field.js';
import { employee } from './employee.js';

/** A case. The access list is there while the case is private. */
export function caseShape(call: Call, record: PortalCase) {
  const access = call.lag.shown(record);
  return {
    members: membersShape(call, record.members),
    createBy: employee(call, record.createBy),
    created: writeDate(record.created, call.offsetMinutes),
    title: record.title,
    isClosed: record.isClosed,
    isPrivate: access.length > 0,
    ...(access.length > 0 && { accessList: access.map((id) => employee(call, id)) }),
    canEdit: canEdit(call.user, record),
    customFields: customFields(call, 'case', record),
    id: record.id,
  };
}
