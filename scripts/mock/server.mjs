import './safe-violations.mjs';
import './suffixes.mjs';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

const DOCUMENT = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

/**
 * Starts a Prism mock of the document inside this process.
 *
 * @param {{ port?: number }} [options] port 0 is any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} its address on 127.0.0.1
 */
export async function startMock({ port = 0 } = {}) {
  const server = createServer(await getHttpOperationsFromSpec(DOCUMENT), {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    components: { logger: createLogger('mock', { level: 'silent' }) },
  });
  const url = await server.listen(port, '127.0.0.1');
  return { url, close: () => server.close() };
}
