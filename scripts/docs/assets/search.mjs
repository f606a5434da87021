import MiniSearch from 'minisearch';
import { INDEX } from './terms.mjs';

/** Opens an index and returns the function that searches it. */
globalThis.openSearch = (json) => {
  const index = MiniSearch.loadJSON(json, INDEX);
  return (query) => {
    const all = index.search(query);
    return all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
  };
};
