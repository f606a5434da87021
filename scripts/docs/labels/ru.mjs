const RULES = new Intl.PluralRules('ru');
const plural = (count, one, few, many) => `${count} ${{ one, few }[RULES.select(count)] ?? many}`;
/** «не менее 1 символа», «не менее 2 символов»: after «не менее» the noun is in the genitive. */
const atLeast = (count, one, many) =>
  `не менее ${count} ${RULES.select(count) === 'one' ? one : many}`;

/** The words of the site itself in Russian. */
export const ru = {
  language: 'Русский',
  otherLanguage: 'English',
  tagline:
    'Кто видит сделку, кейс, контакт: CRM в ONLYOFFICE Workspace и Р7‑Офис в виде документа OpenAPI и типизированного клиента.',
  lead: 'На сервере есть ловушки, о которых не сказано ни на одной странице производителей: закрытая сделка без пользователей становится открытой, а обновление без признака доступа открывает или закрывает запись. Документ отклоняет такие запросы, а клиент их не отправляет.',
  notOfficial:
    'Неофициальное описание. Составлено по исходному коду Community Server 12.7 и сверено с тем, что этот сервер отвечал при запуске.',
  skip: 'К содержанию',
  menu: 'Меню',
  closeMenu: 'Закрыть меню',
  search: 'Поиск',
  searchNothing: 'Ничего не найдено.',
  searchResults: 'Результаты поиска',
  typeOfReference: 'Тип API',
  exportKinds: {
    classes: 'класс',
    functions: 'функция',
    interfaces: 'тип',
    'type-aliases': 'тип',
    variables: 'константа',
  },
  theme: 'Светлая или тёмная тема',
  guides: 'Руководства',
  api: 'Справочник API',
  apiLead: 'Все операции по разделам. Имя — это метод клиента и operationId в документе.',
  package: 'Справочник пакета',
  downloads: 'Файлы',
  downloadsLead: 'Документы для других программ и справочник одним файлом, который можно передать.',
  operations: (count) => plural(count, 'операция', 'операции', 'операций'),
  onThisPage: 'На этой странице',
  request: 'Запрос',
  requestBody: 'Тело запроса',
  deprecatedBody: 'Сервер читает и такое тело запроса, но отправлять его не следует',
  needsFilter:
    'Клиент отклоняет вызов, если ни один фильтр не сужает выборку и не указано `everything: true`.',
  pathParameters: 'Параметры пути',
  queryParameters: 'Параметры строки запроса',
  responses: 'Ответы',
  response: 'Ответ',
  result: 'Результат',
  resultLead: 'Клиент возвращает его без обёртки.',
  types: 'Типы на этой странице',
  source: 'Источник в коде сервера:',
  idempotent: 'Можно отправлять повторно',
  notIdempotent: 'После сбоя повторно не отправляется',
  noToken: 'Токен не нужен',
  methodTypes: 'Типы метода',
  name: 'Имя',
  type: 'Тип',
  value: 'Значение',
  meaning: 'Что значит',
  required: 'обязательно',
  example: 'Пример:',
  oneOfThese: 'Один из вариантов:',
  or: 'или',
  and: 'и',
  header: 'Заголовок',
  together: (names) => `Передавайте ${names} вместе или не передавайте вовсе.`,
  needs: (name, others) => `Передавайте ${name} только вместе с ${others}.`,
  limits: {
    always: 'всегда',
    each: 'каждый элемент:',
    values: 'одно из',
    pattern: 'шаблон',
    default: 'по умолчанию',
    contains: (element) => `Один из элементов должен быть ${element}.`,
    range: (min, max) =>
      min === undefined
        ? `не больше ${max}`
        : max === undefined
          ? `не меньше ${min}`
          : `от ${min} до ${max}`,
    length: (min, max) =>
      max === undefined ? atLeast(min, 'символа', 'символов') : `от ${min ?? 0} до ${max} символов`,
    items: (min, max) =>
      max === undefined
        ? atLeast(min, 'элемента', 'элементов')
        : `от ${min ?? 0} до ${max} элементов`,
  },
  typeNames: {
    arrayOf: 'массив:',
    array: 'массив',
    object: 'объект',
    string: 'строка',
    integer: 'целое число',
    number: 'число',
    boolean: 'логическое значение',
    null: 'null',
    nothing: 'ничего, то есть пустой объект',
  },
  console: {
    title: 'Попробовать',
    lead: 'Запросы уходят с этой страницы прямо на выбранный портал. Токен остаётся на странице и нигде не сохраняется.',
    target: 'Куда',
    inMemory: 'Портал в памяти, на этой странице',
    mock: 'Мок-сервер, http://127.0.0.1:4010',
    other: 'Другой портал',
    address: 'Адрес портала',
    token: 'Токен',
    send: 'Отправить',
    reset: 'Создать портал в памяти заново',
    user: 'От имени',
    admin: 'администратор CRM',
    failed: 'Ответ получить не удалось.',
    cors: 'Портал разрешает другим сайтам читать только успешные ответы, поэтому ошибки со страницы не видны. Эта строка покажет ответ в терминале:',
    invalid: 'Тело запроса — не JSON:',
    missing: 'Заполните {name}.',
    dots: 'В {name} одни точки: они изменили бы путь запроса.',
    leftOut: 'не передавать',
    example: 'Пример',
    badAddress: 'Адрес портала начинается с https:// или http://.',
    noMock: 'Ответа нет. Запущен ли мок-сервер? Его запускает `npm run mock`.',
    noFilter:
      'Заполните хотя бы один фильтр: без него изменятся все записи, которые видит пользователь.',
    noFilterInDeletion:
      'Заполните хотя бы один фильтр: без него будут удалены все записи, которые видит пользователь.',
    badToken: 'В токене могут быть только латинские буквы, цифры и знаки.',
    opened:
      'Запись теперь открыта: если в списке никого нет, сервер открывает её всем. Клиент такой запрос отклоняет.',
  },
  files: {
    'openapi.yaml': 'OpenAPI 3.1, YAML',
    'openapi.json': 'OpenAPI 3.1, JSON',
    'openapi.ru.yaml': 'OpenAPI 3.1 с русскими текстами, YAML',
    'openapi-3.0.json': 'OpenAPI 3.0 для программ, которые не читают 3.1',
    'openapi-xml.yaml': 'Пути, по которым сервер отвечает в XML',
    'redoc.en.html': 'Справочник одним файлом, на английском',
    'redoc.ru.html': 'Справочник одним файлом, на русском',
  },
};
