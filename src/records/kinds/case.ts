import { getCase, updateCase } from '../../../generated/operations/cases.js';
import type { Case, CaseUpdate } from '../../../generated/schema.js';
import { accessOf } from '../access-list.js';
import type { Kind } from './kind.js';
import { customFieldListOf, idsOf } from './lists.js';

export const caseKind: Kind<Case> = {
  operationId: updateCase.id,
  required: ['title', 'isPrivate'],
  read: ({ crm, id, options }) => crm.call(getCase, { path: { caseid: id } }, options),
  stateOf: (record) => ({
    body: { title: record.title, ...accessOf(record) },
    kept: {
      members: idsOf(record.members),
      customFieldList: customFieldListOf(record.customFields),
    },
    restored: {},
    dates: {},
  }),
  write: ({ crm, id, options }, body) =>
    crm.call(updateCase, { path: { caseid: id }, body: body as unknown as CaseUpdate }, options),
};
