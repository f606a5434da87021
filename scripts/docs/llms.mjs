import { parameterList } from './llms-parameters.mjs';

/** Writes llms.txt, a list of the pages, and llms-full.txt, all guides and operations as Markdown. */
export async function writeLlmsTexts(language, write) {
  const { labels, guides, areas } = language;
  const head = `# onlyoffice-crm\n\n> ${labels.tagline}\n\n${labels.lead}\n\n${labels.notOfficial}\n`;
  const guideList = guides.map(({ title, path, lead }) => `- [${title}](en/${path}): ${lead}`);
  const areaList = areas.map(({ title, operations }) =>
    [
      `## ${title}\n`,
      ...operations.map(
        ({ id, method, path, summary }) =>
          `- [${id}](en/api/${id}.html): ${summary}. \`${method} ${path}\``,
      ),
    ].join('\n'),
  );
  await write(
    'llms.txt',
    `${head}\n## Guides\n\n${guideList.join('\n')}\n\n${areaList.join('\n\n')}\n`,
  );
  const full = [
    head,
    ...guides.map(({ text }) => text.replace(/\]\(([\w-]+)\.md/g, '](en/guides/$1.html')),
    ...areas.flatMap(({ operations }) => operations.map((one) => asMarkdown(one, language))),
  ];
  await write('llms-full.txt', full.join('\n\n'));
}

function asMarkdown(operation, language) {
  const { id, method, path, summary, description, samples } = operation;
  const code = samples.map(
    ({ lang, source }) => `\`\`\`${lang === 'Shell' ? 'sh' : 'ts'}\n${source}\n\`\`\``,
  );
  const parts = [
    `## ${id}: ${summary}`,
    `\`${method} ${path}\``,
    description,
    parameterList(operation, language),
    ...code,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
