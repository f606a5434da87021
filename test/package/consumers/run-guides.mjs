// Executes programs one after another, each against a fresh portal in memory, and prints after all
// which of them failed.
import { createPortal } from 'onlyoffice-crm/testing';

const [records, ...programs] = process.argv.slice(2);
const { records: given } = await import(records);

for (const program of programs) {
  const portal = createPortal(given, { url: 'https://acme.onlyoffice.com' });
  globalThis.fetch = portal.fetch;
  process.env.CRM_TOKEN = portal.tokenOf('anna.weber@acme.test');
  process.env.CRM_PASSWORD = 'a password';
  console.log(`--- ${program}`);
  try {
    await import(program);
  } catch (error) {
    console.log(`FAILED ${program}`, error);
    process.exitCode = 1;
  }
}
console.log(`executed ${programs.length}`);
