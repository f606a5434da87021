import { addAbortSignal, type Readable } from 'node:stream';
import { operations } from '../../../generated/methods.js';
import { collect, type ListMethod } from '../../client/paginate.js';
import { messageOf } from '../../errors/text.js';
import type { Operation, OperationInput } from '../../operation/operation.js';
import { isRequired, validInput } from '../../request/input.js';
import { cleanName } from '../../validation/words.js';
import type { Flags } from '../arguments.js';
import { requireConsent } from '../change.js';
import { checkPartners, checkValue } from '../check-values.js';
import { closest } from '../closest.js';
import {
  COMMON,
  CONNECTION,
  type Command,
  type Context,
  formatOf,
  OUTPUT,
  print,
  say,
} from '../context.js';
import { EXIT, usageError } from '../exit.js';
import type { Format, Results } from '../output.js';
import { confirm } from '../prompt.js';
import { connect, connectOpenly } from '../session.js';
import type { Texts } from '../texts/index.js';
import { isArray, membersOf, typedValue } from '../values.js';

const OPERATIONS = operations as unknown as Readonly<Record<string, Operation>>;

/** What the help shows when no operation is named. */
const FLAGS_OF_ANY: Flags = {
  'path.NAME': { value: 'value' },
  'query.NAME': { value: 'value', multiple: true },
  body: { value: 'json' },
};

export const callCommand: Command = {
  name: 'call',
  positionals: '<operationId>',
  maxPositionals: 1,
  flags: (argv, words) => ({
    ...(argv[0] !== undefined && !argv[0].startsWith('-')
      ? flagsFor(operationOf(argv[0], words))
      : FLAGS_OF_ANY),
    'all-pages': {},
    yes: { short: 'y' },
    'dry-run': { short: 'n' },
    ...OUTPUT,
    ...CONNECTION,
    ...COMMON,
  }),
  async run(context) {
    const { args, io, words } = context;
    const [name] = args.positionals;
    if (name === undefined) throw usageError(words.operationMissing);
    const operation = operationOf(name, words);
    if (operation.signsIn) throw usageError(words.signsIn);
    if (operation.bodyKind) throw usageError(words.takesFiles);
    const format = formatOf(context, 'json');
    const isPaged = args.has('all-pages');
    if (isPaged && !isList(operation)) throw usageError(words.notAList);
    const isChange = changes(operation);
    if (isChange) requireConsent(context);
    const input = await inputOf(context, operation);
    validInput(operation, input);
    const request = requestOf(operation, input);
    if (args.has('dry-run')) {
      // JSON is the default for a result, but does not mean that a program reads this.
      const asked = formatOf(context, 'table');
      if (asked === 'table') showRequest(context, request);
      else print(context, asked, resultsOf(request, asked));
      return EXIT.done;
    }
    if (isChange && !args.has('yes')) {
      showRequest(context, request);
      if (!(await confirm(io, words.sendQuestion(request.method, request.path)))) {
        say(context, words.nothingChanged);
        return EXIT.failed;
      }
    }
    const crm = operation.isOpen ? await connectOpenly(context) : await connect(context);
    const { signal } = io;
    const result = isPaged
      ? await collect(crm.method(operation) as unknown as ListMethod<object, unknown>, input, {
          signal,
        })
      : await crm.call(operation as Operation<object>, input, { signal });
    print(context, format, resultsOf(result, format));
    return EXIT.done;
  },
};

function operationOf(name: string, words: Texts): Operation {
  if (Object.hasOwn(OPERATIONS, name)) return OPERATIONS[name]!;
  const meant = closest(name, Object.keys(OPERATIONS));
  throw usageError(words.unknownOperation(cleanName(name), meant));
}

/** Whether an operation may change something. There is a GET that does. */
const changes = ({ id, method }: Operation): boolean =>
  method !== 'GET' || !/^(?:check|convert|get|list|search)/.test(id);

/** A flag for each parameter of the path and the query, and one for the body. */
function flagsFor({ input }: Operation): Flags {
  const flagsOf = (part: string): [string, Flags[string]][] =>
    Object.entries(membersOf(input, part)).map(([name, schema]) => [
      `${part}.${name}`,
      { value: 'value', ...(isArray(schema) && { multiple: true as const }) },
    ]);
  return {
    ...Object.fromEntries([...flagsOf('path'), ...flagsOf('query')]),
    ...(input.properties?.['body'] && { body: { value: 'json' } }),
  };
}

const isList = ({ method, input, result }: Operation): boolean =>
  method === 'GET' && result.type === 'array' && 'startIndex' in membersOf(input, 'query');

async function inputOf(context: Context, { input }: Operation): Promise<OperationInput> {
  const { args, words } = context;
  const given: Record<string, Record<string, unknown>> = {};
  for (const part of ['path', 'query']) {
    const { required = [], dependentRequired } = input.properties?.[part] ?? {};
    for (const [name, schema] of Object.entries(membersOf(input, part))) {
      const flag = `${part}.${name}`;
      const texts = args.texts(flag);
      if (texts.length === 0) {
        if (required.includes(name)) throw usageError(words.required(flag));
        continue;
      }
      // It may be a variable of a script that is not set, and a filter that is empty narrows nothing.
      if (texts.some((text) => text.trim() === ''))
        throw usageError(words.valueMissing(`--${flag}`, words.values['value'] ?? 'value'));
      const value = typedValue(schema, texts);
      checkValue(`--${flag}`, schema, value, words);
      given[part] = { ...given[part], [name]: value };
    }
    const placeOf = (name: string): string => `--${part}.${name}`;
    checkPartners(Object.keys(given[part] ?? {}), dependentRequired, placeOf, words);
  }
  const body = args.text('body');
  if (body !== undefined) given['body'] = await bodyOf(context, body);
  else if (isRequired('body', input.properties?.['body'] ?? {}))
    throw usageError(words.required('body'));
  return given;
}

async function bodyOf(context: Context, text: string): Promise<Record<string, unknown>> {
  const { words } = context;
  const json = text === '-' ? await readAll(context) : text;
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw usageError(words.badJson); // without the text, which may be a secret
  }
  if (text !== '-' && hasPassword(body)) throw usageError(words.passwordInBody);
  return body;
}

async function readAll({ io: { stdin, signal }, words }: Context): Promise<string> {
  addAbortSignal(signal, stdin as Readable); // so that Ctrl-C ends the wait
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  } catch (failure) {
    throw usageError(words.noInput(messageOf(failure)));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw usageError(words.notUtf8);
  }
}

const SECRET = /password|secret|token/i;

const hasPassword = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.keys(body).some((name) => SECRET.test(name));

/** What is to be sent, without secrets. */
interface ShownRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: OperationInput['query'];
  readonly body?: unknown;
}

function requestOf({ method, path: template }: Operation, input: OperationInput): ShownRequest {
  const { path: given = {}, query, body } = input;
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(given[name])),
  );
  const hide = (name: string, value: unknown): unknown => (SECRET.test(name) ? '***' : value);
  return JSON.parse(JSON.stringify({ method, path, query, body }, hide)) as ShownRequest;
}

/** Shows a request to people. */
function showRequest(context: Context, { method, path, query = {}, body }: ShownRequest): void {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
  );
  const search = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  say(context, context.words.wouldSend);
  say(context, `${method} ${path}${search}`);
  if (body !== undefined) say(context, JSON.stringify(body, undefined, 2));
}

function resultsOf(result: unknown, format: Format): Results {
  const lines = Array.isArray(result) ? result : [result];
  const records = lines.map((line: unknown) =>
    typeof line === 'object' && line !== null ? (line as Record<string, unknown>) : { value: line },
  );
  const head = format === 'table' ? columnsOf(records) : [];
  const cell = (value: unknown): string =>
    value === undefined || value === null ? '' : String(value);
  return {
    json: result ?? null,
    lines: lines.map((line) => line ?? null),
    records,
    head,
    rows: records.map((record) => head.map((name) => cell(record[name]))),
  };
}

/** The members that a table can show. */
const columnsOf = (records: readonly Readonly<Record<string, unknown>>[]): string[] => [
  ...new Set(
    records.flatMap((record) =>
      Object.keys(record).filter((name) => typeof record[name] !== 'object'),
    ),
  ),
];
