import { inspect } from 'node:util';
import { createCrmClient, isCrmError } from '../../dist/src/index.js';

const anna = '9924256a-739c-462b-af15-e652a3b1b6eb';
const boris = '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10';

/**
 * Makes the calls that the vendors document, and two that are refused, and prints what goes over the wire.
 *
 * @param {string} portal the address of a mock
 * @returns {Promise<number>} how many calls did not end as they should
 */
export async function runDemo(portal) {
  const crm = createCrmClient({ portal, token: 'the-mock-takes-any', fetch: printed });
  const stranger = createCrmClient({ portal, fetch: printed });

  const calls = [
    [
      'Make case 1234 private to two users',
      () =>
        crm.setCaseAccess({
          path: { caseid: 1234 },
          body: { isPrivate: true, accessList: [anna, boris] },
        }),
    ],
    [
      'Make all companies with a tag private to a manager (isPrivate works the wrong way round here)',
      () =>
        crm.setFilteredContactsAccess({
          body: {
            isPrivate: false,
            managerList: [anna],
            tags: ['trade fair'],
            contactListView: 'Company',
            fromDate: new Date('2026-01-01T00:00:00.120Z'),
          },
        }),
    ],
    [
      'Make opportunity 1234 private to one user',
      () =>
        crm.setOpportunityAccess({
          path: { opportunityid: 1234 },
          body: { isPrivate: true, accessList: [boris] },
        }),
    ],
    [
      'Refused by the portal: a call without a token',
      () => stranger.getCase({ path: { caseid: 1234 } }),
      'unauthorized',
    ],
    [
      'Refused by the client before it is sent: a private case without users, which a portal would make public',
      () =>
        crm.setCaseAccess({ path: { caseid: 1234 }, body: { isPrivate: true, accessList: [] } }),
      'invalid_input',
    ],
  ];

  let failed = 0;
  for (const [i, [title, call, expectedCode]] of calls.entries()) {
    console.log(`\n${i + 1}. ${title}`);
    const code = await call().then(printResult, printError);
    if (code !== expectedCode) {
      failed += 1;
      console.log(
        `   This should have ended ${expectedCode === undefined ? 'well' : `with the code ${expectedCode}`}.`,
      );
    }
  }
  return failed;
}

async function printed(request) {
  const body = await request.clone().text();
  console.log(`   > ${request.method} ${request.url}`);
  if (body !== '')
    console.log(`   > Content-Type: ${request.headers.get('Content-Type')}\n   > ${body}`);
  const response = await fetch(request);
  console.log(`   < ${response.status} ${response.headers.get('Content-Type')}`);
  return response;
}

function printResult(result) {
  for (const record of [result].flat()) {
    const short = Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, namesOnly(value)]),
    );
    console.log(indented(inspect(short, { depth: 2, breakLength: 110, compact: 3 })));
  }
}

/** Users and contacts inside a record are shown by their names, so that the record fits on a screen. */
function namesOnly(value) {
  return Array.isArray(value) ? value.map(namesOnly) : (value?.displayName ?? value);
}

function printError(error) {
  console.log(
    indented(
      isCrmError(error) ? `${error.name} (code ${error.code})\n${error.message}` : inspect(error),
    ),
  );
  return error.code;
}

function indented(text) {
  return text.replace(/^/gm, '   ');
}
