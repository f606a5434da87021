import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What an editor shows at the last character of a piece of code. */
function shownAt(code: string): string {
  const file = fileURLToPath(new URL('./shown.ts', import.meta.url));
  const text = `import { createCrmClient } from '../../src/index.js';\nconst crm = createCrmClient({ portal: '' });\n${code}`;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, text.length - 1)?.documentation);
}

test('an editor tells the hazard of a method', () => {
  expect(shownAt('crm.setFilteredContactsAccess')).toMatch(/PUT \/api\/2\.0\/crm\/contact\/filter\/access[^]*`isPrivate` works the wrong way round/);
});

test('an editor tells what a method reads', () => {
  expect(shownAt('crm.listCases')).toContain('Retrieves the cases that the caller may see');
});
