// Run in the temporary folder, for one tool: makes the calls of its client to a recording server, gives bodies to its
// schemas, and prints as JSON what was wrong.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { accepted, refused } from './bodies.mjs';
import * as inputs from './inputs.mjs';

const TOKEN = 'raw/token+of=the-portal';

const document = JSON.parse(await readFile('openapi.json', 'utf8'));
const example = (name) => document.components.examples[name].value;
const { access, filteredContacts, filterValue, id } = inputs;

const expected = {
  setCaseAccess: {
    path: `/api/2.0/crm/case/${id}/access`,
    query: {},
    body: access,
    response: example('CasePrivate'),
    isPrivate: true,
  },
  setFilteredContactsAccess: {
    path: '/api/2.0/crm/contact/filter/access',
    query: { filterValue },
    body: filteredContacts,
    response: example('ContactsOfFilterBeforeChange'),
    isPrivate: example('ContactsOfFilterBeforeChange').response[0].isPrivate,
  },
  setOpportunityAccess: {
    path: `/api/2.0/crm/opportunity/${id}/access`,
    query: {},
    body: access,
    response: example('OpportunityPrivate'),
    isPrivate: true,
  },
};

/** Makes the calls of the client, and gives what the server received and what the client returned. */
async function makeCalls(calls, recorder) {
  const made = [];
  for (const [name, call] of Object.entries(calls)) {
    recorder.requests = [];
    recorder.response = expected[name].response;
    const result = await call().catch((error) => `${error}`.split('\n').slice(0, 9).join(' '));
    made.push({ name, requests: recorder.requests, result });
  }
  return made;
}

function* checkRequests(made) {
  for (const { name, requests } of made) {
    if (requests.length !== 1) yield `${name} sends ${requests.length} requests`;
    for (const request of requests)
      for (const problem of differences(expected[name], request)) yield `${name} sends ${problem}`;
  }
}

function* differences(call, { method, url, headers, text }) {
  const { pathname, searchParams } = new URL(url, 'http://portal');
  const { authorization, 'content-type': type } = headers;
  if (method !== 'PUT') yield `the method ${method}`;
  if (pathname !== call.path) yield `the path ${pathname}`;
  if (!isDeepStrictEqual([...searchParams], Object.entries(call.query)))
    yield `the query ${searchParams}`;
  if (authorization !== TOKEN) yield `Authorization: ${authorization}`;
  if (type !== 'application/json') yield `Content-Type: ${type}`;
  const body = JSON.parse(text);
  for (const member of new Set([...Object.keys(call.body), ...Object.keys(body)]))
    if (!isDeepStrictEqual(body[member], call.body[member]))
      yield `${member}: ${JSON.stringify(body[member])}`;
}

function* checkResults(made, responses = {}) {
  for (const { name, result } of made)
    if (result !== expected[name].isPrivate) yield `${name} returns ${result}`;
  for (const [name, schema] of Object.entries(responses)) {
    const { success, error } = schema.safeParse(expected[name].response);
    if (!success) yield `${name} refuses its response: ${JSON.stringify(error.issues[0])}`;
  }
}

/** Gives the schemas what they must refuse, and what they must accept without a change. */
async function checkBodies(bodies) {
  const problems = [];
  for (const [name, title, value] of refused)
    if ((await bodies[name].safeParse(value)).success) problems.push(`${name} accepts ${title}`);
  for (const [name, title, value] of accepted) {
    const { success, data } = await bodies[name].safeParse(value);
    if (!success) problems.push(`${name} refuses ${title}`);
    else if (!isDeepStrictEqual(data, value)) problems.push(`${name} changes ${title}`);
  }
  return problems;
}

const recorder = { requests: [], response: undefined };
const server = createServer();
server.on('request', async (request, reply) => {
  const { method, url, headers } = request;
  const text = Buffer.concat(await request.toArray()).toString();
  recorder.requests.push({ method, url, headers, text });
  reply.writeHead(200, { 'Content-Type': 'application/json' });
  reply.end(JSON.stringify(recorder.response));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const { makeClient } = await import(`./tools/${process.argv[2]}/client.mjs`);
const client = makeClient(`http://127.0.0.1:${server.address().port}`, TOKEN);
const made = await makeCalls(client.calls ?? client.mocks ?? {}, recorder);
const refuses = client.bodies && (await checkBodies(client.bodies));
console.log(
  JSON.stringify({
    sends: client.calls && [...checkRequests(made)],
    reads: [...checkResults(made, client.responses)],
    refuses,
  }),
);
await client.close?.();
server.close();
server.closeAllConnections();
