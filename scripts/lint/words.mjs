/**
 * Prose uses the words of the field. Code in backticks is left alone. Option `avoid`: the beginning
 * of a word, what to say instead, and a word beside which it is right.
 */
export function words({ avoid }) {
  const holds = (prose, word) => new RegExp(`\\b${word}`, 'i').test(prose);

  function check(node, { report, location }) {
    for (const key of ['summary', 'description']) {
      if (typeof node[key] !== 'string') continue;
      const prose = node[key].replace(/```[\s\S]*?```|`[^`]*`/g, '');
      for (const { word, say, unless } of avoid) {
        if (!holds(prose, word) || (unless && holds(prose, unless))) continue;
        report({ message: `Say "${say}" instead of "${word}".`, location: location.child(key) });
      }
    }
  }

  return {
    Info: check,
    Tag: check,
    Operation: check,
    Parameter: check,
    RequestBody: check,
    Response: check,
    Schema: check,
    Example: check,
    SecurityScheme: check,
  };
}
