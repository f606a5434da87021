// Prism reports what is wrong with a request in the header sl-violations. A member name that is not
// Latin-1, such as a Cyrillic one, cannot stand in a header: Node throws and Prism ends. Escaped,
// it can.
import { ServerResponse } from 'node:http';

const { setHeader } = ServerResponse.prototype;

ServerResponse.prototype.setHeader = function (name, value) {
  const isUnsafe = String(name).toLowerCase() === 'sl-violations' && typeof value === 'string';
  return setHeader.call(
    this,
    name,
    isUnsafe
      ? value.replace(
          /[^\x20-\x7e]/g,
          (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      : value,
  );
};
