// A portal on 127.0.0.1 that responds to everything with one opportunity. It is a process of its own,
// so that its work is not counted.
import { createServer } from 'node:http';
import { example } from './document.mjs';

const body = JSON.stringify(example('getOpportunity'));
const headers = {
  'Content-Type': 'application/json; charset=UTF-8',
  'Content-Length': Buffer.byteLength(body),
};

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit());
