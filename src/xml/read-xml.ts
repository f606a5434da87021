import { SaxesParser } from 'saxes';
import { wholeForms } from '../../generated/whole-forms.js';
import type { Schema, ValueType } from '../operation/schema.js';
import { MismatchError } from '../response/codec.js';
import { isPascalCase, toCamelCase } from '../response/pascal-case.js';

// The document is six levels deep.
const MAX_DEPTH = 32;

/** What the document says of the elements of one name in one place. */
interface Place {
  readonly name: string;
  /** The member. */
  readonly member: Schema;
  /** What one element is: the member, or an element of it if it is an array. */
  readonly schema: Schema;
  /** The type of the schema beside null. */
  readonly type: ValueType;
  readonly isArray: boolean;
  /** Whether one element may have elements in it. */
  readonly hasMembers: boolean;
  readonly isPascal: boolean;
}

/** An XML element that is open. There is one for each level, used again and again. */
interface Frame {
  /** Undefined for what the document does not know, which is ignored. */
  place: Place | undefined;
  isSelfClosing: boolean;
  text: string;
  members: Record<string, unknown> | undefined;
}

/**
 * Parses a response in XML, which tells neither an array from a single element nor a number from a
 * string: the document does.
 *
 * @param text the response
 * @param result what the document says of the result
 * @returns the envelope, as if it had come in JSON
 * @throws MismatchError when the response is not what the document says, or another Error that says
 * why it cannot be parsed: it is not XML, has a DTD or is nested too deep
 */
export function readXml(text: string, result: Schema): unknown {
  const parser = new SaxesParser({ position: false });
  const root = placeOf('result', 'result', envelopeSchema(result));
  const frames: Frame[] = [];
  let depth = 0;
  let envelope: Record<string, unknown> | null = null;

  /** Tells what is wrong with the element that closes. */
  const fail: Fail = (problem) => failAt(depth, problem);
  const failAt = (level: number, problem: string): never => {
    throw new MismatchError(`${pathTo(frames.slice(0, level + 1))} ${problem}`);
  };

  parser.on('error', (error) => {
    throw new Error(`it is not XML: ${error.message.replace(/\.$/, '')}`);
  });
  parser.on('doctype', () => {
    throw new Error('it has a DTD, which is refused');
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (depth >= MAX_DEPTH) throw new Error(`it is nested deeper than ${MAX_DEPTH} elements`);
    if (depth === 0 && name !== 'result' && name !== 'Result') {
      throw new Error(`its root is ${name} and not result`);
    }
    const parent = depth === 0 ? undefined : frames[depth - 1]!.place;
    if (parent && !parent.hasMembers) failAt(depth - 1, 'must not have elements');
    frames[depth] ??= {} as Frame;
    const frame = frames[depth]!;
    frame.place = depth === 0 ? root : parent && placeIn(parent.schema, name);
    frame.isSelfClosing = isSelfClosing;
    frame.text = '';
    frame.members = undefined;
    depth += 1;
  });
  const addText = (part: string): void => {
    if (depth > 0) frames[depth - 1]!.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const frame = frames[depth]!;
    if (depth === 0) {
      envelope = objectOf(frame, root, fail);
    } else if (frame.place) {
      const parent = frames[depth - 1]!;
      parent.members ??= {};
      add(parent.members, frame, frame.place, fail);
    }
  });
  parser.write(text).close();
  return envelope && typeOf(result) === 'array' ? withArray(envelope, result) : envelope;
}

/**
 * An array without elements leaves nothing. Where the result may also be a single object, that is an
 * element that is not what an array would have: one without members, or one among strings.
 */
function withArray(envelope: Record<string, unknown>, result: Schema): object {
  const elements = (envelope['response'] ?? []) as unknown[];
  const [only] = elements;
  const isObject = allows(result, 'object') && typeof only === 'object' && only !== null;
  const isSingle = !allows(result.items ?? {}, 'object') || Object.keys(only ?? {}).length === 0;
  return { ...envelope, response: isObject && isSingle ? only : elements };
}

/** Where an element stands below the root, as it would in JSON. */
function pathTo(frames: readonly Frame[]): string {
  const steps = frames.slice(1).map(({ place }, i) => {
    const { name, isArray } = place!;
    if (!isArray) return name;
    const before = frames[i]!.members?.[name];
    return `${name}[${Array.isArray(before) ? before.length : 0}]`;
  });
  return steps.length === 0 ? 'the result' : steps.join('.');
}

/**
 * The type beside null. Of a number or a string, which XML does not tell apart, it is the number; of
 * an array or an object it is the array.
 */
function typeOf({ type = 'object' }: Schema): ValueType {
  const types = [type].flat();
  if (types.includes('array')) return 'array';
  return types.find((one) => one !== 'null') ?? 'null';
}

const allows = ({ type = 'object' }: Schema, one: ValueType): boolean =>
  [type].flat().includes(one);

const isNullable = (schema: Schema): boolean => allows(schema, 'null');

function envelopeSchema(result: Schema): Schema {
  const [integer, string]: [Schema, Schema] = [{ type: 'integer' }, { type: 'string' }];
  const error: Schema = { type: 'object', properties: { message: string, hresult: integer } };
  const numbers = ['count', 'startIndex', 'nextIndex', 'total', 'status', 'statusCode'];
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(numbers.map((name) => [name, integer])),
      response: result,
      error,
    },
  };
}

function placeOf(elementName: string, name: string, member: Schema): Place {
  const isArray = typeOf(member) === 'array';
  const schema = isArray ? elementOf(member) : member;
  const hasMembers = allows(schema, 'object');
  const isPascal = elementName !== name;
  return { name, member, schema, type: typeOf(schema), isArray, hasMembers, isPascal };
}

/** An element of an array, or the object that may stand in its place. */
function elementOf({ items = {}, properties }: Schema): Schema {
  if (!properties) return items;
  const type = [items.type ?? 'object', 'object'].flat() as ValueType[];
  return { ...items, type, properties: { ...properties, ...items.properties } };
}

// The places inside an object, by the names of elements that were met there and are known.
const places = new WeakMap<Schema, Map<string, Place>>();

function placeIn(schema: Schema, elementName: string): Place | undefined {
  let known = places.get(schema);
  if (!known) {
    known = new Map();
    places.set(schema, known);
  }
  const place = known.get(elementName);
  if (place) return place;

  const name = isPascalCase(elementName) ? toCamelCase(elementName) : elementName;
  const member = memberOf(schema, name) ?? memberOf(wholeForms.get(schema), name);
  if (!member) return undefined;
  const found = placeOf(elementName, name, member);
  known.set(elementName, found);
  return found;
}

const memberOf = (schema: Schema | undefined, name: string): Schema | undefined =>
  schema?.properties && Object.hasOwn(schema.properties, name)
    ? schema.properties[name]
    : undefined;

type Fail = (problem: string) => never;

function add(members: Record<string, unknown>, frame: Frame, place: Place, fail: Fail): void {
  const { name, member, isArray } = place;
  const before = members[name];
  if (!isArray) {
    members[name] =
      before === undefined
        ? readValue(frame, place, fail)
        : fail('comes twice, and is not an array');
  } else if (Array.isArray(before)) {
    before.push(readElement(frame, place, fail));
  } else {
    const isNull = isNullable(member) && frame.isSelfClosing;
    members[name] = isNull ? null : [readElement(frame, place, fail)];
  }
}

/**
 * An element of an array, which the server writes as <x /> when it is null. An empty object looks the
 * same, and the server does write some, for an address that it cannot read.
 */
function readElement(frame: Frame, place: Place, fail: Fail): unknown {
  const isNull = frame.isSelfClosing && !place.isPascal && place.type !== 'object';
  return isNull ? null : readValue(frame, place, fail);
}

const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i;

function readValue(frame: Frame, place: Place, fail: Fail): unknown {
  const { schema, type } = place;
  const { text } = frame;
  if (type === 'object' || frame.members) return objectOf(frame, place, fail);
  // The server writes null as <x /> and an empty string as <x></x>. What writes PascalCase writes
  // an empty string as <X />.
  if (frame.isSelfClosing && !place.isPascal) {
    if (allows(schema, 'object')) return {}; // which the server writes for null
    if (type !== 'string' || isNullable(schema)) return null;
  }
  switch (type) {
    case 'string':
      return text;
    case 'boolean':
      if (text === 'true' || text === 'True') return true;
      if (text === 'false' || text === 'False') return false;
      return fail('must be true or false');
    default:
      if (NUMBER.test(text)) return Number(text);
      return allows(schema, 'string') ? text : fail('must be a number');
  }
}

function objectOf(
  { text, members }: Frame,
  { schema }: Place,
  fail: Fail,
): Record<string, unknown> | null {
  if (text !== '' && text.trim() !== '') fail('must have elements, and not text');
  return members ?? (isNullable(schema) ? null : {});
}
