import { follow, limitsOf, membersOf, refName, typeOf } from './parts/types.mjs';

/**
 * What an operation takes as a Markdown list, a line for each parameter and each member of the body:
 * the name, the place, whether it is required, the type and the first line of the description.
 */
export function parameterList({ parameters, body }, { document, labels }) {
  const context = { document, labels, uses() {} };
  const places = [
    ...parameters.map((one) => line(one, one.in, context)),
    ...(body ? bodyLines(body.schema, context) : []),
  ];
  return places.join('\n');
}

/** The members of the body, those of each variant apart. */
function bodyLines(schema, context) {
  const full = follow(schema, context.document);
  const members = membersOf(full, context.document).map((one) => line(one, 'body', context));
  const variants = (full.oneOf ?? full.anyOf ?? []).filter((one) => refName(one) !== undefined);
  if (variants.length === 0)
    return members.length > 0 ? members : [line({ name: 'body', schema }, 'body', context)];
  return [
    ...members,
    ...variants.flatMap((variant) => [
      `- body, as \`${refName(variant)}\`:`,
      ...bodyLines(variant, context).map((one) => `  ${one}`),
    ]),
  ];
}

function line({ name, required, schema, description }, place, context) {
  const full = follow(schema, context.document);
  const text = description ?? full.description;
  const limits = limitsOf(schema, context).map(asText);
  const facts = [place, required && 'required', asText(typeOf(schema, context)), ...limits];
  const values = namedValues(schema, context.document);
  return `- \`${name}\` (${[...facts, ...values].filter(Boolean).join('; ')})${text ? `: ${text.split('\n')[0]}` : ''}`;
}

/** The numbers of an enum with their names, because there is no table to look them up in. */
function namedValues(schema, document) {
  const full = follow(schema, document);
  const own = full['x-enum-varnames']?.map((name, i) => `${full.enum[i]} ${name}`).join(', ');
  return [own, ...(full.anyOf ?? []).flatMap((one) => namedValues(one, document))].filter(Boolean);
}

function asText(markup) {
  return String(markup)
    .replace(/<code>(.*?)<\/code>/g, '`$1`')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
