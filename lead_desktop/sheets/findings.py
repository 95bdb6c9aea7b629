"""What can be wrong in a cell, in words: a title per kind, an advice per cell."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.rows import RowState
from lead_desktop.sheets.emails import EmailState
from lead_desktop.sheets.phones import PhoneState

ERROR, WARNING = RowState.ERROR, RowState.WARNING

IN_CRM = "in-crm"
FOUND_ELSEWHERE = frozenset({IN_CRM})
"""Kinds that no look at the sheet finds: they stay while the text of their cell is the same."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with one value.

    Attributes:
        kind: Short stable name that groups equal problems; what follows a ":" tells variants apart.
        severity: ERROR or WARNING.
        title: The same for every problem of this kind.
        advice: What is wrong here and what to do.
    """

    kind: str
    severity: RowState
    title: str
    advice: str


EXCEL_ERROR = Finding(
    "cell-error",
    ERROR,
    "Error value from the spreadsheet",
    "The formula in this cell failed in the spreadsheet. Type the right value, or clear the cell.",
)
FORMULA = Finding(
    "formula",
    ERROR,
    "Formula instead of a value",
    "The cell holds a formula and no result. Open the file in Excel, save it, and drop it again, "
    "or type the value.",
)
DIGITS_LOST = Finding(
    "digits-lost",
    ERROR,
    "Digits were lost in the file",
    "The spreadsheet has rounded this number, and its last digits are gone. Type all digits, or clear the cell.",
)
CHARACTER_LOST = Finding(
    "character-lost",
    WARNING,
    "A character could not be read",
    "The encoding of the file does not fit here. Choose another encoding in step 1, or type the right character.",
)
HTML = Finding(
    "html",
    ERROR,
    "HTML in the text",
    "The text holds HTML tags, which CRMs refuse. Keep the plain words only.",
)
INVISIBLE = Finding(
    "invisible",
    WARNING,
    "Invisible characters",
    "There are characters here that cannot be seen. They are left out when the row is sent.",
)
INVISIBLE_KEPT = Finding(
    "invisible",
    WARNING,
    "Invisible characters",
    "There are characters here that cannot be seen, and this column is sent as it is.",
)
SPACES = Finding(
    "spaces",
    WARNING,
    "Spaces around the text",
    "There are spaces around the text, or two in a row. They are left out when the row is sent.",
)
SPACES_KEPT = Finding(
    "spaces",
    WARNING,
    "Spaces around the text",
    "There are spaces around the text, or two in a row, and this column is sent as it is.",
)
DATE_NOT_THERE = Finding(
    "date-not-there",
    ERROR,
    "Date does not exist",
    "The calendar has no such day. Type the right date, or change the date order of the column.",
)
DATE_UNREADABLE = Finding(
    "date-unreadable",
    ERROR,
    "Not a date",
    "This cannot be read as a date. Type it as 2025-04-25, or clear the cell.",
)
NOT_A_NUMBER = Finding(
    "number-invalid",
    ERROR,
    "Not a number",
    "This cannot be read as a number. Type digits only, or clear the cell.",
)
NOT_YES_NO = Finding(
    "boolean-invalid",
    ERROR,
    "Neither yes nor no",
    "This cannot be read as yes or no. Type yes or no, or clear the cell.",
)
URL_UNUSUAL = Finding(
    "url-unusual",
    WARNING,
    "Web address looks incomplete",
    "This does not look like a web address. It is sent as it is.",
)
NOBODY = Finding(
    "nobody",
    ERROR,
    "No name, e-mail or phone",
    "A lead needs a first name, last name, e-mail or phone. Fill in one of them.",
)

EMAIL_FINDINGS = {
    EmailState.RESERVED: Finding(
        "email-reserved",
        WARNING,
        "E-mail domain is for tests only",
        "No mail can arrive at this domain. The row is sent as it is.",
    ),
    EmailState.NO_AT: Finding(
        "email-incomplete",
        ERROR,
        "E-mail is not complete",
        "This address has no @. Type the right one, or clear the cell.",
    ),
    EmailState.INCOMPLETE: Finding(
        "email-incomplete",
        ERROR,
        "E-mail is not complete",
        "A part before or after the @ is missing. Type the right one, or clear the cell.",
    ),
    EmailState.SEVERAL: Finding(
        "email-several",
        ERROR,
        "Several e-mails in one cell",
        "A lead has one address here. Keep the best one.",
    ),
    EmailState.NOT_ALLOWED: Finding(
        "email-invalid",
        ERROR,
        "E-mail cannot exist",
        "No mail address is written like this. Type the right one, or clear the cell.",
    ),
}
PHONE_FINDINGS = {
    PhoneState.UNUSUAL: Finding(
        "phone-unusual",
        WARNING,
        "Phone number range is not in use",
        "The length fits, but no such numbers are given out. Check the digits; the row is sent as it is.",
    ),
    PhoneState.TOO_SHORT: Finding(
        "phone-short",
        ERROR,
        "Phone is too short",
        "Digits are missing for this country. Type all of them, or clear the cell.",
    ),
    PhoneState.TOO_LONG: Finding(
        "phone-long",
        ERROR,
        "Phone is too long",
        "There are too many digits for this country. Type the right number, or clear the cell.",
    ),
    PhoneState.SEVERAL: Finding(
        "phone-several",
        ERROR,
        "Several phones in one cell",
        "A lead has one phone here. Keep the best one.",
    ),
    PhoneState.NOT_A_PHONE: Finding(
        "phone-invalid",
        ERROR,
        "Not a phone",
        "This cannot be read as a phone. Type the number, or clear the cell.",
    ),
    PhoneState.UNKNOWN_COUNTRY: Finding(
        "phone-country",
        ERROR,
        "Country code does not exist",
        "No country has this code. Type the right one behind the +, or clear the cell.",
    ),
}


def missing(field: Field) -> Finding:
    """A mandatory field has no value."""
    return Finding(
        f"missing:{field.name}",
        ERROR,
        f"{field.label} is missing",
        f"The CRM refuses a lead without {field.label}. Fill it in.",
    )


def too_long(field: Field, length: int) -> Finding:
    """More characters than the field takes."""
    return Finding(
        f"too-long:{field.name}",
        ERROR,
        f"{field.label} is too long",
        f"The text has {length:,} characters, and {field.label} takes {field.max_length:,}. Shorten it.",
    )


def not_in_list(field: Field, nearest: str) -> Finding:
    """A value the list does not have."""
    hint = f"Did you mean “{nearest}”?" if nearest else "Choose one of its values, or clear the cell."
    return Finding(
        f"choice-unknown:{field.name}",
        ERROR,
        f"{field.label} has no such value",
        f"{field.label} is a list without this value. {hint}",
    )


def mistyped_domain(wrong: str, right: str) -> Finding:
    """A mail domain one letter away from a well-known one."""
    return Finding(
        f"email-domain:{wrong}>{right}",
        WARNING,
        f"Mail domain looks mistyped, {wrong}",
        f"Did you mean {right}? The row is sent as it is.",
    )


def ambiguous_number(read_as: str) -> Finding:
    """A mark that may group digits or begin decimals."""
    return Finding(
        "number-ambiguous",
        WARNING,
        "Number can be read in two ways",
        f"It is sent as {read_as}. Type it without the mark if that is wrong.",
    )


def twice(field: Field, first_line: int) -> Finding:
    """An earlier row has the same value in a field that must be unique."""
    names = {ValueKind.EMAIL: "e-mail", ValueKind.PHONE: "phone"}
    name = names.get(field.kind, field.label)
    return Finding(
        f"duplicate:{field.name}",
        WARNING,
        f"Same {name} twice in the file",
        f"Row {first_line:,} has the same {name}. The CRM will take one of them; leave out the other.",
    )


def in_crm(noun: str, lead: str) -> Finding:
    """The CRM has a lead with this value.

    Args:
        noun: "e-mail" or "phone".
        lead: The lead in words, without a full stop in it.
    """
    return Finding(
        IN_CRM,
        WARNING,
        "Already in the CRM",
        f"This {noun} is in the CRM: {lead}. Sent, the row should come back as a duplicate; leave it out, "
        f"or change the {noun}.",
    )
