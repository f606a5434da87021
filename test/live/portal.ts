import { type CrmClient, createCrmClient } from '../../src/index.js';
import { schemaOf } from '../unit/testing/support.js';

const { CRM_PORTAL, CRM_TOKEN, CRM_LIVE_WRITE } = process.env;

/** Whether there is a portal to test against. */
export const hasPortal = Boolean(CRM_PORTAL && CRM_TOKEN);

/** Whether records may be made on it, which are deleted again. */
export const mayWrite = hasPortal && CRM_LIVE_WRITE === '1';

if (!hasPortal) {
  console.log(
    'The live tests are skipped: set CRM_PORTAL and CRM_TOKEN to run them against a portal. They only read, unless CRM_LIVE_WRITE=1 lets them make records that they delete again.',
  );
}

/** The last response that came, as the portal wrote it. */
let last: { readonly status: number; readonly json: unknown } | undefined;

/** A client of the portal whose responses can be compared with the document. */
export const liveClient = (): CrmClient =>
  createCrmClient({
    portal: CRM_PORTAL ?? '',
    token: CRM_TOKEN ?? '',
    rateLimit: true,
    retry: { maxAttempts: 2 },
    fetch: async (request) => {
      const response = await fetch(request);
      const text = await response.clone().text();
      last = { status: response.status, json: parsed(text) };
      return response;
    },
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a call came to. */
export interface Compared<Result> {
  /** Where the response is not as the document says, without its values. */
  readonly differences: readonly string[];
  /** Undefined when the call failed. */
  readonly result: Result | undefined;
  /** Why the call failed. */
  readonly note: string | undefined;
}

/** Makes a call, one at a time, and compares its response with the document. */
export async function compared<Result>(
  id: string,
  call: () => PromiseLike<Result>,
): Promise<Compared<Result>> {
  last = undefined;
  let result: Result | undefined;
  let note: string | undefined;
  try {
    result = await call();
  } catch (error) {
    note = error instanceof Error ? error.message : String(error);
  }
  const { status = 0, json } = last ?? ({} as { status?: number; json?: unknown });
  if (status < 200 || status > 299) return { differences: [], result, note };
  const validate = schemaOf(id, status);
  validate(json);
  const differences = (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${id}: ${instancePath.replaceAll(/\/\d+/g, '/*')} ${message} ${JSON.stringify(params)}`,
  );
  return { differences: [...new Set(differences)], result, note };
}
