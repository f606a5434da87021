/** The page at the root of the site: it leads to the language of the browser. */
export function entryPage(languages) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>onlyoffice-crm</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/site.css">
<script>location.replace((/^(ru|be|kk|ky)\\b/.test(navigator.language) ? 'ru' : 'en') + '/index.html');</script>
</head>
<body class="entry"><main>
<h1>onlyoffice-crm</h1>
${languages.map(({ code, labels }) => `<p lang="${code}"><a href="${code}/index.html">${labels.language}</a>: ${labels.tagline}</p>`).join('\n')}
</main></body>
</html>
`;
}
