import {
  createPortal,
  type Portal,
  type PortalUser,
  samplePeople,
} from '../../src/testing/index.js';
import { cli } from './cli.js';

/** A command of a guide with the output that is shown below it. */
export interface ShownCommand {
  readonly command: string;
  readonly output: readonly string[];
}

/** The commands of all console blocks, in their order. */
export function commandsOf(markdown: string): ShownCommand[] {
  const commands: { command: string; output: string[] }[] = [];
  for (const [, block = ''] of markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    for (const line of block.trimEnd().split('\n')) {
      if (line.startsWith('$ ')) commands.push({ command: line.slice(2), output: [] });
      else if (commands.at(-1)!.command.endsWith('\\')) {
        const last = commands.at(-1)!;
        last.command = `${last.command.slice(0, -1)}${line.trim()}`;
      } else commands.at(-1)!.output.push(line);
    }
  }
  return commands;
}

const PROGRAM = 'npx onlyoffice-crm ';
export const PASSWORD = 'secret';

/** A shell in which the commands of a guide are run, on a terminal of 100 columns. */
export class GuideShell {
  readonly env: Record<string, string>;
  readonly #portal: Portal;
  readonly #home: string;
  #code = 0;

  /** @param home a folder for what is kept, which shows as `~` */
  constructor(portal: Portal, language: string, home: string) {
    this.#portal = portal;
    this.#home = home;
    this.env = { LANG: language, HOME: home };
  }

  /** Runs a command, types what the guide shows as typed, and returns what stays on the screen. */
  async run({ command, output }: ShownCommand): Promise<string[]> {
    const variable = /^export (\w+)=(\S+)$/.exec(command);
    if (variable) this.env[variable[1]!] = variable[2]!;
    if (variable) return [];
    if (command === 'echo $?') return [String(this.#code)];
    if (!command.startsWith(PROGRAM)) throw new Error(`The guide shell does not know ${command}`);
    const [line = '', file] = command.slice(PROGRAM.length).split(' > ');
    const typed = output.flatMap((shown) => {
      const reply = /(?:\[y\/N\]|\[д\/Н\]) (\S+)$/.exec(shown)?.[1];
      return reply ?? (/^(?:Password|Пароль): *$/.test(shown) ? [PASSWORD] : []);
    });
    const { code, both } = await cli(wordsOf(line), {
      portal: this.#portal,
      env: this.env,
      isTerminal: true,
      isRedirected: file !== undefined,
      typed,
      columns: 100,
    });
    this.#code = code;
    return both === '' ? [] : screenOf(both.replaceAll(this.#home, '~'));
  }
}

/** The words of a command, as a shell parts them. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

/** The lines that stay on a terminal. */
const screenOf = (text: string): string[] =>
  text
    .trimEnd()
    .split(/\r*\n/)
    .map((line) =>
      line
        .slice(line.lastIndexOf('\r\u001b[K') + 1)
        .replaceAll(/\u001b\[\d*[A-Z]|\r/g, '')
        .trimEnd(),
    );

/** Whether lines are as shown, where `...` stands for any number of lines. */
export function isAsShown(lines: readonly string[], shown: readonly string[]): boolean {
  const [first, ...rest] = shown.map((line) => line.trimEnd());
  if (first === undefined) return lines.length === 0;
  if (first !== '...') return lines[0] === first && isAsShown(lines.slice(1), rest);
  return lines.some((_, i) => isAsShown(lines.slice(i), rest)) || rest.length === 0;
}

/** What the records of a guide are called in its language. */
export interface GuideWords {
  readonly people: Readonly<Record<'anna' | 'boris' | 'clara', readonly [string, string]>>;
  readonly titles: Readonly<Record<'case' | 'fair' | 'hotel' | 'task', string>>;
  readonly contact: readonly [string, string];
}

/** The portal of a guide: Boris has left, and has a share in everything. */
export function guidePortal({ people: names, titles, contact }: GuideWords): Portal {
  const personOf = (name: 'anna' | 'boris' | 'clara', more: Partial<PortalUser>) => ({
    ...samplePeople[name],
    firstName: names[name][0],
    lastName: names[name][1],
    ...more,
  });
  const anna = personOf('anna', { password: PASSWORD });
  const boris = personOf('boris', { status: 'terminated' });
  const clara = personOf('clara', {});
  const { dan } = samplePeople;
  return createPortal(
    {
      people: [anna, boris, clara, dan],
      opportunities: [
        {
          id: 1,
          title: titles.hotel,
          createBy: anna.id,
          responsible: boris.id,
          access: [boris.id, anna.id],
        },
        { id: 2, title: titles.fair, createBy: anna.id, responsible: boris.id },
      ],
      cases: [{ id: 1, title: titles.case, createBy: anna.id, access: [boris.id, dan.id] }],
      contacts: [
        {
          id: 1,
          firstName: contact[0],
          lastName: contact[1],
          createBy: anna.id,
          managers: [boris.id],
        },
      ],
      tasks: [{ id: 1, title: titles.task, createBy: anna.id, responsible: boris.id }],
    },
    { url: 'https://acme.onlyoffice.com' },
  );
}
