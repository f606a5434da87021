import { html } from '../html.mjs';

/**
 * A whole page: the header, the navigation, and the content between them.
 *
 * @param {object} page its `path` below the folder of its language, `title`, `description`, `body`
 * @param {object} language
 */
export function shell(page, language) {
  const { code, labels, other } = language;
  const up = '../'.repeat(page.path.split('/').length - 1);
  return `<!DOCTYPE html>\n${html`<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="${up}../assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}../assets/site.css">
<link rel="alternate" hreflang="${other.code}" href="${up}../${other.code}/${page.path}">
<script src="${up}../assets/theme.js"></script>
<script src="${up}../assets/site.js" defer></script>
</head>
<body data-up="${up}">
<a class="skip" href="#_content">${labels.skip}</a>
<header class="top">
<a class="menu-link" href="#_menu" aria-label="${labels.menu}">☰</a>
<a class="brand" href="${up}index.html">onlyoffice-crm</a>
<search class="search" hidden data-labels="${JSON.stringify({ nothing: labels.searchNothing, results: labels.searchResults })}"><input type="search" placeholder="${labels.search}" aria-label="${labels.search}" autocomplete="off"><kbd>/</kbd></search>
<nav aria-label="onlyoffice-crm" class="links"><a href="${up}guides/index.html">${labels.guides}</a><a href="${up}api/index.html">${labels.api}</a>
<a href="${up}../${other.code}/${page.path}" hreflang="${other.code}" lang="${other.code}" class="language">${labels.otherLanguage}</a></nav>
<button type="button" class="theme" hidden aria-label="${labels.theme}" title="${labels.theme}">◐</button>
</header>
<div class="frame">
<nav id="_menu" class="menu" aria-label="${labels.menu}"><a class="close-menu" href="#">${labels.closeMenu}</a>${navigation(page, language, up)}</nav>
<main id="_content" class="${page.layout ?? ''}">${page.body}
<footer>${labels.notOfficial}</footer></main>
</div>
</body>
</html>`}\n`;
}

function navigation(page, { labels, guides, areas }, up) {
  const item = (path, text, extra) =>
    html`<li><a href="${up}${path}"${path === page.path && html` aria-current="page"`}>${text}${extra}</a></li>`;
  return html`
<p><a href="${up}guides/index.html">${labels.guides}</a></p>
<ul>${guides.map((guide) => item(guide.path, guide.title))}</ul>
<p><a href="${up}api/index.html">${labels.api}</a></p>
<ul>${areas.map(
    (area) =>
      html`${item(`api/${area.name}.html`, area.title)}${
        area.name === page.area &&
        html`<li><ul class="inner">${area.operations.map(({ id, summary, method }) =>
          item(`api/${id}.html`, summary, methodBadge(method)),
        )}</ul></li>`
      }`,
  )}</ul>
<p>onlyoffice-crm</p>
<ul>${item('package/index.html', labels.package)}${item('downloads.html', labels.downloads)}</ul>`;
}

export function methodBadge(method) {
  return html`<span class="method ${method.toLowerCase()}">${method}</span>`;
}
