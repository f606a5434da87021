import {
  type HookOptions,
  type Hooks,
  LOG_LEVELS,
  type LogLevel,
  type Observed,
  type RequestEvent,
} from './hooks.js';
import { redact, redactHeaders } from './redact.js';

const MAX_BODY_LENGTH = 10_000;

/**
 * Makes the hooks of a client. Nothing that a hook or a logger does can break a call: what it throws
 * goes to `console.error`.
 *
 * @param options the hooks, the logger and how much it is told
 * @returns what `createCrmClient` of `onlyoffice-crm/core` takes as `hooks`
 * @throws TypeError when a hook is not a function, or the logger or its level cannot be used
 * @example
 * ```ts
 * import { createCrmClient, observe } from 'onlyoffice-crm/core';
 *
 * const crm = createCrmClient({
 *   portal: 'https://acme.onlyoffice.com',
 *   token: 'the-token',
 *   hooks: observe({ onRetry: ({ reason, delayMs }) => console.warn(reason, delayMs) }),
 * });
 * ```
 */
export function observe(options: HookOptions): Hooks {
  const problem = problemOf(options);
  if (problem !== undefined) throw new TypeError(`observe: ${problem}`);
  const { onRequest, onResponse, onRetry, logger, logLevel = 'info' } = options;
  const level = logger ? LOG_LEVELS.indexOf(logLevel) : LOG_LEVELS.length;
  const logs = (name: LogLevel): boolean => LOG_LEVELS.indexOf(name) >= level;

  function log(name: LogLevel, message: string, ...details: object[]): void {
    if (logs(name)) guard('logger', () => logger?.[name](message, ...details));
  }

  function tell<Event extends object>(
    name: string,
    hook: ((event: Event) => void) | undefined,
    event: Event,
  ): void {
    if (hook) guard(name, () => hook(Object.freeze(event)));
  }

  return {
    async request(observed) {
      const { request } = observed;
      if (!request || (!onRequest && !logs('debug'))) return;
      const isHidden = observed.operation.signsIn || request.body === null;
      const body = isHidden ? undefined : await bodyOf(request);
      const next = attemptOf({ ...observed, attempts: observed.attempts + 1 });
      const event = { ...next, ...shown(observed, request, request.headers, body) };
      tell('onRequest', onRequest, event);
      log('debug', `${nameOf(observed)}: ${event.method} ${event.url}`, event);
    },

    response(observed, { status, headers }, body, durationMs) {
      log('info', `${nameOf(observed)}: ${status} in ${durationMs} ms`);
      const { request } = observed;
      if (!request || (!onResponse && !logs('debug'))) return;
      const message = shown(
        observed,
        request,
        headers,
        observed.operation.signsIn ? undefined : body,
      );
      const event = { ...attemptOf(observed), status, durationMs, ...message };
      tell('onResponse', onResponse, event);
      log('debug', `${nameOf(observed)}: the response ${status}`, event);
    },

    retry(observed, details) {
      tell('onRetry', onRetry, { ...attemptOf(observed), ...details });
      const next = `attempt ${observed.attempts + 1} follows in ${details.delayMs} ms`;
      log('warn', `${nameOf(observed)}: ${details.reason}; ${next}`);
    },

    failure(message) {
      log('error', message);
    },
  };
}

function problemOf(options: HookOptions): string | undefined {
  const { logger, logLevel } = options;
  for (const name of ['onRequest', 'onResponse', 'onRetry'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') {
      return `${name} must be a function`;
    }
  }
  if (logger !== undefined && LOG_LEVELS.some((name) => typeof logger?.[name] !== 'function')) {
    return `logger must have the functions ${LOG_LEVELS.join(', ')}, as console has`;
  }
  if (logLevel !== undefined && !LOG_LEVELS.includes(logLevel)) {
    return `logLevel must be one of ${LOG_LEVELS.join(', ')}`;
  }
  return undefined;
}

/**
 * Calls what the caller gave. Its failure goes to the console, since a call that went well stays
 * well.
 */
function guard(name: string, call: () => unknown): void {
  const report = (failure: unknown): void => {
    try {
      console.error(`onlyoffice-crm: the function given as ${name} failed:`, failure);
    } catch {
      // There is nobody left to tell.
    }
  };
  try {
    Promise.resolve(call()).catch(report);
  } catch (failure) {
    report(failure);
  }
}

const nameOf = ({ operationId }: Observed): string => operationId ?? 'request';

const attemptOf = ({
  operationId,
  attempts,
}: Observed): { operationId: string | undefined; attempt: number } => ({
  operationId,
  attempt: attempts,
});

/** Files are not shown. */
const bodyOf = async (request: Request): Promise<string> => {
  const isMultipart = request.headers.get('Content-Type')?.startsWith('multipart/');
  return isMultipart ? '(multipart)' : request.clone().text();
};

function shown(
  { secrets }: Observed,
  { method, url }: Request,
  headers: Headers,
  body: string | undefined,
): Pick<RequestEvent, 'body' | 'headers' | 'method' | 'url'> {
  return {
    method,
    url: redact(url, secrets),
    headers: Object.freeze(redactHeaders(headers, secrets)),
    body: body === undefined ? undefined : redact(body, secrets).slice(0, MAX_BODY_LENGTH),
  };
}
