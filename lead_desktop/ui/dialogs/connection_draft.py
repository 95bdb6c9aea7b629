"""A connection as a person types it, and what is wrong with it; no widget, no question to the CRM."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import (
    KEYS_OF,
    OPTIONAL_KEYS,
    Connection,
    Environment,
    KeyName,
    Keys,
    ProviderId,
    Secret,
    check_base_url,
)
from lead_desktop.core.errors import InputError
from lead_desktop.core.header_names import check_header_names
from lead_desktop.store.key_entries import LONGEST_KEY
from lead_desktop.ui.dialogs.connection_parts import PART_READERS
from lead_desktop.ui.dialogs.connection_parts import Part as Part  # noqa: PLC0414 - a draft is asked by its parts
from lead_desktop.ui.translation import mark, told, tr

REGIONS = (  # LeadSquared, "User Authentication" page: one host per data centre
    (mark("Singapore"), "https://api.leadsquared.com"),
    (mark("United States, us11"), "https://api-us11.leadsquared.com"),
    (mark("India, in21"), "https://api-in21.leadsquared.com"),
    (mark("India, in22"), "https://api-in22.leadsquared.com"),
    (mark("Ireland, ir31"), "https://api-ir31.leadsquared.com"),
    (mark("Canada, ca12"), "https://api-ca12.leadsquared.com"),
)
FIRST_URL = {
    ProviderId.LEADSQUARED: "https://api-in21.leadsquared.com",
    ProviderId.OCTANIST: "https://octanist.com/api",
    ProviderId.JTC_DMS: "https://dms-gs.jtc.aljabr.com.sa/gs",
}
FIRST_COUNTRY = {ProviderId.JTC_DMS: "SA"}  # its showrooms are in Saudi Arabia
FIRST_COLOUR = {Environment.PRODUCTION: "plum", Environment.SANDBOX: "teal"}
KEY_LABELS = {
    KeyName.ACCESS_KEY: mark("Access key"),
    KeyName.SECRET_KEY: mark("Secret key"),
    KeyName.API_KEY: mark("API key"),
    KeyName.TOKEN: mark("Token (optional)"),
}
WITH_HEADERS = frozenset({ProviderId.JTC_DMS})
"""CRMs that may stand behind a gateway which wants headers of its own."""


@dataclass(frozen=True, slots=True)
class Problems:
    """What keeps a connection from being saved, as sentences; "" where all is well.

    Attributes:
        name, url, key: What is wrong with these.
        name_taken: The name is that of another connection.
        parts: Parts that cannot be read, each with its sentence.
    """

    name: str = ""
    url: str = ""
    key: str = ""
    name_taken: bool = False
    parts: tuple[tuple[Part, str], ...] = ()

    @property
    def any(self) -> bool:
        """Something is wrong."""
        return bool(self.name or self.url or self.key or self.parts)

    def of(self, part: Part) -> str:
        """Sentence for a part, or ""."""
        return dict(self.parts).get(part, "")


class ConnectionDraft:
    """What was typed so far.

    Args:
        connection: Where it begins; None for a new LeadSquared account.
        new_id: Id of a connection that is new.
        is_new: It was not saved before: a new one, or a copy of another.

    Attributes:
        connection: The connection as it stands; a part that cannot be read keeps what it was.
        is_new: It was not saved before.
        other_names: Names that other connections have.
    """

    def __init__(self, connection: Connection | None, new_id: str, *, is_new: bool) -> None:
        first = Connection(new_id, "", ProviderId.LEADSQUARED, FIRST_URL[ProviderId.LEADSQUARED])
        self.connection = connection or first
        self.is_new = is_new
        self.other_names: tuple[str, ...] = ()
        self._saved_host = "" if is_new or connection is None else _host(connection.url)
        self._keys: dict[KeyName, str] = {}
        self._saved_headers = frozenset() if is_new else frozenset(map(str.lower, self.connection.headers))
        self._headers = tuple((name, "") for name in self.connection.headers)
        self._part_problems: dict[Part, str] = {}

    @property
    def key_names(self) -> tuple[KeyName, ...]:
        """Keys the provider needs."""
        return KEYS_OF[self.connection.provider]

    @property
    def keys_kept(self) -> bool:
        """Keys were saved for this host before, so the fields may stay empty."""
        return not self.is_new and _host(self.connection.url) == self._saved_host

    @property
    def left_host(self) -> str:
        """The host that has the saved keys, when the address has another one now; else ""."""
        return "" if self.is_new or self.keys_kept else self._saved_host

    def problems(self) -> Problems:
        """What is wrong with name, address, keys and the parts that may stay empty."""
        name = self.connection.name.strip()
        other = next((one for one in self.other_names if one.strip().casefold() == name.casefold()), "")
        sentence = "" if name else tr("Give the connection a name.")
        if other:
            sentence = tr("There is already a connection “{name}”. Choose another name.", name=other)
        url = ""
        try:
            check_base_url(self.connection.url)
        except InputError as error:
            url = _said(error)
        parts = tuple((part, words) for part, words in self._part_problems.items() if words)
        return Problems(sentence, url, self._key_problem(), bool(other), parts)

    def _key_problem(self) -> str:
        typed = {tr(KEY_LABELS[name]): self._keys.get(name, "") for name in self.key_names}
        typed |= {tr("The value of the header {header}", header=name): value for name, value in self._headers}
        return next((_too_long(words) for words, text in typed.items() if len(text) > LONGEST_KEY), "")

    def choose_provider(self, provider: ProviderId) -> None:
        """Another CRM: its first address, no keys."""
        url = self.connection.url
        if url in FIRST_URL.values() or url in dict(REGIONS).values() or not url:
            url = FIRST_URL[provider]
        country = self.connection.default_country
        if country == FIRST_COUNTRY.get(self.connection.provider, ""):
            country = FIRST_COUNTRY.get(provider, "")
        self._keys.clear()
        self.connection = replace(self.connection, provider=provider, url=url, default_country=country)
        self.set_headers(self._headers)

    def set_environment(self, environment: Environment) -> None:
        """Production or sandbox; the colour goes along while nobody chose another."""
        colour = self.connection.colour
        if colour == FIRST_COLOUR[self.connection.environment]:
            colour = FIRST_COLOUR[environment]
        self.connection = replace(self.connection, environment=environment, colour=colour)

    def set_part(self, part: Part, text: str) -> None:
        """What was typed for a part; what cannot be read is said by `problems` and stays in its field.

        Args:
            part: Which one.
            text: A rate is "calls/seconds"; a proxy of blanks alone is one whose address is still to come.
        """
        self._part_problems[part] = ""
        try:
            self.connection = PART_READERS[part](self.connection, text)
        except InputError as error:
            self._part_problems[part] = _said(error)

    def fill_from(self, facts: AccountFacts) -> tuple[Part, ...]:
        """Take time zone and country from the account where nobody typed any; the parts that were filled."""
        found = ((Part.TIME_ZONE, facts.time_zone), (Part.COUNTRY, facts.country))
        now = {Part.TIME_ZONE: self.connection.time_zone, Part.COUNTRY: self.connection.default_country}
        filled = []
        for part, text in found:
            if text and not now[part] and not self._part_problems.get(part):
                self.set_part(part, text)
                if not self._part_problems[part]:
                    filled.append(part)
                self._part_problems[part] = ""  # a zone this computer does not know is nothing to mend here
        return tuple(filled)

    def set_key(self, name: KeyName, text: str) -> None:
        """Another key; blanks around it are dropped."""
        self._keys[name] = text.strip()

    def set_headers(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names and values of the extra headers as typed; a row without both is none."""
        self._headers = tuple((name.strip(), value.strip()) for name, value in rows)
        self._part_problems[Part.HEADERS] = ""
        names: tuple[str, ...] = ()
        try:
            if self.connection.provider in WITH_HEADERS:
                names = check_header_names(name for name, value in self._headers if name or value)
        except InputError as error:
            self._part_problems[Part.HEADERS] = _said(error)
        else:
            self.connection = replace(self.connection, headers=names)

    def header_kept(self, name: str) -> bool:
        """The header has a value already, so its field may stay empty."""
        return self.keys_kept and name.strip().lower() in self._saved_headers

    def keys(self) -> Keys | None:
        """Keys as typed, or None when all fields are empty."""
        typed = tuple((name, Secret(text)) for name in self.key_names if (text := self._keys.get(name, "")))
        sent = self.connection.headers
        headers = tuple((name, Secret(value)) for name, value in self._headers if value and name in sent)
        return Keys(typed, headers) if typed or headers else None

    def missing_key(self) -> str:
        """Sentence naming a key that is needed and not typed, or ""."""
        typed = [name for name in self.key_names if self._keys.get(name)]
        for name in self.key_names if typed or not self.keys_kept else ():
            if name not in OPTIONAL_KEYS and name not in typed:
                return tr("{key} is missing.", key=tr(KEY_LABELS[name]))
        for header, value in self._headers:
            if header in self.connection.headers and not value and not self.header_kept(header):
                return tr("The value of the header {header} is missing.", header=header)
        return ""


def copy_of(connection: Connection, names: Collection[str], new_id: str) -> Connection:
    """The connection once more under a new id and a name that none of `names` has. Keys are not part of it."""
    taken = {name.strip().casefold() for name in names}
    # Filled in here: a name holds no hidden signs.
    first, further = tr(mark("{name} copy")), tr(mark("{name} copy {number}"))
    name = first.replace("{name}", connection.name)
    number = 2
    while name.casefold() in taken:
        name = further.replace("{number}", str(number)).replace("{name}", connection.name)
        number += 1
    return replace(connection, connection_id=new_id, name=name)


def _too_long(words: str) -> str:
    return tr(
        "{key} has more than {most} characters. Copy it again, without anything around it.",
        key=words,
        most=LONGEST_KEY,
    )


def _said(error: InputError) -> str:
    """What is wrong, and what to do."""
    return f"{told(error.message)} {told(error.do)}".strip()


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
