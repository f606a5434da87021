import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeBlocksOf } from '../support/code-blocks.js';
import { Consumer, ROOT } from '../support/consumer.js';
import { documentedOperations } from '../support/document.js';

const consumer = new Consumer();
beforeAll(() => {
  consumer.linkBuild();
  consumer.link('saxes');
});
afterAll(() => consumer.remove());

const sources = ['README.md', ...filesIn('guides', '.md'), ...filesIn('src', '.ts')];

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

test('the code of the README, of the guides, of the comments and of the reference compiles as written', async () => {
  const blocks = sources.flatMap(codeBlocksOf);
  const files = blocks.map(({ source, code }, i) =>
    consumer.write(`example-${i}-${source.replaceAll(/\W/g, '-')}.ts`, `${code}\nexport {};\n`),
  );
  const samples = documentedOperations.map(({ id, samples: all }) => {
    const { source } = all.find(({ lang }) => lang === 'TypeScript')!;
    expect(source).toContain(`crm.${id}(`);
    return `{\n${source}\nvoid result;\n}`;
  });
  const given = [
    "import { type CrmClient, multipart } from 'onlyoffice-crm';",
    'declare const crm: CrmClient;',
    'declare const bytes: Uint8Array<ArrayBuffer>;',
  ];
  files.push(consumer.write('samples.ts', `${[...given, ...samples].join('\n')}\n`));

  const found = new Set(blocks.map(({ source }) => source));
  for (const name of [
    'README.md',
    'guides/en/lists.md',
    'src/index.ts',
    'src/client/create-client.ts',
  ]) {
    expect(found).toContain(name);
  }
  console.log(`${blocks.length} blocks of ${found.size} files and ${samples.length} samples`);
  const options = { module: 'NodeNext', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: ['node'] };
  const { code, output } = await consumer.compile(options, files);
  expect(output).toBe('');
  expect(code).toBe(0);
});

test('every function that an entry exports shows an example', () => {
  const exported = sources
    .filter((name) => name.startsWith('src/') && !name.includes('/errors/'))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, name), 'utf8');
      return [...text.matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(
        ([, fn]) => [fn!, name, text] as const,
      );
    });
  const names = readFileSync(join(ROOT, 'src/exports.ts'), 'utf8');
  const isPublic = (fn: string): boolean => new RegExp(`\\b${fn}\\b`).test(names);
  const without = exported
    .filter(([fn]) => isPublic(fn))
    .filter(([fn, , text]) => {
      const before = text.slice(
        0,
        text.search(new RegExp(`^export [^\n]*function\\*? ${fn}\\b`, 'm')),
      );
      return !before.slice(before.lastIndexOf('/**')).includes('@example');
    })
    .map(([fn, name]) => `${name}: ${fn}`);
  expect(without).toEqual([]);
});
