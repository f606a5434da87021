import { expect, test } from 'vitest';
import { writeXml } from '../../../src/xml/write-xml.js';

test('writes an element for each member, and repeats it for an array', () => {
  expect(writeXml({ isPrivate: true, accessList: ['a', 'b'], contactid: 5 })).toBe(
    '<request><isPrivate>true</isPrivate><accessList>a</accessList><accessList>b</accessList><contactid>5</contactid></request>',
  );
});

test('writes the objects of an array as repeated elements, each with its members', () => {
  const fields = [
    { key: 12, value: 'x' },
    { key: 13, value: 'y' },
  ];
  expect(writeXml({ customFieldList: fields })).toBe(
    '<request><customFieldList><key>12</key><value>x</value></customFieldList><customFieldList><key>13</key><value>y</value></customFieldList></request>',
  );
});

test('leaves out what is undefined, null or an empty array, which the server reads as absent', () => {
  const body = { a: undefined, b: null, c: [], d: 0, e: false, f: '' };
  expect(writeXml(body)).toBe('<request><d>0</d><e>false</e><f></f></request>');
});

test('escapes markup, and a carriage return that parsers would turn into a line feed', () => {
  expect(writeXml({ title: 'R&D <1> "q" \'a\' ]]>\r\n😀 Ж' })).toBe(
    '<request><title>R&amp;D &lt;1&gt; "q" \'a\' ]]&gt;&#13;\n😀 Ж</title></request>',
  );
});

test.each(['\u0000', '\u0001', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00'])(
  'refuses a string with %j, which XML cannot carry',
  (character) => {
    expect(() => writeXml({ tags: [`a${character}`] })).toThrow(
      new RangeError(
        'tags has a character that XML cannot carry: remove it, or use a client without codec: xml()',
      ),
    );
  },
);

test.each(['\t', '\n', '\r', ' ', '\ud7ff', '\ue000', '\ufffd', '😀'])(
  'writes a string with %j',
  (character) => expect(writeXml({ title: character })).toMatch(/^<request><title>.+<\/title>/s),
);
