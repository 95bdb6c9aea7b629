"""The language a window opens in: what the person chose, unless the environment wishes another."""

import pytest
from PySide6.QtCore import QLocale

from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import LANGUAGE, Settings
from lead_desktop.ui.kept_look import LANGUAGE_WISH, kept_look, use_kept_language
from lead_desktop.ui.languages import ENGLISH, speak
from lead_desktop.ui.translation import tr


@pytest.fixture
def opened(qapp, tmp_path, monkeypatch):
    """The language of a window whose profile keeps this choice."""
    monkeypatch.delenv(LANGUAGE_WISH, raising=False)

    def opened_in(kept):
        profile = Profile(tmp_path / "profile")
        profile.create()
        db = open_database(profile.database, MAIN_MIGRATIONS)
        Settings(db).set(LANGUAGE.key, kept)
        db.close()
        use_kept_language(qapp, profile)
        return QLocale().name().partition("_")[0]

    yield opened_in
    speak(qapp, ENGLISH)


def test_the_choice_of_the_person_is_spoken(opened, tmp_path):
    assert opened("de") == "de"
    assert tr("Cancel") == "Abbrechen"
    assert kept_look(Profile(tmp_path / "profile")).language == "de"
    assert opened("hi") == "hi"


def test_the_wish_of_the_environment_goes_before_it(opened, monkeypatch):
    monkeypatch.setenv(LANGUAGE_WISH, "hi")
    assert opened("de") == "hi"


@pytest.mark.parametrize("damaged", ["klingon", 7, ["de"], None])
def test_a_choice_that_is_no_language_leaves_it_to_the_system(opened, damaged, monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fr-FR"])
    assert opened(damaged) == "en"


def test_a_profile_that_cannot_be_read_is_told_of_in_the_language_of_the_system(qapp, tmp_path, monkeypatch):
    monkeypatch.delenv(LANGUAGE_WISH, raising=False)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["hi-IN", "en"])
    profile = Profile(tmp_path / "profile")
    profile.create()
    profile.database.write_bytes(b"no database" * 999)
    try:
        use_kept_language(qapp, profile)
        assert QLocale().language() is QLocale.Language.Hindi
    finally:
        speak(qapp, ENGLISH)
