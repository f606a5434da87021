import { CATEGORY, generate } from '../../java.mjs';

// Otherwise its names for the words of an enum do not differ by letter case, and the words do.
const original = '--additional-properties=enumPropertyNaming=original';
generate('openapi-generator', '-g', 'typescript-axios', original, CATEGORY);
