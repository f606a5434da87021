// DO NOT EDIT. Written by `npm run generate` from spec/.

export * from './authentication.js';
export * from './cases.js';
export * from './contacts.js';
export * from './currencies.js';
export * from './custom-fields.js';
export * from './files.js';
export * from './history.js';
export * from './invoices.js';
export * from './opportunities.js';
export * from './people.js';
export * from './portal.js';
export * from './reports.js';
export * from './tags.js';
export * from './tasks.js';
