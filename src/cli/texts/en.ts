import type { SkipReason } from '../../access/index.js';
import { enHelp } from './en-help.js';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The texts of the command line in English. Those of other languages have the same members. */
export const en = {
  ...enHelp,
  // Arguments
  unknownCommand: (name: string, meant: string | undefined): string =>
    `There is no command ${name}${meant ? `; did you mean ${meant}?` : ". 'onlyoffice-crm --help' lists them."}`,
  unknownFlag: (name: string, meant: string | undefined): string =>
    `There is no flag ${name}${meant ? `; did you mean ${meant}?` : '. --help lists them.'}`,
  flagOfOthers: (name: string, command: string, others: readonly string[]): string =>
    `${command} has no flag ${name}; these commands have it: ${others.join(', ')}`,
  contactsOnly: (command: string, flags: readonly string[]): string =>
    `${command} takes contacts only: ${flags.join(', ')}`,
  secretArgument: (name: string): string =>
    `${name} is not taken from the arguments, where others can read it: set CRM_TOKEN, or CRM_USER and CRM_PASSWORD, or sign in when asked`,
  noValue: (name: string): string => `${name} takes no value`,
  valueMissing: (name: string, value: string): string => `${name} needs a value: ${name}=${value}`,
  givenTwice: (name: string): string => `${name} is given twice`,
  unexpected: (text: string): string =>
    `The argument ${text} is not expected; quote a value with blanks`,
  required: (name: string): string => `--${name} is missing`,
  oneFormat: 'Only one of --json, --csv, --ndjson and --table can be used',
  noTargets: (kind: string, kinds: string, hasAll: boolean): string =>
    `Say which records: --${kind} 1,2, or --${kinds} with a filter such as tags=vip, or ${hasAll ? '--all' : `--${kinds} all`}`,
  emptyElement: (name: string, list: string, position: number): string =>
    `Element ${position} of --${name}=${list} is empty: leave out the comma that is too many`,
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
  badValue: (place: string, wanted: string): string => `${place} takes ${wanted}`,
  wanted: {
    boolean: 'true or false',
    date: 'a date such as 2026-06-30',
    integer: (minimum: number | undefined, maximum: number | undefined): string =>
      `a whole number${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` to ${maximum}`}`,
    like: (example: string): string => `a text such as ${example}`,
    oneOf: (values: readonly string[]): string => `one of ${values.join(', ')}`,
    userId: (example: string): string => `the id of a user, such as ${example}`,
    withId:
      'a list that contains id, such as id,title, because a request without id can remove the ids from the responses to everyone',
    text: 'a text that is neither empty nor too long',
  },
  partnerMissing: (place: string, other: string): string =>
    `${place} needs ${other}, without which the server ignores it`,
  badNumber: (name: string): string => `--${name} takes a number from 1 to 100`,
  readOrWrite: 'Say what everyone may do: either --read or --read-write',
  badClearable: (name: string, known: readonly string[]): string =>
    `--${name} takes ${known.join(', ')}, or several of them`,
  tasksNeedResponsible: '--task and --tasks need --responsible, since tasks have no access rights',
  // Users
  oneUser: (name: string): string => `--${name} takes one user, without commas`,
  noSuchUser: (text: string, like: readonly string[]): string =>
    `The portal has no user ${text}${like.length > 0 ? `; there are ${like.join(', ')}` : ''}`,
  hasLeft: (user: string): string => `${user} has left, and can be given no access`,
  severalUsers: (text: string, users: readonly string[]): string =>
    `Several users are called ${text}: ${users.join(', ')}. Give the id or the e-mail address`,
  // Session
  missing: (variables: readonly string[]): string =>
    `Set ${variables.join(' and ')}, or answer the questions on a terminal`,
  portalVariable: 'CRM_PORTAL (the address of the portal)',
  credentialVariables: 'either CRM_TOKEN or CRM_USER with CRM_PASSWORD',
  userVariable: 'CRM_USER (who signs in)',
  passwordVariable: 'CRM_PASSWORD (the password of CRM_USER)',
  badPortal: 'CRM_PORTAL must be an address without a path, such as https://acme.onlyoffice.com',
  insecurePortal:
    'CRM_PORTAL must begin with https://, or others can read the token; --allow-insecure allows http://',
  badToken: 'CRM_TOKEN is not a token as the portal issues them, without Bearer and blanks',
  keepNeedsSignIn: '--keep-token keeps the token of a sign-in, but CRM_TOKEN is set',
  portalQuestion: 'Portal: ',
  userQuestion: 'E-mail address or user name: ',
  passwordQuestion: 'Password: ',
  codeQuestion: (phone: string | undefined): string =>
    phone ? `Code from the text message to ${phone}: ` : 'Code from the authenticator app: ',
  tokenKept: (file: string): string => `The token is kept in ${file}; forget-token deletes it.`,
  tokenNotKept: (problem: string): string => `The token is not kept: ${problem}`,
  cannotKeepToken: (folder: string, problem: string): string =>
    `--keep-token cannot write to ${folder} (${problem}): leave it out, or set XDG_CONFIG_HOME to a folder of yours`,
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
  noRecords: 'No record that you can see matches.',
  nothingToChange: 'There is nothing to change.',
  stopping: 'Stopping after the records that were begun ...',
  stopped: (left: number, total: number): string =>
    `Stopped: ${left} of ${plural(total, 'record was', 'records were')} not begun. The same command does the rest.`,
  interrupted: 'Interrupted. Nothing was changed.',
  interruptedCall: 'Interrupted.',
  summary: (counts: Readonly<Record<string, number>>, isDryRun: boolean): string =>
    isDryRun
      ? `To change: ${counts['changed']}, stay as they are: ${counts['unchanged']}, to skip: ${counts['skipped']}, cannot be changed: ${counts['failed']}.`
      : `Changed: ${counts['changed']}, unchanged: ${counts['unchanged']}, skipped: ${counts['skipped']}, failed: ${counts['failed']}.`,
  progress: (done: number, total: number, rate: string, left: string): string =>
    `${done} of ${total}${rate && `, ${rate}/s`}${left && `, ${left} left`}`,
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
  removedUser: 'removed or group',
  responsibleChange: (from: string, to: string): string => `responsible: ${from} → ${to}`,
  reasons: {
    aborted: 'interrupted before it was begun',
    stopped: 'not tried after an error that concerns all',
    notAllowed: 'you may not change its access',
    gone: 'it is gone, or out of reach',
    managersHidden: 'everyone may read it, so the server hides its managers',
  } satisfies Record<SkipReason, string> as Record<SkipReason, string>,
  managersHidden: (command: string, without: string | undefined): string =>
    [
      'The server hides the managers of contacts that everyone may read, so nobody can be taken off them.',
      'Make these contacts private to new managers, who replace the hidden ones, then run the same command again:',
      `  ${command}`,
      without ? `Or leave such contacts out: in place of --all write ${without}` : undefined,
    ]
      .filter(Boolean)
      .join('\n'),
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
  badJson:
    'The body is not JSON: give --body an object such as {"title":"Fair"}, or - to read it from standard input',
  notUtf8: 'The standard input is not UTF-8: convert the text first',
  noInput: (problem: string): string => `The standard input cannot be read (${problem})`,
  passwordInBody:
    'A password must not stand in the arguments: give the body with --body - on standard input',
  notAList: '--all-pages is for operations that return a list page by page',
  sendQuestion: (method: string, path: string): string => `Send ${method} ${path}? [y/N] `,
  wouldSend: 'This would be sent:',
  /** That of two texts of the document which is in the language. */
  either: (english: string, _russian: string): string => english,
  noOperations: 'No operation has these words.',
  operationCount: (count: number): string => plural(count, 'operation', 'operations'),
  requiredMark: 'required',
  /** Errors by their code. Those that are not here are told as the package words them. */
  errors: {
    not_found: 'there is no such record, or you cannot see it',
    forbidden: 'you may not do this',
    unauthorized: 'the portal did not accept the token',
    second_factor: 'the sign-in needs a code, and there is no terminal to ask for it',
    sign_in: 'the portal did not accept the user name or the password',
  } as Readonly<Record<string, string>>,
  /** Errors by their code whose response has no message of a portal. */
  elsewhere: {
    not_found: 'there is no such page; CRM_PORTAL may not be the address of a portal',
    forbidden: 'something in front of the portal keeps this machine out',
  } as Readonly<Record<string, string>>,
  sentences: {
    removedOnList: 'removed users or groups on its list; see --drop-removed-users',
    nobodyLeft: 'nobody would be left, which opens it to everyone; see --if-nobody-left',
    callerStays:
      'you cannot leave its list, to which the server adds you; someone else has to do it',
    noFilter: 'The filter matches every record. If that is meant, write all in its place',
    noSuchIds: 'The portal has no user $1',
    noSuchLeaver:
      'The portal has no user $1: the id is wrong, or the user was removed and lists show a placeholder; audit finds these lists, and grant with --drop-removed-users puts a successor on them',
    noFilterInCall:
      'no filter narrows the change, and the server would change every record: give one of $1',
    noFilterInDeletion:
      'no filter is given, and the server would delete every record: give one of $1',
    badBody: "$2 ('onlyoffice-crm operations $1' shows the body)",
    bothNamed: '--user and --if-nobody-left both name $1: give someone who is not taken off',
    nobodyLeftOver: 'nobody would be left, which opens it to everyone; grant someone access first',
    cannotBeSentBack:
      'its $1 is no longer valid, and cannot be sent back: set it in the portal first',
    sameUser: '--from and --to are the same user',
    wouldClear: 'the change would clear its $1 for good; see --may-clear',
  },
  cannotWrite: (problem: string): string => `The output cannot be written (${problem})`,
  failedWith: (message: string): string => `Error: ${message}`,
};

export type Texts = typeof en;
