import { setAccess } from '../access.js';
import type { Call, Routes } from '../call.js';
import type { PortalOpportunity } from '../records.js';
import { canSetAccess } from '../rights.js';
import { accessDenied } from '../server-error.js';
import { opportunityShape } from '../shapes/opportunity.js';
import { onlyVisible, unpaged, visibleOpportunity } from '../visible.js';
import { matchingOpportunities } from './opportunity-filter.js';

export const opportunityAccessRoutes: Routes = {
  setOpportunityAccess: (call) => {
    const id = call.params.id('opportunityid');
    bind(call);
    const record = visibleOpportunity(call, id);
    if (!canSetAccess(call.user, record)) throw accessDenied();
    setAccess(call, record);
    return opportunityShape(call, record);
  },
  setOpportunitiesAccess: (call) => {
    const ids = call.params.integers('opportunityid');
    bind(call);
    const records = [...new Set(ids)].map((id) => call.state.opportunities.get(id));
    return changeAll(
      call,
      onlyVisible(
        call,
        records.filter((record) => record !== undefined),
      ),
    );
  },
  setFilteredOpportunitiesAccess: (call) => {
    bind(call);
    return changeAll(call, unpaged(call, matchingOpportunities(call)));
  },
};

/** Arguments are converted before anything is looked at. */
function bind({ params }: Call): void {
  params.flag('isPrivate');
  params.guids('accessList');
}

function changeAll(call: Call, records: readonly PortalOpportunity[]) {
  const changed = records.filter((record) => canSetAccess(call.user, record));
  for (const record of changed) setAccess(call, record);
  return changed.map((record) => opportunityShape(call, record, false));
}
