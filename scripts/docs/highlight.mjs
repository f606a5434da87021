import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { escapeHtml, raw } from './html.mjs';

const LANGUAGES = ['typescript', 'json', 'shell', 'yaml', 'html', 'xml', 'python', 'console'];
const ALIASES = {
  ts: 'typescript',
  js: 'typescript',
  sh: 'shell',
  bash: 'shell',
  TypeScript: 'typescript',
  Shell: 'shell',
};

const highlighter = await createHighlighter({
  themes: [createCssVariablesTheme({ name: 'site', variablePrefix: '--' })],
  langs: LANGUAGES.filter((name) => name !== 'console'),
});
const cache = new Map();

/**
 * A block of code with a class for each kind of token, which the stylesheet colors for light and
 * dark.
 */
export function highlight(code, language) {
  const key = `${language}\n${code}`;
  if (!cache.has(key)) cache.set(key, render(code, ALIASES[language] ?? language));
  return cache.get(key);
}

function render(code, language) {
  const content = highlighter.getLoadedLanguages().includes(language)
    ? highlighter.codeToTokens(code, { lang: language, theme: 'site' }).tokens.map(line).join('\n')
    : escapeHtml(code);
  return raw(`<pre tabindex="0"><code>${content}</code></pre>`);
}

function line(tokens) {
  return tokens
    .map(({ content, color }) => {
      const kind = /token-([\w-]+)/.exec(color ?? '')?.[1];
      return kind && content.trim() !== ''
        ? `<i class="t-${kind}">${escapeHtml(content)}</i>`
        : escapeHtml(content);
    })
    .join('');
}
