import { listCustomFieldDefinitions } from '../../generated/operations/custom-fields.js';
import type { CustomFieldDefinition } from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import { collect } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { FirstAnswer } from './once.js';

type Kind = 'case' | 'company' | 'opportunity' | 'person';

const definitions = new FirstAnswer<CustomFieldDefinition[]>();

/**
 * The custom fields of a kind of record, which are read once per client. Those of a person or
 * company include the ones that both have.
 *
 * @param again reads them anew, for a field that was not there before
 */
export const definitionsOf = (
  crm: CoreClient,
  entityType: Kind,
  options: CallOptions,
  again = false,
): Promise<CustomFieldDefinition[]> =>
  definitions.of(crm, entityType, again, () =>
    collect(
      crm.method(listCustomFieldDefinitions),
      { path: { entityType } },
      { ...options, pageSize: 1000 },
    ),
  );
