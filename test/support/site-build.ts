import { buildDocs } from '../../scripts/docs.mjs';

/** Builds the site once for all tests of it. */
export default async function build(): Promise<void> {
  await buildDocs();
}
