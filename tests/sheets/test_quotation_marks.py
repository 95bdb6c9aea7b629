"""Quotation marks that enclose cells, and those that are letters: no row may be taken in by a mark that is lost."""

import pytest

from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.open_file import preview_file, read_rows


def rows_of(path):
    return [cells for _, cells in read_rows(SheetSource(str(path)))]


@pytest.mark.parametrize("delimiter", ["\t", ",", ";"])
def test_a_mark_that_is_never_closed_takes_in_no_rows(text_file, delimiter):
    people = [
        ["Name", "Pipe", "City"],
        ["Asha", '"5 inch', "Pune"],
        ["Tom", "6", "Leeds"],
        ["Zoë", '4"', "Bonn"],
    ]
    path = text_file("".join(delimiter.join(row) + "\n" for row in people))
    preview = preview_file(path)
    assert preview.plain_quotes
    assert preview.rows == tuple(map(tuple, people))
    assert rows_of(path) == [tuple(row) for row in people[1:]]


def test_a_lost_mark_far_down_is_found_when_all_is_read(text_file):
    lines = ["Name,Size,City", *['Asha,"Big",Pune'] * 20_000]
    lines += ['Tom,"5,Leeds', "Ravi,6,Agra", 'Zoë,7",Bonn', "Meera,8,Pune"]
    path = text_file("\n".join(lines) + "\n")
    assert not preview_file(path).plain_quotes
    found = rows_of(path)
    assert len(found) == 20_004
    assert found[0] == ("Asha", "Big", "Pune")
    assert found[-4:] == [
        ("Tom", '"5', "Leeds"), ("Ravi", "6", "Agra"), ("Zoë", '7"', "Bonn"), ("Meera", "8", "Pune"),
    ]  # fmt: skip


def test_a_mark_never_closed_to_the_end_of_the_file_loses_no_row(text_file):
    path = text_file('Name,City\nAsha,"Pune\n' + "Tom,Leeds\n" * 20_000)
    assert len(rows_of(path)) == 20_001


def test_addresses_on_several_lines_stay_one_cell(text_file):
    path = text_file(
        'Name,Address,City\nAsha,"12 Main Road,\nCamp, near the mill,\nPune",Pune\n"Rao, Tom",x,Leeds\n'
    )
    assert not preview_file(path).plain_quotes
    assert rows_of(path) == [
        ("Asha", "12 Main Road,\nCamp, near the mill,\nPune", "Pune"), ("Rao, Tom", "x", "Leeds"),
    ]  # fmt: skip
