/** The texts of the help in English. */
export const enHelp = {
  about:
    'Access rights and every other operation of the CRM of ONLYOFFICE Workspace and R7-Office.',
  usage: 'Usage',
  command: '<command>',
  flagsOf: '[flags]',
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
    members: 'MEMBERS',
  } as Record<string, string>,
  flags: {
    help: 'show this help',
    version: 'show the version',
    yes: 'do it without a question, for scripts',
    'dry-run': 'show what would be done, and do nothing',
    json: 'write JSON, and an error as a line of JSON to the standard error',
    csv: 'write CSV',
    ndjson: 'write one line of JSON for each record, and errors as --json does',
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
    read: 'everyone reads; the managers edit, and stay as they are',
    'read-write': 'everyone reads and edits; the list of managers is deleted',
    'may-clear':
      'what may be lost: type, currency, industry. --read clears them, and no command sets them again',
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
        'Lists the records with their visibility and users. It notes removed users and groups, and records that their creator or responsible user cannot see. A removed user is one whose profile was deleted, not one who is only disabled. It changes nothing.',
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
    share: {
      summary: 'let everyone read contacts, or edit them too',
      about:
        'Shares contacts with every user of the CRM. Cases and opportunities are private or public only. A contact with a type, a currency or an industry is not shared to be read unless --may-clear names it, because the server would clear it.',
      examples: [
        ["share --contacts 'tags=press' --read", 'all contacts with a tag, to be read'],
        ['share --contact 1,2 --read-write', 'two contacts, to be edited as well'],
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
        'Takes users off the lists of private records. The last user is not taken off a case or an opportunity, because the server would open it to everyone, unless --if-nobody-left says what becomes of it. A contact that everyone may read is skipped, because the server hides its managers.',
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
        'Puts a user in the place of another on every list where the other stands, and nowhere else. With --responsible it hands over opportunities and tasks as well. Running it again finishes what failed. Who leaves may be disabled already, but not removed: without a profile nobody can tell whose access it was. A contact that everyone may read is skipped, and the exit code is 1, because the server hides its managers: make it private first, or leave such contacts out with --opportunities all --cases all --contacts isShared=false in place of --all, and with --responsible also --tasks all.',
      examples: [
        [
          'transfer --from boris@acme.test --to clara@acme.test --all --responsible',
          'someone left the company',
        ],
        [
          "transfer --from 'Boris Petrov' --to 'Clara Novak' --opportunities 'stageType=Open'",
          'only open opportunities',
        ],
        [
          'transfer --from boris@acme.test --to clara@acme.test --responsible --opportunities all --cases all --contacts isShared=false --tasks all',
          'everything but contacts that are shared with everyone',
        ],
      ],
    },
    call: {
      summary: 'call any operation',
      about:
        'Calls an operation of the document, and writes its result. It asks before it sends anything that may change something. `operations <operationId>` shows the parameters.',
      examples: [
        ['call getCase --path.caseid 12', 'read a case'],
        ['call listOpportunities --query.tags vip --all-pages --csv', 'a list as CSV'],
        [
          `echo '{"title":"Fair","isPrivate":false}' | onlyoffice-crm call createCase --body - --yes`,
          'a body from standard input',
        ],
      ],
    },
    operations: {
      summary: 'list the operations, or search them',
      about:
        'Lists the operations whose name, path, title or area has every word, English or Russian, or shows one operation in full.',
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
};

export type HelpTexts = typeof enHelp;
