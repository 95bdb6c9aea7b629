"""`lead-desktop search` where the account itself says what can be filtered by."""

import json


def search(acme, out, *options):
    return acme.run_here("search", "-c", "Acme", *options, "-o", out)


def test_leads_are_searched_by_fields_of_the_account_named_in_any_case(acme, tmp_path):
    out = tmp_path / "o.jsonl"
    code, _, errors = search(
        acme, out, "--where", "prospectstage = Prospect", "--where", "Phone exists", "--where",
        "FirstName contains an", "--sort", "CreatedOn:desc", "--fields", "FirstName,prospectstage,Phone",
        "--limit", "7",
    )  # fmt: skip
    assert code == 0, errors
    leads = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(leads) == 7
    for lead in leads:
        assert lead["ProspectStage"] == "Prospect"
        assert lead["Phone"]
        assert "an" in lead["FirstName"].casefold()


def test_a_field_the_account_does_not_have_is_refused_with_near_ones(acme, crm, tmp_path):
    code, _, errors = search(acme, tmp_path / "o.csv", "--where", "EmailAdress = a@b.example")
    assert code == 2
    assert "EmailAddress" in errors
    assert not [call for call in crm.calls() if call["path"].endswith("Leads.Get")]


def test_a_sort_key_the_crm_does_not_know_is_refused_before_the_search(acme, crm, tmp_path):
    code, _, errors = search(acme, tmp_path / "o.csv", "--sort", "FirstName")
    assert code == 2
    assert "CreatedOn" in errors
    assert not [call for call in crm.calls() if call["path"].endswith("Leads.Get")]
