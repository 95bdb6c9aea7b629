"""The sentences for files that cannot be read."""

from __future__ import annotations

from lead_desktop.core.errors import SheetError

SAFE = "Nothing was read and the file was left as it is."
_SAVE_ANEW = "Open it in Excel and save it as .xlsx or .csv, then drop it again."


def cannot_open(name: str, error: OSError) -> SheetError:
    """The system does not hand out the file."""
    if isinstance(error, FileNotFoundError):
        return SheetError(
            "File is not there",
            f"“{name}” is not there any more.",
            safe="Nothing was read.",
            do="Choose the file again.",
        )
    return SheetError(
        "File cannot be opened",
        f"“{name}” cannot be opened: {error.strerror or 'the system refused'}.",
        safe=SAFE,
        do="Close it in other programs, check that you may read it, then drop it again.",
        code=type(error).__name__,
    )


def not_an_ordinary_file(name: str, what: str) -> SheetError:
    """A folder, a pipe, a device; `what` completes “It is …”."""
    return SheetError(
        "Not a file that can be read",
        f"“{name}” is {what}, not a file.",
        safe="It was not opened.",
        do="Choose a spreadsheet file.",
    )


def empty_file(name: str) -> SheetError:
    """No bytes, or no cells."""
    return SheetError(
        "File is empty",
        f"“{name}” has no rows.",
        safe=SAFE,
        do="Check that it was saved, then drop it again.",
    )


def not_a_spreadsheet(name: str, what: str) -> SheetError:
    """The content is something else; `what` completes “It is …”."""
    return SheetError(
        "Not a spreadsheet", f"“{name}” is no spreadsheet. It is {what}.", safe=SAFE, do=_SAVE_ANEW
    )


def damaged(name: str, code: str = "") -> SheetError:
    """Cut off or broken."""
    return SheetError(
        "File is damaged",
        f"“{name}” is incomplete or damaged.",
        safe=SAFE,
        do="Download or copy it again. If Excel can open it, save it there as .xlsx.",
        code=code,
    )


def password_protected(name: str) -> SheetError:
    """Encrypted."""
    return SheetError(
        "File is protected by a password",
        f"“{name}” is encrypted, and this app does not ask for file passwords.",
        safe=SAFE,
        do="Open it, save it without a password (in Excel: File, Info, Protect Workbook), and drop that file.",
    )


def too_large(name: str, why: str) -> SheetError:
    """It would grow beyond what a spreadsheet can hold; `why` is a clause that begins with “it”."""
    return SheetError(
        "File is too large to be read safely",
        f"“{name}” was not opened: {why}.",
        safe=SAFE,
        do="Delete empty rows and columns behind the table, or save the table alone as .csv.",
    )


def unsafe(name: str, why: str) -> SheetError:
    """It is built as no spreadsheet program builds files."""
    return SheetError(
        "File is not safe to open",
        f"“{name}” was not opened: {why}.",
        safe=SAFE,
        do=_SAVE_ANEW,
    )


def bad_quotes(name: str, row: int) -> SheetError:
    """A quotation mark of a CSV is never closed."""
    return SheetError(
        "A quotation mark is never closed",
        f"“{name}” cannot be split into cells near row {row:,}: a text there has more than 100,000 characters.",
        safe=SAFE,
        do="Look for a single quotation mark near that row, or choose another delimiter.",
    )
