import { highlight } from '../highlight.mjs';
import { html, raw } from '../html.mjs';
import { blocks, inline, plain } from '../markdown.mjs';
import { choicesOf } from '../parts/choices.mjs';
import { methodBadge } from '../parts/shell.mjs';
import { parameterTable, schemaView } from '../parts/tables.mjs';
import { tabs } from '../parts/tabs.mjs';
import { togetherSentences } from '../parts/together.mjs';
import { follow, hasTable, limitsOf, membersOf, refName, typeOf } from '../parts/types.mjs';
import { inputName } from '../search-package.mjs';

/** The page of an operation. */
export function operationPage(operation, language) {
  const { labels, document } = language;
  const used = new Set();
  const context = {
    document,
    labels,
    uses: (name) => used.add(name),
    operationPage: language.operationLink('../'),
  };
  const area = document.areas.find(({ name }) => name === operation.area);
  const main = html`
<p class="crumb"><a href="${area.name}.html">${area.title}</a></p>
<h1>${operation.summary}</h1>
<div class="endpoint">${methodBadge(operation.method)} <code>${path(operation.path)}</code></div>
<p class="facts">${methodName(operation.id, language)}<span>${operation.isIdempotent ? labels.idempotent : labels.notIdempotent}</span>${operation.isPublic && html`<span>${labels.noToken}</span>`}</p>
<div class="description">${blocks(operation.description, context)}</div>
${parameters('path', labels.pathParameters, operation, context)}
${parameters('query', labels.queryParameters, operation, context)}
${operation.body && requestBody(operation.body, context)}
${operation.deprecatedBody && deprecatedBody(operation.deprecatedBody, context)}
${result(operation, context)}
${responses(operation, context)}`;
  return {
    path: `api/${operation.id}.html`,
    area: operation.area,
    layout: 'with-code',
    title: `${operation.summary} · ${operation.id} · onlyoffice-crm`,
    description: plain(operation.description).slice(0, 160),
    body: html`<article>${main}</article>
<aside>${samples(operation, context)}</aside>
<div class="types">${types(used, context)}
<p class="source">${labels.source} <code>${operation.source}</code></p></div>${consoleData(operation, language)}`,
    types: [...used],
  };
}

/** The method, with a link to the type of what it takes. */
function methodName(id, { typePage, labels }) {
  const page = typePage(inputName(id));
  const name = html`<code>crm.${id}</code>`;
  return page ? html`<a href="../${page}" title="${labels.methodTypes}">${name}</a>` : name;
}

function path(text) {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? html`<b>${part}</b>` : part));
}

function parameters(place, title, operation, context) {
  const found = operation.parameters.filter((one) => one.in === place);
  const together = place === 'query' ? togetherSentences(operation.together, context.labels) : [];
  return (
    found.length > 0 &&
    html`<h2 id="${place}">${title}</h2>${parameterTable(found, context)}${together}`
  );
}

function requestBody({ mediaType, description, schema }, context) {
  return html`<h2 id="body">${context.labels.requestBody}</h2>
<p><code>${mediaType}</code></p>${description && blocks(description, context)}${schemaView(schema, context)}`;
}

/** A body that should not be sent, folded: who reads code that sends it can look it up. */
function deprecatedBody({ mediaType, description, schema }, context) {
  if (membersOf(schema, context.document).length === 0) return false;
  return html`<details class="deprecated" id="deprecated-body"><summary>${context.labels.deprecatedBody}</summary>
<p><code>${mediaType}</code></p>${description && blocks(description, context)}${schemaView(schema, context)}</details>`;
}

/** What the client returns: the member `response` of the envelope. */
function result({ responses }, context) {
  const { document, labels } = context;
  const content = responses.find(({ status }) => status < '300')?.contents[0];
  if (content?.mediaType !== 'application/json') return false;
  const response = membersOf(content.schema, document).find(({ name }) => name === 'response');
  if (!response) return false;
  const { schema } = response;
  const element = follow(schema, document).items ?? schema;
  const limits = limitsOf(schema, context).map((limit) => html` ${limit}`);
  return html`<h2 id="result">${labels.result}</h2><p>${typeOf(schema, context)}${limits}. ${labels.resultLead}</p>
${hasTable(element, document) && refName(element) === undefined && schemaView(element, context)}`;
}

function responses({ responses: all }, context) {
  const { labels } = context;
  return html`<h2 id="responses">${labels.responses}</h2>
${all.map(
  ({
    status,
    description,
    headers,
    contents,
  }) => html`<section class="status" id="status-${status}">
<h3><span class="code-${status[0]}">${status}</span></h3>${blocks(description, context)}${headers.map((one) => header(one, context))}
${contents.flatMap(({ mediaType, examples }) =>
  examples.map(
    (example) =>
      html`<details><summary>${example.summary ?? mediaType}</summary>${shown(mediaType, example.value)}</details>`,
  ),
)}</section>`,
)}`;
}

function header({ name, description, example }, context) {
  const { labels } = context;
  return html`<p class="header">${labels.header} <code>${name}</code>: ${inline(description, context)}
${example !== undefined && html`${labels.example} <code>${example}</code>`}</p>`;
}

/** The components that the page names, each once, and those that they name. */
function types(used, context) {
  const sections = [];
  for (const name of used) {
    const schema = context.document.components.schemas[name];
    sections.push(
      html`<section class="type" id="${name}"><h3>${name}</h3>${schemaView(schema, context)}</section>`,
    );
  }
  return sections.length > 0 && html`<h2 id="types">${context.labels.types}</h2>${sections}`;
}

function samples({ requests, filters, responses: all }, context) {
  const { labels } = context;
  const success = all.find(({ status }) => status < '300');
  const examples = (success?.contents ?? []).flatMap(({ mediaType, examples: list }) =>
    list.map((one) => ({
      label: one.summary ?? success.status,
      content: shown(mediaType, one.value),
    })),
  );
  return html`${requestTabs(requests, labels)}
${filters.length > 0 && html`<p class="note">${inline(labels.needsFilter, context)}</p>`}
${examples.length > 0 && tabs('response', `${labels.response} ${success.status}`, examples)}`;
}

/** The request as code, and as its JSON. More than one example are tabs around it. */
function requestTabs(requests, labels) {
  const panels = ({ samples: code, body }) => [
    ...code.map(({ lang, label, source }) => ({
      label: label ?? lang,
      content: highlight(source, lang),
    })),
    ...(body === undefined
      ? []
      : [{ label: labels.requestBody, content: shown('application/json', body) }]),
  ];
  if (requests.length === 1) return tabs('sample', labels.request, panels(requests[0]));
  return tabs(
    'example',
    labels.request,
    requests.map((one, i) => ({
      label: one.label,
      content: tabs(`sample-${i}`, undefined, panels(one)),
    })),
  );
}

function shown(mediaType, value) {
  if (typeof value === 'string' && !mediaType.endsWith('json'))
    return highlight(value, mediaType === 'text/html' ? 'html' : 'text');
  return highlight(JSON.stringify(value, null, 2), 'json');
}

/** What the console of the page needs to know of the operation. */
function consoleData(operation, { labels, document }) {
  const { id, method, path: url, parameters: all, body, isPublic, filters } = operation;
  // As in the samples: what a call needs, and one filter of a change that has no body.
  const isShown = (name, required) => required || (!body && name === filters[0]?.name);
  const data = {
    id,
    method,
    path: url,
    isPublic,
    filters: filters.map(({ name, in: place }) => ({ name, in: place })),
    parameters: all.map(({ name, in: place, required, example, schema, explode }) => ({
      name,
      in: place,
      required: required === true,
      example: example ?? (isShown(name, required) ? exampleOf(schema, document) : undefined),
      isRepeated: follow(schema, document).type === 'array' && explode !== false,
      choices: choicesOf(schema, document),
    })),
    body: body && { mediaType: body.mediaType, examples: body.examples.map(asChoice) },
    labels: labels.console,
  };
  return raw(
    `<script type="application/json" id="operation">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
}

function asChoice({ name, summary, value }) {
  return { label: summary ?? name, value };
}

function exampleOf(schema, document) {
  return follow(schema, document).examples?.[0];
}
