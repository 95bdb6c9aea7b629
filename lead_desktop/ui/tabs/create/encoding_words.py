"""Encodings and delimiters of text files, in words."""

from __future__ import annotations

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", "Windows-1252, Western European"),
    ("cp1250", "Windows-1250, Central European"),
    ("cp1251", "Windows-1251, Cyrillic"),
    ("cp1253", "Windows-1253, Greek"),
    ("cp1254", "Windows-1254, Turkish"),
    ("cp1255", "Windows-1255, Hebrew"),
    ("cp1256", "Windows-1256, Arabic"),
    ("cp1257", "Windows-1257, Baltic"),
    ("cp1258", "Windows-1258, Vietnamese"),
    ("cp874", "Windows-874, Thai"),
    ("cp932", "Shift JIS, Japanese"),
    ("gb18030", "GB 18030, Chinese"),
    ("big5", "Big5, Chinese"),
    ("cp949", "Windows-949, Korean"),
    ("koi8_r", "KOI8-R, Cyrillic"),
    ("mac_roman", "Macintosh, Western European"),
    ("cp850", "DOS 850, Western European"),
)
"""Codecs a person can choose, with their names."""
DELIMITERS = (
    (",", "Comma"),
    (";", "Semicolon"),
    ("\t", "Tab"),
    ("|", "Vertical bar"),
    (":", "Colon"),
    ("^", "Caret"),
    ("~", "Tilde"),
)
_SAME = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


def encoding_choice(name: str) -> str:
    """The choice that stands for a codec: how a file is marked makes no difference to a person."""
    return _SAME.get(name, name)


def encoding_word(name: str) -> str:
    """Short name of an encoding ("Windows-1252")."""
    choice = encoding_choice(name)
    return dict(ENCODINGS).get(choice, choice).partition(",")[0]
