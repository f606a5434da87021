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
         * @description **A refused sign-in is 500, a wrong password too; there is no 401 here.**
         *
         *     - Creates a token, which lives a year unless the portal says otherwise, and sets it in the cookie `asc_auth_key`. Signing out of all sessions ends it.
         *     - When the portal asks for a second factor, `token` is `null` and `sms` or `tfa` says which code is awaited: give it to `authenticateWithCode`.
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
         * @description **A refused sign-in is 500, a wrong password or too many attempts too; there is no 401 here.**
         *
         *     Sends another text message to the confirmed telephone of the user.
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
         * Give a telephone for codes and send the first one
         * @description **A refused sign-in is 500, a wrong password or an unusable number too; there is no 401 here.**
         *
         *     For a user whose second factor is a text message and who has no confirmed telephone yet.
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
         * @description **A refused sign-in is 500, a wrong or late code too; there is no 401 here.**
         *
         *     Creates a token from the same credentials as before and the code that was awaited. It fails too when the user needs no second factor.
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
         * @description Retrieves all active users. The list is built whole and then cut.
         *     Not available on a personal portal, which answers 500.
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
         * Read the own profile
         * @description Retrieves the user whose token it is.
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
         * @description Retrieves the user with that e-mail address, or 404.
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
         * @description Retrieves users in full, a page at a time, with their `total` and never a `nextIndex`.
         *     Users who have left are listed for administrators only. Without `employeeStatus` an administrator gets everybody, others those who have not left.
         *     Naming only the `fields` that are needed saves the server work: photos are not looked up then.
         *     Not available on a personal portal, which answers 500.
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
         * @description **A fault of the server is answered 200 with an empty object in place of the list**, which the client reports as an answer it does not know.
         *
         *     - Retrieves the active users in whom every word of the text is found.
         *     - Not available on a personal portal, which answers 500.
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
         * @description Retrieves users in the short form that access lists show, a page at a time, with their `total` and never a `nextIndex`. It is enough to fill an access list.
         *     Not available on a personal portal, which answers 500.
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
         * @description Retrieves all users of a status. The list is built whole and then cut.
         *     Not available on a personal portal, which answers 500.
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
         *     The words of other paths, such as `email` or `filter`, are not taken for user names.
         *     Not available on a personal portal, which answers 500.
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
         * @description Retrieves how users may sign in. Needs no credentials. With the ending `.json` it answers for a suspended portal too.
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
         * @description Retrieves the portal itself: its name, owner and state.
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
         * @description **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
         *     - `isPrivate: false` drops the list and opens the case to every user of the CRM.
         *     - Cases that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
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
         * @description Retrieves the cases that the caller may see, a page at a time.
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
         * @description **Without a filter every case that the caller can see is matched.**
         *
         *     **Never send `isPrivate: true` without users: the server makes the cases public and answers 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
         *     - `isPrivate: false` drops the list and opens the case to every user of the CRM.
         *     - The search text stands in the query parameter `filterValue`, all other filters in the body.
         *     - Cases that someone else created are passed over in silence, unless the caller is a CRM administrator.
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
         *     A case that the caller may not see answers 404, like one that does not exist.
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
         * @description **Never send `isPrivate: true` without users: the server makes the case public and answers 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the case if left out.
         *     - `isPrivate: false` drops the list and opens the case to every user of the CRM.
         *     - Only CRM administrators and the creator may call this; being on the list is not enough. Others get 403, also for a case that they cannot see.
         *     - The answer is computed after the change, from a cache that several nodes share: in a race it may still show the old state.
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
         * @description **Never send `isPrivate: true` without users: the server makes the opportunities public and answers 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
         *     - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
         *     - `opportunityid` is a list here, in spite of its name.
         *     - Opportunities that are unknown, hidden from the caller or created by someone else (unless the caller is a CRM administrator) are passed over in silence: compare the answer with what you asked for.
         *     - They are changed one after another, and stay changed when a later one fails.
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
         * @description **For a caller who is not a CRM administrator the list is empty when even one of the opportunities is hidden from that caller.** `listOpportunities` with `contactid` has no such fault.
         *
         *     Retrieves the opportunities of a contact. Whether the contact exists is not looked up: an unknown one has none.
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
         * @description **`fromDate` and `toDate` work together only.** One that comes alone is passed over, or finds nothing when it is the only filter.
         *
         *     - Retrieves the opportunities that the caller may see, a page at a time.
         *     - `nextIndex` is one too far: read the next page from `startIndex + count`.
         *     - `total` is kept for half a minute, and with a date filter it may be too small for a caller who is no administrator.
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
         * @description **Without a filter every opportunity that the caller can see is matched.**
         *
         *     **Never send `isPrivate: true` without users: the server makes the opportunities public and answers 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
         *     - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
         *     - For a caller who is not a CRM administrator **nothing is changed at all** when even one match is hidden from that caller: the answer is 200 with an empty list.
         *     - Opportunities that someone else created are passed over in silence, unless the caller is a CRM administrator.
         *     - The search text stands in the query parameter `filterValue`, all other filters in the body.
         *     - `fromDate` and `toDate` work together only: the server passes over one that comes alone, so the schema refuses it. They are compared with the closing date, the expected one while the deal is open.
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
         *     An opportunity that the caller may not see answers 404, like one that does not exist, and so does one whose stage was deleted.
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
         * @description **Never send `isPrivate: true` without users: the server makes the opportunity public and answers 200.** The schema refuses such a body.
         *
         *     - The list replaces the old one. The caller is added to it; the creator is not, and no longer sees the opportunity if left out.
         *     - The responsible user is not added either.
         *     - `isPrivate: false` drops the list and opens the opportunity to every user of the CRM.
         *     - Only CRM administrators and the creator may call this; being responsible or on the list is not enough. Others get 403, or 404 for an opportunity that they cannot see.
         *     - The answer is computed after the change, from a cache that several nodes share: in a race it may still show the old state.
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
         * @description **It stops at the first contact that is unknown (404) or that the caller may not edit (403); those before it are changed already.** Cases and opportunities are passed over instead.
         *
         *     **The answer shows the contacts as they were before the change.** Read them again to see the new state.
         *
         *     - `contactid` is a list here, in spite of its name.
         *     - `isShared: true` lets every user of the CRM read and edit the contacts. `isShared: false` leaves them to the managers and to CRM administrators.
         *     - The managers replace the old ones, and an empty list removes them. The caller is not added.
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
         * @description Retrieves the contacts with a telephone number, an e-mail address or other information in which the text is found.
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
         * @description Retrieves the contacts that the caller may see, a page at a time.
         *     The newest come first; as soon as `sortBy` is given the order is ascending, unless `sortOrder` says otherwise.
         *     `nextIndex` is one too far: read the next page from `startIndex + count`.
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
         *     **Without a filter every contact that the caller can see is matched.**
         *
         *     **The answer shows the contacts as they were before the change.** Read them again to see the new state.
         *
         *     - The managers replace the old ones, and an empty list removes them. The caller is not added.
         *     - For a caller who is not a CRM administrator **nothing is changed at all** when even one match is hidden from that caller: the answer is 200 with an empty list.
         *     - Contacts that the caller may not edit are passed over in silence.
         *     - The search text stands in the query parameter `filterValue`, all other filters in the body. The dates are compared with the day on which the contact was created; the server adds one day less a minute to `toDate`, so a day alone includes itself.
         *     - The contacts are changed one after another, and stay changed when a later one fails.
         *
         *     To say plainly what you mean, find the contacts and call `setContactsAccess`, whose flag is `isShared`.
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
         * @description Retrieves all statuses (temperatures), with the number of contacts of each.
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
         * @description Retrieves all types, with the number of contacts of each.
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
         *     A contact that the caller may not see answers 404, like one that does not exist, and so does one whose status was deleted.
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
         * @description **The list is empty for a shared contact even if managers are stored, and for a private one that only CRM administrators see.** Read the contact to tell them apart.
         *
         *     A contact that the caller may not see answers 403 here, not 404.
         */
        get: operations["getContactAccessList"];
        /**
         * Share a contact with everyone, or make it private to its managers
         * @description **The answer shows the contact as it was before the change.** Read it again to see the new state.
         *
         *     - `isShared: true` lets every user of the CRM read and edit the contact. `isShared: false` leaves it to the managers and to CRM administrators.
         *     - The managers replace the old ones, and an empty list removes them. **The caller is not added**: one who is no administrator and not on the list loses the contact.
         *     - Whoever may edit the contact may call this, so for a shared contact everyone. Others get 403, also for a contact that they cannot see.
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
        /** @description What stands around every result. */
        Envelope: {
            /**
             * Format: int64
             * @description How many elements `response` holds, 1 for a single object. Absent is 0.
             * @example 1
             */
            count?: number;
            /**
             * Format: int64
             * @description The offset that was asked for. Absent is 0.
             * @example 100
             */
            startIndex?: number;
            /**
             * Format: int64
             * @description **One too far**: `startIndex + count + 1`. Absent when no further page is known. Read the next page from `startIndex + count`.
             * @example 201
             */
            nextIndex?: number;
            /**
             * Format: int64
             * @description How many elements there are. Absent when the list was not cut.
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
         *     `0001-01-01T00:00:00.0000000Z` stands for no date.
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
             * @description Date and time when the token ends, a year from now unless the portal says otherwise.
             *     `0001-01-01T00:00:00.0000000Z` is never.
             */
            expires: components["schemas"]["DateTime"];
            /**
             * @description Specifies if a code from a text message was used. Absent is no.
             * @example true
             */
            sms?: boolean;
            /**
             * @description The number that the code went to, with most digits hidden. Absent without `sms`.
             * @example +7495*****12
             */
            phoneNoise?: string;
            /**
             * @description Specifies if a code from an authenticator app was used. Absent is no.
             * @example true
             */
            tfa?: boolean;
        };
        /**
         * @description No token yet: a code from a text message is awaited.
         *     Without `phoneNoise` none was sent, since the user has no confirmed telephone: give one to `setAuthenticationPhone`.
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
             * @description The number that the code went to, with most digits hidden. Absent when none was sent.
             * @example +7495*****12
             */
            phoneNoise?: string;
            /** @description Date and time when the code ends. Absent when none was sent. */
            expires?: components["schemas"]["DateTime"];
        };
        /**
         * @description No token yet: a code from an authenticator app is awaited.
         *     With `tfaKey` the app is not connected yet: type the key into it first.
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
        /** @description A token, or what is still awaited before there is one. `token` is `null` in the second case, and `sms` or `tfa` says which code it is. */
        Authentication: components["schemas"]["TokenIssued"] | components["schemas"]["SmsCodeAwaited"] | components["schemas"]["AppCodeAwaited"];
        /** @description A token, or what is still awaited, in its envelope. */
        AuthenticationEnvelope: components["schemas"]["Envelope"] & {
            /**
             * @description Always 1.
             * @example 1
             * @constant
             */
            count: 1;
            response: components["schemas"]["Authentication"];
        };
        /** @description What went wrong. */
        ErrorDetails: {
            /**
             * @description The message of the innermost fault, in the language of the caller or a general text of the framework. Show it, do not compare it. Absent is none.
             * @example Access Denied
             */
            message?: string;
            /**
             * @description The class of the fault, written by debug builds only.
             * @example System.Security.SecurityException
             */
            type?: string;
            /**
             * @description Where it happened, written by debug builds only.
             * @example at ASC.Api.CRM.CRMApi.SetAccessToCases
             */
            stack?: string;
            /**
             * Format: int32
             * @description The HRESULT code of the fault. Absent is 0.
             * @example -2146233078
             */
            hresult?: number;
            /** @description More about the fault, nearly always empty. Absent is none. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description What stands around every error that the API itself answers. */
        ErrorEnvelope: {
            /**
             * Format: int64
             * @description The offset that was asked for. Absent is 0.
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
        /** @description A code on its way, in its envelope. */
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
        /** @description A group of users, in short. */
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
        /** @description A user of the portal, in short. */
        Employee: {
            /**
             * Format: uuid
             * @description The id of the user. `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` stands for one who is unknown or removed.
             * @example 9924256a-739c-462b-af15-e652a3b1b6eb
             */
            id: string;
            /**
             * @description The full name, **HTML-encoded**.
             * @example Anna Weber
             */
            displayName: string;
            /**
             * @description The position. Absent is none.
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
             * @description A free text, `null` as a rule.
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
         * @description Whether a user works here. `Default` is active and on leave together, `All` is everybody.
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
         * @description Whether a user has confirmed the mobile telephone.
         * @example 1
         * @enum {integer}
         */
        MobilePhoneActivationStatus: 0 | 1;
        /** @description A user of the portal, in full. */
        UserProfile: {
            /**
             * Format: uuid
             * @description The id of the user. `4a515a15-d4d6-4b8e-828e-e0586f18f3a3` stands for one who is unknown or removed.
             * @example 9924256a-739c-462b-af15-e652a3b1b6eb
             */
            id: string;
            /**
             * @description The full name, **HTML-encoded**.
             * @example Anna Weber
             */
            displayName: string;
            /**
             * @description The position. Absent is none.
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
             * @description The e-mail address. `null` unless the caller may see private data of this user.
             * @example anna.weber@acme.test
             */
            email: string | null;
            /** @description Other ways to reach the user. Absent is none, or not for this caller to see. */
            contacts?: components["schemas"]["UserContact"][];
            /** @description The day of birth. Absent is unknown. */
            birthday?: components["schemas"]["DateTime"];
            /**
             * @description `male` or `female`. Absent is unknown.
             * @example female
             */
            sex?: string;
            status: components["schemas"]["EmployeeStatus"];
            activationStatus: components["schemas"]["ActivationStatus"];
            /** @description Date and time when the user left. `null` for one who has not. */
            terminated: components["schemas"]["DateTime"] | null;
            /**
             * @description The names of the groups, with commas between, **HTML-encoded**. Absent is unknown.
             * @example Sales
             */
            department?: string;
            /** @description The first day of work. Absent is unknown. */
            workFrom?: components["schemas"]["DateTime"];
            /** @description The groups of the user. Absent is none. */
            groups?: components["schemas"]["GroupSummary"][];
            /**
             * @description Where the user works. Absent is unknown.
             * @example Berlin
             */
            location?: string;
            /**
             * @description A free text. Absent is none.
             * @example Speaks Russian
             */
            notes?: string;
            /**
             * Format: uuid
             * @description The id of the user who leads this one. Absent is none.
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
             * @description Specifies if the user administers the portal.
             * @example false
             */
            isAdmin: boolean;
            /**
             * @description Specifies if the user comes from a directory service.
             * @example false
             */
            isLDAP: boolean;
            /**
             * @description The modules that the user administers. Absent is none.
             * @example [
             *       "crm"
             *     ]
             */
            listAdminModules?: string[];
            /**
             * @description Specifies if the user owns the portal.
             * @example false
             */
            isOwner: boolean;
            /**
             * @description Specifies if the user may only look.
             * @example false
             */
            isVisitor: boolean;
            /**
             * @description The language and region of the user. Absent is that of the portal.
             * @example de-DE
             */
            cultureName?: string;
            /**
             * @description The mobile telephone. Absent is none, or not for this caller to see.
             * @example +4930123456
             */
            mobilePhone?: string;
            /** @description Whether the mobile telephone is confirmed. Absent is `NotActivated` (0). */
            mobilePhoneActivationStatus?: components["schemas"]["MobilePhoneActivationStatus"];
            /**
             * @description Specifies if the user signs in through another service.
             * @example false
             */
            isSSO: boolean;
            /**
             * Format: int64
             * @description How much the user may store, in bytes, computed by `listUsersByFilter` only.
             * @example 0
             */
            quotaLimit: number;
            /**
             * Format: int64
             * @description How much the user stores, in bytes, computed by `listUsersByFilter` only.
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
        EmployeeStatusFilter: components["schemas"]["EmployeeStatus"] | ("Active" | "Terminated" | "LeaveOfAbsence" | "Default" | "All" | "active" | "terminated" | "leaveofabsence" | "default" | "all");
        /**
         * Format: int32
         * @description Users or visitors.
         * @example 1
         * @enum {integer}
         */
        EmployeeType: 0 | 1 | 2;
        /** @description Users in their envelope. */
        EmployeesEnvelope: components["schemas"]["Envelope"] & {
            response: components["schemas"]["Employee"][];
        };
        /** @description How users may sign in to the portal. */
        Capabilities: {
            /**
             * @description Specifies if users of a directory service may sign in.
             * @example false
             */
            ldapEnabled: boolean;
            /**
             * @description Specifies if users of other services may sign in.
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
         * @description What state a portal is in.
         * @example 0
         * @enum {integer}
         */
        PortalStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6;
        /** @description The portal itself. The server writes it as it keeps it, with more members than these, whose form is not stable. */
        Portal: {
            /**
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
        RecordIds: components["schemas"]["RecordId"][];
        /**
         * Format: uuid
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
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
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
            accessList?: components["schemas"]["UserId"][];
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
             * @description Specifies if the portal has a rate for it.
             * @example true
             */
            isConvertable: boolean;
            /**
             * @description Specifies if the currency stands among the main ones of the portal's lists.
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
             * @description The name of the company, or first and last name. A single blank when a person has neither.
             * @example Olga Kraus
             */
            displayName: string | null;
            /**
             * @description Specifies if the contact is a company.
             * @example false
             */
            isCompany: boolean;
            /** @description The managers, written only while the contact is private, `[]` when there are none. Absent is a shared contact. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Specifies if `shareType` is 0.
             * @example true
             */
            isPrivate: boolean;
            /**
             * @description Specifies if `shareType` is 1 or 2, always the opposite of `isPrivate`.
             * @example false
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            /** @description The currency of the contact, nearly always `null`. */
            currency: components["schemas"]["Currency"] | null;
            /**
             * @description Specifies if the caller may edit the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Specifies if the caller may delete it, which an invoice prevents. Where a contact stands inside another record it may be false without having been looked up.
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
             * @description The place among the fields.
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
             * @description Specifies if the case is closed.
             * @example false
             */
            isClosed: boolean;
            /**
             * @description Specifies if the case is private, that is if anyone is on its access list.
             * @example true
             */
            isPrivate: boolean;
            /** @description The users who may see and edit the case. Absent is a public case. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Specifies if the caller may edit the case.
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
            response: components["schemas"]["Case"][];
        };
        /**
         * @description Tags that a record must carry, all of them, in any letter case. An unknown tag matches nothing.
         * @example [
         *       "trade fair"
         *     ]
         */
        Tags: string[];
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
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
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
            accessList?: components["schemas"]["UserId"][];
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
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
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
            accessList?: components["schemas"]["UserId"][];
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
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
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
            accessList?: components["schemas"]["UserId"][];
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
             * @description The name. Absent is none.
             * @example Discussion
             */
            title?: string;
            /**
             * @description What the stage means. Absent is none.
             * @example The customer compares the offers
             */
            description?: string;
            /**
             * @description The colour in the lists of the portal. Absent is none.
             * @example #B9AFD3
             */
            color?: string;
            /**
             * Format: int32
             * @description The place among the stages. This version of the server never writes it for the stage of an opportunity.
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
             * @description How many opportunities are in the stage, written in the list of all of them only. Absent is 0 there.
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
            /** @description The main contact. Absent is none, or in a list one that the caller may not see. */
            contact?: components["schemas"]["ContactBase"];
            /**
             * @description The title.
             * @example Hotel catalogue
             */
            title: string;
            /**
             * @description A free text, often empty. Absent is none.
             * @example Two hundred pages in four languages
             */
            description?: string;
            responsible: components["schemas"]["Employee"];
            /** @description What the value is counted in. Absent is `FixedBid` (0). */
            bidType?: components["schemas"]["BidType"];
            /**
             * @description The value. Absent is 0. The server writes it with more digits than a double holds if need be.
             * @example 1500.5
             */
            bidValue?: number;
            /** @description The currency of the value. Absent is none, or one that the portal no longer knows. */
            bidCurrency?: components["schemas"]["Currency"];
            /**
             * Format: int32
             * @description How many periods the value is for. Absent is 0.
             * @example 12
             */
            perPeriodValue?: number;
            /** @description The stage. Absent is none, or in a list one that was deleted. */
            stage?: components["schemas"]["Stage"];
            /**
             * Format: int32
             * @description How likely it is to be won, in percent. Absent is 0.
             * @example 65
             */
            successProbability?: number;
            actualCloseDate: components["schemas"]["DateTime"];
            expectedCloseDate: components["schemas"]["DateTime"];
            /**
             * @description Specifies if the opportunity is private, that is if anyone is on its access list.
             * @example true
             */
            isPrivate: boolean;
            /** @description The users who may see and edit the opportunity. In a list, absent is a public one; an answer about a single opportunity has `[]` instead. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Specifies if the caller may edit the opportunity.
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
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
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
            accessList?: components["schemas"]["UserId"][];
        };
        /**
         * @description Which opportunities to change, and who may see and edit them. A filter that is left out matches everything.
         *     The server ignores a misspelt member, so both objects are closed.
         */
        FilteredOpportunitiesAccess: components["schemas"]["FilteredOpportunitiesPrivateAccess"] | components["schemas"]["FilteredOpportunitiesPublicAccess"];
        /** @description Stages in their envelope. */
        StagesEnvelope: components["schemas"]["Envelope"] & {
            response: components["schemas"]["Stage"][];
        };
        /** @description An opportunity in an answer of its own, which always has its access list, `[]` when it is public. */
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
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
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
            accessList?: components["schemas"]["UserId"][];
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
        ManagerList: components["schemas"]["UserId"][];
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
             * @description Street and number. Absent is unknown.
             * @example Kurfürstendamm 21
             */
            street?: string;
            /**
             * @description City. Absent is unknown.
             * @example Berlin
             */
            city?: string;
            /**
             * @description State or region. Absent is unknown.
             * @example Berlin
             */
            state?: string;
            /**
             * @description Postal code. Absent is unknown.
             * @example 10719
             */
            zip?: string;
            /**
             * @description Country. Absent is unknown.
             * @example Germany
             */
            country?: string;
            /** @description What the address is for. Absent is `Home` (0). */
            category?: components["schemas"]["AddressCategory"];
            /**
             * @description The category in words, in the language of the caller. Absent is none.
             * @example Office
             */
            categoryName?: string;
            /**
             * @description Specifies if it is the main address. Absent is no.
             * @example true
             */
            isPrimary?: boolean;
        };
        /** @description The status (temperature) of a contact. */
        ContactStatus: {
            /**
             * @description The name. Absent is none.
             * @example Warm
             */
            title?: string;
            /**
             * @description What it means. Absent is none.
             * @example Asked for an offer
             */
            description?: string;
            /**
             * @description The colour in the lists of the portal. Absent is none.
             * @example #F6C36A
             */
            color?: string;
            /**
             * Format: int32
             * @description The place in the list. Absent is 0.
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
             * @description How many contacts have the status, written in the list of all of them only. Absent is 0 there.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description The type of a contact. */
        ContactType: {
            /**
             * @description The name. Absent is none.
             * @example Customer
             */
            title?: string;
            /**
             * @description What it means. Absent is none.
             * @example Has bought from us
             */
            description?: string;
            /**
             * @description The colour in the lists of the portal. Absent is none.
             * @example #F6C36A
             */
            color?: string;
            /**
             * Format: int32
             * @description The place in the list. Absent is 0.
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
             * @description How many contacts have the type, written in the list of all of them only. Absent is 0 there.
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
            /** @description What it is for, a `PhoneCategory` when `infoType` is `Phone` and a `ContactInfoCategory` otherwise. */
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
             * @description Specifies if it is the main one of its kind.
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
             * @description First name. Absent is none.
             * @example Olga
             */
            firstName?: string;
            /**
             * @description Last name. Absent is none.
             * @example Kraus
             */
            lastName?: string;
            /** @description The company that the person belongs to. Absent is none, or in a list one that the caller may not see. */
            company?: components["schemas"]["ContactBase"];
            /**
             * @description The position. Absent is none.
             * @example Head of purchasing
             */
            title?: string;
            /** @description Postal addresses. Absent is none; an answer about contacts named by id has `[]` instead. */
            addresses?: components["schemas"]["Address"][];
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description A free text. Absent is none.
             * @example Met at the trade fair
             */
            about?: string;
            /**
             * @description The line of business. Absent is none.
             * @example Hotels
             */
            industry?: string;
            /** @description The status (temperature). Absent is none. */
            contactStatus?: components["schemas"]["ContactStatus"];
            /** @description The type. This version of the server never writes it. */
            contactType?: components["schemas"]["ContactType"];
            /** @description Telephone numbers, e-mail addresses and the like. */
            commonData: components["schemas"]["ContactInfo"][];
            /** @description The custom fields that have a value, and all headings. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * @description The tags, written in lists only. Absent is none, or unknown in an answer that is not a list.
             * @example [
             *       "trade fair"
             *     ]
             */
            tags?: string[];
            /**
             * Format: int32
             * @description How many open tasks there are. Absent is 0.
             * @example 2
             */
            taskCount?: number;
            /**
             * @description Specifies if a task is overdue.
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
             * @description The name of the company, or first and last name. A single blank when a person has neither.
             * @example Olga Kraus
             */
            displayName: string | null;
            /**
             * @description Always false.
             * @example false
             * @constant
             */
            isCompany: false;
            /** @description The managers, written only while the contact is private, `[]` when there are none. Absent is a shared contact. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Specifies if `shareType` is 0.
             * @example true
             */
            isPrivate: boolean;
            /**
             * @description Specifies if `shareType` is 1 or 2, always the opposite of `isPrivate`.
             * @example false
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            /** @description The currency of the contact, nearly always `null`. */
            currency: components["schemas"]["Currency"] | null;
            /**
             * @description Specifies if the caller may edit the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Specifies if the caller may delete it, which an invoice prevents. Where a contact stands inside another record it may be false without having been looked up.
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
             * @description The name of the company. Absent is none.
             * @example Hotel Kraus
             */
            companyName?: string;
            /** @description The persons of the company. This version of the server never writes it. */
            persons?: components["schemas"]["ContactBase"][];
            /**
             * Format: int32
             * @description How many persons belong to the company. Absent is 0.
             * @example 3
             */
            personsCount?: number;
            /** @description Postal addresses. Absent is none; an answer about contacts named by id has `[]` instead. */
            addresses?: components["schemas"]["Address"][];
            createBy: components["schemas"]["Employee"];
            created: components["schemas"]["DateTime"];
            /**
             * @description A free text. Absent is none.
             * @example Met at the trade fair
             */
            about?: string;
            /**
             * @description The line of business. Absent is none.
             * @example Hotels
             */
            industry?: string;
            /** @description The status (temperature). Absent is none. */
            contactStatus?: components["schemas"]["ContactStatus"];
            /** @description The type. This version of the server never writes it. */
            contactType?: components["schemas"]["ContactType"];
            /** @description Telephone numbers, e-mail addresses and the like. */
            commonData: components["schemas"]["ContactInfo"][];
            /** @description The custom fields that have a value, and all headings. */
            customFields: components["schemas"]["CustomField"][];
            /**
             * @description The tags, written in lists only. Absent is none, or unknown in an answer that is not a list.
             * @example [
             *       "trade fair"
             *     ]
             */
            tags?: string[];
            /**
             * Format: int32
             * @description How many open tasks there are. Absent is 0.
             * @example 2
             */
            taskCount?: number;
            /**
             * @description Specifies if a task is overdue.
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
             * @description The name of the company, or first and last name. A single blank when a person has neither.
             * @example Olga Kraus
             */
            displayName: string | null;
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            isCompany: true;
            /** @description The managers, written only while the contact is private, `[]` when there are none. Absent is a shared contact. */
            accessList?: components["schemas"]["Employee"][];
            /**
             * @description Specifies if `shareType` is 0.
             * @example true
             */
            isPrivate: boolean;
            /**
             * @description Specifies if `shareType` is 1 or 2, always the opposite of `isPrivate`.
             * @example false
             */
            isShared: boolean;
            shareType: components["schemas"]["ShareType"];
            /** @description The currency of the contact, nearly always `null`. */
            currency: components["schemas"]["Currency"] | null;
            /**
             * @description Specifies if the caller may edit the contact.
             * @example true
             */
            canEdit: boolean;
            /**
             * @description Specifies if the caller may delete it, which an invoice prevents. Where a contact stands inside another record it may be false without having been looked up.
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
        /** @description A contact that was named by its id, whose answer always has its addresses, `[]` when there are none. */
        SingleContact: WithRequired<components["schemas"]["Person"], "addresses"> | WithRequired<components["schemas"]["Company"], "addresses">;
        /** @description Contacts in their envelope. */
        ContactsByIdEnvelope: components["schemas"]["Envelope"] & {
            response: components["schemas"]["SingleContact"][];
        };
        /** @description The kind of a piece of contact information, as a number or as a name in any letter case. */
        ContactInfoTypeWord: components["schemas"]["ContactInfoType"] | ("Phone" | "Email" | "Website" | "Skype" | "Twitter" | "LinkedIn" | "Facebook" | "Address" | "LiveJournal" | "MySpace" | "GMail" | "Blogger" | "Yahoo" | "MSN" | "ICQ" | "Jabber" | "AIM" | "VK" | "phone" | "email" | "website" | "skype" | "twitter" | "linkedin" | "facebook" | "address" | "livejournal" | "myspace" | "gmail" | "blogger" | "yahoo" | "msn" | "icq" | "jabber" | "aim" | "vk");
        /** @description A person or a company. `isCompany` tells which. */
        Contact: components["schemas"]["Person"] | components["schemas"]["Company"];
        /** @description Contacts in their envelope. */
        ContactsEnvelope: components["schemas"]["Envelope"] & {
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
            /** @description The earliest creation date. */
            fromDate?: components["schemas"]["DateFilter"];
            /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
            toDate?: components["schemas"]["DateFilter"];
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
            /** @description The earliest creation date. */
            fromDate?: components["schemas"]["DateFilter"];
            /** @description The latest creation date. The server adds one day less a minute, so a date without a time includes its whole day. */
            toDate?: components["schemas"]["DateFilter"];
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
            response: components["schemas"]["ContactStatus"][];
        };
        /** @description Types in their envelope. */
        ContactTypesEnvelope: components["schemas"]["Envelope"] & {
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
             * @description The text of the tag. Absent is none.
             * @example trade fair
             */
            title?: string;
            /**
             * Format: int32
             * @description How many records carry the tag. Absent is 0.
             * @example 4
             */
            relativeItemsCount?: number;
        };
        /** @description Tags in their envelope. */
        TagsEnvelope: components["schemas"]["Envelope"] & {
            response: components["schemas"]["Tag"][];
        };
    };
    responses: {
        /** @description A value could not be read: a number, a GUID, a boolean, a date, or the JSON itself. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The sign-in failed: a wrong user name or password, too many attempts, a blocked address, or a fault of the server. **A refused sign-in is never 401.** */
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
        /** @description There is no such record, or none that the caller may see. When the id is not a number, no path matches and the answer is an HTML page. */
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
        /** @description There is no valid token. The body is the bare text, which the server labels `text/html`. */
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
        /** @description The caller may not do this, or the CRM is switched off for the caller. When the address of the caller is blocked, the body is empty. */
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
         * @description The code of the text message or of the authenticator app.
         * @example 123456
         */
        codePath: string;
        /**
         * @description How many elements the answer holds at most, 1000 unless said.
         *     On an operation that changes records it cuts the answer only: every match is changed all the same.
         * @example 100
         */
        countQuery: number;
        /**
         * @description How many elements to pass over, 0 unless said.
         *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
         * @example 0
         */
        startIndexQuery: number;
        /**
         * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
         *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
         *     An unknown name is passed over.
         * @example [
         *       "id",
         *       "title"
         *     ]
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
        /**
         * @description Which users to list, as a number or as its name in any letter case. Users who have left are listed for administrators only.
         * @example Active
         */
        employeeStatusQuery: components["schemas"]["EmployeeStatusFilter"];
        /**
         * @description The id of a group that the users belong to.
         * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
         */
        groupIdQuery: components["schemas"]["GroupId"];
        /**
         * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
         * @example 1
         */
        activationStatusQuery: components["schemas"]["ActivationStatus"];
        /**
         * @description Users or visitors.
         * @example 1
         */
        employeeTypeQuery: components["schemas"]["EmployeeType"];
        /**
         * @description `true` finds administrators of the portal or of a module. `false` is passed over.
         * @example true
         */
        isAdministratorQuery: boolean;
        /**
         * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
         *     It is read from the address only, though all other filters stand in the body.
         * @example exhibition
         */
        filterValueQuery: string;
        /**
         * @description What to sort by, the name as the portal shows it unless said. In small letters.
         *     Another key is no error for the server, so it is refused here.
         * @example firstname
         */
        sortByUserQuery: "firstname" | "lastname";
        /**
         * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
         * @example descending
         */
        sortOrderQuery: "ascending" | "descending";
        /**
         * @description The text to search for. Every word of it must be found.
         * @example weber
         */
        queryUserQuery: string;
        /**
         * @description Which users to list, as a number or as its name in any letter case.
         * @example Active
         */
        statusPath: components["schemas"]["EmployeeStatusFilter"];
        /**
         * @description The user name or the id of the user. Names that end in `.json`, `.xml` or `.tml` cannot be asked for, nor the words that stand in other paths.
         * @example anna.weber
         */
        usernamePath: string;
        /**
         * @description The id of a contact that takes part in the case. 0 or absent is any.
         * @example 500
         */
        contactidCaseQuery: number;
        /**
         * @description Specifies if the case is closed. Absent is either.
         * @example false
         */
        isClosedCaseQuery: boolean;
        /**
         * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
         * @example [
         *       "trade fair"
         *     ]
         */
        tagsQuery: string[];
        /**
         * @description What to sort by, `Title` unless said. Open cases come first, unless sorted by `Id`.
         *     An unknown key is no error for the server: it stops paging in the database, so it is refused here.
         * @example DateAndTime
         */
        sortByCaseQuery: "DateAndTime" | "Title" | "CreateBy" | "Id";
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
         * @description The id of the responsible user. The all-zero id, or none, is any: there is no way to ask for deals without one.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        responsibleidOpportunityQuery: components["schemas"]["UserId"];
        /**
         * @description The id of the stage. 0 or absent is any.
         * @example 30
         */
        opportunityStagesidQuery: number;
        /**
         * @description The id of the main contact, or of anyone who takes part when `contactAlsoIsParticipant` is true. 0 or absent is any.
         * @example 500
         */
        contactidOpportunityQuery: number;
        /**
         * @description Whether the stage is open, won or lost, as a number or as its name in any letter case. Absent is any.
         * @example Open
         */
        stageTypeQuery: components["schemas"]["StageTypeWord"];
        /**
         * @description Specifies if `contactid` may be any contact that takes part. Without `contactid` nothing is found.
         * @example true
         */
        contactAlsoIsParticipantQuery: boolean;
        /**
         * @description The earliest closing date, the expected one while the deal is open. **It works together with `toDate` only:** alone it is passed over.
         * @example 2026-01-01
         */
        fromDateOpportunityQuery: components["schemas"]["DateQuery"];
        /**
         * @description The latest closing date, not extended to the end of the day. **It works together with `fromDate` only:** alone it is passed over.
         * @example 2026-12-31T23-59-59.000Z
         */
        toDateOpportunityQuery: components["schemas"]["DateQuery"];
        /**
         * @description What to sort by, `Stage` unless said. `DateAndTime` is the closing date, the expected one while the deal is open.
         *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
         * @example Title
         */
        sortByOpportunityQuery: "Title" | "Responsible" | "Stage" | "BidValue" | "DateAndTime" | "Id";
        /**
         * @description The id of the opportunity.
         * @example 1234
         */
        opportunityidPath: components["schemas"]["RecordId"];
        /**
         * @description The kind of contact information to look in.
         * @example 1
         */
        infoTypeQuery: components["schemas"]["ContactInfoTypeWord"];
        /**
         * @description A part of the contact information. Absent or blank is any.
         * @example kraus.test
         */
        dataContactQuery: string;
        /**
         * @description What the contact information is for, by the number of its category. Absent is any.
         * @example 1
         */
        categoryContactQuery: number;
        /**
         * @description Specifies if the contact information is the main one of its kind. Absent is either.
         * @example true
         */
        isPrimaryQuery: boolean;
        /**
         * @description The id of the status (temperature). 0 is none, absent is any.
         * @example 12
         */
        contactStageQuery: number;
        /**
         * @description The id of the type. 0 is none, absent is any.
         * @example 7
         */
        contactTypeQuery: number;
        /**
         * @description Which contacts to look at, as a number or as a name in any letter case. Absent is all.
         * @example Company
         */
        contactListViewQuery: components["schemas"]["ContactListViewFilter"];
        /**
         * @description The id of a manager of the contact. The all-zero id finds contacts without managers. Absent is any.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        responsibleidContactQuery: components["schemas"]["UserId"];
        /**
         * @description Specifies if the contact is shared. Absent is either.
         * @example true
         */
        isSharedQuery: boolean;
        /**
         * @description The earliest moment at which the contact was created. A day alone is its beginning.
         * @example 2026-01-01
         */
        fromDateContactQuery: components["schemas"]["DateQuery"];
        /**
         * @description The latest moment at which the contact was created, to which the server adds one day less a minute. So give a day alone, which it includes.
         * @example 2026-12-31
         */
        toDateContactQuery: components["schemas"]["DateQuery"];
        /**
         * @description What to sort by, newest first unless said. Once it is given, the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
         *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
         * @example DisplayName
         */
        sortByContactQuery: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id";
        /**
         * @description The kind of record that the tags belong to.
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
export type EmployeeStatusFilter = components['schemas']['EmployeeStatusFilter'];
export type EmployeeType = components['schemas']['EmployeeType'];
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
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description A token, or what is still awaited before there is one. */
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
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
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
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
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
                 * @description The code of the text message or of the authenticator app.
                 * @example 123456
                 */
                code: components["parameters"]["codePath"];
            };
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                /**
                 * @description Which users to list, as a number or as its name in any letter case. Users who have left are listed for administrators only.
                 * @example Active
                 */
                employeeStatus?: components["parameters"]["employeeStatusQuery"];
                /**
                 * @description The id of a group that the users belong to.
                 * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
                 */
                groupId?: components["parameters"]["groupIdQuery"];
                /**
                 * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
                 * @example 1
                 */
                activationStatus?: components["parameters"]["activationStatusQuery"];
                /**
                 * @description Users or visitors.
                 * @example 1
                 */
                employeeType?: components["parameters"]["employeeTypeQuery"];
                /**
                 * @description `true` finds administrators of the portal or of a module. `false` is passed over.
                 * @example true
                 */
                isAdministrator?: components["parameters"]["isAdministratorQuery"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, the name as the portal shows it unless said. In small letters.
                 *     Another key is no error for the server, so it is refused here.
                 * @example firstname
                 */
                sortBy?: components["parameters"]["sortByUserQuery"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                /**
                 * @description Which users to list, as a number or as its name in any letter case. Users who have left are listed for administrators only.
                 * @example Active
                 */
                employeeStatus?: components["parameters"]["employeeStatusQuery"];
                /**
                 * @description The id of a group that the users belong to.
                 * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
                 */
                groupId?: components["parameters"]["groupIdQuery"];
                /**
                 * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
                 * @example 1
                 */
                activationStatus?: components["parameters"]["activationStatusQuery"];
                /**
                 * @description Users or visitors.
                 * @example 1
                 */
                employeeType?: components["parameters"]["employeeTypeQuery"];
                /**
                 * @description `true` finds administrators of the portal or of a module. `false` is passed over.
                 * @example true
                 */
                isAdministrator?: components["parameters"]["isAdministratorQuery"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, the name as the portal shows it unless said. In small letters.
                 *     Another key is no error for the server, so it is refused here.
                 * @example firstname
                 */
                sortBy?: components["parameters"]["sortByUserQuery"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, in short. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description Which users to list, as a number or as its name in any letter case.
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The user name or the id of the user. Names that end in `.json`, `.xml` or `.tml` cannot be asked for, nor the words that stand in other paths.
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesAccess"];
            };
        };
        responses: {
            /** @description The cases that were changed. Those that are unknown, or that the caller may not change, are missing from the list. */
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
                /**
                 * @description The id of a contact that takes part in the case. 0 or absent is any.
                 * @example 500
                 */
                contactid?: components["parameters"]["contactidCaseQuery"];
                /**
                 * @description Specifies if the case is closed. Absent is either.
                 * @example false
                 */
                isClosed?: components["parameters"]["isClosedCaseQuery"];
                /**
                 * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
                 * @example [
                 *       "trade fair"
                 *     ]
                 */
                tags?: components["parameters"]["tagsQuery"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, `Title` unless said. Open cases come first, unless sorted by `Id`.
                 *     An unknown key is no error for the server: it stops paging in the database, so it is refused here.
                 * @example DateAndTime
                 */
                sortBy?: components["parameters"]["sortByCaseQuery"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases that the caller may see. */
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
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredCasesAccess"];
            };
        };
        responses: {
            /** @description The cases that were changed. Those that are unknown, or that the caller may not change, are missing from the list. */
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpportunitiesAccess"];
            };
        };
        responses: {
            /** @description The opportunities that were changed. Those that are unknown, or that the caller may not change, are missing from the list. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
            /** @description The opportunities of the contact that the caller may see. */
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
                /**
                 * @description The id of the responsible user. The all-zero id, or none, is any: there is no way to ask for deals without one.
                 * @example 9924256a-739c-462b-af15-e652a3b1b6eb
                 */
                responsibleid?: components["parameters"]["responsibleidOpportunityQuery"];
                /**
                 * @description The id of the stage. 0 or absent is any.
                 * @example 30
                 */
                opportunityStagesid?: components["parameters"]["opportunityStagesidQuery"];
                /**
                 * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
                 * @example [
                 *       "trade fair"
                 *     ]
                 */
                tags?: components["parameters"]["tagsQuery"];
                /**
                 * @description The id of the main contact, or of anyone who takes part when `contactAlsoIsParticipant` is true. 0 or absent is any.
                 * @example 500
                 */
                contactid?: components["parameters"]["contactidOpportunityQuery"];
                /**
                 * @description Whether the stage is open, won or lost, as a number or as its name in any letter case. Absent is any.
                 * @example Open
                 */
                stageType?: components["parameters"]["stageTypeQuery"];
                /**
                 * @description Specifies if `contactid` may be any contact that takes part. Without `contactid` nothing is found.
                 * @example true
                 */
                contactAlsoIsParticipant?: components["parameters"]["contactAlsoIsParticipantQuery"];
                /**
                 * @description The earliest closing date, the expected one while the deal is open. **It works together with `toDate` only:** alone it is passed over.
                 * @example 2026-01-01
                 */
                fromDate?: components["parameters"]["fromDateOpportunityQuery"];
                /**
                 * @description The latest closing date, not extended to the end of the day. **It works together with `fromDate` only:** alone it is passed over.
                 * @example 2026-12-31T23-59-59.000Z
                 */
                toDate?: components["parameters"]["toDateOpportunityQuery"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, `Stage` unless said. `DateAndTime` is the closing date, the expected one while the deal is open.
                 *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
                 * @example Title
                 */
                sortBy?: components["parameters"]["sortByOpportunityQuery"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunities that the caller may see. */
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
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredOpportunitiesAccess"];
            };
        };
        responses: {
            /** @description The opportunities that were changed. Those that are unknown, or that the caller may not change, are missing from the list. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
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
                 * @description The kind of contact information to look in.
                 * @example 1
                 */
                infoType: components["parameters"]["infoTypeQuery"];
                /**
                 * @description A part of the contact information. Absent or blank is any.
                 * @example kraus.test
                 */
                data?: components["parameters"]["dataContactQuery"];
                /**
                 * @description What the contact information is for, by the number of its category. Absent is any.
                 * @example 1
                 */
                category?: components["parameters"]["categoryContactQuery"];
                /**
                 * @description Specifies if the contact information is the main one of its kind. Absent is either.
                 * @example true
                 */
                isPrimary?: components["parameters"]["isPrimaryQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                /**
                 * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
                 * @example [
                 *       "trade fair"
                 *     ]
                 */
                tags?: components["parameters"]["tagsQuery"];
                /**
                 * @description The id of the status (temperature). 0 is none, absent is any.
                 * @example 12
                 */
                contactStage?: components["parameters"]["contactStageQuery"];
                /**
                 * @description The id of the type. 0 is none, absent is any.
                 * @example 7
                 */
                contactType?: components["parameters"]["contactTypeQuery"];
                /**
                 * @description Which contacts to look at, as a number or as a name in any letter case. Absent is all.
                 * @example Company
                 */
                contactListView?: components["parameters"]["contactListViewQuery"];
                /**
                 * @description The id of a manager of the contact. The all-zero id finds contacts without managers. Absent is any.
                 * @example 9924256a-739c-462b-af15-e652a3b1b6eb
                 */
                responsibleid?: components["parameters"]["responsibleidContactQuery"];
                /**
                 * @description Specifies if the contact is shared. Absent is either.
                 * @example true
                 */
                isShared?: components["parameters"]["isSharedQuery"];
                /**
                 * @description The earliest moment at which the contact was created. A day alone is its beginning.
                 * @example 2026-01-01
                 */
                fromDate?: components["parameters"]["fromDateContactQuery"];
                /**
                 * @description The latest moment at which the contact was created, to which the server adds one day less a minute. So give a day alone, which it includes.
                 * @example 2026-12-31
                 */
                toDate?: components["parameters"]["toDateContactQuery"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description What to sort by, newest first unless said. Once it is given, the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
                 *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
                 * @example DisplayName
                 */
                sortBy?: components["parameters"]["sortByContactQuery"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrderQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts that the caller may see. */
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
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValueQuery"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fieldsQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilteredContactsAccess"];
            };
        };
        responses: {
            /** @description The contacts that were changed, **as they were before**: `isPrivate`, `isShared` and `shareType` are the old ones. Those that the caller may not edit are missing from the list. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
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
        /** @description Its `Content-Type` must be exactly `application/json`; sent as anything else it counts as empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactAccess"];
            };
        };
        responses: {
            /** @description The contact **as it was before the change**: `isPrivate`, `isShared` and `shareType` are the old ones, and `accessList` shows the new managers only if the contact was private. Read it again to see the new state. */
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
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["countQuery"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndexQuery"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to.
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
