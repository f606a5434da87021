import { SaxesParser } from 'saxes';
import type { Shape } from '../generated/results.js';
import { camelCase, isPascal } from './dialect.js';

// The document is six levels deep.
const MAX_DEPTH = 32;

/** What the document says of the elements of one name in one place. */
interface Place {
  readonly name: string;
  /** The member. */
  readonly member: Shape;
  /** What one element is: the member, or an entry of it if it is a list. */
  readonly shape: Shape;
  readonly isPascal: boolean;
}

/** An element that is open. There is one for each level, used again and again. */
interface Frame {
  name: string;
  /** Undefined for what the document does not know, which is passed over. */
  place: Place | undefined;
  isSelfClosing: boolean;
  text: string;
  members: Record<string, unknown> | undefined;
}

/**
 * Reads an answer in XML, which does not tell a list from a single element nor a number from a text: the document does.
 *
 * @param text the answer
 * @param result what the document says of the result
 * @returns the envelope, as if it had come in JSON
 * @throws an Error that says why it cannot be read: it is no XML, holds a DTD, is nested too deep, or is not what the
 * document says
 */
export function readXml(text: string, result: Shape): unknown {
  const parser = new SaxesParser({ position: false });
  const root = placeOf('result', 'result', envelopeShape(result));
  const frames: Frame[] = [];
  let depth = 0;
  let envelope: Record<string, unknown> = {};

  parser.on('error', (error) => {
    throw new Error(`it is no XML: ${error.message.replace(/\.$/, '')}`);
  });
  parser.on('doctype', () => {
    throw new Error('it holds a DTD, which is not read');
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (depth >= MAX_DEPTH) throw new Error(`it is nested deeper than ${MAX_DEPTH} elements`);
    const parent = depth === 0 ? undefined : frames[depth - 1];
    if (!parent && name !== 'result' && name !== 'Result') throw new Error(`its root is ${name} and not result`);
    const place = parent ? parent.place && placeIn(parent.place, name) : root;
    const frame = (frames[depth] ??= { name, place, isSelfClosing, text: '', members: undefined });
    frame.name = name;
    frame.place = place;
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
    if (depth === 0) envelope = objectOf(frame, root) as typeof envelope;
    else if (frame.place) add((frames[depth - 1]!.members ??= {}), frame, frame.place);
  });
  parser.write(text).close();
  if (result.type === 'array') envelope['response'] ??= []; // a list without elements leaves nothing
  return envelope;
}

function envelopeShape(result: Shape): Shape {
  const [integer, string]: [Shape, Shape] = [{ type: 'integer' }, { type: 'string' }];
  const error: Shape = { type: 'object', members: { message: string, hresult: integer } };
  return { type: 'object', members: { count: integer, startIndex: integer, nextIndex: integer, total: integer, status: integer, statusCode: integer, response: result, error } };
}

function placeOf(elementName: string, name: string, member: Shape): Place {
  return { name, member, shape: member.type === 'array' ? member.items! : member, isPascal: elementName !== name };
}

// The places inside an object, by the names of elements that were met there and are known.
const places = new WeakMap<Shape, Map<string, Place>>();

function placeIn({ name: parent, shape }: Place, elementName: string): Place | undefined {
  if (shape.type !== 'object') throw new Error(`${parent} must not hold elements`);
  let known = places.get(shape);
  if (!known) places.set(shape, (known = new Map()));
  const place = known.get(elementName);
  if (place) return place;

  const name = isPascal(elementName) ? camelCase(elementName) : elementName;
  if (!Object.hasOwn(shape.members!, name)) return undefined;
  const found = placeOf(elementName, name, shape.members![name]!);
  known.set(elementName, found);
  return found;
}

function add(members: Record<string, unknown>, frame: Frame, place: Place): void {
  const { name, member } = place;
  const before = members[name];
  if (member.type !== 'array') {
    if (before !== undefined) throw new Error(`${name} comes twice, and is no list`);
    members[name] = valueOf(frame, place);
  } else if (before !== undefined && before !== null) (before as unknown[]).push(valueOf(frame, place));
  else members[name] = member.isNullable && frame.isSelfClosing ? null : [valueOf(frame, place)];
}

function valueOf(frame: Frame, place: Place): unknown {
  const { name, shape } = place;
  const { text } = frame;
  if (shape.type === 'object') return objectOf(frame, place);
  // The server writes null as <x /> and an empty text as <x></x>. What writes PascalCase writes an empty text as <X />.
  if (text === '' && shape.isNullable && frame.isSelfClosing && !place.isPascal) return null;
  switch (shape.type) {
    case 'string':
      return text;
    case 'boolean':
      if (text === 'true' || text === 'True') return true;
      if (text === 'false' || text === 'False') return false;
      throw new Error(`${name} must be true or false`);
    case 'null':
      if (text !== '') throw new Error(`${name} must be empty`);
      return null;
    default:
      if (!/^[-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(text)) throw new Error(`${name} must be a number`);
      return Number(text);
  }
}

function objectOf({ text, members }: Frame, { name, shape }: Place): object | null {
  if (text !== '' && text.trim() !== '') throw new Error(`${name} must hold elements, and not text`);
  return members ?? (shape.isNullable ? null : {});
}
