import json

import httpx
import pytest

from lead_desktop.sandbox.seed_octanist import CLICK_IDS, LEAD_KEYS


def data(answer: httpx.Response) -> list[dict]:
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def everything(octanist, **query) -> list[dict]:
    leads, page = [], 1
    while True:
        answer = octanist.get("/leads", params={"limit": 100, "page": page, **query})
        leads += data(answer)
        if not answer.json()["meta"]["pagination"]["hasMore"]:
            return leads
        page += 1


def test_a_page_has_fifty_leads_newest_first_in_the_documented_envelope(octanist):
    answer = octanist.get("/leads").json()
    assert answer["success"] is True
    assert answer["meta"]["pagination"] == {
        "limit": 50,
        "page": 1,
        "totalPages": 40,
        "total": 2000,
        "hasMore": True,
    }
    assert answer["meta"]["requestId"].startswith("req_")
    created = [lead["createdAt"] for lead in answer["data"]]
    assert created == sorted(created, reverse=True)
    assert set(answer["data"][0]) == set(LEAD_KEYS)
    assert isinstance(json.loads(answer["data"][0]["custom"]), dict)


def test_all_pages_together_hold_each_lead_once(octanist):
    ids = [lead["id"] for lead in everything(octanist, fields="id")]
    assert len(ids) == len(set(ids)) == 2000


def test_fields_always_include_the_id(octanist):
    assert set(data(octanist.get("/leads", params={"fields": "name,email"}))[0]) == {"id", "name", "email"}


@pytest.mark.parametrize(
    "name", ["createdAt", "updatedAt", "qualifiedAt", "value", "name", "email", "status"]
)
@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_every_sortable_field_sorts_both_ways_with_blanks_last(octanist, name, direction):
    leads = data(
        octanist.get("/leads", params={"sort": f"{name}:{direction}", "limit": 100, "status": "won"})
    )
    values = [lead[name] for lead in leads if lead[name] is not None]
    assert values == sorted(values, reverse=direction == "desc")
    assert [lead[name] for lead in leads[len(values) :]] == [None] * (len(leads) - len(values))


def test_a_second_sort_field_orders_what_the_first_leaves_equal(octanist):
    leads = data(octanist.get("/leads", params={"sort": "status:asc,name:desc", "limit": 100}))
    assert len({lead["status"] for lead in leads}) == 1
    names = [lead["name"] for lead in leads]
    assert names == sorted(names, reverse=True)


def test_statuses_can_be_several_and_a_source_is_one(octanist):
    assert {lead["status"] for lead in everything(octanist, status="won,lost")} == {"won", "lost"}
    assert {lead["source"] for lead in everything(octanist, source="gtm")} == {"gtm"}


@pytest.mark.parametrize(
    "name", ["labelId", "website", "utm_source", "utm_medium", "utm_campaign", "gclid", "li_fat_id"]
)
def test_plain_filters_mean_equality(octanist, name):
    value = next(lead[name] for lead in everything(octanist) if lead[name])
    assert {lead[name] for lead in everything(octanist, **{name: value})} == {value}


@pytest.mark.parametrize(
    ("sign", "meets"),
    [
        ("", lambda held, edge: held == edge),
        ("[gte]", lambda held, edge: held >= edge),
        ("[gt]", lambda held, edge: held > edge),
        ("[lte]", lambda held, edge: held <= edge),
        ("[lt]", lambda held, edge: held < edge),
    ],
)
@pytest.mark.parametrize("name", ["value", "createdAt", "updatedAt", "qualifiedAt"])
def test_operators_compare_values_and_dates(octanist, name, sign, meets):
    leads = everything(octanist)
    held = sorted(lead[name] for lead in leads if lead[name] is not None)
    edge = held[len(held) // 2]
    expected = {lead["id"] for lead in leads if lead[name] is not None and meets(lead[name], edge)}
    assert {lead["id"] for lead in everything(octanist, **{f"{name}{sign}": edge}, fields="id")} == expected


@pytest.mark.parametrize("name", ["qualifiedAt", *CLICK_IDS])
def test_exists_splits_the_leads_in_two(octanist, name):
    totals = [
        octanist.get("/leads", params={f"{name}[exists]": flag, "limit": 1}).json()["meta"]["pagination"][
            "total"
        ]
        for flag in ("true", "false")
    ]
    assert min(totals) > 0
    assert sum(totals) == 2000


def test_search_looks_at_name_e_mail_and_phone(octanist):
    lead = next(lead for lead in everything(octanist) if lead["email"] and lead["phone"])
    for name in ("name", "email", "phone"):
        assert lead["id"] in {found["id"] for found in everything(octanist, search=lead[name].upper())}


def test_the_legacy_names_mean_the_new_ones(octanist):
    date = "2026-06-01T00:00:00.000Z"
    old = octanist.get("/leads", params={"updated_after": date, "sort": "updated_at:desc"})
    new = octanist.get("/leads", params={"updatedAt[gte]": date, "sort": "updatedAt:desc"})
    assert data(old) == data(new)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"colour": "red"}, "INVALID_FILTER"),
        ({"status": "open,asleep"}, "INVALID_FILTER"),
        ({"source": "pigeon"}, "INVALID_FILTER"),
        ({"status[gte]": "open"}, "INVALID_FILTER"),
        ({"value[exists]": "true"}, "INVALID_FILTER"),
        ({"value[gte]": "much"}, "INVALID_FILTER"),
        ({"gclid[exists]": "yes"}, "INVALID_FILTER"),
        ({"website[gt]": "a"}, "INVALID_FILTER"),
        ({"a[b][c]": "1"}, "INVALID_FILTER"),
        ({"sort": "phone:asc"}, "INVALID_FILTER"),
        ({"sort": "name"}, "INVALID_FILTER"),
        ({"fields": "id,colour"}, "INVALID_FILTER"),
        ({"createdAt[gte]": "yesterday"}, "INVALID_DATE"),
        ({"updated_after": "31/12/2026"}, "INVALID_DATE"),
        ({"limit": "0"}, "VALIDATION_ERROR"),
        ({"limit": "101"}, "VALIDATION_ERROR"),
        ({"page": "0"}, "VALIDATION_ERROR"),
        ({"page": "x"}, "VALIDATION_ERROR"),
    ],
)
def test_a_query_that_is_not_allowed_is_400_with_its_code(octanist, query, code):
    answer = octanist.get("/leads", params=query)
    assert answer.status_code == 400
    assert answer.json()["success"] is False
    assert answer.json()["error"]["code"] == code


def test_a_wrong_key_is_401_and_the_check_call_words_it_otherwise(octanist):
    wrong = {"X-API-KEY": "oct_wrong"}
    assert octanist.post("/check").json() == {"success": True}
    refused = octanist.get("/leads", headers=wrong)
    assert (refused.status_code, refused.json()["error"]["code"]) == (401, "UNAUTHORIZED")
    checked = octanist.post("/check", headers=wrong)
    assert (checked.status_code, checked.json()) == (401, {"error": "Invalid or missing API key"})


def test_a_lead_that_is_posted_is_listed_and_known_to_the_control_pages(crm, octanist):
    body = {"name": "नई लीड", "custom": {"size": 3}}
    answer = octanist.post("/leads", json=body).json()
    assert answer["data"]["message"] == "Lead added"
    lead = data(octanist.get("/leads", params={"limit": 1}))[0]
    assert (lead["id"], lead["name"], lead["source"], lead["status"]) == (
        answer["data"]["id"],
        "नई लीड",
        "api",
        "open",
    )
    assert json.loads(lead["custom"]) == {"size": 3}
    assert [made["id"] for made in crm.leads("octanist")] == [lead["id"]]


@pytest.mark.parametrize(
    "body", [{}, [], {"website": "a.example"}, {"name": "A", "status": "won"}, {"name": "A", "value": 1}]
)
def test_a_post_without_substance_or_with_what_cannot_be_set_is_400(crm, octanist, body):
    answer = octanist.post("/leads", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "VALIDATION_ERROR")
    assert octanist.post("/leads", content=b"{").status_code == 400
    assert crm.leads("octanist") == []


def test_the_older_answer_is_a_bare_array(crm, octanist):
    crm.modes(octanist_bare_array=True)
    leads = octanist.get("/leads", params={"limit": 3}).json()
    assert [set(lead) for lead in leads] == [set(LEAD_KEYS)] * 3


def test_rows_that_arrive_while_paging_come_twice(crm, octanist):
    crm.modes(octanist_rows_moving=1)
    pages = [data(octanist.get("/leads", params={"limit": 10, "page": page})) for page in (1, 2)]
    assert pages[0][-1]["id"] == pages[1][0]["id"]


def test_rows_that_vanish_while_paging_leave_a_gap(crm, octanist):
    still = [lead["id"] for lead in data(octanist.get("/leads", params={"limit": 20}))]
    crm.modes(octanist_rows_moving=-1)
    pages = [data(octanist.get("/leads", params={"limit": 10, "page": page})) for page in (1, 2)]
    assert still[10] not in {lead["id"] for page in pages for lead in page}
