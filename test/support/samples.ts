import { people, records } from '../../scripts/docs/assets/records.mjs';
import { createPortal, type Portal } from '../../src/testing/index.js';
import { routes } from '../../src/testing/routes/index.js';
import { type DocumentedOperation, documentedOperations } from './document.js';

/** The operations whose samples run against the portal of the console, which has them. */
export const inMemory = documentedOperations.filter(({ id }) => routes[id]);

/** The others, whose samples run against the mock. */
export const mocked = documentedOperations.filter(({ id }) => !routes[id]);

/** A portal as the console has it, with a token of its administrator. */
export function consolePortal(): { portal: Portal; token: string } {
  const portal = createPortal(records);
  return { portal, token: portal.tokenOf(people[0]!.id) };
}

/** The sample that the pages of the reference show of an operation. */
export const sampleOf = (
  { samples }: DocumentedOperation,
  language: 'Shell' | 'TypeScript',
): string => samples.find(({ lang }) => lang === language)!.source;

/** The status with which the document says that an operation succeeds. */
export const successStatusOf = ({ responses }: DocumentedOperation): number =>
  [...responses.keys()].find((status) => status < 300)!;
