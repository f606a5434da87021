// npm run mock: Prism's own command on 127.0.0.1:4010, with every request in its log.
import './mock/safe-violations.mjs';
import './mock/suffixes.mjs';
import { fileURLToPath } from 'node:url';
import { isFree } from './mock/ports.mjs';

const PORT = 4010;

if (await isFree(PORT)) {
  const document = fileURLToPath(new URL('../generated/openapi.yaml', import.meta.url));
  process.argv.splice(
    2,
    Infinity,
    'mock',
    '--errors',
    '--host',
    '127.0.0.1',
    '--port',
    String(PORT),
    document,
  );
  await import('@stoplight/prism-cli/dist/index.js');
} else {
  console.error(
    `Port ${PORT} of 127.0.0.1 is taken by another program, perhaps by npm start. Stop it first; npm start itself takes another port.`,
  );
  process.exitCode = 1;
}
