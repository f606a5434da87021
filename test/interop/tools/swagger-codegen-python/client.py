import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "generated"))
import swagger_client as crm

given = json.loads(sys.argv[1])
configuration = crm.Configuration()
configuration.host = given["portal"]
configuration.api_key["Authorization"] = given["token"]
# Without a user name it sends "Basic Og==", which replaces the token.
configuration.get_basic_auth_token = lambda: None
client = crm.ApiClient(configuration)


def set_case_access():
    return crm.CasesApi(client).set_case_access(given["access"], given["id"]).response


def set_filtered_contacts_access():
    api = crm.ContactsApi(client)
    body = given["filteredContacts"]
    return api.set_filtered_contacts_access(body, filter_value=given["filterValue"]).response[0]


def set_opportunity_access():
    return crm.OpportunitiesApi(client).set_opportunity_access(given["access"], given["id"]).response


calls = {
    "setCaseAccess": set_case_access,
    "setFilteredContactsAccess": set_filtered_contacts_access,
    "setOpportunityAccess": set_opportunity_access,
}
result = calls[given["name"]]()
# What is one of two kinds of object stays a dictionary.
print(json.dumps(result["isPrivate"] if isinstance(result, dict) else result.is_private))
