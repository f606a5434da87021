/**
 * Decodes the name of a user or of a group. The server writes these names HTML-encoded, also in
 * JSON: `O&#39;Hara`.
 *
 * @param name the name as the server wrote it
 * @returns the name as people write it
 * @example
 * ```ts
 * import { decodeName } from 'onlyoffice-crm';
 *
 * decodeName('O&#39;Hara'); // "O'Hara"
 * ```
 * @see common/ASC.Core.Common/Users/DisplayUserSettings.cs:GetFullUserName of the server
 */
export function decodeName(name: string): string {
  return name.replaceAll(ENTITY, (entity, decimal?: string, hex?: string, word?: string) => {
    if (word !== undefined) return WORDS[word.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;

const WORDS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
