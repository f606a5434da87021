import fc from 'fast-check';
import { documentedOperations, examplesOf, type OperationId, successOf } from './document.js';

/** A response to try, and how it is asked for. */
export interface Tried {
  id: OperationId;
  body: string | Uint8Array;
  status: number;
  type: string | undefined;
  codec: 'json' | 'xml';
}

interface Envelope {
  response: unknown;
}

const ids = documentedOperations.map(({ id }) => id);
const examples = documentedOperations.flatMap((operation) =>
  examplesOf(successOf(operation)).map(([, value]) => ({
    id: operation.id,
    value: value as Envelope,
  })),
);

export const anyId = fc.constantFrom(...ids);
const anyCodec = fc.constantFrom('json', 'xml') as fc.Arbitrary<'json' | 'xml'>;
const anyType = fc.constantFrom(
  'application/json; charset=UTF-8',
  'text/xml; charset=UTF-8',
  'application/xml',
  'text/html',
  'text/html; charset=windows-1251',
  'application/json; charset=nonsense',
  undefined,
);
const WITHOUT_BODY = [204, 205, 304];
export const anyStatus = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(200, 201) },
  fc.integer({ min: 200, max: 599 }).filter((status) => !WITHOUT_BODY.includes(status)),
);
export const anyExample = fc.constantFrom(...examples);
export const anyResponse = { id: anyId, codec: anyCodec, status: anyStatus, type: anyType };

/** Names that mean something to JavaScript or to the client. */
export const dangerousName = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'length',
  'then',
  'response',
  'status',
  'id',
  'ID',
  '',
);

interface Change {
  kind: string;
  name: string;
  other: unknown;
}

/** Changes one thing somewhere inside a value. */
function mutated(value: unknown, path: readonly number[], change: Change): unknown {
  const names = Object.keys(Object(value));
  const [step, ...rest] = path;
  if (typeof value !== 'object' || step === undefined || names.length === 0) {
    return changed(value, change);
  }
  const name = names[step % names.length]!;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string,
    unknown
  >;
  const member = copy[name];
  if (rest.length === 0 && change.kind === 'drop') delete copy[name];
  else if (rest.length === 0 && change.kind === 'rename') rename(copy, member, change.name);
  else copy[name] = mutated(member, rest, change);
  return copy;
}

function rename(copy: object, value: unknown, name: string): void {
  if (Array.isArray(copy) && name === 'length') return;
  const own = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(copy, name, own);
}

function changed(value: unknown, { kind, other }: Change): unknown {
  switch (kind) {
    case 'wrap':
      return [value];
    case 'double':
      return [value, value];
    case 'null':
      return null;
    case 'string':
      return String(value);
    default:
      return other;
  }
}

function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [
    name === 'id' ? 'ID' : name.slice(0, 1).toUpperCase() + name.slice(1),
    inPascalCase(member),
  ]);
  return Object.fromEntries(entries);
}

const KINDS = ['drop', 'rename', 'replace', 'wrap', 'double', 'null', 'string', 'none'];
const anyChange = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.oneof(dangerousName, fc.string()),
  other: fc.jsonValue(),
});

/** A response of the document in which one thing was changed. */
export const anyMutation = fc
  .record({
    example: anyExample,
    path: fc.array(fc.nat(30), { maxLength: 5 }),
    change: anyChange,
    isPascal: fc.boolean(),
  })
  .map(({ example: { id, value }, path, change, isPascal }) => {
    const whole = change.kind === 'none' ? value : mutated(value, path, change);
    if (!isPascal || typeof whole !== 'object' || whole === null) return { id, value: whole };
    return { id, value: { ...whole, response: inPascalCase((whole as Envelope).response) } };
  });

const elementName = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['result', 'status', 'response', 'id', 'title', 'accessList', 'displayName', 'members'],
      ...['isPrivate', 'currency', 'customFields', 'providers', 'Id', 'AccessList'],
    ),
  },
  dangerousName.filter((name) => name !== ''),
);

const elementText = fc.constantFrom(
  ...['', 'true', 'True', '0', '-1.5E+3', '&amp;', '&#x41;', '&lol;', '<![CDATA[<x>]]>'],
  ...['<!-- -->', '<?pi x?>', ' ', ']]>', '&#0;', '\u0001', 'я😀'],
);

/** XML of the document's own names, nested and repeated as it comes. */
export const { node: anyElement } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    elementText,
    fc
      .tuple(elementName, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inner]) =>
        inner.length === 0 ? `<${name} />` : `<${name} a="&quot;">${inner.join('')}</${name}>`,
      ),
  ),
}));

const anyInsert = fc.oneof(
  fc.constantFrom(
    ...['', '<', '>', '&', '"', '{', '}', '[', ']', ',', ':', '</response>', '\ufeff', '\u0000'],
    '<!DOCTYPE result [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  ),
  fc.string(),
);

/** Cuts a text, inserts something, or says a part of it again. */
export const anySplices = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    insert: anyInsert,
  }),
  { minLength: 1, maxLength: 4 },
);

export function spliced(
  text: string,
  splices: readonly { at: number; length: number; insert: string }[],
): string {
  return splices.reduce((now, { at, length, insert }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + insert + now.slice(start + length);
  }, text);
}
