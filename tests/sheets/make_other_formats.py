"""Write the binary samples of `tests/sheets/other_formats`, with LibreOffice 7.4 (its README tells how).

    .venv/bin/python tests/sheets/make_other_formats.py FOLDER   # writes leads.xlsx, to be converted
    /usr/bin/python3 tests/sheets/make_other_formats.py FOLDER convert   # the interpreter that has `uno`

The second step needs `soffice --headless --accept="socket,port=2002;urp;"` to run.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

FILTERS = {"xls": "MS Excel 97", "ods": "calc8"}


def write_source(path: Path) -> None:
    """Titles, a blank row, doubled headings, numbers that are phones, formulas, errors, merged cells, a hidden sheet."""
    from openpyxl import Workbook  # noqa: PLC0415 - the interpreter with `uno` has none

    book = Workbook()
    sheet = book.active
    sheet.title = "Leads"
    rows = (
        ("Spring fair 2025",),
        (),
        ("Name", "Phone", "Phone", None, "City", "Met on", "Badge", "Full"),
        ("Zoë Müller", 919876543210, "0049 40 5557", "x", "Köln", dt.date(2025, 3, 30), "000123", '=A4&"!"'),
        ("ليلى", "9.19876E+11", None, None, "#N/A", dt.date(2025, 10, 26), "0001", "=1/0"),
        (),
        ("Tom", 9822041873, None, None, None, dt.datetime(2025, 4, 3, 10, 11, 12), True, 18.5),  # noqa: DTZ001 - sheets know no zone
    )
    for row in rows:
        sheet.append(list(row))
    sheet["E5"].value = "=NA()"
    sheet.merge_cells("A1:H1")
    sheet.merge_cells("E4:E4")
    sheet.merge_cells("D4:D5")
    hidden = book.create_sheet("Codes")
    hidden.append(["Code", "Meaning"])
    hidden.sheet_state = "hidden"
    book.save(path)


def convert(folder: Path) -> None:
    """Let LibreOffice save the source in both formats, plain and behind the password "secret"."""
    import uno  # type: ignore[import-not-found]  # noqa: PLC0415 - only the system's interpreter has it
    from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]  # noqa: PLC0415

    def options(**given: object) -> tuple[object, ...]:
        return tuple(PropertyValue(Name=name, Value=value) for name, value in given.items())

    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    office = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
    desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    source = desktop.loadComponentFromURL((folder / "leads.xlsx").as_uri(), "_blank", 0, options(Hidden=True))
    source.calculateAll()
    for ending, name in FILTERS.items():
        source.storeToURL((folder / f"leads.{ending}").as_uri(), options(FilterName=name))
        locked = options(FilterName=name, Password="secret")
        source.storeToURL((folder / f"password.{ending}").as_uri(), locked)
    source.close(True)


if __name__ == "__main__":
    where = Path(sys.argv[1]).resolve()
    if sys.argv[2:]:
        convert(where)
    else:
        write_source(where / "leads.xlsx")
