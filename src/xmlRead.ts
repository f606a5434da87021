import { SaxesParser } from 'saxes';
import type { Shape } from '../generated/results.js';
import { camelCase, isPascal } from './dialect.js';
import { MisfitError } from './format.js';

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
 * @throws MisfitError when it is not what the document says, or another Error that says why it cannot be read: it is no
 * XML, holds a DTD or is nested too deep
 */
export function readXml(text: string, result: Shape): unknown {
  const parser = new SaxesParser({ position: false });
  const root = placeOf('result', 'result', envelopeShape(result));
  const frames: Frame[] = [];
  let depth = 0;
  let envelope: object | null = null;

  /** Tells what is wrong with the element that closes. */
  const fail: Fail = (problem) => failAt(depth, problem);
  const failAt = (level: number, problem: string): never => {
    throw new MisfitError(`${pathTo(frames.slice(0, level + 1))} ${problem}`);
  };

  parser.on('error', (error) => {
    throw new Error(`it is no XML: ${error.message.replace(/\.$/, '')}`);
  });
  parser.on('doctype', () => {
    throw new Error('it holds a DTD, which is refused');
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (depth >= MAX_DEPTH) throw new Error(`it is nested deeper than ${MAX_DEPTH} elements`);
    if (depth === 0 && name !== 'result' && name !== 'Result') throw new Error(`its root is ${name} and not result`);
    const parent = depth === 0 ? undefined : frames[depth - 1]!.place;
    if (parent && parent.shape.type !== 'object') failAt(depth - 1, 'must not hold elements');
    const frame = (frames[depth] ??= {} as Frame);
    frame.place = depth === 0 ? root : parent && placeIn(parent.shape, name);
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
    if (depth === 0) envelope = objectOf(frame, root, fail);
    else if (frame.place) add((frames[depth - 1]!.members ??= {}), frame, frame.place, fail);
  });
  parser.write(text).close();
  if (result.type === 'array' && envelope) (envelope as Record<string, unknown>)['response'] ??= []; // a list without elements leaves nothing
  return envelope;
}

/** Where an element stands below the root, as it would in JSON. */
function pathTo(frames: readonly Frame[]): string {
  const steps = frames.slice(1).map(({ place }, i) => {
    const before = frames[i]!.members?.[place!.name];
    return place!.member.type === 'array' ? `${place!.name}[${Array.isArray(before) ? before.length : 0}]` : place!.name;
  });
  return steps.length === 0 ? 'the result' : steps.join('.');
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

function placeIn(shape: Shape, elementName: string): Place | undefined {
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

type Fail = (problem: string) => never;

function add(members: Record<string, unknown>, frame: Frame, place: Place, fail: Fail): void {
  const { name, member } = place;
  const before = members[name];
  if (member.type !== 'array') members[name] = before === undefined ? valueOf(frame, place, fail) : fail('comes twice, and is no list');
  else if (Array.isArray(before)) before.push(valueOf(frame, place, fail));
  else members[name] = member.isNullable && frame.isSelfClosing ? null : [valueOf(frame, place, fail)];
}

function valueOf(frame: Frame, place: Place, fail: Fail): unknown {
  const { shape } = place;
  const { text } = frame;
  if (shape.type === 'object') return objectOf(frame, place, fail);
  // The server writes null as <x /> and an empty text as <x></x>. What writes PascalCase writes an empty text as <X />.
  if (text === '' && shape.isNullable && frame.isSelfClosing && !place.isPascal) return null;
  switch (shape.type) {
    case 'string':
      return text;
    case 'boolean':
      if (text === 'true' || text === 'True') return true;
      if (text === 'false' || text === 'False') return false;
      return fail('must be true or false');
    default:
      return /^[-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(text) ? Number(text) : fail('must be a number');
  }
}

function objectOf({ text, members }: Frame, { shape }: Place, fail: Fail): object | null {
  if (text !== '' && text.trim() !== '') fail('must hold elements, and not text');
  return members ?? (shape.isNullable ? null : {});
}
