"""Keys are called as they are on the keyboard of the language."""

import pytest

from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.shown_keys import shown_keys


@pytest.fixture
def say(qapp):
    def use(code):
        speak(qapp, next(one for one in LANGUAGES if one.code == code))

    yield use
    speak(qapp, ENGLISH)


@pytest.mark.parametrize(
    ("code", "keys", "shown"),
    [
        ("en", "Ctrl+Shift+Z, Ctrl+Y", "Ctrl+Shift+Z, Ctrl+Y"),
        ("de", "Ctrl+Shift+Z, Ctrl+Y", "Strg+Umschalt+Z, Strg+Y"),
        ("de", "Ctrl+1 … Ctrl+4", "Strg+1 … Strg+4"),
        ("de", "Alt+Down", "Alt+Ab"),
        ("de", "Shift+click", "Umschalt+Klick"),
    ],
)
def test_keys_have_the_names_of_the_language(say, code, keys, shown):
    say(code)
    assert shown_keys(keys) == shown
