import type { SkipReason } from '../../access/index.js';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The texts of the command line in English. Those of other languages have the same members. */
export const en = {
  about:
    'Access rights and every other operation of the CRM of ONLYOFFICE Workspace and R7-Office.',
  usage: 'Usage',
  commandsHead: 'Commands',
  flagsHead: 'Flags',
  examplesHead: 'Examples',
  environmentHead: 'Environment',
  exitHead: 'Exit codes',
  seeCommand: "'onlyoffice-crm <command> --help' tells more, with examples.",
  environment: {
    CRM_PORTAL: 'the address of the portal, such as https://acme.onlyoffice.com',
    CRM_TOKEN: 'a token, in place of a sign-in',
    CRM_USER: 'who signs in: the e-mail address or the user name',
    CRM_PASSWORD: 'the password; what is missing is asked for on a terminal',
  },
  exits: {
    0: 'everything was done',
    1: 'something failed, was skipped or was not confirmed',
    2: 'the arguments cannot be used, and nothing was changed',
    3: 'the sign-in failed, or there were no credentials',
    130: 'interrupted; what was begun is finished and reported',
  } as Record<string, string>,
  values: {
    ids: 'IDS',
    filter: 'FILTER',
    user: 'USER',
    number: 'N',
    json: 'JSON',
    value: 'VALUE',
    left: 'public|USER',
  } as Record<string, string>,
  flags: {
    help: 'show this help',
    version: 'show the version',
    yes: 'do it without a question, for scripts',
    'dry-run': 'show what would be done, and do nothing',
    json: 'write JSON',
    csv: 'write CSV',
    ndjson: 'write one line of JSON for each record',
    table: 'write a table',
    concurrency: 'how many records at a time, 1 to 100 (4)',
    'keep-token': 'keep the token of the sign-in in a file that only you can read',
    'allow-insecure': 'allow plain http to another machine, which shows the token to others',
    case: 'cases by their ids, such as 1,2,3',
    opportunity: 'opportunities by their ids',
    contact: 'contacts by their ids',
    task: 'tasks by their ids (with --responsible)',
    cases: "cases by a filter, such as 'tags=vip&isClosed=false', or all",
    opportunities: "opportunities by a filter, such as 'stageType=Open', or all",
    contacts: "contacts by a filter, such as 'contactListView=Company', or all",
    tasks: 'tasks by a filter (with --responsible), or all',
    all: 'every record that you can see',
    user: 'a user by id, e-mail address or name; repeat it for several',
    from: 'who leaves: id, e-mail address or name',
    to: 'who takes over: id, e-mail address or name',
    responsible: 'hand over opportunities and tasks as well for which the leaver is responsible',
    'if-nobody-left': 'what becomes of a record on whose list nobody would be left',
    'drop-removed-users':
      'leave out removed users and groups, which the server cannot take back, so that they lose access',
    problems: 'only records with something wrong',
    path: 'a parameter of the path',
    query: 'a parameter of the query; repeat it for an array',
    body: 'the body as JSON, or - for standard input',
    'all-pages': 'read the whole list, page by page',
  } as Record<string, string>,
  commands: {
    audit: {
      summary: 'who may see which records, and what is wrong with it',
      about:
        'Lists the records with their visibility and users. It notes removed users and groups, and records that their creator or responsible user cannot see. It changes nothing.',
      examples: [
        ['audit --all --problems', 'everything that looks wrong'],
        ["audit --opportunities 'tags=vip' --csv > vip.csv", 'for a spreadsheet'],
        ['audit --case 12', 'one case'],
      ],
    },
    'make-private': {
      summary: 'make records private to users, who replace those before',
      about:
        'Makes records private to the users. The server adds you to cases and opportunities. The creator and the responsible user are not added.',
      examples: [
        ['make-private --opportunity 1,2 --user anna.weber@acme.test', 'two opportunities'],
        [
          "make-private --contacts 'tags=vip' --user 'Anna Weber' --user 'Boris Petrov'",
          'all contacts with a tag, for two users',
        ],
      ],
    },
    'make-public': {
      summary: 'open records to every user of the CRM',
      about: 'Opens records to every user of the CRM, to be seen and edited. Lists are deleted.',
      examples: [
        ["make-public --cases 'isClosed=true'", 'all closed cases'],
        ['make-public --case 1,2 --dry-run', 'show only what would change'],
      ],
    },
    grant: {
      summary: 'add users to the lists of private records',
      about: 'Adds users to the lists of private records. Whoever is on a list stays on it.',
      examples: [
        ["grant --opportunities 'stageType=Open' --user boris@acme.test", 'all open opportunities'],
        ['grant --all --user boris@acme.test --yes', 'every private record, in a script'],
      ],
    },
    revoke: {
      summary: 'take users off the lists of private records',
      about:
        'Takes users off the lists of private records. The last user is not taken off a case or an opportunity, because the server would open it to everyone, unless --if-nobody-left says what becomes of it.',
      examples: [
        ['revoke --all --user boris@acme.test', 'everywhere'],
        [
          'revoke --case 1,2 --user boris@acme.test --if-nobody-left anna.weber@acme.test',
          'with an heir',
        ],
      ],
    },
    transfer: {
      summary: 'hand the records of someone who leaves over to someone else',
      about:
        'Puts a user in the place of another on every list where the other stands, and nowhere else. With --responsible it hands over opportunities and tasks as well. Running it again finishes what failed.',
      examples: [
        [
          'transfer --from boris@acme.test --to clara@acme.test --all --responsible',
          'someone left the company',
        ],
        [
          "transfer --from 'Boris Petrov' --to 'Clara Weber' --opportunities 'stageType=Open'",
          'only open opportunities',
        ],
      ],
    },
    call: {
      summary: 'call any operation',
      about:
        'Calls an operation of the document, and writes its result. It asks before it sends anything but a GET request. `operations <operationId>` shows the parameters.',
      examples: [
        ['call getCase --path.caseid 12', 'read a case'],
        ['call listOpportunities --query.tags vip --all-pages --csv', 'a list as CSV'],
        [
          `echo '{"title":"Fair"}' | onlyoffice-crm call createCase --body - --yes`,
          'a body from standard input',
        ],
      ],
    },
    operations: {
      summary: 'list the operations, or search them',
      about:
        'Lists the operations whose name, path, title or area has every word, or shows one operation in full.',
      examples: [
        ['operations case access', 'search'],
        ['operations setCaseAccess', 'one operation with its parameters'],
      ],
    },
    'forget-token': {
      summary: 'delete the token that --keep-token kept',
      about: 'Deletes the token that --keep-token kept for the portal.',
      examples: [['forget-token', '']],
    },
  } as Record<
    string,
    { summary: string; about: string; examples: readonly (readonly [string, string])[] }
  >,
  // Arguments
  noCommand: "There is no command. 'onlyoffice-crm --help' lists them.",
  unknownCommand: (name: string, meant: string | undefined): string =>
    `There is no command ${name}${meant ? `; did you mean ${meant}?` : ". 'onlyoffice-crm --help' lists them."}`,
  unknownFlag: (name: string, meant: string | undefined): string =>
    `There is no flag ${name}${meant ? `; did you mean ${meant}?` : '. --help lists them.'}`,
  secretArgument: (name: string): string =>
    `${name} is not taken from the arguments, where others can read it: set CRM_TOKEN, or CRM_USER and CRM_PASSWORD, or sign in when asked`,
  noValue: (name: string): string => `${name} takes no value`,
  valueMissing: (name: string, value: string): string => `${name} needs a value: ${name}=${value}`,
  givenTwice: (name: string): string => `${name} is given twice`,
  unexpected: (text: string): string =>
    `The argument ${text} is not expected; quote a value with blanks`,
  required: (name: string): string => `--${name} is missing`,
  oneFormat: 'Only one of --json, --csv, --ndjson and --table can be used',
  noTargets:
    'Say which records: --opportunity 1,2, or --opportunities with a filter such as tags=vip, or --all',
  badIds: (name: string): string => `--${name} takes ids such as 1,2,3`,
  badFilter: (name: string): string =>
    `--${name} takes filters such as tags=vip&isClosed=false, or all`,
  unknownFilter: (
    flag: string,
    name: string,
    known: readonly string[],
    meant: string | undefined,
  ) =>
    `--${flag} has no filter ${name}${meant ? `; did you mean ${meant}?` : `; there are ${known.join(', ')}`}`,
  badNumber: (name: string): string => `--${name} takes a number from 1 to 100`,
  tasksNeedResponsible: '--task and --tasks need --responsible, since tasks have no access rights',
  // Users
  noSuchUser: (text: string, like: readonly string[]): string =>
    `The portal has no user ${text}${like.length > 0 ? `; there are ${like.join(', ')}` : ''}`,
  severalUsers: (text: string, users: readonly string[]): string =>
    `Several users are called ${text}: ${users.join(', ')}. Give the id or the e-mail address`,
  // Session
  portalMissing: 'The address of the portal is missing: set CRM_PORTAL',
  credentialsMissing:
    'There are no credentials: set CRM_TOKEN, or CRM_USER and CRM_PASSWORD, or run it on a terminal',
  badToken: 'CRM_TOKEN is not a token as the portal issues them, without Bearer and blanks',
  keepNeedsSignIn: '--keep-token keeps the token of a sign-in, but CRM_TOKEN is set',
  portalQuestion: 'Portal: ',
  userQuestion: 'E-mail address or user name: ',
  passwordQuestion: 'Password: ',
  codeQuestion: (phone: string | undefined): string =>
    phone ? `Code from the text message to ${phone}: ` : 'Code from the authenticator app: ',
  tokenKept: (file: string): string => `The token is kept in ${file}; forget-token deletes it.`,
  tokenRefused: 'The portal no longer accepts the token that was kept.',
  tokenUnsafe: (file: string): string =>
    `${file} is not used, because other users of this machine can read or change it. forget-token deletes it.`,
  tokenForgotten: (file: string): string => `Deleted ${file}.`,
  noTokenKept: (portal: string): string => `No token is kept for ${portal}.`,
  // Changes
  planned: 'This would be changed:',
  moreRows: (count: number): string => `... and ${count} more, which --dry-run shows`,
  question: (count: number): string => `Change ${plural(count, 'record', 'records')}? [y/N] `,
  cannotAsk:
    'There is no terminal to ask on: add --yes to do it, or --dry-run to see what would be done',
  nothingChanged: 'Nothing was changed.',
  nothingToChange: 'There is nothing to change.',
  stopping: 'Stopping after the records that were begun ...',
  stopped: (done: number, total: number): string =>
    `Stopped: ${done} of ${plural(total, 'record', 'records')} are done with. The same command finishes the rest.`,
  interrupted: 'Interrupted. Nothing was changed.',
  interruptedCall: 'Interrupted.',
  summary: (counts: Readonly<Record<string, number>>, isDryRun: boolean): string =>
    isDryRun
      ? `To change: ${counts['changed']}, stay as they are: ${counts['unchanged']}, to skip: ${counts['skipped']}, cannot be changed: ${counts['failed']}.`
      : `Changed: ${counts['changed']}, unchanged: ${counts['unchanged']}, skipped: ${counts['skipped']}, failed: ${counts['failed']}.`,
  progress: (done: number, total: number, rate: number, left: string | undefined): string =>
    `${done} of ${total}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left && done < total ? `, ${left} left` : ''}`,
  reading: 'Reading ...',
  head: {
    status: 'Result',
    kind: 'Kind',
    id: 'Id',
    title: 'Title',
    change: 'What',
    note: 'Note',
    visibility: 'Visibility',
    users: 'Users',
    operation: 'Operation',
    method: 'Method',
    path: 'Path',
    summary: 'What it does',
  },
  kinds: { case: 'case', opportunity: 'opportunity', contact: 'contact', task: 'task' },
  statuses: { changed: 'changed', unchanged: 'unchanged', skipped: 'skipped', failed: 'failed' },
  plannedStatuses: {
    changed: 'to change',
    unchanged: 'stays',
    skipped: 'to skip',
    failed: 'cannot',
  },
  visibilities: { private: 'private', public: 'public', sharedRead: 'shared to read' },
  nobody: 'administrators only',
  removedUser: 'removed user or group',
  responsibleChange: (from: string, to: string): string => `responsible: ${from} → ${to}`,
  reasons: {
    aborted: 'interrupted before it was begun',
    stopped: 'not tried after an error that concerns all',
    notAllowed: 'you may not change its access',
    gone: 'it is gone, or out of reach',
    managersHidden: 'its managers are not shown by the server',
  } satisfies Record<SkipReason, string> as Record<SkipReason, string>,
  auditSummary: (count: number, problems: number, failed: number): string =>
    `${plural(count, 'record', 'records')}, ${problems} with something wrong${failed > 0 ? `, ${failed} could not be read` : ''}.`,
  creatorBlind: (name: string): string => `the creator ${name} cannot see it`,
  responsibleBlind: (name: string): string => `the responsible user ${name} cannot see it`,
  ghosts: (count: number): string =>
    plural(count, 'removed user or group', 'removed users or groups'),
  // Calls and operations
  operationMissing: "Say which operation: 'onlyoffice-crm operations' lists them",
  unknownOperation: (name: string, meant: string | undefined): string =>
    `There is no operation ${name}${meant ? `; did you mean ${meant}?` : ". 'onlyoffice-crm operations' lists them."}`,
  signsIn:
    'Operations that sign in are not called by hand, since they show a token: set CRM_USER and CRM_PASSWORD, or use --keep-token',
  takesFiles: 'This operation takes files, which the command line cannot send',
  badJson: 'The body is not JSON',
  passwordInBody:
    'A password must not stand in the arguments: give the body with --body - on standard input',
  notAList: '--all-pages is for operations that return a list page by page',
  sendQuestion: (method: string, path: string): string => `Send ${method} ${path}? [y/N] `,
  wouldSend: 'This would be sent:',
  noOperations: 'No operation has these words.',
  operationCount: (count: number): string => plural(count, 'operation', 'operations'),
  requiredMark: 'required',
  /** Errors by their code. Those that are not here are told as the package words them. */
  errors: {
    not_found: 'there is no such record, or you cannot see it',
    forbidden: 'you may not do this',
    unauthorized: 'the portal did not accept the token',
  } as Readonly<Record<string, string>>,
  sentences: {
    removedOnList: 'its list has removed users or groups; --drop-removed-users leaves them out',
    nobodyLeft: 'nobody would be left, which opens it to everyone; see --if-nobody-left',
    callerStays:
      'you cannot leave its list, to which the server adds you; someone else has to do it',
    noFilter: 'The filter matches every record. If that is meant, write all in its place',
    sameUser: '--from and --to are the same user',
  },
  failedWith: (message: string): string => `Error: ${message}`,
};

export type Texts = typeof en;
