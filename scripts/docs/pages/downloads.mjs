import { html } from '../html.mjs';

/** The documents for other tools, and the reference in one file. */
export function downloadsPage({ labels }) {
  return {
    path: 'downloads.html',
    title: `${labels.downloads} · onlyoffice-crm`,
    description: labels.downloadsLead,
    body: html`<h1>${labels.downloads}</h1><p class="lead">${labels.downloadsLead}</p>
<ul>${Object.entries(labels.files).map(([name, text]) => html`<li><a href="../downloads/${name}">${name}</a>: ${text}</li>`)}</ul>`,
  };
}
