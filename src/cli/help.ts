import type { Flags } from './arguments.js';
import type { Command } from './context.js';
import type { Texts } from './texts/index.js';

const PROGRAM = 'onlyoffice-crm';

/** The help of the program. */
export function programHelp(commands: readonly Command[], words: Texts): string {
  return sections([
    [undefined, [words.about]],
    [words.usage, [`  ${PROGRAM} ${words.command} ${words.flagsOf}`]],
    [
      words.commandsHead,
      columns(commands.map(({ name }) => [name, words.commands[name]!.summary])),
    ],
    [words.flagsHead, flagLines({ help: { short: 'h' }, version: {} }, words)],
    [words.environmentHead, columns(Object.entries(words.environment))],
    [words.exitHead, exitLines(words)],
    [undefined, [words.seeCommand]],
  ]);
}

/** The help of a command. */
export function commandHelp(command: Command, flags: Flags, words: Texts): string {
  const { name, positionals } = command;
  const { about, examples } = words.commands[name]!;
  const needed = positionals ? ` ${positionals}` : '';
  return sections([
    [undefined, wrapped(about)],
    [words.usage, [`  ${PROGRAM} ${name}${needed} ${words.flagsOf}`]],
    [words.flagsHead, flagLines(flags, words)],
    [words.examplesHead, examples.flatMap(exampleLines)],
    [words.exitHead, exitLines(words)],
  ]);
}

const exitLines = ({ exits }: Texts): string[] => columns(Object.entries(exits));

const exampleLines = ([line, note]: readonly [string, string]): string[] => {
  const command = line.includes(PROGRAM) ? line : `${PROGRAM} ${line}`;
  return [...(note ? [`  # ${note}`] : []), `  ${command}`];
};

function flagLines(flags: Flags, words: Texts): string[] {
  return columns(
    Object.entries(flags).map(([name, { value, short }]) => {
      const left = short ? `-${short}, --${name}` : `    --${name}`;
      const [part = ''] = name.split('.');
      return [
        value === undefined ? left : `${left} ${words.values[value] ?? value}`,
        words.flags[name] ?? words.flags[part] ?? '',
      ];
    }),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrapped(right, WIDTH - width - 4);
    const indent = ' '.repeat(width + 4);
    return [
      `  ${left.padEnd(width)}  ${first}`.trimEnd(),
      ...rest.map((line) => `${indent}${line}`),
    ];
  });
}

const WIDTH = 96;

function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const sections = (all: readonly (readonly [string | undefined, readonly string[]])[]): string =>
  `${all.map(([head, lines]) => [...(head ? [`${head}:`] : []), ...lines].join('\n')).join('\n\n')}\n`;
