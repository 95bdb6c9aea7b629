"""A crash on the mapping step loses nothing, and the next file is matched by what was learned."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.core.mapping import Match, SheetMapping, StepKind, ValueStep
from lead_desktop.jobs.records import from_json

CHILD = Path(__file__).with_name("mapping_child.py")


@pytest.fixture
def sheet(tmp_path):
    def make(headings, name="fair.csv"):
        path = tmp_path / name
        rows = [headings, "asha,RAO,B1,asha@newcomer.in", "zoë,MÜLLER,B2,zoe@newcomer.in"]
        path.write_text("\n".join(rows) + "\n", "utf-8")
        return path

    return make


def test_a_window_that_is_killed_while_columns_are_matched_has_them_matched_when_it_opens_again(
    open_window, tmp_path, sheet
):
    command = [sys.executable, str(CHILD), str(tmp_path), str(sheet("Given,Family,Badge,Email"))]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(os.environ), text=True
    ) as child:
        job_id, mapping = child.stdout.readline().strip(), child.stdout.readline().strip()
        child.kill()
    made = from_json(SheetMapping, mapping)
    with open_window() as stage:
        stage.open_tab("create")
        tab = stage.window.tabs.pages.widget(2)
        stage.use("Sandbox LeadSquared")
        tab.open_job(job_id)
        table = stage.hands.find(QTableView, "createMapTable")
        stage.hands.until(lambda: table.model().rowCount() > 0, "the columns again")
        assert tab.model.sheet.mapping == made
        assert made.columns[0].steps[1] == ValueStep(StepKind.TITLE)
        assert made.fixed == (("mx_City", "Pune"),)
        assert "Join with B, title case" in stage.hands.cells(table)[0].values()
        stage.hands.click(stage.hands.find(QWidget, "createCheck"))
        check = stage.hands.find(QTableView, "createCheckTable")
        stage.hands.until(lambda: check.model().rowCount() == 2, "the rows")


def test_the_next_file_with_other_headings_is_matched_by_what_was_learned(stage, sheet):
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    hands, tab = stage.hands, stage.window.tabs.pages.widget(2)
    title = (ValueStep(StepKind.TITLE),)

    def open_sheet(path):
        hands.drop(hands.find(QWidget, "createDropArea"), path)
        table = hands.find(QTableView, "createMapTable")
        hands.until(lambda: table.model().rowCount() > 0 and not tab.model.sheet.busy, "the columns")
        return tab.model.sheet.matching

    matching = open_sheet(sheet("Rufname,Family,Badge,Email"))
    matching.choose_field(0, "FirstName")
    matching.choose_steps(0, matching.mapping.columns[0].treatment, title)
    matching.choose_field(2, "mx_External_Id")
    hands.click(hands.find(QWidget, "createCheck"))
    hands.find(QTableView, "createCheckTable")
    tab.model.new_upload()
    matching = open_sheet(sheet("Rufname,Surname,Badge,Mail", "autumn.csv"))
    columns = matching.mapping.columns
    assert [column.field for column in columns] == ["FirstName", "LastName", "mx_External_Id", "EmailAddress"]
    assert [column.match for column in columns[0::2]] == [Match.SAVED, Match.SAVED]
    assert columns[0].steps == title
