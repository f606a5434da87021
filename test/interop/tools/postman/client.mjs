import { readFile } from 'node:fs/promises';
import sdk from 'postman-collection';
import runtime from 'postman-runtime';
import { access, filteredContacts, filterValue, id } from '../../inputs.mjs';

const definition = JSON.parse(await readFile(new URL('collection.json', import.meta.url), 'utf8'));

/** Sends a request of the collection, with what its user fills in. */
function send(portal, token, path, body, query = []) {
  const collection = new sdk.Collection(definition);
  collection.forEachItem(({ request }) => {
    if (request.url.path.join('/') !== path || request.method !== 'PUT') return;
    request.url.variables.each((variable) => variable.set(String(id)));
    request.url.query.clear();
    request.url.query.assimilate(query);
    request.body.raw = JSON.stringify(body);
  });
  const { id: entrypoint } = items(collection).find(
    ({ request }) => request.url.path.join('/') === path && request.method === 'PUT',
  );
  const variables = [
    { key: 'baseUrl', value: portal },
    { key: 'apiKey', value: token },
  ];
  const environment = new sdk.VariableScope(variables);
  return new Promise((resolve, reject) => {
    const options = { entrypoint: { execute: entrypoint }, environment };
    new runtime.Runner().run(collection, options, (failure, run) => {
      if (failure) return reject(failure);
      run.start({
        response(error, _cursor, response) {
          if (error) reject(error);
          else resolve([response.json().response].flat()[0].isPrivate);
        },
        done: (error) => error && reject(error),
      });
    });
  });
}

function items(collection) {
  const all = [];
  collection.forEachItem((item) => all.push(item));
  return all;
}

export const makeClient = (portal, token) => ({
  calls: {
    setCaseAccess: () => send(portal, token, 'api/2.0/crm/case/:caseid/access', access),
    setFilteredContactsAccess: () =>
      send(portal, token, 'api/2.0/crm/contact/filter/access', filteredContacts, [
        { key: 'filterValue', value: filterValue },
      ]),
    setOpportunityAccess: () =>
      send(portal, token, 'api/2.0/crm/opportunity/:opportunityid/access', access),
  },
});
