"""Templates, trials and results in a copy of one's own workbook, from the command line."""

import json

import pytest
from openpyxl import Workbook, load_workbook


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "fair.xlsx"
    book = Workbook()
    book.active.append(["First Name", "Email", "Twice"])
    for number in range(1, 9):
        book.active.append([f"Asha {number}", f"asha{number}@newcomer.in", f"=2*{number}"])
    book.save(path)
    return path


def test_a_trial_sends_the_first_rows_and_resume_the_others(acme, crm, workbook, tmp_path):
    out = tmp_path / "r.xlsx"
    code, output, _ = acme.run_here("upload", "-c", "Acme", workbook, "--rows", "3", "--yes", "-o", out)
    assert code == 130
    assert "3 created + 5 not sent" in output
    assert len(crm.leads()) == 3
    assert [row[3] for row in load_workbook(out).active.values][1:] == ["created"] * 3 + ["not sent"] * 5
    code, _, errors = acme.run_here("jobs", "resume", "1")
    assert code == 2
    assert "5 rows come after the trial and need a yes. Nothing was sent. Add --yes." in errors
    assert len(crm.leads()) == 3
    assert acme.run_here("jobs", "resume", "1", "--yes")[0] == 0
    assert len(crm.leads()) == 8


def test_a_trial_of_more_rows_than_there_are_is_the_upload(acme, crm, workbook, tmp_path):
    given = ("upload", "-c", "Acme", workbook, "--rows", "50", "--yes", "-o", tmp_path / "r.csv")
    assert acme.run_here(*given)[0] == 0
    assert len(crm.leads()) == 8


def test_results_go_into_a_copy_and_only_into_a_copy(acme, workbook, tmp_path):
    acme.run_here("upload", "-c", "Acme", workbook, "--yes", "-o", tmp_path / "r.csv")
    copy = tmp_path / "fair with results.xlsx"
    code, output, errors = acme.run_here("jobs", "export", "1", "--into-copy", "-o", copy)
    assert (code, errors) == (0, "")
    assert "8 results written" in output
    sheet = load_workbook(copy).active
    assert [cell.value for cell in sheet[1]][3:5] == ["State", "Lead id"]
    assert (sheet["C4"].value, sheet["D4"].value) == ("=2*3", "created")
    for target, words in ((workbook, "never written over"), (tmp_path / "r.csv", ".xlsx or .xlsm")):
        code, _, errors = acme.run_here("jobs", "export", "1", "--into-copy", "-o", target)
        assert code == 2
        assert words in errors


def test_a_template_has_the_fields_that_are_named(acme, tmp_path):
    path = tmp_path / "template.xlsx"
    code, output, _ = acme.run_here("template", "-c", "Acme", "-o", path)
    assert code == 0
    assert "First Name, Last Name, Email, Phone Number" in output
    code, output, _ = acme.run_here(
        "template", "-c", "Acme", "-o", path, "--fields", "email,mx_City,full name", "--json"
    )
    assert json.loads(output)["fields"] == ["EmailAddress", "mx_City", "FirstName+LastName"]
    assert [cell.value for cell in load_workbook(path)["Leads"][2]] == ["Email", "City", "Full name"]
    code, _, errors = acme.run_here("template", "-c", "Acme", "-o", path, "--fields", "Emial")
    assert code == 2
    assert "Did you mean" in errors
    assert acme.run_here("template", "-c", "Acme", "-o", tmp_path / "t.csv")[0] == 2
