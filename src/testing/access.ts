import type { Call } from './call.js';
import type { PortalCase, PortalOpportunity } from './records.js';

/**
 * Changes who may see a case or an opportunity. To be private it needs `isPrivate` and at least one
 * id: without ids it becomes public. The caller is added, the creator and the responsible user are
 * not, and no id is checked.
 *
 * @see CRMApi.Cases.cs:SetAccessToCases and CRMApi.Deals.cs:SetAccessToDeal of the server
 */
export function setAccess(
  { lag, params, user }: Call,
  record: PortalCase | PortalOpportunity,
): void {
  const ids = params.guids('accessList');
  const isPrivate = params.flag('isPrivate') && ids.length > 0;
  lag.change(record, isPrivate ? [...new Set([...ids, user.id])] : []);
}
