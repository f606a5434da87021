// What the examples share: a client from the environment, and an error that people can read.
import { pathToFileURL } from 'node:url';
import { type CrmClient, createCrmClient, isCrmError } from 'onlyoffice-crm';

/**
 * Runs an example when its file is the program, and does nothing when it is imported.
 *
 * @param url `import.meta.url` of the example
 * @param usage its arguments, such as `<deal> <title>`
 * @param job what it does
 */
export function program(
  url: string,
  usage: string,
  job: (crm: CrmClient, args: string[], portal: string) => Promise<void>,
): void {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  const { CRM_PORTAL: portal, CRM_TOKEN: token } = process.env;
  const { CRM_USER: userName, CRM_PASSWORD: password } = process.env;
  const args = process.argv.slice(2);
  const signIn = userName && password ? { credentials: { userName, password } } : undefined;
  const access = token ? { token } : signIn;
  if (!portal || !access || args.length < usage.split('<').length - 1) {
    const needed = 'Set CRM_PORTAL, and CRM_TOKEN or CRM_USER and CRM_PASSWORD';
    console.error(`${needed}, and give ${usage || 'no arguments'}`);
    process.exitCode = 1;
    return;
  }
  const crm = createCrmClient({ portal, ...access });
  job(crm, args, portal).catch((error: unknown) => {
    console.error(isCrmError(error) ? `${error.code}: ${error.message}` : error);
    process.exitCode = 1;
  });
}
