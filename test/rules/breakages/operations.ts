// What an operation says, and in which order.
import { type Breakage, GET, PUT } from './breakage.js';

export const operations: readonly Breakage[] = [
  // house/operation-order
  [
    'keys of an operation in another order',
    (copy) => copy.edit(PUT, /( {2}summary: .*\n)( {2}operationId: .*\n)/, '$2$1'),
    'house/operation-order',
    'Put summary before operationId',
  ],
  // rules without code
  [
    'no source',
    (copy) => copy.edit(PUT, /\n {2}x-source: .*/, ''),
    'rule/operation-names-its-source',
    'Say in x-source which file and method',
  ],
  [
    'a source without a method',
    (copy) => copy.edit(PUT, ':SetAccessToBatchCases', ''),
    'rule/operation-names-its-source',
  ],
  [
    'a summary that is no instruction',
    (copy) => copy.edit(PUT, 'summary: Make', 'summary: Makes'),
    'rule/summary-is-imperative',
    'Start the summary with a capital verb',
  ],
  [
    'a summary that ends with a period',
    (copy) => copy.edit(PUT, 'cases private\n', 'cases private.\n'),
    'rule/summary-is-imperative',
    'end it without a period',
  ],
  // house/idempotent
  [
    'an operation that does not say whether it may be sent again',
    (copy) => copy.edit(PUT, '  x-idempotent: true\n', ''),
    'house/idempotent',
    'Say in x-idempotent of setFilteredCasesAccess whether the request may be sent again',
  ],
  [
    'a read that must not be sent again',
    (copy) => copy.edit(GET, 'x-idempotent: true', 'x-idempotent: false'),
    'house/idempotent',
    'getCase is a read, so its x-idempotent is true.',
  ],
  // house/filters, house/verify
  [
    'a change by filter without x-filters',
    (copy) => copy.edit(PUT, / {2}x-filters:\n.*\n.*\n/, ''),
    'house/filters',
    'List in x-filters of setFilteredCasesAccess',
  ],
  [
    'a filter that is no member of the body',
    (copy) => copy.edit(PUT, 'name: stage,', 'name: stages,'),
    'house/filters',
    'setFilteredCasesAccess has no member of its body that is named stages.',
  ],
  [
    'a filter that is no parameter',
    (copy) => copy.edit(PUT, 'name: filterValue }', 'name: text }'),
    'house/filters',
    'setFilteredCasesAccess has no query parameter that is named text.',
  ],
  [
    'a filter that is written otherwise',
    (copy) => copy.edit(PUT, 'in: query', 'at: query'),
    'house/filters',
    'Write a filter as { in: body | query',
  ],
  [
    'values of a filter that are no list',
    (copy) => copy.edit(PUT, 'matchesAll: [0]', 'matchesAll: 0'),
    'house/filters',
    'List in matchesAll the values that do not narrow.',
  ],
  [
    'x-verify with an unknown operation',
    (copy) => copy.edit(PUT, 'operationId: getCase,', 'operationId: readCase,'),
    'house/verify',
    'Name in x-verify the operationId of a GET that reads one of the records; "readCase" is none.',
  ],
  [
    'x-verify with an unknown parameter',
    (copy) => copy.edit(PUT, 'parameter: caseid }', 'parameter: id }'),
    'house/verify',
    'Name in x-verify the parameter in the path of getCase, which is caseid, not "id".',
  ],
];
