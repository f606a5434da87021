import { listOpportunityStages } from '../../generated/operations/opportunities.js';
import type { Stage } from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { adviceForTitle, sameTitle } from './titles.js';

/**
 * Finds a stage of opportunities by its title. Letter case and outer blanks make no difference,
 * unless two stages differ in nothing else.
 *
 * @param crm a client of either entry
 * @param title the title of the stage, as the portal shows it
 * @param options what this call wants otherwise than the client
 * @returns the stage, whose `id` is what `setOpportunityStage` and `createOpportunity` take
 * @throws InvalidInputError when no stage or several have the title; the message lists the titles.
 * And what `listOpportunityStages` rejects with
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { stageByTitle } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const { id } = await stageByTitle(crm, 'Negotiation');
 * await crm.setOpportunityStage({ path: { opportunityid: 12, id }, body: { stageid: id } });
 * ```
 * @see module/ASC.Api/ASC.Api.CRM/CRMApi.ListItem.cs of the server
 */
export async function stageByTitle(
  crm: CoreClient,
  title: string,
  options: CallOptions = {},
): Promise<Stage> {
  const stages = await crm.call(listOpportunityStages, {}, options);
  const alike = stages.filter((stage) => sameTitle(stage.title, title));
  const exact = alike.filter((stage) => stage.title === title);
  const found = exact.length > 0 ? exact : alike;
  const [stage, ...others] = found;
  if (stage && others.length === 0) return stage;
  const problem = stage
    ? `${found.length} stages are called ${title}: ${found.map(({ id }) => id).join(', ')}`
    : `no stage is called ${adviceForTitle(
        title,
        stages.map((one) => one.title ?? ''),
      )}`;
  throw new InvalidInputError(problem, { operationId: 'stageByTitle' });
}
