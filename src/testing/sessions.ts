import type { PortalUser } from './records.js';
import type { State } from './state.js';

/** Which token is whose. */
export class Sessions {
  readonly #users = new Map<string, string>();
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** Makes a token, which is not a GUID. */
  open(user: PortalUser): string {
    const token = `${btoa(crypto.randomUUID()).replaceAll('=', '')}${this.#users.size}`;
    this.#users.set(token, user.id);
    return token;
  }

  /** Ends every token, as when all sessions of a portal are logged out. */
  closeAll(): void {
    this.#users.clear();
  }

  /**
   * Whose request it is: by `asc_auth_key`, which hides a token in the header even when it is
   * stale, or by the header `Authorization`.
   */
  userOf(request: Request, url: URL): PortalUser | undefined {
    const header = request.headers.get('Authorization') ?? '';
    const key = url.searchParams.get('asc_auth_key') ?? cookieOf(request);
    const bearer = /^Bearer (.+)$/.exec(header)?.[1];
    return (
      this.#active(this.#users.get(key ?? header)) ??
      this.#byPassword(header) ??
      this.#active(this.#users.get(bearer ?? ''))
    );
  }

  /** Whose request it is by its cookie alone, as outside the API. */
  byCookie(request: Request): PortalUser | undefined {
    return this.#active(this.#users.get(cookieOf(request) ?? ''));
  }

  #byPassword(header: string): PortalUser | undefined {
    const encoded = /^Basic (.+)$/.exec(header)?.[1];
    if (encoded === undefined) return undefined;
    let text = '';
    try {
      text = atob(encoded);
    } catch {
      return undefined;
    }
    const [login = '', password] = text.split(':');
    return this.signIn(login, password ?? '');
  }

  /** The active user with this e-mail address, user name or id, and this password. */
  signIn(login: string, password: string): PortalUser | undefined {
    const wanted = login.toLowerCase();
    const user = [...this.#state.people.values()].find(({ email, userName, id }) =>
      [email, userName, id].some((one) => one.toLowerCase() === wanted),
    );
    return user?.password === password ? this.#active(user.id) : undefined;
  }

  #active(id: string | undefined): PortalUser | undefined {
    const user = id === undefined ? undefined : this.#state.people.get(id);
    return user?.status === 'active' ? user : undefined;
  }
}

const cookieOf = ({ headers }: Request): string | undefined =>
  /(?:^|;\s*)asc_auth_key=([^;]+)/.exec(headers.get('Cookie') ?? '')?.[1];
