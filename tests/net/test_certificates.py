"""Hosts that cannot prove who they are, over real TLS on this computer."""

import datetime as dt
import ssl

import pytest
import trustme

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import NotTrusted
from lead_desktop.net.certificates import Certificate, not_trusted
from lead_desktop.net.exchange import HttpExchange
from lead_desktop.net.messages import ApiRequest
from lead_desktop.providers.registry import open_provider

WRITE = ApiRequest("POST", "/leads", body=b"[]", writes=True)
KEY = Secret("canary-7f3a9c")
LONG_AGO = {"not_before": dt.datetime(2019, 1, 1), "not_after": dt.datetime(2020, 2, 29)}  # noqa: DTZ001 - as trustme takes them
FAR_AHEAD = {"not_before": dt.datetime(2098, 1, 1), "not_after": dt.datetime(2099, 1, 1)}  # noqa: DTZ001 - as trustme takes them


def calling(url="", *, proxied=False):
    async def ask(servers):
        exchange = HttpExchange(
            url or servers.host_url,
            secret_headers=(("X-API-KEY", KEY),),
            proxy=servers.proxy_url if proxied else "",
        )
        try:
            await exchange.transfer(WRITE)
            return await exchange.certificate()
        except NotTrusted as error:
            return error
        finally:
            await exchange.close()

    return ask


@pytest.fixture(params=[False, True], ids=["straight", "through a proxy"])
def call(request):
    return calling("https://crm.example", proxied=True) if request.param else calling()


def test_a_host_that_proves_itself_tells_who_vouches_for_it(served, trusted, call):
    shown, servers = served(call)
    assert shown.organisation == "Acme Networks"
    assert "crm.example" in shown.names
    assert len(servers.heard) == 1


def test_traffic_that_a_company_re_signs_is_said_with_the_issuer(served, call):
    error, servers = served(call)
    assert "was issued by “Acme Networks”" in error.message
    assert "your company's proxy re-signs traffic" in error.message
    assert "root certificate of" in error.do
    assert error.code == "TLS 20"
    assert error.safe == "Nothing was sent."
    assert servers.heard == []


def test_a_certificate_that_vouches_for_itself_is_said(served, call):
    """As `openssl req -x509` makes one: issuer and subject are one, and no authority has it."""
    alone = trustme.CA(organization_name="Do It Yourself")
    certificate = SelfSigned(alone)
    error, servers = served(call, certificate=certificate)
    assert "vouches for itself" in error.message
    assert "Do It Yourself" in error.message
    assert servers.heard == []


class SelfSigned:
    """An authority's own certificate, shown by a host."""

    def __init__(self, authority):
        self._authority = authority

    def configure_cert(self, context):
        with self._authority.private_key_pem.tempfile() as key, self._authority.cert_pem.tempfile() as cert:
            context.load_cert_chain(cert, key)


@pytest.mark.parametrize(
    ("times", "said"), [(LONG_AGO, "expired on 2020-02-29"), (FAR_AHEAD, "holds from 2098-01-01 only")]
)
def test_a_certificate_of_another_time_is_said_with_its_day(served, trusted, authority, call, times, said):
    certificate = authority.issue_cert("crm.example", "127.0.0.1", **times)
    error, servers = served(call, certificate=certificate)
    assert said in error.message
    assert "clock of this computer" in error.do
    assert servers.heard == []


def test_a_certificate_for_other_hosts_is_said_with_their_names(served, trusted, authority, call):
    certificate = authority.issue_cert("portal.hotel.example", "*.hotel.example")
    error, servers = served(call, certificate=certificate)
    assert "is for portal.hotel.example, *.hotel.example, not for" in error.message
    assert "address" in error.do
    assert servers.heard == []


def test_words_of_a_strange_certificate_are_only_words(served, call):
    stranger = trustme.CA(organization_name="<b>Evil</b>\n" + "x" * 30)
    error, _ = served(call, certificate=stranger.issue_cert("crm.example", "127.0.0.1"))
    assert "bEvil/b" in error.message
    assert not {"<", "\n"} & set(error.sentence())


SHOWN = Certificate("“a”", "“b”", "b", ("*.crm.example",), 1_000.0, 2_000.0)


@pytest.mark.parametrize(
    ("host", "now_s", "said"),
    [
        ("api.crm.example", 2_500.0, "expired on"),
        ("api.crm.example", 500.0, "holds from"),
        ("crm.other", 1_500.0, "not for crm.other"),
        ("a.b.crm.example", 1_500.0, "not for a.b.crm.example"),
        ("api.crm.example", 1_500.0, "re-signs"),
    ],
)
def test_codes_of_other_systems_are_read_from_the_certificate_itself(host, now_s, said):
    """Windows and macOS give numbers of their own."""
    error = ssl.SSLCertVerificationError("refused")
    error.verify_code, error.verify_message = -2_146_762_487, "A certificate chain …"
    told = not_trusted(error, host, SHOWN, now_s)
    assert said in told.message
    assert told.code == "TLS 0x800b0109"


def test_a_certificate_nobody_could_read_still_gives_a_sentence():
    error = not_trusted(ssl.SSLCertVerificationError("refused"), "crm.example", None, 0.0)
    assert error.message == "The certificate of crm.example is not trusted here: not trusted."
    assert error.do


@pytest.mark.parametrize("known", [True, False])
def test_a_connection_test_says_who_vouches_for_the_host(served, request, known):
    if known:
        request.getfixturevalue("trusted")

    async def ask(servers):
        keys = Keys(((KeyName.ACCESS_KEY, KEY), (KeyName.SECRET_KEY, KEY)))
        connection = Connection(
            "c1", "Acme", ProviderId.LEADSQUARED, "https://crm.example", proxy=servers.proxy_url
        )
        provider = open_provider(connection, keys)
        try:
            return [step async for step in provider.test_connection()]
        finally:
            await provider.close()

    steps, servers = served(ask)
    assert steps[0].ok is known
    if known:
        assert steps[0].title == "Reached crm.example over TLS, certificate by Acme Networks"
        assert len(servers.heard) == 6
    else:
        assert steps[0].title == "Reached crm.example"
        assert "issued by “Acme Networks”" in steps[0].error.message
        assert servers.heard == []
