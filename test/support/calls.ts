/** What test/package/consumers/calls.ts prints. */
export const CALLS_PRINT = [
  'core: Lawsuit 2',
  'area: Lawsuit true',
  'records: Appeal',
  'access: private 2',
  'xml: Appeal true',
  'main: not_found 1',
  '',
].join('\n');
