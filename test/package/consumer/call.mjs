import { createCrmClient, ShareType } from 'onlyoffice-crm';
import { createCrmClient as createCoreClient, isCrmError } from 'onlyoffice-crm/core';
import { setCaseAccess } from 'onlyoffice-crm/operations';

const portal = process.argv[2];
const body = { isPrivate: true, accessList: ['9924256a-739c-462b-af15-e652a3b1b6eb'] };
const path = { caseid: 1234 };
const input = { path, body };

const crm = createCrmClient({ portal, token: 'any' });
const { data, page } = await crm.setCaseAccess(input).withResponse();
console.log(data.title, data.isPrivate, data.accessList.length, page.count);

const core = createCoreClient({ portal, token: 'any' });
console.log((await core.call(setCaseAccess, input)).title);

const print = (error) => console.log(error.code, error.status, isCrmError(error));
await createCrmClient({ portal }).getCase({ path }).catch(print);
await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [] } }).catch(print);
if (ShareType.ReadWrite !== 1) throw new Error('no enums');
