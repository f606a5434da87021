// The rules of the linter itself that the document leans on.
import { type Breakage, PUT } from './breakage.js';

export const builtIn: readonly Breakage[] = [
  [
    'a property without an example',
    (copy) => copy.edit('schemas/cases/Case.yaml', '    examples: [Stand at the trade fair]\n', ''),
    'scalar-property-missing-example',
  ],
  [
    'a response with an invalid example',
    (copy) => copy.edit('examples/cases/CasePrivate.yaml', 'isPrivate: true', 'isPrivate: maybe'),
    'no-invalid-media-type-examples',
  ],
  [
    'a request with an invalid example',
    (copy) => copy.edit(PUT, /\n +accessList: .*/, ''),
    'no-invalid-media-type-examples',
  ],
  [
    'a parameter with an invalid example',
    (copy) => copy.edit('parameters/cases/caseidPath.yaml', 'example: 1234', 'example: 0'),
    'no-invalid-parameter-examples',
  ],
  [
    'a schema with an invalid example',
    (copy) => copy.edit('parameters/common/countQuery.yaml', 'examples: [100]', 'examples: [0]'),
    'no-invalid-schema-examples',
  ],
  [
    'a component that nobody uses',
    (copy) =>
      copy.edit(
        'openapi.yaml',
        'components:',
        'components:\n  schemas:\n    Lonely: { type: string, description: A text., examples: [x] }',
      ),
    'no-unused-components',
  ],
  [
    'a required member that does not exist',
    (copy) => copy.edit('schemas/cases/Case.yaml', 'required: [', 'required: [nobody, '),
    'no-required-schema-properties-undefined',
  ],
  [
    'an operation with two tags',
    (copy) => copy.edit(PUT, 'tags: [cases]', 'tags: [cases, authentication]'),
    'operation-singular-tag',
  ],
  [
    'a tag that is not declared',
    (copy) => copy.edit(PUT, 'tags: [cases]', 'tags: [labels]'),
    'operation-tag-defined',
  ],
  [
    'tags out of order',
    (copy) =>
      copy.edit(
        'openapi.yaml',
        '  - name: authentication',
        '  - name: zebras\n    description: None.\n  - name: authentication',
      ),
    'tags-alphabetical',
  ],
  [
    'a path parameter that the path does not have',
    (copy) => copy.edit('parameters/cases/caseidPath.yaml', 'name: caseid', 'name: caseId'),
    'path-params-defined',
  ],
  [
    'a reference to nothing',
    (copy) => copy.edit(PUT, 'responses/Problem.yaml', 'responses/Problems.yaml'),
    'no-unresolved-refs',
  ],
];
