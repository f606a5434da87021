type Counted<Length extends number, So extends number[] = []> = So['length'] extends Length ? So[number] : Counted<Length, [...So, So['length']]>;

/** An HTTP status, as a literal, so that comparing `status` tells errors apart. */
export type HttpStatus = Exclude<Counted<600>, Counted<100>>;

/** The statuses of a fault of the server. */
export type ServerStatus = Exclude<HttpStatus, Counted<500> | 503>;

/** The statuses that no other error of this package stands for. */
export type OtherStatus = Exclude<HttpStatus, 400 | 401 | 402 | 403 | 404 | 429 | 500 | 503>;
