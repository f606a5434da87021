import type { Call, Routes } from '../call.js';
import { accessDenied, notFound } from '../server-error.js';
import { canSeeInvoice } from '../shapes/invoice.js';
import { canSeeTask } from '../shapes/record-reference.js';
import { visibleContact, visibleOpportunity } from '../visible.js';

// To see a record is enough to change when it was created. The portal keeps no date of changes.

export const recordDateRoutes: Routes = {
  setOpportunityCreationDate: (call) => setCreated(call, opportunity),
  setContactCreationDate: (call) => setCreated(call, contact),
  setTaskCreationDate: (call) => setCreated(call, task),
  setInvoiceCreationDate: (call) => setCreated(call, invoice),
  setOpportunityLastModifiedDate: (call) => setModified(call, opportunity),
  setContactLastModifiedDate: (call) => setModified(call, contact),
  setTaskLastModifiedDate: (call) => setModified(call, task),
  setInvoiceLastModifiedDate: (call) => setModified(call, invoice),
};

const opportunity = (call: Call) => visibleOpportunity(call, call.params.id('opportunityid'));

const contact = (call: Call) => visibleContact(call, call.params.id('contactid'));

function task(call: Call) {
  const found = call.state.tasks.get(call.params.id('taskid'));
  if (!found) throw notFound();
  if (!canSeeTask(call, found)) throw accessDenied();
  return found;
}

function invoice(call: Call) {
  const found = call.state.invoices.get(call.params.id('invoiceid'));
  if (!found) throw notFound();
  if (!canSeeInvoice(call, found)) throw accessDenied();
  return found;
}

/** A missing date stores the first one there is. */
function setCreated(call: Call, recordOf: (call: Call) => { created: string }): void {
  const date = call.params.date('creationDate') ?? '0001-01-01T00:00:00.000Z';
  recordOf(call).created = date;
}

function setModified(call: Call, recordOf: (call: Call) => object): void {
  call.params.date('lastModifedDate');
  recordOf(call);
}
