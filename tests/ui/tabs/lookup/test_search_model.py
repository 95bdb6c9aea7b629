"""What the Search screen decides, without a widget."""

import datetime as dt
from dataclasses import replace

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.connections import ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import Filter, Operator, SearchQuery, SortKey
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.ui.tabs.fields.field_questions import FieldsKnown
from lead_desktop.ui.tabs.results.done_words import done_line, fetch_sum, search_sum
from lead_desktop.ui.tabs.search.draft import FilterDraft, range_key, range_of
from lead_desktop.ui.tabs.search.search_questions import PrepareSearch
from lead_desktop.ui.tabs.search.value_editors import values_for
from lead_desktop.ui.tabs.search.view_model import SearchModel

TODAY = dt.date(2025, 5, 15)


@pytest.fixture
def model(quiet_desk, account) -> SearchModel:
    made = SearchModel(quiet_desk)
    quiet_desk.use(account(ProviderId.OCTANIST))
    return made


def field_named(model, name):
    return next(field for field in model.capabilities.filters if field.name == name)


def test_the_request_follows_what_is_typed(model):
    model.set_text("heat pump")
    model.add_filter(field_named(model, "status"))
    status = model.draft.filters[0]
    model.change_filter(replace(status, operator=Operator.IN, values=("won", "qualified")))
    model.add_sort("value")
    assert model.plan.request.line == (
        "GET /leads?limit=100&page=1&sort=createdAt:desc,value:asc&search=heat%20pump&status=won,qualified"
    )


def test_a_filter_without_value_is_asked_for_before_anything_is_sent(model):
    model.add_filter(field_named(model, "labelId"))
    assert model.plan.problem == "“Label id” has no value yet."
    assert not model.can_run
    model.change_filter(replace(model.draft.filters[0], values=("7",)))
    assert model.can_run


def test_a_value_the_crm_refuses_is_said_in_the_pane(model):
    model.add_filter(field_named(model, "value"))
    model.change_filter(replace(model.draft.filters[0], values=("much",)))
    assert "compared with a number" in model.plan.problem
    assert not model.can_run


def test_exists_takes_no_value(model):
    model.add_filter(field_named(model, "gclid"))
    model.change_filter(replace(model.draft.filters[0], operator=Operator.EXISTS, values=("left over",)))
    assert model.query().filters == (Filter("gclid", Operator.EXISTS),)
    assert "gclid[exists]=true" in model.plan.request.line


def test_sort_keys_turn_over_and_go(model):
    model.add_sort("value")
    model.flip_sort("createdAt")
    assert model.draft.sort == (SortKey("createdAt"), SortKey("value"))
    model.remove_sort("createdAt")
    assert model.draft.sort == (SortKey("value"),)
    assert "createdAt" in dict(model.free_sorts())


def test_the_chosen_fields_are_asked_for_and_all_means_all(model):
    fields = (Field("name", "Name"), Field("email", "E-mail"), Field("note", "Note"))
    model.source.choice.set_fields(ProviderId.OCTANIST, fields)
    assert model.query().fields == ("name", "email")
    model.source.choice.choose_set("All fields")
    assert model.query().fields == ()


def test_a_long_range_is_told_in_windows(model, quiet_desk, account):
    quiet_desk.use(account(ProviderId.JTC_DMS))
    assert model.range == "7"
    assert model.run_words[0] == "Read 1 window"
    model.set_days(dt.date(2025, 4, 1), dt.date(2025, 6, 30))
    assert model.run_words[0] == "Read 13 windows"
    assert "read as 13 windows, oldest first" in model.windows_note
    assert model.range == ""


def test_days_in_the_wrong_order_are_said_before_anything_is_sent(model, quiet_desk, account):
    quiet_desk.use(account(ProviderId.JTC_DMS))
    model.set_days(dt.date(2025, 6, 30), dt.date(2025, 4, 1))
    assert model.plan.problem == "The last day is before the first. Swap the two days."


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("7", dt.date(2025, 5, 9), TODAY),
        ("30", dt.date(2025, 4, 16), TODAY),
        ("quarter", dt.date(2025, 4, 1), TODAY),
        ("last", dt.date(2025, 1, 1), dt.date(2025, 3, 31)),
    ],
)
def test_quick_ranges_end_today_or_with_their_quarter(key, first, last):
    assert range_of(key, TODAY) == (first, last)
    assert range_key(first, last, TODAY) == key


def test_each_connection_keeps_its_own_search(model, quiet_desk, account):
    model.set_text("heat pump")
    quiet_desk.use(account(ProviderId.JTC_DMS))
    assert model.draft.text == ""
    quiet_desk.use(account(ProviderId.OCTANIST))
    assert model.draft.text == "heat pump"


@pytest.fixture
def leadsquared_model(model, quiet_desk, account, silent):
    """LeadSquared is in use, and its account told its fields."""
    quiet_desk.use(account(ProviderId.LEADSQUARED))
    model.source.need()
    fields = (
        Field("FirstName", "First name"),
        Field("LastName", "Last name"),
        Field("ProspectStage", "Stage", ValueKind.CHOICE, options=("Open", "Won")),
        Field("Phone", "Phone", ValueKind.PHONE),
        Field("CreatedOn", "Created", ValueKind.DATETIME),
    )
    silent.answer(FieldsKnown(fields))
    return model


def filtered(model, name, operator, *values):
    model.add_filter(next(field for field in model.filter_fields if field.name == name))
    model.change_filter(replace(model.draft.filters[-1], operator=operator, values=values))


def test_leadsquared_is_filtered_by_the_fields_its_account_tells(model, quiet_desk, account, silent):
    quiet_desk.use(account(ProviderId.LEADSQUARED))
    assert model.filter_fields == ()
    rebuilt = []
    model.rebuilt.connect(lambda: rebuilt.append(len(model.filter_fields)))
    model.source.need()
    silent.answer(FieldsKnown((Field("FirstName", "First name"), Field("LastName", "Last name"))))
    assert rebuilt[-1] == 2
    assert model.refusal is None
    assert model.can_run


def test_the_pane_says_which_filter_is_applied_where(leadsquared_model):
    model = leadsquared_model
    assert model.plan.split == ""
    filtered(model, "ProspectStage", Operator.EQUALS, "Won")
    assert model.plan.split == ""
    filtered(model, "Phone", Operator.EXISTS)
    filtered(model, "FirstName", Operator.CONTAINS, "an")
    assert model.plan.split == (
        "LeadSquared filters by Stage. What it finds is filtered by Phone and First name on this computer."
    )
    model.remove_filter(1)
    model.remove_filter(3)
    assert model.plan.split.startswith(
        "LeadSquared cannot filter by Phone. All leads of the account are read"
    )
    assert '"LookupName":"CreatedOn"' in model.plan.request.line
    assert "$SECRET_KEY" in model.plan.request.curl


def test_each_value_of_a_list_is_read_by_itself(leadsquared_model):
    filtered(leadsquared_model, "ProspectStage", Operator.IN, "Open", "Won")
    assert [part.value for part in leadsquared_model.plan.parts] == ["Open", "Won"]


def test_only_chosen_fields_are_asked_of_leadsquared(leadsquared_model):
    assert leadsquared_model.query().fields == leadsquared_model.source.choice.chosen != ()


def test_a_run_asks_for_exactly_the_query(model, silent):
    model.set_text("zoë")
    model.run()
    assert silent.asked[-1] == PrepareSearch("id-octanist", model.query(), model.source.choice.fields)
    assert model.run_words[0] == "Searching"


def test_a_changed_operator_keeps_the_values_that_fit():
    fields = capabilities_of(ProviderId.OCTANIST).filters
    status = next(field for field in fields if field.name == "status")
    from_several = values_for(_draft(status, Operator.EQUALS, ("won", "lost")), TODAY)
    assert from_several == ("won",)
    assert values_for(_draft(status, Operator.IN, ("nonsense",)), TODAY) == ("open",)
    created = next(field for field in fields if field.name == "createdAt")
    assert values_for(_draft(created, Operator.GTE, ("x",)), TODAY) == ("2025-05-15",)


def _draft(field, operator, values):
    return FilterDraft(1, field, operator, values)


def test_the_sum_says_what_is_missing():
    counts = ((RowState.FOUND, 1196), (RowState.NOT_FOUND, 8))
    assert fetch_sum(Receipt("1", JobKind.FETCH, 1204, counts)) == (
        "1,196 found, 8 not found. 1,204 lines in, 1,204 accounted for."
    )
    broken = Receipt("1", JobKind.FETCH, 1209, counts)
    assert fetch_sum(broken).endswith("1,209 lines in, 1,204 accounted for: 5 missing.")
    assert done_line(broken, JobState.FINISHED, None).tone == "bad"


def test_possible_gaps_are_said():
    receipt = Receipt("1", JobKind.SEARCH, 99, ((RowState.FOUND, 99),), total=100, possible_gaps=True)
    assert (
        search_sum(receipt) == "99 leads read of 100. Leads moved while they were read: some may be missing."
    )
    assert done_line(receipt, JobState.FINISHED, None).tone == "warn"


def test_a_loaded_search_stands_in_the_pane_and_days_stay_told_from_today(model):
    query = SearchQuery(
        "pump",
        (
            Filter("createdAt", Operator.GTE, ("today-30",), ValueKind.DATETIME),
            Filter("status", Operator.IN, ("won", "lost"), ValueKind.CHOICE),
        ),
        (SortKey("value"),),
    )
    assert model.load(query) == ()
    assert model.written() == replace(query, fields=model.written().fields)
    assert model.query().filters[0].values == ("2025-04-15",)
    assert "createdAt[gte]=2025-04-15T00:00:00.000Z" in model.plan.request.line


def test_fields_an_account_does_not_have_are_named_and_left_out(leadsquared_model):
    query = SearchQuery(
        filters=(
            Filter("mx_Gone", Operator.EQUALS, ("x",)),
            Filter("ProspectStage", Operator.EQUALS, ("Won",), ValueKind.CHOICE),
        ),
        sort=(SortKey("createdAt"),),
        fields=("LastName", "mx_Gone"),
    )
    assert leadsquared_model.load(query) == ("mx_Gone", "createdAt")
    assert [one.field for one in leadsquared_model.query().filters] == ["ProspectStage"]
    assert leadsquared_model.query().fields == ("LastName",)


def test_a_quick_range_goes_along_with_the_calendar(model, quiet_desk, account):
    quiet_desk.use(account(ProviderId.JTC_DMS))
    old = SearchQuery(first_day=dt.date(2020, 1, 1), last_day=dt.date(2020, 1, 7))
    model.load(old, "7")
    assert (model.draft.first_day, model.draft.last_day) == (dt.date(2025, 5, 9), TODAY)
    assert model.range == "7"
    model.load(old)
    assert model.draft.first_day == dt.date(2020, 1, 1)
