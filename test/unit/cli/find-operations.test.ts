import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentedOperations } from '../../../src/cli/document.js';
import { findOperations } from '../../../src/cli/find-operations.js';
import { russianTitles } from '../../../src/cli/russian-titles.js';
import { cli } from '../../support/cli.js';

const titles = russianTitles();
const found = (...words: string[]): string[] =>
  findOperations(documentedOperations(), titles, words).map(({ operationId }) => operationId);

test('the Russian titles of all operations and areas are read as the document has them', () => {
  const file = fileURLToPath(new URL('../../../generated/openapi.ru.yaml', import.meta.url));
  const { paths, tags } = parse(readFileSync(file, 'utf8')) as {
    paths: Record<
      string,
      Record<string, { operationId?: string; summary: string; tags: string[] }>
    >;
    tags: { name: string; 'x-displayName': string }[];
  };
  const areas = new Map(tags.map((tag) => [tag.name, tag['x-displayName']]));
  const wanted = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, summary, tags: [area = ''] = [] }) =>
      operationId ? [[operationId, { summary, area: areas.get(area) }]] : [],
    );
  expect(Object.fromEntries(titles)).toEqual(Object.fromEntries(wanted));
  expect(titles.size).toBe(documentedOperations().length);
});

test.each([
  [['сделка'], 'getOpportunity'],
  [['сделок', 'фильтр'], 'listOpportunities'],
  [['удалить кейсы'], 'deleteCases'],
  [['Контактов', 'найти'], 'searchContactsByPrefix'],
  [['отчеты'], 'getReportStatus'],
  [['настроек'], 'getInvoiceSettings'],
  [['налоги в счетах'], 'listInvoiceTaxes'],
  [['case', 'доступа'], 'setCaseAccess'],
  [['пользоват'], 'listUsers'],
])('%j finds %s', (words, id) => {
  expect(found(...words)).toContain(id);
});

test('a Russian word finds no operation of which it is no form and no beginning', () => {
  expect(found('поле')).not.toContain('getCase'); // Получить кейс
  expect(found('сделка', 'счёт', 'кейс')).toEqual([]);
});

test('all forms of a Russian noun find the same operations', () => {
  for (const forms of [
    ['сделка', 'сделки', 'сделок', 'сделке', 'сделками'],
    ['кейс', 'кейсы', 'кейсов', 'кейсам'],
    ['счёт', 'счета', 'счетов', 'счет'],
    ['задача', 'задач', 'задачи', 'задачу'],
  ]) {
    const [first, ...others] = forms.map((form) => found(form));
    expect(first!.length).toBeGreaterThan(5);
    for (const other of others) expect(other).toEqual(first);
  }
});

test('the table has Russian titles in Russian, and what programs read is the same in every language', async () => {
  const argv = ['operations', 'доступ', 'к', 'кейсу'];
  const ru = { LANG: 'ru_RU.UTF-8' };
  const table = await cli(argv, { env: ru });
  expect(table.stdout).toContain('Открыть один кейс всем');
  expect((await cli(argv)).stdout).toContain('Make one case public');
  const csv = await cli([...argv, '--csv'], { env: ru });
  expect(csv.stdout).toBe((await cli([...argv, '--csv'])).stdout);
});
