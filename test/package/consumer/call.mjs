import { createCrmClient, figuresOf, ShareType } from 'onlyoffice-crm';

const portal = process.argv[2];
const body = { isPrivate: true, accessList: ['9924256a-739c-462b-af15-e652a3b1b6eb'] };
const path = { caseid: 1234 };

const result = await createCrmClient({ portal, token: 'any' }).setCaseAccess({ path, body });
console.log(result.title, result.isPrivate, result.accessList.length, figuresOf(result).count);

await createCrmClient({ portal })
  .getCase({ path })
  .catch(({ code, status }) => console.log(code, status));
await createCrmClient({ portal })
  .setCaseAccess({ path, body: { isPrivate: true, accessList: [] } })
  .catch(({ code, status }) => console.log(code, status));
if (ShareType.ReadWrite !== 1) throw new Error('no enums');
