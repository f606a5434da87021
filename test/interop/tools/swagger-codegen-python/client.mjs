import { clientOf } from '../../python.mjs';

export const makeClient = clientOf('swagger-codegen-python');
