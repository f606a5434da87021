import { describe, expect, test } from 'vitest';
import type { Schema } from '../../../src/operation/schema.js';
import { validate } from '../../../src/validation/validate.js';
import { xml } from '../../../src/xml/index.js';
import { readXml } from '../../../src/xml/read-xml.js';
import { ANNA, BORIS, clientOf, xmlResponse } from '../../support/fakes.js';

const path = { caseid: 1234 };
const users = (...ids: string[]): string =>
  ids.map((id) => `<accessList><id>${id}</id></accessList>`).join('');
const around = (inner: string): string =>
  `<result>${inner}<status>0</status><statusCode>200</statusCode></result>`;

/** Reads a case that has the given members. */
function readCase(members: string): Promise<object> {
  const text = around(`<count>1</count><response>${members}</response>`);
  return clientOf(() => xmlResponse(text), { codec: xml() }).crm.getCase({ path });
}

/** Reads a result of a schema, and says what is wrong with it as the client would. */
function readAs(result: Schema, inner: string): unknown {
  const { response } = readXml(around(inner), result) as { response: unknown };
  return validate(result, response, 'response') ?? response;
}

describe('a record has', () => {
  test.each<[string, string, object]>([
    ['no user', '<canEdit>true</canEdit>', { canEdit: true }],
    ['one user', users(ANNA), { accessList: [{ id: ANNA }] }],
    ['two users', users(ANNA, BORIS), { accessList: [{ id: ANNA }, { id: BORIS }] }],
    [
      'an array in two pieces',
      `${users(ANNA)}<title>x</title>${users(BORIS)}`,
      { accessList: [{ id: ANNA }, { id: BORIS }], title: 'x' },
    ],
    ['a number', '<id>1234</id>', { id: 1234 }],
    [
      'booleans',
      '<isPrivate>true</isPrivate><isClosed>false</isClosed>',
      { isPrivate: true, isClosed: false },
    ],
    [
      'booleans with a capital',
      '<isPrivate>True</isPrivate><isClosed>False</isClosed>',
      { isPrivate: true, isClosed: false },
    ],
    [
      'a string with entities',
      '<title>A &amp; B &lt;c&gt; &quot;d&quot; &apos;e&apos; &#x416;&#1046;</title>',
      { title: `A & B <c> "d" 'e' ЖЖ` },
    ],
    ['a string that looks like a number', '<title>007</title>', { title: '007' }],
    ['a string with blanks around it', '<title>  a  </title>', { title: '  a  ' }],
    ['an empty string', '<title></title>', { title: '' }],
    ['an empty string in the short form', '<title />', { title: '' }],
    ['a string in CDATA', '<title>a<![CDATA[<b>&amp;]]>c</title>', { title: 'a<b>&amp;c' }],
    ['comments and instructions', '<title>a<!-- b -->c<?d e?></title>', { title: 'ac' }],
    ['attributes', '<title lang="ru">a</title>', { title: 'a' }],
    [
      'null and an empty string in turn',
      '<customFields><label /><fieldValue></fieldValue><mask /></customFields>',
      { customFields: [{ label: null, fieldValue: '', mask: null }] },
    ],
    [
      'null in place of an object',
      '<members><displayName /><currency /></members>',
      { members: [{ displayName: null, currency: null }] },
    ],
    [
      'an object in that place',
      '<members><currency><title /><symbol>€</symbol><isBasic>true</isBasic></currency></members>',
      { members: [{ currency: { title: null, symbol: '€', isBasic: true } }] },
    ],
    [
      'members that the document does not know',
      '<budget><amount>5</amount></budget><title>x</title><budget />',
      { title: 'x' },
    ],
    [
      'names in PascalCase',
      `<AccessList><Id>${ANNA}</Id></AccessList><IsPrivate>True</IsPrivate><ID>5</ID>`,
      { accessList: [{ id: ANNA }], isPrivate: true, id: 5 },
    ],
    [
      'names in PascalCase after an id in camelCase',
      `<id>5</id><AccessList><Id>${ANNA}</Id></AccessList>`,
      { accessList: [{ id: ANNA }], id: 5 },
    ],
    [
      'an empty string in PascalCase, which is not null there',
      '<CustomFields><Label /><Mask /></CustomFields>',
      { customFields: [{ label: '', mask: '' }] },
    ],
    [
      'dangerous names',
      '<constructor><prototype>x</prototype></constructor><__proto__><isAdmin>true</isAdmin></__proto__><title>x</title>',
      { title: 'x' },
    ],
  ])('%s', async (_what, members, expected) => {
    expect(await readCase(members)).toEqual({ members: [], customFields: [], ...expected });
  });

  test.each([
    ['0', 0],
    ['-5', -5],
    ['1500.5', 1500.5],
    ['1.2345678901234567E+19', 12345678901234567000],
    ['1E-09', 1e-9],
  ])('the number %s', async (text, expected) => {
    const response = around(`<response><bidValue>${text}</bidValue></response>`);
    const { crm } = clientOf(() => xmlResponse(response), { codec: xml() });
    const opportunity = await crm.getOpportunity({ path: { opportunityid: 1 } });
    expect(opportunity).toMatchObject({ bidValue: expected });
  });

  test('an array of strings, or null in its place', async () => {
    const capabilities = (providers: string): Promise<object> => {
      const text = around(`<response><ldapEnabled>false</ldapEnabled>${providers}</response>`);
      return clientOf(() => xmlResponse(text), { codec: xml() }).crm.getCapabilities();
    };
    expect(
      await capabilities('<providers>google</providers><providers>twitter</providers>'),
    ).toEqual({ ldapEnabled: false, providers: ['google', 'twitter'] });
    expect(await capabilities('<providers />')).toEqual({ ldapEnabled: false, providers: null });
  });
});

test.each<[string, string, object[], object]>([
  ['none', '', [], { count: 0, startIndex: 0, total: undefined }],
  [
    'none of many',
    '<startIndex>20</startIndex><total>10</total>',
    [],
    { count: 0, startIndex: 20, total: 10 },
  ],
  [
    'one',
    '<count>1</count><response><id>1</id></response>',
    [{ id: 1 }],
    { count: 1, startIndex: 0, total: undefined },
  ],
  [
    'two of ten',
    '<count>2</count><nextIndex>3</nextIndex><total>10</total><response><id>1</id></response><response><id>2</id></response>',
    [{ id: 1 }, { id: 2 }],
    { count: 2, startIndex: 0, total: 10 },
  ],
])('a list has %s', async (_what, inner, expected, page) => {
  const { crm } = clientOf(() => xmlResponse(around(inner)), { codec: xml() });
  const { data, ...beside } = await crm.listCases({ query: { fields: ['id'] } }).withResponse();
  expect(data).toEqual(expected);
  expect(beside.page).toEqual(page);
});

describe('a result is', () => {
  const STRINGS: Schema = { type: 'array', items: { type: 'string' } };

  test.each<[string, Schema, string, unknown]>([
    ['a string', { type: 'string' }, '<response>VIP</response>', 'VIP'],
    ['an empty string', { type: 'string' }, '<response></response>', ''],
    ['a number', { type: 'number' }, '<response>11.2</response>', 11.2],
    ['an integer', { type: 'integer' }, '<response>70</response>', 70],
    ['a boolean', { type: 'boolean' }, '<response>false</response>', false],
    ['null', { type: ['string', 'null'] }, '<response />', null],
    ['an empty object', { type: 'object' }, '<response />', {}],
    ['a list of strings', STRINGS, '<response>a</response><response>b</response>', ['a', 'b']],
    ['a list of one string', STRINGS, '<response>a</response>', ['a']],
    ['a list of an empty string', STRINGS, '<response></response>', ['']],
    ['an empty list', STRINGS, '', []],
    ['an empty object in place of a string', { type: ['string', 'object'] }, '<response />', {}],
    ['an empty object in place of a boolean', { type: ['boolean', 'object'] }, '<response />', {}],
    [
      'a boolean where nothing may be',
      { type: ['boolean', 'object'] },
      '<response>true</response>',
      true,
    ],
    [
      'a number where a string may be',
      { type: ['integer', 'string'] },
      '<response>77</response>',
      77,
    ],
    [
      'a string where a number may be',
      { type: ['integer', 'string'] },
      '<response>a7</response>',
      'a7',
    ],
  ])('%s', (_what, result, inner, expected) => expect(readAs(result, inner)).toEqual(expected));
});

test.each(['\ufeff', '<?xml version="1.0" encoding="utf-8"?>\n', '<!-- x -->'])(
  'a response may begin with %j',
  async (beginning) => {
    const text = beginning + around('<response><id>1</id></response>');
    const { crm } = clientOf(() => xmlResponse(text), { codec: xml() });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1 });
  },
);
