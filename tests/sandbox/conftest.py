"""Plain HTTP clients for the accounts of the sandbox."""

from collections.abc import Iterator

import httpx
import pytest

from lead_desktop.sandbox.address import LeadSquaredAddress

SERVICE = "/v2/LeadManagement.svc"


def leadsquared_client(address: LeadSquaredAddress) -> httpx.Client:
    headers = {"x-LSQ-AccessKey": address.access_key, "x-LSQ-SecretKey": address.secret_key}
    return httpx.Client(base_url=address.url, headers=headers, trust_env=False, timeout=5)


class LeadSquared:
    """The calls of one account, short enough for a test to read."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def create(self, *rows: dict[str, str]) -> httpx.Response:
        body = [[{"Attribute": name, "Value": value} for name, value in row.items()] for row in rows]
        return self.client.post(f"{SERVICE}/Lead/Bulk/Create", json=body)

    def create_raw(self, body: object) -> httpx.Response:
        return self.client.post(f"{SERVICE}/Lead/Bulk/Create", json=body)

    def by_ids(self, lead_ids: list[str], columns: str = "ProspectID", **paging: int) -> httpx.Response:
        body = {
            "SearchParameters": {"LeadIds": lead_ids},
            "Columns": {"Include_CSV": columns},
            "Paging": {"PageIndex": paging.get("index", 1), "PageSize": paging.get("size", 1000)},
        }
        return self.client.post(f"{SERVICE}/Leads/Retrieve/ByIds", json=body)

    def search(self, lookup: str, sign: str, value: str, **rest: object) -> httpx.Response:
        parameter = {"LookupName": lookup, "LookupValue": value, "SqlOperator": sign}
        return self.client.post(f"{SERVICE}/Leads.Get", json={"Parameter": parameter, **rest})

    def by_email(self, email: str) -> list[dict]:
        return self.client.get(f"{SERVICE}/Leads.GetByEmailaddress", params={"emailaddress": email}).json()

    def by_phone(self, phone: str) -> list[dict]:
        return self.client.get(f"{SERVICE}/RetrieveLeadByPhoneNumber", params={"phone": phone}).json()

    def by_id(self, lead_id: str) -> list[dict]:
        return self.client.get(f"{SERVICE}/Leads.GetById", params={"id": lead_id}).json()

    def metadata(self, **query: str) -> httpx.Response:
        return self.client.get(f"{SERVICE}/LeadsMetaData.Get", params=query)

    def ids(self, count: int) -> list[str]:
        """Ids of the oldest leads."""
        paging = {"PageIndex": 1, "PageSize": count}
        sorting = {"ColumnName": "ProspectAutoId", "Direction": "0"}
        leads = self.search("ProspectAutoId", ">", "0", Sorting=sorting, Paging=paging).json()
        return [lead["ProspectID"] for lead in leads]


@pytest.fixture
def leadsquared(crm) -> Iterator[LeadSquared]:
    with leadsquared_client(crm.address.leadsquared) as client:
        yield LeadSquared(client)


@pytest.fixture
def plain(crm) -> Iterator[LeadSquared]:
    with leadsquared_client(crm.address.leadsquared_plain) as client:
        yield LeadSquared(client)


@pytest.fixture
def octanist(crm) -> Iterator[httpx.Client]:
    address = crm.address.octanist
    with httpx.Client(
        base_url=address.url, headers={"X-API-KEY": address.api_key}, trust_env=False
    ) as client:
        yield client


@pytest.fixture
def jtc(crm) -> Iterator[httpx.Client]:
    address = crm.address.jtc_dms
    headers = {"Authorization": f"Bearer {address.token}"}
    with httpx.Client(base_url=address.url, headers=headers, trust_env=False) as client:
        yield client
