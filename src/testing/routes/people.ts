import type { Call, Routes } from '../call.js';
import type { PortalUser } from '../records.js';
import { pageOf, Rows } from '../response/page.js';
import { isAdministrator } from '../rights.js';
import { badArgument, notFound } from '../server-error.js';
import { employee, groupShape, groupSummary, userProfile } from '../shapes/employee.js';

const STATUSES = { Active: 1, Terminated: 2, Pending: 4, Default: 3, All: 7 };

export const peopleRoutes: Routes = {
  getSelf: (call) => userProfile(call, call.user),
  listUsers: (call) => activeUsers(call).map((user) => userProfile(call, user)),
  getUser: (call) => {
    const name = call.params.text('username') ?? '';
    return found(call, ({ id, userName }) => [id, userName].includes(name.toLowerCase()));
  },
  getUserByEmail: (call) => {
    const wanted = call.params.text('email')?.toLowerCase();
    return found(call, ({ email }) => email.toLowerCase() === wanted);
  },
  searchUsers: (call) => {
    const words = (call.params.text('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    return activeUsers(call)
      .filter((user) => words.every((word) => textOf(user).includes(word)))
      .map((user) => userProfile(call, user));
  },
  listUsersByStatus: (call) => {
    const status = call.params.enumeration('status', STATUSES);
    return [...call.state.people.values()]
      .filter((user) => isOfStatus(user, status))
      .map((user) => userProfile(call, user));
  },
  listUsersByFilter: (call) => filtered(call, (user) => userProfile(call, user)),
  listUsersInShortByFilter: (call) => filtered(call, ({ id }) => employee(call, id)),
  listGroups: (call) => [...call.state.groups.values()].map((group) => groupSummary(call, group)),
  getGroup: (call) => {
    const group = call.state.groups.get(call.params.guid('groupid') ?? '');
    if (!group) throw notFound();
    return groupShape(call, group);
  },
  getPortal: ({ state, url }) => ({
    tenantId: 1,
    tenantAlias: 'portal',
    tenantDomain: new URL(url).host,
    name: 'Portal',
    language: 'en-US',
    ownerId: ownerOf([...state.people.values()]),
    status: 0,
  }),
  getCapabilities: () => ({
    ldapEnabled: false,
    oauthEnabled: false,
    providers: [],
    ssoLabel: '',
    ssoUrl: '',
  }),
};

/** Every portal has an owner, also when no test says who. */
const ownerOf = (people: readonly PortalUser[]): string =>
  (people.find(({ isOwner }) => isOwner) ?? people[0])?.id ??
  '00000000-0000-0000-0000-000000000000';

const activeUsers = ({ state }: Call): PortalUser[] =>
  [...state.people.values()].filter(({ status }) => status === 'active');

function found(call: Call, isMeant: (user: PortalUser) => boolean) {
  const user = [...call.state.people.values()].find(isMeant);
  if (!user || user.status === 'removed') throw notFound('User not found');
  return userProfile(call, user);
}

const textOf = ({ firstName, lastName, userName, email }: PortalUser): string =>
  `${firstName} ${lastName} ${userName} ${email}`.toLowerCase();

const isOfStatus = ({ status }: PortalUser, wanted: number): boolean =>
  status !== 'removed' && ((status === 'active' ? 1 : 2) & wanted) !== 0;

/**
 * The only list that has a total and never a nextIndex. Terminated users are for administrators.
 */
function filtered(call: Call, show: (user: PortalUser) => unknown): Rows {
  const { page, params, state, user } = call;
  const wanted = params.enumerationOrNone('employeeStatus', STATUSES) ?? STATUSES.Active;
  const group = params.guid('groupId');
  const onlyAdministrators = params.flag('isAdministrator');
  if (wanted === STATUSES.Terminated && !isAdministrator(user)) throw badArgument();
  const users = [...state.people.values()]
    .filter((one) => isOfStatus(one, wanted))
    .filter(({ status }) => status === 'active' || isAdministrator(user))
    .filter(({ id }) => !group || state.groups.get(group)?.members.includes(id))
    .filter((one) => !onlyAdministrators || isAdministrator(one))
    .filter((one) => textOf(one).includes(page.filterValue.toLowerCase()));
  const key = page.sortBy === 'lastname' ? 'lastName' : 'firstName';
  users.sort((a, b) => (page.isDescending ? -1 : 1) * a[key].localeCompare(b[key]));
  const { rows, total } = pageOf(users, page, show);
  return new Rows(rows, total);
}
