// One program for every environment: a call or two through each entry, to the portal in memory. It uses
// nothing but the package and console.
import { type Case, createCrmClient, isCrmError, ShareType } from 'onlyoffice-crm';
import { readAccess } from 'onlyoffice-crm/access';
import { createCrmClient as createCoreClient } from 'onlyoffice-crm/core';
import { setCaseAccess } from 'onlyoffice-crm/operations';
import { getCase } from 'onlyoffice-crm/operations/cases';
import { edit } from 'onlyoffice-crm/records';
import { createPortal, samplePeople } from 'onlyoffice-crm/testing';
import { xml } from 'onlyoffice-crm/xml';

const { anna, boris } = samplePeople;
const path = { caseid: 12 };

async function calls(): Promise<string[]> {
  const portal = createPortal({ cases: [{ id: 12, title: 'Lawsuit' }] });
  const options = { portal: portal.url, token: portal.tokenOf(anna.id), fetch: portal.fetch };
  const body = { isPrivate: true, accessList: [boris.id] } as const;
  const core = createCoreClient(options);
  const changed: Case = await core.call(setCaseAccess, { path, body });
  const alone: Case = await core.call(getCase, { path });
  const crm = createCrmClient(options);
  const edited = await edit(crm, { case: 12 }, { title: 'Appeal' });
  const { visibility, users } = await readAccess(crm, { case: 12 });
  const read = await createCrmClient({ ...options, codec: xml() }).getCase({ path });
  const error: unknown = await crm.getCase({ path: { caseid: 13 } }).catch((reason) => reason);
  return [
    `core: ${changed.title} ${changed.accessList?.length}`,
    `area: ${alone.title} ${alone.isPrivate}`,
    `records: ${edited.title}`,
    `access: ${visibility} ${users.length}`,
    `xml: ${read.title} ${read.isPrivate}`,
    `main: ${isCrmError(error) && error.code} ${ShareType.ReadWrite}`,
  ];
}

calls().then(
  (lines) => console.log(lines.join('\n')),
  (reason: unknown) => console.log(`failed: ${reason}`),
);
