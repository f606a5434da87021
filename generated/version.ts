// DO NOT EDIT. Written by `npm run generate` from spec/.

/** The version of the document and of the package. */
export const VERSION = '0.1.0';
