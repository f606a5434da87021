import type { Operation } from '../operation/operation.js';
import { validInput } from '../request/input.js';
import { JSON_CODEC } from '../response/codec.js';
import type { CrmResponse } from './crm-promise.js';
import { CALL_OPTIONS, type CallOptions, readOptions } from './options.js';
import { type Runtime, run } from './run.js';

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
  const { id, isOpen = false, signsIn = false, stopsAtFailure = false } = operation;
  const input = validInput(operation, given);
  const callOptions = readOptions(id, options, CALL_OPTIONS);
  const plan = {
    method: operation.method,
    isIdempotent: operation.isIdempotent,
    result: operation.result,
    mayBeEmpty: operation.mayBeEmpty === true,
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
  if (!operation.verify) return response;
  const data = await operation.verify({
    operationId: id,
    body: input.body,
    result: response.data,
    call: async (other, otherInput) =>
      (await callOperation(runtime, other, otherInput, callOptions)).data,
  });
  return { ...response, data };
}
