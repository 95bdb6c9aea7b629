"""Finding rows that are in the CRM already, on the check step: first the calls, then the look-up, to be stopped at any time."""

import csv
import time

import pytest
from PySide6.QtWidgets import QLabel

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.plan_existing import ExistingPlan
from lead_desktop.sheets.findings import IN_CRM
from lead_desktop.tour.practice import known_leads
from lead_desktop.ui.tabs.create.crm_check_model import CrmCheckState
from lead_desktop.ui.tabs.create.crm_check_words import plan_words, start_words
from lead_desktop.ui.tabs.create.view_model import Step

HEADINGS = ("First Name", "Email")
BOTH = (IdKind.EMAIL, IdKind.PHONE)


@pytest.fixture
def found_sheet(crm, tmp_path):
    """Three leads the CRM has, and seven it does not have."""
    known = [lead.email.upper() for lead in known_leads(crm.address)[:3]]
    path = tmp_path / "fair.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADINGS)
        out.writerows((f"Asha{n}", email) for n, email in enumerate(known))
        out.writerows((f"Asha{n}", f"asha{n}@newcomer.in") for n in range(3, 10))
    return path


@pytest.fixture
def section(person, found_sheet):
    person.check(found_sheet)
    return person.tab.check_step.crm


def said(section):
    return " ".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


def ended(person, section):
    person.until(lambda: section.model.state is CrmCheckState.ENDED)


def in_crm(person):
    return sum(one.count for one in person.tab.model.sheet.checked.problems if one.kind == IN_CRM)


def calls(crm):
    return [call for call in crm.calls("leadsquared") if "GetByEmail" in call["path"]]


def test_calls_and_time_are_told_before_any_call_is_made(person, section, crm):
    person.press(section.ask)
    person.until(section.start.isVisible)
    assert "10 rows: up to 10 calls, a few seconds" in said(section)
    assert section.start.text() == "Look up 10 e-mails"
    assert not calls(crm)
    person.press(section.dismiss)
    assert section.ask.isVisible()
    assert not section.start.isVisible()


def test_rows_found_in_the_crm_are_a_warning_of_their_own_and_can_be_left_out(person, section):
    step = person.tab.check_step
    person.press(section.ask)
    person.until(section.start.isVisible)
    person.press(section.start)
    ended(person, section)
    assert "3 rows are in the CRM already. 10 calls." in said(section)
    assert "Already in the CRM" in step.issues.titles
    assert in_crm(person) == 3
    assert step.upload.text() == "Upload 10 rows"
    step.issues.fix_wanted.emit("in-crm")
    person.until(lambda: step.upload.text() == "Upload 7 rows")
    person.tab.model.sheet.fixes.undo_last()
    person.until(lambda: step.upload.text() == "Upload 10 rows")
    assert "Already in the CRM" in step.issues.titles


def test_stopped_it_keeps_what_was_found_and_can_begin_again(person, section, crm):
    crm.fault("slow", match="GetByEmail", seconds=60.0, after=2, times=-1)
    person.press(section.ask)
    person.until(section.start.isVisible)
    person.press(section.start)
    person.until(lambda: section.model.progress is not None and section.model.progress.rows)
    begun_s = time.monotonic()
    person.press(section.stop)
    ended(person, section)
    assert time.monotonic() - begun_s < 5
    assert "Stopped after" in said(section)
    assert "found until then" in said(section)
    assert in_crm(person) == section.model.progress.rows
    crm.faults()
    person.press(section.again)
    person.until(section.start.isVisible)
    person.press(section.start)
    ended(person, section)
    assert "3 rows are in the CRM already" in said(section)


def test_refused_keys_are_told_in_the_section(person, section, crm):
    crm.rotate_keys()
    person.press(section.ask)
    person.until(section.start.isVisible)
    person.press(section.start)
    ended(person, section)
    assert "Keys were refused" in said(section)
    assert "No row was found until then." in said(section)


def test_an_upload_ends_the_look_up(person, section, crm):
    crm.fault("slow", match="GetByEmail", seconds=60.0, times=-1)
    person.press(section.ask)
    person.until(section.start.isVisible)
    person.press(section.start)
    person.until(lambda: len(calls(crm)) >= 1)
    person.press(person.tab.check_step.upload)
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
    assert not section.model.running
    assert {row["email"] for row in crm.leads()} >= {f"asha{n}@newcomer.in" for n in range(3, 10)}


def test_the_plan_speaks_of_the_list_where_it_may_shorten_the_way():
    plan = ExistingPlan(12_443, ((IdKind.EMAIL, 12_400), (IdKind.PHONE, 12_000)), RateLimit(25, 5.0))
    words = plan_words(plan, (IdKind.EMAIL,))
    assert words.startswith("12,443 rows: up to 12,648 calls, about 42 min 5 s at 25 calls in 5 s. Fewer")
    assert start_words(plan, BOTH) == "Look up 24,400 values"
    assert "nothing can be looked up" in plan_words(ExistingPlan(5, (), RateLimit(25, 5.0)), ())
