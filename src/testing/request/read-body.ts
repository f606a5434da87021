import { readPairs } from './form-body.js';
import { readJsonBody } from './json-body.js';
import type { Members } from './members.js';
import { readXmlBody } from './xml-body.js';

/** What a body holds: parameters, and files if it is multipart. Of another body they are undefined. */
export interface Body {
  readonly members: Members;
  readonly files: readonly File[] | undefined;
}

/**
 * Reads a body by its media type, as the server does: JSON, XML only as `text/xml`, and all else as
 * a form. What is sent as another type is neither read nor refused.
 *
 * @throws ServerFault when the body cannot be read
 */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('Content-Type') ?? '';
  const media = type.split(';')[0]!.trim();
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  if (media === 'application/json') {
    return { members: readJsonBody(await request.text()), files: undefined };
  }
  if (media === 'text/xml' && !isGet) {
    return { members: readXmlBody(await request.text()), files: undefined };
  }
  if (isGet) return NOTHING;
  if (media === 'multipart/form-data') return readMultipart(request);
  if (media === 'application/x-www-form-urlencoded') {
    return { members: readPairs(new URLSearchParams(await request.text())), files: undefined };
  }
  return NOTHING;
}

const NOTHING: Body = { members: new Map(), files: undefined };

async function readMultipart(request: Request): Promise<Body> {
  const form = await request.formData().catch(() => new FormData());
  const pairs: [string, string][] = [];
  const files: File[] = [];
  form.forEach((value, name) => {
    if (typeof value === 'string') pairs.push([name, value]);
    else files.push(value);
  });
  return { members: readPairs(pairs), files };
}
