import type { Texts } from './en.js';
import { ruHelp } from './ru-help.js';

const RULES = new Intl.PluralRules('ru');

/** Число с существительным: 1 запись, 2 записи, 5 записей. */
function plural(count: number, one: string, few: string, many: string): string {
  const form = RULES.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

const records = (count: number): string => plural(count, 'запись', 'записи', 'записей');

/** The texts of the command line in Russian. */
export const ru: Texts = {
  ...ruHelp,
  unknownCommand: (name, meant) =>
    `Нет команды ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : '. «onlyoffice-crm --help» показывает список.'}`,
  unknownFlag: (name, meant) =>
    `Нет параметра ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : '. Список показывает --help.'}`,
  flagOfOthers: (name, command, others) =>
    `У команды ${command} нет параметра ${name}; он есть у команд: ${others.join(', ')}`,
  contactsOnly: (command, flags) => `${command} работает только с контактами: ${flags.join(', ')}`,
  secretArgument: (name) =>
    `${name} в командной строке не принимается, там его могут прочитать другие: задайте CRM_TOKEN или CRM_USER и CRM_PASSWORD либо ответьте на вопрос программы`,
  noValue: (name) => `У параметра ${name} нет значения`,
  valueMissing: (name, value) => `Параметру ${name} нужно значение: ${name}=${value}`,
  givenTwice: (name) => `Параметр ${name} указан дважды`,
  unexpected: (text) => `Лишний аргумент ${text}; значение с пробелами возьмите в кавычки`,
  required: (name) => `Не указан параметр --${name}`,
  oneFormat: 'Можно указать только один из параметров --json, --csv, --ndjson и --table',
  noTargets: (kind, kinds, hasAll) =>
    `Укажите записи: --${kind} 1,2, или --${kinds} с фильтром, например tags=vip, или ${hasAll ? '--all' : `--${kinds} all`}`,
  emptyElement: (name, list, position) =>
    `Элемент ${position} в --${name}=${list} пуст: уберите лишнюю запятую`,
  badIds: (name) => `--${name} принимает идентификаторы, например 1,2,3`,
  badFilter: (name) => `--${name} принимает фильтры, например tags=vip&isClosed=false, или all`,
  unknownFilter: (flag, name, known, meant) =>
    `У --${flag} нет фильтра ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : `; есть ${known.join(', ')}`}`,
  badValue: (place, wanted) => `${place} принимает ${wanted}`,
  wanted: {
    boolean: 'true или false',
    date: 'дату, например 2026-06-30',
    integer: (minimum, maximum) =>
      `целое число${minimum === undefined ? '' : ` от ${minimum}`}${maximum === undefined ? '' : ` до ${maximum}`}`,
    like: (example) => `значение вида ${example}`,
    oneOf: (values) => `одно из значений: ${values.join(', ')}`,
    userId: (example) => `идентификатор пользователя, например ${example}`,
    withId:
      'список, в котором есть id, например id,title: запрос без id может убрать id из ответов всем пользователям',
    text: 'непустой текст допустимой длины',
  },
  partnerMissing: (place, other) => `Вместе с ${place} укажите ${other}, иначе сервер его не учтёт`,
  badNumber: (name) => `--${name} принимает число от 1 до 100`,
  readOrWrite: 'Укажите, что разрешить всем: либо --read, либо --read-write',
  badClearable: (name, known) =>
    `--${name} принимает ${known.join(', ')}, можно несколько через запятую`,
  tasksNeedResponsible:
    '--task и --tasks работают только с --responsible: у задач нет прав доступа',
  oneUser: (name) => `--${name} принимает одного пользователя, без запятых`,
  noSuchUser: (text, like) =>
    `На портале нет пользователя ${text}${like.length > 0 ? `; есть ${like.join(', ')}` : ''}`,
  hasLeft: (user) => `${user}: пользователь уволен, дать ему доступ нельзя`,
  severalUsers: (text, users) =>
    `Имени ${text} соответствуют несколько пользователей: ${users.join(', ')}. Укажите идентификатор или адрес почты`,
  missing: (variables) =>
    `Задайте ${variables.join(', а также ')} либо запустите программу в терминале и ответьте на вопросы`,
  portalVariable: 'CRM_PORTAL (адрес портала)',
  credentialVariables: 'CRM_TOKEN или CRM_USER вместе с CRM_PASSWORD',
  userVariable: 'CRM_USER (кто входит)',
  passwordVariable: 'CRM_PASSWORD (пароль для CRM_USER)',
  badPortal: 'CRM_PORTAL — это адрес без пути, например https://acme.onlyoffice.com',
  insecurePortal:
    'CRM_PORTAL должен начинаться с https://, иначе токен смогут прочитать посторонние; http:// разрешает --allow-insecure',
  badToken: 'CRM_TOKEN не похож на токен портала: нужен сам токен, без Bearer и пробелов',
  keepNeedsSignIn:
    '--keep-token сохраняет токен после входа по паролю, но задана переменная CRM_TOKEN',
  portalQuestion: 'Портал: ',
  userQuestion: 'Адрес почты или имя пользователя: ',
  passwordQuestion: 'Пароль: ',
  codeQuestion: (phone) =>
    phone ? `Код из SMS на номер ${phone}: ` : 'Код из приложения для аутентификации: ',
  tokenKept: (file) => `Токен сохранён в ${file}; удалить его можно командой forget-token.`,
  tokenNotKept: (problem) => `Токен не сохранён: ${problem}`,
  cannotKeepToken: (folder, problem) =>
    `--keep-token не может записать токен в ${folder} (${problem}): уберите этот параметр или укажите в XDG_CONFIG_HOME каталог, в который вы можете писать`,
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
  noRecords: 'Нет подходящих записей, которые вам видны.',
  nothingToChange: 'Менять нечего.',
  stopping: 'Остановка после записей, работа с которыми уже начата ...',
  stopped: (left, total) =>
    `Остановлено: не начато ${left} из ${total}. Та же команда завершит остальное.`,
  interrupted: 'Прервано. Ничего не изменено.',
  interruptedCall: 'Прервано.',
  summary: (counts, isDryRun) =>
    isDryRun
      ? `Изменится: ${counts['changed']}, останется как есть: ${counts['unchanged']}, будет пропущено: ${counts['skipped']}, изменить нельзя: ${counts['failed']}.`
      : `Изменено: ${counts['changed']}, без изменений: ${counts['unchanged']}, пропущено: ${counts['skipped']}, с ошибкой: ${counts['failed']}.`,
  progress: (done, total, rate, left) =>
    `${done} из ${total}${rate && `, ${rate}/с`}${left && `, осталось ${left}`}`,
  reading: 'Чтение ...',
  head: {
    status: 'Итог',
    kind: 'Вид',
    id: 'Id',
    title: 'Название',
    change: 'Что',
    note: 'Примечание',
    visibility: 'Доступ',
    users: 'Пользователи',
    operation: 'Операция',
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
  removedUser: 'удалён или группа',
  responsibleChange: (from, to) => `ответственный: ${from} → ${to}`,
  reasons: {
    aborted: 'прервано до начала',
    stopped: 'не начато после ошибки, которая касается всех записей',
    notAllowed: 'у вас нет права менять доступ',
    gone: 'запись удалена или недоступна',
    managersHidden: 'открыт для чтения, поэтому сервер не показывает его менеджеров',
  },
  managersHidden: (command, without) =>
    [
      'Сервер не показывает менеджеров контактов, открытых для чтения, поэтому убрать из них кого-то одного нельзя.',
      'Закройте эти контакты для новых менеджеров, которые заменят прежних, и повторите ту же команду:',
      `  ${command}`,
      without ? `Либо исключите такие контакты: вместо --all укажите ${without}` : undefined,
    ]
      .filter(Boolean)
      .join('\n'),
  auditSummary: (count, problems, failed) =>
    `Всего ${records(count)}, проблемы с доступом: ${problems}${failed > 0 ? `, не удалось прочитать: ${failed}` : ''}.`,
  creatorBlind: (name) => `не видит автор: ${name}`,
  responsibleBlind: (name) => `не видит ответственный: ${name}`,
  ghosts: (count) => `удалённых пользователей или групп: ${count}`,
  operationMissing: 'Укажите операцию: список показывает «onlyoffice-crm operations»',
  unknownOperation: (name, meant) =>
    `Нет операции ${name}${meant ? `; возможно, вы имели в виду ${meant}?` : '. Список показывает «onlyoffice-crm operations».'}`,
  signsIn:
    'Операции входа вручную не вызываются, они показывают токен: задайте CRM_USER и CRM_PASSWORD или используйте --keep-token',
  takesFiles: 'Эта операция принимает файлы, из командной строки их отправить нельзя',
  badJson:
    'Тело запроса — не JSON: укажите в --body объект, например {"title":"Ярмарка"}, или «-», чтобы читать стандартный ввод',
  notUtf8: 'Текст стандартного ввода не в UTF-8: сначала перекодируйте его',
  noInput: (problem) => `Не удалось прочитать стандартный ввод (${problem})`,
  passwordInBody:
    'Пароль не должен стоять в командной строке: передайте тело через стандартный ввод, --body -',
  notAList: '--all-pages работает с операциями, которые возвращают список постранично',
  sendQuestion: (method, path) => `Отправить ${method} ${path}? [д/Н] `,
  wouldSend: 'Будет отправлено:',
  either: (_english, russian) => russian,
  noOperations: 'Нет операций с такими словами.',
  operationCount: (count) => plural(count, 'операция', 'операции', 'операций'),
  requiredMark: 'обязательный',
  errors: {
    not_found: 'записи нет или она вам не видна',
    forbidden: 'у вас нет на это прав',
    unauthorized: 'портал не принял токен',
    second_factor: 'для входа нужен код подтверждения, а терминала, чтобы его спросить, нет',
    token: 'портал не выдал токен',
    protocol:
      'ответ не такой, как описано; возможно, ответил прокси или CRM_PORTAL указывает не на портал',
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
  elsewhere: {
    not_found: 'такой страницы нет; возможно, CRM_PORTAL указывает не на портал',
    forbidden: 'доступ с этого компьютера закрыт ещё до портала',
  },
  sentences: {
    removedOnList: 'в списке удалённые пользователи или группы; см. --drop-removed-users',
    nobodyLeft: 'в списке никого не останется, и запись откроется всем; см. --if-nobody-left',
    callerStays: 'вас нельзя убрать: сервер добавляет вас сам; это должен сделать кто-то другой',
    noFilter: 'Фильтр охватывает все записи. Если это и нужно, напишите вместо него all',
    noSuchIds: 'На портале нет пользователя $1',
    noSuchLeaver:
      'На портале нет пользователя $1: либо неверен идентификатор, либо пользователь удалён и в списках вместо него стоит заглушка; такие списки находит audit, а grant с --drop-removed-users ставит в них преемника',
    noFilterInCall: 'Фильтр не задан, и сервер изменил бы все записи: укажите $1',
    noFilterInDeletion: 'Фильтр не задан, и сервер удалил бы все записи: укажите $1',
    badBody:
      'Тело запроса не подходит: $2 (его описание показывает «onlyoffice-crm operations $1»)',
    bothNamed:
      '--user и --if-nobody-left указывают на одного пользователя $1: назовите того, кого не убираете',
    nobodyLeftOver:
      'в списке никого не останется, и запись откроется всем; сначала дайте кому-нибудь доступ',
    cannotBeSentBack:
      'значение поля $1 больше не действует, отправить его обратно нельзя: сначала исправьте его на портале',
    sameUser: '--from и --to — один и тот же пользователь',
    wouldClear: 'изменение безвозвратно очистит поля контакта: $1; см. --may-clear',
  },
  cannotWrite: (problem) => `Не удалось записать вывод программы (${problem})`,
  failedWith: (message) => `Ошибка: ${message}`,
};
