import { enumNames } from './enum-names.mjs';
import { examples } from './examples.mjs';
import { idempotent } from './idempotent.mjs';
import { operationId } from './operation-id.mjs';
import { pathFile } from './path-file.mjs';
import { statusLadder } from './status-ladder.mjs';

/** The rules of this project, for redocly.yaml. */
export default function plugin() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'enum-names': enumNames,
        examples,
        idempotent,
        'operation-id': operationId,
        'path-file': pathFile,
        'status-ladder': statusLadder,
      },
    },
  };
}
