import { loadScript } from './load-script.mjs';

const MAX_RESULTS = 12;

/** Makes the search box of the header work. The index is loaded when the box is first used. */
export function startSearch() {
  const box = document.querySelector('.search');
  const input = box.querySelector('input');
  const labels = JSON.parse(box.dataset.labels);
  const list = document.createElement('ul');
  list.setAttribute('aria-label', labels.results);
  list.hidden = true;
  box.append(list);
  box.hidden = false;

  let find;
  const load = async () => {
    await Promise.all([
      loadScript('search.js'),
      loadScript(`search.${document.documentElement.lang}.js`),
    ]);
    find ??= globalThis.openSearch(globalThis.searchIndex);
  };
  const update = async () => {
    await load();
    const query = input.value.trim();
    list.hidden = query === '';
    const results = query === '' ? [] : find(query).slice(0, MAX_RESULTS);
    list.replaceChildren(...(results.length > 0 ? results.map(asItem) : [nothing(labels)]));
  };
  input.addEventListener('focus', load);
  input.addEventListener('input', update);
  addEventListener('keydown', (event) => moveFocus(event, input, list, update));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) list.hidden = true;
  });
  addEventListener('click', (event) => {
    if (!box.contains(event.target)) list.hidden = true;
  });
}

function asItem({ url, title, hint }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = document.body.dataset.up + url;
  link.textContent = title;
  if (hint) {
    const small = document.createElement('small');
    small.textContent = hint;
    link.append(small);
  }
  item.append(link);
  return item;
}

function nothing(labels) {
  const item = document.createElement('li');
  item.textContent = labels.nothing;
  return item;
}

/** `/` opens the search, the arrows move through its results, Escape closes it. */
function moveFocus(event, input, list, update) {
  const active = document.activeElement;
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName)) {
    event.preventDefault();
    input.focus();
    return;
  }
  const stops = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(active);
  if (at < 0) return;
  if (event.key === 'Escape') {
    list.hidden = true;
    input.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    stops.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % stops.length).focus();
  } else if (event.key === 'Enter' && active === input) {
    event.preventDefault();
    update().then(() => list.querySelector('a')?.click());
  }
}
