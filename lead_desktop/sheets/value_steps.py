"""What a person asks to be done to the values of a column, before they are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Context, Decimal, InvalidOperation

from lead_desktop.core.mapping import (
    PART_AFTER,
    PART_BEFORE,
    PART_LAST,
    ColumnMapping,
    StepKind,
    ValueStep,
)
from lead_desktop.sheets import findings as say
from lead_desktop.sheets.findings import Finding
from lead_desktop.sheets.numbers import NumberState, read_number
from lead_desktop.sheets.phones import is_country
from lead_desktop.sheets.texts import is_excel_error, lost_digits, tidy
from lead_desktop.sheets.title_case import title_case

_MOST_PLACES = 15  # of a factor, before or behind the point; Excel keeps no more digits
_LONGEST_PLACE = 5  # digits of the number of a part

Stepped = tuple[str, tuple[Finding, ...]]
Change = Callable[[str], Stepped]


class ValueSteps:
    """The steps of one column, ready to run.

    Attributes:
        fills: An empty cell becomes a value.
    """

    def __init__(self, steps: Sequence[ValueStep]) -> None:
        self._changes = [change for step in steps if (change := _change(step)) is not None]
        self._default = next((step.arguments[0] for step in steps if step.kind is StepKind.DEFAULT), "")
        self.fills = bool(self._default)

    def apply(self, text: str) -> Stepped:
        """The value after all steps, and what is doubtful about it.

        Args:
            text: Tidied; "" for an empty cell.
        """
        found: tuple[Finding, ...] = ()
        for change in self._changes:
            if not text:
                break
            text, more = change(text)
            found += more
        return text or self._default, found


def steps_of(mapping: ColumnMapping) -> ValueSteps | None:
    """What runs before a value is read; None when nothing does, so that clean texts need no look."""
    silent = {StepKind.JOIN, StepKind.COUNTRY}  # one is about cells, the other about how phones are read
    steps = [step for step in mapping.steps if step.kind not in silent]
    return ValueSteps(steps) if steps else None


def joined_text(separator: str, cells: Sequence[str]) -> str:
    """The values that are there, with the separator between them; a spoiled one alone, so that the check tells."""
    texts = [text for cell in cells if (text := cell.strip())]
    spoiled = (text for text in texts if is_excel_error(text) or text[0] == "=" or lost_digits(text))
    return next(spoiled, None) or separator.join(texts)


def problem_of_step(step: ValueStep) -> str:
    """Why a step cannot be done, as a sentence; "" when it can."""
    possible, sentence = _POSSIBLE.get(step.kind, (_always, ""))
    return "" if possible(step.arguments) else sentence


def is_factor(text: str) -> bool:
    """Something numbers can be multiplied by."""
    try:
        factor = Decimal(text)
    except InvalidOperation:
        return False
    return factor.is_finite() and factor != 0 and abs(factor.adjusted()) <= _MOST_PLACES


def _is_part(text: str) -> bool:
    if text in {PART_BEFORE, PART_AFTER, PART_LAST}:
        return True
    return len(text) <= _LONGEST_PLACE and text.isdecimal() and int(text) > 0


def _change(step: ValueStep) -> Change | None:
    make = _CHANGES.get(step.kind)
    return make(step.arguments) if make else None


def _plain(change: Callable[[str], str]) -> Change:
    return lambda text: (change(text), ())


def _words(text: str) -> list[str]:
    return [word.casefold() for part in text.replace("،", ",").split(",") if (word := part.strip())]


def _answering(arguments: Sequence[str]) -> Change:
    """A person's own words for yes and for no become those the reading knows."""
    words = dict.fromkeys(_words(arguments[1]), "no") | dict.fromkeys(_words(arguments[0]), "yes")
    return _plain(lambda text: words.get(text.casefold(), text))


def _matching(arguments: Sequence[str]) -> Change:
    pairs = zip(arguments[::2], arguments[1::2], strict=True)
    values = {tidy(value).casefold(): option for value, option in pairs}
    return _plain(lambda text: values.get(text.casefold(), text))


def _replacing(old: str, new: str) -> Callable[[str], str]:
    """Upper and lower case do not matter in what is looked for."""
    if not old:
        return str
    pattern = re.compile(re.escape(old), re.IGNORECASE)
    return lambda text: tidy(pattern.sub(lambda _found: new, text))


def _taking(separator: str, which: str) -> Callable[[str], str]:
    if not separator:
        return str
    if which == PART_BEFORE:
        return lambda text: tidy(text.partition(separator)[0])
    if which == PART_AFTER:
        return lambda text: tidy(text.partition(separator)[2])
    if which == PART_LAST:
        return lambda text: tidy(text.rpartition(separator)[2])
    place = int(which) - 1

    def nth(text: str) -> str:
        parts = text.split(separator)
        return tidy(parts[place]) if place < len(parts) else ""

    return nth


def _multiplying(factor: str) -> Change:
    """Numbers only, and without rounding; what is none stays for the check to tell."""
    times = Decimal(factor)
    digits = len(times.as_tuple().digits)

    def multiplied(text: str) -> Stepped:
        state, number = read_number(text)
        if state is NumberState.NOT_A_NUMBER:
            return text, ()
        value = Decimal(number)
        exact = Context(prec=digits + len(value.as_tuple().digits))
        product = f"{exact.multiply(value, times):f}"
        if "." in product:
            product = product.rstrip("0").rstrip(".")
        return product, (say.ambiguous_number(product),) if state is NumberState.AMBIGUOUS else ()

    return multiplied


_CHANGES: dict[StepKind, Callable[[Sequence[str]], Change]] = {
    StepKind.REPLACE: lambda given: _plain(_replacing(given[0], given[1])),
    StepKind.PART: lambda given: _plain(_taking(given[0], given[1])),
    StepKind.LOWER: lambda _given: _plain(str.lower),
    StepKind.UPPER: lambda _given: _plain(str.upper),
    StepKind.TITLE: lambda _given: _plain(title_case),
    StepKind.MULTIPLY: lambda given: _multiplying(given[0]),
    StepKind.YES_NO: _answering,
    StepKind.VALUES: _matching,
}


def _always(_given: Sequence[str]) -> bool:
    return True


def _one(test: Callable[[str], object]) -> Callable[[Sequence[str]], bool]:
    return lambda given: len(given) == 1 and bool(test(given[0]))


def _two(test: Callable[[str, str], object]) -> Callable[[Sequence[str]], bool]:
    return lambda given: len(given) == len(("one", "other")) and bool(test(*given))


_POSSIBLE: dict[StepKind, tuple[Callable[[Sequence[str]], bool], str]] = {
    StepKind.JOIN: (
        lambda given: len(given) > 1 and all(map(str.isdecimal, given[1:])),
        "Choose at least one other column.",
    ),
    StepKind.REPLACE: (_two(lambda old, _new: old), "Type the text to look for."),
    StepKind.PART: (
        _two(lambda separator, which: separator and _is_part(which)),
        "Choose what stands between the parts.",
    ),
    StepKind.MULTIPLY: (_one(is_factor), "Type the number to multiply by."),
    StepKind.YES_NO: (
        _two(lambda yes, no: _words(yes) or _words(no)),
        "Type at least one word for yes or for no.",
    ),
    StepKind.VALUES: (
        lambda given: bool(given) and len(given) % 2 == 0,
        "Choose a value of the list for at least one value.",
    ),
    StepKind.COUNTRY: (_one(is_country), "Type the two letters of a country, such as IN."),
    StepKind.DEFAULT: (_one(str.strip), "Type the value for empty cells."),
}
