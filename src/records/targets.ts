import { InvalidInputError } from '../errors/client-errors.js';
import { cleanName } from '../validation/words.js';

/** An opportunity by its id: `{ opportunity: 12 }`. */
export interface OpportunityTarget {
  readonly opportunity: number;
}
/** A case by its id: `{ case: 12 }`. */
export interface CaseTarget {
  readonly case: number;
}
/** A person by its id: `{ person: 501 }`. */
export interface PersonTarget {
  readonly person: number;
}
/** A company by its id: `{ company: 500 }`. */
export interface CompanyTarget {
  readonly company: number;
}
/** A person or company by its id, where the kind does not matter: `{ contact: 501 }`. */
export interface ContactTarget {
  readonly contact: number;
}
/** A task by its id: `{ task: 3001 }`. */
export interface TaskTarget {
  readonly task: number;
}

/** A record that has a history, files and custom fields. */
export type RecordTarget =
  | CaseTarget
  | CompanyTarget
  | ContactTarget
  | OpportunityTarget
  | PersonTarget;

/** The words that a target can be named with. */
export type TargetKind = 'case' | 'company' | 'contact' | 'opportunity' | 'person' | 'task';

/**
 * The kind and the id that a target names.
 *
 * @param target the target, from the caller
 * @param kinds the kinds that the helper takes
 * @param helper the name of the helper, for messages
 * @throws InvalidInputError when it names none of the kinds, or several
 */
export function readTarget<Kind extends TargetKind>(
  target: unknown,
  kinds: readonly Kind[],
  helper: string,
): { readonly kind: Kind; readonly id: number } {
  const entries = Object.entries(typeof target === 'object' && target !== null ? target : {});
  const [[name, id] = ['', undefined], ...others] = entries;
  const kind = kinds.find((one) => one === name);
  if (kind !== undefined && others.length === 0 && Number.isInteger(id) && (id as number) > 0) {
    return { kind, id: id as number };
  }
  let problem = '';
  if (kind === undefined && name !== '') problem = `${cleanName(name)} is not one of them`;
  else if (others.length > 0) problem = 'only one of them can be named';
  else if (kind !== undefined) problem = `the id of the ${kind} must be an integer above 0`;
  throw new InvalidInputError(
    `target must be a kind of record with its id, such as { ${kinds[0]}: 12 }; the kinds here are ${kinds.join(', ')}${problem && `, and ${problem}`}`,
    { operationId: helper },
  );
}
