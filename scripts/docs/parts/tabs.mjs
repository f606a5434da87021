import { html } from '../html.mjs';

/** Panels of which one is shown at a time. They are radio buttons, so they need no script. */
export function tabs(name, title, panels) {
  return html`<fieldset class="tabs">${title && html`<legend>${title}</legend>`}${panels.map(
    ({ label }, i) =>
      html`<input type="radio" name="${name}" id="${name}-${i}"${i === 0 && html` checked`}><label for="${name}-${i}">${label}</label>`,
  )}${panels.map(({ content }) => html`<div class="panel">${content}</div>`)}</fieldset>`;
}
