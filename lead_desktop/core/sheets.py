"""What is known of an opened spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """One sheet of a workbook.

    Attributes:
        name: Its name; the file's name for a CSV.
        rows: Rows with content, headings included, if the file says so cheaply; else None.
        hidden: Hidden in the workbook.
    """

    name: str
    rows: int | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TellingCell:
    """A text that shows whether the encoding of a file is right.

    Attributes:
        text: As it is read ("Müller").
        otherwise: As the second likeliest encoding reads it ("MÃ¼ller"); "" when there is none.
    """

    text: str
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """The first rows of a file, read at once.

    Attributes:
        sheets: All sheets of the file.
        sheet: Name of the sheet previewed.
        rows: The first rows as text, each as wide as the widest, heading rows included.
        heading_row: Proposed heading row, from 1 as a person counts.
        encoding: Encoding of a CSV, or "".
        delimiter: Delimiter of a CSV, or "".
        encoding_sure: The encoding is named by the file, proven by its content, or makes no difference.
        other_encoding: The second likeliest encoding, or "" when none is likely.
        telling: Some texts beyond plain letters, from the whole CSV.
        plain_quotes: Quotation marks of the CSV are letters like others: one of them is never closed.
    """

    sheets: tuple[SheetInfo, ...]
    sheet: str
    rows: tuple[tuple[str, ...], ...]
    heading_row: int
    encoding: str = ""
    delimiter: str = ""
    encoding_sure: bool = True
    other_encoding: str = ""
    telling: tuple[TellingCell, ...] = ()
    plain_quotes: bool = False


@dataclass(frozen=True, slots=True)
class SheetSource:
    """Exactly what to read.

    Attributes:
        path: Absolute path of the file.
        sheet: Sheet name; "" for a CSV.
        heading_row: Heading row, from 1 as a person counts.
        encoding: Encoding of a CSV, or "" to find out.
        delimiter: Delimiter of a CSV, or "" to find out.
    """

    path: str
    sheet: str = ""
    heading_row: int = 1
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a read sheet.

    Attributes:
        letter: Column letter in the sheet ("A").
        heading: Heading as read; "" when empty.
        key: Heading made unique ("Phone", "Phone (2)", "Column C").
        samples: First few different non-empty values.
    """

    letter: str
    heading: str
    key: str
    samples: tuple[str, ...] = ()
