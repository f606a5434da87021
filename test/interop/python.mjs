import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as inputs from './inputs.mjs';

// The Python of Debian, which has the packages that the clients import.
export const PYTHON = '/usr/bin/python3';

/** The client of a folder whose client.py makes one call and prints isPrivate of the response. */
export const clientOf = (folder) => (portal, token) => {
  const call = async (name) => {
    const args = [fileURLToPath(new URL(`tools/${folder}/client.py`, import.meta.url))];
    const input = JSON.stringify({ name, portal, token, ...inputs });
    const run = promisify(execFile)(PYTHON, [...args, input]);
    const { stdout } = await run.catch(({ stderr }) => {
      throw new Error(stderr.trim().split('\n').at(-1));
    });
    return JSON.parse(stdout);
  };
  return {
    calls: {
      setCaseAccess: () => call('setCaseAccess'),
      setFilteredContactsAccess: () => call('setFilteredContactsAccess'),
      setOpportunityAccess: () => call('setOpportunityAccess'),
    },
  };
};
