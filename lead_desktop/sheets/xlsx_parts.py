"""Which part of an .xlsx package holds which sheet."""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from lead_desktop.sheets import refusals

_DIMENSION = re.compile(rb'<(?:\w+:)?dimension\s[^>]*?ref="[A-Z]+[0-9]+:[A-Z]+([0-9]+)"')
_ZEROS = re.compile(r"0{2,}")
_MAX_XML = 64 << 20


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One worksheet of the package.

    Attributes:
        name: Name on its tab.
        part: Path within the package.
        hidden: Hidden in the workbook.
        rows: Last row as the sheet itself declares, or None.
    """

    name: str
    part: str
    hidden: bool
    rows: int | None


def sheet_parts(archive: zipfile.ZipFile, file_name: str) -> tuple[SheetPart, ...]:
    """The worksheets in tab order; chart sheets are left out.

    Raises:
        SheetError: The workbook part is missing or damaged.
    """
    try:
        workbook, targets = workbook_relations(archive)
        found = [
            (sheet, targets.get(_attribute(sheet, "id"), ("", "")))
            for sheet in _parse(archive, workbook).iter()
            if _tag(sheet) == "sheet"
        ]
    except (KeyError, ParseError, DefusedXmlException, zipfile.BadZipFile, ValueError, OSError) as error:
        raise refusals.damaged(file_name, type(error).__name__) from error
    names = set(archive.namelist())
    return tuple(
        SheetPart(
            sheet.get("name", ""), part, sheet.get("state", "visible") != "visible", _rows(archive, part)
        )
        for sheet, (kind, part) in found
        if kind.endswith("/worksheet") and part in names
    )


def zero_formats(archive: zipfile.ZipFile) -> dict[int, int]:
    """Cell styles that show leading zeros: style number to digits shown ("00000" is 5).

    The zeros are in the format only; the cell holds the bare number.
    """
    if "xl/styles.xml" not in archive.namelist():
        return {}
    try:
        styles = _parse(archive, "xl/styles.xml")
    except (ParseError, DefusedXmlException, zipfile.BadZipFile, ValueError):
        return {}
    formats = {
        node.get("numFmtId", ""): len(node.get("formatCode", ""))
        for node in styles.iter()
        if _tag(node) == "numFmt" and _ZEROS.fullmatch(node.get("formatCode", ""))
    }
    cell_styles = next((node for node in styles.iter() if _tag(node) == "cellXfs"), None)
    if not formats or cell_styles is None:
        return {}
    return {
        number: formats[style.get("numFmtId", "")]
        for number, style in enumerate(cell_styles)
        if style.get("numFmtId", "") in formats
    }


def workbook_relations(archive: zipfile.ZipFile) -> tuple[str, dict[str, tuple[str, str]]]:
    """The workbook part, and relation id to (type, target path).

    Raises:
        KeyError, ParseError, DefusedXmlException, ValueError: The package is damaged.
    """
    workbook = _workbook_part(archive)
    return workbook, _relations(archive, workbook)


def part_of_kind(archive: zipfile.ZipFile, kind: str) -> str:
    """Path of the workbook's part of a kind ("styles"), "" when there is none."""
    _, targets = workbook_relations(archive)
    names = set(archive.namelist())
    return next((part for one, part in targets.values() if one.endswith(f"/{kind}") and part in names), "")


def drawing_extents(archive: zipfile.ZipFile, part: str) -> tuple[tuple[int, int], ...]:
    """First and last column (from 1) of each chart and picture that lies on a sheet."""
    try:
        drawings = [path for kind, path in _relations(archive, part).values() if kind.endswith("/drawing")]
        anchors = [
            anchor
            for drawing in drawings
            for anchor in _parse(archive, drawing)
            if _tag(anchor) in {"twoCellAnchor", "oneCellAnchor"}
        ]
    except (KeyError, ParseError, DefusedXmlException, zipfile.BadZipFile, ValueError):
        return ()
    return tuple(extent for anchor in anchors if (extent := _extent(anchor)))


def _extent(anchor: Element) -> tuple[int, int] | None:
    columns = [
        int(node.text or 0) + 1
        for corner in anchor
        if _tag(corner) in {"from", "to"}
        for node in corner
        if _tag(node) == "col"
    ]
    return (min(columns), max(columns)) if columns else None


def _workbook_part(archive: zipfile.ZipFile) -> str:
    for kind, part in _relations(archive, "").values():
        if kind.endswith("/officeDocument"):
            return part
    raise KeyError("officeDocument")


def _relations(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Relation id to (type, target path) of a part."""
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}
    for node in _parse(archive, posixpath.join(folder, "_rels", f"{name}.rels")).iter():
        if _tag(node) == "Relationship":
            target = node.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            found[node.get("Id", "")] = (node.get("Type", ""), path.lstrip("/"))
    return found


def _parse(archive: zipfile.ZipFile, part: str) -> Element:
    with archive.open(part) as file:
        text = file.read(_MAX_XML)
    root: Element = fromstring(text)
    return root


def _tag(node: Element) -> str:
    return node.tag.rpartition("}")[2]


def _attribute(node: Element, name: str) -> str:
    """An attribute whatever its namespace (r:id in transitional and strict files)."""
    return next((value for key, value in node.attrib.items() if key.rpartition("}")[2] == name), "")


def _rows(archive: zipfile.ZipFile, part: str) -> int | None:
    if part not in archive.namelist():
        return None
    try:
        with archive.open(part) as file:
            found = _DIMENSION.search(file.read(4096))
    except (zipfile.BadZipFile, OSError):
        return None
    return int(found[1]) if found else None
