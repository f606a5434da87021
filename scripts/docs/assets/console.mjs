import { loadScript } from './load-script.mjs';

const MOCK = 'http://127.0.0.1:4010';

/** Makes the console of the page of an operation. */
export function startConsole(operation) {
  // A file cannot be typed in.
  if (operation.body && operation.body.mediaType !== 'application/json') return;
  const { labels } = operation;
  const form = element('form', { className: 'console', noValidate: true });
  const details = element('details', { id: 'try' }, [
    element('summary', { textContent: labels.title }),
    form,
  ]);
  document.querySelector('.endpoint').after(details);
  details.addEventListener('toggle', () => form.childElementCount === 0 && fill(form, operation), {
    once: true,
  });
}

function fill(form, operation) {
  const { labels, parameters, body, filters } = operation;
  const target = select({ memory: labels.inMemory, mock: labels.mock, other: labels.other });
  const user = element('select');
  const address = element('input', { type: 'url', placeholder: 'https://acme.onlyoffice.com' });
  const token = element('input', { type: 'password', autocomplete: 'off' });
  const rows = {
    user: row(labels.user, user),
    address: row(labels.address, address),
    token: row(labels.token, token),
  };
  const values = parameters.map((one) => {
    const input = element('input', { type: 'text', value: textOf(one.example) });
    return { ...one, input, row: row(`${one.name}${one.required ? ' *' : ''}`, input) };
  });
  const text = body
    ? element('textarea', {
        rows: 8,
        spellcheck: false,
        value: JSON.stringify(body.example, null, 2),
      })
    : undefined;
  const send = element('button', { textContent: labels.send, className: 'button primary' });
  const reset = element('button', {
    type: 'button',
    textContent: labels.reset,
    className: 'button',
  });
  const output = element('div', { className: 'output' });
  output.setAttribute('aria-live', 'polite');

  const showTarget = () => {
    rows.user.hidden = target.value !== 'memory';
    reset.hidden = target.value !== 'memory';
    rows.token.hidden = target.value === 'memory';
    rows.address.hidden = target.value !== 'other';
  };
  target.addEventListener('change', showTarget);
  showTarget();
  form.append(
    element('p', { textContent: labels.lead }),
    row(labels.target, target),
    ...Object.values(rows),
    ...values.map((one) => one.row),
    ...(text ? [row('body', text)] : []),
    element('p', {}, [send, ' ', reset]),
    output,
  );
  loadScript('portal.js').then(() => {
    if (!globalThis.portalInMemory.knows(operation.id)) {
      target.options[0].remove();
      showTarget();
    }
    user.append(
      ...globalThis.portalInMemory.users.map(
        ({ name, id, isAdmin }) => new Option(isAdmin ? `${name}, ${labels.admin}` : name, id),
      ),
    );
  });
  reset.addEventListener('click', () => {
    globalThis.portalInMemory.reset();
    output.replaceChildren();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send.disabled = true;
    run().finally(() => {
      send.disabled = false;
    });
  });

  async function run() {
    const missing = values.find(({ required, input }) => required && input.value.trim() === '');
    if (missing) return report(labels.missing.replace('{name}', missing.name));
    if (text) {
      try {
        JSON.parse(text.value);
      } catch (error) {
        return report(`${labels.invalid} ${error.message}`);
      }
    }
    if (filters.length > 0 && !filters.some(isFilled)) return report(labels.noFilter);
    const base = { memory: undefined, mock: MOCK, other: originOf(address.value) };
    if (target.value === 'other' && base.other === undefined) return report(labels.badAddress);
    // What fetch cannot put into a header would look like a failed connection.
    if (!/^[\x20-\x7e]*$/.test(token.value.trim())) return report(labels.badToken);
    await loadScript('portal.js');
    const { portalInMemory } = globalThis;
    const isMemory = target.value === 'memory';
    const origin = isMemory ? portalInMemory.url : base[target.value];
    const secret = isMemory ? portalInMemory.tokenOf(user.value) : token.value.trim();
    const url = origin + addressOf(operation.path, values);
    const headers = {};
    if (!operation.isPublic && secret !== '') headers['Authorization'] = secret;
    if (text) headers['Content-Type'] = 'application/json';
    const init = { method: operation.method, headers, body: text?.value };
    const line = curl(url, init);
    output.replaceChildren(code(line));
    try {
      const response = await (isMemory ? portalInMemory.fetch : fetch)(url, init);
      const received = await response.text();
      output.append(
        element('p', {
          className: 'status-line',
          textContent: `${response.status} ${response.headers.get('Content-Type') ?? ''}`,
        }),
        ...(isOpened(init.body, received) ? [warning(labels.opened)] : []),
        code(pretty(received)),
      );
    } catch {
      report(labels.failed, target.value === 'other' ? labels.cors : labels.noMock);
      output.append(code(line));
    }
  }

  /** Whether a filter of a change narrows it, as far as the page can tell. */
  function isFilled({ name, in: place }) {
    if (place === 'query')
      return values.some((one) => one.name === name && one.input.value.trim() !== '');
    const value = JSON.parse(text.value)?.[name];
    return value !== undefined && value !== null && value !== '' && value.length !== 0;
  }

  function report(...sentences) {
    output.replaceChildren(...sentences.map((textContent) => element('p', { textContent })));
  }
}

/** The origin of a portal, also when a whole address was pasted. */
function originOf(address) {
  try {
    const { protocol, origin } = new URL(address.trim());
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the server opened a record that was to be private, which it calls a success. */
function isOpened(body, received) {
  try {
    return JSON.parse(body).isPrivate === true && JSON.parse(received).response.isPrivate === false;
  } catch {
    return false;
  }
}

function warning(textContent) {
  return element('p', { className: 'warning', textContent });
}

function addressOf(path, values) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
    const { input } = values.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(input.value.trim());
  });
  const query = new URLSearchParams();
  for (const { in: place, name, input, isRepeated } of values) {
    const text = input.value.trim();
    if (place !== 'query' || text === '') continue;
    for (const value of isRepeated ? text.split(',') : [text]) query.append(name, value.trim());
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** The request for a shell. The token is a variable there, so that it does not reach a history. */
function curl(url, { method, headers, body }) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const lines = [`curl${method === 'GET' ? '' : ` -X ${method}`} ${quote(url)}`];
  if (headers['Authorization']) lines.push('-H "Authorization: $TOKEN"');
  if (headers['Content-Type'])
    lines.push(`-H ${quote(`Content-Type: ${headers['Content-Type']}`)}`);
  if (body !== undefined) lines.push(`-d ${quote(JSON.stringify(JSON.parse(body)))}`);
  return lines.join(' \\\n  ');
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function textOf(example) {
  if (example === undefined) return '';
  return Array.isArray(example) ? example.join(',') : String(example);
}

function row(label, control) {
  return element('label', {}, [element('span', { textContent: label }), control]);
}

function select(options) {
  return element(
    'select',
    {},
    Object.entries(options).map(([value, text]) => new Option(text, value)),
  );
}

function code(text) {
  const pre = element('pre', { tabIndex: 0 }, [element('code', { textContent: text })]);
  return pre;
}

function element(name, members = {}, children = []) {
  const node = Object.assign(document.createElement(name), members);
  node.append(...children);
  return node;
}
