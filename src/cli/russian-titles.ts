import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What an operation and its area are called in Russian. */
export interface RussianTitle {
  readonly summary: string;
  readonly area: string;
}

/**
 * The Russian titles of the operations, by their ids. They are found by their lines, since the
 * document in Russian is shipped as YAML only, for which the package has no parser.
 */
export function russianTitles(): ReadonlyMap<string, RussianTitle> {
  const file = createRequire(import.meta.url).resolve('onlyoffice-crm/openapi.ru.yaml');
  const text = readFileSync(file, 'utf8');
  const areas = new Map(
    [...text.matchAll(/^ {2}- name: (\w+)\n {4}x-displayName: (.+)$/gm)].map(([, name, title]) => [
      name,
      plain(title!),
    ]),
  );
  const OPERATION = /^ {8}- (\w+)\n {6}summary: (.+)\n {6}operationId: (\w+)$/gm;
  return new Map(
    [...text.matchAll(OPERATION)].map(([, area, summary, id]) => [
      id!,
      { summary: plain(summary!), area: areas.get(area) ?? '' },
    ]),
  );
}

const plain = (scalar: string): string =>
  scalar.startsWith('"') ? (JSON.parse(scalar) as string) : scalar;
