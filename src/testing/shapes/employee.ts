import type { Call, Context } from '../call.js';
import type { PortalGroup, PortalUser } from '../records.js';
import { NO_GUID } from '../request/params.js';
import { isAdministrator } from '../rights.js';

/** The id that the server shows for users who are unknown, and for groups in an access list. */
export const PLACEHOLDER_ID = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';

const AVATAR = '/skins/default/images/default_user_photo_size_32-32.png';

/** Names of users are encoded for HTML. */
const htmlEncode = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const profileUrl = ({ url }: Context, userName: string): string =>
  `${url}/Products/People/Profile.aspx?user=${userName}`;

/** A user in short. Whoever is unknown shows as the placeholder, and so does a removed user. */
export function employee(context: Context, id: string | undefined) {
  const user = context.state.people.get(id ?? '');
  if (!user || user.status === 'removed') {
    return {
      id: PLACEHOLDER_ID,
      displayName: 'profile removed',
      avatarSmall: AVATAR,
      profileUrl: profileUrl(context, 'removed'),
    };
  }
  const { firstName, lastName, title, userName } = user;
  return {
    id: user.id,
    displayName: htmlEncode(`${firstName} ${lastName}`.trim()),
    ...(title && { title }),
    avatarSmall: AVATAR,
    profileUrl: profileUrl(context, userName),
  };
}

/** A user in full. */
export function userProfile(call: Call, user: PortalUser) {
  const { state } = call;
  const groups = [...state.groups.values()].filter(({ members }) => members.includes(user.id));
  return {
    ...employee(call, user.id),
    firstName: user.firstName,
    lastName: user.lastName,
    userName: user.userName,
    email: user.email,
    status: user.status === 'active' ? 1 : 2,
    activationStatus: 1,
    terminated: user.status === 'active' ? null : '2026-03-02T09:15:42.0000000Z',
    ...(groups.length > 0 && { groups: groups.map((group) => groupSummary(call, group)) }),
    avatarMedium: AVATAR,
    avatar: AVATAR,
    isAdmin: user.isOwner || user.isAdmin,
    isLDAP: false,
    ...(isAdministrator(user) && { listAdminModules: ['crm'] }),
    isOwner: user.isOwner,
    isVisitor: false,
    isSSO: false,
    quotaLimit: 0,
    usedSpace: 0,
    docsSpace: 0,
    mailSpace: 0,
    talkSpace: 0,
  };
}

/** A group in short, where the manager is the name of a user. */
export const groupSummary = ({ state }: Call, { id, name, managerId }: PortalGroup) => ({
  id,
  name,
  manager: state.people.get(managerId ?? '')?.userName ?? 'removed',
});

/** A group in full. */
export const groupShape = (call: Call, { id, name, managerId, members }: PortalGroup) => ({
  id,
  name,
  category: NO_GUID,
  parent: NO_GUID,
  description: null,
  manager: employee(call, managerId),
  members: members.map((one) => employee(call, one)),
});
