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
        delete?: never;
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
        put?: never;
        post?: never;
        delete?: never;
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
        delete?: never;
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
        put?: never;
        post?: never;
        delete?: never;
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
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
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
             * @description How many elements `response` holds, 1 for a single object. Absent when 0.
             * @example 1
             */
            count?: number;
            /**
             * @description The offset that was asked for. Absent when 0.
             * @example 100
             */
            startIndex?: number;
            /**
             * @description **One too far**: `startIndex + count + 1`. Absent when the server knows of no further page. Read the next page from `startIndex + count`.
             * @example 201
             */
            nextIndex?: number;
            /**
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
        /**
         * @description The ids of the records to change.
         * @example [
         *       1234,
         *       1235
         *     ]
         */
        RecordIds: readonly components["schemas"]["RecordId"][];
        /**
         * @description The id of a user of the portal.
         *     `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` is refused: the server returns it in place of a group and of a removed user, so sending it back would lose whom it stood for.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        UserId: string;
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
             * @description The value, as text whatever the kind. `null` for a heading.
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
             * @description How many opportunities are in the stage. Only the list of all of them contains it. Absent there when 0.
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
        /** @description A contact in a response about contacts that were named by id. It always has its addresses, `[]` when there are none. */
        SingleContact: WithRequired<components["schemas"]["Person"], "addresses"> | WithRequired<components["schemas"]["Company"], "addresses">;
        /** @description Contacts in their envelope. */
        ContactsByIdEnvelope: components["schemas"]["Envelope"] & {
            /** @description The contacts. */
            response: components["schemas"]["SingleContact"][];
        };
        /** @description The kind of a piece of contact information, as a number or as a name in any letter case. */
        ContactInfoTypeWord: components["schemas"]["ContactInfoType"] | ("Phone" | "Email" | "Website" | "Skype" | "Twitter" | "LinkedIn" | "Facebook" | "Address" | "LiveJournal" | "MySpace" | "GMail" | "Blogger" | "Yahoo" | "MSN" | "ICQ" | "Jabber" | "AIM" | "VK" | "phone" | "email" | "website" | "skype" | "twitter" | "linkedin" | "facebook" | "address" | "livejournal" | "myspace" | "gmail" | "blogger" | "yahoo" | "msn" | "icq" | "jabber" | "aim" | "vk");
        /** @description A person or a company. `isCompany` tells which. */
        Contact: components["schemas"]["Person"] | components["schemas"]["Company"];
        /** @description Contacts in their envelope. */
        ContactsEnvelope: components["schemas"]["Envelope"] & {
            /** @description The contacts. */
            response: components["schemas"]["Contact"][];
        };
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
        statusPath: (1 | 2 | 4 | 5 | 7) | ("Active" | "Terminated" | "LeaveOfAbsence" | "Default" | "All" | "active" | "terminated" | "leaveofabsence" | "default" | "all");
        /**
         * @description The user name or the id of the user. A name that ends in `.json`, `.xml` or `.tml` cannot be asked for, nor can a word that stands in another path.
         * @example anna.weber
         */
        usernamePath: string;
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
         * @description The id of the opportunity.
         * @example 1234
         */
        opportunityidPath: components["schemas"]["RecordId"];
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
         * @description The kind of record that the tags belong to, in any letter case.
         * @example opportunity
         */
        entityTypeTagPath: "contact" | "opportunity" | "case";
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
export type RecordIds = components['schemas']['RecordIds'];
export type UserId = components['schemas']['UserId'];
export type CasesPrivateAccess = components['schemas']['CasesPrivateAccess'];
export type CasesPublicAccess = components['schemas']['CasesPublicAccess'];
export type CasesAccess = components['schemas']['CasesAccess'];
export type ShareType = components['schemas']['ShareType'];
export type Currency = components['schemas']['Currency'];
export type ContactBase = components['schemas']['ContactBase'];
export type FieldType = components['schemas']['FieldType'];
export type CustomField = components['schemas']['CustomField'];
export type Case = components['schemas']['Case'];
export type CasesEnvelope = components['schemas']['CasesEnvelope'];
export type Tags = components['schemas']['Tags'];
export type FilteredCasesPrivateAccess = components['schemas']['FilteredCasesPrivateAccess'];
export type FilteredCasesPublicAccess = components['schemas']['FilteredCasesPublicAccess'];
export type FilteredCasesAccess = components['schemas']['FilteredCasesAccess'];
export type CaseEnvelope = components['schemas']['CaseEnvelope'];
export type CasePrivateAccess = components['schemas']['CasePrivateAccess'];
export type CasePublicAccess = components['schemas']['CasePublicAccess'];
export type CaseAccess = components['schemas']['CaseAccess'];
export type OpportunitiesPrivateAccess = components['schemas']['OpportunitiesPrivateAccess'];
export type OpportunitiesPublicAccess = components['schemas']['OpportunitiesPublicAccess'];
export type OpportunitiesAccess = components['schemas']['OpportunitiesAccess'];
export type BidType = components['schemas']['BidType'];
export type StageType = components['schemas']['StageType'];
export type Stage = components['schemas']['Stage'];
export type Opportunity = components['schemas']['Opportunity'];
export type OpportunitiesEnvelope = components['schemas']['OpportunitiesEnvelope'];
export type StageTypeWord = components['schemas']['StageTypeWord'];
export type DateQuery = components['schemas']['DateQuery'];
export type StageTypeFilter = components['schemas']['StageTypeFilter'];
export type DateFilter = components['schemas']['DateFilter'];
export type FilteredOpportunitiesPrivateAccess = components['schemas']['FilteredOpportunitiesPrivateAccess'];
export type FilteredOpportunitiesPublicAccess = components['schemas']['FilteredOpportunitiesPublicAccess'];
export type FilteredOpportunitiesAccess = components['schemas']['FilteredOpportunitiesAccess'];
export type StagesEnvelope = components['schemas']['StagesEnvelope'];
export type SingleOpportunity = components['schemas']['SingleOpportunity'];
export type OpportunityEnvelope = components['schemas']['OpportunityEnvelope'];
export type OpportunityPrivateAccess = components['schemas']['OpportunityPrivateAccess'];
export type OpportunityPublicAccess = components['schemas']['OpportunityPublicAccess'];
export type OpportunityAccess = components['schemas']['OpportunityAccess'];
export type ManagerList = components['schemas']['ManagerList'];
export type ContactsPrivateAccess = components['schemas']['ContactsPrivateAccess'];
export type ContactsSharedAccess = components['schemas']['ContactsSharedAccess'];
export type ContactsAccess = components['schemas']['ContactsAccess'];
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
export type SingleContact = components['schemas']['SingleContact'];
export type ContactsByIdEnvelope = components['schemas']['ContactsByIdEnvelope'];
export type ContactInfoTypeWord = components['schemas']['ContactInfoTypeWord'];
export type Contact = components['schemas']['Contact'];
export type ContactsEnvelope = components['schemas']['ContactsEnvelope'];
export type ContactListView = components['schemas']['ContactListView'];
export type ContactListViewFilter = components['schemas']['ContactListViewFilter'];
export type DateFilterOrNull = components['schemas']['DateFilterOrNull'];
export type FilteredContactsSharedAccess = components['schemas']['FilteredContactsSharedAccess'];
export type FilteredContactsPrivateAccess = components['schemas']['FilteredContactsPrivateAccess'];
export type FilteredContactsAccess = components['schemas']['FilteredContactsAccess'];
export type ContactStatusesEnvelope = components['schemas']['ContactStatusesEnvelope'];
export type ContactTypesEnvelope = components['schemas']['ContactTypesEnvelope'];
export type ContactEnvelope = components['schemas']['ContactEnvelope'];
export type ContactPrivateAccess = components['schemas']['ContactPrivateAccess'];
export type ContactSharedAccess = components['schemas']['ContactSharedAccess'];
export type ContactAccess = components['schemas']['ContactAccess'];
export type Tag = components['schemas']['Tag'];
export type TagsEnvelope = components['schemas']['TagsEnvelope'];
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
export type ParameterContactidCaseQuery = components['parameters']['contactidCaseQuery'];
export type ParameterIsClosedCaseQuery = components['parameters']['isClosedCaseQuery'];
export type ParameterTagsQuery = components['parameters']['tagsQuery'];
export type ParameterSortByCaseQuery = components['parameters']['sortByCaseQuery'];
export type ParameterCaseidPath = components['parameters']['caseidPath'];
export type ParameterContactidPath = components['parameters']['contactidPath'];
export type ParameterResponsibleidOpportunityQuery = components['parameters']['responsibleidOpportunityQuery'];
export type ParameterOpportunityStagesidQuery = components['parameters']['opportunityStagesidQuery'];
export type ParameterContactidOpportunityQuery = components['parameters']['contactidOpportunityQuery'];
export type ParameterStageTypeQuery = components['parameters']['stageTypeQuery'];
export type ParameterContactAlsoIsParticipantQuery = components['parameters']['contactAlsoIsParticipantQuery'];
export type ParameterFromDateOpportunityQuery = components['parameters']['fromDateOpportunityQuery'];
export type ParameterToDateOpportunityQuery = components['parameters']['toDateOpportunityQuery'];
export type ParameterSortByOpportunityQuery = components['parameters']['sortByOpportunityQuery'];
export type ParameterOpportunityidPath = components['parameters']['opportunityidPath'];
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
export type ParameterEntityTypeTagPath = components['parameters']['entityTypeTagPath'];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
