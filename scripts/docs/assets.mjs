import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('./assets/', import.meta.url));
const FONTS = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/inter')));

/** Writes the stylesheet, the fonts and the scripts of the pages. */
export async function buildAssets(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of ['icon.svg', 'theme.js']) await cp(join(SOURCE, name), join(folder, name));
  for (const name of ['latin', 'cyrillic'])
    await cp(
      join(FONTS, `files/inter-${name}-wght-normal.woff2`),
      join(folder, `inter-${name}.woff2`),
    );
  await build({
    entryPoints: ['site.mjs', 'search.mjs', 'portal.mjs', 'site.css'].map((name) =>
      join(SOURCE, name),
    ),
    external: ['*.woff2'], // they stand beside the stylesheet
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}
