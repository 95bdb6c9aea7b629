"""Searches that were saved, and those that were run."""

import datetime as dt

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import Filter, Operator, SearchQuery, SortKey
from lead_desktop.jobs.saved_searches import ListSearches, NamedSearch, RemoveSearch, SaveSearch
from lead_desktop.jobs.search_leads import prepare_search

QUERY = SearchQuery(
    "heat pump",
    (Filter("createdAt", Operator.GTE, ("today-30",), ValueKind.DATETIME),),
    (SortKey("value", descending=True),),
    ("name", "email"),
)
DATED = SearchQuery(first_day=dt.date(2025, 4, 1), last_day=dt.date(2025, 4, 30))


@pytest.fixture
def keep(desk):
    """Runs questions one after another on a desk; what the last one answers."""

    def run(*questions):
        async def main(made):
            for question in questions:
                answer = await question.run(made.workspace, lambda _word: None)
            return answer

        return desk(main)

    return run


def test_a_saved_search_comes_back_as_it_was_written(keep):
    named = NamedSearch("This month", QUERY)
    dated = NamedSearch("April", DATED, "30")
    kept = keep(
        SaveSearch("id-octanist", named), SaveSearch("id-octanist", dated), ListSearches("id-octanist")
    )
    assert kept.saved == (dated, named)
    assert kept.recent == ()


def test_a_name_is_the_same_in_any_case_and_replaces_what_had_it(keep):
    other = NamedSearch(" this   MONTH ", SearchQuery("boiler"))
    kept = keep(
        SaveSearch("id-octanist", NamedSearch("This month", QUERY)),
        SaveSearch("id-octanist", other),
        ListSearches("id-octanist"),
    )
    assert [one.query.text for one in kept.saved] == ["boiler"]
    kept = keep(
        SaveSearch("id-octanist", other),
        RemoveSearch("id-octanist", "This Month"),
        ListSearches("id-octanist"),
    )
    assert kept.saved == ()


def test_searches_of_one_crm_are_not_offered_for_another(keep):
    kept = keep(SaveSearch("id-octanist", NamedSearch("A", QUERY)), ListSearches("id-leadsquared"))
    assert kept.saved == ()


def test_a_blank_name_is_refused(keep):
    with pytest.raises(InputError):
        keep(SaveSearch("id-octanist", NamedSearch("  ", QUERY)))


def test_searches_that_were_run_come_once_each_the_newest_first(desk):
    async def main(made):
        octanist, jtc = made.connections["octanist"], made.connections["jtc"]
        for text in ("boiler", "pump", "boiler"):
            await prepare_search(made.workspace, octanist, SearchQuery(text))
        await prepare_search(made.workspace, jtc, DATED)
        return await ListSearches(octanist.connection_id).run(made.workspace, lambda _word: None)

    kept = desk(main)
    assert [(one.name, one.query.text) for one in kept.recent] == [
        ("Search “boiler”", "boiler"),
        ("Search “pump”", "pump"),
    ]
