import { html } from '../html.mjs';
import { blocks } from '../markdown.mjs';
import { togetherSentences } from './together.mjs';
import {
  dependenciesOf,
  follow,
  hasTable,
  limitsOf,
  membersOf,
  refName,
  typeOf,
} from './types.mjs';

/** A table of parameters. */
export function parameterTable(parameters, context) {
  return table(
    parameters.map(({ name, required, description, schema, example }) => ({
      name,
      required,
      schema,
      description,
      example: example ?? schema.examples?.[0],
    })),
    context,
  );
}

/** A schema as tables: its members, its variants side by side, or what it is when it has neither. */
export function schemaView(schema, context) {
  const { document, labels } = context;
  const full = follow(schema, document);
  if (full['x-enum-varnames']) return enumTable(full, labels);
  const variants = full.oneOf ?? (full.anyOf?.every(({ $ref }) => $ref) ? full.anyOf : undefined);
  const members = membersOf(full, document);
  return html`
    ${full.description && blocks(full.description, context)}
    ${variants && variantCards(variants, context)}
    ${members.length > 0 && table(members.map(asRow), context)}
    ${togetherSentences(dependenciesOf(full, document), labels)}
    ${!variants && members.length === 0 && html`<p>${typeOf(schema, context)} ${limits(schema, context)}</p>`}`;
}

function asRow({ name, required, schema }) {
  return { name, required, schema, description: schema.description, example: schema.examples?.[0] };
}

function variantCards(variants, context) {
  return html`<p class="variants-title">${context.labels.oneOfThese}</p>
    <div class="variants">${variants.map((variant) => {
      const name = refName(variant);
      return html`<section class="card"><h3>${name ?? typeOf(variant, context)}</h3>
        ${schemaView(variant, context)}</section>`;
    })}</div>`;
}

function table(rows, context) {
  const { labels } = context;
  return html`<div class="scroll" tabindex="0"><table class="members">
    <thead><tr><th>${labels.name}</th><th>${labels.type}</th><th>${labels.meaning}</th></tr></thead>
    <tbody>${rows.map((row) => tableRow(row, context))}</tbody></table></div>`;
}

function tableRow({ name, required, schema, description, example }, context) {
  const { document, labels } = context;
  const text = description ?? follow(schema, document).description;
  const showsExample = example !== undefined && follow(schema, document).const === undefined;
  return html`<tr>
    <td><code>${name}</code>${required && html`<span class="required">${labels.required}</span>`}</td>
    <td>${typeOf(schema, context)}${limits(schema, context)}</td>
    <td>${text && blocks(text, context)}
      ${showsExample && html`<p class="example">${labels.example} <code>${short(example)}</code></p>`}</td></tr>`;
}

function limits(schema, context) {
  const { items } = follow(schema, context.document);
  const ofItems = items && !hasTable(items, context.document) ? limitsOf(items, context) : [];
  const { each } = context.labels.limits;
  return [...limitsOf(schema, context), ...ofItems.map((one) => html`${each} ${one}`)].map(
    (one) => html`<span class="limit">${one}</span>`,
  );
}

/** The values of an enum of integers with their names and meanings. */
function enumTable(schema, labels) {
  return html`${schema.description && blocks(schema.description)}
    <div class="scroll" tabindex="0"><table class="members">
    <thead><tr><th>${labels.value}</th><th>${labels.name}</th><th>${labels.meaning}</th></tr></thead>
    <tbody>${schema.enum.map(
      (value, i) => html`<tr><td><code>${value}</code></td>
        <td><code>${schema['x-enum-varnames'][i]}</code></td>
        <td>${schema['x-enum-descriptions'][i]}</td></tr>`,
    )}</tbody></table></div>`;
}

function short(example) {
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
