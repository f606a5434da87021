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
  const input = validInput(operation, given);
  const own = readOptions(operation.id, options, CALL_OPTIONS);
  // What signs in is text that XML may not be able to carry, such as a password that is a blank.
  const codec = operation.signsIn ? JSON_CODEC : runtime.settings.codec;
  const response = await run(runtime, operation, input, codec, own);
  if (!operation.verify) return response;
  const data = await operation.verify({
    operationId: operation.id,
    body: input.body,
    result: response.data,
    signal: own.signal,
    call: async (other, otherInput) => (await callOperation(runtime, other, otherInput, own)).data,
  });
  return { ...response, data };
}
