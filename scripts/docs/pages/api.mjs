import { html } from '../html.mjs';
import { inline, plain } from '../markdown.mjs';
import { methodBadge } from '../parts/shell.mjs';

/** The list of the operations of an area. */
export function areaPage(area, { labels }) {
  return {
    path: `api/${area.name}.html`,
    area: area.name,
    title: `${area.title} · ${labels.api} · onlyoffice-crm`,
    description: plain(area.description),
    body: html`<p class="crumb"><a href="index.html">${labels.api}</a></p><h1>${area.title}</h1>
<p class="lead">${inline(area.description)}</p>${operationList(area)}`,
  };
}

/** All operations by area. */
export function apiPage({ labels, areas }) {
  return {
    path: 'api/index.html',
    title: `${labels.api} · onlyoffice-crm`,
    description: labels.apiLead,
    body: html`<h1>${labels.api}</h1><p class="lead">${labels.apiLead}</p>
<ul class="jump">${areas.map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>`)}</ul>
${areas.map((area) => html`<h2 id="${area.name}"><a href="${area.name}.html">${area.title}</a></h2><p>${inline(area.description)}</p>${operationList(area)}`)}`,
  };
}

function operationList({ operations }) {
  return html`<ul class="operations">${operations.map(
    ({
      id,
      method,
      path,
      summary,
    }) => html`<li>${methodBadge(method)}<div><a href="${id}.html">${summary}</a>
<p><code>${id}</code> <span class="path">${path.replace('/api/2.0', '')}</span></p></div></li>`,
  )}</ul>`;
}
