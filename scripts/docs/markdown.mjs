import MarkdownIt from 'markdown-it';
import { highlight } from './highlight.mjs';
import { escapeHtml, raw } from './html.mjs';

const markdown = new MarkdownIt({ html: false, typographer: false });
// A picture in a text would be loaded from elsewhere.
markdown.disable('image');

markdown.renderer.rules.fence = (tokens, i) =>
  `<div class="code">${highlight(tokens[i].content.trimEnd(), tokens[i].info.split(' ')[0])}</div>`;
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';
markdown.renderer.rules.heading_open = (tokens, i, _options, env) => {
  // Headings that repeat are numbered as GitHub numbers them.
  const base = slug(tokens[i + 1].content);
  const count = env.anchors.get(base) ?? 0;
  env.anchors.set(base, count + 1);
  return `<${tokens[i].tag} id="${count === 0 ? base : `${base}-${count}`}">`;
};

// The name of an operation in backticks is a link to its page.
markdown.renderer.rules.code_inline = (tokens, i, _options, env) => {
  const code = `<code>${escapeHtml(tokens[i].content)}</code>`;
  const href = env.operationPage?.(tokens[i].content);
  return href === undefined ? code : `<a href="${href}">${code}</a>`;
};
markdown.renderer.rules.link_open = (tokens, i, options, _env, self) => {
  const href = tokens[i].attrGet('href');
  const page = href.replace(/\bREADME\.md(?=#|$)/, 'index.md');
  tokens[i].attrSet('href', page.replace(/^(?!\w+:)([^#]*)\.md(?=#|$)/, '$1.html'));
  return self.renderToken(tokens, i, options);
};

/**
 * Renders Markdown as blocks.
 *
 * @param {string} text
 * @param {{ operationPage?: (id: string) => string | undefined }} [env] where operations have pages
 */
export function blocks(text, env = {}) {
  return raw(markdown.render(text, { ...env, anchors: new Map() }));
}

/** Renders a single line of Markdown, otherwise as {@link blocks}. */
export function inline(text, env = {}) {
  return raw(markdown.renderInline(text, env));
}

/** The text of Markdown without its marks, for titles, search and descriptions of pages. */
export function plain(text) {
  return markdown
    .parse(text, {})
    .filter(({ type }) => type === 'inline' || type === 'fence')
    .map(({ children, content }) =>
      children
        ? children.map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('')
        : content,
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The headings of Markdown with their texts and anchors. */
export function headings(text) {
  const tokens = markdown.parse(text, {});
  return tokens.flatMap(({ type, tag }, i) =>
    type === 'heading_open'
      ? [
          {
            level: Number(tag[1]),
            text: plain(tokens[i + 1].content),
            id: slug(tokens[i + 1].content),
          },
        ]
      : [],
  );
}

/** The anchor of a heading, in Latin or Cyrillic letters. */
export function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
