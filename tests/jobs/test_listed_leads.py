"""What a list of new leads settles, and when it is given up."""

import asyncio

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import Outage, Unreachable
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead, LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.control import JobControl
from lead_desktop.jobs.evidence import LostRow, judge_listed, look_up_keys, values_by_key
from lead_desktop.jobs.listed_leads import FEWEST_ROWS, MOST_PAGES, LeadList, ListedLeads
from lead_desktop.net.clock import Clock

FIELDS = (
    Field("FirstName", "First name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
    Field("Mobile", "Mobile", ValueKind.PHONE),
)
MADE = "1970-01-01 00:16:45.000"


def row(row_id=1, *, email="asha@newcomer.in", phone="+91-9822041873", begun_s=1_000.0):
    sent = {"FirstName": "Asha", "EmailAddress": email, "Phone": phone}
    draft = LeadDraft(row_id, tuple((name, value) for name, value in sent.items() if value))
    return LostRow(row_id, draft, look_up_keys(draft, FIELDS), 88, begun_s, begun_s + 10)


def lead(lead_id="L-1", **changes):
    sent = {"FirstName": "Asha", "EmailAddress": "asha@newcomer.in", "Phone": "+91-9822041873"}
    return Lead(lead_id, {"ProspectID": lead_id, "CreatedOn": MADE, **sent, **changes})


def verdict(lost, *leads):
    listed = ListedLeads([lost], FIELDS)
    listed.add(leads)
    return judge_listed(lost, listed.found(lost), FIELDS, clock_difference_s=120)


class Source:
    """A CRM that lists what it is told to."""

    def __init__(self, pages, error=None):
        self.pages, self.error, self.read = pages, error, 0

    async def created_since(self, since_s, columns):
        for page in self.pages:
            self.read += 1
            yield page
        if self.error:
            raise self.error


def fill(source, *, clock=None, control=None):
    """Whether the list was read, whether it still pays, and the leads it kept."""
    listed = ListedLeads([row()], FIELDS)

    async def tell():
        leads = LeadList(control or JobControl(), clock or Clock())
        read = await leads.fill(listed, source, 0.0)
        return read, leads.pays([row(at) for at in range(FEWEST_ROWS + 1)]), listed.found(row())

    return asyncio.run(tell())


@pytest.mark.parametrize(
    ("lost", "held"),
    [
        (row(), lead()),
        (row(), lead(EmailAddress="ASHA@newcomer.in ")),
        (row(), lead(Phone="+91-919822041873")),
        (row(email=None), lead(EmailAddress=None)),
        (row(email=None), lead(EmailAddress=None, Phone="+91-919822041873")),
    ],
)
def test_a_new_lead_with_the_key_and_all_that_was_sent_is_ours(lost, held):
    assert verdict(lost, held).state is RowState.CREATED
    assert verdict(lost, held).lead_id == "L-1"


@pytest.mark.parametrize(
    ("lost", "leads"),
    [
        (row(), ()),
        (row(), (lead(EmailAddress="ravi@newcomer.in", Phone="+91-9822041874"),)),
        (row(), (lead(FirstName="Ravi"),)),
        (row(), (lead("L-1"), lead("L-2"))),
        (row(), (lead(CreatedOn="1970-01-01 00:00:00.000"),)),
        (row(), (lead(CreatedOn=None),)),
        (row(email=None), (lead(), lead("L-2", Phone=None, Mobile="+91-9822041873"))),
        (row(email=None), (lead(Phone="+65-9822041873"),)),
        (row(email=None, phone="9822041873"), (lead(),)),
    ],
    ids=["none", "stranger", "differs", "two", "before", "no date", "mobile too", "country", "no country"],
)
def test_whatever_is_less_than_that_leaves_the_row_to_its_own_look_up(lost, leads):
    assert verdict(lost, *leads) is None


def test_a_lead_that_does_not_tell_what_was_sent_settles_nothing():
    told = {name: value for name, value in lead().values.items() if name != "FirstName"}
    assert verdict(row(), Lead("L-1", told)) is None


def test_only_leads_with_a_key_of_a_lost_row_are_kept():
    stranger = lead("L-2", EmailAddress="ravi@newcomer.in", Phone="+91-9822041874")
    listed = ListedLeads([row()], FIELDS)
    listed.add([stranger, lead()])
    assert {one.lead_id for kept in listed._leads.values() for one in kept.values()} == {"L-1"}


def test_the_list_begins_with_the_oldest_call_also_when_its_clock_jumped_back():
    jumped = LostRow(3, row().draft, row().keys, 7, 5_000.0, 400.0)
    assert ListedLeads([row(), row(2, begun_s=900.0)], FIELDS).since_s == 900.0
    assert ListedLeads([row(), jumped], FIELDS).since_s == 400.0


def test_a_phone_counts_as_it_stands_and_without_a_second_country_code():
    held = Lead("L-1", {"Phone": "+91-919822041873"})
    assert values_by_key(held, FIELDS) == {
        (IdKind.PHONE, "91919822041873"),
        (IdKind.PHONE, "919822041873"),
    }


def test_a_list_of_a_few_pages_is_read_to_its_end():
    source = Source([(lead("L-2", EmailAddress="x@y.in", Phone=None),), (lead(),)])
    read, pays, found = fill(source)
    assert (read, pays) == (True, True)
    assert [one.lead_id for one in found[IdKind.EMAIL]] == ["L-1"]


def test_the_list_of_a_busy_account_is_given_up_and_not_tried_again():
    source = Source([(lead(),)] * (MOST_PAGES + 30))
    assert fill(source)[:2] == (False, False)
    assert source.read == MOST_PAGES


def test_a_list_that_fails_is_given_up_but_not_for_want_of_a_connection():
    assert fill(Source([(lead(),)], Outage("LeadSquared is out of order")))[:2] == (False, False)
    with pytest.raises(Unreachable):
        fill(Source([], Unreachable("Offline")))


def test_a_page_that_is_held_back_for_long_is_not_waited_for():
    class Held:
        ended = False

        async def created_since(self, since_s, columns):
            try:
                await asyncio.Event().wait()
                yield ()
            finally:
                self.ended = True

    async def at_once(seconds):
        await asyncio.sleep(0)

    held = Held()
    assert fill(held, clock=Clock(sleep=at_once))[:2] == (False, False)
    assert held.ended


def test_a_stop_ends_the_list_before_its_next_page():
    control = JobControl()
    control.stop()
    source = Source([(lead(),)])
    assert fill(source, control=control)[0] is False
    assert source.read == 0
