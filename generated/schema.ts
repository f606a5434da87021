// DO NOT EDIT. Written by `npm run generate` from spec/.

export interface paths {
    "/api/2.0/authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description **A refused sign-in is 500, also for a wrong password. There is no 401 here.**
         *
         *     - Creates a token and sets it in the cookie `asc_auth_key`. It lives for a year unless the portal says otherwise. Signing out of all sessions ends it.
         *     - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is needed. Send the code to `authenticateWithCode`.
         *     - Needs no credentials and works on a portal that is not paid.
         */
        post: operations["authenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/sendsms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the code again
         * @description **A refused sign-in is 500, also for a wrong password or after too many attempts. There is no 401 here.**
         *
         *     Sends another text message to the confirmed telephone number of the user.
         */
        post: operations["sendAuthenticationSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/setphone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a telephone number for codes and send the first code
         * @description **A refused sign-in is 500, also for a wrong password or an unusable number. There is no 401 here.**
         *
         *     Stores the telephone number of a user whose second factor is a text message and who has no confirmed number yet, and sends the first code.
         */
        post: operations["setAuthenticationPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/authentication/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a second factor
         * @description **A refused sign-in is 500, also for a wrong or expired code. There is no 401 here.**
         *
         *     Creates a token from the same credentials as before and the code. It also fails when the user needs no second factor.
         */
        post: operations["authenticateWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups
         * @description Retrieves all groups. The id of a group may stand in the access list of a case or an opportunity.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/group/{groupid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a group
         * @description Retrieves a group with its users.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the active users
         * @description Retrieves all active users. The server reads the whole list and then shortens it.
         *     It does not work on a personal portal, which responds with 500.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/@self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the profile of the caller
         * @description Retrieves the user to whom the token belongs.
         */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user by e-mail address
         * @description Retrieves the user with an e-mail address. It is 404 when there is none.
         */
        get: operations["getUserByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users by filter
         * @description Retrieves users in full, a page at a time, with `total` and without `nextIndex`.
         *
         *     - Only administrators see users who have left. Without `employeeStatus` an administrator gets every user, and other callers get those who have not left.
         *     - The server works less when `fields` names only the members that are needed, since it then does not look up photos.
         *     - It does not work on a personal portal, which responds with 500.
         */
        get: operations["listUsersByFilter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the active users
         * @description **When the server fails it responds with 200 and an empty object in place of the list**, which the client reports as an invalid response.
         *
         *     Retrieves the active users in whose data every word of the text is found.
         *     It does not work on a personal portal, which responds with 500.
         */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/simple/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users in short by filter
         * @description Retrieves users in the short form that access lists show, a page at a time, with `total` and without `nextIndex`. This form is enough to fill an access list.
         *     It does not work on a personal portal, which responds with 500.
         */
        get: operations["listUsersInShortByFilter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/status/{status}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of a status
         * @description Retrieves all users of a status. The server reads the whole list and then shortens it.
         *     It does not work on a personal portal, which responds with 500.
         */
        get: operations["listUsersByStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/people/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description Retrieves a user by user name or by id.
         *     The words of other paths, such as `email` or `filter`, are not read as user names.
         *     It does not work on a personal portal, which responds with 500.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how users may sign in
         * @description Retrieves the ways in which users may sign in. It needs no credentials.
         *     With `.json` at the end of its path it also works on a suspended portal.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the portal
         * @description Retrieves the portal itself: its name, owner and status.
         */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Delete several cases
         * @description **This request deletes, although its method is `PUT`.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
         *
         *     - Every user may delete the cases that the same user may edit. The server silently ignores all other cases, and ids that do not exist. Compare the response with the request.
         *     - An empty or missing list deletes nothing and the response is 200, so the schema refuses it.
         *     - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
         *     - The server writes an audit record that names every id of the request, also those that it ignored.
         *     - A second request finds no case and responds with an empty list.
         */
        put: operations["deleteCases"];
        /**
         * Create a case
         * @description **Never send `isPrivate: true` without users: the server then creates a public case and responds with 201.** The schema refuses such a body.
         *
         *     - Every user of the CRM may create cases.
         *     - The server adds the caller to the access list of a private case.
         *     - `isNotify: true` notifies the users of `accessList`. The server ignores it when the case is public.
         *     - The server silently ignores contacts that do not exist or that the caller cannot see, and custom fields that do not exist.
         *     - The case exists as soon as its title is stored. When a later step fails (the access, the members or the custom fields), the response is an error, but the case is there.
         *     - The server writes no audit record of the access.
         */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make several cases public, or private to a list of users
         * @description **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
         *     - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
         *     - The server silently ignores cases that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
         *     - The cases are changed one after another, and stay changed when a later one fails.
         */
        put: operations["setCasesAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/byprefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search cases by their title
         * @description **The list can lack matches: the server reads at most 30 cases and only then removes those that the caller cannot see.** With `contactID` it reads all cases of the contact. `listCases` with `filterValue` has no such limit.
         *
         *     - The pages of the vendors do not list this operation.
         *     - Without `prefix` the response is 500.
         */
        get: operations["searchCasesByPrefix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases by filter
         * @description Retrieves the cases that the caller can see, a page at a time.
         *     `nextIndex` is one too far: read the next page from `startIndex + count`.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        /**
         * Delete all cases matching a filter
         * @description **Without a filter every case that the caller can see and may edit is deleted.** Each case is deleted together with its history, tasks, tags, custom field values and attached files.
         *
         *     - The server silently ignores a misspelt filter, so check the names.
         *     - The server silently ignores cases that the caller may not edit.
         *     - `count` and `startIndex` shorten the response only. Every match is deleted all the same.
         *     - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
         *     - The server writes an audit record.
         *     - A second request finds no case and responds with an empty list.
         */
        delete: operations["deleteFilteredCases"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/filter/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make all cases matching a filter public, or private to a list of users
         * @description **Without a filter every case that the caller can see is changed.**
         *
         *     **Never send `isPrivate: true` without users: the server then makes the cases public and responds with 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
         *     - `isPrivate: false` deletes the list and opens the cases to every user of the CRM.
         *     - The search text is the query parameter `filterValue`. All other filters are members of the body.
         *     - The server silently ignores cases that someone else created, unless the caller is a CRM administrator.
         *     - The cases are changed one after another, and stay changed when a later one fails.
         */
        put: operations["setFilteredCasesAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case
         * @description Retrieves a case with its access list.
         *     A case that the caller cannot see is 404, like one that does not exist.
         */
        get: operations["getCase"];
        /**
         * Update a case
         * @description **Every update by a CRM administrator or by the creator also sets the access: without `isPrivate: true` and users the server makes a private case public.** The schema requires `isPrivate`, and users for a private case.
         *
         *     - For other callers the server ignores `isPrivate` and `accessList` and keeps the access.
         *     - `title` is always needed.
         *     - `members` replaces the members, who stay when it is left out. An empty list cannot remove them, so the schema refuses it. `removeCaseContact` removes one.
         *     - Custom fields that are not in `customFieldList` keep their values.
         *     - An empty value cannot clear a custom field here. `setEntityCustomFieldValue` can.
         *     - The server silently ignores contacts that do not exist or that the caller cannot see, and custom fields that do not exist.
         *     - `isNotify: true` notifies the users of `accessList`. The server ignores it when the case is public.
         *     - A caller who may not edit the case gets 403, also for a case that the caller cannot see. A case that does not exist is 404.
         *     - Whether the case is closed does not change here. Use `closeCase` or `reopenCase`.
         */
        put: operations["updateCase"];
        post?: never;
        /**
         * Delete a case
         * @description **The case is deleted together with its history, tasks, tags, custom field values and attached files.**
         *
         *     - Everyone who may edit the case may delete it. Other callers get 403.
         *     - The response is built after the deletion, so `members` and `customFields` are empty or incomplete.
         *     - The server writes an audit record.
         *     - A second request is 404, because the case no longer exists.
         */
        delete: operations["deleteCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make one case public, or private to a list of users
         * @description **Never send `isPrivate: true` without users: the server then makes the case public and responds with 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The server adds the caller to it but not the creator, who can no longer see the case if left out.
         *     - `isPrivate: false` deletes the list and opens the case to every user of the CRM.
         *     - Only CRM administrators and the creator may call this. Being on the list is not enough. Other callers get 403, also for a case that they cannot see.
         *     - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
         *     - Nobody is notified.
         */
        put: operations["setCaseAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Close a case
         * @description **Everyone who can see the case may close it**, whether or not the same user may edit it.
         *
         *     - A case that is already closed stays closed. Nothing else of the case changes.
         *     - A case that the caller cannot see is 403, and one that does not exist is 404.
         *     - The server writes an audit record.
         */
        put: operations["closeCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contacts of a case
         * @description **The server does not check that the caller can see the case: every user of the CRM can read its contacts.** It leaves out only the contacts that the caller cannot see.
         *
         *     - The list holds the persons and companies that take part in the case.
         *     - A case that does not exist has no contacts: the response is 200 with an empty list.
         *     - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
         */
        get: operations["listCaseContacts"];
        put?: never;
        /**
         * Add a contact to a case
         * @description Adds a person or a company to the contacts that take part in a case.
         *
         *     - Everyone who can see both the case and the contact may add it.
         *     - A case or a contact that does not exist, or that the caller cannot see, is 404.
         *     - The server writes an audit record.
         */
        post: operations["addCaseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}/contact/{contactid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a contact from a case
         * @description Removes a person or a company from the contacts that take part in a case. The contact itself stays.
         *
         *     - Everyone who can see both the case and the contact may remove it.
         *     - A case or a contact that does not exist, or that the caller cannot see, is 404.
         *     - A contact that does not take part is no error, so a second request is 200 as well.
         *     - The server writes an audit record.
         */
        delete: operations["removeCaseContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/{caseid}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reopen a case
         * @description **Everyone who can see the case may reopen it**, whether or not the same user may edit it.
         *
         *     - A case that is already open stays open. Nothing else of the case changes.
         *     - A case that the caller cannot see is 403, and one that does not exist is 404.
         *     - The server writes an audit record.
         */
        put: operations["reopenCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Delete several opportunities
         * @description **This request deletes, although its method is `PUT`.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
         *
         *     - The server silently ignores opportunities that do not exist, that the caller cannot see or that the caller may not edit. Compare the response with the request.
         *     - An empty or missing list is 400.
         *     - The server writes an audit record.
         *     - A second request finds no opportunity and responds with an empty list.
         */
        put: operations["deleteOpportunities"];
        /**
         * Create an opportunity
         * @description **Never send `isPrivate: true` without users: the server then creates a public opportunity and responds with 201.** The schema refuses such a body.
         *
         *     - Every user of the CRM may create opportunities.
         *     - `title`, `responsibleid`, `stageid` and `bidCurrencyAbbr` are always needed, also for an opportunity without a value.
         *     - The main contact, `contactid`, becomes a member as well. A contact that does not exist is 400, and one that the caller cannot see is 403.
         *     - A stage or a currency that does not exist is 400.
         *     - The server adds the caller to the access list of a private opportunity, but not the responsible user.
         *     - `isNotify: true` notifies the users of `accessList`. The server ignores it when the opportunity is public.
         *     - The server silently ignores members that do not exist or that the caller cannot see, and custom fields that do not exist.
         *     - The request is not one transaction. When a later step fails (the access, the members or the custom fields), the response is an error, but the opportunity is there.
         */
        post: operations["createOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make several opportunities public, or private to a list of users
         * @description **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
         *     - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
         *     - `opportunityid` is a list here, in spite of its name.
         *     - The server silently ignores opportunities that do not exist, that the caller cannot see, or that someone else created (unless the caller is a CRM administrator). Compare the response with the request.
         *     - The opportunities are changed one after another, and stay changed when a later one fails.
         */
        put: operations["setOpportunitiesAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/bycontact/{contactid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the opportunities of a contact
         * @description **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` does not have this defect.
         *
         *     Retrieves the opportunities of a contact. The server does not check that the contact exists: an unknown one has no opportunities.
         */
        get: operations["listContactOpportunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/byprefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search opportunities by their title
         * @description **With `internalSearch: false` a `contactID` excludes the opportunities of that contact.** The server reads a missing `internalSearch` as false, so it is required here.
         *
         *     - The pages of the vendors do not list this operation.
         *     - Without `prefix` the response is 500.
         *     - `listOpportunities` with `filterValue` searches as well, and takes further filters.
         */
        get: operations["searchOpportunitiesByPrefix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opportunities by filter
         * @description **`fromDate` and `toDate` work together only.** The server ignores one that comes alone, and finds nothing when it is the only filter.
         *
         *     - Retrieves the opportunities that the caller can see, a page at a time.
         *     - `nextIndex` is one too far: read the next page from `startIndex + count`.
         *     - The server keeps `total` for half a minute. With a date filter it can be too small for a caller who is not an administrator.
         */
        get: operations["listOpportunities"];
        put?: never;
        post?: never;
        /**
         * Delete all opportunities matching a filter
         * @description **Without a filter every opportunity that the caller can see and may edit is deleted.** Each opportunity is deleted together with its history, tasks, tags, custom field values and files.
         *
         *     **Send `fromDate` and `toDate` together: beside other filters the server ignores one that comes alone, and deletes more than was meant.**
         *
         *     - The server silently ignores a misspelt filter, so check the names.
         *     - For a caller who is not a CRM administrator nothing is deleted when even one match is hidden from that caller. The response is then 200 with an empty list.
         *     - The server silently ignores opportunities that the caller may not edit.
         *     - `count` and `startIndex` shorten the response only. Every match is deleted all the same.
         *     - The server writes an audit record.
         *     - A second request finds no opportunity and responds with an empty list.
         */
        delete: operations["deleteFilteredOpportunities"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/filter/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make all opportunities matching a filter public, or private to a list of users
         * @description **Without a filter every opportunity that the caller can see is changed.**
         *
         *     **Never send `isPrivate: true` without users: the server then makes the opportunities public and responds with 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
         *     - `isPrivate: false` deletes the list and opens the opportunities to every user of the CRM.
         *     - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
         *     - The server silently ignores opportunities that someone else created, unless the caller is a CRM administrator.
         *     - The search text is the query parameter `filterValue`. All other filters are members of the body.
         *     - `fromDate` and `toDate` work together only. The server ignores one that comes alone, so the schema refuses it. They are compared with the closing date, which is the expected one while the opportunity is open.
         *     - The opportunities are changed one after another, and stay changed when a later one fails.
         */
        put: operations["setFilteredOpportunitiesAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stages of opportunities
         * @description Retrieves all stages, with the number of opportunities in each.
         */
        get: operations["listOpportunityStages"];
        put?: never;
        /**
         * Create a stage of opportunities
         * @description Creates a stage that opportunities can be moved to.
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - Without `stageType` the stage is open, and without `successProbability` it has 0 percent.
         *     - The server writes an audit record.
         */
        post: operations["createOpportunityStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/stage/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reorder the stages of opportunities
         * @description **An id that does not exist is 500, but the new order is already saved by then.** Read the stages with `listOpportunityStages` first and send the ids of all of them.
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - An empty or missing list changes nothing and the response is 200, so the schema refuses it.
         *     - The server writes an audit record.
         */
        put: operations["reorderOpportunityStages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/stage/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a stage of opportunities
         * @description Retrieves a stage. Every user of the CRM may read it.
         *     A stage that does not exist is 404.
         */
        get: operations["getOpportunityStage"];
        /**
         * Replace a stage of opportunities
         * @description **This is a full replacement: without `description` and `color` the server clears them, without `successProbability` it stores 0, and without `stageType` it makes the stage open.** The schema requires all of them. `null` clears a description or a colour on purpose.
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - A stage that opportunities are in cannot be changed: the response is 400. `setOpportunityStageColor` changes the colour alone.
         *     - A stage that does not exist is 404.
         *     - The server writes an audit record.
         */
        put: operations["updateOpportunityStage"];
        post?: never;
        /**
         * Delete a stage of opportunities
         * @description **The server lets the last stage be deleted too. No opportunity can be created without a stage.**
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - A stage that opportunities are in cannot be deleted: the response is 400. Move them with `setOpportunityStage` first.
         *     - The server writes an audit record.
         *     - A second request is 404, because the stage no longer exists.
         */
        delete: operations["deleteOpportunityStage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/stage/{id}/color": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the colour of a stage of opportunities
         * @description **Without `color` the server removes the colour.** The schema requires it. `null` removes the colour on purpose.
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - It works for stages that opportunities are in too, unlike `updateOpportunityStage`.
         *     - A stage that does not exist is 404.
         *     - The server writes an audit record.
         */
        put: operations["setOpportunityStageColor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an opportunity
         * @description Retrieves an opportunity with its access list, which is empty for a public one.
         *     An opportunity that the caller cannot see is 404, like one that does not exist. So is an opportunity whose stage was deleted.
         */
        get: operations["getOpportunity"];
        /**
         * Replace an opportunity
         * @description **This is a full replacement: the server clears what is left out, and it makes a private opportunity public unless `isPrivate: true` comes with users.** The schema requires every member that the server would clear. `null` clears it on purpose.
         *
         *     - To change one thing, read the opportunity with `getOpportunity` and send the rest of it back in the form of this request: `contact.id` as `contactid`, `responsible.id` as `responsibleid`, `stage.id` as `stageid`, `bidCurrency.abbreviation` as `bidCurrencyAbbr`, and the ids of the users in `accessList`.
         *     - `members` replaces the members, who stay when it is left out. An empty list cannot remove them, so the schema refuses it. `removeOpportunityContact` removes one.
         *     - The main contact is not added to the members here, unlike in `createOpportunity`.
         *     - Custom fields that are not in `customFieldList` keep their values. An empty value cannot clear a field here. `setEntityCustomFieldValue` can.
         *     - The access is set for CRM administrators and for the creator. For other callers the server ignores `isPrivate` and `accessList` and keeps the access.
         *     - `isNotify: true` notifies the users of `accessList`. The server ignores it when the opportunity is public.
         *     - The server silently ignores members that do not exist or that the caller cannot see, and custom fields that do not exist.
         *     - A stage, a contact or a currency that does not exist is 400. A main contact that the caller cannot see is 403.
         *     - An opportunity that the caller can see but may not edit is 403. One that the caller cannot see is 404, like one that does not exist.
         */
        put: operations["updateOpportunity"];
        post?: never;
        /**
         * Delete an opportunity
         * @description **The opportunity is deleted together with its history, tasks, tags, custom field values and files.**
         *
         *     - Everyone who may edit the opportunity may delete it. Other callers get 403, or 404 for an opportunity that they cannot see.
         *     - The server writes an audit record.
         *     - A second request is 404, because the opportunity no longer exists.
         */
        delete: operations["deleteOpportunity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make one opportunity public, or private to a list of users
         * @description **Never send `isPrivate: true` without users: the server then makes the opportunity public and responds with 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The server adds the caller to it but neither the responsible user nor the creator, who can no longer see the opportunity if left out.
         *     - `isPrivate: false` deletes the list and opens the opportunity to every user of the CRM.
         *     - Only CRM administrators and the creator may call this. Being responsible or on the list is not enough. Other callers get 403, or 404 for an opportunity that they cannot see.
         *     - The response is read after the change from a cache that several nodes share, so it may still show the old state when calls overlap.
         *     - Nobody is notified.
         */
        put: operations["setOpportunityAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contacts of an opportunity
         * @description **`canEdit` of the main contact is always false here, whatever the caller may do.** `getContact` has the right value.
         *
         *     - The list holds the persons and companies that take part in the opportunity.
         *     - An opportunity that the caller cannot see is 404, like one that does not exist.
         *     - The list is not paged in the database. `count` and `startIndex` cut it afterwards.
         */
        get: operations["listOpportunityContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a contact to an opportunity
         * @description **Everyone who can see both the opportunity and the contact may add it**, also without the right to edit.
         *
         *     - The person or company becomes one of the contacts that take part in the opportunity. The main contact does not change.
         *     - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
         *     - The server writes an audit record.
         */
        post: operations["addOpportunityContact"];
        /**
         * Remove a contact from an opportunity
         * @description **The main contact can be removed from the members too, and stays the main contact**, which only `updateOpportunity` changes.
         *
         *     - The person or company no longer takes part in the opportunity. The contact itself is not deleted.
         *     - Everyone who can see both the opportunity and the contact may remove it.
         *     - An opportunity or a contact that does not exist, or that the caller cannot see, is 404.
         *     - The server writes an audit record.
         */
        delete: operations["removeOpportunityContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}/creationdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the date of creation of an opportunity
         * @description **Everyone who can see the opportunity may change this date**, also without the right to edit.
         *
         *     - It is meant for moving data from another system. The pages of the vendors do not list it.
         *     - Without a date the server stores the year 1, so the schema requires one.
         *     - An opportunity that the caller cannot see is 404, like one that does not exist.
         */
        put: operations["setOpportunityCreationDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}/lastmodifeddate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the date of the last modification of an opportunity
         * @description **Everyone who can see the opportunity may change this date**, also without the right to edit.
         *
         *     - It is meant for moving data from another system. The pages of the vendors do not list it.
         *     - The path and the member are spelled `lastmodifeddate` and `lastModifedDate`, without the second i.
         *     - Without a date the server stores the year 1, so the schema requires one.
         *     - An opportunity that the caller cannot see is 404, like one that does not exist.
         */
        put: operations["setOpportunityLastModifiedDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/{opportunityid}/stage/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move an opportunity to another stage
         * @description **The server reads the stage from `stageid` in the body and never from the path.** Send the same id in both places: without `stageid` the response is 400, and a different id in the path has no effect.
         *
         *     - `successProbability` of the opportunity becomes that of the stage.
         *     - `actualCloseDate` becomes the present time when the stage is won or lost. It is cleared when the stage is open.
         *     - An opportunity that the caller may not edit is 404, like one that does not exist. A stage that does not exist is 404 as well.
         *     - The server writes an audit record.
         */
        put: operations["setOpportunityStage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Share several contacts, or make them private to their managers
         * @description **The server stops at the first contact that does not exist (404) or that the caller may not edit (403), and the contacts before it stay changed.** Cases and opportunities are ignored in the same situation.
         *
         *     **The response shows the contacts as they were before the change.** Read them again to see the new state.
         *
         *     - `contactid` is a list here, in spite of its name.
         *     - `isShared: true` lets every user of the CRM read and edit the contacts. `isShared: false` leaves them to their managers and to CRM administrators.
         *     - The managers replace the old ones, and an empty list removes them all. The server does not add the caller.
         */
        put: operations["setContactsAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/bycontactinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts by contact information
         * @description Retrieves the contacts with a telephone number, an e-mail address or other contact information that contains the text.
         */
        get: operations["searchContactsByContactInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts by filter
         * @description Retrieves the contacts that the caller can see, a page at a time.
         *
         *     - The newest contacts come first. As soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
         *     - `nextIndex` is one too far: read the next page from `startIndex + count`.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/filter/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Share all contacts matching a filter, or make them private
         * @description **`isPrivate` works the wrong way round: `true` shares the contacts with every user of the CRM, `false` makes them private to their managers.**
         *
         *     **Without a filter every contact that the caller can see is changed.**
         *
         *     **The response shows the contacts as they were before the change.** Read them again to see the new state.
         *
         *     - The managers replace the old ones, and an empty list removes them all. The server does not add the caller.
         *     - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is then 200 with an empty list.
         *     - The server silently ignores contacts that the caller may not edit.
         *     - The search text is the query parameter `filterValue`. All other filters are members of the body.
         *     - The dates are compared with the creation date of the contact. The server adds one day less a minute to `toDate`, so a date without a time includes its whole day.
         *     - The contacts are changed one after another, and stay changed when a later one fails.
         *
         *     `setContactsAccess` has the plain flag `isShared` and takes the ids of contacts.
         */
        put: operations["setFilteredContactsAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statuses of contacts
         * @description Retrieves all statuses (temperatures), with the number of contacts that have each.
         */
        get: operations["listContactStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of contacts
         * @description Retrieves all types, with the number of contacts that have each.
         */
        get: operations["listContactTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/{contactid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contact
         * @description Retrieves a person or a company.
         *     A contact that the caller cannot see is 404, like one that does not exist. So is a contact whose status was deleted.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/{contactid}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users who have access to a private contact
         * @description **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell the two apart.
         *
         *     Retrieves the managers of a private contact. A contact that the caller cannot see is 403 here, not 404.
         */
        get: operations["getContactAccessList"];
        /**
         * Share a contact with everyone, or make it private to its managers
         * @description **The response shows the contact as it was before the change.** Read the contact again to see the new state.
         *
         *     - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to its managers and to CRM administrators.
         *     - The managers replace the old ones, and an empty list removes them all. The server does not add the caller: one who is not an administrator and not on the list loses the contact.
         *     - Whoever may edit the contact may call this, so every user may for a shared contact. Other callers get 403, also for a contact that they cannot see.
         *     - Nobody is notified, and nothing is written to the audit trail.
         */
        put: operations["setContactAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/files/root": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the id of the root folder of the CRM
         * @description Retrieves the id of the folder that all files of the CRM are in.
         *     It is a number in the portal's own storage and a text in the storage of a third party.
         */
        get: operations["getCrmRootFolderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/files/{fileid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description **Every file of the portal can be deleted this way, not only files of the CRM.** The server checks the rights on the file, but not its folder.
         *
         *     - All events lose the file, and an invoice that used it loses it too.
         *     - The caller must be a CRM administrator, or the author or last editor of the file. Others get 403, and so does a file that is being edited.
         *     - A second call responds with 404.
         *     - An audit record is written.
         */
        delete: operations["deleteCrmFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a record
         * @description Retrieves the files that are attached to the history of a contact, an opportunity or a case.
         *
         *     The server does not check whether the caller may see the record.
         */
        get: operations["listEntityFiles"];
        put?: never;
        /**
         * Attach files to a record
         * @description **Without files the server still writes an event, which has none, and responds with 201.** The schema refuses an empty list.
         *
         *     Writes an event of the category -2 with the files into the history of the record.
         *
         *     - `uploadEntityFile` stores a file, and this operation attaches it. A file that is not in the root folder of the CRM is 400.
         *     - A record that does not exist, or that the caller may not see, is 404.
         *     - Each call writes one more event.
         *     - An audit record is written.
         */
        post: operations["attachFilesToEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/files/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a text file and attach it to a record
         * @description **The file is stored before the record is checked.** When the record does not exist, or the caller may not see it, the response is 404 and the file stays in the root folder of the CRM.
         *
         *     Creates a file with the given text, and an event of the category -2 with it in the history of the record.
         *     The extension is `.html` when the text looks like markup and `.txt` otherwise.
         */
        post: operations["createEntityTextFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/files/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description **This attaches nothing.** The server ignores the record in the path and puts the file into the root folder of the CRM. `attachFilesToEntity` attaches it, with the id from the response.
         *
         *     **`storeOriginalFileFlag` is stored as the calling user's own setting of the documents module**, "keep the original files". Left out it counts as false and switches the setting off, so it is required here.
         *
         *     - The record in the path need not exist.
         *     - The server takes several files in one form and returns the last one only, so this document describes one.
         *     - The server also reads a file as the plain body, with its name in the header `Content-Disposition`. Without that header the response is 500.
         *     - A form without a file responds with 201 and an empty object.
         */
        post: operations["uploadEntityFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an event to the history of a record
         * @description **For a person or company give `contactId` without `entityType`.** The server refuses the word `contact` with 400, although `listHistory` takes it.
         *
         *     - The event needs `contactId`, or `entityType` with `entityId`. Without any of them the server responds with 400.
         *     - A record or contact that does not exist, or that the caller may not see, is **400, not 404**. So is a category that does not exist.
         *     - Category -3 is a mail message. Its content must be JSON text with `message_id`: another text is 500, and so is a message that is already in the history.
         *     - The server attaches every file that is named, in whatever folder it is. `uploadEntityFile` stores a file that can be attached here.
         *     - The users of `notifyUserList` are notified.
         *     - An audit record is written.
         */
        post: operations["createHistoryEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of history events
         * @description Retrieves all categories of history events, with the number of history events in each.
         */
        get: operations["listHistoryCategories"];
        put?: never;
        /**
         * Create a category of history events
         * @description **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
         *
         *     - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        post: operations["createHistoryCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history/category/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reorder the categories of history events
         * @description **A title that does not exist responds with 500, but the order of the known ones is stored by then.**
         *
         *     **Send all titles of the list.** Those that are sent are numbered from 0, and the others keep their old numbers, so two categories can get the same position.
         *
         *     - An empty list changes nothing and responds with 200. The schema refuses it.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        put: operations["reorderHistoryCategories"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history/category/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the content of a category of history events
         * @description **The id may be one of another list, which is then overwritten.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
         *
         *     **The server clears the description and the icon when they are left out.** The schema therefore requires them, and `null` clears one on purpose.
         *
         *     - A category that history events have cannot be changed: the server responds with 400.
         *     - `sortOrder` is repeated in the response but not stored. `reorderHistoryCategories` changes the order.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        put: operations["updateHistoryCategory"];
        post?: never;
        /**
         * Delete a category of history events
         * @description **The id of an element of another list deletes nothing and responds with 200 and that element.** The statuses and types of contacts and the categories of tasks and events share one table. Compare the response with the category that was meant.
         *
         *     - A category that events have cannot be deleted: 400.
         *     - The last category cannot be deleted: 400.
         *     - A second call responds with 404.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        delete: operations["deleteHistoryCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history/category/{id}/icon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the icon of a category of history events
         * @description **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
         *
         *     - The icon is named by its file, without a path.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        put: operations["setHistoryCategoryIcon"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List history events by filter
         * @description **`total` is not the number of events.** It is absent when the page holds all of them, and one more than `count` when there are more.
         *
         *     Retrieves the events of one record or of all, a page at a time, the newest first.
         *
         *     - `nextIndex` is one too far: read the next page from `startIndex + count`, until a page has fewer than `count` events.
         *     - `entityType` and `entityId` go together. A person or company is `contact` here.
         *     - A record that does not exist, or that the caller may not see, is 404.
         */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/history/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a history event and its files
         * @description **The attached files are deleted for good, also when other events use them.**
         *
         *     **500 does not mean that the event is still there.** When its category, or both its contact and its record, no longer exist, the server deletes the event first and fails then.
         *
         *     - The caller must have the right to edit the event and to delete each of its files. Otherwise the server responds with 403.
         *     - A file that is being edited is 400.
         *     - A second call responds with 404.
         *     - An audit record is written.
         */
        delete: operations["deleteHistoryEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/case/filter/taglist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to all cases matching a filter
         * @description **Without a filter every case that the caller can see gets the tag.**
         *
         *     - The response is the text of the tag, whether or not a case matched.
         *     - The search text is the query parameter `filterValue`. All other filters are members of the body.
         *     - An audit record is written.
         */
        post: operations["addTagToFilteredCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/filter/taglist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to all contacts matching a filter
         * @description **Without a filter every contact that the caller can see gets the tag.**
         *
         *     **`contactStage` and `contactType` must be -1 to match every contact.** The server takes a missing one for 0, which selects only contacts without a status or type. Both are required here.
         *
         *     - The response is the text of the tag, whether or not a contact matched.
         *     - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
         *     - The search text is the query parameter `filterValue`. All other filters are members of the body.
         *     - An audit record is written.
         */
        post: operations["addTagToFilteredContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/{contactid}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of a contact
         * @description Retrieves the texts of the tags that a person or company carries, as `listEntityTags` does with the word `contact`.
         *     A contact that does not exist, or that the caller may not see, is 404.
         */
        get: operations["listContactTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/opportunity/filter/taglist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to all opportunities matching a filter
         * @description **Without a filter every opportunity that the caller can see gets the tag.**
         *
         *     - The response is the text of the tag, whether or not an opportunity matched.
         *     - For a caller who is not a CRM administrator nothing is changed when even one match is hidden from that caller. The response is the same.
         *     - `fromDate` and `toDate` go together: the server ignores one alone, or matches nothing. They are compared with the closing date, which is the expected one while the opportunity is open.
         *     - The search text is the query parameter `filterValue`. All other filters are members of the body.
         *     - An audit record is written.
         */
        post: operations["addTagToFilteredOpportunities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of cases, contacts or opportunities
         * @description Retrieves all tags of a kind of record, with the number of records that carry each.
         *     When tags change during the call, the server may respond with 400. The call can then be repeated.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Creates a tag that no record carries yet. `addTagToEntity` creates a missing tag itself.
         *
         *     - A tag that exists, in whatever letter case, is 400.
         *     - The server removes line breaks and outer blanks before it stores the text. The response repeats the text as it was sent.
         *     - Every user of the CRM may call this.
         *     - An audit record is written.
         */
        post: operations["createTag"];
        /**
         * Delete a tag and remove it from all records
         * @description **The tag is removed from every record of the kind, and every user of the CRM may do that.** It is not restricted to administrators. `removeTagFromEntity` removes a tag from one record.
         *
         *     - A tag that does not exist is 404, so a second call responds with 404.
         *     - An audit record is written.
         *     - The server reads `tagName` from a JSON body too, but this document describes the query parameter only.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/tag/unused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the tags that no record carries
         * @description Deletes all tags of a kind of record that no record carries, and returns them. A second call returns an empty list.
         *
         *     Only CRM administrators may call this.
         */
        delete: operations["deleteUnusedTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/tag/{entityid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of a record
         * @description Retrieves the texts of the tags that a contact, an opportunity or a case carries.
         *     A record that does not exist, or that the caller may not see, is 404.
         */
        get: operations["listEntityTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/taglist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to several records
         * @description **The server stops at the first record that fails, and the records before it keep the tag.** A record that does not exist, or that the caller may not see, is 404. A contact that the caller may not edit is 403.
         *
         *     - `entityid` is a list here, though its name is in the singular.
         *     - A tag that does not exist is created. Adding a tag twice changes nothing, so the call can be repeated with the same records.
         */
        post: operations["addTagToEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to a record
         * @description Adds a tag to a contact, an opportunity or a case. A tag that does not exist is created, and one that the record already carries changes nothing.
         *
         *     - A contact needs the right to edit it, otherwise the server responds with 403. For an opportunity or a case the right to see it is enough.
         *     - A record that does not exist, or that the caller may not see, is 404.
         *     - An audit record is written.
         */
        post: operations["addTagToEntity"];
        /**
         * Remove a tag from a record
         * @description Removes a tag from a contact, an opportunity or a case. The tag itself stays. A second call changes nothing and responds with 200.
         *
         *     - A contact needs the right to edit it, otherwise the server responds with 403. For an opportunity or a case the right to see it is enough.
         *     - A tag that does not exist for the kind of record is 404, and so is a record that does not exist or that the caller may not see.
         *     - An audit record is written.
         *     - The server reads `tagName` from a JSON body too, but this document describes the query parameter only.
         */
        delete: operations["removeTagFromEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/tag/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a tag to a company and its persons
         * @description Adds a tag to a company and to all of its persons whom the caller may see. The path may name the company, or one of its persons.
         *
         *     - The right to see the contact is enough. `addTagToEntity` needs the right to edit it.
         *     - The word in the path must fit the contact: a person under `company`, or a company under `person`, is 500.
         *     - A contact that does not exist, or that the caller may not see, is 404.
         *     - A tag that does not exist is created, and one that a contact already carries changes nothing.
         *     - An audit record is written.
         */
        post: operations["addTagToContactGroup"];
        /**
         * Remove a tag from a company and its persons
         * @description **The caller needs no right on the contact**, and may not even be able to see it.
         *
         *     Removes a tag from a company and its persons. The path may name the company, or one of its persons. A second call changes nothing and responds with 200.
         *
         *     - A tag that does not exist for contacts is **400, not 404**. A contact that does not exist is 404.
         *     - The word in the path must fit the contact: a person under `company`, or a company under `person`, is 500.
         *     - The server reads `tagName` from a JSON body too, but this document describes the query parameter only.
         */
        delete: operations["removeTagFromContactGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/customfield": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom field
         * @description Creates a custom field for all records of a kind.
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - `mask` is needed for a `TextField`, a `TextArea` and a `SelectBox`. Without it the response is 400.
         *     - A `mask` that the server cannot read is 400 for a `SelectBox`. For a `TextField` or a `TextArea` the server takes a size of its own instead.
         *     - The server ignores `position` and puts the field at the end. Use `reorderCustomFields`.
         *     - The server writes an audit record.
         */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/customfield/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the custom fields of a kind of record
         * @description Retrieves the definitions of the custom fields, with the number of records that use each.
         *
         *     - A definition has no value: its `entityId` is -1 and its `fieldValue` is a single blank.
         *     - The options of a `SelectBox` are the JSON list in `mask`.
         *     - Definitions change rarely, so a program can keep them.
         *     - Every user of the CRM may read them.
         */
        get: operations["listCustomFieldDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/customfield/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reorder the custom fields of a kind of record
         * @description **Name every field: the server numbers the fields of the list from 0 and leaves all others where they are.** Two fields can then have the same position.
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - A field that does not exist is 404.
         *     - An empty or missing list changes nothing, so the schema refuses it.
         *     - The server writes an audit record.
         */
        put: operations["reorderCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/customfield/{fieldid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a custom field
         * @description **Send the whole `mask`: once a record has a value, the server stores the mask as it is sent, and an empty one deletes the options of a select box.** The schema requires it.
         *
         *     - Once a record has a value, `fieldType` stays as it is. The server says nothing about it.
         *     - Options can then be added but not taken away, except that an empty `mask` takes all of them away.
         *     - As long as no record has a value, a `mask` that is not valid for the kind is 400.
         *     - The server ignores `position`. Use `reorderCustomFields`.
         *     - Every user of the CRM may call this: unlike creating, deleting and reordering it is not restricted to administrators.
         *     - The server does not check that the field belongs to the kind of record in the path.
         *     - A field that does not exist is 404.
         *     - The server writes an audit record.
         */
        put: operations["updateCustomField"];
        post?: never;
        /**
         * Delete a custom field
         * @description **The values of the field are deleted in all records.**
         *
         *     - Only CRM administrators may call this. Other callers get 403.
         *     - The server writes an audit record.
         *     - A second request is 404, because the field no longer exists.
         */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/customfield": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the custom field values of a record
         * @description **The server does not check that the caller can see the record: every user of the CRM can read the values of hidden records.** The id 0 would even return the values of all records of the kind, so the schema refuses it.
         *
         *     - The list holds the fields that have a value, and all headings.
         *     - A record that does not exist is no error: the list then holds the headings only.
         */
        get: operations["listEntityCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/{entityid}/customfield/{fieldid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a custom field value of a record
         * @description **The server checks neither that the record exists nor that the caller may edit it, and an empty `fieldValue` deletes the value.**
         *
         *     - The value is text whatever the kind of the field. The value of a `SelectBox` is the text of one of the options in its `mask`.
         *     - The server does not check that the field belongs to the kind of record in the path.
         *     - A field that does not exist is 500, and so is a request without `fieldValue`.
         *     - Every user of the CRM may call this.
         */
        post: operations["setEntityCustomFieldValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/contact/task/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the same task for several contacts
         * @description **The server does not check that the contacts, the record and the responsible user exist, or that the caller may see them.** Without contacts it creates nothing and responds with 201 and an empty list.
         *
         *     **With `isNotify: true` a category that does not exist responds with 404 after the tasks were created.**
         *
         *     - One task is created for each contact. The tasks are not created as one unit, so a failure can leave some of them.
         *     - `responsibleId` is required here because the server takes a missing one for nobody.
         *     - Every user of the CRM may call this.
         *     - An audit record is written.
         *
         *     The vendor's reference does not list this operation.
         */
        post: operations["createTasksForContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task
         * @description **The server does not check that the contact, the opportunity or case, and the responsible user exist, or that the caller may see them.** It stores every id and responds with 201.
         *
         *     - The member `responsibleId` is required here because the server takes a missing one for nobody. The task then shows the placeholder user. `null` says that nobody is meant.
         *     - `contactId`, and `entityType` with `entityId`, may be given together.
         *     - A category that does not exist is 404.
         *     - `isNotify: true` notifies the responsible user.
         *     - Every user of the CRM may call this.
         *     - An audit record is written.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of tasks
         * @description Retrieves all categories of tasks, with the number of tasks in each.
         */
        get: operations["listTaskCategories"];
        put?: never;
        /**
         * Create a category of tasks
         * @description **When a category of that title exists, nothing is created or changed and the response is 201 all the same.** It then holds the id of the existing category beside the description, icon and position of the request, which were not stored.
         *
         *     - Without `sortOrder`, or with 0, the category becomes the last one. The response then has no `sortOrder`.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        post: operations["createTaskCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/category/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reorder the categories of tasks
         * @description **A title that does not exist responds with 500, but the order of the known ones is stored by then.**
         *
         *     **Send all titles of the list.** Those that are sent are numbered from 0, and the others keep their old numbers, so two categories can get the same position.
         *
         *     - An empty list changes nothing and responds with 200. The schema refuses it.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        put: operations["reorderTaskCategories"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/category/{categoryid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a category of tasks
         * @description **The id may be one of another list.** The statuses and types of contacts and the categories of tasks and events share one table, and the server returns whatever has the id.
         *
         *     Retrieves a category with the number of its tasks.
         */
        get: operations["getTaskCategory"];
        /**
         * Replace the content of a category of tasks
         * @description **The id may be one of another list, which is then overwritten.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
         *
         *     **The server clears the description and the icon when they are left out.** The schema therefore requires them, and `null` clears one on purpose.
         *
         *     - A category that tasks have cannot be changed: the server responds with 400.
         *     - `sortOrder` is repeated in the response but not stored. `reorderTaskCategories` changes the order.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        put: operations["updateTaskCategory"];
        post?: never;
        /**
         * Delete a category of tasks
         * @description **The id of an element of another list deletes nothing and responds with 200 and that element.** The statuses and types of contacts and the categories of tasks and events share one table. Compare the response with the category that was meant.
         *
         *     - The tasks of the category move to `newcategoryid`, which is needed as soon as there are any. Without it, or with one that does not exist or is the same, the server responds with 400.
         *     - The last category cannot be deleted: 400.
         *     - A second call responds with 404.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        delete: operations["deleteTaskCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/category/{id}/icon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the icon of a category of tasks
         * @description **The id may be one of another list, whose element then gets the icon.** The statuses and types of contacts and the categories of tasks and events share one table, and the server checks the id alone.
         *
         *     - The icon is named by its file, without a path.
         *     - Only CRM administrators may call this.
         *     - An audit record is written.
         */
        put: operations["setTaskCategoryIcon"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks by filter
         * @description **`total` is cached for a minute without regard to `isClosed`**, so that the open and the closed tasks of one search get the same total.
         *
         *     Retrieves the tasks that the caller may see, a page at a time. Open tasks come first.
         *     `nextIndex` is one too far: read the next page from `startIndex + count`.
         *     The contact of a task may be one that the caller may not see. Then its name and photo are there, but not its currency and managers.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/{taskid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task
         * @description Retrieves a task with its contact and its record.
         *
         *     - A task that the caller may not see is 403, not 404.
         *     - A task whose category was deleted is 404 too.
         */
        get: operations["getTask"];
        /**
         * Replace the content of a task
         * @description **A `taskid` that does not exist creates a new task and responds with 200.** There is no 404 for it: read the task first, and compare the id in the response.
         *
         *     **The server clears every member that is left out**: the contact, the record, the responsible user, the reminder and the description. The schema therefore requires them, and `null` clears one on purpose.
         *
         *     - To change one member, read the task and send the others back. A responsible user that was read as the placeholder `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` goes back as `null`.
         *     - Whether the task is closed is kept. `closeTask` and `reopenTask` change it.
         *     - The reminder is armed again, and `isNotify: true` notifies the responsible user.
         *     - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
         *     - A category that does not exist is 404.
         *     - An audit record is written.
         */
        put: operations["updateTask"];
        post?: never;
        /**
         * Delete a task
         * @description Deletes a task for good and returns it as it was.
         *
         *     - A second call responds with 404.
         *     - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
         *     - An audit record is written.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/{taskid}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Close a task
         * @description Marks a task as done. Closing a closed task changes nothing and is no error.
         *
         *     - A task that does not exist is **400, not 404**.
         *     - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
         *     - An audit record is written.
         */
        put: operations["closeTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/{taskid}/creationdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the creation date of a task
         * @description **Without a date the server stores the first day of the year 1.** The schema refuses such a body.
         *
         *     Sets the creation date, which an import from another system needs.
         *
         *     - Whoever may see the task may call this. The right to edit it is not needed.
         *     - A task that does not exist, or that the caller may not see, is 404.
         *
         *     The vendor's reference does not list this operation.
         */
        put: operations["setTaskCreationDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/{taskid}/lastmodifeddate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the date of the last change of a task
         * @description **Without a date the server stores the first day of the year 1.** The schema refuses such a body.
         *
         *     Sets the date of the last change, which an import from another system needs.
         *
         *     - Whoever may see the task may call this. The right to edit it is not needed.
         *     - A task that does not exist, or that the caller may not see, is 404.
         *     - The server spells both the path and the member without the second i: `lastmodifeddate`, `lastModifedDate`.
         *
         *     The vendor's reference does not list this operation.
         */
        put: operations["setTaskLastModifiedDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/task/{taskid}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reopen a closed task
         * @description Marks a closed task as open again. Reopening an open task changes nothing and is no error.
         *
         *     - A task that does not exist is **400, not 404**.
         *     - The caller must be a CRM administrator, or the responsible user or the creator of the task. Others get 403.
         *     - An audit record is written.
         */
        put: operations["reopenTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/tasktemplatecontainer/tasktemplate/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task template
         * @description Retrieves a template by its own id, without the id of its container.
         *
         *     The vendor's reference does not list this operation.
         */
        get: operations["getTaskTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a task template
         * @description Deletes a template and returns it as it was. A second call responds with 404.
         *
         *     Every user of the CRM may call this. It is not restricted to administrators.
         *
         *     The vendor's reference does not list this operation.
         */
        delete: operations["deleteTaskTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/tasktemplatecontainer/{containerid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a container of task templates
         * @description Retrieves a container with its templates.
         *
         *     The vendor's reference does not list this operation.
         */
        get: operations["getTaskTemplateContainer"];
        /**
         * Rename a container of task templates
         * @description Changes the title of a container. The templates and the kind of record stay as they are.
         *
         *     Every user of the CRM may call this. It is not restricted to administrators.
         *
         *     The vendor's reference does not list this operation.
         */
        put: operations["updateTaskTemplateContainer"];
        post?: never;
        /**
         * Delete a container of task templates
         * @description Deletes a container and returns it as it was.
         *
         *     - A container that does not exist is **500, not 404**, so a second call responds with 500.
         *     - Every user of the CRM may call this. It is not restricted to administrators.
         *
         *     The vendor's reference does not list this operation.
         */
        delete: operations["deleteTaskTemplateContainer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/tasktemplatecontainer/{containerid}/tasktemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the task templates of a container
         * @description Retrieves all templates of a container.
         *
         *     The vendor's reference does not list this operation.
         */
        get: operations["listTaskTemplates"];
        /**
         * Replace the content of a task template
         * @description **The server resets every member that is left out**, so the schema requires them all.
         *
         *     - The path holds the id of the container. **The id of the template is the member `id` of the body.**
         *     - A container or a template that does not exist is 404.
         *     - Every user of the CRM may call this. It is not restricted to administrators.
         *
         *     The vendor's reference does not list this operation.
         */
        put: operations["updateTaskTemplate"];
        /**
         * Create a task template
         * @description Adds a template to a container.
         *
         *     - The deadline is given as the time from the creation of the task, in ticks of 100 nanoseconds. A day has 864000000000 of them.
         *     - A container that does not exist is 404.
         *     - Every user of the CRM may call this. It is not restricted to administrators.
         *
         *     The vendor's reference does not list this operation.
         */
        post: operations["createTaskTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/2.0/crm/{entityType}/tasktemplatecontainer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the containers of task templates
         * @description Retrieves all containers for a kind of record, with their templates.
         *
         *     The vendor's reference does not list this operation.
         */
        get: operations["listTaskTemplateContainers"];
        put?: never;
        /**
         * Create a container of task templates
         * @description Creates an empty container for a kind of record. `createTaskTemplate` adds templates to it.
         *
         *     Every user of the CRM may call this. It is not restricted to administrators.
         *
         *     The vendor's reference does not list this operation.
         */
        post: operations["createTaskTemplateContainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The user name and the password of a portal user. The server ignores other members. */
        Credentials: {
            /**
             * @description The e-mail address or the user name.
             * @example anna.weber@acme.test
             */
            userName: string;
            /**
             * Format: password
             * @description The password in plain text.
             * @example a password
             */
            password: string;
        };
        /** @description The access token of another service in which the user has signed in. The server ignores other members. */
        ProviderTokenCredentials: {
            /**
             * @description The name of the service, one of those that `getCapabilities` returns. It is not `email`, which stands for the password sign-in.
             * @example google
             */
            provider: string;
            /**
             * @description The access token of the service.
             * @example an-access-token-of-the-service
             */
            accessToken: string;
        };
        /** @description The code that another service gave out when the user signed in there. The server ignores other members. */
        ProviderCodeCredentials: {
            /**
             * @description The name of the service, one of those that `getCapabilities` returns. It is not `email`, which stands for the password sign-in.
             * @example google
             */
            provider: string;
            /**
             * @description The code with which the server fetches an access token from the service.
             * @example a-code-of-the-service
             */
            codeOAuth: string;
        };
        /** @description Who signs in, by user name and password or through another service, with its access token or with its code. */
        SignIn: components["schemas"]["Credentials"] | components["schemas"]["ProviderTokenCredentials"] | components["schemas"]["ProviderCodeCredentials"];
        /** @description The envelope of every result. */
        Envelope: {
            /**
             * Format: int64
             * @description How many elements `response` holds, 1 for a single object. Absent when 0.
             * @example 1
             */
            count?: number;
            /**
             * Format: int64
             * @description The offset that was asked for. Absent when 0.
             * @example 100
             */
            startIndex?: number;
            /**
             * Format: int64
             * @description **One too far**: `startIndex + count + 1`. Absent when the server knows of no further page. Read the next page from `startIndex + count`.
             * @example 201
             */
            nextIndex?: number;
            /**
             * Format: int64
             * @description How many elements the whole list has. Absent when the list is complete.
             * @example 321
             */
            total?: number;
            /**
             * @description 0, success.
             * @example 0
             * @constant
             */
            status: 0;
            /**
             * Format: int64
             * @description The HTTP status again, 201 for a `POST` and 200 otherwise.
             * @example 200
             */
            statusCode: number;
        };
        /**
         * Format: date-time
         * @description A point in time with seven decimals and the offset of the portal.
         *     `0001-01-01T00:00:00.0000000Z` means that there is no date.
         * @example 2026-03-02T09:15:42.1836250+03:00
         */
        DateTime: string;
        /** @description A token. After a second factor, `sms` or `tfa` says which. */
        TokenIssued: {
            /**
             * @description The token to send in `Authorization`.
             * @example uKH3d2xQb0mN1lRzV5eYpA7cTjWsGfO
             */
            token: string;
            /**
             * @description The date and time when the token expires, in a year unless the portal says otherwise.
             *     `0001-01-01T00:00:00.0000000Z` means never.
             */
            expires: components["schemas"]["DateTime"];
            /**
             * @description Whether a code from a text message was used. Absent when false.
             * @example true
             */
            sms?: boolean;
            /**
             * @description The number that the code went to, with most digits hidden. Absent without `sms`.
             * @example +7495*****12
             */
            phoneNoise?: string;
            /**
             * @description Whether a code from an authenticator app was used. Absent when false.
             * @example true
             */
            tfa?: boolean;
        };
        /**
         * @description There is no token yet. A code from a text message is needed.
         *     Without `phoneNoise` no code was sent, because the user has no confirmed telephone number. Send one to `setAuthenticationPhone`.
         */
        SmsCodeAwaited: {
            /**
             * @description No token yet.
             * @example null
             */
            token: null;
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            sms: true;
            /**
             * @description The number that the code went to, with most digits hidden. Absent when no code was sent.
             * @example +7495*****12
             */
            phoneNoise?: string;
            /** @description The date and time when the code expires. Absent when no code was sent. */
            expires?: components["schemas"]["DateTime"];
        };
        /**
         * @description There is no token yet. A code from an authenticator app is needed.
         *     With `tfaKey` the app is not connected yet, and the key must be typed into it first.
         */
        AppCodeAwaited: {
            /**
             * @description No token yet.
             * @example null
             */
            token: null;
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            tfa: true;
            /**
             * @description The key to type into an app that is not connected yet. Absent once it is.
             * @example GEZDGNBVGY3TQOJQ
             */
            tfaKey?: string;
        };
        /** @description A token, or the second factor that is still needed. In the second case `token` is `null`, and `sms` or `tfa` says which code is needed. */
        Authentication: components["schemas"]["TokenIssued"] | components["schemas"]["SmsCodeAwaited"] | components["schemas"]["AppCodeAwaited"];
        /** @description A token or the second factor that is still needed, in its envelope. */
        AuthenticationEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Authentication"];
        };
        /** @description The cause of an error. */
        ErrorDetails: {
            /**
             * @description The message of the innermost exception. It is in the language of the caller or is a general text of the framework, so programs cannot rely on it. Absent when there is none.
             * @example Access Denied
             */
            message?: string;
            /**
             * @description The class of the exception. Only debug builds write it.
             * @example System.Security.SecurityException
             */
            type?: string;
            /**
             * @description The stack trace. Only debug builds write it.
             * @example at ASC.Api.CRM.CRMApi.SetAccessToCases
             */
            stack?: string;
            /**
             * Format: int32
             * @description The HRESULT code of the exception. Absent when 0.
             * @example -2146233078
             */
            hresult?: number;
            /** @description More about the exception. It is nearly always empty. Absent when there is none. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description The envelope of every error that comes from the API itself. */
        ErrorEnvelope: {
            /**
             * Format: int64
             * @description The offset that was asked for. Absent when 0.
             * @example 100
             */
            startIndex?: number;
            /**
             * @description 1, error.
             * @example 1
             * @constant
             */
            status: 1;
            /**
             * Format: int64
             * @description The HTTP status again.
             * @example 403
             */
            statusCode: number;
            error: components["schemas"]["ErrorDetails"];
        };
        /** @description A code that was sent, in its envelope. */
        SmsCodeAwaitedEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["SmsCodeAwaited"];
        };
        /** @description The user name and the password of a portal user, and a telephone number. The server ignores other members. */
        PhoneCredentials: {
            /**
             * @description The e-mail address or the user name.
             * @example anna.weber@acme.test
             */
            userName: string;
            /**
             * Format: password
             * @description The password in plain text.
             * @example a password
             */
            password: string;
            /**
             * @description The mobile telephone number that codes are sent to, with its country code.
             * @example +74951234512
             */
            mobilePhone: string;
        };
        /** @description A token in its envelope. */
        TokenIssuedEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["TokenIssued"];
        };
        /** @description A group of users, in the short form. */
        GroupSummary: {
            /**
             * @description The name.
             * @example Sales
             */
            name: string | null;
            /**
             * Format: uuid
             * @description The id of the group. It may stand in an access list.
             * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
             */
            id: string;
            /**
             * @description The user name of the manager.
             * @example boris.ohara
             */
            manager: string | null;
        };
        /** @description Groups in their envelope. */
        GroupsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The groups. */
            response: components["schemas"]["GroupSummary"][];
        };
        /**
         * @description The word `Unauthorized`.
         * @example Unauthorized
         */
        UnauthorizedText: string;
        /**
         * Format: uuid
         * @description The id of a group of users.
         * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
         */
        GroupId: string;
        /** @description A user of the portal, in the short form. */
        Employee: {
            /**
             * Format: uuid
             * @description The id of the user. `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` is the placeholder for a user who is unknown or removed, and for a group.
             * @example 9924256a-739c-462b-af15-e652a3b1b6eb
             */
            id: string;
            /**
             * @description The full name, **HTML-encoded**.
             * @example Anna Weber
             */
            displayName: string;
            /**
             * @description The position. Absent when there is none.
             * @example Account manager
             */
            title?: string;
            /**
             * @description The address of the small photo, often without a host.
             * @example /skins/default/images/default_user_photo_size_32-32.png
             */
            avatarSmall: string;
            /**
             * @description The address of the profile. Empty for the all-zero id.
             * @example https://acme.onlyoffice.com/Products/People/Profile.aspx?user=anna.weber
             */
            profileUrl: string;
        };
        /** @description A group of users. */
        Group: {
            /**
             * @description The name.
             * @example Sales
             */
            name: string | null;
            /**
             * Format: uuid
             * @description The id of the group. It may stand in an access list.
             * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the category, all-zero for none.
             * @example b1946ac9-2492-4d23-8e5c-0f0f0f0f0f0f
             */
            category: string;
            /**
             * Format: uuid
             * @description The id of the group above, all-zero for none.
             * @example b1946ac9-2492-4d23-8e5c-0f0f0f0f0f0f
             */
            parent: string | null;
            /**
             * @description A text, usually `null`.
             * @example The sales team
             */
            description: string | null;
            manager: components["schemas"]["Employee"];
            /** @description The users of the group. */
            members: components["schemas"]["Employee"][];
        };
        /** @description A group in its envelope. */
        GroupEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Group"];
        };
        /** @description A way to reach a user. */
        UserContact: {
            /**
             * @description The kind, such as `skype`.
             * @example skype
             */
            type: string | null;
            /**
             * @description The name or number.
             * @example anna.weber
             */
            value: string | null;
        };
        /**
         * Format: int32
         * @description The status of a user. `Default` is active and on leave together, `All` is everybody.
         * @example 1
         * @enum {integer}
         */
        EmployeeStatus: 1 | 2 | 4 | 5 | 7;
        /**
         * Format: int32
         * @description Whether a user has confirmed the e-mail address.
         * @example 1
         * @enum {integer}
         */
        ActivationStatus: 0 | 1 | 2 | 4;
        /**
         * Format: int32
         * @description Whether a user has confirmed the mobile telephone number.
         * @example 1
         * @enum {integer}
         */
        MobilePhoneActivationStatus: 0 | 1;
        /** @description A user of the portal, in full. */
        UserProfile: {
            /**
             * Format: uuid
             * @description The id of the user. `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` is the placeholder for a user who is unknown or removed, and for a group.
             * @example 9924256a-739c-462b-af15-e652a3b1b6eb
             */
            id: string;
            /**
             * @description The full name, **HTML-encoded**.
             * @example Anna Weber
             */
            displayName: string;
            /**
             * @description The position. Absent when there is none.
             * @example Account manager
             */
            title?: string;
            /**
             * @description The address of the small photo, often without a host.
             * @example /skins/default/images/default_user_photo_size_32-32.png
             */
            avatarSmall: string | null;
            /**
             * @description The address of the profile. Empty for the all-zero id.
             * @example https://acme.onlyoffice.com/Products/People/Profile.aspx?user=anna.weber
             */
            profileUrl: string;
            /**
             * @description First name.
             * @example Anna
             */
            firstName: string | null;
            /**
             * @description Last name.
             * @example Weber
             */
            lastName: string | null;
            /**
             * @description The name to sign in with.
             * @example anna.weber
             */
            userName: string | null;
            /**
             * @description The e-mail address. It is `null` unless the caller may see private data of this user.
             * @example anna.weber@acme.test
             */
            email: string | null;
            /** @description Other ways to reach the user. Absent when there is none or when the caller may not see it. */
            contacts?: components["schemas"]["UserContact"][];
            /** @description The day of birth. Absent when unknown. */
            birthday?: components["schemas"]["DateTime"];
            /**
             * @description `male` or `female`. Absent when unknown.
             * @example female
             */
            sex?: string;
            status: components["schemas"]["EmployeeStatus"];
            activationStatus: components["schemas"]["ActivationStatus"];
            /** @description The date and time when the user left. It is `null` for a user who has not left. */
            terminated: components["schemas"]["DateTime"] | null;
            /**
             * @description The names of the groups, with commas between, **HTML-encoded**. Absent when unknown.
             * @example Sales
             */
            department?: string;
            /** @description The first day of work. Absent when unknown. */
            workFrom?: components["schemas"]["DateTime"];
            /** @description The groups of the user. Absent when there is none. */
            groups?: components["schemas"]["GroupSummary"][];
            /**
             * @description Where the user works. Absent when unknown.
             * @example Berlin
             */
            location?: string;
            /**
             * @description A text. Absent when there is none.
             * @example Speaks Russian
             */
            notes?: string;
            /**
             * Format: uuid
             * @description The id of the user who leads this one. Absent when there is none.
             * @example 3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10
             */
            lead?: string;
            /**
             * @description The address of the medium photo, often without a host.
             * @example /skins/default/images/default_user_photo_size_48-48.png
             */
            avatarMedium: string | null;
            /**
             * @description The address of the photo, often without a host.
             * @example /skins/default/images/default_user_photo_size_82-82.png
             */
            avatar: string | null;
            /**
             * @description Whether the user administers the portal.
             * @example false
             */
            isAdmin: boolean;
            /**
             * @description Whether the user comes from a directory service.
             * @example false
             */
            isLDAP: boolean;
            /**
             * @description The modules that the user administers. Absent when there is none.
             * @example [
             *       "crm"
             *     ]
             */
            listAdminModules?: string[];
            /**
             * @description Whether the user owns the portal.
             * @example false
             */
            isOwner: boolean;
            /**
             * @description Whether the user may only look.
             * @example false
             */
            isVisitor: boolean;
            /**
             * @description The language and region of the user. Absent when it is that of the portal.
             * @example de-DE
             */
            cultureName?: string;
            /**
             * @description The mobile telephone. Absent when there is none or when the caller may not see it.
             * @example +4930123456
             */
            mobilePhone?: string;
            /** @description Whether the mobile telephone is confirmed. Absent when it is `NotActivated` (0). */
            mobilePhoneActivationStatus?: components["schemas"]["MobilePhoneActivationStatus"];
            /**
             * @description Whether the user signs in through another service.
             * @example false
             */
            isSSO: boolean;
            /**
             * Format: int64
             * @description How much the user may store, in bytes. Only `listUsersByFilter` computes it.
             * @example 0
             */
            quotaLimit: number;
            /**
             * Format: int64
             * @description How much the user stores, in bytes. Only `listUsersByFilter` computes it.
             * @example 0
             */
            usedSpace: number;
            /**
             * Format: int64
             * @description How much of it is documents, in bytes.
             * @example 0
             */
            docsSpace: number;
            /**
             * Format: int64
             * @description How much of it is mail, in bytes.
             * @example 0
             */
            mailSpace: number;
            /**
             * Format: int64
             * @description How much of it is chat, in bytes.
             * @example 0
             */
            talkSpace: number;
        };
        /** @description Users in their envelope. */
        UserProfilesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The users. */
            response: components["schemas"]["UserProfile"][];
        };
        /** @description A user in its envelope. */
        UserProfileEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["UserProfile"];
        };
        /** @description The status of users, as a number or as a name in any letter case. */
        EmployeeStatusWord: components["schemas"]["EmployeeStatus"] | ("Active" | "Terminated" | "LeaveOfAbsence" | "Default" | "All" | "active" | "terminated" | "leaveofabsence" | "default" | "all");
        /** @description Whether a user has confirmed the e-mail address, as a number or as a name in any letter case. */
        ActivationStatusWord: components["schemas"]["ActivationStatus"] | ("NotActivated" | "Activated" | "Pending" | "AutoGenerated" | "notactivated" | "activated" | "pending" | "autogenerated");
        /**
         * Format: int32
         * @description Users or visitors.
         * @example 1
         * @enum {integer}
         */
        EmployeeType: 0 | 1 | 2;
        /** @description Users or visitors, as a number or as a name in any letter case. */
        EmployeeTypeWord: components["schemas"]["EmployeeType"] | ("All" | "User" | "Visitor" | "all" | "user" | "visitor");
        /** @description Users in their envelope. */
        EmployeesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The users. */
            response: components["schemas"]["Employee"][];
        };
        /** @description How users may sign in to the portal. */
        Capabilities: {
            /**
             * @description Whether users of a directory service may sign in.
             * @example false
             */
            ldapEnabled: boolean;
            /**
             * @description Whether users of other services may sign in.
             * @example true
             */
            oauthEnabled: boolean;
            /**
             * @description The services whose users may sign in, for `provider` of `authenticate`.
             * @example [
             *       "google"
             *     ]
             */
            providers: string[] | null;
            /**
             * @description The label of the button for single sign-on, empty when it is off.
             * @example Company account
             */
            ssoLabel: string | null;
            /**
             * @description The address of single sign-on, empty when it is off.
             * @example https://acme.onlyoffice.com/sso/login
             */
            ssoUrl: string | null;
        };
        /** @description How users may sign in, in its envelope. */
        CapabilitiesEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Capabilities"];
        };
        /**
         * Format: int32
         * @description The status of a portal.
         * @example 0
         * @enum {integer}
         */
        PortalStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6;
        /** @description The portal itself. The server writes more members than these, and their form is not stable. */
        Portal: {
            /**
             * Format: int32
             * @description The id of the portal on its server.
             * @example 1
             */
            tenantId: number;
            /**
             * @description The name of the portal in its address.
             * @example acme
             */
            tenantAlias: string;
            /**
             * @description The host name.
             * @example acme.onlyoffice.com
             */
            tenantDomain: string;
            /**
             * @description The title.
             * @example Acme
             */
            name: string;
            /**
             * @description The language and region.
             * @example en-US
             */
            language: string;
            /**
             * Format: uuid
             * @description The id of the user who owns it.
             * @example 9924256a-739c-462b-af15-e652a3b1b6eb
             */
            ownerId: string;
            status: components["schemas"]["PortalStatus"];
        };
        /** @description A portal in its envelope. */
        PortalEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Portal"];
        };
        /**
         * Format: int32
         * @description The id of a record of the CRM.
         * @example 1234
         */
        RecordId: number;
        /** @description The cases to delete. */
        CasesToDelete: {
            /**
             * @description The ids of the cases to delete.
             * @example [
             *       1234,
             *       1235
             *     ]
             */
            casesids: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
        };
        /**
         * Format: int32
         * @description How a contact is shared with the users of the CRM.
         * @example 1
         * @enum {integer}
         */
        ShareType: 0 | 1 | 2;
        /** @description A currency. */
        Currency: {
            /**
             * @description The name.
             * @example Euro
             */
            title: string | null;
            /**
             * @description The sign.
             * @example €
             */
            symbol: string | null;
            /**
             * @description The code of ISO 4217.
             * @example EUR
             */
            abbreviation: string | null;
            /**
             * @description The country or region whose form of numbers is used.
             * @example EU
             */
            cultureName: string | null;
            /**
             * @description Whether the portal has a rate for it.
             * @example true
             */
            isConvertable: boolean;
            /**
             * @description Whether the currency stands among the main ones of the portal's lists.
             * @example true
             */
            isBasic: boolean;
        };
        /** @description A person or a company as it stands inside another record. */
        ContactBase: {
            /**
             * @description The address of the small photo, without a host.
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=501&isc=False&ps=1
             */
            smallFotoUrl: string;
            /**
             * @description The address of the medium photo, without a host.
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=501&isc=False&ps=2
             */
            mediumFotoUrl: string;
            /**
             * @description The name of the company, or first and last name. It is a single blank when a person has neither.
             * @example Olga Kraus
             */
            displayName: string | null;
            /**
             * @description Whether the contact is a company.
             * @example false
             */
            isCompany: boolean;
            /** @description The managers. It is `[]` when a private contact has none. Absent when the contact is shared. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Whether `shareType` is 0.
             * @example true
             */
            isPrivate: boolean;
            /**
             * @description Whether `shareType` is 1 or 2, always the opposite of `isPrivate`.
             * @example false
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            /** @description The currency of the contact, nearly always `null`. */
            currency: components["schemas"]["Currency"] | null;
            /**
             * @description Whether the caller may edit the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Whether the caller may delete it, which an invoice prevents. Inside another record it may be false without having been checked.
             * @example true
             */
            canDelete: boolean;
            /**
             * Format: int32
             * @description The id of the contact.
             * @example 501
             */
            id: number;
        };
        /**
         * Format: int32
         * @description The kind of a custom field. Its value is text whatever the kind.
         * @example 0
         * @enum {integer}
         */
        FieldType: 0 | 1 | 2 | 3 | 4 | 5;
        /** @description A custom field of a record and its value. */
        CustomField: {
            /**
             * Format: int32
             * @description The id of the record that holds the value. 0 for a field without one.
             * @example 1234
             */
            entityId: number;
            /**
             * @description The name of the field.
             * @example Budget code
             */
            label: string | null;
            /**
             * @description The value, as text whatever the kind. Empty or `null` for a heading.
             * @example EX-17
             */
            fieldValue: string | null;
            fieldType: components["schemas"]["FieldType"];
            /**
             * Format: int32
             * @description The position among the fields.
             * @example 10
             */
            position: number;
            /**
             * @description JSON text with the size, or the options of a `SelectBox`. Empty for a check box, a heading and a date.
             * @example {"size":"40"}
             */
            mask: string | null;
            /**
             * Format: int32
             * @description The id of the field.
             * @example 7
             */
            id: number;
        };
        /** @description A case. */
        Case: {
            /** @description The contacts that take part and that the caller may see. */
            members: components["schemas"]["ContactBase"][];
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description The title.
             * @example Stand at the trade fair
             */
            title: string;
            /**
             * @description Whether the case is closed.
             * @example false
             */
            isClosed: boolean;
            /**
             * @description Whether the case is private, that is, whether anyone is on its access list.
             * @example true
             */
            isPrivate: boolean;
            /** @description The users who may see and edit the case. Absent when the case is public. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Whether the caller may edit the case.
             * @example true
             */
            canEdit: boolean;
            /** @description The custom fields that have a value, and all headings. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * Format: int32
             * @description The id of the case.
             * @example 1234
             */
            id: number;
        };
        /** @description Cases in their envelope. */
        CasesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The cases. */
            response: components["schemas"]["Case"][];
        };
        /** @description A custom field and its value in a new record. */
        NewCustomFieldValue: {
            /** @description The id of the custom field. */
            key: components["schemas"]["RecordId"];
            /**
             * @description The value, as text whatever the kind of the field. The value of a `SelectBox` is the text of an option. An empty text sets nothing.
             *     A date is best sent as `2026-06-30`. The server changes a text that looks like a date with a time: it moves it to its own time zone.
             * @example EX-17
             */
            value: string;
        };
        /**
         * Format: uuid
         * @description The id of a user of the portal.
         *     `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` is refused: the server returns it in place of a group and of a removed user, so sending it back would lose whom it stood for.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        UserId: string;
        /** @description A new case that only some users may see. */
        NewPrivateCase: {
            /**
             * @description The title.
             * @example Stand at the trade fair
             */
            title: string;
            /**
             * @description The ids of the contacts that take part. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly components["schemas"]["RecordId"][];
            /**
             * @description The values of custom fields. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 7,
             *         "value": "EX-17"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["NewCustomFieldValue"][] | null;
            /**
             * @description Makes the case private. CRM administrators, the users of `accessList` and the caller may see and edit it.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the case. An id is a text, not the object of a user.
             *     The server adds the caller.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the case but not edit it, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
            /**
             * @description Whether to notify the users of `accessList`. `null` means no, as does leaving it out.
             * @example true
             */
            isNotify?: boolean | null;
        };
        /** @description A new case that every user of the CRM may see. */
        NewPublicCase: {
            /**
             * @description The title.
             * @example Stand at the trade fair
             */
            title: string;
            /**
             * @description The ids of the contacts that take part. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly components["schemas"]["RecordId"][];
            /**
             * @description The values of custom fields. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 7,
             *         "value": "EX-17"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["NewCustomFieldValue"][] | null;
            /**
             * @description Makes the case public. Every user of the CRM may see and edit it.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public case.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
            /**
             * @description The server ignores this for a public case, since there is no access list to notify.
             * @example false
             */
            isNotify?: boolean | null;
        };
        /**
         * @description A new case.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the case public, so both objects are closed.
         */
        NewCase: components["schemas"]["NewPrivateCase"] | components["schemas"]["NewPublicCase"];
        /** @description A case in its envelope. */
        CaseEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Case"];
        };
        /**
         * @description The ids of the records to change.
         * @example [
         *       1234,
         *       1235
         *     ]
         */
        RecordIds: readonly components["schemas"]["RecordId"][];
        /** @description Makes several cases private. */
        CasesPrivateAccess: {
            casesid: components["schemas"]["RecordIds"];
            /**
             * @description Makes the cases private. CRM administrators, the users of `accessList` and the caller may see and edit them.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the cases. They replace the users who could do so before.
             *     The server adds the caller. It does not add the creator.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the cases but not edit them, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
        };
        /** @description Makes several cases public. */
        CasesPublicAccess: {
            casesid: components["schemas"]["RecordIds"];
            /**
             * @description Makes the cases public. Every user of the CRM may see and edit them, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public case.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
        };
        /**
         * @description Who may see and edit several cases.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the cases public, so both objects are closed.
         */
        CasesAccess: components["schemas"]["CasesPrivateAccess"] | components["schemas"]["CasesPublicAccess"];
        /**
         * @description Tags that a record must carry, all of them, in any letter case. An unknown tag matches nothing. An empty list matches everything.
         * @example [
         *       "trade fair"
         *     ]
         */
        Tags: readonly string[];
        /** @description Makes all cases that match the filters private. */
        FilteredCasesPrivateAccess: {
            /**
             * Format: int32
             * @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out.
             * @example 501
             */
            contactid?: number;
            /**
             * @description Whether the case is closed. `null` matches both, as does leaving it out.
             * @example false
             */
            isClosed?: boolean | null;
            tags?: components["schemas"]["Tags"];
            /**
             * @description Makes the cases private. CRM administrators, the users of `accessList` and the caller may see and edit them.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the cases. They replace the users who could do so before.
             *     The server adds the caller. It does not add the creator.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the cases but not edit them, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
        };
        /** @description Makes all cases that match the filters public. */
        FilteredCasesPublicAccess: {
            /**
             * Format: int32
             * @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out.
             * @example 501
             */
            contactid?: number;
            /**
             * @description Whether the case is closed. `null` matches both, as does leaving it out.
             * @example false
             */
            isClosed?: boolean | null;
            tags?: components["schemas"]["Tags"];
            /**
             * @description Makes the cases public. Every user of the CRM may see and edit them, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public case.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
        };
        /**
         * @description Which cases to change, and who may see and edit them. A filter that is left out matches everything.
         *     The server ignores a misspelt member, so both objects are closed.
         */
        FilteredCasesAccess: components["schemas"]["FilteredCasesPrivateAccess"] | components["schemas"]["FilteredCasesPublicAccess"];
        /** @description A custom field and its new value. */
        CustomFieldChange: {
            /** @description The id of the custom field. */
            key: components["schemas"]["RecordId"];
            /**
             * @description The new value, as text whatever the kind of the field. The value of a `SelectBox` is the text of an option.
             *     A date is best sent as `2026-06-30`. The server changes a text that looks like a date with a time: it moves it to its own time zone.
             * @example EX-18
             */
            value: string;
        };
        /** @description Changes a case, and makes it private or keeps it so. */
        CasePrivateUpdate: {
            /**
             * @description The title. It is always needed, also to change something else.
             * @example Stand at the trade fair
             */
            title: string;
            /**
             * @description The ids of the contacts that take part. They replace the members. All members stay when the list is left out. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
            /**
             * @description The values of custom fields. Fields that are not in the list keep their values. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 7,
             *         "value": "EX-17"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["CustomFieldChange"][] | null;
            /**
             * @description Makes the case private. CRM administrators, the users of `accessList` and the caller may see and edit it.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the case. They replace the users who could do so before. An id is a text, not the object of a user.
             *     The server adds the caller. It does not add the creator.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the case but not edit it, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
            /**
             * @description Whether to notify the users of `accessList`. `null` means no, as does leaving it out.
             * @example true
             */
            isNotify?: boolean | null;
        };
        /** @description Changes a case, and makes it public or keeps it so. */
        CasePublicUpdate: {
            /**
             * @description The title. It is always needed, also to change something else.
             * @example Stand at the trade fair
             */
            title: string;
            /**
             * @description The ids of the contacts that take part. They replace the members. All members stay when the list is left out. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
            /**
             * @description The values of custom fields. Fields that are not in the list keep their values. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 7,
             *         "value": "EX-17"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["CustomFieldChange"][] | null;
            /**
             * @description Makes the case public. Every user of the CRM may see and edit it, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public case.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
            /**
             * @description The server ignores this for a public case, since there is no access list to notify.
             * @example false
             */
            isNotify?: boolean | null;
        };
        /**
         * @description The changes of a case.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the case public, so both objects are closed.
         */
        CaseUpdate: components["schemas"]["CasePrivateUpdate"] | components["schemas"]["CasePublicUpdate"];
        /** @description Makes a case private. */
        CasePrivateAccess: {
            /**
             * @description Makes the case private. CRM administrators, the users of `accessList` and the caller may see and edit it.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the case. They replace the users who could do so before.
             *     The server adds the caller. It does not add the creator.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the case but not edit it, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
        };
        /** @description Makes a case public. */
        CasePublicAccess: {
            /**
             * @description Makes the case public. Every user of the CRM may see and edit it, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public case.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
        };
        /**
         * @description Who may see and edit a case.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the case public, so both objects are closed.
         */
        CaseAccess: components["schemas"]["CasePrivateAccess"] | components["schemas"]["CasePublicAccess"];
        /**
         * Format: int32
         * @description What a postal address is for.
         * @example 2
         * @enum {integer}
         */
        AddressCategory: 0 | 1 | 2 | 3 | 4 | 5;
        /** @description A postal address. A part that is absent is unknown. */
        Address: {
            /**
             * @description Street and number. Absent when unknown.
             * @example Kurfürstendamm 21
             */
            street?: string;
            /**
             * @description City. Absent when unknown.
             * @example Berlin
             */
            city?: string;
            /**
             * @description State or region. Absent when unknown.
             * @example Berlin
             */
            state?: string;
            /**
             * @description Postal code. Absent when unknown.
             * @example 10719
             */
            zip?: string;
            /**
             * @description Country. Absent when unknown.
             * @example Germany
             */
            country?: string;
            /** @description What the address is for. Absent when it is `Home` (0). */
            category?: components["schemas"]["AddressCategory"];
            /**
             * @description The category in words, in the language of the caller. Absent when there is none.
             * @example Office
             */
            categoryName?: string;
            /**
             * @description Whether it is the main address. Absent when false.
             * @example true
             */
            isPrimary?: boolean;
        };
        /** @description The status (temperature) of a contact. */
        ContactStatus: {
            /**
             * @description The name. Absent when there is none.
             * @example Warm
             */
            title?: string;
            /**
             * @description What it means. Absent when there is none.
             * @example Asked for an offer
             */
            description?: string;
            /**
             * @description The colour in the lists of the portal. Absent when there is none.
             * @example #F6C36A
             */
            color?: string;
            /**
             * Format: int32
             * @description The position in the list. Absent when 0.
             * @example 2
             */
            sortOrder?: number;
            /**
             * Format: int32
             * @description The id of the status (temperature).
             * @example 12
             */
            id: number;
            /**
             * Format: int32
             * @description How many contacts have the status. Only the list of all of them contains it. Absent there when 0.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description The type of a contact. */
        ContactType: {
            /**
             * @description The name. Absent when there is none.
             * @example Customer
             */
            title?: string;
            /**
             * @description What it means. Absent when there is none.
             * @example Has bought from us
             */
            description?: string;
            /**
             * @description The colour in the lists of the portal. Absent when there is none.
             * @example #F6C36A
             */
            color?: string;
            /**
             * Format: int32
             * @description The position in the list. Absent when 0.
             * @example 2
             */
            sortOrder?: number;
            /**
             * Format: int32
             * @description The id of the type.
             * @example 7
             */
            id: number;
            /**
             * Format: int32
             * @description How many contacts have the type. Only the list of all of them contains it. Absent there when 0.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /**
         * Format: int32
         * @description The kind of a piece of contact information.
         * @example 1
         * @enum {integer}
         */
        ContactInfoType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
        /**
         * Format: int32
         * @description What a telephone number is for.
         * @example 2
         * @enum {integer}
         */
        PhoneCategory: 0 | 1 | 2 | 3 | 4 | 5;
        /**
         * Format: int32
         * @description What a piece of contact information is for, unless it is a telephone number or a postal address.
         * @example 1
         * @enum {integer}
         */
        ContactInfoCategory: 0 | 1 | 2;
        /** @description A telephone number, an e-mail address or another piece of contact information. */
        ContactInfo: {
            /**
             * Format: int32
             * @description The id of the piece of information.
             * @example 901
             */
            id: number;
            infoType: components["schemas"]["ContactInfoType"];
            /** @description The purpose, as a `PhoneCategory` when `infoType` is `Phone` and a `ContactInfoCategory` otherwise. */
            category: components["schemas"]["PhoneCategory"] | components["schemas"]["ContactInfoCategory"];
            /**
             * @description The number, the address, the name.
             * @example office@kraus.test
             */
            data: string | null;
            /**
             * @description The category in words, in the language of the caller.
             * @example Work
             */
            categoryName: string | null;
            /**
             * @description Whether it is the main one of its kind.
             * @example true
             */
            isPrimary: boolean;
        };
        /**
         * Person
         * @description A contact that is a person.
         */
        Person: {
            /**
             * @description First name. Absent when there is none.
             * @example Olga
             */
            firstName?: string;
            /**
             * @description Last name. Absent when there is none.
             * @example Kraus
             */
            lastName?: string;
            /** @description The company that the person belongs to. Absent when there is none, and in a list also when the caller may not see it. */
            company?: components["schemas"]["ContactBase"];
            /**
             * @description The position. Absent when there is none.
             * @example Head of purchasing
             */
            title?: string;
            /** @description Postal addresses. Absent when there are none, except in a response about contacts that were named by id, where it is `[]`. */
            addresses?: components["schemas"]["Address"][];
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description A text. Absent when there is none.
             * @example Met at the trade fair
             */
            about?: string;
            /**
             * @description The line of business. Absent when there is none.
             * @example Hotels
             */
            industry?: string;
            /** @description The status (temperature). Absent when there is none. */
            contactStatus?: components["schemas"]["ContactStatus"];
            /** @description The type. The server never writes it. */
            contactType?: components["schemas"]["ContactType"];
            /** @description Telephone numbers, e-mail addresses and the like. */
            commonData: components["schemas"]["ContactInfo"][];
            /** @description The custom fields that have a value, and all headings. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * @description The tags, which only lists contain. Absent when there are none, and in every response that is not a list.
             * @example [
             *       "trade fair"
             *     ]
             */
            tags?: string[];
            /**
             * Format: int32
             * @description How many open tasks there are. Absent when 0.
             * @example 2
             */
            taskCount?: number;
            /**
             * @description Whether a task is overdue.
             * @example false
             */
            haveLateTasks: boolean;
            /**
             * @description The address of the small photo, without a host.
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=501&isc=False&ps=1
             */
            smallFotoUrl: string;
            /**
             * @description The address of the medium photo, without a host.
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=501&isc=False&ps=2
             */
            mediumFotoUrl: string;
            /**
             * @description The name of the company, or first and last name. It is a single blank when a person has neither.
             * @example Olga Kraus
             */
            displayName: string | null;
            /**
             * @description Always false.
             * @example false
             * @constant
             */
            isCompany: false;
            /** @description The managers. It is `[]` when a private contact has none. Absent when the contact is shared. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Whether `shareType` is 0.
             * @example true
             */
            isPrivate: boolean;
            /**
             * @description Whether `shareType` is 1 or 2, always the opposite of `isPrivate`.
             * @example false
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            /** @description The currency of the contact, nearly always `null`. */
            currency: components["schemas"]["Currency"] | null;
            /**
             * @description Whether the caller may edit the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Whether the caller may delete it, which an invoice prevents. Inside another record it may be false without having been checked.
             * @example true
             */
            canDelete: boolean;
            /**
             * Format: int32
             * @description The id of the contact.
             * @example 501
             */
            id: number;
        };
        /**
         * Company
         * @description A contact that is a company.
         */
        Company: {
            /**
             * @description The name of the company. Absent when there is none.
             * @example Hotel Kraus
             */
            companyName?: string;
            /** @description The persons of the company. The server never writes it. */
            persons?: components["schemas"]["ContactBase"][];
            /**
             * Format: int32
             * @description How many persons belong to the company. Absent when 0.
             * @example 3
             */
            personsCount?: number;
            /** @description Postal addresses. Absent when there are none, except in a response about contacts that were named by id, where it is `[]`. */
            addresses?: components["schemas"]["Address"][];
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description A text. Absent when there is none.
             * @example Met at the trade fair
             */
            about?: string;
            /**
             * @description The line of business. Absent when there is none.
             * @example Hotels
             */
            industry?: string;
            /** @description The status (temperature). Absent when there is none. */
            contactStatus?: components["schemas"]["ContactStatus"];
            /** @description The type. The server never writes it. */
            contactType?: components["schemas"]["ContactType"];
            /** @description Telephone numbers, e-mail addresses and the like. */
            commonData: components["schemas"]["ContactInfo"][];
            /** @description The custom fields that have a value, and all headings. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * @description The tags, which only lists contain. Absent when there are none, and in every response that is not a list.
             * @example [
             *       "trade fair"
             *     ]
             */
            tags?: string[];
            /**
             * Format: int32
             * @description How many open tasks there are. Absent when 0.
             * @example 2
             */
            taskCount?: number;
            /**
             * @description Whether a task is overdue.
             * @example false
             */
            haveLateTasks: boolean;
            /**
             * @description The address of the small photo, without a host.
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=501&isc=False&ps=1
             */
            smallFotoUrl: string;
            /**
             * @description The address of the medium photo, without a host.
             * @example /Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=501&isc=False&ps=2
             */
            mediumFotoUrl: string;
            /**
             * @description The name of the company, or first and last name. It is a single blank when a person has neither.
             * @example Olga Kraus
             */
            displayName: string | null;
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            isCompany: true;
            /** @description The managers. It is `[]` when a private contact has none. Absent when the contact is shared. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Whether `shareType` is 0.
             * @example true
             */
            isPrivate: boolean;
            /**
             * @description Whether `shareType` is 1 or 2, always the opposite of `isPrivate`.
             * @example false
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            /** @description The currency of the contact, nearly always `null`. */
            currency: components["schemas"]["Currency"] | null;
            /**
             * @description Whether the caller may edit the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Whether the caller may delete it, which an invoice prevents. Inside another record it may be false without having been checked.
             * @example true
             */
            canDelete: boolean;
            /**
             * Format: int32
             * @description The id of the contact.
             * @example 501
             */
            id: number;
        };
        /** @description A person or a company. `isCompany` tells which. */
        Contact: components["schemas"]["Person"] | components["schemas"]["Company"];
        /** @description Contacts in their envelope. */
        ContactsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The contacts. */
            response: components["schemas"]["Contact"][];
        };
        /** @description The contact to add to a case. */
        CaseContact: {
            /** @description The id of the contact. */
            contactid: components["schemas"]["RecordId"];
        };
        /** @description A contact in a response about contacts that were named by id. It always has its addresses, `[]` when there are none. */
        SingleContact: WithRequired<components["schemas"]["Person"], "addresses"> | WithRequired<components["schemas"]["Company"], "addresses">;
        /** @description A contact in its envelope. */
        ContactEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["SingleContact"];
        };
        /** @description The opportunities to delete. */
        OpportunitiesToDelete: {
            /**
             * @description The ids of the opportunities to delete.
             * @example [
             *       1234,
             *       1235
             *     ]
             */
            opportunityids: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
        };
        /**
         * Format: int32
         * @description What the value of an opportunity is counted in.
         * @example 4
         * @enum {integer}
         */
        BidType: 0 | 1 | 2 | 3 | 4 | 5;
        /**
         * Format: int32
         * @description Whether the stage of an opportunity is open, won or lost.
         * @example 0
         * @enum {integer}
         */
        StageType: 0 | 1 | 2;
        /** @description The stage of an opportunity. */
        Stage: {
            /**
             * Format: int32
             * @description How likely a deal in this stage is to be won, in percent.
             * @example 20
             */
            successProbability: number;
            stageType: components["schemas"]["StageType"];
            /**
             * @description The name. Absent when there is none.
             * @example Discussion
             */
            title?: string;
            /**
             * @description What the stage means. Absent when there is none.
             * @example The customer compares the offers
             */
            description?: string;
            /**
             * @description The colour in the lists of the portal. Absent when there is none.
             * @example #B9AFD3
             */
            color?: string;
            /**
             * Format: int32
             * @description The position among the stages. The server never writes it for the stage of an opportunity.
             * @example 2
             */
            sortOrder?: number;
            /**
             * Format: int32
             * @description The id of the stage.
             * @example 30
             */
            id: number;
            /**
             * Format: int32
             * @description How many opportunities are in the stage. Absent when 0, and always absent in the stage of an opportunity.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description An opportunity (a deal). */
        Opportunity: {
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /** @description The contacts that take part and that the caller may see. */
            members: components["schemas"]["ContactBase"][];
            /** @description The main contact. Absent when there is none, and in a list also when the caller may not see it. */
            contact?: components["schemas"]["ContactBase"];
            /**
             * @description The title.
             * @example Hotel catalogue
             */
            title: string;
            /**
             * @description A text, often empty. Absent when there is none.
             * @example Two hundred pages in four languages
             */
            description?: string;
            responsible: components["schemas"]["Employee"];
            /** @description What the value is counted in. Absent when it is `FixedBid` (0). */
            bidType?: components["schemas"]["BidType"];
            /**
             * @description The value. Absent when 0. The server may write it with more digits than a double holds.
             * @example 1500.5
             */
            bidValue?: number;
            /** @description The currency of the value. Absent when there is none or when the portal no longer knows it. */
            bidCurrency?: components["schemas"]["Currency"];
            /**
             * Format: int32
             * @description How many periods the value is for. Absent when 0.
             * @example 12
             */
            perPeriodValue?: number;
            /** @description The stage. Absent when there is none, and in a list also when it was deleted. */
            stage?: components["schemas"]["Stage"];
            /**
             * Format: int32
             * @description How likely it is to be won, in percent. Absent when 0.
             * @example 65
             */
            successProbability?: number;
            actualCloseDate: components["schemas"]["DateTime"];
            expectedCloseDate: components["schemas"]["DateTime"];
            /**
             * @description Whether the opportunity is private, that is, whether anyone is on its access list.
             * @example true
             */
            isPrivate: boolean;
            /** @description The users who may see and edit the opportunity. In a list, absent when the opportunity is public. In a response about a single opportunity it is then `[]`. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Whether the caller may edit the opportunity.
             * @example true
             */
            canEdit: boolean;
            /** @description The custom fields that have a value, and all headings. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * Format: int32
             * @description The id of the opportunity.
             * @example 1234
             */
            id: number;
        };
        /** @description Opportunities in their envelope. */
        OpportunitiesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The opportunities. */
            response: components["schemas"]["Opportunity"][];
        };
        /** @description What the value of an opportunity is counted in, as a number or as a name in any letter case. */
        BidTypeWord: components["schemas"]["BidType"] | ("FixedBid" | "PerHour" | "PerDay" | "PerWeek" | "PerMonth" | "PerYear" | "fixedbid" | "perhour" | "perday" | "perweek" | "permonth" | "peryear");
        /** @description What the value is counted in, as a number or as a name in any letter case. `null` means `FixedBid` (0). */
        NullableBidType: components["schemas"]["BidTypeWord"] | null;
        /**
         * @description The value. `null` means 0.
         *     A number keeps about 15 digits. A text such as `'12345678901234.56'` keeps all of them.
         * @example 1500.50
         * @example 1500.5
         */
        BidAmount: number | string | null;
        /**
         * @description A point in time in a form that the server reads in a body:
         *     `2008-04-10T06-30-00.000Z` with dashes, `2008-04-10T06:30:00Z` with colons, or `2008-04-10` for midnight. A time has three decimals, seven or none.
         *     Without `Z` or an offset it is in the time zone of the portal.
         *     With colons the decimals must not end in 0 unless all of them are 0. The form with dashes has no such exception.
         * @example 2008-04-10T06-30-00.000Z
         * @example 2008-04-10T06:30:00Z
         * @example 2008-04-10
         */
        DateFilter: string | Date;
        /** @description A day or a point in time. `null` means that there is no date. */
        CloseDate: components["schemas"]["DateFilter"] | null;
        /** @description A new opportunity that only some users may see. */
        NewPrivateOpportunity: {
            /**
             * Format: int32
             * @description The id of the main contact. `null` or 0 means no main contact, as does leaving it out.
             * @example 500
             */
            contactid?: number | null;
            /**
             * @description The ids of the contacts that take part. The main contact is added to them. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly components["schemas"]["RecordId"][];
            /**
             * @description The title.
             * @example Hotel catalogue
             */
            title: string;
            /**
             * @description A text. `null` means no text, as does leaving it out.
             * @example Two hundred pages in four languages
             */
            description?: string | null;
            /** @description The id of the responsible user. The server does not take the all-zero id. */
            responsibleid: components["schemas"]["UserId"];
            /** @description What the value is counted in, as a number or as a name in any letter case. `null` means `FixedBid` (0), as does leaving it out. */
            bidType?: components["schemas"]["NullableBidType"];
            /** @description The value, as a number or as a text with all of its digits. `null` means 0, as does leaving it out. */
            bidValue?: components["schemas"]["BidAmount"];
            /**
             * @description The code of the currency, which the portal must know, in any letter case. It is needed also when there is no value.
             * @example EUR
             */
            bidCurrencyAbbr: string;
            /**
             * Format: int32
             * @description How many periods of `bidType` the value is for. `null` means 0, as does leaving it out.
             * @example 12
             */
            perPeriodValue?: number | null;
            /** @description The id of the stage. */
            stageid: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description How likely it is to be won, in percent. The server does not take it from the stage here. `null` means 0, as does leaving it out.
             * @example 65
             */
            successProbability?: number | null;
            /** @description When the opportunity was closed. `null` means that it has no such date, as does leaving it out. */
            actualCloseDate?: components["schemas"]["CloseDate"];
            /** @description When the opportunity is expected to be closed. `null` means that it has no such date, as does leaving it out. */
            expectedCloseDate?: components["schemas"]["CloseDate"];
            /**
             * @description The values of custom fields. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 9,
             *         "value": "Referral"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["NewCustomFieldValue"][] | null;
            /**
             * @description Makes the opportunity private. CRM administrators, the users of `accessList` and the caller may see and edit it.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the opportunity. An id is a text, not the object of a user.
             *     The server adds the caller. It does not add the responsible user.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the opportunity but not edit it, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
            /**
             * @description Whether to notify the users of `accessList`. `null` means no, as does leaving it out.
             * @example true
             */
            isNotify?: boolean | null;
        };
        /** @description A new opportunity that every user of the CRM may see. */
        NewPublicOpportunity: {
            /**
             * Format: int32
             * @description The id of the main contact. `null` or 0 means no main contact, as does leaving it out.
             * @example 500
             */
            contactid?: number | null;
            /**
             * @description The ids of the contacts that take part. The main contact is added to them. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly components["schemas"]["RecordId"][];
            /**
             * @description The title.
             * @example Hotel catalogue
             */
            title: string;
            /**
             * @description A text. `null` means no text, as does leaving it out.
             * @example Two hundred pages in four languages
             */
            description?: string | null;
            /** @description The id of the responsible user. The server does not take the all-zero id. */
            responsibleid: components["schemas"]["UserId"];
            /** @description What the value is counted in, as a number or as a name in any letter case. `null` means `FixedBid` (0), as does leaving it out. */
            bidType?: components["schemas"]["NullableBidType"];
            /** @description The value, as a number or as a text with all of its digits. `null` means 0, as does leaving it out. */
            bidValue?: components["schemas"]["BidAmount"];
            /**
             * @description The code of the currency, which the portal must know, in any letter case. It is needed also when there is no value.
             * @example EUR
             */
            bidCurrencyAbbr: string;
            /**
             * Format: int32
             * @description How many periods of `bidType` the value is for. `null` means 0, as does leaving it out.
             * @example 12
             */
            perPeriodValue?: number | null;
            /** @description The id of the stage. */
            stageid: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description How likely it is to be won, in percent. The server does not take it from the stage here. `null` means 0, as does leaving it out.
             * @example 65
             */
            successProbability?: number | null;
            /** @description When the opportunity was closed. `null` means that it has no such date, as does leaving it out. */
            actualCloseDate?: components["schemas"]["CloseDate"];
            /** @description When the opportunity is expected to be closed. `null` means that it has no such date, as does leaving it out. */
            expectedCloseDate?: components["schemas"]["CloseDate"];
            /**
             * @description The values of custom fields. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 9,
             *         "value": "Referral"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["NewCustomFieldValue"][] | null;
            /**
             * @description Makes the opportunity public. Every user of the CRM may see and edit it.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public opportunity.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
            /**
             * @description The server ignores this for a public opportunity, since there is no access list to notify.
             * @example false
             */
            isNotify?: boolean | null;
        };
        /**
         * @description A new opportunity.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the opportunity public, so both objects are closed.
         */
        NewOpportunity: components["schemas"]["NewPrivateOpportunity"] | components["schemas"]["NewPublicOpportunity"];
        /** @description An opportunity in a response of its own. It always has its access list, `[]` when it is public. */
        SingleOpportunity: WithRequired<components["schemas"]["Opportunity"], "accessList">;
        /** @description An opportunity in its envelope. */
        OpportunityEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["SingleOpportunity"];
        };
        /** @description Makes several opportunities private. */
        OpportunitiesPrivateAccess: {
            opportunityid: components["schemas"]["RecordIds"];
            /**
             * @description Makes the opportunities private. CRM administrators, the users of `accessList` and the caller may see and edit them.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the opportunities. They replace the users who could do so before.
             *     The server adds the caller. It does not add the creator or the responsible user.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the opportunities but not edit them, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
        };
        /** @description Makes several opportunities public. */
        OpportunitiesPublicAccess: {
            opportunityid: components["schemas"]["RecordIds"];
            /**
             * @description Makes the opportunities public. Every user of the CRM may see and edit them, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public opportunity.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
        };
        /**
         * @description Who may see and edit several opportunities.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the opportunities public, so both objects are closed.
         */
        OpportunitiesAccess: components["schemas"]["OpportunitiesPrivateAccess"] | components["schemas"]["OpportunitiesPublicAccess"];
        /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. */
        StageTypeWord: components["schemas"]["StageType"] | ("Open" | "ClosedAndWon" | "ClosedAndLost" | "open" | "closedandwon" | "closedandlost");
        /**
         * @description A point in time in a form that the server reads in a query:
         *     `2008-04-10T06:30:00.120Z` with colons, `2008-04-10T06-30-00.120Z` with dashes, or `2008-04-10` for midnight. A time has three decimals, seven or none.
         *     Without `Z` or an offset it is in the time zone of the portal.
         * @example 2008-04-10T06:30:00.120Z
         * @example 2008-04-10T06-30-00.000Z
         * @example 2008-04-10
         */
        DateQuery: string | Date;
        /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. `null` matches every stage, as does leaving it out. */
        StageTypeFilter: components["schemas"]["StageTypeWord"] | null;
        /** @description Makes all opportunities that match the filters private. */
        FilteredOpportunitiesPrivateAccess: {
            /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out. */
            responsibleid?: components["schemas"]["UserId"];
            /**
             * Format: int32
             * @description The id of the stage. 0 matches every stage, as does leaving it out.
             * @example 30
             */
            opportunityStagesid?: number;
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out.
             * @example 501
             */
            contactid?: number;
            stageType?: components["schemas"]["StageTypeFilter"];
            /**
             * @description Whether `contactid` may be any contact that takes part. Without `contactid` the filter matches nothing.
             * @example true
             */
            contactAlsoIsParticipant?: boolean | null;
            /** @description The earliest closing date. It needs `toDate`. */
            fromDate?: components["schemas"]["DateFilter"];
            /** @description The latest closing date, not extended to the end of the day. It needs `fromDate`. */
            toDate?: components["schemas"]["DateFilter"];
            /**
             * @description Makes the opportunities private. CRM administrators, the users of `accessList` and the caller may see and edit them.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the opportunities. They replace the users who could do so before.
             *     The server adds the caller. It does not add the creator or the responsible user.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the opportunities but not edit them, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
        };
        /** @description Makes all opportunities that match the filters public. */
        FilteredOpportunitiesPublicAccess: {
            /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out. */
            responsibleid?: components["schemas"]["UserId"];
            /**
             * Format: int32
             * @description The id of the stage. 0 matches every stage, as does leaving it out.
             * @example 30
             */
            opportunityStagesid?: number;
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out.
             * @example 501
             */
            contactid?: number;
            stageType?: components["schemas"]["StageTypeFilter"];
            /**
             * @description Whether `contactid` may be any contact that takes part. Without `contactid` the filter matches nothing.
             * @example true
             */
            contactAlsoIsParticipant?: boolean | null;
            /** @description The earliest closing date. It needs `toDate`. */
            fromDate?: components["schemas"]["DateFilter"];
            /** @description The latest closing date, not extended to the end of the day. It needs `fromDate`. */
            toDate?: components["schemas"]["DateFilter"];
            /**
             * @description Makes the opportunities public. Every user of the CRM may see and edit them, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public opportunity.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
        };
        /**
         * @description Which opportunities to change, and who may see and edit them. A filter that is left out matches everything.
         *     The server ignores a misspelt member, so both objects are closed.
         */
        FilteredOpportunitiesAccess: components["schemas"]["FilteredOpportunitiesPrivateAccess"] | components["schemas"]["FilteredOpportunitiesPublicAccess"];
        /** @description Stages in their envelope. */
        StagesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The stages. */
            response: components["schemas"]["Stage"][];
        };
        /** @description A new stage of opportunities. */
        NewStage: {
            /**
             * @description The name.
             * @example Discussion
             */
            title: string;
            /**
             * @description What the stage means. `null` means no description, as does leaving it out.
             * @example The customer compares the offers
             */
            description?: string | null;
            /**
             * @description The colour in the lists of the portal, such as `#B9AFD3`. The server refuses an empty one and does not check its form.
             * @example #B9AFD3
             */
            color: string;
            /**
             * Format: int32
             * @description How likely a deal in this stage is to be won, in percent. `null` means 0, as does leaving it out.
             * @example 20
             */
            successProbability?: number | null;
            /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. `null` means `Open` (0), as does leaving it out. */
            stageType?: components["schemas"]["StageTypeWord"] | null;
        };
        /** @description A stage in its envelope. */
        StageEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Stage"];
        };
        /** @description The order of the stages. */
        StageOrder: {
            /**
             * @description The ids of the stages, in their new order.
             * @example [
             *       30,
             *       32,
             *       31
             *     ]
             */
            ids: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
        };
        /** @description The whole of a stage. */
        StageUpdate: {
            /**
             * @description The name.
             * @example Negotiation
             */
            title: string;
            /**
             * @description What the stage means. `null` clears it.
             * @example The customer compares the offers
             */
            description: string | null;
            /**
             * @description The colour in the lists of the portal, such as `#B9AFD3`. The server does not check its form. `null` clears it.
             * @example #B9AFD3
             */
            color: string | null;
            /**
             * Format: int32
             * @description How likely a deal in this stage is to be won, in percent.
             * @example 40
             */
            successProbability: number;
            stageType: components["schemas"]["StageTypeWord"];
        };
        /** @description The colour of a stage. */
        StageColor: {
            /**
             * @description The colour in the lists of the portal, such as `#B9AFD3`. The server does not check its form. `null` removes the colour.
             * @example #B9AFD3
             */
            color: string | null;
        };
        /** @description The whole of an opportunity, which becomes private or stays so. */
        OpportunityPrivateUpdate: {
            /**
             * Format: int32
             * @description The id of the main contact. `null` or 0 means no main contact.
             * @example 500
             */
            contactid: number | null;
            /**
             * @description The ids of the contacts that take part. They replace the members. All members stay when the list is left out. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
            /**
             * @description The title.
             * @example Hotel catalogue
             */
            title: string;
            /**
             * @description A text. `null` means no text.
             * @example Two hundred pages in four languages
             */
            description: string | null;
            /** @description The id of the responsible user. The server does not take the all-zero id. */
            responsibleid: components["schemas"]["UserId"];
            bidType: components["schemas"]["NullableBidType"];
            bidValue: components["schemas"]["BidAmount"];
            /**
             * @description The code of the currency, which the portal must know, in any letter case. It is needed also when there is no value.
             * @example EUR
             */
            bidCurrencyAbbr: string;
            /**
             * Format: int32
             * @description How many periods of `bidType` the value is for. `null` means 0.
             * @example 12
             */
            perPeriodValue: number | null;
            /** @description The id of the stage. */
            stageid: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description How likely it is to be won, in percent. The server does not take it from the stage here. `null` means 0.
             * @example 65
             */
            successProbability: number | null;
            /** @description When the opportunity was closed. `null` means that it has no such date. */
            actualCloseDate: components["schemas"]["CloseDate"];
            /** @description When the opportunity is expected to be closed. `null` means that it has no such date. */
            expectedCloseDate: components["schemas"]["CloseDate"];
            /**
             * @description The values of custom fields. Fields that are not in the list keep their values. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 9,
             *         "value": "Referral"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["CustomFieldChange"][] | null;
            /**
             * @description Makes the opportunity private. CRM administrators, the users of `accessList` and the caller may see and edit it.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the opportunity. They replace the users who could do so before. An id is a text, not the object of a user.
             *     The server adds the caller. It does not add the creator or the responsible user.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the opportunity but not edit it, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
            /**
             * @description Whether to notify the users of `accessList`. `null` means no, as does leaving it out.
             * @example true
             */
            isNotify?: boolean | null;
        };
        /** @description The whole of an opportunity, which becomes public or stays so. */
        OpportunityPublicUpdate: {
            /**
             * Format: int32
             * @description The id of the main contact. `null` or 0 means no main contact.
             * @example 500
             */
            contactid: number | null;
            /**
             * @description The ids of the contacts that take part. They replace the members. All members stay when the list is left out. The server ignores ids that do not exist or that the caller cannot see.
             * @example [
             *       500,
             *       501
             *     ]
             */
            members?: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
            /**
             * @description The title.
             * @example Hotel catalogue
             */
            title: string;
            /**
             * @description A text. `null` means no text.
             * @example Two hundred pages in four languages
             */
            description: string | null;
            /** @description The id of the responsible user. The server does not take the all-zero id. */
            responsibleid: components["schemas"]["UserId"];
            bidType: components["schemas"]["NullableBidType"];
            bidValue: components["schemas"]["BidAmount"];
            /**
             * @description The code of the currency, which the portal must know, in any letter case. It is needed also when there is no value.
             * @example EUR
             */
            bidCurrencyAbbr: string;
            /**
             * Format: int32
             * @description How many periods of `bidType` the value is for. `null` means 0.
             * @example 12
             */
            perPeriodValue: number | null;
            /** @description The id of the stage. */
            stageid: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description How likely it is to be won, in percent. The server does not take it from the stage here. `null` means 0.
             * @example 65
             */
            successProbability: number | null;
            /** @description When the opportunity was closed. `null` means that it has no such date. */
            actualCloseDate: components["schemas"]["CloseDate"];
            /** @description When the opportunity is expected to be closed. `null` means that it has no such date. */
            expectedCloseDate: components["schemas"]["CloseDate"];
            /**
             * @description The values of custom fields. Fields that are not in the list keep their values. The server ignores fields that do not exist.
             * @example [
             *       {
             *         "key": 9,
             *         "value": "Referral"
             *       }
             *     ]
             */
            customFieldList?: readonly components["schemas"]["CustomFieldChange"][] | null;
            /**
             * @description Makes the opportunity public. Every user of the CRM may see and edit it, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public opportunity.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
            /**
             * @description The server ignores this for a public opportunity, since there is no access list to notify.
             * @example false
             */
            isNotify?: boolean | null;
        };
        /**
         * @description The whole of an opportunity.
         *     The server clears what is left out. It reads a missing or misspelt `isPrivate` as `false`, which makes the opportunity public, so both objects are closed.
         */
        OpportunityUpdate: components["schemas"]["OpportunityPrivateUpdate"] | components["schemas"]["OpportunityPublicUpdate"];
        /** @description Makes an opportunity private. */
        OpportunityPrivateAccess: {
            /**
             * @description Makes the opportunity private. CRM administrators, the users of `accessList` and the caller may see and edit it.
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            /**
             * @description The ids of the users who may see and edit the opportunity. They replace the users who could do so before.
             *     The server adds the caller. It does not add the creator or the responsible user.
             *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
             *     The id of a group is stored too. The members of the group may then see the opportunity but not edit it, and the entry is returned as the same placeholder.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: readonly [
                components["schemas"]["UserId"],
                ...readonly components["schemas"]["UserId"][]
            ];
        };
        /** @description Makes an opportunity public. */
        OpportunityPublicAccess: {
            /**
             * @description Makes the opportunity public. Every user of the CRM may see and edit it, and the access list is deleted.
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            /**
             * @description The server ignores this list for a public opportunity.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList?: readonly components["schemas"]["UserId"][];
        };
        /**
         * @description Who may see and edit an opportunity.
         *     The server reads a missing or misspelt `isPrivate` as `false`, which makes the opportunity public, so both objects are closed.
         */
        OpportunityAccess: components["schemas"]["OpportunityPrivateAccess"] | components["schemas"]["OpportunityPublicAccess"];
        /** @description The date of creation. */
        OpportunityCreationDate: {
            creationDate: components["schemas"]["DateFilter"];
        };
        /** @description An empty object, which the server writes when there is no result. */
        Nothing: Record<string, never>;
        /** @description The envelope of an operation without a result. */
        NothingEnvelope: components["schemas"]["Envelope"] & {
            response: components["schemas"]["Nothing"];
        };
        /** @description The date of the last modification. */
        OpportunityLastModifiedDate: {
            lastModifedDate: components["schemas"]["DateFilter"];
        };
        /** @description The stage to move an opportunity to. */
        OpportunityStage: {
            /** @description The id of the stage, the same as in the path. */
            stageid: components["schemas"]["RecordId"];
        };
        /**
         * @description The ids of the users who manage the contact. They replace the managers it had before, and an empty list removes them all.
         *     The server does not add the caller.
         *     The server does not check that a user exists. It stores an unknown or removed id, and later returns it as `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
         * @example [
         *       "9924256a-739c-462b-af15-e652a3b1b6eb"
         *     ]
         */
        ManagerList: readonly components["schemas"]["UserId"][];
        /** @description Makes several contacts private. */
        ContactsPrivateAccess: {
            contactid: components["schemas"]["RecordIds"];
            /**
             * @description Makes the contacts private. Only the managers and CRM administrators may see and edit them (`shareType` 0).
             * @example false
             * @constant
             * @enum {boolean}
             */
            isShared: false;
            managerList: components["schemas"]["ManagerList"];
        };
        /** @description Shares several contacts with every user of the CRM. */
        ContactsSharedAccess: {
            contactid: components["schemas"]["RecordIds"];
            /**
             * @description Shares the contacts. Every user of the CRM may read and edit them (`shareType` 1).
             * @example true
             * @constant
             * @enum {boolean}
             */
            isShared: true;
            managerList?: components["schemas"]["ManagerList"];
        };
        /**
         * @description Who may see and edit several contacts.
         *     The server reads a missing or misspelt `isShared` as `false`, which makes the contacts private, so both objects are closed.
         *     A private contact always needs `managerList`; an empty list leaves it to CRM administrators alone.
         */
        ContactsAccess: components["schemas"]["ContactsPrivateAccess"] | components["schemas"]["ContactsSharedAccess"];
        /** @description Contacts in their envelope. */
        ContactsByIdEnvelope: components["schemas"]["Envelope"] & {
            /** @description The contacts. */
            response: components["schemas"]["SingleContact"][];
        };
        /** @description The kind of a piece of contact information, as a number or as a name in any letter case. */
        ContactInfoTypeWord: components["schemas"]["ContactInfoType"] | ("Phone" | "Email" | "Website" | "Skype" | "Twitter" | "LinkedIn" | "Facebook" | "Address" | "LiveJournal" | "MySpace" | "GMail" | "Blogger" | "Yahoo" | "MSN" | "ICQ" | "Jabber" | "AIM" | "VK" | "phone" | "email" | "website" | "skype" | "twitter" | "linkedin" | "facebook" | "address" | "livejournal" | "myspace" | "gmail" | "blogger" | "yahoo" | "msn" | "icq" | "jabber" | "aim" | "vk");
        /**
         * Format: int32
         * @description Which contacts a filter looks at.
         * @example 1
         * @enum {integer}
         */
        ContactListView: 0 | 1 | 2 | 3;
        /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
        ContactListViewFilter: components["schemas"]["ContactListView"] | ("All" | "Company" | "Person" | "WithOpportunity" | "all" | "company" | "person" | "withopportunity");
        /** @description A point in time in a form that the server reads in a body. `null` matches every date, as does leaving it out. */
        DateFilterOrNull: components["schemas"]["DateFilter"] | null;
        /** @description Shares all contacts that match the filters, with `isPrivate` true. */
        FilteredContactsSharedAccess: {
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the status (temperature). 0 matches contacts without a status. `null` matches every contact, as does leaving it out.
             * @example 12
             */
            contactStage?: number | null;
            /**
             * Format: int32
             * @description The id of the type. 0 matches contacts without a type. `null` matches every contact, as does leaving it out.
             * @example 7
             */
            contactType?: number | null;
            contactListView?: components["schemas"]["ContactListViewFilter"];
            /** @description The earliest creation date. `null` matches every date, as does leaving it out. */
            fromDate?: components["schemas"]["DateFilterOrNull"];
            /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. `null` matches every date, as does leaving it out. */
            toDate?: components["schemas"]["DateFilterOrNull"];
            /**
             * @description **The flag works the wrong way round.** Shares the contacts. Every user of the CRM may read and edit them (`shareType` 1).
             * @example true
             * @constant
             * @enum {boolean}
             */
            isPrivate: true;
            managerList?: components["schemas"]["ManagerList"];
        };
        /** @description Makes all contacts that match the filters private, with `isPrivate` false. */
        FilteredContactsPrivateAccess: {
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the status (temperature). 0 matches contacts without a status. `null` matches every contact, as does leaving it out.
             * @example 12
             */
            contactStage?: number | null;
            /**
             * Format: int32
             * @description The id of the type. 0 matches contacts without a type. `null` matches every contact, as does leaving it out.
             * @example 7
             */
            contactType?: number | null;
            contactListView?: components["schemas"]["ContactListViewFilter"];
            /** @description The earliest creation date. `null` matches every date, as does leaving it out. */
            fromDate?: components["schemas"]["DateFilterOrNull"];
            /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. `null` matches every date, as does leaving it out. */
            toDate?: components["schemas"]["DateFilterOrNull"];
            /**
             * @description **The flag works the wrong way round.** Makes the contacts private. Only the managers and CRM administrators may see and edit them (`shareType` 0).
             * @example false
             * @constant
             * @enum {boolean}
             */
            isPrivate: false;
            managerList: components["schemas"]["ManagerList"];
        };
        /**
         * @description **`isPrivate` works the wrong way round here: `true` shares the contacts, `false` makes them private.**
         *     A filter that is left out matches everything. The server ignores a misspelt member, so both objects are closed.
         */
        FilteredContactsAccess: components["schemas"]["FilteredContactsSharedAccess"] | components["schemas"]["FilteredContactsPrivateAccess"];
        /** @description Statuses in their envelope. */
        ContactStatusesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The statuses. */
            response: components["schemas"]["ContactStatus"][];
        };
        /** @description Types in their envelope. */
        ContactTypesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The types. */
            response: components["schemas"]["ContactType"][];
        };
        /** @description Makes a contact private. */
        ContactPrivateAccess: {
            /**
             * @description Makes the contact private. Only the managers and CRM administrators may see and edit it (`shareType` 0).
             * @example false
             * @constant
             * @enum {boolean}
             */
            isShared: false;
            managerList: components["schemas"]["ManagerList"];
        };
        /** @description Shares a contact with every user of the CRM. */
        ContactSharedAccess: {
            /**
             * @description Shares the contact. Every user of the CRM may read and edit it (`shareType` 1).
             * @example true
             * @constant
             * @enum {boolean}
             */
            isShared: true;
            managerList?: components["schemas"]["ManagerList"];
        };
        /**
         * @description Who may see and edit a contact.
         *     The server reads a missing or misspelt `isShared` as `false`, which makes the contact private, so both objects are closed.
         *     A private contact always needs `managerList`; an empty list leaves it to CRM administrators alone.
         */
        ContactAccess: components["schemas"]["ContactPrivateAccess"] | components["schemas"]["ContactSharedAccess"];
        /** @description The id of a folder in its envelope. */
        FolderIdEnvelope: components["schemas"]["Envelope"] & {
            /**
             * Format: int64
             * @description 1 for a number. For a text it is the length of the text.
             * @example 1
             */
            count: number;
            /** @description The id of the folder. */
            response: number | string;
        };
        /**
         * Format: int32
         * @description The kind of a file, taken from the extension of its name.
         * @example 7
         * @enum {integer}
         */
        FileType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
        /**
         * Format: int32
         * @description What the caller may do with a file.
         * @example 1
         * @enum {integer}
         */
        FileShare: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        /**
         * Format: int32
         * @description The kind of the root folder that a file is in.
         * @example 2
         * @enum {integer}
         */
        FolderType: 0 | 1 | 2 | 3 | 5 | 6 | 8 | 10 | 11 | 12 | 13;
        /** @description A file of the portal's documents. */
        CrmFile: {
            /** @description The id of the folder, a number in the portal's own storage and a text in the storage of a third party. Absent when there is none. */
            folderId?: number | string;
            /**
             * Format: int32
             * @description The number of the version.
             * @example 1
             */
            version: number;
            /**
             * Format: int32
             * @description The number of the group of versions.
             * @example 1
             */
            versionGroup: number;
            /**
             * @description The size in words, in the language of the caller. Absent when there is none.
             * @example 12.06 KB
             */
            contentLength?: string;
            /**
             * Format: int64
             * @description The size in bytes. Absent when 0.
             * @example 12345
             */
            pureContentLength?: number;
            /**
             * Format: int32
             * @description The state of the file, as a sum of flags: 1 is being edited, 2 new for the caller, 4 is being converted, 8 original, 16 edited by one user alone, 32 favorite, 64 template, 128 draft of a form.
             *     0 is none of them.
             * @example 0
             */
            fileStatus: number;
            /**
             * @description The address to download the file from. Absent when there is none.
             * @example https://acme.onlyoffice.com/Products/Files/HttpHandlers/filehandler.ashx?action=download&fileid=789
             */
            viewUrl?: string;
            /**
             * @description The address to open the file at. Absent when there is none.
             * @example https://acme.onlyoffice.com/Products/Files/DocEditor.aspx?fileid=789
             */
            webUrl?: string;
            /** @description The kind of file. Absent is `Unknown` (0). */
            fileType?: components["schemas"]["FileType"];
            /**
             * @description The extension with its dot, or an empty text. Absent when there is none.
             * @example .docx
             */
            fileExst?: string;
            /**
             * @description The comment on the version.
             * @example Uploaded
             */
            comment: string | null;
            /**
             * @description Whether the file is encrypted. Absent when false.
             * @example true
             */
            encrypted?: boolean;
            /**
             * @description The address of a small picture of the file. Absent when there is none.
             * @example https://acme.onlyoffice.com/Products/Files/HttpHandlers/filehandler.ashx?action=thumb&fileid=789
             */
            thumbnailUrl?: string;
            /** @description The id of the file, a number in the portal's own storage and a text in the storage of a third party. */
            id: number | string | null;
            /**
             * @description The name with its extension.
             * @example offer.docx
             */
            title: string | null;
            access: components["schemas"]["FileShare"];
            /**
             * @description Whether the file is shared with other users.
             * @example false
             */
            shared: boolean;
            /** @description The kind of root folder, `BUNCH` (2) for files of the CRM. Absent is `DEFAULT` (0). */
            rootFolderType?: components["schemas"]["FolderType"];
            /** @description The user who changed the file last. Absent when there is none. */
            updatedBy?: components["schemas"]["Employee"];
            /** @description When the file was created. */
            created: components["schemas"]["DateTime"] | null;
            /** @description The user who created the file. Absent when there is none. */
            createdBy?: components["schemas"]["Employee"];
            /** @description When the file was changed last. Absent when there is none. */
            updated?: components["schemas"]["DateTime"];
            /**
             * @description Whether the file is in the storage of a third party. Absent when false.
             * @example true
             */
            providerItem?: boolean;
            /**
             * @description The name of the third party. Absent when there is none.
             * @example DropboxV2
             */
            providerKey?: string;
            /**
             * Format: int32
             * @description The id of the connection to the third party. Absent when 0.
             * @example 12
             */
            providerId?: number;
            /**
             * @description Whether the caller may not download the file. Absent when false.
             * @example true
             */
            denyDownload?: boolean;
            /**
             * @description Whether the caller may not share the file. Absent when false.
             * @example true
             */
            denySharing?: boolean;
        };
        /** @description A file in its envelope. */
        FileEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["CrmFile"];
        };
        /** @description Files in their envelope. */
        FilesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The files. */
            response: components["schemas"]["CrmFile"][];
        };
        /** @description The files to attach to a record. */
        AttachedFiles: {
            /**
             * @description The ids of the files, as `uploadEntityFile` returns them.
             * @example [
             *       789,
             *       790
             *     ]
             */
            fileids: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
        };
        /** @description The category of a history event, for example a note or a call. */
        HistoryCategory: {
            /**
             * @description The address of the icon, without a host. `null` when there is none.
             * @example /Products/CRM/App_Themes/default/images/event_category_note.png
             */
            imagePath: string | null;
            /**
             * @description The name. Absent when there is none.
             * @example Note
             */
            title?: string;
            /**
             * @description What the category means, often empty. Absent when there is none.
             * @example A remark about the record
             */
            description?: string;
            /**
             * @description The colour. It is nearly always absent, because a category of events has an icon.
             * @example #F6C36A
             */
            color?: string;
            /**
             * Format: int32
             * @description The position in the list. Absent when 0.
             * @example 1
             */
            sortOrder?: number;
            /**
             * Format: int32
             * @description The id of the category. The categories of the server itself have negative ids, for example -2 for attached files and -3 for a mail message.
             * @example 40
             */
            id: number;
            /**
             * Format: int32
             * @description How many events have the category. Absent when 0, and inside an event.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description An opportunity or a case, as it stands inside a task, an event or an invoice. */
        RecordReference: {
            /**
             * @description The kind of record, `opportunity` or `case`.
             * @example opportunity
             */
            entityType: string | null;
            /**
             * Format: int32
             * @description The id of the record.
             * @example 1234
             */
            entityId: number;
            /**
             * @description The title of the record.
             * @example Hotel catalogue
             */
            entityTitle: string | null;
        };
        /** @description An event in the history of a contact, an opportunity or a case. */
        HistoryEvent: {
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description The text of the event. For a mail message (category -3) it is JSON text with the subject, the addresses and `message_id`. Absent when there is none.
             * @example Agreed to meet on Monday
             */
            content?: string;
            /** @description The category. Absent when it no longer exists. */
            category?: components["schemas"]["HistoryCategory"];
            /** @description The person or company of the event. Absent when there is none. */
            contact?: components["schemas"]["ContactBase"];
            /** @description The opportunity or case of the event. `null` when there is none. */
            entity: components["schemas"]["RecordReference"] | null;
            /**
             * @description Whether the caller may edit the event. Absent when false.
             * @example true
             */
            canEdit?: boolean;
            /** @description The attached files, `[]` when there are none. Absent when the server did not look for them. */
            files?: components["schemas"]["CrmFile"][];
            /**
             * Format: int32
             * @description The id of the event.
             * @example 5001
             */
            id: number;
        };
        /** @description A history event in its envelope. */
        HistoryEventEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["HistoryEvent"];
        };
        /** @description A new text file. */
        NewTextFile: {
            /**
             * @description The name of the file. The server adds the extension when it is missing.
             * @example Minutes of the meeting
             */
            title: string;
            /**
             * @description The text of the file, which may be empty. A text that looks like markup makes the file an `.html` one, any other a `.txt` one.
             * @example We agreed on two hundred pages in four languages.
             */
            content: string;
        };
        /** @description A file to upload, as a form with parts. */
        FileUpload: {
            /**
             * Format: binary
             * @description The file. Its name is the `filename` of the part.
             */
            file: Blob | Uint8Array | ReadableStream<Uint8Array>;
            /**
             * @description Whether the caller keeps the originals of converted files. **It is stored as the caller's own setting of the documents module**, and left out it counts as false.
             *     Send the value that the caller has in the settings.
             * @example true
             */
            storeOriginalFileFlag: boolean;
        };
        /** @description An uploaded file in its envelope, or nothing when the request held no file. */
        UploadedFileEnvelope: components["schemas"]["Envelope"] & {
            /** @description The uploaded file, the last one when there were several. An empty object when there was none. */
            response: components["schemas"]["CrmFile"] | components["schemas"]["Nothing"];
        };
        /**
         * @description The kind of record, in any letter case. A person or company is no record of this kind. It is named by the id of the contact alone.
         * @example opportunity
         * @enum {string}
         */
        RecordTypeWord: "opportunity" | "case";
        /**
         * @description A new history event.
         *     It needs `contactId` for a person or company, or `entityType` with `entityId` for an opportunity or case. Both together put the event into both histories.
         */
        NewHistoryEvent: {
            /**
             * @description The kind of the record, `opportunity` or `case`. `null` means no record, as does leaving it out.
             *     **The word `contact` is refused by the server with 400**, although `listHistory` takes it. For a person or company give `contactId` alone.
             */
            entityType?: components["schemas"]["RecordTypeWord"] | null;
            /**
             * Format: int32
             * @description The id of the opportunity or case. It needs `entityType`.
             * @example 1234
             */
            entityId?: number | null;
            /**
             * Format: int32
             * @description The id of the person or company. 0 means none, as does leaving it out.
             * @example 501
             */
            contactId?: number | null;
            /**
             * @description The text of the event. For a mail message (category -3) it is JSON text with `message_id`.
             * @example Agreed to meet on Monday
             */
            content: string;
            /** @description The id of the category. `listHistoryCategories` returns the ids. */
            categoryId: components["schemas"]["RecordId"] | number;
            /** @description When the event happened. `null` means now, as does leaving it out. */
            created?: components["schemas"]["DateFilter"] | null;
            /**
             * @description The ids of files to attach. **It is a list, though its name is in the singular.**
             *     The server checks neither the folder of a file nor the rights of the caller.
             * @example [
             *       789
             *     ]
             */
            fileId?: readonly components["schemas"]["RecordId"][];
            /**
             * @description The ids of users to notify of the event.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            notifyUserList?: readonly components["schemas"]["UserId"][];
        };
        /** @description Categories of history events in their envelope. */
        HistoryCategoriesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The categories. */
            response: components["schemas"]["HistoryCategory"][];
        };
        /** @description A new category of tasks or of history events. */
        NewCategory: {
            /**
             * @description The name. When a category of that name exists, the server creates none.
             * @example Site visit
             */
            title: string;
            /**
             * @description What the category means.
             * @example A visit to the customer
             */
            description?: string | null;
            /**
             * @description The name of the icon's file, without a path.
             * @example task_category_meeting.png
             */
            imageName: string;
            /**
             * Format: int32
             * @description The position in the list. 0 means the last position, as does leaving it out.
             * @example 3
             */
            sortOrder?: number;
        };
        /** @description A category of history events in its envelope. */
        HistoryCategoryEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["HistoryCategory"];
        };
        /** @description The names of a list in their new order. */
        TitleOrder: {
            /**
             * @description All titles of the list, in the new order. An element whose title is left out keeps its old position number.
             * @example [
             *       "Call",
             *       "Deal",
             *       "Lunch"
             *     ]
             */
            titles: readonly [
                string,
                ...readonly string[]
            ];
        };
        /** @description The new content of a category of tasks or of history events. It replaces the old one, so `null` clears the description or the icon. */
        CategoryUpdate: {
            /**
             * @description The name.
             * @example Site visit
             */
            title: string;
            /**
             * @description What the category means. `null` clears it.
             * @example A visit to the customer
             */
            description: string | null;
            /**
             * @description The name of the icon's file, without a path. `null` clears it.
             * @example task_category_meeting.png
             */
            imageName: string | null;
            /**
             * Format: int32
             * @description The server repeats it in the response but **does not store it**. The order is changed with the operation that reorders the list.
             * @example 3
             */
            sortOrder?: number;
        };
        /** @description The new icon of a category. */
        CategoryIcon: {
            /**
             * @description The name of the icon's file, without a path.
             * @example task_category_call.png
             */
            imageName: string;
        };
        /** @description History events in their envelope. */
        HistoryEventsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The events. */
            response: components["schemas"]["HistoryEvent"][];
        };
        /** @description A tag, and filters that select the cases to add it to. */
        FilteredCasesTag: {
            /**
             * Format: int32
             * @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out.
             * @example 501
             */
            contactid?: number | null;
            /**
             * @description Whether the case is closed. `null` matches both, as does leaving it out.
             * @example false
             */
            isClosed?: boolean | null;
            /** @description Tags that a case must already carry. */
            tags?: components["schemas"]["Tags"];
            /**
             * @description The text of the tag to add. A tag that does not exist is created.
             * @example trade fair
             */
            tagName: string;
        };
        /** @description The text of a tag in its envelope. */
        TagNameEnvelope: components["schemas"]["Envelope"] & {
            /**
             * Format: int64
             * @description The **length of the text**, not a number of elements. Absent when the text is empty.
             * @example 10
             */
            count?: number;
            /**
             * @description The text of the tag, as it was sent.
             * @example trade fair
             */
            response: string;
        };
        /** @description A tag, and filters that select the contacts to add it to. */
        FilteredContactsTag: {
            /** @description Tags that a contact must already carry. */
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the status (temperature). **-1 matches every contact**, and 0 only contacts without a status. The server takes a missing value for 0.
             * @example -1
             */
            contactStage: number;
            /**
             * Format: int32
             * @description The id of the type. **-1 matches every contact**, and 0 only contacts without a type. The server takes a missing value for 0.
             * @example -1
             */
            contactType: number;
            contactListView?: components["schemas"]["ContactListViewFilter"];
            /** @description The earliest creation date. */
            fromDate?: components["schemas"]["DateFilter"];
            /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
            toDate?: components["schemas"]["DateFilter"];
            /**
             * @description The text of the tag to add. A tag that does not exist is created.
             * @example trade fair
             */
            tagName: string;
        };
        /** @description The texts of tags in their envelope. */
        TagNamesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The texts of the tags. */
            response: string[];
        };
        /** @description A tag, and filters that select the opportunities to add it to. */
        FilteredOpportunitiesTag: {
            /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out. */
            responsibleid?: components["schemas"]["UserId"];
            /**
             * Format: int32
             * @description The id of the stage. 0 matches every stage, as does leaving it out.
             * @example 30
             */
            opportunityStagesid?: number;
            /** @description Tags that an opportunity must already carry. */
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out.
             * @example 501
             */
            contactid?: number;
            stageType?: components["schemas"]["StageTypeFilter"];
            /**
             * @description Whether `contactid` may be any contact that takes part. Without `contactid` the filter matches nothing.
             * @example true
             */
            contactAlsoIsParticipant?: boolean | null;
            /** @description The earliest closing date. It needs `toDate`. */
            fromDate?: components["schemas"]["DateFilter"];
            /** @description The latest closing date, not extended to the end of the day. It needs `fromDate`. */
            toDate?: components["schemas"]["DateFilter"];
            /**
             * @description The text of the tag to add. A tag that does not exist is created.
             * @example trade fair
             */
            tagName: string;
        };
        /** @description A tag. */
        Tag: {
            /**
             * @description The text of the tag. Absent when there is none.
             * @example trade fair
             */
            title?: string;
            /**
             * Format: int32
             * @description How many records carry the tag. Absent when 0.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description Tags in their envelope. */
        TagsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The tags. */
            response: components["schemas"]["Tag"][];
        };
        /** @description A new tag. */
        NewTag: {
            /**
             * @description The text of the tag. The server removes line breaks and outer blanks before it stores the text.
             * @example trade fair
             */
            tagName: string;
        };
        /** @description A tag, and the records to add it to. */
        EntitiesTag: {
            /**
             * @description The ids of the records. **It is a list, though its name is in the singular.**
             * @example [
             *       1234,
             *       1235
             *     ]
             */
            entityid: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
            /**
             * @description The text of the tag. A tag that does not exist is created.
             * @example trade fair
             */
            tagName: string;
        };
        /** @description A new custom field. */
        NewCustomField: {
            /**
             * @description The name of the field.
             * @example Source
             */
            label: string;
            /** @description The kind of the field, as a number. The server reads no names here. */
            fieldType: components["schemas"]["FieldType"];
            /**
             * Format: int32
             * @description The server ignores it. Use `reorderCustomFields`.
             * @example 1
             */
            position?: number | null;
            /**
             * @description JSON text, which depends on the kind: `{"size":40}` for a `TextField`, `{"rows":2,"cols":40}` for a `TextArea`, and the list of options for a `SelectBox`, `["Referral","Trade fair"]`.
             *     The other kinds have none: leave it out, or send `null` or an empty text.
             * @example ["Referral","Trade fair"]
             */
            mask?: string | null;
        };
        /** @description A custom field of a kind of record. */
        CustomFieldDefinition: {
            /**
             * Format: int32
             * @description How many records use the field.
             * @example 4
             */
            relativeItemsCount: number;
            /**
             * Format: int32
             * @description Always -1, because the field is that of no single record.
             * @example -1
             */
            entityId: number;
            /**
             * @description The name of the field.
             * @example Source
             */
            label: string | null;
            /**
             * @description Always a single blank, because a definition has no value.
             * @example
             */
            fieldValue: string | null;
            fieldType: components["schemas"]["FieldType"];
            /**
             * Format: int32
             * @description The position among the fields.
             * @example 0
             */
            position: number;
            /**
             * @description JSON text with the size of a `TextField` or `TextArea`, or the options of a `SelectBox`. Empty for a check box, a heading and a date.
             * @example ["Referral","Trade fair"]
             */
            mask: string | null;
            /**
             * Format: int32
             * @description The id of the field.
             * @example 9
             */
            id: number;
        };
        /** @description A custom field in its envelope. */
        CustomFieldDefinitionEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["CustomFieldDefinition"];
        };
        /** @description Custom fields in their envelope. */
        CustomFieldDefinitionsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The custom fields. */
            response: components["schemas"]["CustomFieldDefinition"][];
        };
        /** @description The order of custom fields. */
        CustomFieldOrder: {
            /**
             * @description The ids of all custom fields of the kind, in their new order.
             * @example [
             *       9,
             *       7,
             *       8
             *     ]
             */
            fieldids: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
        };
        /** @description A custom field of a kind of record, in a response that does not count the records which use it. */
        ReorderedCustomField: {
            /**
             * Format: int32
             * @description Always -1, because the field is that of no single record.
             * @example -1
             */
            entityId: number;
            /**
             * @description The name of the field.
             * @example Source
             */
            label: string | null;
            /**
             * @description Always a single blank, because a definition has no value.
             * @example
             */
            fieldValue: string | null;
            fieldType: components["schemas"]["FieldType"];
            /**
             * Format: int32
             * @description The position among the fields.
             * @example 0
             */
            position: number;
            /**
             * @description JSON text with the size of a `TextField` or `TextArea`, or the options of a `SelectBox`. Empty for a check box, a heading and a date.
             * @example ["Referral","Trade fair"]
             */
            mask: string | null;
            /**
             * Format: int32
             * @description The id of the field.
             * @example 9
             */
            id: number;
        };
        /** @description Custom fields in their new order, in their envelope. */
        ReorderedCustomFieldsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The custom fields. */
            response: components["schemas"]["ReorderedCustomField"][];
        };
        /** @description The whole of a custom field. */
        CustomFieldUpdate: {
            /**
             * @description The name of the field.
             * @example Source
             */
            label: string;
            /** @description The kind of the field, as a number. The server reads no names here. */
            fieldType: components["schemas"]["FieldType"];
            /**
             * Format: int32
             * @description The server ignores it. Use `reorderCustomFields`.
             * @example 1
             */
            position?: number | null;
            /**
             * @description JSON text, which depends on the kind: `{"size":40}` for a `TextField`, `{"rows":2,"cols":40}` for a `TextArea`, and the list of options for a `SelectBox`, `["Referral","Trade fair"]`.
             *     It is required because the server would store a missing one too. **Once a record has a value, an empty text deletes the options of a `SelectBox`.** The other kinds have none: send an empty text.
             * @example ["Referral","Trade fair"]
             */
            mask: string;
        };
        /** @description The custom fields of a record in their envelope. */
        CustomFieldsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The custom fields of the record. */
            response: components["schemas"]["CustomField"][];
        };
        /** @description The value of a custom field. */
        CustomFieldValue: {
            /**
             * @description The value, as text whatever the kind of the field. **An empty text deletes the value**, and so does `null`.
             *     A date is best sent as `2026-06-30`. The server changes a text that looks like a date with a time: it moves it to its own time zone.
             * @example Trade fair
             */
            fieldValue: string | null;
        };
        /** @description A custom field of a record in its envelope. */
        CustomFieldEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["CustomField"];
        };
        /** @description A task that is created once for each of several contacts. */
        NewTasksForContacts: {
            /**
             * @description The title.
             * @example Send the offer
             */
            title: string;
            /**
             * @description A free text.
             * @example With the prices for two hundred pages
             */
            description?: string | null;
            /** @description When the task is due. */
            deadline: components["schemas"]["DateFilter"];
            /**
             * @description The id of the responsible user. `null` or the all-zero id means nobody.
             *     The server does not check that the user exists, and it takes a missing id for nobody, so the member is required here.
             */
            responsibleId: components["schemas"]["UserId"] | null;
            /** @description The id of the category. */
            categoryId: components["schemas"]["RecordId"];
            /**
             * @description The ids of the persons and companies. **It is a list here, though its name is in the singular.**
             * @example [
             *       501,
             *       502
             *     ]
             */
            contactId: readonly [
                components["schemas"]["RecordId"],
                ...readonly components["schemas"]["RecordId"][]
            ];
            /** @description The kind of the record that the task belongs to. `null` means no record, as does leaving it out. */
            entityType?: components["schemas"]["RecordTypeWord"] | null;
            /**
             * Format: int32
             * @description The id of the opportunity or case. It needs `entityType`.
             * @example 1234
             */
            entityId?: number | null;
            /**
             * @description Whether the responsible user is notified. The default is false.
             * @example true
             */
            isNotify?: boolean;
            /**
             * Format: int32
             * @description How many minutes before the deadline the responsible user is reminded. 0 means no reminder, as does leaving it out.
             * @example 60
             */
            alertValue?: number | null;
        };
        /** @description A person or a company as it stands inside another record, with its main e-mail address. */
        ContactWithEmail: components["schemas"]["ContactBase"] & {
            /** @description The main e-mail address. Absent when there is none, when the caller may not see the contact, and in lists. */
            email?: components["schemas"]["ContactInfo"];
        };
        /** @description The category of a task, for example a call or a meeting. */
        TaskCategory: {
            /**
             * @description The address of the icon, without a host. Absent when there is none.
             * @example /Products/CRM/App_Themes/default/images/task_category_call.png
             */
            imagePath?: string;
            /**
             * @description The name. Absent when there is none.
             * @example Call
             */
            title?: string;
            /**
             * @description What the category means, often empty. Absent when there is none.
             * @example A call to the customer
             */
            description?: string;
            /**
             * @description The colour. It is nearly always absent, because a category of tasks has an icon.
             * @example #F6C36A
             */
            color?: string;
            /**
             * Format: int32
             * @description The position in the list. Absent when 0.
             * @example 2
             */
            sortOrder?: number;
            /**
             * Format: int32
             * @description The id of the category.
             * @example 20
             */
            id: number;
            /**
             * Format: int32
             * @description How many tasks have the category. Absent when 0, and inside the tasks of a list.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description A task, with its contact, its record and the user who is responsible for it. */
        Task: {
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description The person or company of the task. Absent when there is none.
             *     It may be one that the caller may not see. Then its name and photo are there, but not its e-mail address, currency and managers.
             */
            contact?: components["schemas"]["ContactWithEmail"];
            /**
             * @description The title. Absent when there is none.
             * @example Send the offer
             */
            title?: string;
            /**
             * @description A free text, often empty. Absent when there is none.
             * @example With the prices for two hundred pages
             */
            description?: string;
            deadLine: components["schemas"]["DateTime"];
            /**
             * Format: int32
             * @description How many minutes before the deadline the responsible user is reminded. Absent when 0, which means that there is no reminder.
             * @example 60
             */
            alertValue?: number;
            /** @description The responsible user. It is the placeholder user when nobody is responsible. */
            responsible: components["schemas"]["Employee"];
            /**
             * @description Whether the task is closed. Absent when false.
             * @example true
             */
            isClosed?: boolean;
            /** @description The category. Absent when it no longer exists. */
            category?: components["schemas"]["TaskCategory"];
            /** @description The opportunity or case of the task. Absent when there is none. */
            entity?: components["schemas"]["RecordReference"];
            /**
             * @description Whether the caller may edit the task. Absent when false.
             * @example true
             */
            canEdit?: boolean;
            /**
             * Format: int32
             * @description The id of the task.
             * @example 3001
             */
            id: number;
        };
        /** @description Tasks in their envelope. */
        TasksEnvelope: components["schemas"]["Envelope"] & {
            /** @description The tasks. */
            response: components["schemas"]["Task"][];
        };
        /** @description A new task. */
        NewTask: {
            /**
             * @description The title.
             * @example Send the offer
             */
            title: string;
            /**
             * @description A free text.
             * @example With the prices for two hundred pages
             */
            description?: string | null;
            /** @description When the task is due. */
            deadline: components["schemas"]["DateFilter"];
            /**
             * @description The id of the responsible user. `null` or the all-zero id means nobody.
             *     The server does not check that the user exists, and it takes a missing id for nobody, so the member is required here.
             */
            responsibleId: components["schemas"]["UserId"] | null;
            /** @description The id of the category. */
            categoryId: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description The id of the person or company that the task belongs to. 0 means none, as does leaving it out. It may be given beside a record.
             * @example 501
             */
            contactId?: number | null;
            /** @description The kind of the record that the task belongs to. `null` means no record, as does leaving it out. */
            entityType?: components["schemas"]["RecordTypeWord"] | null;
            /**
             * Format: int32
             * @description The id of the opportunity or case. It needs `entityType`.
             * @example 1234
             */
            entityId?: number | null;
            /**
             * @description Whether the responsible user is notified. The default is false.
             * @example true
             */
            isNotify?: boolean;
            /**
             * Format: int32
             * @description How many minutes before the deadline the responsible user is reminded. 0 means no reminder, as does leaving it out.
             * @example 60
             */
            alertValue?: number | null;
        };
        /** @description A task in its envelope. */
        TaskEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Task"];
        };
        /** @description Categories of tasks in their envelope. */
        TaskCategoriesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The categories. */
            response: components["schemas"]["TaskCategory"][];
        };
        /** @description A category of tasks in its envelope. */
        TaskCategoryEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["TaskCategory"];
        };
        /**
         * @description The new content of a task. It replaces the old one: the server clears every member that is left out, so all that can be lost are required here.
         *     Only whether the task is closed is kept.
         */
        TaskUpdate: {
            /**
             * @description The title.
             * @example Send the offer
             */
            title: string;
            /**
             * @description A free text. `null` clears it.
             * @example With the prices for two hundred pages
             */
            description: string | null;
            /** @description When the task is due. */
            deadline: components["schemas"]["DateFilter"];
            /**
             * @description The id of the responsible user. `null` or the all-zero id means nobody.
             *     The server does not check that the user exists.
             */
            responsibleid: components["schemas"]["UserId"] | null;
            /** @description The id of the category. */
            categoryid: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description The id of the person or company that the task belongs to. `null` or 0 means none.
             * @example 501
             */
            contactid: number | null;
            /** @description The kind of the record that the task belongs to. `null` means no record. */
            entityType: components["schemas"]["RecordTypeWord"] | null;
            /**
             * Format: int32
             * @description The id of the opportunity or case. `null` or 0 means none.
             * @example 1234
             */
            entityid: number | null;
            /**
             * @description Whether the responsible user is notified of the change. The default is false. It is not stored.
             * @example true
             */
            isNotify?: boolean;
            /**
             * Format: int32
             * @description How many minutes before the deadline the responsible user is reminded. `null` or 0 means no reminder.
             * @example 60
             */
            alertValue: number | null;
        };
        /** @description The new creation date of a task. */
        TaskCreationDate: {
            /** @description When the task was created. */
            creationDate: components["schemas"]["DateFilter"];
        };
        /** @description The new date of the last change of a task. */
        TaskLastModifiedDate: {
            /** @description When the task was changed last. The server spells the name without the second i. */
            lastModifedDate: components["schemas"]["DateFilter"];
        };
        /** @description A template from which the portal makes a task. */
        TaskTemplate: {
            /**
             * Format: int32
             * @description The id of the container. Absent when 0.
             * @example 5
             */
            containerID?: number;
            /**
             * @description The title. Absent when there is none.
             * @example Call after a week
             */
            title?: string;
            /**
             * @description A free text, often empty. Absent when there is none.
             * @example Ask whether the offer has arrived
             */
            description?: string;
            /** @description The responsible user, or the placeholder user when nobody is. Absent when there is none. */
            responsible?: components["schemas"]["Employee"];
            /** @description The category of the task. Absent when it no longer exists. */
            category?: components["schemas"]["TaskCategory"];
            /**
             * @description Whether the responsible user is notified.
             * @example true
             */
            isNotify: boolean;
            /**
             * Format: int64
             * @description The time from the creation of the task to its deadline, in ticks of 100 nanoseconds. A day has 864000000000 of them.
             * @example 6048000000000
             */
            offsetTicks: number;
            /**
             * @description Whether the deadline is fixed.
             * @example false
             */
            deadLineIsFixed: boolean;
            /**
             * Format: int32
             * @description The id of the template.
             * @example 6
             */
            id: number;
        };
        /** @description A task template in its envelope. */
        TaskTemplateEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["TaskTemplate"];
        };
        /** @description A group of task templates for one kind of record. */
        TaskTemplateContainer: {
            /**
             * @description The title.
             * @example After a first talk
             */
            title: string | null;
            /**
             * @description The kind of record, with a capital letter, `Contact` for example. The path of the operations has it in small letters.
             * @example Contact
             */
            entityType: string | null;
            /** @description The templates, `[]` when there are none. Absent in the response to a create or update. */
            items?: components["schemas"]["TaskTemplate"][];
            /**
             * Format: int32
             * @description The id of the container.
             * @example 5
             */
            id: number;
        };
        /** @description A container of task templates in its envelope. */
        TaskTemplateContainerEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["TaskTemplateContainer"];
        };
        /** @description The title of a container of task templates. */
        TaskTemplateContainerTitle: {
            /**
             * @description The title.
             * @example After a first talk
             */
            title: string;
        };
        /** @description Task templates in their envelope. */
        TaskTemplatesEnvelope: components["schemas"]["Envelope"] & {
            /** @description The templates. */
            response: components["schemas"]["TaskTemplate"][];
        };
        /** @description The new content of a task template. It replaces the old one, so all members are required. */
        TaskTemplateUpdate: {
            /** @description The id of the template. It stands in the body, because the path holds the id of the container. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The title.
             * @example Call after a week
             */
            title: string;
            /**
             * @description A free text. `null` clears it.
             * @example Ask whether the offer has arrived
             */
            description: string | null;
            /** @description The id of the responsible user. `null` or the all-zero id means nobody. */
            responsibleid: components["schemas"]["UserId"] | null;
            /** @description The id of the category of tasks. */
            categoryid: components["schemas"]["RecordId"];
            /**
             * @description Whether the responsible user is notified.
             * @example true
             */
            isNotify: boolean;
            /**
             * Format: int64
             * @description The time from the creation of the task to its deadline, in ticks of 100 nanoseconds. A day has 864000000000 of them.
             * @example 6048000000000
             */
            offsetTicks: number;
            /**
             * @description Whether the deadline is fixed.
             * @example false
             */
            deadLineIsFixed: boolean;
        };
        /** @description A new task template. */
        NewTaskTemplate: {
            /**
             * @description The title.
             * @example Call after a week
             */
            title: string;
            /**
             * @description A free text.
             * @example Ask whether the offer has arrived
             */
            description?: string | null;
            /** @description The id of the responsible user. `null` or the all-zero id means nobody, as does leaving it out. */
            responsibleid?: components["schemas"]["UserId"] | null;
            /** @description The id of the category of tasks. */
            categoryid: components["schemas"]["RecordId"];
            /**
             * @description Whether the responsible user is notified. The default is false.
             * @example true
             */
            isNotify?: boolean;
            /**
             * Format: int64
             * @description The time from the creation of the task to its deadline, in ticks of 100 nanoseconds. A day has 864000000000 of them. The default is 0.
             * @example 6048000000000
             */
            offsetTicks?: number;
            /**
             * @description Whether the deadline is fixed. The default is false.
             * @example false
             */
            deadLineIsFixed?: boolean;
        };
        /** @description Containers of task templates in their envelope. */
        TaskTemplateContainersEnvelope: components["schemas"]["Envelope"] & {
            /** @description The containers. */
            response: components["schemas"]["TaskTemplateContainer"][];
        };
    };
    responses: {
        /** @description The server could not read a value: a number, a GUID, a boolean, a date, or the JSON itself. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The sign-in failed because of a wrong user name or password, too many attempts, a blocked address, or an error of the server. **A refused sign-in is never 401.** */
        SignInFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The portal is being moved, restored, migrated or encrypted. The body may be empty. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The record does not exist, or the caller may not see it. When the id is not a number no path matches, and the body is an HTML page. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                /** @example <!DOCTYPE html><html><head><title>404</title></head><body>The resource cannot be found.</body></html> */
                "text/html": string;
            };
        };
        /** @description There is no valid token. The body is plain text, which the server labels `text/html`. */
        Unauthorized: {
            headers: {
                /**
                 * @description `Basic Realm="host"`. Absent when the request had no header `Authorization`.
                 * @example Basic Realm="acme.onlyoffice.com"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /** @example Unauthorized */
                "text/plain": components["schemas"]["UnauthorizedText"];
                /** @example Unauthorized */
                "text/html": components["schemas"]["UnauthorizedText"];
            };
        };
        /** @description The portal is not active or not paid. On an installation without tariffs the body is empty. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The caller may not do this, or the CRM is switched off for the caller. The body is empty when the address of the caller is blocked. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. */
        ServerFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The code from the text message or from the authenticator app.
         * @example 123456
         */
        codePath: string;
        /**
         * @description How many elements the response holds at most. The default is 1000, which is also the limit.
         *     On an operation that changes records it shortens the response only. Every match is changed all the same.
         */
        countQuery: number;
        /**
         * @description How many elements to skip. The default is 0.
         *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
         */
        startIndexQuery: number;
        /**
         * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
         *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
         *     The server ignores an unknown name.
         */
        fieldsQuery: string[];
        /**
         * @description The id of the group.
         * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
         */
        groupidPath: components["schemas"]["GroupId"];
        /**
         * @description The e-mail address of the user.
         * @example anna.weber@acme.test
         */
        emailQuery: string;
        /** @description The status of the users, as a number or as a name in any letter case. Only administrators see users who have left. */
        employeeStatusQuery: components["schemas"]["EmployeeStatusWord"];
        /** @description The id of a group that the users belong to. */
        groupIdQuery: components["schemas"]["GroupId"];
        /** @description Whether the users have confirmed their e-mail address, as a number or as a name in any letter case. `Activated` matches those who have. Every other value matches those who have not. */
        activationStatusQuery: components["schemas"]["ActivationStatusWord"];
        /** @description Users or visitors, as a number or as a name in any letter case. */
        employeeTypeQuery: components["schemas"]["EmployeeTypeWord"];
        /** @description `true` matches administrators of the portal or of a module. The server ignores `false`. */
        isAdministratorQuery: boolean;
        /**
         * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
         *     The server reads it from the query only, even where all other filters are members of the body.
         */
        filterValueQuery: string;
        /**
         * @description What to sort by, in small letters. The default is the name as the portal shows it.
         *     The server takes an unknown word without an error, so other words are refused here.
         */
        sortByUserQuery: "firstname" | "lastname";
        /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
        sortOrderQuery: "ascending" | "descending";
        /**
         * @description The text to search for. Every word of it must be found.
         * @example weber
         */
        queryUserQuery: string;
        /**
         * @description The status of the users, as a number or as a name in any letter case.
         * @example Active
         */
        statusPath: components["schemas"]["EmployeeStatusWord"];
        /**
         * @description The user name or the id of the user. A name that ends in `.json`, `.xml` or `.tml` cannot be asked for, nor can a word that stands in another path.
         * @example anna.weber
         */
        usernamePath: string;
        /**
         * @description A text from the title of the case.
         * @example trade
         */
        prefixCaseQuery: string;
        /** @description The id of a contact. Only cases in which it takes part are searched, for the text at any place of the title, and letter case matters. 0 searches all cases, as does leaving it out. */
        contactOfCasePrefixQuery: number;
        /** @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out. */
        contactidCaseQuery: number;
        /** @description Whether the case is closed. Both match when it is left out. */
        isClosedCaseQuery: boolean;
        /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
        tagsQuery: string[];
        /**
         * @description What to sort by, in any letter case. The default is `Title`. Open cases come first, unless the list is sorted by `Id`.
         *     The server takes an unknown word without an error and then reads the whole list from the database, so other words are refused here.
         */
        sortByCaseQuery: "DateAndTime" | "Title" | "CreateBy" | "Id" | "dateandtime" | "title" | "createby" | "id";
        /**
         * @description The id of the case.
         * @example 1234
         */
        caseidPath: components["schemas"]["RecordId"];
        /**
         * @description The id of the contact.
         * @example 1234
         */
        contactidPath: components["schemas"]["RecordId"];
        /**
         * @description A text from the title of the opportunity.
         * @example Hotel
         */
        prefixOpportunityQuery: string;
        /**
         * @description Whether to search the opportunities of `contactID`. With false the opportunities that are not linked to that contact are searched. Without `contactID` it makes no difference.
         * @example true
         */
        internalSearchQuery: boolean;
        /** @description The id of a contact. **`internalSearch` says whether its opportunities are searched or excluded.** 0 searches all opportunities, as does leaving it out. */
        contactOfOpportunityPrefixQuery: number;
        /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out, so opportunities without a responsible user cannot be asked for. */
        responsibleidOpportunityQuery: components["schemas"]["UserId"];
        /** @description The id of the stage. 0 matches every stage, as does leaving it out. */
        opportunityStagesidQuery: number;
        /** @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out. */
        contactidOpportunityQuery: number;
        /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. Every stage matches when it is left out. */
        stageTypeQuery: components["schemas"]["StageTypeWord"];
        /** @description Whether `contactid` may be any contact that takes part. Without `contactid` the list is empty. */
        contactAlsoIsParticipantQuery: boolean;
        /**
         * @description The earliest closing date, which is the expected one while the opportunity is open.
         *     **The server ignores it without `toDate`.**
         */
        fromDateOpportunityQuery: components["schemas"]["DateQuery"];
        /**
         * @description The latest closing date, which is the expected one while the opportunity is open. It is not extended to the end of the day.
         *     **The server ignores it without `fromDate`.**
         */
        toDateOpportunityQuery: components["schemas"]["DateQuery"];
        /**
         * @description What to sort by, in any letter case. The default is `Stage`. `DateAndTime` is the closing date, which is the expected one while the opportunity is open.
         *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
         */
        sortByOpportunityQuery: "Title" | "Responsible" | "Stage" | "BidValue" | "DateAndTime" | "Id" | "title" | "responsible" | "stage" | "bidvalue" | "dateandtime" | "id";
        /**
         * @description The id of the stage.
         * @example 30
         */
        idStagePath: components["schemas"]["RecordId"];
        /**
         * @description The id of the opportunity.
         * @example 1234
         */
        opportunityidPath: components["schemas"]["RecordId"];
        /**
         * @description The id of the stage. The server does not read it, it reads `stageid` in the body. The two should be the same.
         * @example 31
         */
        idOfRouteStagePath: components["schemas"]["RecordId"];
        /**
         * @description The kind of contact information to look in, as a number or as a name in any letter case.
         * @example Email
         */
        infoTypeQuery: components["schemas"]["ContactInfoTypeWord"];
        /** @description A part of the contact information. A blank text matches everything, as does leaving it out. */
        dataContactQuery: string;
        /** @description The category of the contact information, as a number. Every category matches when it is left out. */
        categoryContactQuery: number;
        /** @description Whether the contact information is the primary one of its kind. Both match when it is left out. */
        isPrimaryQuery: boolean;
        /** @description The id of the status (temperature). 0 matches contacts without a status. Every contact matches when it is left out. */
        contactStageQuery: number;
        /** @description The id of the type. 0 matches contacts without a type. Every contact matches when it is left out. */
        contactTypeQuery: number;
        /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
        contactListViewQuery: components["schemas"]["ContactListViewFilter"];
        /** @description The id of a manager of the contact. The all-zero id matches contacts without managers. Every contact matches when it is left out. */
        responsibleidContactQuery: components["schemas"]["UserId"];
        /** @description Whether the contact is shared. Both match when it is left out. */
        isSharedQuery: boolean;
        /** @description The earliest creation date. A date without a time means the beginning of that day. */
        fromDateContactQuery: components["schemas"]["DateQuery"];
        /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
        toDateContactQuery: components["schemas"]["DateQuery"];
        /**
         * @description What to sort by, in any letter case. Without it the newest contacts come first. With it the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
         *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
         */
        sortByContactQuery: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id" | "displayname" | "contacttype" | "created" | "firstname" | "lastname" | "history" | "id";
        /**
         * @description The id of the file.
         * @example 789
         */
        fileidPath: components["schemas"]["RecordId"];
        /**
         * @description The kind of the record, in any letter case.
         * @example opportunity
         */
        entityTypePath: "contact" | "opportunity" | "case";
        /**
         * @description The id of the record.
         * @example 1234
         */
        entityidPath: components["schemas"]["RecordId"];
        /**
         * @description The id of the category of history events.
         * @example 40
         */
        idHistoryCategoryPath: components["schemas"]["RecordId"];
        /**
         * @description The kind of record, in any letter case. It needs `entityId`: without it the server responds with 404.
         *     A person or company is `contact` here.
         */
        entityTypeHistoryQuery: "contact" | "opportunity" | "case";
        /**
         * @description The id of the contact, opportunity or case. It needs `entityType`: without it the server responds with 400.
         *     For a company the events of its persons match too.
         */
        entityIdHistoryQuery: number;
        /** @description The id of the category, a negative one for a category of the server itself. 0 matches every event, as does leaving it out. */
        categoryIdHistoryQuery: number;
        /** @description The id of the user who wrote the event. The all-zero id matches every event, as does leaving it out. */
        createByQuery: components["schemas"]["UserId"];
        /** @description The earliest date of the event. */
        fromDateHistoryQuery: components["schemas"]["DateQuery"];
        /** @description The latest date of the event. The server adds one day less a minute, so a date without a time includes its whole day. */
        toDateHistoryQuery: components["schemas"]["DateQuery"];
        /**
         * @description What to sort by, in any letter case. The default is `Created` with the newest first. Once it is given, the order is ascending unless `sortOrder` says otherwise.
         *     The server takes an unknown word without an error and reads the whole list from the database, so other words are refused here.
         */
        sortByHistoryQuery: "Created" | "CreateBy" | "Category" | "Content" | "Id" | "created" | "createby" | "category" | "content" | "id";
        /**
         * @description The id of the history event.
         * @example 5001
         */
        idHistoryEventPath: components["schemas"]["RecordId"];
        /**
         * @description The kind of record that the tags belong to, in any letter case.
         * @example opportunity
         */
        entityTypeTagPath: "contact" | "opportunity" | "case";
        /**
         * @description The text of the tag, in any letter case. A comma in it does no harm.
         * @example trade fair
         */
        tagNameQuery: string;
        /**
         * @description Whether the contact is a company or a person, in any letter case.
         * @example company
         */
        entityTypeGroupPath: "company" | "person";
        /**
         * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
         * @example opportunity
         */
        entityTypeCustomFieldPath: "contact" | "person" | "company" | "opportunity" | "case";
        /**
         * @description The id of the custom field.
         * @example 9
         */
        fieldidPath: components["schemas"]["RecordId"];
        /**
         * @description The id of the record. 0 is refused, because the server would read it as all records of the kind.
         * @example 1234
         */
        entityidCustomFieldPath: number;
        /**
         * @description The id of the category of tasks.
         * @example 20
         */
        categoryidPath: components["schemas"]["RecordId"];
        /**
         * @description The id of the category that the tasks of the deleted one get. **It is needed as soon as tasks have the category**: without it the server responds with 400.
         *     The server does not check that the id belongs to a category of tasks.
         */
        newcategoryidQuery: number;
        /**
         * @description The id of the category of tasks.
         * @example 20
         */
        idTaskCategoryPath: components["schemas"]["RecordId"];
        /** @description The id of the responsible user. The all-zero id matches every task, as does leaving it out. */
        responsibleidTaskQuery: components["schemas"]["UserId"];
        /** @description The id of the category. 0 matches every task, as does leaving it out. */
        categoryidTaskQuery: number;
        /** @description Whether the task is closed. Both kinds match when it is left out. */
        isClosedTaskQuery: boolean;
        /** @description The earliest deadline. */
        fromDateTaskQuery: components["schemas"]["DateQuery"];
        /** @description The latest deadline. It is not extended to the end of the day, so a date without a time means its first moment. */
        toDateTaskQuery: components["schemas"]["DateQuery"];
        /** @description The kind of record that the task belongs to, in any letter case. **The server ignores it without `entityid`.** */
        entityTypeTaskQuery: "contact" | "opportunity" | "case";
        /**
         * @description The id of the contact, opportunity or case. **The server ignores it without `entityType`**, and every task matches.
         *     For a company the tasks of its persons match too.
         */
        entityidTaskQuery: number;
        /**
         * @description What to sort by, in any letter case. The default is `DeadLine`. `ContactManager` is the responsible user. Open tasks always come first.
         *     The server takes an unknown word without an error, reads the whole list from the database and may lose records, so other words are refused here.
         */
        sortByTaskQuery: "Title" | "Category" | "DeadLine" | "Contact" | "ContactManager" | "Id" | "title" | "category" | "deadline" | "contact" | "contactmanager" | "id";
        /**
         * @description The id of the task.
         * @example 3001
         */
        taskidPath: components["schemas"]["RecordId"];
        /**
         * @description The id of the task template.
         * @example 6
         */
        idTaskTemplatePath: components["schemas"]["RecordId"];
        /**
         * @description The id of the container of task templates.
         * @example 5
         */
        containeridPath: components["schemas"]["RecordId"];
        /**
         * @description The kind of record that the templates are for, in any letter case.
         * @example contact
         */
        entityTypeTemplatePath: "contact" | "person" | "company" | "opportunity" | "case";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Credentials = components['schemas']['Credentials'];
export type ProviderTokenCredentials = components['schemas']['ProviderTokenCredentials'];
export type ProviderCodeCredentials = components['schemas']['ProviderCodeCredentials'];
export type SignIn = components['schemas']['SignIn'];
export type Envelope = components['schemas']['Envelope'];
export type DateTime = components['schemas']['DateTime'];
export type TokenIssued = components['schemas']['TokenIssued'];
export type SmsCodeAwaited = components['schemas']['SmsCodeAwaited'];
export type AppCodeAwaited = components['schemas']['AppCodeAwaited'];
export type Authentication = components['schemas']['Authentication'];
export type AuthenticationEnvelope = components['schemas']['AuthenticationEnvelope'];
export type ErrorDetails = components['schemas']['ErrorDetails'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type SmsCodeAwaitedEnvelope = components['schemas']['SmsCodeAwaitedEnvelope'];
export type PhoneCredentials = components['schemas']['PhoneCredentials'];
export type TokenIssuedEnvelope = components['schemas']['TokenIssuedEnvelope'];
export type GroupSummary = components['schemas']['GroupSummary'];
export type GroupsEnvelope = components['schemas']['GroupsEnvelope'];
export type UnauthorizedText = components['schemas']['UnauthorizedText'];
export type GroupId = components['schemas']['GroupId'];
export type Employee = components['schemas']['Employee'];
export type Group = components['schemas']['Group'];
export type GroupEnvelope = components['schemas']['GroupEnvelope'];
export type UserContact = components['schemas']['UserContact'];
export type EmployeeStatus = components['schemas']['EmployeeStatus'];
export type ActivationStatus = components['schemas']['ActivationStatus'];
export type MobilePhoneActivationStatus = components['schemas']['MobilePhoneActivationStatus'];
export type UserProfile = components['schemas']['UserProfile'];
export type UserProfilesEnvelope = components['schemas']['UserProfilesEnvelope'];
export type UserProfileEnvelope = components['schemas']['UserProfileEnvelope'];
export type EmployeeStatusWord = components['schemas']['EmployeeStatusWord'];
export type ActivationStatusWord = components['schemas']['ActivationStatusWord'];
export type EmployeeType = components['schemas']['EmployeeType'];
export type EmployeeTypeWord = components['schemas']['EmployeeTypeWord'];
export type EmployeesEnvelope = components['schemas']['EmployeesEnvelope'];
export type Capabilities = components['schemas']['Capabilities'];
export type CapabilitiesEnvelope = components['schemas']['CapabilitiesEnvelope'];
export type PortalStatus = components['schemas']['PortalStatus'];
export type Portal = components['schemas']['Portal'];
export type PortalEnvelope = components['schemas']['PortalEnvelope'];
export type RecordId = components['schemas']['RecordId'];
export type CasesToDelete = components['schemas']['CasesToDelete'];
export type ShareType = components['schemas']['ShareType'];
export type Currency = components['schemas']['Currency'];
export type ContactBase = components['schemas']['ContactBase'];
export type FieldType = components['schemas']['FieldType'];
export type CustomField = components['schemas']['CustomField'];
export type Case = components['schemas']['Case'];
export type CasesEnvelope = components['schemas']['CasesEnvelope'];
export type NewCustomFieldValue = components['schemas']['NewCustomFieldValue'];
export type UserId = components['schemas']['UserId'];
export type NewPrivateCase = components['schemas']['NewPrivateCase'];
export type NewPublicCase = components['schemas']['NewPublicCase'];
export type NewCase = components['schemas']['NewCase'];
export type CaseEnvelope = components['schemas']['CaseEnvelope'];
export type RecordIds = components['schemas']['RecordIds'];
export type CasesPrivateAccess = components['schemas']['CasesPrivateAccess'];
export type CasesPublicAccess = components['schemas']['CasesPublicAccess'];
export type CasesAccess = components['schemas']['CasesAccess'];
export type Tags = components['schemas']['Tags'];
export type FilteredCasesPrivateAccess = components['schemas']['FilteredCasesPrivateAccess'];
export type FilteredCasesPublicAccess = components['schemas']['FilteredCasesPublicAccess'];
export type FilteredCasesAccess = components['schemas']['FilteredCasesAccess'];
export type CustomFieldChange = components['schemas']['CustomFieldChange'];
export type CasePrivateUpdate = components['schemas']['CasePrivateUpdate'];
export type CasePublicUpdate = components['schemas']['CasePublicUpdate'];
export type CaseUpdate = components['schemas']['CaseUpdate'];
export type CasePrivateAccess = components['schemas']['CasePrivateAccess'];
export type CasePublicAccess = components['schemas']['CasePublicAccess'];
export type CaseAccess = components['schemas']['CaseAccess'];
export type AddressCategory = components['schemas']['AddressCategory'];
export type Address = components['schemas']['Address'];
export type ContactStatus = components['schemas']['ContactStatus'];
export type ContactType = components['schemas']['ContactType'];
export type ContactInfoType = components['schemas']['ContactInfoType'];
export type PhoneCategory = components['schemas']['PhoneCategory'];
export type ContactInfoCategory = components['schemas']['ContactInfoCategory'];
export type ContactInfo = components['schemas']['ContactInfo'];
export type Person = components['schemas']['Person'];
export type Company = components['schemas']['Company'];
export type Contact = components['schemas']['Contact'];
export type ContactsEnvelope = components['schemas']['ContactsEnvelope'];
export type CaseContact = components['schemas']['CaseContact'];
export type SingleContact = components['schemas']['SingleContact'];
export type ContactEnvelope = components['schemas']['ContactEnvelope'];
export type OpportunitiesToDelete = components['schemas']['OpportunitiesToDelete'];
export type BidType = components['schemas']['BidType'];
export type StageType = components['schemas']['StageType'];
export type Stage = components['schemas']['Stage'];
export type Opportunity = components['schemas']['Opportunity'];
export type OpportunitiesEnvelope = components['schemas']['OpportunitiesEnvelope'];
export type BidTypeWord = components['schemas']['BidTypeWord'];
export type NullableBidType = components['schemas']['NullableBidType'];
export type BidAmount = components['schemas']['BidAmount'];
export type DateFilter = components['schemas']['DateFilter'];
export type CloseDate = components['schemas']['CloseDate'];
export type NewPrivateOpportunity = components['schemas']['NewPrivateOpportunity'];
export type NewPublicOpportunity = components['schemas']['NewPublicOpportunity'];
export type NewOpportunity = components['schemas']['NewOpportunity'];
export type SingleOpportunity = components['schemas']['SingleOpportunity'];
export type OpportunityEnvelope = components['schemas']['OpportunityEnvelope'];
export type OpportunitiesPrivateAccess = components['schemas']['OpportunitiesPrivateAccess'];
export type OpportunitiesPublicAccess = components['schemas']['OpportunitiesPublicAccess'];
export type OpportunitiesAccess = components['schemas']['OpportunitiesAccess'];
export type StageTypeWord = components['schemas']['StageTypeWord'];
export type DateQuery = components['schemas']['DateQuery'];
export type StageTypeFilter = components['schemas']['StageTypeFilter'];
export type FilteredOpportunitiesPrivateAccess = components['schemas']['FilteredOpportunitiesPrivateAccess'];
export type FilteredOpportunitiesPublicAccess = components['schemas']['FilteredOpportunitiesPublicAccess'];
export type FilteredOpportunitiesAccess = components['schemas']['FilteredOpportunitiesAccess'];
export type StagesEnvelope = components['schemas']['StagesEnvelope'];
export type NewStage = components['schemas']['NewStage'];
export type StageEnvelope = components['schemas']['StageEnvelope'];
export type StageOrder = components['schemas']['StageOrder'];
export type StageUpdate = components['schemas']['StageUpdate'];
export type StageColor = components['schemas']['StageColor'];
export type OpportunityPrivateUpdate = components['schemas']['OpportunityPrivateUpdate'];
export type OpportunityPublicUpdate = components['schemas']['OpportunityPublicUpdate'];
export type OpportunityUpdate = components['schemas']['OpportunityUpdate'];
export type OpportunityPrivateAccess = components['schemas']['OpportunityPrivateAccess'];
export type OpportunityPublicAccess = components['schemas']['OpportunityPublicAccess'];
export type OpportunityAccess = components['schemas']['OpportunityAccess'];
export type OpportunityCreationDate = components['schemas']['OpportunityCreationDate'];
export type Nothing = components['schemas']['Nothing'];
export type NothingEnvelope = components['schemas']['NothingEnvelope'];
export type OpportunityLastModifiedDate = components['schemas']['OpportunityLastModifiedDate'];
export type OpportunityStage = components['schemas']['OpportunityStage'];
export type ManagerList = components['schemas']['ManagerList'];
export type ContactsPrivateAccess = components['schemas']['ContactsPrivateAccess'];
export type ContactsSharedAccess = components['schemas']['ContactsSharedAccess'];
export type ContactsAccess = components['schemas']['ContactsAccess'];
export type ContactsByIdEnvelope = components['schemas']['ContactsByIdEnvelope'];
export type ContactInfoTypeWord = components['schemas']['ContactInfoTypeWord'];
export type ContactListView = components['schemas']['ContactListView'];
export type ContactListViewFilter = components['schemas']['ContactListViewFilter'];
export type DateFilterOrNull = components['schemas']['DateFilterOrNull'];
export type FilteredContactsSharedAccess = components['schemas']['FilteredContactsSharedAccess'];
export type FilteredContactsPrivateAccess = components['schemas']['FilteredContactsPrivateAccess'];
export type FilteredContactsAccess = components['schemas']['FilteredContactsAccess'];
export type ContactStatusesEnvelope = components['schemas']['ContactStatusesEnvelope'];
export type ContactTypesEnvelope = components['schemas']['ContactTypesEnvelope'];
export type ContactPrivateAccess = components['schemas']['ContactPrivateAccess'];
export type ContactSharedAccess = components['schemas']['ContactSharedAccess'];
export type ContactAccess = components['schemas']['ContactAccess'];
export type FolderIdEnvelope = components['schemas']['FolderIdEnvelope'];
export type FileType = components['schemas']['FileType'];
export type FileShare = components['schemas']['FileShare'];
export type FolderType = components['schemas']['FolderType'];
export type CrmFile = components['schemas']['CrmFile'];
export type FileEnvelope = components['schemas']['FileEnvelope'];
export type FilesEnvelope = components['schemas']['FilesEnvelope'];
export type AttachedFiles = components['schemas']['AttachedFiles'];
export type HistoryCategory = components['schemas']['HistoryCategory'];
export type RecordReference = components['schemas']['RecordReference'];
export type HistoryEvent = components['schemas']['HistoryEvent'];
export type HistoryEventEnvelope = components['schemas']['HistoryEventEnvelope'];
export type NewTextFile = components['schemas']['NewTextFile'];
export type FileUpload = components['schemas']['FileUpload'];
export type UploadedFileEnvelope = components['schemas']['UploadedFileEnvelope'];
export type RecordTypeWord = components['schemas']['RecordTypeWord'];
export type NewHistoryEvent = components['schemas']['NewHistoryEvent'];
export type HistoryCategoriesEnvelope = components['schemas']['HistoryCategoriesEnvelope'];
export type NewCategory = components['schemas']['NewCategory'];
export type HistoryCategoryEnvelope = components['schemas']['HistoryCategoryEnvelope'];
export type TitleOrder = components['schemas']['TitleOrder'];
export type CategoryUpdate = components['schemas']['CategoryUpdate'];
export type CategoryIcon = components['schemas']['CategoryIcon'];
export type HistoryEventsEnvelope = components['schemas']['HistoryEventsEnvelope'];
export type FilteredCasesTag = components['schemas']['FilteredCasesTag'];
export type TagNameEnvelope = components['schemas']['TagNameEnvelope'];
export type FilteredContactsTag = components['schemas']['FilteredContactsTag'];
export type TagNamesEnvelope = components['schemas']['TagNamesEnvelope'];
export type FilteredOpportunitiesTag = components['schemas']['FilteredOpportunitiesTag'];
export type Tag = components['schemas']['Tag'];
export type TagsEnvelope = components['schemas']['TagsEnvelope'];
export type NewTag = components['schemas']['NewTag'];
export type EntitiesTag = components['schemas']['EntitiesTag'];
export type NewCustomField = components['schemas']['NewCustomField'];
export type CustomFieldDefinition = components['schemas']['CustomFieldDefinition'];
export type CustomFieldDefinitionEnvelope = components['schemas']['CustomFieldDefinitionEnvelope'];
export type CustomFieldDefinitionsEnvelope = components['schemas']['CustomFieldDefinitionsEnvelope'];
export type CustomFieldOrder = components['schemas']['CustomFieldOrder'];
export type ReorderedCustomField = components['schemas']['ReorderedCustomField'];
export type ReorderedCustomFieldsEnvelope = components['schemas']['ReorderedCustomFieldsEnvelope'];
export type CustomFieldUpdate = components['schemas']['CustomFieldUpdate'];
export type CustomFieldsEnvelope = components['schemas']['CustomFieldsEnvelope'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type CustomFieldEnvelope = components['schemas']['CustomFieldEnvelope'];
export type NewTasksForContacts = components['schemas']['NewTasksForContacts'];
export type ContactWithEmail = components['schemas']['ContactWithEmail'];
export type TaskCategory = components['schemas']['TaskCategory'];
export type Task = components['schemas']['Task'];
export type TasksEnvelope = components['schemas']['TasksEnvelope'];
export type NewTask = components['schemas']['NewTask'];
export type TaskEnvelope = components['schemas']['TaskEnvelope'];
export type TaskCategoriesEnvelope = components['schemas']['TaskCategoriesEnvelope'];
export type TaskCategoryEnvelope = components['schemas']['TaskCategoryEnvelope'];
export type TaskUpdate = components['schemas']['TaskUpdate'];
export type TaskCreationDate = components['schemas']['TaskCreationDate'];
export type TaskLastModifiedDate = components['schemas']['TaskLastModifiedDate'];
export type TaskTemplate = components['schemas']['TaskTemplate'];
export type TaskTemplateEnvelope = components['schemas']['TaskTemplateEnvelope'];
export type TaskTemplateContainer = components['schemas']['TaskTemplateContainer'];
export type TaskTemplateContainerEnvelope = components['schemas']['TaskTemplateContainerEnvelope'];
export type TaskTemplateContainerTitle = components['schemas']['TaskTemplateContainerTitle'];
export type TaskTemplatesEnvelope = components['schemas']['TaskTemplatesEnvelope'];
export type TaskTemplateUpdate = components['schemas']['TaskTemplateUpdate'];
export type NewTaskTemplate = components['schemas']['NewTaskTemplate'];
export type TaskTemplateContainersEnvelope = components['schemas']['TaskTemplateContainersEnvelope'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseSignInFailed = components['responses']['SignInFailed'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseServerFault = components['responses']['ServerFault'];
export type ParameterCodePath = components['parameters']['codePath'];
export type ParameterCountQuery = components['parameters']['countQuery'];
export type ParameterStartIndexQuery = components['parameters']['startIndexQuery'];
export type ParameterFieldsQuery = components['parameters']['fieldsQuery'];
export type ParameterGroupidPath = components['parameters']['groupidPath'];
export type ParameterEmailQuery = components['parameters']['emailQuery'];
export type ParameterEmployeeStatusQuery = components['parameters']['employeeStatusQuery'];
export type ParameterGroupIdQuery = components['parameters']['groupIdQuery'];
export type ParameterActivationStatusQuery = components['parameters']['activationStatusQuery'];
export type ParameterEmployeeTypeQuery = components['parameters']['employeeTypeQuery'];
export type ParameterIsAdministratorQuery = components['parameters']['isAdministratorQuery'];
export type ParameterFilterValueQuery = components['parameters']['filterValueQuery'];
export type ParameterSortByUserQuery = components['parameters']['sortByUserQuery'];
export type ParameterSortOrderQuery = components['parameters']['sortOrderQuery'];
export type ParameterQueryUserQuery = components['parameters']['queryUserQuery'];
export type ParameterStatusPath = components['parameters']['statusPath'];
export type ParameterUsernamePath = components['parameters']['usernamePath'];
export type ParameterPrefixCaseQuery = components['parameters']['prefixCaseQuery'];
export type ParameterContactOfCasePrefixQuery = components['parameters']['contactOfCasePrefixQuery'];
export type ParameterContactidCaseQuery = components['parameters']['contactidCaseQuery'];
export type ParameterIsClosedCaseQuery = components['parameters']['isClosedCaseQuery'];
export type ParameterTagsQuery = components['parameters']['tagsQuery'];
export type ParameterSortByCaseQuery = components['parameters']['sortByCaseQuery'];
export type ParameterCaseidPath = components['parameters']['caseidPath'];
export type ParameterContactidPath = components['parameters']['contactidPath'];
export type ParameterPrefixOpportunityQuery = components['parameters']['prefixOpportunityQuery'];
export type ParameterInternalSearchQuery = components['parameters']['internalSearchQuery'];
export type ParameterContactOfOpportunityPrefixQuery = components['parameters']['contactOfOpportunityPrefixQuery'];
export type ParameterResponsibleidOpportunityQuery = components['parameters']['responsibleidOpportunityQuery'];
export type ParameterOpportunityStagesidQuery = components['parameters']['opportunityStagesidQuery'];
export type ParameterContactidOpportunityQuery = components['parameters']['contactidOpportunityQuery'];
export type ParameterStageTypeQuery = components['parameters']['stageTypeQuery'];
export type ParameterContactAlsoIsParticipantQuery = components['parameters']['contactAlsoIsParticipantQuery'];
export type ParameterFromDateOpportunityQuery = components['parameters']['fromDateOpportunityQuery'];
export type ParameterToDateOpportunityQuery = components['parameters']['toDateOpportunityQuery'];
export type ParameterSortByOpportunityQuery = components['parameters']['sortByOpportunityQuery'];
export type ParameterIdStagePath = components['parameters']['idStagePath'];
export type ParameterOpportunityidPath = components['parameters']['opportunityidPath'];
export type ParameterIdOfRouteStagePath = components['parameters']['idOfRouteStagePath'];
export type ParameterInfoTypeQuery = components['parameters']['infoTypeQuery'];
export type ParameterDataContactQuery = components['parameters']['dataContactQuery'];
export type ParameterCategoryContactQuery = components['parameters']['categoryContactQuery'];
export type ParameterIsPrimaryQuery = components['parameters']['isPrimaryQuery'];
export type ParameterContactStageQuery = components['parameters']['contactStageQuery'];
export type ParameterContactTypeQuery = components['parameters']['contactTypeQuery'];
export type ParameterContactListViewQuery = components['parameters']['contactListViewQuery'];
export type ParameterResponsibleidContactQuery = components['parameters']['responsibleidContactQuery'];
export type ParameterIsSharedQuery = components['parameters']['isSharedQuery'];
export type ParameterFromDateContactQuery = components['parameters']['fromDateContactQuery'];
export type ParameterToDateContactQuery = components['parameters']['toDateContactQuery'];
export type ParameterSortByContactQuery = components['parameters']['sortByContactQuery'];
export type ParameterFileidPath = components['parameters']['fileidPath'];
export type ParameterEntityTypePath = components['parameters']['entityTypePath'];
export type ParameterEntityidPath = components['parameters']['entityidPath'];
export type ParameterIdHistoryCategoryPath = components['parameters']['idHistoryCategoryPath'];
export type ParameterEntityTypeHistoryQuery = components['parameters']['entityTypeHistoryQuery'];
export type ParameterEntityIdHistoryQuery = components['parameters']['entityIdHistoryQuery'];
export type ParameterCategoryIdHistoryQuery = components['parameters']['categoryIdHistoryQuery'];
export type ParameterCreateByQuery = components['parameters']['createByQuery'];
export type ParameterFromDateHistoryQuery = components['parameters']['fromDateHistoryQuery'];
export type ParameterToDateHistoryQuery = components['parameters']['toDateHistoryQuery'];
export type ParameterSortByHistoryQuery = components['parameters']['sortByHistoryQuery'];
export type ParameterIdHistoryEventPath = components['parameters']['idHistoryEventPath'];
export type ParameterEntityTypeTagPath = components['parameters']['entityTypeTagPath'];
export type ParameterTagNameQuery = components['parameters']['tagNameQuery'];
export type ParameterEntityTypeGroupPath = components['parameters']['entityTypeGroupPath'];
export type ParameterEntityTypeCustomFieldPath = components['parameters']['entityTypeCustomFieldPath'];
export type ParameterFieldidPath = components['parameters']['fieldidPath'];
export type ParameterEntityidCustomFieldPath = components['parameters']['entityidCustomFieldPath'];
export type ParameterCategoryidPath = components['parameters']['categoryidPath'];
export type ParameterNewcategoryidQuery = components['parameters']['newcategoryidQuery'];
export type ParameterIdTaskCategoryPath = components['parameters']['idTaskCategoryPath'];
export type ParameterResponsibleidTaskQuery = components['parameters']['responsibleidTaskQuery'];
export type ParameterCategoryidTaskQuery = components['parameters']['categoryidTaskQuery'];
export type ParameterIsClosedTaskQuery = components['parameters']['isClosedTaskQuery'];
export type ParameterFromDateTaskQuery = components['parameters']['fromDateTaskQuery'];
export type ParameterToDateTaskQuery = components['parameters']['toDateTaskQuery'];
export type ParameterEntityTypeTaskQuery = components['parameters']['entityTypeTaskQuery'];
export type ParameterEntityidTaskQuery = components['parameters']['entityidTaskQuery'];
export type ParameterSortByTaskQuery = components['parameters']['sortByTaskQuery'];
export type ParameterTaskidPath = components['parameters']['taskidPath'];
export type ParameterIdTaskTemplatePath = components['parameters']['idTaskTemplatePath'];
export type ParameterContaineridPath = components['parameters']['containeridPath'];
export type ParameterEntityTypeTemplatePath = components['parameters']['entityTypeTemplatePath'];
export type $defs = Record<string, never>;
export interface operations {
    authenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description A token, or the second factor that is still needed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["SignInFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendAuthenticationSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description A code was sent in a text message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeAwaitedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["SignInFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    setAuthenticationPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCredentials"];
            };
        };
        responses: {
            /** @description A code was sent in a text message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeAwaitedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["SignInFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    authenticateWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code from the text message or from the authenticator app.
                 * @example 123456
                 */
                code: components["parameters"]["codePath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description A token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIssuedEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["SignInFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the group.
                 * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
                 */
                groupid: components["parameters"]["groupidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group and its users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfilesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSelf: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUserByEmail: {
        parameters: {
            query: {
                /**
                 * @description The e-mail address of the user.
                 * @example anna.weber@acme.test
                 */
                email: components["parameters"]["emailQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsersByFilter: {
        parameters: {
            query?: {
                /** @description The status of the users, as a number or as a name in any letter case. Only administrators see users who have left. */
                employeeStatus?: components["parameters"]["employeeStatusQuery"];
                /** @description The id of a group that the users belong to. */
                groupId?: components["parameters"]["groupIdQuery"];
                /** @description Whether the users have confirmed their e-mail address, as a number or as a name in any letter case. `Activated` matches those who have. Every other value matches those who have not. */
                activationStatus?: components["parameters"]["activationStatusQuery"];
                /** @description Users or visitors, as a number or as a name in any letter case. */
                employeeType?: components["parameters"]["employeeTypeQuery"];
                /** @description `true` matches administrators of the portal or of a module. The server ignores `false`. */
                isAdministrator?: components["parameters"]["isAdministratorQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in small letters. The default is the name as the portal shows it.
                 *     The server takes an unknown word without an error, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByUserQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfilesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchUsers: {
        parameters: {
            query: {
                /**
                 * @description The text to search for. Every word of it must be found.
                 * @example weber
                 */
                query: components["parameters"]["queryUserQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfilesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsersInShortByFilter: {
        parameters: {
            query?: {
                /** @description The status of the users, as a number or as a name in any letter case. Only administrators see users who have left. */
                employeeStatus?: components["parameters"]["employeeStatusQuery"];
                /** @description The id of a group that the users belong to. */
                groupId?: components["parameters"]["groupIdQuery"];
                /** @description Whether the users have confirmed their e-mail address, as a number or as a name in any letter case. `Activated` matches those who have. Every other value matches those who have not. */
                activationStatus?: components["parameters"]["activationStatusQuery"];
                /** @description Users or visitors, as a number or as a name in any letter case. */
                employeeType?: components["parameters"]["employeeTypeQuery"];
                /** @description `true` matches administrators of the portal or of a module. The server ignores `false`. */
                isAdministrator?: components["parameters"]["isAdministratorQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in small letters. The default is the name as the portal shows it.
                 *     The server takes an unknown word without an error, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByUserQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, in the short form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsersByStatus: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The status of the users, as a number or as a name in any letter case.
                 * @example Active
                 */
                status: components["parameters"]["statusPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfilesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The user name or the id of the user. A name that ends in `.json`, `.xml` or `.tml` cannot be asked for, nor can a word that stands in another path.
                 * @example anna.weber
                 */
                username: components["parameters"]["usernamePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How users may sign in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCases: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesToDelete"];
            };
        };
        responses: {
            /** @description The cases that were deleted. Cases that do not exist, or that the caller may not edit, are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCase: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description The new case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setCasesAccess: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesAccess"];
            };
        };
        responses: {
            /** @description The cases that were changed. Cases that do not exist, or that the caller may not change, are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchCasesByPrefix: {
        parameters: {
            query: {
                /**
                 * @description A text from the title of the case.
                 * @example trade
                 */
                prefix: components["parameters"]["prefixCaseQuery"];
                /** @description The id of a contact. Only cases in which it takes part are searched, for the text at any place of the title, and letter case matters. 0 searches all cases, as does leaving it out. */
                contactID?: components["parameters"]["contactOfCasePrefixQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases found, of those that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out. */
                contactid?: components["parameters"]["contactidCaseQuery"];
                /** @description Whether the case is closed. Both match when it is left out. */
                isClosed?: components["parameters"]["isClosedCaseQuery"];
                /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
                tags?: components["parameters"]["tagsQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in any letter case. The default is `Title`. Open cases come first, unless the list is sorted by `Id`.
                 *     The server takes an unknown word without an error and then reads the whole list from the database, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByCaseQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFilteredCases: {
        parameters: {
            query?: {
                /** @description The id of a contact that takes part in the case. 0 matches every case, as does leaving it out. */
                contactid?: components["parameters"]["contactidCaseQuery"];
                /** @description Whether the case is closed. Both match when it is left out. */
                isClosed?: components["parameters"]["isClosedCaseQuery"];
                /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
                tags?: components["parameters"]["tagsQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases that were deleted. Cases that the caller may not edit are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setFilteredCasesAccess: {
        parameters: {
            query?: {
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredCasesAccess"];
            };
        };
        responses: {
            /** @description The cases that were changed. Cases that do not exist, or that the caller may not change, are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCase: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCase: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseUpdate"];
            };
        };
        responses: {
            /** @description The case as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCase: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setCaseAccess: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAccess"];
            };
        };
        responses: {
            /** @description The case as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeCase: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, which is now closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCaseContacts: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addCaseContact: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseContact"];
            };
        };
        responses: {
            /** @description The contact that was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeCaseContact: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenCase: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case, which is now open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOpportunities: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunitiesToDelete"];
            };
        };
        responses: {
            /** @description The opportunities that were deleted. Opportunities that do not exist, or that the caller may not edit, are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOpportunity: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpportunity"];
            };
        };
        responses: {
            /** @description The new opportunity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOpportunitiesAccess: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunitiesAccess"];
            };
        };
        responses: {
            /** @description The opportunities that were changed. Opportunities that do not exist, or that the caller may not change, are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactOpportunities: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunities of the contact that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchOpportunitiesByPrefix: {
        parameters: {
            query: {
                /**
                 * @description A text from the title of the opportunity.
                 * @example Hotel
                 */
                prefix: components["parameters"]["prefixOpportunityQuery"];
                /**
                 * @description Whether to search the opportunities of `contactID`. With false the opportunities that are not linked to that contact are searched. Without `contactID` it makes no difference.
                 * @example true
                 */
                internalSearch: components["parameters"]["internalSearchQuery"];
                /** @description The id of a contact. **`internalSearch` says whether its opportunities are searched or excluded.** 0 searches all opportunities, as does leaving it out. */
                contactID?: components["parameters"]["contactOfOpportunityPrefixQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunities found, of those that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpportunities: {
        parameters: {
            query?: {
                /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out, so opportunities without a responsible user cannot be asked for. */
                responsibleid?: components["parameters"]["responsibleidOpportunityQuery"];
                /** @description The id of the stage. 0 matches every stage, as does leaving it out. */
                opportunityStagesid?: components["parameters"]["opportunityStagesidQuery"];
                /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
                tags?: components["parameters"]["tagsQuery"];
                /** @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out. */
                contactid?: components["parameters"]["contactidOpportunityQuery"];
                /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. Every stage matches when it is left out. */
                stageType?: components["parameters"]["stageTypeQuery"];
                /** @description Whether `contactid` may be any contact that takes part. Without `contactid` the list is empty. */
                contactAlsoIsParticipant?: components["parameters"]["contactAlsoIsParticipantQuery"];
                /**
                 * @description The earliest closing date, which is the expected one while the opportunity is open.
                 *     **The server ignores it without `toDate`.**
                 */
                fromDate?: components["parameters"]["fromDateOpportunityQuery"];
                /**
                 * @description The latest closing date, which is the expected one while the opportunity is open. It is not extended to the end of the day.
                 *     **The server ignores it without `fromDate`.**
                 */
                toDate?: components["parameters"]["toDateOpportunityQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in any letter case. The default is `Stage`. `DateAndTime` is the closing date, which is the expected one while the opportunity is open.
                 *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByOpportunityQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunities that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFilteredOpportunities: {
        parameters: {
            query?: {
                /** @description The id of the responsible user. The all-zero id matches every opportunity, as does leaving it out, so opportunities without a responsible user cannot be asked for. */
                responsibleid?: components["parameters"]["responsibleidOpportunityQuery"];
                /** @description The id of the stage. 0 matches every stage, as does leaving it out. */
                opportunityStagesid?: components["parameters"]["opportunityStagesidQuery"];
                /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
                tags?: components["parameters"]["tagsQuery"];
                /** @description The id of the main contact, or of any contact that takes part when `contactAlsoIsParticipant` is true. 0 matches every opportunity, as does leaving it out. */
                contactid?: components["parameters"]["contactidOpportunityQuery"];
                /** @description Whether the stage is open, won or lost, as a number or as a name in any letter case. Every stage matches when it is left out. */
                stageType?: components["parameters"]["stageTypeQuery"];
                /** @description Whether `contactid` may be any contact that takes part. Without `contactid` the list is empty. */
                contactAlsoIsParticipant?: components["parameters"]["contactAlsoIsParticipantQuery"];
                /**
                 * @description The earliest closing date, which is the expected one while the opportunity is open.
                 *     **The server ignores it without `toDate`.**
                 */
                fromDate?: components["parameters"]["fromDateOpportunityQuery"];
                /**
                 * @description The latest closing date, which is the expected one while the opportunity is open. It is not extended to the end of the day.
                 *     **The server ignores it without `fromDate`.**
                 */
                toDate?: components["parameters"]["toDateOpportunityQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunities that were deleted. Opportunities that the caller may not edit are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setFilteredOpportunitiesAccess: {
        parameters: {
            query?: {
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredOpportunitiesAccess"];
            };
        };
        responses: {
            /** @description The opportunities that were changed. Opportunities that do not exist, or that the caller may not change, are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunitiesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpportunityStages: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StagesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOpportunityStage: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStage"];
            };
        };
        responses: {
            /** @description The new stage. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorderOpportunityStages: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageOrder"];
            };
        };
        responses: {
            /** @description The stages in their new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StagesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpportunityStage: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the stage.
                 * @example 30
                 */
                id: components["parameters"]["idStagePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOpportunityStage: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the stage.
                 * @example 30
                 */
                id: components["parameters"]["idStagePath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageUpdate"];
            };
        };
        responses: {
            /** @description The stage as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOpportunityStage: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the stage.
                 * @example 30
                 */
                id: components["parameters"]["idStagePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stage that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOpportunityStageColor: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the stage.
                 * @example 30
                 */
                id: components["parameters"]["idStagePath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageColor"];
            };
        };
        responses: {
            /** @description The stage as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpportunity: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunity as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOpportunity: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityUpdate"];
            };
        };
        responses: {
            /** @description The opportunity as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOpportunity: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunity that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOpportunityAccess: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityAccess"];
            };
        };
        responses: {
            /** @description The opportunity as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpportunityContacts: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts of the opportunity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addOpportunityContact: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact that was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeOpportunityContact: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOpportunityCreationDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityCreationDate"];
            };
        };
        responses: {
            /** @description The date was stored. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOpportunityLastModifiedDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityLastModifiedDate"];
            };
        };
        responses: {
            /** @description The date was stored. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOpportunityStage: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityidPath"];
                /**
                 * @description The id of the stage. The server does not read it, it reads `stageid` in the body. The two should be the same.
                 * @example 31
                 */
                id: components["parameters"]["idOfRouteStagePath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunityStage"];
            };
        };
        responses: {
            /** @description The opportunity in its new stage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpportunityEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setContactsAccess: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsAccess"];
            };
        };
        responses: {
            /** @description The contacts **as they were before the change**: `isPrivate`, `isShared` and `shareType` are the old ones. Read them again to see the new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsByIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchContactsByContactInfo: {
        parameters: {
            query: {
                /**
                 * @description The kind of contact information to look in, as a number or as a name in any letter case.
                 * @example Email
                 */
                infoType: components["parameters"]["infoTypeQuery"];
                /** @description A part of the contact information. A blank text matches everything, as does leaving it out. */
                data?: components["parameters"]["dataContactQuery"];
                /** @description The category of the contact information, as a number. Every category matches when it is left out. */
                category?: components["parameters"]["categoryContactQuery"];
                /** @description Whether the contact information is the primary one of its kind. Both match when it is left out. */
                isPrimary?: components["parameters"]["isPrimaryQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`. */
                tags?: components["parameters"]["tagsQuery"];
                /** @description The id of the status (temperature). 0 matches contacts without a status. Every contact matches when it is left out. */
                contactStage?: components["parameters"]["contactStageQuery"];
                /** @description The id of the type. 0 matches contacts without a type. Every contact matches when it is left out. */
                contactType?: components["parameters"]["contactTypeQuery"];
                /** @description Which contacts to look at, as a number or as a name in any letter case. All contacts when it is left out. */
                contactListView?: components["parameters"]["contactListViewQuery"];
                /** @description The id of a manager of the contact. The all-zero id matches contacts without managers. Every contact matches when it is left out. */
                responsibleid?: components["parameters"]["responsibleidContactQuery"];
                /** @description Whether the contact is shared. Both match when it is left out. */
                isShared?: components["parameters"]["isSharedQuery"];
                /** @description The earliest creation date. A date without a time means the beginning of that day. */
                fromDate?: components["parameters"]["fromDateContactQuery"];
                /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
                toDate?: components["parameters"]["toDateContactQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in any letter case. Without it the newest contacts come first. With it the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
                 *     The server takes an unknown word without an error, then reads the whole list from the database and may return an empty one, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByContactQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts that the caller can see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setFilteredContactsAccess: {
        parameters: {
            query?: {
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredContactsAccess"];
            };
        };
        responses: {
            /** @description The contacts that were changed, **as they were before**: `isPrivate`, `isShared` and `shareType` are the old ones. Contacts that the caller may not edit are missing from the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactStatuses: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactStatusesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactTypes: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactTypesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContactAccessList: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managers of a private contact. The list is empty for a shared contact, even if managers are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setContactAccess: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactAccess"];
            };
        };
        responses: {
            /** @description The contact **as it was before the change**: `isPrivate`, `isShared` and `shareType` are the old ones. `accessList` shows the new managers, and only if the contact was private before. Read the contact again to see the new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCrmRootFolderId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderIdEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCrmFile: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the file.
                 * @example 789
                 */
                fileid: components["parameters"]["fileidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntityFiles: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    attachFilesToEntity: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachedFiles"];
            };
        };
        responses: {
            /** @description The event of the attached files. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEventEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEntityTextFile: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTextFile"];
            };
        };
        responses: {
            /** @description The new file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadEntityFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        /** @description A form with two parts. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The uploaded file, or an empty object when there was none. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFileEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHistoryEvent: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHistoryEvent"];
            };
        };
        responses: {
            /** @description The new event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEventEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHistoryCategories: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCategoriesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHistoryCategory: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description The category. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorderHistoryCategories: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TitleOrder"];
            };
        };
        responses: {
            /** @description The categories that were named, in the new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCategoriesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateHistoryCategory: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of history events.
                 * @example 40
                 */
                id: components["parameters"]["idHistoryCategoryPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryUpdate"];
            };
        };
        responses: {
            /** @description The category as it is now, with the `sortOrder` of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHistoryCategory: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of history events.
                 * @example 40
                 */
                id: components["parameters"]["idHistoryCategoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setHistoryCategoryIcon: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of history events.
                 * @example 40
                 */
                id: components["parameters"]["idHistoryCategoryPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryIcon"];
            };
        };
        responses: {
            /** @description The category as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHistory: {
        parameters: {
            query?: {
                /**
                 * @description The kind of record, in any letter case. It needs `entityId`: without it the server responds with 404.
                 *     A person or company is `contact` here.
                 */
                entityType?: components["parameters"]["entityTypeHistoryQuery"];
                /**
                 * @description The id of the contact, opportunity or case. It needs `entityType`: without it the server responds with 400.
                 *     For a company the events of its persons match too.
                 */
                entityId?: components["parameters"]["entityIdHistoryQuery"];
                /** @description The id of the category, a negative one for a category of the server itself. 0 matches every event, as does leaving it out. */
                categoryId?: components["parameters"]["categoryIdHistoryQuery"];
                /** @description The id of the user who wrote the event. The all-zero id matches every event, as does leaving it out. */
                createBy?: components["parameters"]["createByQuery"];
                /** @description The earliest date of the event. */
                fromDate?: components["parameters"]["fromDateHistoryQuery"];
                /** @description The latest date of the event. The server adds one day less a minute, so a date without a time includes its whole day. */
                toDate?: components["parameters"]["toDateHistoryQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in any letter case. The default is `Created` with the newest first. Once it is given, the order is ascending unless `sortOrder` says otherwise.
                 *     The server takes an unknown word without an error and reads the whole list from the database, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByHistoryQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEventsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHistoryEvent: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the history event.
                 * @example 5001
                 */
                id: components["parameters"]["idHistoryEventPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEventEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTagToFilteredCases: {
        parameters: {
            query?: {
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredCasesTag"];
            };
        };
        responses: {
            /** @description The text of the tag, also when no case matched. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTagToFilteredContacts: {
        parameters: {
            query?: {
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredContactsTag"];
            };
        };
        responses: {
            /** @description The text of the tag, also when no contact matched. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactTags: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts of the tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNamesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTagToFilteredOpportunities: {
        parameters: {
            query?: {
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredOpportunitiesTag"];
            };
        };
        responses: {
            /** @description The text of the tag, also when no opportunity matched. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeTagPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeTagPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The text of the tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTag: {
        parameters: {
            query: {
                /**
                 * @description The text of the tag, in any letter case. A comma in it does no harm.
                 * @example trade fair
                 */
                tagName: components["parameters"]["tagNameQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeTagPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUnusedTags: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeTagPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts of the tags that were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNamesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntityTags: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts of the tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNamesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTagToEntities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeTagPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitiesTag"];
            };
        };
        responses: {
            /** @description The text of the tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTagToEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The text of the tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeTagFromEntity: {
        parameters: {
            query: {
                /**
                 * @description The text of the tag, in any letter case. A comma in it does no harm.
                 * @example trade fair
                 */
                tagName: components["parameters"]["tagNameQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of the record, in any letter case.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypePath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTagToContactGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the contact is a company or a person, in any letter case.
                 * @example company
                 */
                entityType: components["parameters"]["entityTypeGroupPath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The text of the tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeTagFromContactGroup: {
        parameters: {
            query: {
                /**
                 * @description The text of the tag, in any letter case. A comma in it does no harm.
                 * @example trade fair
                 */
                tagName: components["parameters"]["tagNameQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Whether the contact is a company or a person, in any letter case.
                 * @example company
                 */
                entityType: components["parameters"]["entityTypeGroupPath"];
                /**
                 * @description The id of the record.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of the tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagNameEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCustomField: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomField"];
            };
        };
        responses: {
            /** @description The new field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCustomFieldDefinitions: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom fields in their order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorderCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOrder"];
            };
        };
        responses: {
            /** @description The fields in their new order, without the number of records that use them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorderedCustomFieldsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCustomField: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
                /**
                 * @description The id of the custom field.
                 * @example 9
                 */
                fieldid: components["parameters"]["fieldidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            /** @description The field as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCustomField: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
                /**
                 * @description The id of the custom field.
                 * @example 9
                 */
                fieldid: components["parameters"]["fieldidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntityCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
                /**
                 * @description The id of the record. 0 is refused, because the server would read it as all records of the kind.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidCustomFieldPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields that have a value, and all headings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setEntityCustomFieldValue: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the fields belong to, in any letter case. `contact` stands for persons and companies together.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityTypeCustomFieldPath"];
                /**
                 * @description The id of the record. 0 is refused, because the server would read it as all records of the kind.
                 * @example 1234
                 */
                entityid: components["parameters"]["entityidCustomFieldPath"];
                /**
                 * @description The id of the custom field.
                 * @example 9
                 */
                fieldid: components["parameters"]["fieldidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValue"];
            };
        };
        responses: {
            /** @description The field with its new value. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTasksForContacts: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTasksForContacts"];
            };
        };
        responses: {
            /** @description The new tasks. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description The new task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTaskCategories: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoriesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTaskCategory: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description The category. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reorderTaskCategories: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TitleOrder"];
            };
        };
        responses: {
            /** @description The categories that were named, in the new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoriesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTaskCategory: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of tasks.
                 * @example 20
                 */
                categoryid: components["parameters"]["categoryidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTaskCategory: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of tasks.
                 * @example 20
                 */
                categoryid: components["parameters"]["categoryidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryUpdate"];
            };
        };
        responses: {
            /** @description The category as it is now, with the `sortOrder` of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTaskCategory: {
        parameters: {
            query?: {
                /**
                 * @description The id of the category that the tasks of the deleted one get. **It is needed as soon as tasks have the category**: without it the server responds with 400.
                 *     The server does not check that the id belongs to a category of tasks.
                 */
                newcategoryid?: components["parameters"]["newcategoryidQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of tasks.
                 * @example 20
                 */
                categoryid: components["parameters"]["categoryidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setTaskCategoryIcon: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the category of tasks.
                 * @example 20
                 */
                id: components["parameters"]["idTaskCategoryPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryIcon"];
            };
        };
        responses: {
            /** @description The category as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCategoryEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description The id of the responsible user. The all-zero id matches every task, as does leaving it out. */
                responsibleid?: components["parameters"]["responsibleidTaskQuery"];
                /** @description The id of the category. 0 matches every task, as does leaving it out. */
                categoryid?: components["parameters"]["categoryidTaskQuery"];
                /** @description Whether the task is closed. Both kinds match when it is left out. */
                isClosed?: components["parameters"]["isClosedTaskQuery"];
                /** @description The earliest deadline. */
                fromDate?: components["parameters"]["fromDateTaskQuery"];
                /** @description The latest deadline. It is not extended to the end of the day, so a date without a time means its first moment. */
                toDate?: components["parameters"]["toDateTaskQuery"];
                /** @description The kind of record that the task belongs to, in any letter case. **The server ignores it without `entityid`.** */
                entityType?: components["parameters"]["entityTypeTaskQuery"];
                /**
                 * @description The id of the contact, opportunity or case. **The server ignores it without `entityType`**, and every task matches.
                 *     For a company the tasks of its persons match too.
                 */
                entityid?: components["parameters"]["entityidTaskQuery"];
                /**
                 * @description The search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, and the client sends such a text that way.
                 *     The server reads it from the query only, even where all other filters are members of the body.
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, in any letter case. The default is `DeadLine`. `ContactManager` is the responsible user. Open tasks always come first.
                 *     The server takes an unknown word without an error, reads the whole list from the database and may lose records, so other words are refused here.
                 */
                sortBy?: components["parameters"]["sortByTaskQuery"];
                /** @description The order, in small letters. The server reads every word but `descending` as `ascending`, `Descending` too, so other words are refused here. */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks that the caller may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTask: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** @description The task as it is now. Its id is another one when the task in the path did not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeTask: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setTaskCreationDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreationDate"];
            };
        };
        responses: {
            /** @description The date was stored. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    setTaskLastModifiedDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskLastModifiedDate"];
            };
        };
        responses: {
            /** @description The date was stored. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenTask: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example 3001
                 */
                taskid: components["parameters"]["taskidPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTaskTemplate: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task template.
                 * @example 6
                 */
                id: components["parameters"]["idTaskTemplatePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTaskTemplate: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the task template.
                 * @example 6
                 */
                id: components["parameters"]["idTaskTemplatePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTaskTemplateContainer: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the container of task templates.
                 * @example 5
                 */
                containerid: components["parameters"]["containeridPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateContainerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTaskTemplateContainer: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the container of task templates.
                 * @example 5
                 */
                containerid: components["parameters"]["containeridPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskTemplateContainerTitle"];
            };
        };
        responses: {
            /** @description The container as it is now, without its templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateContainerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTaskTemplateContainer: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the container of task templates.
                 * @example 5
                 */
                containerid: components["parameters"]["containeridPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateContainerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTaskTemplates: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the container of task templates.
                 * @example 5
                 */
                containerid: components["parameters"]["containeridPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplatesEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTaskTemplate: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the container of task templates.
                 * @example 5
                 */
                containerid: components["parameters"]["containeridPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskTemplateUpdate"];
            };
        };
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTaskTemplate: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the container of task templates.
                 * @example 5
                 */
                containerid: components["parameters"]["containeridPath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTaskTemplate"];
            };
        };
        responses: {
            /** @description The new template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTaskTemplateContainers: {
        parameters: {
            query?: {
                /**
                 * @description How many elements the response holds at most. The default is 1000, which is also the limit.
                 *     On an operation that changes records it shortens the response only. Every match is changed all the same.
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to skip. The default is 0.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the response, which is one too far.
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the templates are for, in any letter case.
                 * @example contact
                 */
                entityType: components["parameters"]["entityTypeTemplatePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The containers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateContainersEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTaskTemplateContainer: {
        parameters: {
            query?: {
                /**
                 * @description **Always name `id`.** The first request after a restart of the server that leaves it out can remove the id from the nested objects of every later response, for all callers, so a list without it is refused here.
                 *     The elements of the response keep only the members named here, in any letter case, so they are not the whole objects that the schema describes.
                 *     The server ignores an unknown name.
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the templates are for, in any letter case.
                 * @example contact
                 */
                entityType: components["parameters"]["entityTypeTemplatePath"];
            };
            cookie?: never;
        };
        /** @description The `Content-Type` must be exactly `application/json`. The server reads a JSON body of any other type as an empty one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskTemplateContainerTitle"];
            };
        };
        responses: {
            /** @description The new container. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateContainerEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerFault"];
            503: components["responses"]["Unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
