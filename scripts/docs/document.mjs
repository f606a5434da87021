import { METHODS } from '../generate/model.mjs';
import { requestSamples } from '../generate/samples.mjs';

/** The OpenAPI document as the pages need it: areas with their operations, references followed. */
export class ApiDocument {
  constructor(document) {
    this.info = document.info;
    this.servers = document.servers;
    this.components = document.components;
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) =>
        this.#operation(path, method, item[method]),
      ),
    );
    this.areas = document.tags.map((tag) => ({
      name: tag.name,
      title: tag['x-displayName'],
      description: tag.description,
      operations: operations.filter(({ area }) => area === tag.name),
    }));
    this.operations = this.areas.flatMap((area) => area.operations);
  }

  #operation(path, method, operation) {
    const parameters = (operation.parameters ?? []).map((one) => this.resolve(one));
    const bodies = this.#bodies(operation.requestBody);
    const isDeprecated = ({ schema }) => this.resolve(schema).deprecated === true;
    return {
      id: operation.operationId,
      area: operation.tags[0],
      path,
      method: method.toUpperCase(),
      summary: operation.summary,
      description: operation.description,
      source: operation['x-source'],
      isIdempotent: operation['x-idempotent'],
      isPublic: operation.security?.length === 0,
      filters: operation['x-filters'] ?? [],
      samples: operation['x-codeSamples'],
      requests: requestSamples(this, path, method, operation),
      parameters,
      together: operation['x-query-together'] ?? {},
      body: bodies.find((one) => !isDeprecated(one)),
      // The server reads it, and nobody should send it: the page shows it, and nothing sends it.
      deprecatedBody: bodies.find(isDeprecated),
      responses: Object.entries(operation.responses).map(([status, one]) =>
        this.#response(status, one),
      ),
    };
  }

  /** The bodies in each media type. What is said of all of them stands at the first. */
  #bodies(reference) {
    const { description, content } = this.resolve(reference) ?? {};
    return Object.entries(content ?? {}).map(([mediaType, media], i) => ({
      mediaType,
      description: i === 0 ? description : undefined,
      schema: media.schema,
      examples: this.#examples(media),
    }));
  }

  #response(status, reference) {
    const response = this.resolve(reference);
    const contents = Object.entries(response.content ?? {}).map(([mediaType, media]) => ({
      mediaType,
      schema: media.schema,
      examples: this.#examples(media),
    }));
    const headers = Object.entries(response.headers ?? {}).map(([name, one]) => {
      const { description, example } = this.resolve(one);
      return { name, description, example };
    });
    return { status, description: response.description, headers, contents };
  }

  #examples({ examples, example }) {
    if (examples)
      return Object.entries(examples).map(([name, one]) => {
        const { summary, value } = this.resolve(one);
        return { name, summary, value };
      });
    return example === undefined ? [] : [{ name: 'example', value: example }];
  }

  /** Follows a reference to a component, if it is one. */
  resolve(value) {
    if (!value?.$ref) return value;
    const [, , kind, name] = value.$ref.split('/');
    return this.components[kind][name];
  }
}
