import { expect, test } from 'vitest';
import { anna, boris, dan, mike, portalWith } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const portalOf = () =>
  portalWith({
    cases: [
      { id: 1, title: 'Ярмарка', createBy: anna.id, access: [anna.id] },
      { id: 2, title: 'Спор', createBy: mike.id, access: [boris.id, dan.id] },
    ],
    opportunities: [
      { id: 1, title: 'Каталог', createBy: mike.id, responsible: boris.id, stageId: 99 },
    ],
  });

const NOBODY = '00000000-0000-0000-0000-000000000000';
const PLACEHOLDER = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';
const UNKNOWN = '99999999-9999-4999-8999-999999999999';
const transfer = ['transfer', '--from=boris', '--to=clara', '--responsible', '--yes'];
const grant = ['grant', '--case=1', '--yes'];
const revoke = ['revoke', '--case=1', '--yes'];

/** What the client itself would say in English of these arguments, or the helpers of the package. */
test.each<[string[], string]>([
  [['audit', '--cases=contactid=abc'], '--cases contactid принимает целое число от 0'],
  [['audit', '--cases=isClosed=yes'], '--cases isClosed принимает true или false'],
  [
    ['audit', '--opportunities=stageType=open!'],
    '--opportunities stageType принимает одно из значений: Open, ClosedAndWon, ClosedAndLost',
  ],
  [
    ['audit', '--opportunities=fromDate=01.02.2026&toDate=2026-02-01'],
    '--opportunities fromDate принимает дату, например 2026-06-30',
  ],
  [
    ['audit', '--opportunities=fromDate=2026-01-01'],
    'Вместе с --opportunities fromDate укажите --opportunities toDate',
  ],
  [
    ['audit', '--opportunities=responsibleid=boris'],
    '--opportunities responsibleid принимает идентификатор пользователя, например 9924256a-',
  ],
  [
    [...transfer, '--tasks=entityType=case'],
    'Вместе с --tasks entityType укажите --tasks entityid',
  ],
  [['audit', '--cases=contactid=0'], 'Фильтр охватывает все записи'],
  [['audit', '--case=1,,2'], 'Элемент 2 в --case=1,,2 пуст: уберите лишнюю запятую'],
  [['audit', '--case=9999999999'], '--case принимает идентификаторы, например 1,2,3'],
  [[...grant, `--user=${NOBODY}`], `На портале нет пользователя ${NOBODY}`],
  [[...grant, `--user=${PLACEHOLDER}`], `На портале нет пользователя ${PLACEHOLDER}`],
  [[...grant, `--user=${UNKNOWN}`], `На портале нет пользователя ${UNKNOWN}`],
  [
    [...revoke, `--user=${UNKNOWN}`],
    `На портале нет пользователя ${UNKNOWN}: либо неверен идентификатор`,
  ],
  [
    [...revoke, '--user=boris', '--if-nobody-left=boris'],
    `--user и --if-nobody-left указывают на одного пользователя ${boris.id}`,
  ],
  [['transfer', '--from=boris', '--to=boris', '--all', '--yes'], 'один и тот же пользователь'],
  [['call', 'getCase'], 'Не указан параметр --path.caseid'],
  [['call', 'getCase', '--path.caseid=0'], '--path.caseid принимает целое число от 1'],
  [['call', 'listCases', '--query.count=5000'], '--query.count принимает целое число от 1 до 1000'],
  [
    ['call', 'listCases', '--query.fields=title'],
    '--query.fields принимает список, в котором есть id, например id,title',
  ],
  [['call', 'getUserByEmail'], 'Не указан параметр --query.email'],
  [['call', 'createCase', '--yes'], 'Не указан параметр --body'],
  [
    ['call', 'createCase', '--yes', '--body={"title":"x"}'],
    'Тело запроса не подходит: body.isPrivate is missing, because without it the server would make the record public (его описание показывает «onlyoffice-crm operations createCase»)',
  ],
  [
    ['call', 'setFilteredCasesAccess', '--yes', '--body={"isPrivate":false}'],
    'Фильтр не задан, и сервер изменил бы все записи: укажите body.contactid',
  ],
])('%j is refused in Russian before anything is changed', async (argv, message) => {
  const portal = portalOf();
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id), LANG: 'ru_RU.UTF-8' };
  const { code, stderr } = await cli(argv, { portal, env });
  expect(stderr).toContain(message);
  expect(stderr.replace(/body\.isPrivate is missing.* public/, '')).not.toMatch(
    /must|missing|unknown|because|server/,
  );
  expect(code).toBe(2);
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
});

const NOT_JSON = 'Тело запроса — не JSON: укажите в --body объект';
const DEEP = `{"title":${'['.repeat(40)}${']'.repeat(40)}}`;

test.each<[string, Error | string, string]>([
  ['{title', '', NOT_JSON],
  ['', '', NOT_JSON],
  ['-', '', NOT_JSON],
  ['-', '{title', NOT_JSON],
  ['-', new Error('EIO: i/o error, read'), 'Не удалось прочитать стандартный ввод (EIO: i/o error'],
  ['[]', '', 'Тело запроса не подходит: body must be an object, not an array (его описание'],
  ['{"tilte":"x"}', '', 'Тело запроса не подходит: body.tilte is unknown'],
  ['{"title":5,"isPrivate":false}', '', 'Тело запроса не подходит: body.title must be a string'],
  [DEEP, '', 'Тело запроса не подходит: body.title[0]'],
])('the body %j with the standard input %j is refused in Russian', async (body, input, message) => {
  const portal = portalOf();
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id), LANG: 'ru_RU.UTF-8' };
  const argv = ['call', 'createCase', '--yes', `--body=${body}`];
  const { code, stderr } = await cli(argv, { portal, env, input });
  expect(stderr).toContain(`Ошибка: ${message}`);
  expect(code).toBe(2);
  expect(portal.requests).toEqual([]);
});

test.each<[string[], string]>([
  [[...transfer, '--case=2'], 'в списке удалённые пользователи или группы'],
  [[...transfer, '--opportunity=1'], 'значение поля stageid больше не действует'],
  [['revoke', '--case=1', '--user=anna', '--yes'], 'вас нельзя убрать'],
])('%j fails for a record in Russian', async (argv, message) => {
  const portal = portalOf();
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(anna.id), LANG: 'ru_RU.UTF-8' };
  const { code, stdout } = await cli(argv, { portal, env });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(message);
  expect(code).toBe(1);
});

test('a page in place of a response is told in Russian, with what came', async () => {
  const page = new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
  const portal = { ...portalOf(), fetch: () => Promise.resolve(page) };
  const env = { CRM_PORTAL: portal.url, CRM_TOKEN: 'dG9rZW4', LANG: 'ru_RU.UTF-8' };
  const { stderr } = await cli(['audit', '--case=1'], { portal, env });
  expect(stderr).toMatch(
    /^Ошибка: ответ не такой, как описано; возможно, ответил прокси .*\(the response \(200, text\/html\)/,
  );
});
