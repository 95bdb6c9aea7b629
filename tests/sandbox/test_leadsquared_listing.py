"""The search for new leads, as the sandbox's LeadSquared answers it: limits, trouble and all."""

import datetime as dt

import pytest

SORTING = {"ColumnName": "ProspectAutoId", "Direction": "1"}


def listed(leadsquared, since="2020-01-01 00:00:00", index=1, size=1_000, columns="ProspectID, CreatedOn"):
    paging = {"PageIndex": index, "PageSize": size}
    return leadsquared.search(
        "CreatedOn", ">=", since, Columns={"Include_CSV": columns}, Sorting=SORTING, Paging=paging
    )


def ids(answer):
    return [lead["ProspectID"] for lead in answer.json()]


def test_a_page_holds_at_most_a_thousand_leads_whatever_is_asked(leadsquared):
    page = listed(leadsquared, size=5_000)
    assert (page.status_code, len(page.json())) == (200, 1_000)
    assert set(page.json()[0]) == {"ProspectID", "CreatedOn"}


def test_pages_follow_one_another_until_one_is_empty(leadsquared):
    first, second = ids(listed(leadsquared, size=40)), ids(listed(leadsquared, index=2, size=40))
    assert ids(listed(leadsquared, size=80)) == first + second
    assert listed(leadsquared, index=10_000).json() == []


def test_only_leads_made_since_the_moment_are_listed_the_newest_first(leadsquared):
    since = (dt.datetime.now(dt.UTC) - dt.timedelta(minutes=1)).strftime("%Y-%m-%d %H:%M:%S")
    created = leadsquared.create({"EmailAddress": "a@new.example"}, {"EmailAddress": "b@new.example"}).json()
    assert ids(listed(leadsquared, since)) == [row["LeadId"] for row in reversed(created)]


def test_new_leads_are_listed_as_late_as_they_are_found(crm, leadsquared):
    crm.modes(lookup_lag_s=60.0)
    (created,) = leadsquared.create({"EmailAddress": "late@new.example"}).json()
    assert created["LeadId"] not in ids(listed(leadsquared))
    crm.modes(lookup_lag_s=0.0)
    assert created["LeadId"] in ids(listed(leadsquared))


def test_the_list_is_throttled_with_the_other_calls(crm, leadsquared):
    crm.rate(2)
    assert [listed(leadsquared, size=1).status_code for _ in range(3)] == [200, 200, 429]


@pytest.mark.parametrize(("kind", "status"), [("mx_500", 500), ("throttle_403", 403), ("html_500", 500)])
def test_the_list_can_be_put_in_trouble_apart_from_look_ups_by_e_mail(crm, leadsquared, kind, status):
    crm.fault(kind, match="/Leads.Get", method="POST", times=-1)
    assert listed(leadsquared).status_code == status
    assert leadsquared.by_email("no@body.example") == []


def test_the_list_wants_the_accounts_keys(crm, leadsquared):
    crm.rotate_keys()
    refused = listed(leadsquared)
    assert (refused.status_code, refused.json()["ExceptionType"]) == (401, "MXInvalidAccessDetailsException")


@pytest.mark.parametrize("paging", [{"PageIndex": 0}, {"PageSize": 0}, {"PageIndex": "first"}])
def test_a_page_that_cannot_be_is_400(leadsquared, paging):
    assert leadsquared.search("CreatedOn", ">=", "2020-01-01", Paging=paging).status_code == 400
