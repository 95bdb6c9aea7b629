"""Which extra headers a connection may send."""

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.core.header_names import check_header_name, check_header_names, header_variable


def test_blanks_around_a_name_are_dropped():
    assert check_header_name(" X-Dealer-Id ") == "X-Dealer-Id"


@pytest.mark.parametrize("name", ["", "X Dealer", "X-Dealer:", "X-Dealer\r\nX-Evil", "Händler", "x" * 101])
def test_what_cannot_name_a_header_is_refused(name):
    with pytest.raises(InputError, match="cannot be the name of a header"):
        check_header_name(name)


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "Accept-Encoding"])
def test_a_header_of_the_app_is_refused(name):
    with pytest.raises(InputError, match="itself"):
        check_header_name(name)


def test_one_header_is_given_once_in_whatever_case():
    assert check_header_names(["X-A", "X-B"]) == ("X-A", "X-B")
    with pytest.raises(InputError, match="X-a is given twice"):
        check_header_names(["X-A", "X-a"])


def test_a_header_has_a_variable_of_a_shell():
    assert header_variable("X-Dealer.Id") == "HEADER_X_DEALER_ID"
