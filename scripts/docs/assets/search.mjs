import MiniSearch from 'minisearch';
import { unpackIndex } from './packed-index.mjs';
import { operationsAt } from './path-search.mjs';
import { INDEX } from './terms.mjs';

/**
 * Opens an index and returns the function that searches it. What has the very name comes first, also
 * before names that differ from it by an ending.
 */
globalThis.openSearch = (packed) => {
  const index = MiniSearch.loadJS(unpackIndex(packed, INDEX.storeFields), INDEX);
  const entries = Array.from({ length: index.documentCount }, (_, i) => index.getStoredFields(i));
  return (query) => {
    const atPath = operationsAt(query, entries);
    if (atPath.length > 0) return atPath;
    const all = index.search(query);
    if (all.length === 0) return index.search(query, { combineWith: 'OR' });
    const isNamed = ({ title }) => title === query;
    return [...all.filter(isNamed), ...all.filter((one) => !isNamed(one))];
  };
};
