import { describe, expect, test } from 'vitest';
import { xml } from '../../../src/xml/index.js';
import { ANNA, clientOf, json, rejection, success, xmlResponse } from '../../support/fakes.js';

const path = { caseid: 1234 };
const envelope = (response: string): string =>
  `<result><status>0</status><statusCode>200</statusCode>${response}</result>`;

const failureOf = (text: string) =>
  rejection(clientOf(() => xmlResponse(text), { codec: xml() }).crm.getCase({ path }));

const ENTITIES = [...'bcdefgh'].map(
  (name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`,
);
const LAUGHS = `<!DOCTYPE r [<!ENTITY a "lol">${ENTITIES.join('')}]>`;
const ENTITY = '<!DOCTYPE result [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

describe('a response is not an envelope when it', () => {
  test.each<[string, string, string]>([
    [
      'has a DTD',
      `${ENTITY}${envelope('<response><title>&x;</title></response>')}`,
      'it has a DTD, which is refused',
    ],
    ['has a billion laughs', `${LAUGHS}<result>&h;</result>`, 'it has a DTD, which is refused'],
    [
      'has an unknown entity',
      envelope('<response><title>&x;</title></response>'),
      'it is not XML: undefined entity',
    ],
    ['breaks off', envelope('<response><title>x').slice(0, -9), 'it is not XML: '],
    [
      'does not close its elements in order',
      '<result><status>0</result></status>',
      'it is not XML: unexpected close tag',
    ],
    ['has two roots', '<result><status>0</status></result><result/>', 'it is not XML: '],
    ['has another root', '<html><body>Sign in</body></html>', 'its root is html and not result'],
    [
      'has a control character',
      envelope('<response><title>\u0001</title></response>'),
      'it is not XML: ',
    ],
    [
      'is nested too deep',
      `<result>${'<response>'.repeat(40)}${'</response>'.repeat(40)}</result>`,
      'it is nested deeper than 32 elements',
    ],
  ])('%s', async (_what, text, reason) => {
    expect(await failureOf(text)).toMatchObject({
      code: 'protocol',
      status: 200,
      message: expect.stringContaining(
        `getCase: the response (200, text/xml; charset=UTF-8) is not an envelope of this API: ${reason}`,
      ),
    });
  });

  test('has no members', async () => {
    const { message } = await failureOf('<result></result>');
    expect(message).toContain('is not an envelope of this API; a proxy may have responded');
  });
});

describe('a response is not what the document says when it has', () => {
  test.each<[string, string, string]>([
    ['text for a number', '<response><id>1x</id></response>', 'response.id must be a number'],
    [
      'nothing for a number',
      '<response><id /></response>',
      'response.id must be an integer, not null',
    ],
    ['a hexadecimal number', '<response><id>0x10</id></response>', 'response.id must be a number'],
    [
      'a fraction for an integer',
      '<response><id>1.5</id></response>',
      'response.id must be an integer, not a number',
    ],
    [
      'a word for a boolean',
      '<response><isPrivate>yes</isPrivate></response>',
      'response.isPrivate must be true or false',
    ],
    [
      'elements in a string',
      '<response><title>a<b>c</b></title></response>',
      'response.title must not have elements',
    ],
    [
      'text in an object',
      '<response><createBy>Anna</createBy></response>',
      'response.createBy must have elements, and not text',
    ],
    [
      'a member twice',
      '<response><id>1</id><id>2</id></response>',
      'response.id comes twice, and is not an array',
    ],
    [
      'two records for one',
      '<response><id>1</id></response><response><id>2</id></response>',
      'response comes twice, and is not an array',
    ],
    [
      'a mistake deep inside',
      `<response><accessList><id>${ANNA}</id></accessList><members><id>1</id></members><members><currency><isBasic>1</isBasic></currency></members></response>`,
      'response.members[1].currency.isBasic must be true or false',
    ],
    ['text beside its members', 'x', 'the result must have elements, and not text'],
    ['no result', '', 'response must be an object, not undefined'],
    ['an empty result', '<response />', 'a record is empty'],
  ])('%s', async (_what, inner, problem) => {
    const { message } = await failureOf(envelope(inner));
    expect(message).toBe(`getCase: the response 200 is not what the document says: ${problem}`);
  });

  test('a mistake in the second element of a list', async () => {
    const text = envelope(
      '<response><id>1</id></response><response><id>2</id><title><b/></title></response>',
    );
    const { crm } = clientOf(() => xmlResponse(text), { codec: xml() });
    expect(await rejection(crm.listCases())).toMatchObject({
      message:
        'listCases: the response 200 is not what the document says: response[1].title must not have elements',
      snippet: undefined,
    });
  });
});

describe('null is the same error in XML as in JSON', () => {
  test.each<[string, unknown[], string]>([
    ['in a list', [null], '<response />'],
    ['in a list after a record', [{ id: 1 }, null], '<response><id>1</id></response><response />'],
  ])('%s', async (_where, response, inner) => {
    const inJson = clientOf(() => json(success(response))).crm.listCases();
    const text = envelope(inner);
    const inXml = clientOf(() => xmlResponse(text), { codec: xml() }).crm.listCases();
    const error = await rejection(inXml);
    expect(error.message).toContain('a record is empty');
    expect(error.toJSON()).toEqual((await rejection(inJson)).toJSON());
  });

  test('in place of a record', async () => {
    const inJson = clientOf(() => json(success(null))).crm.getCase({ path });
    expect((await failureOf(envelope('<response />'))).toJSON()).toEqual(
      (await rejection(inJson)).toJSON(),
    );
  });

  test('in an array of strings', async () => {
    const response = { ldapEnabled: false, providers: ['google', null] };
    const text = envelope(
      '<response><ldapEnabled>false</ldapEnabled><providers>google</providers><providers /></response>',
    );
    const inJson = clientOf(() => json(success(response))).crm.getCapabilities();
    const inXml = clientOf(() => xmlResponse(text), { codec: xml() }).crm.getCapabilities();
    const error = await rejection(inXml);
    expect(error.message).toContain('response.providers[1] must be a string, not null');
    expect(error.toJSON()).toEqual((await rejection(inJson)).toJSON());
  });

  test('but an empty object inside a record is one, as the server writes for an address', async () => {
    const text = envelope('<response><id>1</id><addresses /></response>');
    const { crm } = clientOf(() => xmlResponse(text), { codec: xml() });
    const contact = await crm.getContact({ path: { contactid: 1 } });
    expect(contact).toMatchObject({ addresses: [{}] });
  });
});

test('an error in a response with the status 200 is told', async () => {
  const text =
    '<result><status>1</status><statusCode>500</statusCode><error><message>Sorry</message></error></result>';
  expect((await failureOf(text)).message).toBe(
    'getCase: the response 200 has an error in it: Sorry',
  );
});

test('an empty result where a list is due is an error, as the server responds to a failed search', async () => {
  const { crm } = clientOf(() => xmlResponse(envelope('<response />')), { codec: xml() });
  expect(await rejection(crm.searchUsers({ query: { query: 'anna' } }))).toMatchObject({
    code: 'protocol',
    status: 200,
  });
});

test('a message does not repeat at length what came', async () => {
  expect((await failureOf(`<${'x'.repeat(100_000)}/>`)).message.length).toBeLessThan(700);
  const message = 'x'.repeat(20_000);
  const { crm } = clientOf(() => json({ status: 1, error: { message } }, 500), { codec: xml() });
  const error = await rejection(crm.getCase({ path }));
  expect(error.message.length).toBeLessThan(300);
  expect(error).toMatchObject({ serverMessage: 'x'.repeat(10_000) });
});
