"""Connections, settings and mappings."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace

import pytest

from lead_desktop.core.connections import Connection, Environment, ProviderId, RateLimit, SafeMode
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.database import open_database, transaction
from lead_desktop.store.mappings import MappingBook
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import KNOWN_SETTINGS, SCALE_PERCENT, THEME, Settings

CRM = ProviderId.LEADSQUARED
HEADINGS = ("Full name", "E-mail", "Notes")
MAPPING = SheetMapping(
    (
        ColumnMapping(0, "Full name", FULL_NAME, Match.CHOSEN, Treatment.SPLIT_NAME),
        ColumnMapping(1, "E-mail", "EmailAddress", Match.SAME_NAME, Treatment.EMAIL),
        ColumnMapping(2, "Notes"),
    ),
    name="Fair",
    default_country="IN",
    fixed=(("Source", "Fair 2025"),),
)


@pytest.fixture
def book(db):
    return ConnectionBook(db)


@pytest.fixture
def mappings(db):
    return MappingBook(db)


def test_a_connection_comes_back_as_it_was_saved(book, connection):
    full = Connection(
        "c-2",
        "Büro",
        ProviderId.JTC_DMS,
        "http://127.0.0.1:8000",
        Environment.SANDBOX,
        "teal",
        RateLimit(10, 1.5),
        "IN",
        "Asia/Kolkata",
        ("X-Client",),
        embedded=True,
        calls_a_day=12_000,
        proxy="http://proxy.acme.example:3128",
        safe_mode=SafeMode.READ_ONLY,
    )
    for each in (connection, full):
        book.save(each)
    assert book.all() == (connection, full)
    assert book.get("c-2") == full
    assert book.by_name(" BÜRO ") == full


def test_saving_again_replaces_and_keeps_the_order(book, connection):
    book.save(connection)
    book.save(replace(connection, connection_id="c-2", name="Second"))
    changed = replace(connection, name="MAIN ACCOUNT", colour="sky", rate=RateLimit())
    book.save(changed)
    assert [each.connection_id for each in book.all()] == ["c-1", "c-2"]
    assert book.get("c-1") == changed


def test_the_connections_of_an_older_profile_know_no_calls_a_day_and_can_be_told(tmp_path):
    path = tmp_path / "older.sqlite"
    with closing(open_database(path, MAIN_MIGRATIONS[:2])) as db, transaction(db):
        db.execute(
            "INSERT INTO connections VALUES"
            " ('c-1', 'Acme', 'acme', 'leadsquared', 'https://api.leadsquared.com', 'production', 'plum',"
            " 25, 5.0, 'IN', 'Asia/Kolkata', '[]', 0)"
        )
    with closing(open_database(path, MAIN_MIGRATIONS)) as db:
        book = ConnectionBook(db)
        kept = book.get("c-1")
        assert (kept.name, kept.rate, kept.calls_a_day) == ("Acme", RateLimit(25, 5.0), None)
        assert (kept.proxy, kept.guard) == ("", SafeMode.TYPE_COUNT)
        book.save(replace(kept, calls_a_day=10_000))
        assert book.get("c-1").calls_a_day == 10_000
        book.save(kept)
        assert book.get("c-1").calls_a_day is None


@pytest.mark.parametrize("name", ["main ACCOUNT ", "  "])
def test_a_name_is_needed_and_belongs_to_one_connection(book, connection, name):
    book.save(connection)
    with pytest.raises(InputError, match="name"):
        book.save(replace(connection, connection_id="c-2", name=name))
    assert book.all() == (connection,)


def test_an_unknown_connection_is_an_error_that_lists_the_names(book, connection):
    with pytest.raises(UnknownName, match="Add a connection first"):
        book.by_name("Main")
    book.save(connection)
    for ask in (book.by_name, book.get, book.remove):
        with pytest.raises(UnknownName, match="Choose one of: Main account"):
            ask("Elsewhere")


def test_a_removed_connection_is_gone(book, connection):
    book.save(connection)
    book.remove(connection.connection_id)
    assert book.all() == ()


def test_settings_keep_json_values(db):
    settings = Settings(db)
    assert settings.get("widths") is None
    assert settings.get("widths", [1]) == [1]
    settings.set("widths", {"a": [1, 2.5, None, True]})
    assert Settings(db).get("widths") == {"a": [1, 2.5, None, True]}


def test_known_settings_have_a_type_and_a_default(db):
    settings = Settings(db)
    assert settings.value(THEME) == "system"
    settings.choose(THEME, "dark")
    assert settings.value(THEME) == "dark"
    settings.set(SCALE_PERCENT.key, "large")
    assert settings.value(SCALE_PERCENT) == 100
    assert len({setting.key for setting in KNOWN_SETTINGS}) == len(KNOWN_SETTINGS)
    assert all(isinstance(setting.default, setting.kind) and setting.label for setting in KNOWN_SETTINGS)


def test_the_same_headings_bring_back_their_mapping(mappings):
    assert mappings.find(CRM, HEADINGS) is None
    mappings.remember(CRM, HEADINGS, MAPPING)
    found = mappings.find(CRM, [" full  NAME", "e-mail", "Notes"])
    assert [(c.field, c.treatment, c.match) for c in found.columns] == [
        (FULL_NAME, Treatment.SPLIT_NAME, Match.SAVED),
        ("EmailAddress", Treatment.EMAIL, Match.SAVED),
        ("", Treatment.AS_IS, Match.NONE),
    ]
    assert (found.default_country, found.fixed) == ("IN", (("Source", "Fair 2025"),))
    assert mappings.find(ProviderId.OCTANIST, HEADINGS) is None
    assert mappings.find(CRM, (*HEADINGS, "More")) is None


def test_headings_in_another_order_bring_their_fields_along(mappings):
    mappings.remember(CRM, HEADINGS, MAPPING)
    found = mappings.find(CRM, ("Notes", "Full name", "E-mail"))
    assert [(c.column, c.heading, c.field) for c in found.columns] == [
        (0, "Notes", ""),
        (1, "Full name", FULL_NAME),
        (2, "E-mail", "EmailAddress"),
    ]


def test_equal_headings_keep_their_order(mappings):
    twice = SheetMapping((ColumnMapping(0, "Phone", "Phone"), ColumnMapping(1, "Phone", "Mobile")))
    mappings.remember(CRM, ("Phone", "Phone"), twice)
    assert [c.field for c in mappings.find(CRM, ("PHONE", "phone")).columns] == ["Phone", "Mobile"]


def test_each_heading_is_learned_until_it_is_mapped_otherwise(mappings):
    mappings.remember(CRM, HEADINGS, MAPPING)
    (learned, notes) = mappings.learned(CRM, ("E-MAIL", "Notes"))
    assert (learned.field, learned.treatment, learned.match) == ("EmailAddress", Treatment.EMAIL, Match.SAVED)
    assert notes is None
    other = SheetMapping((ColumnMapping(0, "E-mail", "mx_Email2"),))
    mappings.remember(CRM, ("E-mail",), other)
    assert [(c.field, c.treatment) for c in mappings.learned(CRM, ["E-mail"])] == [
        ("mx_Email2", Treatment.AS_IS)
    ]


def test_a_named_mapping_is_laid_on_other_headings(mappings):
    mappings.save_named(CRM, HEADINGS, MAPPING)
    mappings.save_named(CRM, HEADINGS, replace(MAPPING, name="autumn"))
    assert mappings.names(CRM) == ("autumn", "Fair")
    found = mappings.named(CRM, "Fair", ("City", "E-mail"))
    assert found.name == "Fair"
    assert [(c.heading, c.field) for c in found.columns] == [("City", ""), ("E-mail", "EmailAddress")]
    with pytest.raises(UnknownName, match="autumn, Fair"):
        mappings.named(CRM, "Spring", HEADINGS)


def test_headings_and_columns_belong_together(mappings):
    with pytest.raises(ValueError, match="zip"):
        mappings.remember(CRM, ("one",), MAPPING)
    assert mappings.find(CRM, ("one",)) is None


def test_names_of_headers_are_kept_as_json(db, book, connection):
    book.save(replace(connection, headers=("X-A", "X-'B")))
    assert json.loads(db.execute("SELECT headers FROM connections").fetchone()[0]) == ["X-A", "X-'B"]
    assert book.get(connection.connection_id).headers == ("X-A", "X-'B")


def test_values_of_headers_of_an_older_profile_are_gone_from_its_files(profile, connection):
    with closing(open_database(profile.database, MAIN_MIGRATIONS[:5])) as db, transaction(db):
        db.execute(
            "INSERT INTO connections (connection_id, name, folded_name, provider, url, environment, colour,"
            " default_country, time_zone, headers, embedded) VALUES ('c-1', 'Main', 'main', 'jtc-dms',"
            """ 'https://x.example', 'production', 'plum', '', '', '[["X-A", "CANARY-1"], ["X-B", "CANARY-2"]]', 0)"""
        )
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        assert ConnectionBook(db).get("c-1").headers == ("X-A", "X-B")
    files = [path for path in profile.root.rglob("*") if path.is_file()]
    assert profile.database in files
    assert not [path for path in files if b"CANARY" in path.read_bytes()]
