import { InvalidInputError } from '../errors/client-errors.js';
import { messageOf, oneLine } from '../errors/text.js';
import type { Operation, OperationInput } from '../operation/operation.js';
import type { Schema } from '../operation/schema.js';
import { validate } from '../validation/validate.js';
import { adviceFor, cleanName } from '../validation/words.js';
import { isMultipart, type MultipartBody } from './multipart-body.js';
import { plainCopy } from './plain-copy.js';

/** The input of a call once it has been validated. */
export interface ValidInput extends OperationInput {
  /** What serializes the body, if it is an upload. Not enumerable, since it is not a part to validate. */
  readonly upload?: MultipartBody | undefined;
}

/**
 * Validates the input of a call. What it returns shares nothing with what the caller gave.
 *
 * @param operation the operation
 * @param given what the caller gave
 * @throws InvalidInputError when the document refuses the input
 */
export function validInput(operation: Operation, given: unknown): ValidInput {
  const { id: operationId, bodyKind, input: schema } = operation;
  const input = copyOf(given, operationId);
  const problem =
    problemOfShape(schema, input) ??
    (input.body && Boolean(bodyKind) !== Boolean(input.upload)
      ? `body must ${bodyKind ? '' : 'not '}be made by multipart()`
      : undefined) ??
    problemOfParts(schema, input) ??
    operation.guard?.(input);
  if (problem) throw new InvalidInputError(problem, { operationId });
  return input;
}

/**
 * Copies an input, whose body may be an upload.
 *
 * @throws InvalidInputError when it cannot be copied
 */
export function copyOf(given: unknown, operationId: string | undefined): ValidInput {
  try {
    const input = plainCopy(given ?? {}, '') as ValidInput;
    const { body } = input;
    if (!isMultipart(body)) return input;
    const fields = plainCopy(body.fields, 'body', true) as Readonly<Record<string, unknown>>;
    return Object.defineProperty({ ...input, body: fields }, 'upload', { value: body });
  } catch (cause) {
    const problem = `the input cannot be used: ${oneLine(messageOf(cause))}`;
    throw new InvalidInputError(problem, { operationId, cause });
  }
}

function problemOfShape(schema: Schema, input: unknown): string | undefined {
  const problem = validate({ type: 'object' }, input, 'the input');
  return problem && `${problem}: it looks like ${shapeOf(schema.properties ?? {})}`;
}

function problemOfParts({ properties: parts = {} }: Schema, input: ValidInput): string | undefined {
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(parts, name))
      return `${cleanName(name)} is unknown${placeOf(name, parts) ?? adviceFor(name, Object.keys(parts))}`;
  }
  const missing = Object.keys(parts).find(
    (part) => !Object.hasOwn(input, part) && isRequired(part, parts[part]!),
  );
  if (missing) return `${missing} is missing: the input looks like ${shapeOf(parts)}`;
  for (const [part, value] of Object.entries(input)) {
    // The parts of a URL are text, where a number and its digits are the same.
    const problem = validate(parts[part]!, value, part, part === 'path' || part === 'query');
    if (problem) return problem;
  }
  return undefined;
}

/** Whether an input needs a part of it: one that cannot be empty. */
export const isRequired = (part: string, schema: Schema): boolean =>
  part !== 'everything' && validate(schema, {}, part) !== undefined;

type Parts = Readonly<Record<string, Schema>>;

/** For a member that stands beside the parts and not in one of them: where it belongs. */
function placeOf(name: string, parts: Parts): string | undefined {
  const part = Object.keys(parts).find((one) => namesOf(parts[one]!).includes(name));
  return part && ` here; it belongs into ${part}: { ${part}: { ${name} } }`;
}

/**
 * What an input looks like, such as `{ path: { caseid }, body: { isPrivate, accessList } }`. A query
 * is shown if there is nothing else.
 */
function shapeOf(parts: Parts): string {
  const shown = Object.entries(parts).filter(
    ([part], _, { length }) => part !== 'query' || length < 2,
  );
  return `{${shown.map(([part, schema]) => ` ${part}: { ${namesOf(schema).join(', ')} }`).join()} }`;
}

function namesOf({ properties = {}, anyOf = [] }: Schema): string[] {
  return [...new Set([...Object.keys(properties), ...anyOf.flatMap(namesOf)])];
}
