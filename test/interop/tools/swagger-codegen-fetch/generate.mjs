import { rmSync } from 'node:fs';
import { generate } from '../../java.mjs';

generate('swagger-codegen', '-l', 'typescript-fetch');
rmSync('generated/api_test.spec.ts'); // tests for Jest
