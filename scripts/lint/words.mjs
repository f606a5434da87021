/** Prose uses the words of the field. Option `avoid`: a word, and what to say instead. Code in backticks is left alone. */
export function words({ avoid }) {
  const rules = Object.entries(avoid).map(([word, instead]) => ({ word, instead, pattern: new RegExp(`\\b${word}`, 'i') }));

  function check(node, { report, location }) {
    for (const key of ['summary', 'description']) {
      if (typeof node[key] !== 'string') continue;
      const prose = node[key].replace(/```[^]*?```|`[^`]*`/g, '');
      for (const { word, instead, pattern } of rules) {
        if (pattern.test(prose)) report({ message: `Say "${instead}" instead of "${word}".`, location: location.child(key) });
      }
    }
  }

  return { Info: check, Tag: check, Operation: check, Parameter: check, RequestBody: check, Response: check, Schema: check, Example: check, SecurityScheme: check };
}
