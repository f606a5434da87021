import { listContacts } from '../dist/generated/operations/index.js';
import { createCrmClient as createCoreClient } from '../dist/src/core.js';
import { createCrmClient } from '../dist/src/index.js';
import { xml } from '../dist/src/xml/index.js';
import { toXml } from '../scripts/generate/xml.mjs';
import { listOf } from './document.mjs';
import { costOf, interleave, median, ratio } from './measure.mjs';

const LENGTH = 10_000;

function inPascalCase(value) {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (typeof value !== 'object' || value === null) return value;
  const rename = (name) => (name === 'id' ? 'ID' : name[0].toUpperCase() + name.slice(1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [rename(name), inPascalCase(member)]),
  );
}

/** Makes a function that reads the list with a client whose portal responds with it. */
function reader(makeClient, text, options) {
  const type = text.startsWith('<') ? 'text/xml' : 'application/json';
  const fetch = async () => new Response(text, { headers: { 'Content-Type': type } });
  const crm = makeClient({ portal: 'https://acme.onlyoffice.com', token: 't', fetch, ...options });
  return async () => {
    const contacts = await crm.call(listContacts, {});
    if (contacts.length !== LENGTH) throw new Error(`${contacts.length} contacts were read`);
  };
}

/** The CPU time of reading a long list, against JSON.parse of the same list. */
export async function measureReading(_folder, { rounds }) {
  const list = listOf('listContacts', LENGTH);
  const text = JSON.stringify(list);
  const pascalText = JSON.stringify({ ...list, response: inPascalCase(list.response) });
  const xmlText = toXml(list);
  const works = {
    'JSON.parse': async () => JSON.parse(await new Response(text).text()),
    'JSON, core entry': reader(createCoreClient, text),
    'JSON, main entry': reader(createCrmClient, text),
    'PascalCase JSON, main entry': reader(createCrmClient, pascalText),
    XML: reader(createCrmClient, xmlText, { codec: xml() }),
  };
  const ways = Object.entries(works).map(([name, work]) => [name, () => costOf(work)]);
  const costs = await interleave(Object.fromEntries(ways), rounds, rounds > 5 ? 3 : 1);
  return Object.entries(costs).map(([name, { cpu }]) => ({
    what: `CPU of reading ${LENGTH.toLocaleString('en')} contacts: ${name}`,
    measured: `${median(cpu).toFixed(0)} ms`,
    ratio: ratio(cpu, costs['JSON.parse'].cpu),
    against: 'JSON.parse',
  }));
}
