import { createCrmClient } from 'onlyoffice-crm';
import { xml } from 'onlyoffice-crm/xml';

const crm = createCrmClient({ portal: process.argv[2], token: 'any', codec: xml() });
const { title, accessList } = await crm.getCase({ path: { caseid: 1234 } });
console.log(title, accessList.length);
