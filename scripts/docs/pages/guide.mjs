import { html } from '../html.mjs';
import { blocks } from '../markdown.mjs';

/** The page of a guide. */
export function guidePage(guide, language) {
  const { labels } = language;
  return {
    path: guide.path,
    layout: 'with-contents',
    title: `${guide.title} · onlyoffice-crm`,
    description: guide.lead.slice(0, 160),
    body: html`<article class="prose"><p class="crumb"><a href="index.html">${labels.guides}</a></p>${blocks(guide.text, { operationPage: language.operationLink('../') })}</article>
${guide.headings.length > 1 && html`<nav class="contents" aria-label="${labels.onThisPage}"><p>${labels.onThisPage}</p><ul>${guide.headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`}`,
  };
}

/** The list of all guides. */
export function guidesPage({ labels, guides }) {
  return {
    path: 'guides/index.html',
    title: `${labels.guides} · onlyoffice-crm`,
    description: guides.map(({ title }) => title).join(', '),
    body: html`<h1>${labels.guides}</h1><ul class="cards">${guides.map(
      ({ name, title, lead }) =>
        html`<li class="card"><h2><a href="${name}.html">${title}</a></h2><p>${lead}</p></li>`,
    )}</ul>`,
  };
}
