// dist/cjs/ is dist/ again for what cannot load an ES module by require(), as Node can: Jest, and
// TypeScript that resolves as Node did before. The same files in the other format, so that all entries share
// their chunks here too.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';

/** Writes the code and the declarations of dist/ once more, as CommonJS. */
export async function writeCommonJs(dist) {
  const cjs = join(dist, 'cjs');
  const entries = await readdir(dist, { recursive: true });
  const files = entries.filter(
    (name) => /\.js$|\.d\.ts$/.test(name) && !name.startsWith('src/cli/'),
  );
  for (const name of files) {
    const target = join(cjs, name);
    await mkdir(dirname(target), { recursive: true });
    if (name.endsWith('.d.ts')) {
      await cp(join(dist, name), target);
    } else {
      const options = { format: 'cjs', target: 'es2022', platform: 'node' };
      const { code } = await transform(await readFile(join(dist, name), 'utf8'), options);
      await writeFile(target, code);
    }
  }
  await writeFile(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
}
