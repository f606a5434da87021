import type { SelectableOperation } from '../../src/operation/operation.js';
import type { ActivationStatus, Employee, EmployeeStatusFilter, EmployeeType, Group, GroupSummary, UserId, UserProfile } from '../schema.js';
import { activationStatusInput, countInput, emailInput, employeeStatusFilterInput, employeeTypeInput, fieldsInput, filterValueInput, isAdministratorInput, peopleSortByInput, queryInput, sortOrderInput, startIndexInput, userIdInput, usernameInput } from './inputs.js';
import { employeeResult, groupResult, groupSummaryResult, userProfileResult } from './results.js';

/** The input of {@link listGroups}. */
export interface ListGroupsInput {
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the groups: `GET /api/2.0/group`
 *
 * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
 *
 * The client's method is `crm.listGroups`:
 *
 * ```ts
 * const result = await crm.listGroups();
 * ```
 */
export const listGroups: SelectableOperation<ListGroupsInput, GroupSummary[]> = {
  id: 'listGroups',
  method: 'GET',
  path: '/api/2.0/group',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: groupSummaryResult },
};

/** The input of {@link getGroup}. */
export interface GetGroupInput {
  readonly path: {
      /**
       * @description The id of the group.
       * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
       */
      groupid: UserId;
  };
}

/**
 * Read a group: `GET /api/2.0/group/{groupid}`
 *
 * Retrieves a group with its users.
 *
 * The client's method is `crm.getGroup`:
 *
 * ```ts
 * const result = await crm.getGroup({
 *   path: {
 *     groupid: '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60'
 *   }
 * });
 * ```
 */
export const getGroup: SelectableOperation<GetGroupInput, Group> = {
  id: 'getGroup',
  method: 'GET',
  path: '/api/2.0/group/{groupid}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { groupid: userIdInput }, required: ['groupid'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: groupResult,
};

/** The input of {@link listUsers}. */
export interface ListUsersInput {
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the active users: `GET /api/2.0/people`
 *
 * Retrieves all active users. The list is built whole and then cut.
 * Not available on a personal portal, which answers 500.
 *
 * The client's method is `crm.listUsers`:
 *
 * ```ts
 * const result = await crm.listUsers();
 * ```
 */
export const listUsers: SelectableOperation<ListUsersInput, UserProfile[]> = {
  id: 'listUsers',
  method: 'GET',
  path: '/api/2.0/people',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link getSelf}. */
export interface GetSelfInput {
}

/**
 * Read the own profile: `GET /api/2.0/people/@self`
 *
 * Retrieves the user whose token it is.
 *
 * The client's method is `crm.getSelf`:
 *
 * ```ts
 * const result = await crm.getSelf();
 * ```
 */
export const getSelf: SelectableOperation<GetSelfInput, UserProfile> = {
  id: 'getSelf',
  method: 'GET',
  path: '/api/2.0/people/@self',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { fields: fieldsInput }, closed: true } }, closed: true },
  result: userProfileResult,
};

/** The input of {@link getUserByEmail}. */
export interface GetUserByEmailInput {
  readonly query: {
      /**
       * @description The e-mail address of the user.
       * @example anna.weber@acme.test
       */
      email: string;
  };
}

/**
 * Read a user by e-mail address: `GET /api/2.0/people/email`
 *
 * Retrieves the user with that e-mail address, or 404.
 *
 * The client's method is `crm.getUserByEmail`:
 *
 * ```ts
 * const result = await crm.getUserByEmail({
 *   query: { email: 'anna.weber@acme.test' }
 * });
 * ```
 */
export const getUserByEmail: SelectableOperation<GetUserByEmailInput, UserProfile> = {
  id: 'getUserByEmail',
  method: 'GET',
  path: '/api/2.0/people/email',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { email: emailInput, fields: fieldsInput }, required: ['email'], closed: true } }, required: ['query'], closed: true },
  result: userProfileResult,
};

/** The input of {@link listUsersByFilter}. */
export interface ListUsersByFilterInput {
  readonly query?: {
      /**
       * @description Which users to list, as a number or as its name in any letter case. Users who have left are listed for administrators only.
       * @example Active
       */
      employeeStatus?: EmployeeStatusFilter;
      /**
       * @description The id of a group that the users belong to.
       * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
       */
      groupId?: UserId;
      /**
       * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
       * @example 1
       */
      activationStatus?: ActivationStatus;
      /**
       * @description Users or visitors.
       * @example 1
       */
      employeeType?: EmployeeType;
      /**
       * @description `true` finds administrators of the portal or of a module. `false` is passed over.
       * @example true
       */
      isAdministrator?: boolean;
      /**
       * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
       *     It is read from the address only, though all other filters stand in the body.
       * @example exhibition
       */
      filterValue?: string;
      /**
       * @description What to sort by, the name as the portal shows it unless said. In small letters.
       *     Another key is no error for the server, so it is refused here.
       * @example firstname
       */
      sortBy?: "firstname" | "lastname";
      /**
       * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
       * @example descending
       */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List users by filter: `GET /api/2.0/people/filter`
 *
 * Retrieves users in full, a page at a time, with their `total` and never a `nextIndex`.
 * Users who have left are listed for administrators only. Without `employeeStatus` an administrator gets everybody, others those who have not left.
 * Naming only the `fields` that are needed saves the server work: photos are not looked up then.
 * Not available on a personal portal, which answers 500.
 *
 * The client's method is `crm.listUsersByFilter`:
 *
 * ```ts
 * const result = await crm.listUsersByFilter();
 * ```
 */
export const listUsersByFilter: SelectableOperation<ListUsersByFilterInput, UserProfile[]> = {
  id: 'listUsersByFilter',
  method: 'GET',
  path: '/api/2.0/people/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { employeeStatus: employeeStatusFilterInput, groupId: userIdInput, activationStatus: activationStatusInput, employeeType: employeeTypeInput, isAdministrator: isAdministratorInput, filterValue: filterValueInput, sortBy: peopleSortByInput, sortOrder: sortOrderInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link searchUsers}. */
export interface SearchUsersInput {
  readonly query: {
      /**
       * @description The text to search for. Every word of it must be found.
       * @example weber
       */
      query: string;
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * Search the active users: `GET /api/2.0/people/search`
 *
 * **A fault of the server is answered 200 with an empty object in place of the list**, which the client reports as an answer it does not know.
 *
 * - Retrieves the active users in whom every word of the text is found.
 * - Not available on a personal portal, which answers 500.
 *
 * The client's method is `crm.searchUsers`:
 *
 * ```ts
 * const result = await crm.searchUsers({
 *   query: { query: 'weber' }
 * });
 * ```
 */
export const searchUsers: SelectableOperation<SearchUsersInput, UserProfile[]> = {
  id: 'searchUsers',
  method: 'GET',
  path: '/api/2.0/people/search',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { query: queryInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, required: ['query'], closed: true } }, required: ['query'], closed: true },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link listUsersInShortByFilter}. */
export interface ListUsersInShortByFilterInput {
  readonly query?: {
      /**
       * @description Which users to list, as a number or as its name in any letter case. Users who have left are listed for administrators only.
       * @example Active
       */
      employeeStatus?: EmployeeStatusFilter;
      /**
       * @description The id of a group that the users belong to.
       * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
       */
      groupId?: UserId;
      /**
       * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
       * @example 1
       */
      activationStatus?: ActivationStatus;
      /**
       * @description Users or visitors.
       * @example 1
       */
      employeeType?: EmployeeType;
      /**
       * @description `true` finds administrators of the portal or of a module. `false` is passed over.
       * @example true
       */
      isAdministrator?: boolean;
      /**
       * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
       *     It is read from the address only, though all other filters stand in the body.
       * @example exhibition
       */
      filterValue?: string;
      /**
       * @description What to sort by, the name as the portal shows it unless said. In small letters.
       *     Another key is no error for the server, so it is refused here.
       * @example firstname
       */
      sortBy?: "firstname" | "lastname";
      /**
       * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
       * @example descending
       */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List users in short by filter: `GET /api/2.0/people/simple/filter`
 *
 * Retrieves users in the short form that access lists show, a page at a time, with their `total` and never a `nextIndex`. It is enough to fill an access list.
 * Not available on a personal portal, which answers 500.
 *
 * The client's method is `crm.listUsersInShortByFilter`:
 *
 * ```ts
 * const result = await crm.listUsersInShortByFilter();
 * ```
 */
export const listUsersInShortByFilter: SelectableOperation<ListUsersInShortByFilterInput, Employee[]> = {
  id: 'listUsersInShortByFilter',
  method: 'GET',
  path: '/api/2.0/people/simple/filter',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { query: { type: 'object', properties: { employeeStatus: employeeStatusFilterInput, groupId: userIdInput, activationStatus: activationStatusInput, employeeType: employeeTypeInput, isAdministrator: isAdministratorInput, filterValue: filterValueInput, sortBy: peopleSortByInput, sortOrder: sortOrderInput, count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, closed: true },
  result: { type: 'array', items: employeeResult },
};

/** The input of {@link listUsersByStatus}. */
export interface ListUsersByStatusInput {
  readonly path: {
      /**
       * @description Which users to list, as a number or as its name in any letter case.
       * @example Active
       */
      status: EmployeeStatusFilter;
  };
  readonly query?: {
      /**
       * @description How many elements the answer holds at most, 1000 unless said.
       *     On an operation that changes records it cuts the answer only: every match is changed all the same.
       * @example 100
       */
      count?: number;
      /**
       * @description How many elements to pass over, 0 unless said.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
       * @example 0
       */
      startIndex?: number;
  };
}

/**
 * List the users of a status: `GET /api/2.0/people/status/{status}`
 *
 * Retrieves all users of a status. The list is built whole and then cut.
 * Not available on a personal portal, which answers 500.
 *
 * The client's method is `crm.listUsersByStatus`:
 *
 * ```ts
 * const result = await crm.listUsersByStatus({
 *   path: { status: 'Active' }
 * });
 * ```
 */
export const listUsersByStatus: SelectableOperation<ListUsersByStatusInput, UserProfile[]> = {
  id: 'listUsersByStatus',
  method: 'GET',
  path: '/api/2.0/people/status/{status}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { status: employeeStatusFilterInput }, required: ['status'], closed: true }, query: { type: 'object', properties: { count: countInput, startIndex: startIndexInput, fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link getUser}. */
export interface GetUserInput {
  readonly path: {
      /**
       * @description The user name or the id of the user. Names that end in `.json`, `.xml` or `.tml` cannot be asked for, nor the words that stand in other paths.
       * @example anna.weber
       */
      username: string;
  };
}

/**
 * Read a user: `GET /api/2.0/people/{username}`
 *
 * Retrieves a user by user name or by id.
 * The words of other paths, such as `email` or `filter`, are not taken for user names.
 * Not available on a personal portal, which answers 500.
 *
 * The client's method is `crm.getUser`:
 *
 * ```ts
 * const result = await crm.getUser({
 *   path: { username: 'anna.weber' }
 * });
 * ```
 */
export const getUser: SelectableOperation<GetUserInput, UserProfile> = {
  id: 'getUser',
  method: 'GET',
  path: '/api/2.0/people/{username}',
  isIdempotent: true,
  isSelectable: true,
  input: { type: 'object', properties: { path: { type: 'object', properties: { username: usernameInput }, required: ['username'], closed: true }, query: { type: 'object', properties: { fields: fieldsInput }, closed: true } }, required: ['path'], closed: true },
  result: userProfileResult,
};
