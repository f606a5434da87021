// From the filled fields of the console to a request.

/** The origin of a portal, also when a whole address was pasted. */
export function originOf(address) {
  try {
    const { protocol, origin } = new URL(address.trim());
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Why the fields make no request, as a sentence, if they do not. */
export function refusalOf({ method, filters, labels }, fields, body) {
  const missing = fields.find(({ required, value }) => required && value() === '');
  if (missing) return labels.missing.replace('{name}', missing.name);
  // A browser resolves these segments, encoded or not, and would send to another path.
  const dots = fields.find((one) => one.in === 'path' && /^\.{1,2}$/.test(one.value()));
  if (dots) return labels.dots.replace('{name}', dots.name);
  let members;
  try {
    members = body && JSON.parse(body.value());
  } catch (error) {
    return `${labels.invalid} ${error.message}`;
  }
  if (filters.length > 0 && !filters.some((one) => isFilled(one, fields, members)))
    return method === 'DELETE' ? labels.noFilterInDeletion : labels.noFilter;
}

/** Whether a filter of a change narrows it, as far as the page can tell. */
function isFilled({ name, in: place }, fields, members) {
  if (place === 'query') return fields.some((one) => one.name === name && one.value() !== '');
  const value = members?.[name];
  return value !== undefined && value !== null && value !== '' && value.length !== 0;
}

/** The path of a request with its query. */
export function addressOf(path, fields) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(fields.find((one) => one.in === 'path' && one.name === name).value()),
  );
  const query = new URLSearchParams();
  for (const { in: place, name, value, isRepeated } of fields) {
    const text = value();
    if (place !== 'query' || text === '') continue;
    for (const one of isRepeated ? text.split(',') : [text]) query.append(name, one.trim());
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** The request for a shell. The token is a variable there, so that it does not reach a history. */
export function curl(url, { method, headers, body }) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const lines = [`curl${method === 'GET' ? '' : ` -X ${method}`} ${quote(url)}`];
  if (headers['Authorization']) lines.push('-H "Authorization: $TOKEN"');
  if (headers['Content-Type'])
    lines.push(`-H ${quote(`Content-Type: ${headers['Content-Type']}`)}`);
  if (body !== undefined) lines.push(`-d ${quote(JSON.stringify(JSON.parse(body)))}`);
  return lines.join(' \\\n  ');
}
