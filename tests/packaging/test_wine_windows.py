"""What is read of the Windows that Wine makes; the set-up program itself is tried by `make windows-installer-test`."""

import importlib
import io

import pytest

EXPORTED = r"""Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\Classes]

[HKEY_CURRENT_USER\Software\Classes\.csv]
@="Other.Program"
"Path"="\"C:\\Programs\\a.exe\" \"%1\""
"NoModify"=dword:00000001
"Bytes"=hex:01,02,\
  03,04
"""


def test_an_exported_registry_is_read_with_its_quotes_numbers_and_empty_keys():
    key = r"HKEY_CURRENT_USER\Software\Classes"
    assert importlib.import_module("wine_windows").read_registry(EXPORTED) == {
        f"{key}\\": "",
        rf"{key}\.csv\@": "Other.Program",
        rf"{key}\.csv\Path": r'"C:\Programs\a.exe" "%1"',
        rf"{key}\.csv\NoModify": "dword:00000001",
        rf"{key}\.csv\Bytes": "hex:01,02,03,04",
    }


def test_files_of_a_person_have_a_name_inside_and_those_for_a_while_do_not_count(tmp_path):
    windows = importlib.import_module("wine_windows").WineWindows(tmp_path)
    for name in ("Public/a.txt", "me/AppData/b c.txt", "me/Temp/d.txt"):
        path = tmp_path / "wine" / "drive_c" / "users" / name
        path.parent.mkdir(parents=True)
        path.write_text("", "utf-8")
    assert windows.files() == {"AppData/b c.txt"}
    assert windows.name_inside(windows.person / "AppData" / "b c.txt") == r"C:\users\me\AppData\b c.txt"


def test_without_wine_the_test_says_that_nothing_was_tried(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    said = io.StringIO()
    assert importlib.import_module("windows_installer_test").main(said) == 77
    assert said.getvalue().startswith("NOT TRIED: there is no Wine here")


@pytest.mark.parametrize(
    ("seen", "wanted", "words"),
    [
        ({"a", "b"}, {"b", "c"}, r"too much: \['a'\]; missing: \['c'\]"),
        ({"a": "1"}, {"a": "2"}, r"too much: \[\('a', '1'\)\]; missing: \[\('a', '2'\)\]"),
        (4, 0, "4 instead of 0"),
    ],
)
def test_what_differs_is_told(seen, wanted, words):
    script = importlib.import_module("windows_installer_test")
    with pytest.raises(script.Refused, match=words):
        script._same(seen, wanted)
