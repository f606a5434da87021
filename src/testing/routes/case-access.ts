import { setAccess } from '../access.js';
import type { Call, Routes } from '../call.js';
import type { PortalCase } from '../records.js';
import { canSee, canSetAccess } from '../rights.js';
import { accessDenied } from '../server-error.js';
import { caseShape } from '../shapes/case.js';
import { caseOf } from '../visible.js';
import { matchingCases } from './cases.js';

// The single operation refuses, those on many records skip.

export const caseAccessRoutes: Routes = {
  setCaseAccess: (call) => {
    const id = call.params.id('caseid');
    bind(call);
    const record = caseOf(call, id);
    if (!canSetAccess(call.user, record)) throw accessDenied();
    setAccess(call, record);
    return caseShape(call, record);
  },
  setCasesAccess: (call) => {
    const ids = call.params.integers('casesid');
    bind(call);
    const records = [...new Set(ids)].map((id) => call.state.cases.get(id));
    return changeAll(
      call,
      records.filter((record) => record !== undefined),
    );
  },
  setFilteredCasesAccess: (call) => {
    bind(call);
    return changeAll(call, matchingCases(call));
  },
};

/** Arguments are converted before anything is looked at. */
function bind({ params }: Call): void {
  params.flag('isPrivate');
  params.guids('accessList');
}

function changeAll(call: Call, records: readonly PortalCase[]) {
  const changed = records.filter(
    (record) => canSee(call.state, call.user, record) && canSetAccess(call.user, record),
  );
  for (const record of changed) setAccess(call, record);
  return changed.map((record) => caseShape(call, record));
}
