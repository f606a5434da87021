/** An exception of the server, which becomes an envelope with a status. */
export class ServerFault extends Error {
  readonly status: number;
  readonly hresult: number;

  constructor(status: number, message: string, hresult: number) {
    super(message);
    this.status = status;
    this.hresult = hresult;
  }
}

/** An ArgumentException: 400. */
export const badArgument = (message = 'Value does not fall within the expected range.') =>
  new ServerFault(400, message, -2147024809);

/** A value that cannot be converted: 400. */
export const badFormat = (message: string, hresult = -2146233033) =>
  new ServerFault(400, message, hresult);

/** An ItemNotFoundException: 404. */
export const notFound = (message = 'Not found') => new ServerFault(404, message, -2147467259);

/** A SecurityException: 403. */
export const accessDenied = () => new ServerFault(403, 'Access Denied', -2146233078);

/** Any other exception: 500. */
export const serverFault = (
  message = 'Object reference not set to an instance of an object.',
  hresult = -2147467261,
) => new ServerFault(500, message, hresult);
