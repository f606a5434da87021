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
         *
         *     The client's method is `crm.authenticate`:
         *
         *     ```ts
         *     const result = await crm.authenticate({
         *       body: {
         *         userName: 'anna.weber@acme.test',
         *         password: 'a password'
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.sendAuthenticationSms`:
         *
         *     ```ts
         *     const result = await crm.sendAuthenticationSms({
         *       body: {
         *         userName: 'anna.weber@acme.test',
         *         password: 'a password'
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.setAuthenticationPhone`:
         *
         *     ```ts
         *     const result = await crm.setAuthenticationPhone({
         *       body: {
         *         userName: 'anna.weber@acme.test',
         *         password: 'a password',
         *         mobilePhone: '+74951234512'
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.authenticateWithCode`:
         *
         *     ```ts
         *     const result = await crm.authenticateWithCode({
         *       path: { code: '123456' },
         *       body: {
         *         userName: 'anna.weber@acme.test',
         *         password: 'a password'
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listGroups`:
         *
         *     ```ts
         *     const result = await crm.listGroups();
         *     ```
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
         *
         *     The client's method is `crm.getGroup`:
         *
         *     ```ts
         *     const result = await crm.getGroup({
         *       path: {
         *         groupid: '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60'
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listUsers`:
         *
         *     ```ts
         *     const result = await crm.listUsers();
         *     ```
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
         *
         *     The client's method is `crm.getSelf`:
         *
         *     ```ts
         *     const result = await crm.getSelf();
         *     ```
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
         *
         *     The client's method is `crm.getUserByEmail`:
         *
         *     ```ts
         *     const result = await crm.getUserByEmail({
         *       query: { email: 'anna.weber@acme.test' }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listUsersByFilter`:
         *
         *     ```ts
         *     const result = await crm.listUsersByFilter();
         *     ```
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
         *
         *     The client's method is `crm.searchUsers`:
         *
         *     ```ts
         *     const result = await crm.searchUsers({
         *       query: { query: 'weber' }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listUsersInShortByFilter`:
         *
         *     ```ts
         *     const result = await crm.listUsersInShortByFilter();
         *     ```
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
         *
         *     The client's method is `crm.listUsersByStatus`:
         *
         *     ```ts
         *     const result = await crm.listUsersByStatus({
         *       path: { status: 'Active' }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.getUser`:
         *
         *     ```ts
         *     const result = await crm.getUser({
         *       path: { username: 'anna.weber' }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.getCapabilities`:
         *
         *     ```ts
         *     const result = await crm.getCapabilities();
         *     ```
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
         *
         *     The client's method is `crm.getPortal`:
         *
         *     ```ts
         *     const result = await crm.getPortal();
         *     ```
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
         *
         *     The client's method is `crm.setCasesAccess`:
         *
         *     ```ts
         *     const result = await crm.setCasesAccess({
         *       body: {
         *         casesid: [ 1234, 1235 ],
         *         isPrivate: true,
         *         accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listCases`:
         *
         *     ```ts
         *     const result = await crm.listCases();
         *     ```
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
         *
         *     The client's method is `crm.setFilteredCasesAccess`:
         *
         *     ```ts
         *     const result = await crm.setFilteredCasesAccess({
         *       body: {
         *         isClosed: false,
         *         tags: [ 'trade fair' ],
         *         isPrivate: true,
         *         accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.getCase`:
         *
         *     ```ts
         *     const result = await crm.getCase({
         *       path: { caseid: 1234 }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.setCaseAccess`:
         *
         *     ```ts
         *     const result = await crm.setCaseAccess({
         *       path: { caseid: 1234 },
         *       body: {
         *         isPrivate: true,
         *         accessList: [
         *           '9924256a-739c-462b-af15-e652a3b1b6eb',
         *           '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10'
         *         ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.setOpportunitiesAccess`:
         *
         *     ```ts
         *     const result = await crm.setOpportunitiesAccess({
         *       body: {
         *         opportunityid: [ 1234, 1235 ],
         *         isPrivate: true,
         *         accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listContactOpportunities`:
         *
         *     ```ts
         *     const result = await crm.listContactOpportunities({
         *       path: { contactid: 1234 }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listOpportunities`:
         *
         *     ```ts
         *     const result = await crm.listOpportunities();
         *     ```
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
         *
         *     The client's method is `crm.setFilteredOpportunitiesAccess`:
         *
         *     ```ts
         *     const result = await crm.setFilteredOpportunitiesAccess({
         *       body: {
         *         responsibleid: '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10',
         *         stageType: 0,
         *         fromDate: '2026-01-01',
         *         toDate: '2026-12-31T23-59-59.000Z',
         *         isPrivate: true,
         *         accessList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listOpportunityStages`:
         *
         *     ```ts
         *     const result = await crm.listOpportunityStages();
         *     ```
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
         *
         *     The client's method is `crm.getOpportunity`:
         *
         *     ```ts
         *     const result = await crm.getOpportunity({
         *       path: { opportunityid: 1234 }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.setOpportunityAccess`:
         *
         *     ```ts
         *     const result = await crm.setOpportunityAccess({
         *       path: { opportunityid: 1234 },
         *       body: {
         *         isPrivate: true,
         *         accessList: [
         *           '9924256a-739c-462b-af15-e652a3b1b6eb',
         *           '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10'
         *         ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.setContactsAccess`:
         *
         *     ```ts
         *     const result = await crm.setContactsAccess({
         *       body: {
         *         contactid: [ 500, 501 ],
         *         isShared: false,
         *         managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.searchContactsByContactInfo`:
         *
         *     ```ts
         *     const result = await crm.searchContactsByContactInfo({
         *       query: { infoType: 1 }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listContacts`:
         *
         *     ```ts
         *     const result = await crm.listContacts();
         *     ```
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
         *
         *     The client's method is `crm.setFilteredContactsAccess`:
         *
         *     ```ts
         *     const result = await crm.setFilteredContactsAccess({
         *       body: {
         *         tags: [ 'trade fair' ],
         *         contactListView: 'Company',
         *         isPrivate: false,
         *         managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listContactStatuses`:
         *
         *     ```ts
         *     const result = await crm.listContactStatuses();
         *     ```
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
         *
         *     The client's method is `crm.listContactTypes`:
         *
         *     ```ts
         *     const result = await crm.listContactTypes();
         *     ```
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
         *
         *     The client's method is `crm.getContact`:
         *
         *     ```ts
         *     const result = await crm.getContact({
         *       path: { contactid: 1234 }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.getContactAccessList`:
         *
         *     ```ts
         *     const result = await crm.getContactAccessList({
         *       path: { contactid: 1234 }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.setContactAccess`:
         *
         *     ```ts
         *     const result = await crm.setContactAccess({
         *       path: { contactid: 1234 },
         *       body: {
         *         isShared: false,
         *         managerList: [ '9924256a-739c-462b-af15-e652a3b1b6eb' ]
         *       }
         *     });
         *     ```
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
         *
         *     The client's method is `crm.listTags`:
         *
         *     ```ts
         *     const result = await crm.listTags({
         *       path: { entityType: 'opportunity' }
         *     });
         *     ```
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
        /** @description The user name and the password of a portal user. An unknown member is refused. */
        Credentials: {
            /**
             * @description The e-mail address or the user name.
             * @example anna.weber@acme.test
             */
            userName: string;
            /**
             * Format: password
             * @description The password, as it is.
             * @example a password
             */
            password: string;
        };
        /** @description The proof of another service that a user has signed in there, either its access token or the code to fetch one with. An unknown member is refused. */
        ProviderCredentials: {
            /**
             * @description The name of the service, not `email`, one of those that `getCapabilities` lists.
             * @example google
             */
            provider: string;
            /**
             * @description The access token of the service.
             * @example an-access-token-of-the-service
             */
            accessToken?: string;
            /**
             * @description The code to fetch an access token with.
             * @example a-code-of-the-service
             */
            codeOAuth?: string;
        } & (unknown | unknown);
        /** @description Who signs in, by user name and password or through another service. */
        SignIn: components["schemas"]["Credentials"] | components["schemas"]["ProviderCredentials"];
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
        /** @description The user name and the password of a portal user, and a telephone. An unknown member is refused. */
        PhoneCredentials: {
            /**
             * @description The e-mail address or the user name.
             * @example anna.weber@acme.test
             */
            userName: string;
            /**
             * Format: password
             * @description The password, as it is.
             * @example a password
             */
            password: string;
            /**
             * @description The mobile telephone to send codes to, with its country code.
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
         * @description The id of a user of the portal.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        UserId: string;
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
        /** @description Which users, as a number or as a name in any letter case. */
        EmployeeStatusFilter: components["schemas"]["EmployeeStatus"] | string;
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
        /** @description A private case or opportunity names at least one user; with none the server would make it public. */
        PrivateNeedsUsers: {
            /**
             * @description The users of `accessList` and the caller may see the record, and so may CRM administrators.
             * @example true
             * @constant
             */
            isPrivate: true;
            /**
             * @description At least one user, since an empty list makes the record public.
             * @example [
             *       "9924256a-739c-462b-af15-e652a3b1b6eb"
             *     ]
             */
            accessList: [
                components["schemas"]["UserId"],
                ...components["schemas"]["UserId"][]
            ];
        } | {
            /**
             * @description Every user of the CRM may see and edit the record. The list it had is dropped, and so is one sent along.
             * @example false
             * @constant
             */
            isPrivate: false;
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
         * @description The ids of the users who may see and edit the record, in place of those who could before.
         *     The caller is added if not named; the creator and the responsible user are not.
         *     The server does not look whether a user exists: an unknown, removed or all-zero id is stored and comes back as the user `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
         *     The id of a group is stored too: its members may see the record, but the entry comes back as that same user and gives no right to edit.
         *     `null` is refused by the server, and a list of objects counts as empty.
         * @example [
         *       "9924256a-739c-462b-af15-e652a3b1b6eb"
         *     ]
         */
        AccessList: readonly components["schemas"]["UserId"][];
        /** @description Who may see and edit several cases. An unknown member is refused, since the server would pass over a misspelt one and make the cases public. */
        CasesAccess: {
            casesid: components["schemas"]["RecordIds"];
            /**
             * @description Specifies if the record is private. The server takes a missing one as `false` and makes the record public.
             * @example true
             */
            isPrivate: boolean;
            accessList?: components["schemas"]["AccessList"];
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
        Tags: readonly string[];
        /** @description Which cases to change, and who may see and edit them. A filter that is left out matches everything; an unknown member is refused, since the server would pass over a misspelt one. */
        FilteredCasesAccess: {
            /**
             * Format: int32
             * @description The id of a contact that takes part in the case. 0 or absent is any.
             * @example 501
             */
            contactid?: number;
            /**
             * @description Specifies if the case is closed. Absent or `null` is either.
             * @example false
             */
            isClosed?: boolean | null;
            tags?: components["schemas"]["Tags"];
            /**
             * @description Specifies if the record is private. The server takes a missing one as `false` and makes the record public.
             * @example true
             */
            isPrivate: boolean;
            accessList?: components["schemas"]["AccessList"];
        };
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
        /** @description Who may see and edit a case. An unknown member is refused, since the server would pass over a misspelt one and make the case public. */
        CaseAccess: {
            /**
             * @description Specifies if the record is private. The server takes a missing one as `false` and makes the record public.
             * @example true
             */
            isPrivate: boolean;
            accessList?: components["schemas"]["AccessList"];
        };
        /** @description Who may see and edit several opportunities. An unknown member is refused, since the server would pass over a misspelt one and make the opportunities public. */
        OpportunitiesAccess: {
            opportunityid: components["schemas"]["RecordIds"];
            /**
             * @description Specifies if the record is private. The server takes a missing one as `false` and makes the record public.
             * @example true
             */
            isPrivate: boolean;
            accessList?: components["schemas"]["AccessList"];
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
        /** @description Whether the stage is open, won or lost, as a number or as its name in any letter case. */
        StageTypeWord: components["schemas"]["StageType"] | string;
        /**
         * @description A point in time in a form that the server reads:
         *     `2008-04-10T06-30-00.000Z` with dashes, `2008-04-10T06:30:00Z` with colons, or `2008-04-10` for midnight, each with three decimals, seven or none.
         *     Without `Z` or an offset it is in the time zone of the portal.
         *     With colons the decimals must not end in 0 unless all are 0; the form with dashes has no such exception.
         * @example 2008-04-10T06-30-00.000Z
         * @example 2008-04-10T06:30:00Z
         * @example 2008-04-10
         */
        DateFilter: string | Date;
        /** @description Whether the stage is open, won or lost, as a number or as its name in any letter case. Absent or `null` is any. */
        StageTypeFilter: components["schemas"]["StageTypeWord"] | null;
        /** @description Which opportunities to change, and who may see and edit them. A filter that is left out matches everything; an unknown member is refused, since the server would pass over a misspelt one. */
        FilteredOpportunitiesAccess: {
            responsibleid?: components["schemas"]["UserId"];
            /**
             * Format: int32
             * @description The id of the stage. 0 or absent is any.
             * @example 30
             */
            opportunityStagesid?: number;
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the main contact, or of anyone who takes part when `contactAlsoIsParticipant` is true. 0 or absent is any.
             * @example 501
             */
            contactid?: number;
            stageType?: components["schemas"]["StageTypeFilter"];
            /**
             * @description Specifies if `contactid` may be any contact that takes part. Without `contactid` the filter matches nothing.
             * @example true
             */
            contactAlsoIsParticipant?: boolean | null;
            fromDate?: components["schemas"]["DateFilter"];
            toDate?: components["schemas"]["DateFilter"];
            /**
             * @description Specifies if the record is private. The server takes a missing one as `false` and makes the record public.
             * @example true
             */
            isPrivate: boolean;
            accessList?: components["schemas"]["AccessList"];
        };
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
        /** @description Who may see and edit an opportunity. An unknown member is refused, since the server would pass over a misspelt one and make the opportunity public. */
        OpportunityAccess: {
            /**
             * @description Specifies if the record is private. The server takes a missing one as `false` and makes the record public.
             * @example true
             */
            isPrivate: boolean;
            accessList?: components["schemas"]["AccessList"];
        };
        /**
         * @description The ids of the users who manage the contact, in place of those who did before.
         *     An empty list removes them; the caller is not added.
         *     The server does not look whether a user exists: an unknown, removed or all-zero id is stored and comes back as the user `4a515a15-d4d6-4b8e-828e-e0586f18f3a3`, "profile removed".
         *     `null` is refused by the server.
         * @example [
         *       "9924256a-739c-462b-af15-e652a3b1b6eb"
         *     ]
         */
        ManagerList: readonly components["schemas"]["UserId"][];
        /** @description A contact that becomes private says who manages it; an empty list leaves it to CRM administrators alone. */
        PrivateNamesManagers: {
            /**
             * @description Only the managers and CRM administrators may see the contact (`shareType` 0).
             * @example false
             * @constant
             */
            isShared: false;
            managerList: components["schemas"]["ManagerList"];
        } | {
            /**
             * @description Every user of the CRM may read and edit the contact (`shareType` 1).
             * @example true
             * @constant
             */
            isShared: true;
        };
        /** @description Who may see and edit several contacts. An unknown member is refused, since the server would pass over a misspelt one and make the contacts private. */
        ContactsAccess: {
            contactid: components["schemas"]["RecordIds"];
            /**
             * @description Specifies if every user of the CRM may read and edit the contact. The server takes a missing one as `false` and makes the contact private. Sharing to read only (`shareType` 2) cannot be set here.
             * @example true
             */
            isShared: boolean;
            managerList?: components["schemas"]["ManagerList"];
        };
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
        /** @description Which contacts to look at, as a number or as a name in any letter case. Absent is all. */
        ContactListViewFilter: components["schemas"]["ContactListView"] | string;
        /** @description The flag works the wrong way round. A contact that becomes private says who manages it; an empty list leaves it to CRM administrators alone. */
        InvertedPrivateNamesManagers: {
            /**
             * @description **Shares** the contacts: every user of the CRM may read and edit them (`shareType` 1).
             * @example true
             * @constant
             */
            isPrivate: true;
        } | {
            /**
             * @description Makes the contacts **private** to their managers and CRM administrators (`shareType` 0).
             * @example false
             * @constant
             */
            isPrivate: false;
            managerList: components["schemas"]["ManagerList"];
        };
        /**
         * @description **`isPrivate` works the wrong way round here: `true` shares the contacts, `false` makes them private.**
         *     A filter that is left out matches everything; an unknown member is refused, since the server would pass over a misspelt one.
         */
        FilteredContactsAccess: {
            tags?: components["schemas"]["Tags"];
            /**
             * Format: int32
             * @description The id of the status (temperature) of the contact. 0 is none, absent or `null` is any.
             * @example 12
             */
            contactStage?: number | null;
            /**
             * Format: int32
             * @description The id of the type of the contact. 0 is none, absent or `null` is any.
             * @example 7
             */
            contactType?: number | null;
            contactListView?: components["schemas"]["ContactListViewFilter"];
            fromDate?: components["schemas"]["DateFilter"];
            toDate?: components["schemas"]["DateFilter"];
            /**
             * @description **`true` shares the contacts with every user of the CRM, `false` makes them private.** The server hands the value on as the opposite of its name and takes a missing one as `false`.
             * @example true
             */
            isPrivate: boolean;
            managerList?: components["schemas"]["ManagerList"];
        };
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
        /** @description Who may see and edit a contact. An unknown member is refused, since the server would pass over a misspelt one and make the contact private. */
        ContactAccess: {
            /**
             * @description Specifies if every user of the CRM may read and edit the contact. The server takes a missing one as `false` and makes the contact private. Sharing to read only (`shareType` 2) cannot be set here.
             * @example true
             */
            isShared: boolean;
            managerList?: components["schemas"]["ManagerList"];
        };
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
        /** @description A token, or what is still awaited before there is one. */
        Authentication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthenticationEnvelope"];
            };
        };
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
        /** @description A code was sent in a text message. */
        CodeSent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SmsCodeAwaitedEnvelope"];
            };
        };
        /** @description A token. */
        TokenAfterCode: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenIssuedEnvelope"];
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
        /** @description The groups. */
        Groups: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupsEnvelope"];
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
        /** @description The group and its users. */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupEnvelope"];
            };
        };
        /** @description The users. */
        UserProfiles: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserProfilesEnvelope"];
            };
        };
        /** @description The user. */
        UserProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserProfileEnvelope"];
            };
        };
        /** @description The users, in short. */
        Users: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmployeesEnvelope"];
            };
        };
        /** @description How users may sign in. */
        Capabilities: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CapabilitiesEnvelope"];
            };
        };
        /** @description The portal. */
        Portal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PortalEnvelope"];
            };
        };
        /** @description The cases that were changed. Those that are unknown, or that the caller may not change, are missing from the list. */
        CasesAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CasesEnvelope"];
            };
        };
        /** @description The cases that the caller may see. */
        CasesPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CasesEnvelope"];
            };
        };
        /** @description The case as it is now. */
        CaseAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CaseEnvelope"];
            };
        };
        /** @description The opportunities that were changed. Those that are unknown, or that the caller may not change, are missing from the list. */
        OpportunitiesAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpportunitiesEnvelope"];
            };
        };
        /** @description The opportunities of the contact that the caller may see. */
        OpportunitiesOfContact: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpportunitiesEnvelope"];
            };
        };
        /** @description The opportunities that the caller may see. */
        OpportunitiesPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpportunitiesEnvelope"];
            };
        };
        /** @description The stages. */
        Stages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StagesEnvelope"];
            };
        };
        /** @description The opportunity as it is now. */
        OpportunityAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpportunityEnvelope"];
            };
        };
        /** @description The contacts **as they were before the change**: `isPrivate`, `isShared` and `shareType` are the old ones. Read them again to see the new state. */
        ContactsBeforeChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactsByIdEnvelope"];
            };
        };
        /** @description The contacts that were found. */
        ContactsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactsEnvelope"];
            };
        };
        /** @description The contacts that the caller may see. */
        ContactsPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactsEnvelope"];
            };
        };
        /** @description The contacts that were changed, **as they were before**: `isPrivate`, `isShared` and `shareType` are the old ones. Those that the caller may not edit are missing from the list. */
        ContactsOfFilterBeforeChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactsEnvelope"];
            };
        };
        /** @description The statuses. */
        ContactStatuses: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactStatusesEnvelope"];
            };
        };
        /** @description The types. */
        ContactTypes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactTypesEnvelope"];
            };
        };
        /** @description The contact as it is now. */
        ContactAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactEnvelope"];
            };
        };
        /** @description The managers of a private contact. The list is empty for a shared contact, even if managers are stored. */
        Managers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmployeesEnvelope"];
            };
        };
        /** @description The contact **as it was before the change**: `isPrivate`, `isShared` and `shareType` are the old ones, and `accessList` shows the new managers only if the contact was private. Read it again to see the new state. */
        ContactBeforeChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactEnvelope"];
            };
        };
        /** @description The tags. */
        Tags: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagsEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The code of the text message or of the authenticator app.
         * @example 123456
         */
        code: string;
        /**
         * @description How many elements the answer holds at most, 1000 unless said.
         *     On an operation that changes records it cuts the answer only: every match is changed all the same.
         * @example 100
         */
        count: number;
        /**
         * @description How many elements to pass over, 0 unless said.
         *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
         * @example 0
         */
        startIndex: number;
        /**
         * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
         *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
         *     An unknown name is passed over.
         * @example [
         *       "id",
         *       "title"
         *     ]
         */
        fields: string[];
        /**
         * @description The id of the group.
         * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
         */
        groupid: components["schemas"]["UserId"];
        /**
         * @description The e-mail address of the user.
         * @example anna.weber@acme.test
         */
        email: string;
        /**
         * @description Which users to list, as a number or as its name in any letter case. Users who have left are listed for administrators only.
         * @example Active
         */
        employeeStatus: components["schemas"]["EmployeeStatusFilter"];
        /**
         * @description The id of a group that the users belong to.
         * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
         */
        memberOf: components["schemas"]["UserId"];
        /**
         * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
         * @example 1
         */
        activationStatus: components["schemas"]["ActivationStatus"];
        /**
         * @description Users or visitors.
         * @example 1
         */
        employeeType: components["schemas"]["EmployeeType"];
        /**
         * @description `true` finds administrators of the portal or of a module. `false` is passed over.
         * @example true
         */
        isAdministrator: boolean;
        /**
         * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
         *     It is read from the address only, though all other filters stand in the body.
         * @example exhibition
         */
        filterValue: string;
        /**
         * @description What to sort by, the name as the portal shows it unless said. In small letters.
         *     Another key is no error for the server, so it is refused here.
         * @example firstname
         */
        peopleSortBy: "firstname" | "lastname";
        /**
         * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
         * @example descending
         */
        sortOrder: "ascending" | "descending";
        /**
         * @description The text to search for. Every word of it must be found.
         * @example weber
         */
        query: string;
        /**
         * @description Which users to list, as a number or as its name in any letter case.
         * @example Active
         */
        status: components["schemas"]["EmployeeStatusFilter"];
        /**
         * @description The user name or the id of the user. Names that end in `.json`, `.xml` or `.tml` cannot be asked for, nor the words that stand in other paths.
         * @example anna.weber
         */
        username: string;
        /**
         * @description The id of a contact that takes part in the case. 0 or absent is any.
         * @example 500
         */
        caseContact: number;
        /**
         * @description Specifies if the case is closed. Absent is either.
         * @example false
         */
        isClosed: boolean;
        /**
         * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
         * @example [
         *       "trade fair"
         *     ]
         */
        tags: string[];
        /**
         * @description What to sort by, `Title` unless said. Open cases come first, unless sorted by `Id`.
         *     An unknown key is no error for the server: it stops paging in the database, so it is refused here.
         * @example DateAndTime
         */
        caseSortBy: "DateAndTime" | "Title" | "CreateBy" | "Id";
        /**
         * @description The id of the case.
         * @example 1234
         */
        caseid: components["schemas"]["RecordId"];
        /**
         * @description The id of the contact.
         * @example 1234
         */
        contactid: components["schemas"]["RecordId"];
        /**
         * @description The id of the responsible user. The all-zero id, or none, is any: there is no way to ask for deals without one.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        responsibleUser: components["schemas"]["UserId"];
        /**
         * @description The id of the stage. 0 or absent is any.
         * @example 30
         */
        opportunityStage: number;
        /**
         * @description The id of the main contact, or of anyone who takes part when `contactAlsoIsParticipant` is true. 0 or absent is any.
         * @example 500
         */
        opportunityContact: number;
        /**
         * @description Whether the stage is open, won or lost, as a number or as its name in any letter case. Absent is any.
         * @example Open
         */
        stageType: components["schemas"]["StageTypeWord"];
        /**
         * @description Specifies if `contactid` may be any contact that takes part. Without `contactid` nothing is found.
         * @example true
         */
        contactAlsoIsParticipant: boolean;
        /**
         * @description The earliest closing date, the expected one while the deal is open. **It works together with `toDate` only:** alone it is passed over.
         * @example 2026-01-01
         */
        closingFrom: components["schemas"]["DateFilter"];
        /**
         * @description The latest closing date, not extended to the end of the day. **It works together with `fromDate` only:** alone it is passed over.
         * @example 2026-12-31T23-59-59.000Z
         */
        closingTo: components["schemas"]["DateFilter"];
        /**
         * @description What to sort by, `Stage` unless said. `DateAndTime` is the closing date, the expected one while the deal is open.
         *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
         * @example Title
         */
        opportunitySortBy: "Title" | "Responsible" | "Stage" | "BidValue" | "DateAndTime" | "Id";
        /**
         * @description The id of the opportunity.
         * @example 1234
         */
        opportunityid: components["schemas"]["RecordId"];
        /**
         * @description The kind of contact information to look in.
         * @example 1
         */
        infoType: components["schemas"]["ContactInfoType"];
        /**
         * @description A part of the contact information. Absent or blank is any.
         * @example kraus.test
         */
        data: string;
        /**
         * @description What the contact information is for, by the number of its category. Absent is any.
         * @example 1
         */
        infoCategory: number;
        /**
         * @description Specifies if the contact information is the main one of its kind. Absent is either.
         * @example true
         */
        isPrimary: boolean;
        /**
         * @description The id of the status (temperature). 0 is none, absent is any.
         * @example 12
         */
        contactStage: number;
        /**
         * @description The id of the type. 0 is none, absent is any.
         * @example 7
         */
        contactType: number;
        /**
         * @description Which contacts to look at, as a number or as a name in any letter case. Absent is all.
         * @example Company
         */
        contactListView: components["schemas"]["ContactListViewFilter"];
        /**
         * @description The id of a manager of the contact. The all-zero id finds contacts without managers. Absent is any.
         * @example 9924256a-739c-462b-af15-e652a3b1b6eb
         */
        manager: components["schemas"]["UserId"];
        /**
         * @description Specifies if the contact is shared. Absent is either.
         * @example true
         */
        isShared: boolean;
        /**
         * @description The earliest moment at which the contact was created. A day alone is its beginning.
         * @example 2026-01-01
         */
        createdFrom: components["schemas"]["DateFilter"];
        /**
         * @description The latest moment at which the contact was created, to which the server adds one day less a minute. So give a day alone, which it includes.
         * @example 2026-12-31
         */
        createdTo: components["schemas"]["DateFilter"];
        /**
         * @description What to sort by, newest first unless said. Once it is given, the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
         *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
         * @example DisplayName
         */
        contactSortBy: "DisplayName" | "ContactType" | "Created" | "FirstName" | "LastName" | "History" | "Id";
        /**
         * @description The kind of record that the tags belong to.
         * @example opportunity
         */
        entityType: "contact" | "opportunity" | "case";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Credentials = components['schemas']['Credentials'];
export type ProviderCredentials = components['schemas']['ProviderCredentials'];
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
export type UserId = components['schemas']['UserId'];
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
export type PrivateNeedsUsers = components['schemas']['PrivateNeedsUsers'];
export type RecordId = components['schemas']['RecordId'];
export type RecordIds = components['schemas']['RecordIds'];
export type AccessList = components['schemas']['AccessList'];
export type CasesAccess = components['schemas']['CasesAccess'];
export type ShareType = components['schemas']['ShareType'];
export type Currency = components['schemas']['Currency'];
export type ContactBase = components['schemas']['ContactBase'];
export type FieldType = components['schemas']['FieldType'];
export type CustomField = components['schemas']['CustomField'];
export type Case = components['schemas']['Case'];
export type CasesEnvelope = components['schemas']['CasesEnvelope'];
export type Tags = components['schemas']['Tags'];
export type FilteredCasesAccess = components['schemas']['FilteredCasesAccess'];
export type CaseEnvelope = components['schemas']['CaseEnvelope'];
export type CaseAccess = components['schemas']['CaseAccess'];
export type OpportunitiesAccess = components['schemas']['OpportunitiesAccess'];
export type BidType = components['schemas']['BidType'];
export type StageType = components['schemas']['StageType'];
export type Stage = components['schemas']['Stage'];
export type Opportunity = components['schemas']['Opportunity'];
export type OpportunitiesEnvelope = components['schemas']['OpportunitiesEnvelope'];
export type StageTypeWord = components['schemas']['StageTypeWord'];
export type DateFilter = components['schemas']['DateFilter'];
export type StageTypeFilter = components['schemas']['StageTypeFilter'];
export type FilteredOpportunitiesAccess = components['schemas']['FilteredOpportunitiesAccess'];
export type StagesEnvelope = components['schemas']['StagesEnvelope'];
export type SingleOpportunity = components['schemas']['SingleOpportunity'];
export type OpportunityEnvelope = components['schemas']['OpportunityEnvelope'];
export type OpportunityAccess = components['schemas']['OpportunityAccess'];
export type ManagerList = components['schemas']['ManagerList'];
export type PrivateNamesManagers = components['schemas']['PrivateNamesManagers'];
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
export type Contact = components['schemas']['Contact'];
export type ContactsEnvelope = components['schemas']['ContactsEnvelope'];
export type ContactListView = components['schemas']['ContactListView'];
export type ContactListViewFilter = components['schemas']['ContactListViewFilter'];
export type InvertedPrivateNamesManagers = components['schemas']['InvertedPrivateNamesManagers'];
export type FilteredContactsAccess = components['schemas']['FilteredContactsAccess'];
export type ContactStatusesEnvelope = components['schemas']['ContactStatusesEnvelope'];
export type ContactTypesEnvelope = components['schemas']['ContactTypesEnvelope'];
export type ContactEnvelope = components['schemas']['ContactEnvelope'];
export type ContactAccess = components['schemas']['ContactAccess'];
export type Tag = components['schemas']['Tag'];
export type TagsEnvelope = components['schemas']['TagsEnvelope'];
export type ResponseAuthentication = components['responses']['Authentication'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseSignInFailed = components['responses']['SignInFailed'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseCodeSent = components['responses']['CodeSent'];
export type ResponseTokenAfterCode = components['responses']['TokenAfterCode'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseGroups = components['responses']['Groups'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseServerFault = components['responses']['ServerFault'];
export type ResponseGroup = components['responses']['Group'];
export type ResponseUserProfiles = components['responses']['UserProfiles'];
export type ResponseUserProfile = components['responses']['UserProfile'];
export type ResponseUsers = components['responses']['Users'];
export type ResponseCapabilities = components['responses']['Capabilities'];
export type ResponsePortal = components['responses']['Portal'];
export type ResponseCasesAnswer = components['responses']['CasesAnswer'];
export type ResponseCasesPage = components['responses']['CasesPage'];
export type ResponseCaseAnswer = components['responses']['CaseAnswer'];
export type ResponseOpportunitiesAnswer = components['responses']['OpportunitiesAnswer'];
export type ResponseOpportunitiesOfContact = components['responses']['OpportunitiesOfContact'];
export type ResponseOpportunitiesPage = components['responses']['OpportunitiesPage'];
export type ResponseStages = components['responses']['Stages'];
export type ResponseOpportunityAnswer = components['responses']['OpportunityAnswer'];
export type ResponseContactsBeforeChange = components['responses']['ContactsBeforeChange'];
export type ResponseContactsFound = components['responses']['ContactsFound'];
export type ResponseContactsPage = components['responses']['ContactsPage'];
export type ResponseContactsOfFilterBeforeChange = components['responses']['ContactsOfFilterBeforeChange'];
export type ResponseContactStatuses = components['responses']['ContactStatuses'];
export type ResponseContactTypes = components['responses']['ContactTypes'];
export type ResponseContactAnswer = components['responses']['ContactAnswer'];
export type ResponseManagers = components['responses']['Managers'];
export type ResponseContactBeforeChange = components['responses']['ContactBeforeChange'];
export type ResponseTags = components['responses']['Tags'];
export type ParameterCode = components['parameters']['code'];
export type ParameterCount = components['parameters']['count'];
export type ParameterStartIndex = components['parameters']['startIndex'];
export type ParameterFields = components['parameters']['fields'];
export type ParameterGroupid = components['parameters']['groupid'];
export type ParameterEmail = components['parameters']['email'];
export type ParameterEmployeeStatus = components['parameters']['employeeStatus'];
export type ParameterMemberOf = components['parameters']['memberOf'];
export type ParameterActivationStatus = components['parameters']['activationStatus'];
export type ParameterEmployeeType = components['parameters']['employeeType'];
export type ParameterIsAdministrator = components['parameters']['isAdministrator'];
export type ParameterFilterValue = components['parameters']['filterValue'];
export type ParameterPeopleSortBy = components['parameters']['peopleSortBy'];
export type ParameterSortOrder = components['parameters']['sortOrder'];
export type ParameterQuery = components['parameters']['query'];
export type ParameterStatus = components['parameters']['status'];
export type ParameterUsername = components['parameters']['username'];
export type ParameterCaseContact = components['parameters']['caseContact'];
export type ParameterIsClosed = components['parameters']['isClosed'];
export type ParameterTags = components['parameters']['tags'];
export type ParameterCaseSortBy = components['parameters']['caseSortBy'];
export type ParameterCaseid = components['parameters']['caseid'];
export type ParameterContactid = components['parameters']['contactid'];
export type ParameterResponsibleUser = components['parameters']['responsibleUser'];
export type ParameterOpportunityStage = components['parameters']['opportunityStage'];
export type ParameterOpportunityContact = components['parameters']['opportunityContact'];
export type ParameterStageType = components['parameters']['stageType'];
export type ParameterContactAlsoIsParticipant = components['parameters']['contactAlsoIsParticipant'];
export type ParameterClosingFrom = components['parameters']['closingFrom'];
export type ParameterClosingTo = components['parameters']['closingTo'];
export type ParameterOpportunitySortBy = components['parameters']['opportunitySortBy'];
export type ParameterOpportunityid = components['parameters']['opportunityid'];
export type ParameterInfoType = components['parameters']['infoType'];
export type ParameterData = components['parameters']['data'];
export type ParameterInfoCategory = components['parameters']['infoCategory'];
export type ParameterIsPrimary = components['parameters']['isPrimary'];
export type ParameterContactStage = components['parameters']['contactStage'];
export type ParameterContactType = components['parameters']['contactType'];
export type ParameterContactListView = components['parameters']['contactListView'];
export type ParameterManager = components['parameters']['manager'];
export type ParameterIsShared = components['parameters']['isShared'];
export type ParameterCreatedFrom = components['parameters']['createdFrom'];
export type ParameterCreatedTo = components['parameters']['createdTo'];
export type ParameterContactSortBy = components['parameters']['contactSortBy'];
export type ParameterEntityType = components['parameters']['entityType'];
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
                code: components["parameters"]["code"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the group.
                 * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
                 */
                groupid: components["parameters"]["groupid"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                fields?: components["parameters"]["fields"];
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
                email: components["parameters"]["email"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                employeeStatus?: components["parameters"]["employeeStatus"];
                /**
                 * @description The id of a group that the users belong to.
                 * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
                 */
                groupId?: components["parameters"]["memberOf"];
                /**
                 * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
                 * @example 1
                 */
                activationStatus?: components["parameters"]["activationStatus"];
                /**
                 * @description Users or visitors.
                 * @example 1
                 */
                employeeType?: components["parameters"]["employeeType"];
                /**
                 * @description `true` finds administrators of the portal or of a module. `false` is passed over.
                 * @example true
                 */
                isAdministrator?: components["parameters"]["isAdministrator"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description What to sort by, the name as the portal shows it unless said. In small letters.
                 *     Another key is no error for the server, so it is refused here.
                 * @example firstname
                 */
                sortBy?: components["parameters"]["peopleSortBy"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                query: components["parameters"]["query"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                employeeStatus?: components["parameters"]["employeeStatus"];
                /**
                 * @description The id of a group that the users belong to.
                 * @example 6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60
                 */
                groupId?: components["parameters"]["memberOf"];
                /**
                 * @description Whether the users have confirmed their e-mail address. `Activated` finds those who have, any other value those who have not.
                 * @example 1
                 */
                activationStatus?: components["parameters"]["activationStatus"];
                /**
                 * @description Users or visitors.
                 * @example 1
                 */
                employeeType?: components["parameters"]["employeeType"];
                /**
                 * @description `true` finds administrators of the portal or of a module. `false` is passed over.
                 * @example true
                 */
                isAdministrator?: components["parameters"]["isAdministrator"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description What to sort by, the name as the portal shows it unless said. In small letters.
                 *     Another key is no error for the server, so it is refused here.
                 * @example firstname
                 */
                sortBy?: components["parameters"]["peopleSortBy"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Which users to list, as a number or as its name in any letter case.
                 * @example Active
                 */
                status: components["parameters"]["status"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The user name or the id of the user. Names that end in `.json`, `.xml` or `.tml` cannot be asked for, nor the words that stand in other paths.
                 * @example anna.weber
                 */
                username: components["parameters"]["username"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                contactid?: components["parameters"]["caseContact"];
                /**
                 * @description Specifies if the case is closed. Absent is either.
                 * @example false
                 */
                isClosed?: components["parameters"]["isClosed"];
                /**
                 * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
                 * @example [
                 *       "trade fair"
                 *     ]
                 */
                tags?: components["parameters"]["tags"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description What to sort by, `Title` unless said. Open cases come first, unless sorted by `Id`.
                 *     An unknown key is no error for the server: it stops paging in the database, so it is refused here.
                 * @example DateAndTime
                 */
                sortBy?: components["parameters"]["caseSortBy"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseid"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the case.
                 * @example 1234
                 */
                caseid: components["parameters"]["caseid"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactid"];
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
                responsibleid?: components["parameters"]["responsibleUser"];
                /**
                 * @description The id of the stage. 0 or absent is any.
                 * @example 30
                 */
                opportunityStagesid?: components["parameters"]["opportunityStage"];
                /**
                 * @description Tags that a record must carry, all of them, in any letter case. The parameter is repeated: `tags=a&tags=b`.
                 * @example [
                 *       "trade fair"
                 *     ]
                 */
                tags?: components["parameters"]["tags"];
                /**
                 * @description The id of the main contact, or of anyone who takes part when `contactAlsoIsParticipant` is true. 0 or absent is any.
                 * @example 500
                 */
                contactid?: components["parameters"]["opportunityContact"];
                /**
                 * @description Whether the stage is open, won or lost, as a number or as its name in any letter case. Absent is any.
                 * @example Open
                 */
                stageType?: components["parameters"]["stageType"];
                /**
                 * @description Specifies if `contactid` may be any contact that takes part. Without `contactid` nothing is found.
                 * @example true
                 */
                contactAlsoIsParticipant?: components["parameters"]["contactAlsoIsParticipant"];
                /**
                 * @description The earliest closing date, the expected one while the deal is open. **It works together with `toDate` only:** alone it is passed over.
                 * @example 2026-01-01
                 */
                fromDate?: components["parameters"]["closingFrom"];
                /**
                 * @description The latest closing date, not extended to the end of the day. **It works together with `fromDate` only:** alone it is passed over.
                 * @example 2026-12-31T23-59-59.000Z
                 */
                toDate?: components["parameters"]["closingTo"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description What to sort by, `Stage` unless said. `DateAndTime` is the closing date, the expected one while the deal is open.
                 *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
                 * @example Title
                 */
                sortBy?: components["parameters"]["opportunitySortBy"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityid"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the opportunity.
                 * @example 1234
                 */
                opportunityid: components["parameters"]["opportunityid"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                infoType: components["parameters"]["infoType"];
                /**
                 * @description A part of the contact information. Absent or blank is any.
                 * @example kraus.test
                 */
                data?: components["parameters"]["data"];
                /**
                 * @description What the contact information is for, by the number of its category. Absent is any.
                 * @example 1
                 */
                category?: components["parameters"]["infoCategory"];
                /**
                 * @description Specifies if the contact information is the main one of its kind. Absent is either.
                 * @example true
                 */
                isPrimary?: components["parameters"]["isPrimary"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                tags?: components["parameters"]["tags"];
                /**
                 * @description The id of the status (temperature). 0 is none, absent is any.
                 * @example 12
                 */
                contactStage?: components["parameters"]["contactStage"];
                /**
                 * @description The id of the type. 0 is none, absent is any.
                 * @example 7
                 */
                contactType?: components["parameters"]["contactType"];
                /**
                 * @description Which contacts to look at, as a number or as a name in any letter case. Absent is all.
                 * @example Company
                 */
                contactListView?: components["parameters"]["contactListView"];
                /**
                 * @description The id of a manager of the contact. The all-zero id finds contacts without managers. Absent is any.
                 * @example 9924256a-739c-462b-af15-e652a3b1b6eb
                 */
                responsibleid?: components["parameters"]["manager"];
                /**
                 * @description Specifies if the contact is shared. Absent is either.
                 * @example true
                 */
                isShared?: components["parameters"]["isShared"];
                /**
                 * @description The earliest moment at which the contact was created. A day alone is its beginning.
                 * @example 2026-01-01
                 */
                fromDate?: components["parameters"]["createdFrom"];
                /**
                 * @description The latest moment at which the contact was created, to which the server adds one day less a minute. So give a day alone, which it includes.
                 * @example 2026-12-31
                 */
                toDate?: components["parameters"]["createdTo"];
                /**
                 * @description Search text. **The server cuts it at the first comma.** It reads a text with commas whole when the parameter is named `filterValue[]`, which is how the client sends it then.
                 *     It is read from the address only, though all other filters stand in the body.
                 * @example exhibition
                 */
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description What to sort by, newest first unless said. Once it is given, the order is ascending unless `sortOrder` says otherwise. `ContactType` sorts by status.
                 *     An unknown key is no error for the server: it stops paging in the database and can lose records, so it is refused here.
                 * @example DisplayName
                 */
                sortBy?: components["parameters"]["contactSortBy"];
                /**
                 * @description `ascending` unless said. The server takes every other word for `ascending`, so they are refused here.
                 * @example descending
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                filterValue?: components["parameters"]["filterValue"];
                /**
                 * @description How many elements the answer holds at most, 1000 unless said.
                 *     On an operation that changes records it cuts the answer only: every match is changed all the same.
                 * @example 100
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactid"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
                /**
                 * @description **Always name `id`:** the first request after a restart of the server that leaves it out takes the id away from the nested objects of every later answer, for all callers. A list without it is refused here.
                 *     Names the members that the elements of the answer keep, in any letter case, in place of the whole objects that the schema describes.
                 *     An unknown name is passed over.
                 * @example [
                 *       "id",
                 *       "title"
                 *     ]
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactid"];
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
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the contact.
                 * @example 1234
                 */
                contactid: components["parameters"]["contactid"];
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
                count?: components["parameters"]["count"];
                /**
                 * @description How many elements to pass over, 0 unless said.
                 *     The next page starts at `startIndex + count`, not at the `nextIndex` of the answer, which is one too far.
                 * @example 0
                 */
                startIndex?: components["parameters"]["startIndex"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of record that the tags belong to.
                 * @example opportunity
                 */
                entityType: components["parameters"]["entityType"];
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
