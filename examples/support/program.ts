// What the examples share: arguments that are checked, a client from the environment, and an error that
// people can read.
import { pathToFileURL } from 'node:url';
import { type CrmClient, createCrmClient, isCrmError } from 'onlyoffice-crm';

/**
 * Runs an example when its file is the program, and does nothing when it is imported.
 *
 * @param url `import.meta.url` of the example
 * @param usage its arguments, such as `<deal> <title>`, and its flags, as `[--dry-run]`
 * @param job what it does; the flags come after the other arguments
 */
export function program(
  url: string,
  usage: string,
  job: (crm: CrmClient, args: string[], portal: string) => Promise<void>,
): void {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  const { CRM_PORTAL: portal, CRM_TOKEN: token } = process.env;
  const { CRM_USER: userName, CRM_PASSWORD: password } = process.env;
  const signIn = userName && password ? { credentials: { userName, password } } : undefined;
  const access = token ? { token } : signIn;
  const isDryRun = (one: string): boolean => one === '-n' && usage.includes('[--dry-run]');
  const given = process.argv.slice(2).map((one) => (isDryRun(one) ? '--dry-run' : one));
  const args = [...given.filter((one) => !isFlag(one)), ...given.filter(isFlag)];
  const unset = [!portal && 'CRM_PORTAL', !access && 'CRM_TOKEN or CRM_USER and CRM_PASSWORD'];
  const problem = problemOf(args, usage, unset.filter(Boolean).join(', and '));
  if (problem || !portal || !access) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  const crm = createCrmClient({ portal, ...access });
  job(crm, args, portal).catch((error: unknown) => {
    console.error(isCrmError(error) ? `${error.code}: ${error.message}` : error);
    process.exitCode = 1;
  });
}

/** A negative number is a value. */
const isFlag = (text: string): boolean => /^-(?!\d)/.test(text);

function problemOf(args: readonly string[], usage: string, unset: string): string {
  const values = args.filter((one) => !isFlag(one));
  const flags: readonly string[] = usage.match(/--[\w-]+/g) ?? [];
  const wanted = usage.split('<').length - 1;
  // A misspelt flag, or half a title that was not quoted, must not pass for what was meant.
  const stray = args.find((one) => isFlag(one) && !flags.includes(one)) ?? values[wanted];
  if (stray !== undefined)
    return `${stray} is not an argument of this example; give ${usage || 'none'}`;
  const missing = [unset && `Set ${unset}.`, values.length < wanted && `Give ${usage}.`];
  return missing.filter(Boolean).join(' ');
}
