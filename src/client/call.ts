import type { Operation } from '../operation/operation.js';
import { validInput } from '../request/input.js';
import { JSON_CODEC } from '../response/codec.js';
import type { CrmResponse } from './crm-promise.js';
import { type CallOptions, callOptionsOf } from './options.js';
import { type Runtime, run } from './run.js';
import { verified } from './verify.js';

/**
 * Calls an operation: validates its input, sends it, and returns its result.
 *
 * @throws CrmError and nothing else
 */
export async function callOperation(
  runtime: Runtime,
  operation: Operation,
  given: unknown,
  options?: CallOptions,
): Promise<CrmResponse<unknown>> {
  const { id, isOpen = false, signsIn = false, stopsAtFailure = false, verify } = operation;
  const callOptions = callOptionsOf(id, options);
  const input = validInput(operation, given);
  const plan = {
    ...operation,
    path: input.path,
    query: input.query,
    body: input.body,
    upload: input.upload,
    operationId: id,
    template: operation.path,
    // What signs in is text that XML may not be able to carry, such as a password that is a blank.
    codec: signsIn ? JSON_CODEC : runtime.settings.codec,
    isOpen,
    signsIn,
    isBatch: stopsAtFailure,
  };
  const response = await run(runtime, plan, callOptions);
  if (!verify) return response;
  const read = async (recordId: number): Promise<unknown> => {
    const path = { [verify.parameter]: recordId };
    return (await callOperation(runtime, verify.read, { path }, callOptions)).data;
  };
  const wanted = input.body?.['isPrivate'] === true;
  return verified(response, wanted, id, read);
}
