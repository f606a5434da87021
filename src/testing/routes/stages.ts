import type { Call, Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalStage } from '../records.js';
import { isAdministrator } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { opportunitiesAt, stageShape } from '../shapes/list-item.js';

export const stageRoutes: Routes = {
  listOpportunityStages: (call) => [...call.state.stages.values()].map((one) => shown(call, one)),
  getOpportunityStage: (call) => shown(call, stageOf(call)),
  createOpportunityStage: (call) => {
    assertAdministrator(call);
    call.params.requiredText('color');
    const stage = newRecord.stage({ ...bind(call), id: call.state.nextId() });
    call.state.stages.set(stage.id, stage);
    return shown(call, stage);
  },
  updateOpportunityStage: (call) => {
    assertAdministrator(call);
    const content = bind(call);
    return shown(call, Object.assign(unused(call, stageOf(call)), content));
  },
  setOpportunityStageColor: (call) => {
    assertAdministrator(call);
    const stage = stageOf(call);
    stage.color = call.params.text('color') ?? '';
    return shown(call, stage);
  },
  deleteOpportunityStage: (call) => {
    assertAdministrator(call);
    const stage = unused(call, stageOf(call));
    call.state.stages.delete(stage.id);
    return shown(call, stage);
  },
  /** An unknown id fails after the order was stored. */
  reorderOpportunityStages: (call) => {
    assertAdministrator(call);
    const { stages } = call.state;
    const ids = call.params.integers('ids');
    const wanted = ids.map((id) => stages.get(id)).filter((stage) => stage !== undefined);
    const rest = [...stages.values()].filter(({ id }) => !ids.includes(id));
    stages.clear();
    for (const stage of [...wanted, ...rest]) stages.set(stage.id, stage);
    if (wanted.length < ids.length) throw serverFault();
    return wanted.map((stage) => shown(call, stage));
  },
};

function assertAdministrator({ user }: Call): void {
  if (!isAdministrator(user)) throw accessDenied();
}

const shown = (call: Call, stage: PortalStage) =>
  stageShape(stage, opportunitiesAt(call, stage.id));

function stageOf({ params, state }: Call): PortalStage {
  const stage = state.stages.get(params.id('id'));
  if (!stage) throw notFound();
  return stage;
}

/** A stage that opportunities are at can be neither changed nor deleted. */
function unused(call: Call, stage: PortalStage): PortalStage {
  if (opportunitiesAt(call, stage.id) > 0) throw badArgument();
  return stage;
}

function bind({ params }: Call) {
  const successProbability = params.integer('successProbability');
  if (successProbability < 0 || successProbability > 100) throw badArgument();
  return {
    title: params.requiredText('title'),
    color: params.text('color') ?? '',
    description: params.text('description') ?? '',
    successProbability,
    stageType: params.enumeration('stageType', { Open: 0, ClosedAndWon: 1, ClosedAndLost: 2 }),
  };
}
