/**
 * XML in place of JSON.
 *
 * @packageDocumentation
 */

import type { Codec } from '../response/codec.js';
import { fillInLists } from '../response/fill-in-lists.js';
import { readXml } from './read-xml.js';
import { writeXml } from './write-xml.js';

export type { Codec } from '../response/codec.js';

/**
 * Makes a client ask for XML and read it to the same results as JSON. It is an entry of its own, so
 * that applications without XML do not carry the parser.
 *
 * The path of every request ends in `.xml`, and a body is sent as XML too, because the server
 * responds in JSON to a body in JSON. What signs in and what `crm.request` sends stays JSON.
 *
 * XML does not carry everything that JSON does: an array that may be absent is absent when it is
 * empty, and members that the document does not know are left out. A DTD is refused, and with it
 * entities other than the five of XML.
 *
 * @returns what `createCrmClient` takes as `codec`
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { xml } from 'onlyoffice-crm/xml';
 *
 * const crm = createCrmClient({
 *   portal: 'https://acme.onlyoffice.com',
 *   token: 'the-token',
 *   codec: xml(),
 * });
 * const deal = await crm.getOpportunity({ path: { opportunityid: 1234 } });
 * ```
 * @see module/ASC.Api/ASC.Api/Impl/Serializers/JsonNetSerializer.cs:IsXmlRequest of the server
 */
export function xml(): Codec {
  return {
    extension: '.xml',
    // Proxies make application/xml of it; as the type of a request the server reads text/xml only.
    mediaTypes: ['text/xml', 'application/xml'],
    bodyType: 'text/xml',
    encode: writeXml,
    decode: readXml,
    fillIn: fillInLists,
  };
}
