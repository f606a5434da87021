import type { Context } from './call.js';
import { bare } from './response/envelope.js';

const PATH = '/Products/Files/HttpHandlers/filehandler.ashx';

/** Where a file is downloaded, which is no operation of the API. */
export const downloadUrl = (origin: string, id: number): string =>
  `${origin}${PATH}?action=download&fileid=${id}`;

export const isDownload = ({ pathname, searchParams }: URL): boolean =>
  pathname.toLowerCase() === PATH.toLowerCase() && searchParams.get('action') === 'download';

/** Responds with the content of a file to whoever is signed in by the cookie. */
export function download(
  { state, sessions }: Pick<Context, 'sessions' | 'state'>,
  request: Request,
): Response {
  if (!sessions.byCookie(request)) return bare(403, '');
  const id = Number(new URL(request.url).searchParams.get('fileid'));
  const { content, title = '' } = state.files.get(id) ?? {};
  if (content === undefined) {
    return bare(404, `the portal in memory has no file ${id} with a content`);
  }
  return new Response(content as BodyInit, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title)}`,
    },
  });
}
