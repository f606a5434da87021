import { CATEGORY, generate } from '../../java.mjs';

generate('openapi-generator', '-g', 'csharp', CATEGORY);
