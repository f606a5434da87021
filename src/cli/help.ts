import type { Flags } from './arguments.js';
import type { Command } from './context.js';
import type { Texts } from './texts/index.js';

const PROGRAM = 'onlyoffice-crm';

export const WIDEST = 96;
const NARROWEST = 20;

/** The help of the program, for a terminal of a width. */
export function programHelp(commands: readonly Command[], words: Texts, width = WIDEST): string {
  return sections([
    [undefined, wrapped(words.about, width)],
    [words.usage, [`  ${PROGRAM} ${words.command} ${words.flagsOf}`]],
    [
      words.commandsHead,
      columns(
        commands.map(({ name }) => [name, words.commands[name]!.summary]),
        width,
      ),
    ],
    [words.flagsHead, flagLines({ help: { short: 'h' }, version: {} }, words, width)],
    [words.environmentHead, columns(Object.entries(words.environment), width)],
    [words.exitHead, exitLines(words, width)],
    [undefined, wrapped(words.seeCommand, width)],
  ]);
}

/** The help of a command, likewise. */
export function commandHelp(command: Command, flags: Flags, words: Texts, width = WIDEST): string {
  const { name, positionals } = command;
  const { about, examples } = words.commands[name]!;
  const needed = positionals ? ` ${positionals}` : '';
  return sections([
    [undefined, wrapped(about, width)],
    [words.usage, [`  ${PROGRAM} ${name}${needed} ${words.flagsOf}`]],
    [words.flagsHead, flagLines(flags, words, width)],
    [words.examplesHead, examples.flatMap(exampleLines)],
    [words.exitHead, exitLines(words, width)],
  ]);
}

const exitLines = ({ exits }: Texts, width: number): string[] =>
  columns(Object.entries(exits), width);

const exampleLines = ([line, note]: readonly [string, string]): string[] => {
  const command = line.includes(PROGRAM) ? line : `${PROGRAM} ${line}`;
  return [...(note ? [`  # ${note}`] : []), `  ${command}`];
};

function flagLines(flags: Flags, words: Texts, width: number): string[] {
  return columns(
    Object.entries(flags).map(([name, { value, short }]) => {
      const left = short ? `-${short}, --${name}` : `    --${name}`;
      const [part = ''] = name.split('.');
      return [
        value === undefined ? left : `${left} ${words.values[value] ?? value}`,
        words.flags[name] ?? words.flags[part] ?? '',
      ];
    }),
    width,
  );
}

function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const leftWidth = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrapped(right, Math.min(width, WIDEST) - leftWidth - 4);
    const indent = ' '.repeat(leftWidth + 4);
    return [
      `  ${left.padEnd(leftWidth)}  ${first}`.trimEnd(),
      ...rest.map((line) => `${indent}${line}`),
    ];
  });
}

/** The lines of a text, broken between words. */
export function wrapped(text: string, width: number): string[] {
  const room = Math.max(NARROWEST, Math.min(width, WIDEST));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const sections = (all: readonly (readonly [string | undefined, readonly string[]])[]): string =>
  `${all.map(([head, lines]) => [...(head ? [`${head}:`] : []), ...lines].join('\n')).join('\n\n')}\n`;
