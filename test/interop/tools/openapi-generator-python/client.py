import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "generated"))
import openapi_client as crm

given = json.loads(sys.argv[1])
configuration = crm.Configuration(host=given["portal"], api_key={"token": given["token"]})
client = crm.ApiClient(configuration)


def set_case_access():
    access = crm.CaseAccess(crm.CasePrivateAccess.from_dict(given["access"]))
    return crm.CasesApi(client).set_case_access(given["id"], access).response


def set_filtered_contacts_access():
    body = crm.FilteredContactsPrivateAccess.from_dict(given["filteredContacts"])
    access = crm.FilteredContactsAccess(body)
    api = crm.ContactsApi(client)
    return api.set_filtered_contacts_access(access, filter_value=given["filterValue"]).response[0]


def set_opportunity_access():
    access = crm.OpportunityAccess(crm.OpportunityPrivateAccess.from_dict(given["access"]))
    return crm.OpportunitiesApi(client).set_opportunity_access(given["id"], access).response


calls = {
    "setCaseAccess": set_case_access,
    "setFilteredContactsAccess": set_filtered_contacts_access,
    "setOpportunityAccess": set_opportunity_access,
}
result = calls[given["name"]]()
print(json.dumps(getattr(result, "actual_instance", result).is_private))
