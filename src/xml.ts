import type { AnswerFormat } from './format.js';
import { readXml } from './xmlRead.js';
import { writeXml } from './xmlWrite.js';

export type { AnswerFormat } from './format.js';

/**
 * Makes a client ask for XML and read it to the same results as JSON. It is an entry of its own, so that who does not
 * need it does not carry the parser.
 *
 * The path of every request ends in `.xml`, and a body goes out as XML too, since the server answers JSON to a body in
 * JSON. Only what signs in stays JSON.
 *
 * XML does not tell everything that JSON does: a list that may be absent is absent when it is empty, and members that
 * the document does not know are left out. A DTD is refused, and with it entities other than the five of XML.
 *
 * @returns what `createCrmClient` takes as `format`
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { xml } from 'onlyoffice-crm/xml';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token', format: xml() });
 * const deal = await crm.getOpportunity({ path: { opportunityid: 1234 } });
 * ```
 * @see module/ASC.Api/ASC.Api/Impl/Serializers/JsonNetSerializer.cs:IsXmlRequest of the server
 */
export function xml(): AnswerFormat {
  // application/xml is what proxies make of it; as a request's type the server reads text/xml only.
  return { extension: '.xml', mediaTypes: ['text/xml', 'application/xml'], bodyType: 'text/xml', writeBody: writeXml, readAnswer: readXml };
}
