/** What a 403 or 404 means when the server changes records one after another. */
export const STOPPED_BATCH =
  'one of the records is unknown or out of reach, and those before it are already changed';
