"""What was typed of a connection, judged without a widget."""

from dataclasses import replace

import pytest

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import Connection, KeyName, ProviderId, RateLimit
from lead_desktop.ui.dialogs.connection_draft import ConnectionDraft, Part
from lead_desktop.ui.dialogs.connection_more import what_is_set

JTC = Connection("1", "Jeddah", ProviderId.JTC_DMS, "https://dms.example.com/gs", headers=("X-Dealer",))


def draft(connection=None, *, is_new=True):
    return ConnectionDraft(connection, "new", is_new=is_new)


def test_a_part_that_cannot_be_read_keeps_what_was_there_and_is_named():
    typed = draft()
    typed.set_part(Part.RATE, "10/5")
    typed.set_part(Part.RATE, "10/")
    assert typed.connection.rate == RateLimit(10, 5)
    assert "is not a rate limit" in typed.problems().of(Part.RATE)
    assert typed.problems().of(Part.PROXY) == ""
    typed.set_part(Part.RATE, "/")
    assert typed.connection.rate is None
    assert not typed.problems().parts


@pytest.mark.parametrize(
    ("typed_text", "kept", "problem"),
    [
        ("", "", ""),
        ("direct", "direct", ""),
        ("proxy.example.com:3128", "http://proxy.example.com:3128", ""),
        (" ", "", "The address is missing. Give one like http://proxy.example.com:8080."),
        ("http://me:secret@proxy", "", "password"),
    ],
)
def test_a_proxy_is_read_or_its_problem_said_without_its_password(typed_text, kept, problem):
    typed = draft()
    typed.set_part(Part.PROXY, typed_text)
    assert typed.connection.proxy == kept
    assert problem in typed.problems().of(Part.PROXY)
    assert "secret" not in typed.problems().of(Part.PROXY)


def test_another_host_asks_for_every_key_again():
    typed = draft(JTC, is_new=False)
    assert typed.keys_kept
    assert typed.header_kept("x-dealer")
    assert typed.missing_key() == ""
    typed.connection = replace(typed.connection, url="https://other.example.com/gs")
    assert typed.left_host == "dms.example.com"
    assert typed.missing_key() == "The value of the header X-Dealer is missing."
    typed.set_headers([("X-Dealer", "77")])
    assert typed.missing_key() == ""
    assert typed.keys().header("x-dealer").reveal() == "77"


def test_headers_that_cannot_be_sent_are_named_and_not_taken():
    typed = draft(JTC, is_new=False)
    typed.set_headers([("X-Dealer", ""), ("x-dealer", "2")])
    assert "given twice" in typed.problems().of(Part.HEADERS)
    typed.set_headers([("Content-Length", "2")])
    assert typed.problems().of(Part.HEADERS)
    assert typed.connection.headers == ("X-Dealer",)
    typed.set_headers([("", "")])
    assert typed.connection.headers == ()
    assert not typed.problems().any


def test_only_crms_that_take_headers_keep_them():
    typed = draft()
    typed.choose_provider(ProviderId.JTC_DMS)
    typed.set_headers([("X-Dealer", "7")])
    assert typed.keys().header("X-Dealer").reveal() == "7"
    typed.choose_provider(ProviderId.OCTANIST)
    assert typed.connection.headers == ()
    assert typed.keys() is None


def test_the_account_fills_what_is_empty_and_nothing_else():
    facts = AccountFacts(time_zone="Asia/Kolkata", country="IN")
    typed = draft()
    assert typed.fill_from(facts) == (Part.TIME_ZONE, Part.COUNTRY)
    assert typed.fill_from(AccountFacts(time_zone="Asia/Riyadh", country="SA")) == ()
    assert what_is_set(typed.connection) == ("India", "Asia/Kolkata")
    unsure = draft()
    unsure.set_part(Part.COUNTRY, "Indi")
    assert unsure.fill_from(facts) == (Part.TIME_ZONE,)
    assert unsure.problems().of(Part.COUNTRY)


def test_what_is_set_never_shows_a_secret():
    proxied = replace(JTC, proxy="http://proxy.example.com:3128", rate=RateLimit(5, 0.5), calls_a_day=1)
    assert what_is_set(proxied) == (
        "5 calls in 0.5 s",
        "1 call a day",
        "proxy proxy.example.com:3128",
        "1 header",
    )


def test_a_new_leadsquared_connection_wants_both_keys():
    typed = draft()
    assert typed.missing_key() == "Access key is missing."
    typed.set_key(KeyName.ACCESS_KEY, "a")
    assert typed.missing_key() == "Secret key is missing."


def test_phones_of_the_dms_are_saudi_unless_another_country_was_chosen():
    typed = draft()
    typed.choose_provider(ProviderId.JTC_DMS)
    assert typed.connection.default_country == "SA"
    typed.choose_provider(ProviderId.OCTANIST)
    assert typed.connection.default_country == ""
    typed.set_part(Part.COUNTRY, "AE")
    typed.choose_provider(ProviderId.JTC_DMS)
    assert typed.connection.default_country == "AE"
