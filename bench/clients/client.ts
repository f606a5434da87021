/** What each client here exports: it makes a function that calls one operation. */
export type MakeCall = (
  portal: string,
  token: string,
) => (opportunityid: number) => Promise<{ readonly id: number }>;
