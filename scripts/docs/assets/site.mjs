// What a page does with scripts: the theme, the search and the console. Everything else works
// without.
import { startConsole } from './console.mjs';
import { startSearch } from './search-box.mjs';

const root = document.documentElement;
const button = document.querySelector('.theme');
button.hidden = false;
button.addEventListener('click', () => {
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // The theme then lasts until the next page.
  }
});

// The language switch keeps the place on the page.
const language = document.querySelector('.language');
const keepPlace = () => {
  if (location.hash !== '#_menu') language.hash = location.hash;
};
addEventListener('hashchange', keepPlace);
keepPlace();

// The menu shows where the reader is. scrollIntoView() would move the page as well.
const menu = document.querySelector('.menu');
const current = menu.querySelector('[aria-current]');
if (current) menu.scrollTop = current.offsetTop - menu.clientHeight / 2;

// Another example of a request is shown in the language that was chosen.
document.addEventListener('change', ({ target }) => {
  const examples = target.closest('.tabs .tabs')?.parentElement.closest('.tabs');
  if (!examples) return;
  const language = [...target.parentElement.querySelectorAll('input')].indexOf(target);
  for (const one of examples.querySelectorAll('.tabs'))
    one.querySelectorAll('input')[language].checked = true;
});

startSearch();
const operation = document.getElementById('operation');
if (operation) startConsole(JSON.parse(operation.textContent));
