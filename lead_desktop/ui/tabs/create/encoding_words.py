"""Encodings and delimiters of text files, in words."""

from __future__ import annotations

from lead_desktop.ui.translation import mark

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", mark("Windows-1252, Western European")),
    ("cp1250", mark("Windows-1250, Central European")),
    ("cp1251", mark("Windows-1251, Cyrillic")),
    ("cp1253", mark("Windows-1253, Greek")),
    ("cp1254", mark("Windows-1254, Turkish")),
    ("cp1255", mark("Windows-1255, Hebrew")),
    ("cp1256", mark("Windows-1256, Arabic")),
    ("cp1257", mark("Windows-1257, Baltic")),
    ("cp1258", mark("Windows-1258, Vietnamese")),
    ("cp874", mark("Windows-874, Thai")),
    ("cp932", mark("Shift JIS, Japanese")),
    ("gb18030", mark("GB 18030, Chinese")),
    ("big5", mark("Big5, Chinese")),
    ("cp949", mark("Windows-949, Korean")),
    ("koi8_r", mark("KOI8-R, Cyrillic")),
    ("mac_roman", mark("Macintosh, Western European")),
    ("cp850", mark("DOS 850, Western European")),
)
"""Codecs a person can choose, with their names; `tr` translates what comes after the comma."""
DELIMITERS = (
    (",", mark("Comma")),
    (";", mark("Semicolon")),
    ("\t", mark("Tab")),
    ("|", mark("Vertical bar")),
    (":", mark("Colon")),
    ("^", mark("Caret")),
    ("~", mark("Tilde")),
)
_SAME = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


def encoding_choice(name: str) -> str:
    """The choice that stands for a codec: how a file is marked makes no difference to a person."""
    return _SAME.get(name, name)


def encoding_word(name: str) -> str:
    """Short name of an encoding ("Windows-1252")."""
    choice = encoding_choice(name)
    return dict(ENCODINGS).get(choice, choice).partition(",")[0]
