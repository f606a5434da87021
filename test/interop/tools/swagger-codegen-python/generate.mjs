import { generate } from '../../java.mjs';

generate('swagger-codegen', '-l', 'python');
