"""The upload command names rows that the CRM has already, before anything is sent."""

import json

from lead_desktop.tour.practice import known_leads


def test_a_plan_names_the_rows_that_the_crm_has_already(acme, crm, tmp_path):
    known = known_leads(crm.address)[0]
    path = tmp_path / "fair.csv"
    path.write_text(
        f"First Name,Email\nAsha,asha@newcomer.in\nRavi,{known.email.upper()}\n",
        "utf-8",
    )
    code, output, errors = acme.run_here("upload", "-c", "Acme", path, "--plan", "--look-up", "email")
    assert code == 0, errors
    assert "Looking up 2 values: up to 2 calls" in errors
    assert "Row 3: This e-mail is in the CRM: " in output
    assert known.lead_id in output
    assert "1 row of the sheet in the CRM already; 2 of 2 values looked up in 2 calls." in output
    assert "warning: Already in the CRM: 1 rows" in errors
    assert crm.leads() == []


def test_scripts_get_found_rows_as_events(acme, crm, tmp_path):
    known = known_leads(crm.address)[0]
    path = tmp_path / "fair.csv"
    path.write_text(f"First Name,Email\nRavi,{known.email}\n", "utf-8")
    code, output, errors = acme.run_here(
        "--json", "upload", "-c", "Acme", path, "--plan", "--look-up", "both"
    )
    assert code == 0, errors
    events = [json.loads(line) for line in output.splitlines()]
    assert [event["row"] for event in events if event["event"] == "in_crm"] == [2]
