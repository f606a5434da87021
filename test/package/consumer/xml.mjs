import { createCrmClient } from 'onlyoffice-crm';
import { xml } from 'onlyoffice-crm/xml';

// The mock answers XML to Accept, where a portal does to the end of the path.
const ask = (request) =>
  fetch(request.url.replace(/\.xml$/, ''), {
    headers: { Authorization: 'any', Accept: 'text/xml' },
  });
const { title, accessList } = await createCrmClient({
  portal: process.argv[2],
  token: 'any',
  format: xml(),
  fetch: ask,
}).getCase({ path: { caseid: 1234 } });
console.log(title, accessList.length);
