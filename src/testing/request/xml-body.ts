import { SaxesParser } from 'saxes';
import { serverFault } from '../server-error.js';
import { add, type Members } from './members.js';

/**
 * Reads a body in XML: the elements below the root, whatever its name is.
 *
 * @throws ServerFault 500 when it is not XML
 */
export function readXmlBody(text: string): Members {
  const stack: { name: string; text: string; members: Members }[] = [];
  const root: Members = new Map();
  let isEmpty = true;
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw serverFault(error.message, -2146232000);
  });
  parser.on('opentag', ({ name }) => {
    const members = isEmpty ? root : new Map();
    isEmpty = false;
    stack.push({ name: name.replace(/^.*:/, ''), text: '', members });
  });
  const addText = (part: string): void => {
    const top = stack.at(-1);
    if (top) top.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = stack.pop();
    const parent = stack.at(-1);
    if (closed && parent) {
      add(parent.members, closed.name, closed.members.size > 0 ? closed.members : closed.text);
    }
  });
  parser.write(text).close();
  if (isEmpty) throw serverFault('Root element is missing.', -2146232000);
  return root;
}
