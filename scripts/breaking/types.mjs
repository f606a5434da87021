// What the types of the package took away. Declarations are not compared as texts, since most changes
// of them break nobody: the programs of the last release have to compile with the types of today.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

const UNUSED_EXPECT_ERROR = 2578; // what was refused and now compiles breaks nobody

/** The source files of the entries of a package, by what an import of them says. */
function entriesOf(root) {
  const { name, exports } = createRequire(import.meta.url)(join(root, 'package.json'));
  return Object.entries(exports)
    .filter(([, target]) => target?.import?.default.endsWith('.js'))
    .flatMap(([entry, target]) => {
      const source = target.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts');
      return filesOf(root, source)
        .map((file) => [entry.replace('*', basename(file, '.ts')), join(root, file)])
        .filter(([one]) => exports[one] !== null);
    })
    .map(([entry, file]) => [name + entry.slice(1), file]);
}

/** A pattern such as `generated/operations/*.ts` stands for every file of its folder. */
function filesOf(root, source) {
  if (!source.includes('*')) return [source];
  const names = readdirSync(join(root, dirname(source)));
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(dirname(source), name));
}

function optionsOf(root, others = {}) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const paths = Object.fromEntries(entriesOf(root).map(([entry, file]) => [entry, [file]]));
  return { ...options, paths, noEmit: true, ...others };
}

/** The names that each entry exports. */
function exportsOf(root) {
  const entries = entriesOf(root);
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    optionsOf(root),
  );
  const checker = program.getTypeChecker();
  return new Map(
    entries.map(([entry, file]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file));
      return [entry, checker.getExportsOfModule(module).map(({ name }) => name)];
    }),
  );
}

/** Names the entries and the exports that are gone. */
export function removedExports(released, root) {
  const now = exportsOf(root);
  return [...exportsOf(released)].flatMap(([entry, names]) => {
    const left = now.get(entry);
    if (left === undefined) return [`${entry} is no entry any more`];
    return names
      .filter((name) => !left.includes(name))
      .map((name) => `${entry} no longer exports ${name}`);
  });
}

/** Names what does not compile any more in the examples and type tests of the release. */
export function brokenPrograms(released, root) {
  const programs = ['examples', 'test/types', 'test/package/consumers']
    .map((folder) => join(released, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((name) => /(?<!\.test)\.ts$/.test(name));
  const { paths } = optionsOf(root);
  const program = ts.createProgram(programs, optionsOf(released, { paths }));
  return programs
    .flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)))
    .filter(({ code }) => code !== UNUSED_EXPECT_ERROR)
    .map(({ file, start, messageText }) => {
      const { line } = file.getLineAndCharacterOfPosition(start);
      const text = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0];
      return `${file.fileName.slice(released.length + 1)}:${line + 1}: ${text}`;
    });
}
