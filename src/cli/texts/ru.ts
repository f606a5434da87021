import type { Texts } from './en.js';

const RULES = new Intl.PluralRules('ru');

/** Число с существительным: 1 запись, 2 записи, 5 записей. */
function plural(count: number, one: string, few: string, many: string): string {
  const form = RULES.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

const records = (count: number): string => plural(count, 'запись', 'записи', 'записей');

/** The texts of the command line in Russian. */
export const ru: Texts = {
  about: 'Права доступа и все остальные методы CRM в ONLYOFFICE Workspace и Р7-Офис.',
  usage: 'Использование',
  commandsHead: 'Команды',
  flagsHead: 'Параметры',
  examplesHead: 'Примеры',
  environmentHead: 'Переменные окружения',
  exitHead: 'Коды завершения',
  seeCommand: '«onlyoffice-crm <команда> --help» показывает подробности и примеры.',
  environment: {
    CRM_PORTAL: 'адрес портала, например https://acme.onlyoffice.com',
    CRM_TOKEN: 'токен вместо входа по паролю',
    CRM_USER: 'кто входит: адрес электронной почты или имя пользователя',
    CRM_PASSWORD: 'пароль; чего не хватает, программа спросит в терминале',
  },
  exits: {
    0: 'всё сделано',
    1: 'есть ошибки или пропущенные записи, либо действие не подтверждено',
    2: 'неверные параметры, ничего не изменено',
    3: 'не удалось войти или не заданы учётные данные',
    130: 'прервано; начатое доведено до конца и показано',
  },
  values: {
    ids: 'ID',
    filter: 'ФИЛЬТР',
    user: 'ПОЛЬЗОВАТЕЛЬ',
    number: 'N',
    json: 'JSON',
    value: 'ЗНАЧЕНИЕ',
    left: 'public|ПОЛЬЗОВАТЕЛЬ',
  },
  flags: {
    help: 'показать эту справку',
    version: 'показать версию',
    yes: 'выполнить без вопроса, для скриптов',
    'dry-run': 'показать, что изменится, и ничего не менять',
    json: 'вывести JSON',
    csv: 'вывести CSV',
    ndjson: 'вывести по строке JSON на каждую запись',
    table: 'вывести таблицу',
    concurrency: 'сколько записей обрабатывать одновременно, от 1 до 100 (4)',
    'keep-token': 'сохранить токен в файле, который можете прочитать только вы',
    'allow-insecure': 'разрешить http без шифрования, при котором токен виден посторонним',
    case: 'кейсы по id, например 1,2,3',
    opportunity: 'сделки по id',
    contact: 'контакты по id',
    task: 'задачи по id (вместе с --responsible)',
    cases: 'кейсы по фильтру, например «tags=vip&isClosed=false», или all',
    opportunities: 'сделки по фильтру, например «stageType=Open», или all',
    contacts: 'контакты по фильтру, например «contactListView=Company», или all',
    tasks: 'задачи по фильтру (вместе с --responsible) или all',
    all: 'все записи, которые вам видны',
    user: 'пользователь: id, адрес почты или имя; для нескольких повторите параметр',
    from: 'кто уходит: id, адрес почты или имя',
    to: 'кто принимает дела: id, адрес почты или имя',
    responsible: 'передать также сделки и задачи, за которые уходящий отвечает',
    'if-nobody-left': 'что делать с записью, в списке доступа которой никого не останется',
    'drop-removed-users':
      'исключить удалённых пользователей и группы: сервер не принимает их обратно, они потеряют доступ',
    problems: 'только записи, с которыми что-то не так',
    path: 'параметр пути',
    query: 'параметр запроса; для массива повторите его',
    body: 'тело запроса в JSON или «-», чтобы читать стандартный ввод',
    'all-pages': 'прочитать весь список постранично',
  },
  commands: {
    audit: {
      summary: 'кто видит какие записи и что с доступом не так',
      about:
        'Показывает записи, их видимость и пользователей с доступом. Отмечает удалённых пользователей и группы, а также записи, которых не видит их автор или ответственный. Ничего не меняет.',
      examples: [
        ['audit --all --problems', 'всё, что выглядит неправильно'],
        ["audit --opportunities 'tags=vip' --csv > vip.csv", 'для электронной таблицы'],
        ['audit --case 12', 'один кейс'],
      ],
    },
    'make-private': {
      summary: 'закрыть записи: доступ только у названных пользователей',
      about:
        'Закрывает записи: доступ остаётся только у названных пользователей. В кейсы и сделки сервер добавляет вас. Автор и ответственный не добавляются.',
      examples: [
        ['make-private --opportunity 1,2 --user anna.weber@acme.test', 'две сделки'],
        [
          "make-private --contacts 'tags=vip' --user 'Анна Вебер' --user 'Борис Петров'",
          'все контакты с тегом, для двух пользователей',
        ],
      ],
    },
    'make-public': {
      summary: 'открыть записи всем пользователям CRM',
      about:
        'Открывает записи всем пользователям CRM для просмотра и изменения. Списки доступа удаляются.',
      examples: [
        ["make-public --cases 'isClosed=true'", 'все закрытые кейсы'],
        ['make-public --case 1,2 --dry-run', 'только показать, что изменится'],
      ],
    },
    grant: {
      summary: 'дать пользователям доступ к закрытым записям',
      about: 'Добавляет пользователей в списки доступа закрытых записей. Остальные остаются.',
      examples: [
        ["grant --opportunities 'stageType=Open' --user boris@acme.test", 'все открытые сделки'],
        ['grant --all --user boris@acme.test --yes', 'все закрытые записи, в скрипте'],
      ],
    },
    revoke: {
      summary: 'отозвать доступ пользователей к закрытым записям',
      about:
        'Убирает пользователей из списков доступа закрытых записей. Последний пользователь кейса или сделки остаётся, иначе сервер откроет запись всем; --if-nobody-left задаёт, что сделать вместо этого.',
      examples: [
        ['revoke --all --user boris@acme.test', 'везде'],
        [
          'revoke --case 1,2 --user boris@acme.test --if-nobody-left anna.weber@acme.test',
          'с преемником',
        ],
      ],
    },
    transfer: {
      summary: 'передать записи уходящего сотрудника другому',
      about:
        'Ставит одного пользователя на место другого во всех списках доступа, где тот есть, и больше нигде. С --responsible передаёт также сделки и задачи. Повторный запуск завершает то, что не удалось.',
      examples: [
        [
          'transfer --from boris@acme.test --to clara@acme.test --all --responsible',
          'сотрудник уволился',
        ],
        [
          "transfer --from 'Борис Петров' --to 'Клара Вебер' --opportunities 'stageType=Open'",
          'только открытые сделки',
        ],
      ],
    },
    call: {
      summary: 'вызвать любой метод',
      about:
        'Вызывает метод из документа и выводит результат. Перед любым запросом, кроме GET, задаёт вопрос. Параметры показывает `operations <operationId>`.',
      examples: [
        ['call getCase --path.caseid 12', 'прочитать кейс'],
        ['call listOpportunities --query.tags vip --all-pages --csv', 'список в CSV'],
        [
          `echo '{"title":"Выставка"}' | onlyoffice-crm call createCase --body - --yes`,
          'тело запроса со стандартного ввода',
        ],
      ],
    },
    operations: {
      summary: 'показать или найти методы',
      about:
        'Показывает методы, у которых в имени, пути, названии или разделе есть все слова (описания на английском), либо один метод целиком.',
      examples: [
        ['operations case access', 'поиск'],
        ['operations setCaseAccess', 'один метод с параметрами'],
      ],
    },
    'forget-token': {
      summary: 'удалить токен, сохранённый по --keep-token',
      about: 'Удаляет токен портала, сохранённый по --keep-token.',
      examples: [['forget-token', '']],
    },
  },
  noCommand: 'Не указана команда. «onlyoffice-crm --help» показывает список.',
  unknownCommand: (name, meant) =>
    `Нет команды ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : '. «onlyoffice-crm --help» показывает список.'}`,
  unknownFlag: (name, meant) =>
    `Нет параметра ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : '. Список показывает --help.'}`,
  secretArgument: (name) =>
    `${name} в командной строке не принимается, там его могут прочитать другие: задайте CRM_TOKEN или CRM_USER и CRM_PASSWORD либо ответьте на вопрос программы`,
  noValue: (name) => `У параметра ${name} нет значения`,
  valueMissing: (name, value) => `Параметру ${name} нужно значение: ${name}=${value}`,
  givenTwice: (name) => `Параметр ${name} указан дважды`,
  unexpected: (text) => `Лишний аргумент ${text}; значение с пробелами возьмите в кавычки`,
  required: (name) => `Не указан параметр --${name}`,
  oneFormat: 'Можно указать только один из параметров --json, --csv, --ndjson и --table',
  noTargets:
    'Укажите записи: --opportunity 1,2, или --opportunities с фильтром, например tags=vip, или --all',
  badIds: (name) => `--${name} принимает id, например 1,2,3`,
  badFilter: (name) => `--${name} принимает фильтры, например tags=vip&isClosed=false, или all`,
  unknownFilter: (flag, name, known, meant) =>
    `У --${flag} нет фильтра ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : `; есть ${known.join(', ')}`}`,
  badNumber: (name) => `--${name} принимает число от 1 до 100`,
  tasksNeedResponsible:
    '--task и --tasks работают только с --responsible: у задач нет прав доступа',
  noSuchUser: (text, like) =>
    `На портале нет пользователя ${text}${like.length > 0 ? `; есть ${like.join(', ')}` : ''}`,
  severalUsers: (text, users) =>
    `Имени ${text} соответствуют несколько пользователей: ${users.join(', ')}. Укажите id или адрес почты`,
  portalMissing: 'Не указан адрес портала: задайте CRM_PORTAL',
  credentialsMissing:
    'Нет учётных данных: задайте CRM_TOKEN или CRM_USER и CRM_PASSWORD либо запустите программу в терминале',
  badToken: 'CRM_TOKEN не похож на токен портала: нужен сам токен, без Bearer и пробелов',
  keepNeedsSignIn:
    '--keep-token сохраняет токен после входа по паролю, но задана переменная CRM_TOKEN',
  portalQuestion: 'Портал: ',
  userQuestion: 'Адрес почты или имя пользователя: ',
  passwordQuestion: 'Пароль: ',
  codeQuestion: (phone) =>
    phone ? `Код из SMS на номер ${phone}: ` : 'Код из приложения для аутентификации: ',
  tokenKept: (file) => `Токен сохранён в ${file}; удалить его можно командой forget-token.`,
  tokenRefused: 'Портал больше не принимает сохранённый токен.',
  tokenUnsafe: (file) =>
    `Файл ${file} не используется: его могут прочитать или изменить другие пользователи этого компьютера. Удалить его можно командой forget-token.`,
  tokenForgotten: (file) => `Файл ${file} удалён.`,
  noTokenKept: (portal) => `Для ${portal} нет сохранённого токена.`,
  planned: 'Будет изменено:',
  moreRows: (count) => `... и ещё ${count}, их показывает --dry-run`,
  question: (count) => `Изменить ${plural(count, 'запись', 'записи', 'записей')}? [д/Н] `,
  cannotAsk:
    'Нет терминала, чтобы задать вопрос: добавьте --yes, чтобы выполнить, или --dry-run, чтобы посмотреть, что изменится',
  nothingChanged: 'Ничего не изменено.',
  nothingToChange: 'Менять нечего.',
  stopping: 'Остановка после записей, работа с которыми уже начата ...',
  stopped: (done, total) =>
    `Остановлено: обработано ${done} из ${total}. Та же команда завершит остальное.`,
  interrupted: 'Прервано. Ничего не изменено.',
  interruptedCall: 'Прервано.',
  summary: (counts, isDryRun) =>
    isDryRun
      ? `Изменится: ${counts['changed']}, останется как есть: ${counts['unchanged']}, будет пропущено: ${counts['skipped']}, изменить нельзя: ${counts['failed']}.`
      : `Изменено: ${counts['changed']}, без изменений: ${counts['unchanged']}, пропущено: ${counts['skipped']}, с ошибкой: ${counts['failed']}.`,
  progress: (done, total, rate, left) =>
    `${done} из ${total}, ${rate.toFixed(rate < 10 ? 1 : 0)}/с${left && done < total ? `, осталось ${left}` : ''}`,
  reading: 'Чтение ...',
  head: {
    status: 'Итог',
    kind: 'Вид',
    id: 'Id',
    title: 'Название',
    change: 'Что',
    note: 'Примечание',
    visibility: 'Видимость',
    users: 'Пользователи',
    operation: 'Метод',
    method: 'HTTP',
    path: 'Путь',
    summary: 'Что делает',
  },
  kinds: { case: 'кейс', opportunity: 'сделка', contact: 'контакт', task: 'задача' },
  statuses: {
    changed: 'изменено',
    unchanged: 'без изменений',
    skipped: 'пропущено',
    failed: 'ошибка',
  },
  plannedStatuses: {
    changed: 'изменится',
    unchanged: 'останется',
    skipped: 'пропуск',
    failed: 'нельзя',
  },
  visibilities: { private: 'закрыт', public: 'открыт всем', sharedRead: 'открыт для чтения' },
  nobody: 'только администраторы',
  removedUser: 'удалённый пользователь или группа',
  responsibleChange: (from, to) => `ответственный: ${from} → ${to}`,
  reasons: {
    aborted: 'прервано до начала',
    stopped: 'не начато после ошибки, которая касается всех записей',
    notAllowed: 'у вас нет права менять доступ',
    gone: 'запись удалена или недоступна',
    managersHidden: 'сервер не показывает её менеджеров',
  },
  auditSummary: (count, problems, failed) =>
    `Всего ${records(count)}, проблемы с доступом: ${problems}${failed > 0 ? `, не удалось прочитать: ${failed}` : ''}.`,
  creatorBlind: (name) => `не видит автор: ${name}`,
  responsibleBlind: (name) => `не видит ответственный: ${name}`,
  ghosts: (count) => `удалённых пользователей или групп: ${count}`,
  operationMissing: 'Укажите метод: список показывает «onlyoffice-crm operations»',
  unknownOperation: (name, meant) =>
    `Нет метода ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : '. Список показывает «onlyoffice-crm operations».'}`,
  signsIn:
    'Методы входа вручную не вызываются, они показывают токен: задайте CRM_USER и CRM_PASSWORD или используйте --keep-token',
  takesFiles: 'Этот метод принимает файлы, из командной строки их отправить нельзя',
  badJson: 'Тело запроса — не JSON',
  passwordInBody:
    'Пароль не должен стоять в командной строке: передайте тело через стандартный ввод, --body -',
  notAList: '--all-pages работает с методами, которые возвращают список постранично',
  sendQuestion: (method, path) => `Отправить ${method} ${path}? [д/Н] `,
  wouldSend: 'Будет отправлено:',
  noOperations: 'Нет методов с такими словами.',
  operationCount: (count) => plural(count, 'метод', 'метода', 'методов'),
  requiredMark: 'обязательный',
  errors: {
    not_found: 'записи нет или она вам не видна',
    forbidden: 'у вас нет на это прав',
    unauthorized: 'портал не принял токен',
    sign_in: 'портал не принял имя пользователя или пароль',
    payment_required: 'портал не активен или не оплачен',
    unavailable: 'портал сейчас недоступен или перегружен запросами',
    rate_limited: 'слишком много запросов за короткое время',
    server: 'ошибка на сервере',
    bad_request: 'сервер не смог прочитать значение в запросе',
    connection: 'нет связи с порталом',
    timeout: 'портал не ответил вовремя, возможно, запрос выполнен',
    aborted: 'прервано; возможно, запрос выполнен',
    not_applied: 'сервер сообщил об успехе, но запись не изменилась',
    conflict: 'запись тем временем изменил кто-то другой',
  },
  sentences: {
    removedOnList:
      'в списке есть удалённые пользователи или группы; --drop-removed-users исключает их',
    nobodyLeft: 'в списке никого не останется, и запись откроется всем; см. --if-nobody-left',
    callerStays: 'вас нельзя убрать: сервер добавляет вас сам; это должен сделать кто-то другой',
    noFilter: 'Фильтр охватывает все записи. Если это и нужно, напишите вместо него all',
    sameUser: '--from и --to — один и тот же пользователь',
  },
  failedWith: (message) => `Ошибка: ${message}`,
};
