import { operations } from '../../../generated/methods.js';
import type { Operation } from '../../operation/operation.js';
import type { Schema } from '../../operation/schema.js';
import { isRequired } from '../../request/input.js';
import { COMMON, type Command, formatOf, OUTPUT, print, say } from '../context.js';
import { type DocumentedOperation, documentedOperations } from '../document.js';
import { EXIT } from '../exit.js';
import { findOperations } from '../find-operations.js';
import { WIDEST, wrapped } from '../help.js';
import { terminalWidth } from '../io.js';
import { russianTitles } from '../russian-titles.js';
import type { Texts } from '../texts/index.js';

export const operationsCommand: Command = {
  name: 'operations',
  positionals: '[WORDS]',
  maxPositionals: 20,
  flags: { ...OUTPUT, ...COMMON },
  async run(context) {
    const { io, args, words } = context;
    const format = formatOf(context, 'table');
    const all = documentedOperations();
    const [id = '', ...more] = args.positionals;
    const one = all.find(({ operationId }) => operationId === id);
    if (one && more.length === 0 && format === 'table') {
      io.stdout.write(inFull(one, words, terminalWidth(io.stdout)));
      return EXIT.done;
    }
    const titles = russianTitles();
    const found = one && more.length === 0 ? [one] : findOperations(all, titles, args.positionals);
    const rows = found.map(({ operationId, method, path, area, summary }) => ({
      operationId,
      method,
      path,
      area,
      summary,
    }));
    const { head } = words;
    print(context, format, {
      json: format === 'json' && one ? found : rows,
      lines: rows,
      records: rows,
      head: [head.operation, head.method, head.summary],
      rows: rows.map(({ operationId, method, summary }) => [
        operationId,
        method,
        words.either(summary, titles.get(operationId)?.summary ?? summary),
      ]),
    });
    if (found.length === 0) say(context, words.noOperations);
    else if (format === 'table') say(context, words.operationCount(found.length));
    return found.length === 0 ? EXIT.failed : EXIT.done;
  },
};

/** An operation with its description, and the flags of `call` for it. */
function inFull(operation: DocumentedOperation, words: Texts, width = WIDEST): string {
  const { operationId, method, path, summary, description, parameters } = operation;
  const lines = [
    `${operationId}: ${summary}`,
    `${method} ${path}`,
    '',
    plain(description, width),
    '',
  ];
  for (const parameter of parameters.filter((one) => ['path', 'query'].includes(one.in))) {
    const mark = parameter.required ? ` (${words.requiredMark})` : '';
    lines.push(`--${parameter.in}.${parameter.name}${mark}`);
    lines.push(plain(parameter.description ?? '', width - 4).replace(/^/gm, '    '));
  }
  const { input } = (operations as Readonly<Record<string, Operation>>)[operationId]!;
  const body = input.properties?.['body'];
  if (body) {
    lines.push(`--body JSON${isRequired('body', body) ? ` (${words.requiredMark})` : ''}`);
    for (const shape of body.anyOf ?? [body]) lines.push(`    ${shapeOf(shape)}`);
  }
  return `${lines.join('\n').trim()}\n`;
}

/** What a body looks like, such as `{ isPrivate, accessList }`, with a mark for what may be left out. */
function shapeOf({ properties = {}, required = [] }: Schema): string {
  const names = Object.keys(properties).map((name) =>
    required.includes(name) ? name : `${name}?`,
  );
  return `{ ${names.join(', ')} }`;
}

const plain = (markdown: string, width: number): string =>
  markdown
    .replaceAll(/\*\*|`/g, '')
    .trim()
    .split('\n')
    .flatMap((line) => wrapped(line, width))
    .join('\n');
