import type { Call } from '../call.js';
import { downloadUrl } from '../download.js';
import type { PortalFile } from '../records.js';
import { writeDate } from '../request/dates.js';
import { employee } from './employee.js';

/** The folder of the CRM among the documents. */
export const ROOT_FOLDER_ID = 77;

/** A file. */
export function fileShape(call: Call, { id, title, size, createBy, created }: PortalFile) {
  const { url, offsetMinutes } = call;
  const extension = /\.\w+$/.exec(title)?.[0];
  return {
    folderId: ROOT_FOLDER_ID,
    version: 1,
    versionGroup: 1,
    contentLength: `${size} bytes`,
    ...(size > 0 && { pureContentLength: size }),
    fileStatus: 0,
    viewUrl: downloadUrl(url, id),
    webUrl: `${url}/Products/Files/DocEditor.aspx?fileid=${id}`,
    fileType: 7,
    ...(extension && { fileExst: extension }),
    comment: null,
    id,
    title,
    access: 1,
    shared: false,
    rootFolderType: 2,
    updatedBy: employee(call, createBy),
    created: writeDate(created, offsetMinutes),
    createdBy: employee(call, createBy),
    updated: writeDate(created, offsetMinutes),
  };
}
