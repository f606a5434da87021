/** Makes an element with its members and children. */
export function element(name, members = {}, children = []) {
  const node = Object.assign(document.createElement(name), members);
  node.append(...children);
  return node;
}

/** A control with its label. */
export function row(label, control) {
  return element('label', {}, [element('span', { textContent: label }), control]);
}

/** A choice of options, from their values to their texts. */
export function select(options, value) {
  const node = element(
    'select',
    {},
    options.map((one) => new Option(one.text, one.value)),
  );
  if (value !== undefined) node.value = value;
  return node;
}

export function code(text) {
  return element('pre', { tabIndex: 0 }, [element('code', { textContent: text })]);
}
