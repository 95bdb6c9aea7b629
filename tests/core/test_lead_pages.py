"""Addresses of lead pages: what a pasted one teaches, and what is opened for another lead."""

import pytest

from lead_desktop.core.lead_pages import form_of, known_form, page_of

ONE = "0a1b2c3d-0000-4000-8000-00000000abcd"
OTHER = "FFFFFFFF-1111-4111-8111-111111111111"
IN21 = "https://in21.leadsquared.com/LeadManagement/LeadDetails?LeadID="


@pytest.mark.parametrize(
    ("pasted", "form"),
    [
        (f"{IN21}{ONE}", f"{IN21}{{id}}"),
        (f"see {IN21}{ONE}&token=secret, please", f"{IN21}{{id}}"),
        (
            f"https://US11.leadsquared.com/leads/{ONE}/view?tab=2",
            "https://us11.leadsquared.com/leads/{id}/view",
        ),
        (f"https://run.leadsquared.com/app#/lead/{ONE}", "https://run.leadsquared.com/app#/lead/{id}"),
    ],
)
def test_a_pasted_page_teaches_its_form_and_nothing_else(pasted, form):
    assert form_of(pasted) == form
    assert page_of(form, OTHER) == form.replace("{id}", OTHER)


@pytest.mark.parametrize(
    "pasted",
    [
        ONE,
        f"http://in21.leadsquared.com/LeadDetails?LeadID={ONE}",
        f"https://in21.leadsquared.com.evil.example/LeadDetails?LeadID={ONE}",
        f"https://evil.example/in21.leadsquared.com?LeadID={ONE}",
        f"https://asha@in21.leadsquared.com/LeadDetails?LeadID={ONE}",
        f"https://in21.leadsquared.com:8443/LeadDetails?LeadID={ONE}",
        f"https://in21.leadsquared.com/Merge?LeadID={ONE}&With={OTHER}",
        f"https://[in21.leadsquared.com/{ONE}",
        "https://in21.leadsquared.com/LeadDetails",
        "",
    ],
)
def test_what_is_no_lead_page_of_the_crm_teaches_nothing(pasted):
    assert form_of(pasted) == ""


@pytest.mark.parametrize("lead_id", ["", "12", f"{ONE}&x=1", "../../x"])
def test_nothing_but_an_id_is_put_into_an_address(lead_id):
    assert page_of(f"{IN21}{{id}}", lead_id) == ""


def test_a_form_that_was_tampered_with_opens_nothing():
    assert page_of("file:///etc/{id}", ONE) == ""
    assert page_of("https://evil.example/{id}", ONE) == ""


def test_only_regions_whose_page_is_known_have_one_from_the_start():
    assert page_of(known_form("https://api-in21.leadsquared.com"), ONE) == f"{IN21}{ONE}"
    assert known_form("https://api.leadsquared.com/") == (
        "https://run.leadsquared.com/LeadManagement/LeadDetails?LeadID={id}"
    )
    assert known_form("https://api-us11.leadsquared.com") == known_form("http://127.0.0.1:1") == ""
