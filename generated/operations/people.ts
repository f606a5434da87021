// DO NOT EDIT. Written by `npm run generate` from spec/.

import type { SelectableOperation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import type { ActivationStatusWord, Employee, EmployeeStatusWord, EmployeeTypeWord, Group, GroupId, GroupSummary, UserProfile } from '../schema.js';
import { countQueryInput, employeeResult, fieldsQueryInput, filterValueQueryInput, sortOrderQueryInput, startIndexQueryInput } from './schemas/common.js';
import { activationStatusWordInput, emailQueryInput, employeeStatusWordInput, employeeTypeWordInput, groupIdInput, groupResult, groupSummaryResult, isAdministratorQueryInput, queryUserQueryInput, sortByUserQueryInput, statusPathInput, userProfileResult, usernamePathInput } from './schemas/people.js';

/** The input of {@link listGroups}. */
export interface ListGroupsInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the groups: `GET /api/2.0/group`
 *
 * Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
 */
export const listGroups: SelectableOperation<ListGroupsInput, GroupSummary[]> = {
  id: 'listGroups',
  method: 'GET',
  path: '/api/2.0/group',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: groupSummaryResult },
};

/** The input of {@link getGroup}. */
export interface GetGroupInput {
  readonly path: {
      /**
       * @description The id of the group.
       * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
       */
      groupid: GroupId;
  };
}

/**
 * Read a group: `GET /api/2.0/group/{groupid}`
 *
 * Retrieves a group with its users.
 */
export const getGroup: SelectableOperation<GetGroupInput, Group> = {
  id: 'getGroup',
  method: 'GET',
  path: '/api/2.0/group/{groupid}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { groupid: groupIdInput }, required: ['groupid'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: groupResult,
};

/** The input of {@link listUsers}. */
export interface ListUsersInput {
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the active users: `GET /api/2.0/people`
 *
 * Retrieves all active users. The server reads the whole list and then shortens it.
 * It does not work on a personal portal, which responds with 500.
 */
export const listUsers: SelectableOperation<ListUsersInput, UserProfile[]> = {
  id: 'listUsers',
  method: 'GET',
  path: '/api/2.0/people',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link getSelf}. */
export interface GetSelfInput {
}

/**
 * Read the profile of the caller: `GET /api/2.0/people/@self`
 *
 * Retrieves the user to whom the token belongs.
 */
export const getSelf: SelectableOperation<GetSelfInput, UserProfile> = {
  id: 'getSelf',
  method: 'GET',
  path: '/api/2.0/people/@self',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
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
 * Retrieves the user with an e-mail address. It is 404 when there is none.
 */
export const getUserByEmail: SelectableOperation<GetUserByEmailInput, UserProfile> = {
  id: 'getUserByEmail',
  method: 'GET',
  path: '/api/2.0/people/email',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { email: emailQueryInput, fields: fieldsQueryInput }, required: ['email'], closed: true } } };
  },
  result: userProfileResult,
};

/** The input of {@link listUsersByFilter}. */
export interface ListUsersByFilterInput {
  readonly query?: {
      /** @description The status of the users, as a number or as a name in any letter case. Only administrators see users who have left. */
      employeeStatus?: EmployeeStatusWord;
      /** @description The id of a group that the users belong to. */
      groupId?: GroupId;
      /** @description Whether the users have confirmed their e-mail address, as a number or as a name in any letter case. `Activated` matches those who have. Every other value matches those who have not. */
      activationStatus?: ActivationStatusWord;
      /** @description Users or visitors, as a number or as a name in any letter case. */
      employeeType?: EmployeeTypeWord;
      /** @description `true` matches administrators of the portal or of a module. The server ignores `false`. */
      isAdministrator?: boolean;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in small letters. The default is the name as the portal shows it.
       *     The server takes an unknown word without an error, so other words are refused here.
       */
      sortBy?: "firstname" | "lastname";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List users by filter: `GET /api/2.0/people/filter`
 *
 * Retrieves users in full, a page at a time, with `total` and without `nextIndex`.
 *
 * - Only administrators see users who have left. Without `employeeStatus` an administrator gets every user, and other callers get those who have not left.
 * - The server works less when `fields` names only the members that are needed, since it then does not look up photos.
 * - It does not work on a personal portal, which responds with 500.
 */
export const listUsersByFilter: SelectableOperation<ListUsersByFilterInput, UserProfile[]> = {
  id: 'listUsersByFilter',
  method: 'GET',
  path: '/api/2.0/people/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { employeeStatus: employeeStatusWordInput, groupId: groupIdInput, activationStatus: activationStatusWordInput, employeeType: employeeTypeWordInput, isAdministrator: isAdministratorQueryInput, filterValue: filterValueQueryInput, sortBy: sortByUserQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
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
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * Search the active users: `GET /api/2.0/people/search`
 *
 * **When the server fails it responds with 200 and an empty object in place of the list**, which the client reports as an invalid response.
 *
 * Retrieves the active users in whose data every word of the text is found.
 * It does not work on a personal portal, which responds with 500.
 */
export const searchUsers: SelectableOperation<SearchUsersInput, UserProfile[]> = {
  id: 'searchUsers',
  method: 'GET',
  path: '/api/2.0/people/search',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { query: queryUserQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, required: ['query'], closed: true } } };
  },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link listUsersInShortByFilter}. */
export interface ListUsersInShortByFilterInput {
  readonly query?: {
      /** @description The status of the users, as a number or as a name in any letter case. Only administrators see users who have left. */
      employeeStatus?: EmployeeStatusWord;
      /** @description The id of a group that the users belong to. */
      groupId?: GroupId;
      /** @description Whether the users have confirmed their e-mail address, as a number or as a name in any letter case. `Activated` matches those who have. Every other value matches those who have not. */
      activationStatus?: ActivationStatusWord;
      /** @description Users or visitors, as a number or as a name in any letter case. */
      employeeType?: EmployeeTypeWord;
      /** @description `true` matches administrators of the portal or of a module. The server ignores `false`. */
      isAdministrator?: boolean;
      /**
       * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
       *     The server reads it from the query only, even where all other filters are members of the body.
       */
      filterValue?: string;
      /**
       * @description What to sort by, in small letters. The default is the name as the portal shows it.
       *     The server takes an unknown word without an error, so other words are refused here.
       */
      sortBy?: "firstname" | "lastname";
      /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
      sortOrder?: "ascending" | "descending";
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List users in short by filter: `GET /api/2.0/people/simple/filter`
 *
 * Retrieves users in the short form that access lists show, a page at a time, with `total` and without `nextIndex`. This form is enough to fill an access list.
 * It does not work on a personal portal, which responds with 500.
 */
export const listUsersInShortByFilter: SelectableOperation<ListUsersInShortByFilterInput, Employee[]> = {
  id: 'listUsersInShortByFilter',
  method: 'GET',
  path: '/api/2.0/people/simple/filter',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { query: { properties: { employeeStatus: employeeStatusWordInput, groupId: groupIdInput, activationStatus: activationStatusWordInput, employeeType: employeeTypeWordInput, isAdministrator: isAdministratorQueryInput, filterValue: filterValueQueryInput, sortBy: sortByUserQueryInput, sortOrder: sortOrderQueryInput, count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: employeeResult },
};

/** The input of {@link listUsersByStatus}. */
export interface ListUsersByStatusInput {
  readonly path: {
      /**
       * @description The status of the users, as a number or as a name in any letter case.
       * @example Active
       */
      status: (1 | 2 | 4 | 5 | 7) | ("Active" | "Terminated" | "LeaveOfAbsence" | "Default" | "All" | "active" | "terminated" | "leaveofabsence" | "default" | "all");
  };
  readonly query?: {
      /**
       * @description How many elements the response holds at most. The default is 1000, which is also the limit.
       *     On an operation that changes records it shortens the response only. Every match is changed all the same.
       */
      count?: number;
      /**
       * @description How many elements to skip. The default is 0.
       *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
       */
      startIndex?: number;
  };
}

/**
 * List the users of a status: `GET /api/2.0/people/status/{status}`
 *
 * Retrieves all users of a status. The server reads the whole list and then shortens it.
 * It does not work on a personal portal, which responds with 500.
 */
export const listUsersByStatus: SelectableOperation<ListUsersByStatusInput, UserProfile[]> = {
  id: 'listUsersByStatus',
  method: 'GET',
  path: '/api/2.0/people/status/{status}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { status: statusPathInput }, required: ['status'], closed: true }, query: { properties: { count: countQueryInput, startIndex: startIndexQueryInput, fields: fieldsQueryInput }, closed: true } } };
  },
  result: { type: 'array', items: userProfileResult },
};

/** The input of {@link getUser}. */
export interface GetUserInput {
  readonly path: {
      /**
       * @description The user name or the id of the user. A name that ends in `.json`, `.xml` or `.tml` cannot be asked for, nor can a word that stands in another path.
       * @example anna.weber
       */
      username: string;
  };
}

/**
 * Read a user: `GET /api/2.0/people/{username}`
 *
 * Retrieves a user by user name or by id.
 * The words of other paths, such as `email` or `filter`, are not read as user names.
 * It does not work on a personal portal, which responds with 500.
 */
export const getUser: SelectableOperation<GetUserInput, UserProfile> = {
  id: 'getUser',
  method: 'GET',
  path: '/api/2.0/people/{username}',
  isIdempotent: true,
  isSelectable: true,
  get input(): Schema {
    return { properties: { path: { properties: { username: usernamePathInput }, required: ['username'], closed: true }, query: { properties: { fields: fieldsQueryInput }, closed: true } } };
  },
  result: userProfileResult,
};
