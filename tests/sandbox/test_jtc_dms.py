from datetime import UTC, datetime, timedelta

import httpx
import pytest

from lead_desktop.sandbox.seed_jtc import FIRST_BULK_ID

LEAD_KEYS = {
    "leadExternalId", "leadId", "isError", "errorList", "leadType", "title", "gender", "nationality", "firstName",
    "middleName", "lastName", "contactName", "companyName", "companyIndustryType", "dateOfBirth", "occupation",
    "customerCountry", "customerRegion", "customerCity", "address1", "address2", "phoneCode", "phoneNumber", "email",
    "monthlyIncome", "preferredLanguage", "preferredContactType", "company", "brand", "businessArea", "branch",
    "leadDate", "interest", "source", "subSource", "leadName", "leadReference", "leadNote", "vehicleType", "vehicles",
    "purchasePlan", "paymentMode", "currency", "priority", "testDriveRequired", "acceptNewsLetter", "acceptMarketing",
    "acceptPrivatePolicy",
}  # fmt: skip


def wire(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def week(days_ago: int, days: float = 7) -> dict[str, str]:
    start = datetime.now(UTC) - timedelta(days=days_ago)
    return {"fromDate": wire(start), "toDate": wire(start + timedelta(days=days))}


def bulks(jtc, **query) -> httpx.Response:
    return jtc.get("/v1/leads/bulks", params=query)


def a_bulk_with(jtc, meets) -> tuple[int, dict]:
    for bulk_id in range(FIRST_BULK_ID, FIRST_BULK_ID + 120):
        envelope = bulks(jtc, id=bulk_id).json()
        if meets(envelope):
            return bulk_id, envelope
    raise AssertionError("no such bulk among the seeded ones")


def test_a_bulk_is_answered_in_the_documented_envelope(jtc):
    _, envelope = a_bulk_with(
        jtc, lambda one: one["errorRecords"] and any(lead["vehicles"] for lead in one["leads"])
    )
    assert set(envelope) == {
        "leads",
        "createdDate",
        "createdBy",
        "totalRecords",
        "errorRecords",
        "isProcessed",
    }
    assert envelope["totalRecords"] == len(envelope["leads"])
    assert envelope["errorRecords"] == sum(lead["isError"] for lead in envelope["leads"])
    assert envelope["isProcessed"] in {1, 2, 3, 4}
    assert all(set(lead) == LEAD_KEYS for lead in envelope["leads"])
    vehicle = next(lead["vehicles"][0] for lead in envelope["leads"] if lead["vehicles"])
    assert set(vehicle) == {
        "leadVehiclesId",
        "modelFamily",
        "modelYear",
        "modelMemo",
        "modelPreferences",
        "totalQty",
    }


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"leadId": 5},
        {"source": 1},
        {"fromDate": "2026-01-01T00:00:00.000Z"},
        {"leadId": 5, "toDate": "2026-01-01T00:00:00.000Z"},
        {"id": "x"},
        {"id": -1},
        {"id": 2**63},
        {"id": FIRST_BULK_ID, "source": "Website"},
        {"fromDate": "24/08/2026", "toDate": "31/08/2026"},
        week(20, days=6),
        week(20, days=8),
        week(20, days=-7),
    ],
)
def test_a_query_without_its_mandatory_parts_is_400(jtc, query):
    assert bulks(jtc, **query).status_code == 400


def test_a_range_of_seven_days_answers_the_leads_of_its_bulks(jtc):
    envelope = bulks(jtc, **week(14)).json()
    newest = datetime.fromisoformat(envelope["createdDate"])
    assert timedelta(days=7) <= datetime.now(UTC) - newest <= timedelta(days=14)
    assert envelope["totalRecords"] == len(envelope["leads"]) > 0
    assert bulks(jtc, **week(900)).json()["leads"] == []


def test_a_range_may_end_at_the_last_second_of_its_last_day(jtc):
    assert bulks(jtc, **week(14, days=7 - 1 / 86_400)).status_code == 200


def test_windows_side_by_side_hold_each_lead_once(jtc):
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=182)
    seen: list[int] = []
    for place in range(26):
        edge = start + timedelta(days=7 * place)
        envelope = bulks(jtc, fromDate=wire(edge), toDate=wire(edge + timedelta(days=7))).json()
        seen += [lead["leadExternalId"] for lead in envelope["leads"]]
    assert len(seen) == len(set(seen))
    assert sorted(seen) == list(range(574, 574 + len(seen)))
    assert len(seen) > 2000


def test_a_bulk_on_the_edge_of_two_windows_belongs_to_the_later_one(jtc):
    _, envelope = a_bulk_with(jtc, lambda one: one["leads"])
    edge = datetime.fromisoformat(envelope["createdDate"])
    numbers = {lead["leadExternalId"] for lead in envelope["leads"]}
    for start, inside in ((edge - timedelta(days=7), set()), (edge, numbers)):
        window = bulks(jtc, fromDate=wire(start), toDate=wire(start + timedelta(days=7))).json()
        assert numbers & {lead["leadExternalId"] for lead in window["leads"]} == inside


def test_a_lead_id_with_dates_answers_that_lead_alone(jtc):
    wanted = next(lead for lead in bulks(jtc, **week(30)).json()["leads"] if lead["leadId"])
    envelope = bulks(jtc, leadId=wanted["leadId"], **week(30)).json()
    assert envelope["leads"] == [wanted]
    assert envelope["totalRecords"] == 1


def test_source_and_sub_source_filter_by_the_numbers_of_the_master_list(jtc):
    rows = jtc.get("/v1/leads/master-list").json()
    assert rows[0] == {"listName": "Company", "List Id": 0, "parentList Id": 0, "parentListName": ""}
    number = {
        row["listName"]: row["List Id"] for row in rows if row["parentListName"] in {"Source", "Sub Source"}
    }
    query = {"source": number["Website"], "subSource": number["Google Ads"]}
    _, envelope = a_bulk_with(jtc, lambda one: len({lead["source"] for lead in one["leads"]}) > 1)
    leads = bulks(jtc, **query, **week(30)).json()["leads"]
    assert {(lead["source"], lead["subSource"]) for lead in leads} == {("Website", "Google Ads")}
    assert len({lead["source"] for lead in envelope["leads"]}) > 1


def test_a_token_is_checked_unless_that_is_switched_off(crm, jtc):
    wrong = {"Authorization": "Bearer wrong"}
    for path in ("/v1/leads/bulks", "/v1/leads/master-list"):
        assert jtc.get(path, headers=wrong).status_code == 401
    crm.modes(jtc_checks_token=False)
    assert jtc.get("/v1/leads/master-list", headers=wrong).status_code == 200


@pytest.mark.parametrize(
    ("shape", "kinds"), [("null", {type(None)}), ("strings", {str}), ("objects", {dict})]
)
def test_errors_of_a_lead_take_each_shape(crm, jtc, shape, kinds):
    bulk_id, _ = a_bulk_with(jtc, lambda one: one["errorRecords"])
    crm.modes(jtc_error_list=shape)
    leads = bulks(jtc, id=bulk_id).json()["leads"]
    entries = [entry for lead in leads if lead["isError"] for entry in lead["errorList"] or [None]]
    assert {type(entry) for entry in entries} == kinds
    assert all(lead["errorList"] is None for lead in leads if not lead["isError"])


def test_an_unknown_bulk_is_404_or_an_empty_envelope(crm, jtc):
    assert bulks(jtc, id=1).status_code == 404
    crm.modes(jtc_unknown_bulk="empty")
    empty = {
        "leads": [],
        "createdDate": None,
        "createdBy": None,
        "totalRecords": 0,
        "errorRecords": 0,
        "isProcessed": None,
    }
    assert bulks(jtc, id=1).json() == empty


def test_the_dates_can_be_asked_for_in_each_way(crm, jtc):
    assert bulks(jtc, **week(14)).status_code == bulks(jtc, id=FIRST_BULK_ID).status_code == 200
    crm.modes(jtc_dates_need_id=True, jtc_id_needs_dates=True, jtc_date_range="at_most")
    assert bulks(jtc, **week(14)).status_code == bulks(jtc, id=FIRST_BULK_ID).status_code == 400
    assert bulks(jtc, leadId=1, **week(14, days=3)).status_code == 200
    assert bulks(jtc, id=FIRST_BULK_ID, **week(14, days=3)).json()["leads"] == []
    assert bulks(jtc, leadId=1, **week(14, days=0)).status_code == 400
