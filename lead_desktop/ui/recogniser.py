"""Translates sentences that other rooms wrote in English, values included.

Errors, reasons of rows and problems of cells are English data: they cross processes, stand in job files and logs,
and can be searched there whatever the language of a window was. What they were made from is in the catalogue; a
sentence is compared with it, its values are taken out and put into the translation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTranslator

from lead_desktop.ui.numerals import number
from lead_desktop.ui.translation import SENTENCES, filled, mark
from lead_desktop.ui.words import listed

_PLACE = re.compile(r"\{([a-z0-9_]+)\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=\S)")
_NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+")
_NAME = re.compile(r"[^\W\d_a-z][\w-]*")
_NOUN = re.compile(r"[a-z][a-z-]+")
_SAID_BY_CRM = re.compile(r"\{crm\} (?:says|failed): \{\w+\}")
_LIST = re.compile(r"(.+) (and|or) (.+)")
NOUNS = (
    *(mark("e-mail"), mark("phone"), mark("id"), mark("date"), mark("value"), mark("lead"), mark("row")),
    *(mark("e-mails"), mark("phones"), mark("dates"), mark("values"), mark("rows"), mark("yes"), mark("no")),
    mark("bulk id"),
)
"""What sentences of other rooms are filled with."""
_KEYS = {"access key": "Access key", "secret key": "Secret key", "api key": "API key"}
"""Names of keys within sentences, and as the fields of the connection say them, which are in the catalogue."""
_FEW_LETTERS, _FEW_WORDS = 16, 2
_SECONDS = "seconds"
_KEPT = 4_000
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """One text of the catalogue that is recognised.

    Attributes:
        text: English, with {names} where values stand; the key of its translation.
        one: English for 1, of a text that a number governs; else "".
        count: Name of the place that holds this number; "" without one.
    """

    text: str
    one: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class _Pattern:
    sentence: Sentence
    regex: str
    anchor: str  # its longest text between places: a quick look tells most patterns off


class Recogniser(QTranslator):
    """Answers what `translation.told` asks.

    Args:
        sentences: What can be recognised.
        say: Gives the translation of a text for a number (-1 without one).
        parent: Its owner.
    """

    def __init__(
        self, sentences: Sequence[Sentence], say: Callable[[str, int], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._whole: Mapping[str, Sentence] = {
            one.text: one for one in sentences if not _PLACE.search(one.text)
        }
        patterns = [
            _Pattern(one, _source(text), max(_PLACE.sub("\0", text).split("\0"), key=len))
            for one in sentences
            for text in {one.text, one.one}
            if _PLACE.search(text)
        ]
        self._patterns = sorted(patterns, key=lambda one: -len(one.regex))
        self._compiled: dict[str, re.Pattern[str]] = {}  # when first needed: the window opens sooner
        self._known: dict[str, str | None] = {}

    def isEmpty(self) -> bool:
        """Qt asks no translator that says yes."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Qt's question to each translator; None where it is not ours to answer."""
        del disambiguation, n
        return self.recognised(text) if context == SENTENCES else None  # type: ignore[return-value]  # Qt's null

    def recognised(self, text: str) -> str | None:
        """The text in the language of the window; None when it is not known."""
        known = self._known  # workers that copy rows ask too: another dict takes its place, none is emptied
        try:
            return known[text]
        except KeyError:
            pass
        found = self._recognise(text, _DEEPEST)
        if len(known) >= _KEPT:
            self._known = known = {}
        known[text] = found
        return found

    def _recognise(self, text: str, depth: int) -> str | None:
        if (whole := self._one(text, depth)) is not None:
            return whole
        parts = _BETWEEN_SENTENCES.split(text)
        if len(parts) == 1:
            return None
        found = [self._one(part, depth) for part in parts]
        if not any(found):
            return None
        return " ".join(part if one is None else one for one, part in zip(found, parts, strict=True))

    def _one(self, text: str, depth: int) -> str | None:
        if text in self._whole:
            return self._say(text, -1)
        for pattern in self._patterns:
            if (
                pattern.anchor in text
                and (match := self._regex(pattern.regex).fullmatch(text))
                and _is_ours(pattern, match)
            ):
                return self._filled(pattern.sentence, match, depth)
        return None

    def _regex(self, source: str) -> re.Pattern[str]:
        if source not in self._compiled:
            self._compiled[source] = re.compile(source, re.DOTALL)
        return self._compiled[source]

    def _filled(self, sentence: Sentence, match: re.Match[str], depth: int) -> str:
        values: dict[str, str | int] = {}
        for name, value in match.groupdict().items():
            start = match.start(name)
            quoted = match.string[max(0, start - 1) : start] == "“"  # a person's or the CRM's own word
            theirs = quoted or (name != "crm" and _SAID_BY_CRM.fullmatch(sentence.text))
            values[name] = value if theirs else self._value(value, depth)
        count = match.groupdict().get(sentence.count, "")
        n = int(count.replace(",", "")) if _NUMBER.fullmatch(count) else -1
        if sentence.one and n < 0:
            n = 1 if self._regex(_source(sentence.one)).fullmatch(match.string) else 2
        return filled(self._say(sentence.text, n), values)

    def _value(self, value: str, depth: int) -> str:
        if _NUMBER.fullmatch(value):
            return number(int(value.replace(",", ""))) if "," in value else value
        if _NAME.fullmatch(value):  # may be a field's label or a person's word
            return value
        if _NOUN.fullmatch(value) or value in NOUNS or value in _KEYS:
            return self._say(_KEYS.get(value, value), -1)
        return (depth and (self._recognise(value, depth - 1) or self._list(value, depth))) or value

    def _list(self, value: str, depth: int) -> str | None:
        """Like "an id, an e-mail or a phone", when each part is known."""
        match = _LIST.fullmatch(value)
        if match is None:
            return None
        parts = (*match[1].split(", "), match[3])
        known = [
            self._say(_KEYS.get(part, part), -1)
            if _NOUN.fullmatch(part) or part in _KEYS
            else self._recognise(part, depth - 1)
            for part in parts
        ]
        told = [part for part in known if part is not None]
        if len(told) < len(parts):
            return None
        text = mark("{before} or {last}") if match[2] == "or" else mark("{before} and {last}")
        return filled(self._say(text, -1), {"before": listed(told[:-1]), "last": told[-1]})


def _is_ours(pattern: _Pattern, match: re.Match[str]) -> bool:
    """Whether “{label} is missing” has the name of a field before it, and not a sentence of the CRM's."""
    letters = sum(sign.isalpha() for sign in _PLACE.sub("", pattern.sentence.text))
    opening = match[1] if match.start(1) == 0 else ""
    return letters > _FEW_LETTERS or len(opening.split()) <= _FEW_WORDS


def _source(text: str) -> str:
    """The text with each place as a group of a regular expression; a name that comes twice holds one value.

    Seconds are a number, so that the words of "{nouns} {seconds} s" stay together.
    """
    seen: set[str] = set()
    parts, at = [], 0
    for place in _PLACE.finditer(text):
        name = place[1]
        parts.append(re.escape(text[at : place.start()]))
        inside = _NUMBER.pattern if name == _SECONDS else ".+?"
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{inside})")
        seen.add(name)
        at = place.end()
    return "".join(parts) + re.escape(text[at:])
