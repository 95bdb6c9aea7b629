"""Proxies as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.connections import DIRECT
from lead_desktop.core.errors import InputError
from lead_desktop.core.proxies import check_proxy


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", ""),
        ("  ", ""),
        (" Direct ", DIRECT),
        ("proxy.acme.example:8080", "http://proxy.acme.example:8080"),
        ("proxy", "http://proxy:80"),
        (" http://Proxy.Acme.example:3128/ ", "http://proxy.acme.example:3128"),
        ("https://proxy.acme.example", "https://proxy.acme.example:443"),
        ("HTTP://10.0.0.1:8080", "http://10.0.0.1:8080"),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128"),
    ],
)
def test_a_proxy_is_kept_in_one_form(text, kept):
    assert check_proxy(text) == kept
    assert check_proxy(kept) == kept


@pytest.mark.parametrize(
    "text",
    [
        "socks5://proxy:1080",
        "ftp://proxy",
        "http://",
        "http://:8080",
        "http://proxy:0",
        "http://proxy:eighty",
        "http://proxy:99999",
        "http://[fd00::1",
        "http://proxy/wpad.dat",
        "http://proxy:8080?x=1",
        "two words",
        "http://prоxy:8080",  # noqa: RUF001 - a letter of another alphabet is the point
        "a,b:80",
    ],
)
def test_what_is_no_proxy_is_refused_with_what_to_do(text):
    with pytest.raises(InputError) as caught:
        check_proxy(text)
    error = caught.value
    assert error.message
    assert error.safe == "Nothing was saved."
    assert error.do


@pytest.mark.parametrize(
    "text",
    [
        "http://ann:canary@proxy:8080",
        "ann:canary@proxy:8080",
        "ann@proxy",
        "http://ann:can@ary:x@proxy:y",
        "http://ann:canary@proxy:99999",
    ],
)
def test_a_password_is_refused_and_not_repeated(text):
    with pytest.raises(InputError) as caught:
        check_proxy(text)
    assert "can" not in caught.value.sentence()[:80]
    assert "canary" not in repr((caught.value.args, caught.value.sentence(), caught.value.__cause__))


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_gives_a_proxy_that_stays_or_a_sentence(text):
    try:
        kept = check_proxy(text)
    except InputError as error:
        assert error.do  # noqa: PT017 - one of two good ends
    else:
        assert check_proxy(kept) == kept
