import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redocly } from '../redocly.mjs';
import { toXml } from './xml.mjs';

export const METHODS = ['get', 'put', 'post', 'delete'];

/** The document of spec/ as one object, with what can be computed added to it. */
export async function bundle() {
  const folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-'));
  try {
    const file = join(folder, 'openapi.yaml');
    const { code, output } = await redocly(['bundle', 'crm', '-o', file, '--component-renaming-conflicts-severity', 'error']);
    if (code !== 0) throw new Error(`spec/ cannot be bundled; npm run lint says more.\n${output}`);
    const document = parse(await readFile(file, 'utf8'));
    describeEnums(document);
    answerInXml(document);
    return document;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Redoc shows the names of an enum's values from a map of its own, `x-enumDescriptions`. */
function describeEnums(document) {
  for (const schema of Object.values(document.components.schemas)) {
    const names = schema['x-enum-varnames'];
    if (!names) continue;
    schema['x-enumDescriptions'] = Object.fromEntries(schema.enum.map((value, i) => [value, `${names[i]}. ${schema['x-enum-descriptions'][i]}`]));
  }
}

/** Whatever the server answers in JSON it also answers in XML, so each answer gets its examples in that form too. */
function answerInXml(document) {
  const { examples, responses } = document.components;
  for (const response of Object.values(responses)) {
    const { 'application/json': json, ...others } = response.content;
    if (!json) continue;
    const inXml = Object.entries(json.examples).map(([name, example]) => {
      const { summary, value } = example.$ref ? examples[example.$ref.split('/').at(-1)] : example;
      return [name, { summary, value: toXml(value) }];
    });
    response.content = {
      'application/json': json,
      'text/xml': {
        schema: { type: 'string', description: 'The same in XML, answered when the path ends in `.xml` and the request is not JSON.' },
        examples: Object.fromEntries(inXml),
      },
      ...others,
    };
  }
}
