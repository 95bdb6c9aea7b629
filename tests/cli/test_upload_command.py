"""The upload command where it has to say no, or to be careful."""

from collections import Counter


def test_dates_that_read_both_ways_stop_an_upload_nobody_can_be_asked_about(acme, crm, tmp_path):
    path = tmp_path / "dates.csv"
    path.write_text("First Name,Email,Birthday\nAsha,asha@newcomer.in,03/04/1985\n", "utf-8")
    given = (
        "upload",
        "-c",
        "Acme",
        path,
        "--yes",
        "-o",
        tmp_path / "r.csv",
        "--map",
        "Birthday=mx_Date_Of_Birth",
    )
    code, output, errors = acme.run_here(*given)
    assert (code, output) == (2, ""), errors
    assert "The dates in “Birthday” can be read both ways" in errors
    assert crm.leads() == []
    assert acme.run_here("upload", "-c", "Acme", path, "--plan")[0] == 0
    code, _, errors = acme.run_here(*given[:-1], "Birthday=")
    assert code == 0, errors
    assert len(crm.leads()) == 1


def test_a_plan_remembers_no_mapping_and_an_upload_does(acme, sheet, tmp_path):
    plan = ("upload", "-c", "Acme", sheet(1), "--plan")
    assert "(saved)" not in acme.run_here(*plan)[2] + acme.run_here(*plan)[2]
    acme.run_here("upload", "-c", "Acme", sheet(1), "--yes", "-o", tmp_path / "r.csv")
    assert "(saved)" in acme.run_here(*plan)[2]


def test_a_skipped_row_says_why_in_the_results(acme, tmp_path, table):
    path = tmp_path / "bad.csv"
    path.write_text("First Name,Email\nAsha,asha@\nRavi,ravi@newcomer.in\n", "utf-8")
    acme.run_here("upload", "-c", "Acme", path, "--yes", "-o", tmp_path / "r.csv")
    rows = table(tmp_path / "r.csv")
    assert [row[2] for row in rows[1:]] == ["skipped", "created"]
    assert "E-mail" in rows[1][4]


def test_a_running_job_is_not_run_by_a_second_command(acme, crm, sheet, tmp_path, until_calls):
    crm.fault("slow", match="Bulk/Create", times=-1, seconds=2.0)
    child = acme.start("upload", "-c", "Acme", sheet(3000), "--yes", "--json", "-o", tmp_path / "r.csv")
    until_calls(child, 1)
    code, output, errors = acme.run("jobs", "resume", "1")
    assert (code, output) == (4, "")
    assert "Another window or command runs this job." in errors
    crm.faults()
    child.communicate(timeout=40)
    assert child.returncode == 0
    assert Counter(lead["email"] for lead in crm.leads()) == {
        f"asha{at}@newcomer.in": 1 for at in range(1, 3001)
    }


def test_one_row_can_be_tried_before_the_rest(acme, crm, sheet, tmp_path):
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    code, _, errors = acme.run_here("upload", "-c", "Acme", sheet(300), "--yes", "-o", tmp_path / "r.csv")
    assert code == 4
    assert "try one row" in errors
    crm.faults()
    code, output, _ = acme.run_here("jobs", "resume", "1", "--rows", "1")
    assert code == 130
    assert "1 created + 299 not sent" in output
    assert acme.run_here("jobs", "resume", "1")[0] == 0
    code, events = acme.events("jobs", "show", "1")
    assert (events[0]["attempts"], len(crm.leads())) == (3, 300)


def test_a_doubtful_encoding_is_told_and_a_named_one_is_used(acme, crm, tmp_path, table):
    path = tmp_path / "polish.csv"
    path.write_bytes("First Name;Email\nWójcik;a@newcomer.in\nŻaneta;b@newcomer.in\n".encode("cp1250"))
    _, _, errors = acme.run_here("upload", "-c", "Acme", path, "--plan", "--encoding", "cp1252")
    assert "Read as cp1252: “¯aneta”" in errors
    assert "--encoding cp1250, which would read “Żaneta”" in errors
    given = ("--encoding", "cp1250", "--delimiter", ";", "--yes", "-o", tmp_path / "r.csv")
    assert acme.run_here("upload", "-c", "Acme", path, *given)[0] == 0
    assert [row[0] for row in table(tmp_path / "r.csv")[1:]] == ["Wójcik", "Żaneta"]
    assert (
        "First Name;Email ->"
        in acme.run_here("upload", "-c", "Acme", path, "--plan", "--delimiter", "tab")[2]
    )
    code, _, errors = acme.run_here("upload", "-c", "Acme", path, "--plan", "--encoding", "klingon")
    assert code == 2
    assert "“klingon” is no encoding of texts." in errors
