import { closedRequests } from './closed-requests.mjs';
import { componentNames } from './component-names.mjs';
import { enumNames } from './enum-names.mjs';
import { examples } from './examples.mjs';
import { filters } from './filters.mjs';
import { idempotent } from './idempotent.mjs';
import { operationId } from './operation-id.mjs';
import { operationOrder } from './operation-order.mjs';
import { operationParameters } from './operation-parameters.mjs';
import { parameterNames } from './parameter-names.mjs';
import { pathFile } from './path-file.mjs';
import { pathParameters } from './path-parameters.mjs';
import { queryExamples } from './query-examples.mjs';
import { requestComposition } from './request-composition.mjs';
import { requestConst } from './request-const.mjs';
import { requestFormat } from './request-format.mjs';
import { requestKeywords } from './request-keywords.mjs';
import { requestNotes } from './request-notes.mjs';
import { responses } from './responses.mjs';
import { statusLadder } from './status-ladder.mjs';
import { verify } from './verify.mjs';
import { words } from './words.mjs';
import { writeBodies } from './write-bodies.mjs';

/** The rules of this project, for redocly.yaml. */
export default function plugin() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'closed-requests': closedRequests,
        'component-names': componentNames,
        'enum-names': enumNames,
        examples,
        filters,
        idempotent,
        'operation-id': operationId,
        'operation-order': operationOrder,
        'operation-parameters': operationParameters,
        'parameter-names': parameterNames,
        'path-file': pathFile,
        'path-parameters': pathParameters,
        'query-examples': queryExamples,
        'request-composition': requestComposition,
        'request-const': requestConst,
        'request-format': requestFormat,
        'request-keywords': requestKeywords,
        'request-notes': requestNotes,
        responses,
        'status-ladder': statusLadder,
        verify,
        words,
        'write-bodies': writeBodies,
      },
    },
  };
}
