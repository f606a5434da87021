import { clientOf } from '../../python.mjs';

export const makeClient = clientOf('openapi-generator-python');
