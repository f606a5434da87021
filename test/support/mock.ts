import type { TestProject } from 'vitest/node';
import { startMock } from '../../scripts/mock/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a Prism mock of the document. */
    mock: string;
  }
}

/** Runs a mock of the document on a free port of 127.0.0.1 for as long as the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide('mock', mock.url);
  return mock.close;
}
