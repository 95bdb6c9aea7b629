"""Phones: is it one, what is missing, and one form for the same phone however it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneMetadata, PhoneNumber, ValidationResult

_IGNORED = " -().\t\xa0/\u2010\u2011\u2012\u2013\u2014\u2212\u200e\u200f\u202a\u202c\u202d\u2066\u2069"
_MARKS = str.maketrans("", "", _IGNORED)
_DIGITS = str.maketrans(
    {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)}
    | {"\uff0b": "+"}
)
_SEVERAL = re.compile(
    r"[0-9 ()\-.]{7,}[/,;|&\n]\s*\+?[0-9 ()\-.]{7,}|[0-9 ()\-.]{7,}\b(?:or|und|and|et|o)\b.*[0-9]{6,}"
)
LONGEST_GLANCE = 32  # characters; longer ones deserve a closer look
_SHAPE = re.compile(r"\+?[0-9]{6,15}")


class PhoneState(StrEnum):
    """How good a phone is."""

    GOOD = "good"
    UNUSUAL = "unusual"  # the length is right, the number range is not in use as far as is known
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    SEVERAL = "several phones"
    NOT_A_PHONE = "not a phone"
    UNKNOWN_COUNTRY = "unknown country code"


@dataclass(frozen=True, slots=True)
class Phone:
    """What became of one text.

    Attributes:
        state: How good it is.
        text: The form that is sent, "+91-9822041873"; the trimmed text when the country is not known.
        key: Digits with country code, the same for every way of writing; "" when it is no phone.
    """

    state: PhoneState
    text: str
    key: str


def is_country(region: str) -> bool:
    """An ISO 3166 region of two letters that has phones."""
    return phonenumbers.country_code_for_region(region.upper()) != 0


def region_of(calling_code: str) -> str:
    """The ISO region that a country code for phones stands for, the main one where several share it; else ""."""
    digits = calling_code.isascii() and calling_code.isdecimal()
    region = phonenumbers.region_code_for_country_code(int(calling_code)) if digits else ""
    return region if is_country(region) else ""


class PhoneReader:
    """Reads phones of one account; `default_country` (ISO region or "") is for those without a code.

    A fast path compares with the mobile numbers of the default country; what is left goes to the
    phonenumbers library, a hundred times slower.
    """

    def __init__(self, default_country: str = "") -> None:
        self._country = default_country.upper()
        code = phonenumbers.country_code_for_region(self._country) if self._country else 0
        self._prefix = f"+{code}" if code else ""
        self._mobile = _mobile_pattern(self._country, code) if code else None
        self._read_slowly = lru_cache(maxsize=20_000)(self._read_with_library)

    def read(self, text: str) -> Phone:
        """Judge one text, which is not empty."""
        plain = text.translate(_MARKS)
        if self._mobile is not None and (found := self._mobile.fullmatch(plain)):
            national = found[1]
            return Phone(PhoneState.GOOD, f"{self._prefix}-{national}", f"{self._prefix[1:]}{national}")
        return self._read_slowly(text)

    def key_at_a_glance(self, text: str) -> str:
        """The key of a good mobile number of the default country; "" for all that has to be read."""
        if (
            self._mobile is None
            or "  " in text
            or text[0] == " "
            or text[-1] == " "
            or len(text) > LONGEST_GLANCE
        ):
            return ""
        found = self._mobile.fullmatch(text.replace(" ", "").replace("-", ""))
        return f"{self._prefix[1:]}{found[1]}" if found else ""

    def _read_with_library(self, text: str) -> Phone:
        asked = text.strip().translate(_DIGITS)
        plain = asked.translate(_MARKS)
        if plain.startswith("00"):
            plain = f"+{plain[2:]}"
        if _SEVERAL.search(asked):
            return Phone(PhoneState.SEVERAL, asked, "")
        if not self._country and not plain.startswith("+"):
            return _without_country(asked, plain)
        try:
            number = phonenumbers.parse(plain if _SHAPE.fullmatch(plain) else asked, self._country or None)
        except NumberParseException as error:
            return Phone(_PARSE_STATES.get(error.error_type, PhoneState.NOT_A_PHONE), asked, "")
        return self._judged(number, asked)

    def _judged(self, number: PhoneNumber, asked: str) -> Phone:
        national = phonenumbers.national_significant_number(number)
        key = f"{number.country_code}{national}"
        sent = asked if number.extension else f"+{number.country_code}-{national}"
        if number.extension:
            key = f"{key}x{number.extension}"
        possible = phonenumbers.is_possible_number_with_reason(number)
        if possible in {ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY}:
            return Phone(PhoneState.TOO_SHORT, asked, "")
        if possible == ValidationResult.TOO_LONG:
            return Phone(PhoneState.TOO_LONG, asked, "")
        if possible == ValidationResult.INVALID_COUNTRY_CODE:
            return Phone(PhoneState.UNKNOWN_COUNTRY, asked, "")
        good = phonenumbers.is_valid_number(number)
        return Phone(PhoneState.GOOD if good else PhoneState.UNUSUAL, sent, key)


_PARSE_STATES = {
    NumberParseException.INVALID_COUNTRY_CODE: PhoneState.UNKNOWN_COUNTRY,
    NumberParseException.TOO_SHORT_NSN: PhoneState.TOO_SHORT,
    NumberParseException.TOO_SHORT_AFTER_IDD: PhoneState.TOO_SHORT,
    NumberParseException.TOO_LONG: PhoneState.TOO_LONG,
}
_FEWEST, _MOST = 6, 15  # ITU-T E.164: at most 15 digits


def _without_country(asked: str, plain: str) -> Phone:
    """No country is known: only shape and length can be judged."""
    if not plain.isdigit() or not plain.isascii():
        return Phone(PhoneState.NOT_A_PHONE, asked, "")
    if len(plain) < _FEWEST:
        return Phone(PhoneState.TOO_SHORT, asked, "")
    if len(plain) > _MOST:
        return Phone(PhoneState.TOO_LONG, asked, "")
    return Phone(PhoneState.GOOD, asked, plain.lstrip("0"))


def _mobile_pattern(region: str, code: int) -> re.Pattern[str] | None:
    """Mobile numbers of the region, written without marks: "+91…", "0091…", with trunk prefix, or bare.

    A bare number that begins with the country code is left to the library.
    """
    data = PhoneMetadata.metadata_for_region(region, None)
    if data is None or data.mobile is None or data.general_desc is None:
        return None
    rewritten = data.national_prefix_transform_rule is not None
    if not data.mobile.national_number_pattern or data.leading_digits or rewritten:
        return None
    trunk = re.escape(data.national_prefix) if data.national_prefix else ""
    starts = [rf"\+{code}", f"00{code}", *([trunk] if trunk else [])]
    mobile, general = data.mobile.national_number_pattern, data.general_desc.national_number_pattern
    lengths = "|".join(f"[0-9]{{{length}}}" for length in data.mobile.possible_length)
    return re.compile(
        rf"(?:{'|'.join(starts)})?(?!{code})((?=(?:{mobile})$)(?=(?:{general})$)(?:{lengths}))", re.ASCII
    )
