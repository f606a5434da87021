import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const FILE = fileURLToPath(new URL('./shown.ts', import.meta.url));
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
const CLIENT = `import { createCrmClient } from '../../src/index.js';
const crm = createCrmClient({ portal: '' });
`;

let text = CLIENT;
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => OPTIONS,
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => (name === FILE ? String(version) : '1'),
  getScriptSnapshot: (name) => {
    const content = name === FILE ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

function write(code: string): void {
  text = `${CLIENT}${code}`;
  version += 1;
}

/** What an editor shows at the last character of a piece of code. */
function hoverAt(code: string): { signature: string; documentation: string } {
  write(code);
  const info = service.getQuickInfoAtPosition(FILE, text.length - 1);
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

/** The names that an editor offers at the end of a piece of code. */
function completionsAt(code: string): string[] {
  write(code);
  const offered = service.getCompletionsAtPosition(FILE, text.length, {});
  return (offered?.entries ?? []).map(({ name }) => name);
}

describe('an editor shows', () => {
  test('the hazard of a method', () => {
    expect(hoverAt('crm.setFilteredContactsAccess').documentation).toMatch(
      /PUT \/api\/2\.0\/crm\/contact\/filter\/access[\s\S]*`isPrivate` works the wrong way round/,
    );
  });

  test('the signature of a method in words, and no conditional type', () => {
    const { signature } = hoverAt('crm.getPortal');
    expect(signature).toContain(
      '(input?: GetPortalInput, options?: CallOptions): CrmPromise<Portal>',
    );
  });

  test('the methods after a dot', () => {
    const names = completionsAt('crm.');
    expect(names).toEqual(expect.arrayContaining(['getCase', 'setCaseAccess', 'request', 'http']));
  });

  test('the parts and the members of an input', () => {
    expect(completionsAt('crm.setCaseAccess({ ')).toEqual(expect.arrayContaining(['path', 'body']));
    expect(completionsAt('crm.listCases({ query: { ')).toContain('filterValue');
  });
});

describe('the compiler', () => {
  /** What one consumer costs: how many types are instantiated, and its errors. */
  function cost(code: string): { instantiations: number; errors: string[] } {
    write(code);
    const program = service.getProgram()!;
    const source = program.getSourceFile(FILE)!;
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    const errors = found.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
    return { instantiations: program.getInstantiationCount(), errors };
  }

  test('instantiates at most 30,000 types for one call', () => {
    const { instantiations, errors } = cost(
      "export const one = await crm.setCaseAccess({ path: { caseid: 1 }, body: { isPrivate: true, accessList: ['x'] } });",
    );
    expect(errors).toEqual([]);
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(30_000);
  });

  test('says in the first line what is wrong with a private case without users', () => {
    const { errors } = cost(
      'crm.setCaseAccess({ path: { caseid: 1 }, body: { isPrivate: true, accessList: [] } });',
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('Source has 0 element(s) but target requires 1');
  });
});
