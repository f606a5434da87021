// Integers with names.
import type { Breakage } from './breakage.js';

export const enums: readonly Breakage[] = [
  // house/enum-names
  [
    'an integer enum without names',
    (copy) => copy.edit('enums/StageType.yaml', /x-enum-varnames: .*\n/, ''),
    'house/enum-names',
    'Give x-enum-varnames one name for each of the 2 values, in their order.',
  ],
  [
    'an integer enum with an empty name',
    (copy) => copy.edit('enums/StageType.yaml', '[Open, Closed]', "[Open, '']"),
    'house/enum-names',
    'Give x-enum-varnames one name',
  ],
  [
    'an integer enum with too few descriptions',
    (copy) =>
      copy.edit(
        'enums/StageType.yaml',
        '[The case is open, The case is closed]',
        '[The case is open]',
      ),
    'house/enum-names',
    'Give x-enum-descriptions one description for each of the 2 values',
  ],
  [
    'an integer enum with names beside words',
    (copy) =>
      copy.edit(
        'schemas/cases/StageWord.yaml',
        '- $ref: ../../enums/StageType.yaml',
        '- type: integer\n    enum: [0]\n    x-enum-varnames: [Open]\n    x-enum-descriptions: [The case is open]\n    description: A number.\n    examples: [0]',
      ),
    'house/enum-names',
    'Leave x-enum-varnames out: the words beside the integers are their names.',
  ],
];
