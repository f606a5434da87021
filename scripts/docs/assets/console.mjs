import { bodyField, parameterField } from './console-fields.mjs';
import { addressOf, curl, originOf, refusalOf } from './console-request.mjs';
import { code, element, row, select } from './elements.mjs';
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
  const { labels } = operation;
  const target = select([
    { value: 'memory', text: labels.inMemory },
    { value: 'mock', text: labels.mock },
    { value: 'other', text: labels.other },
  ]);
  const user = element('select');
  const address = element('input', { type: 'url', placeholder: 'https://acme.onlyoffice.com' });
  const token = element('input', { type: 'password', autocomplete: 'off' });
  const rows = {
    user: row(labels.user, user),
    address: row(labels.address, address),
    token: row(labels.token, token),
  };
  const fields = operation.parameters.map((one) => parameterField(one, labels));
  const body = operation.body && bodyField(operation.body, labels);
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
    ...fields.map((one) => one.row),
    ...(body?.rows ?? []),
    element('p', { className: 'buttons' }, [send, reset]),
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
    const refusal = refusalOf(operation, fields, body);
    if (refusal) return report(refusal);
    const base = { memory: undefined, mock: MOCK, other: originOf(address.value) };
    if (target.value === 'other' && base.other === undefined) return report(labels.badAddress);
    // What fetch cannot put into a header would look like a failed connection.
    if (!/^[\x20-\x7e]*$/.test(token.value.trim())) return report(labels.badToken);
    await loadScript('portal.js');
    const { portalInMemory } = globalThis;
    const isMemory = target.value === 'memory';
    const origin = isMemory ? portalInMemory.url : base[target.value];
    const secret = isMemory ? portalInMemory.tokenOf(user.value) : token.value.trim();
    const url = origin + addressOf(operation.path, fields);
    const headers = {};
    if (!operation.isPublic && secret !== '') headers['Authorization'] = secret;
    if (body) headers['Content-Type'] = 'application/json';
    const init = { method: operation.method, headers, body: body?.value() };
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

  function report(...sentences) {
    output.replaceChildren(...sentences.map((textContent) => element('p', { textContent })));
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

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
