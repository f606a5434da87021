import { highlight } from '../highlight.mjs';
import { html } from '../html.mjs';
import { inline } from '../markdown.mjs';

const SAMPLE = `import { createCrmClient } from 'onlyoffice-crm';

const crm = createCrmClient({
  portal: 'https://acme.onlyoffice.com',
  token: process.env['CRM_TOKEN']!,
});
const deal = await crm.setOpportunityAccess({
  path: { opportunityid: 1234 },
  body: { isPrivate: true, accessList: ['9924256a-739c-462b-af15-e652a3b1b6eb'] },
});
console.log(deal.isPrivate);`;

/** The landing page. */
export function homePage({ labels, guides, areas }) {
  return {
    path: 'index.html',
    layout: 'home',
    title: `onlyoffice-crm · ${labels.tagline}`,
    description: labels.tagline,
    body: html`<section class="hero"><h1>onlyoffice-crm</h1><p class="tagline">${labels.tagline}</p><p>${labels.lead}</p>
<p class="buttons"><a class="button primary" href="${guides[0].path}">${guides[0].title}</a><a class="button" href="api/index.html">${labels.api}</a></p>
<div class="code">${highlight(SAMPLE, 'typescript')}</div></section>
<h2>${labels.guides}</h2>
<ul class="cards">${guides.map((guide) => html`<li class="card"><h3><a href="${guide.path}">${guide.title}</a></h3><p>${guide.lead}</p></li>`)}</ul>
<h2>${labels.api}</h2>
<ul class="cards">${areas.map((area) => html`<li class="card"><h3><a href="api/${area.name}.html">${area.title}</a></h3><p>${inline(area.description)}</p><p class="count">${labels.operations(area.operations.length)}</p></li>`)}</ul>`,
  };
}
