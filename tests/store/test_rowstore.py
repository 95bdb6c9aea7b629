from __future__ import annotations

import pytest

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import InputError, StoreError
from lead_desktop.core.rows import CellProblem, Row, RowState, RowUpdate
from lead_desktop.store.rowstore import FilledRow, NewRow, ProblemKind, RowReader, RowWriter

PEOPLE = (
    NewRow(2, RowState.READY, ("Asha", 31, "asha@example.com"), key="id-1"),
    NewRow(3, RowState.READY, ("ravi", "9", None)),
    NewRow(4, RowState.READY, ("Zoë 100%", "", "zoe_1@example.com"), lead_id="L-4", reason="Seen before"),
    NewRow(5, RowState.READY, ("", 7.5)),
)


def names(reader, row_ids):
    return [row.cells[0] for row in reader.rows(row_ids)]


def test_rows_come_back_as_they_went_in(writer, reader):
    assert writer.append(PEOPLE) == 4
    assert reader.rows((3, 1)) == (
        Row(3, 4, RowState.READY, "L-4", "Seen before", 0, None, ("Zoë 100%", "", "zoe_1@example.com")),
        Row(1, 2, RowState.READY, "", "", 0, None, ("Asha", 31, "asha@example.com")),
    )
    assert [column.label for column in reader.columns()] == ["Name", "Age", "E-mail"]
    assert reader.columns()[1].kind is ValueKind.NUMBER
    assert (reader.count(), reader.last_row_id(), reader.key(1)) == (4, 4, "id-1")


def test_digits_that_are_text_stay_text(writer, reader):
    writer.append([NewRow(1, RowState.READY, ("000123", "000123", "+919876543210"))])
    assert reader.rows((1,))[0].cells == ("000123", "000123", "+919876543210")


def test_values_sqlite_cannot_hold_become_text_it_can(writer, reader):
    writer.append([NewRow(1, RowState.READY, (2**70, "half \ud83d character", True), reason="\udc00")])
    row = reader.rows((1,))[0]
    assert row.cells == (str(2**70), "half \ufffd character", 1)
    assert row.reason == "\ufffd"


def test_an_emoji_and_an_arabic_name_are_kept(writer, reader):
    writer.append([NewRow(1, RowState.READY, ("ليلى 😀", "अाशा", "é"))])
    assert reader.rows((1,))[0].cells == ("ليلى 😀", "अाशा", "é")


def test_a_batch_that_fails_appends_nothing(writer, reader):
    writer.append(PEOPLE)
    with pytest.raises(ValueError, match="cells"):
        writer.append([NewRow(6, RowState.READY, ("a",)), NewRow(7, RowState.READY, ("a",) * 4)])
    assert reader.count() == 4


def test_a_full_disk_appends_nothing_and_says_so(writer, reader):
    writer.append(PEOPLE)
    writer.db.execute(f"PRAGMA max_page_count = {writer.db.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(StoreError, match="no room left"):
        writer.append([NewRow(9, RowState.READY, ("x" * 50_000,))])
    assert reader.counts() == ((RowState.READY, 4),)


def test_a_reader_sees_a_batch_once_it_is_committed(writer, reader):
    with writer.transaction():
        writer.append(PEOPLE[:2])
        assert reader.count() == 0
        writer.append(PEOPLE[2:])
    assert reader.count() == 4


def test_updates_change_state_and_words_but_no_cells(writer, reader):
    writer.append(PEOPLE)
    writer.update([RowUpdate(2, RowState.FAILED, "L", "The CRM said no.", 7, 12.5)])
    assert reader.rows((2,)) == (
        Row(2, 3, RowState.FAILED, "L", "The CRM said no.", 7, 12.5, ("ravi", "9", None)),
    )
    assert reader.counts() == ((RowState.FAILED, 1), (RowState.READY, 3))


def test_a_found_lead_fills_its_row_and_keeps_its_raw_text(writer, reader):
    writer.append([NewRow(1, RowState.FETCHING), NewRow(2, RowState.FETCHING)])
    writer.fill(1, ("Asha",), "L-1", '{"a": 1}', RowState.FOUND, call=3, at_s=9.0)
    writer.fill_many([FilledRow(2, (None, 4), "L-2", "", RowState.FOUND)])
    assert [row.cells for row in reader.rows((1, 2))] == [("Asha", None, None), (None, 4, None)]
    assert (reader.raw(1), reader.raw(2), reader.rows((1,))[0].call) == ('{"a": 1}', "", 3)


def test_states_can_be_set_for_many_rows_and_the_last_word_holds(writer, reader):
    writer.append([NewRow(n, RowState.READY) for n in range(1, 5001)])
    writer.set_states((n, RowState.ERROR if n % 5 == 0 else RowState.READY) for n in range(1, 5001))
    writer.set_states([(1, RowState.ERROR), (1, RowState.WARNING)])
    assert reader.counts() == ((RowState.READY, 3999), (RowState.WARNING, 1), (RowState.ERROR, 1000))


def test_rows_being_fetched_wait_again(writer, reader):
    writer.append([NewRow(1, RowState.FETCHING, key="a"), NewRow(2, RowState.WAITING, key="b")])
    assert writer.return_fetching() == 1
    assert reader.waiting_keys(10) == ((1, "a"), (2, "b"))
    assert reader.waiting_keys(1, after_row_id=1) == ((2, "b"),)


def test_columns_can_be_added_at_the_end_once_there_are_rows_and_never_moved(writer, reader):
    writer.append(PEOPLE)
    columns = reader.columns()
    writer.set_columns((*columns, Column("D", "City")))
    writer.set_cells(1, ("Asha", 32, "a@b.c", "Pune"))
    assert reader.rows((1, 2))[0].cells == ("Asha", 32, "a@b.c", "Pune")
    assert reader.rows((2,))[0].cells == ("ravi", "9", None, None)
    with pytest.raises(ValueError, match="cannot be renamed"):
        writer.set_columns(columns[::-1])


def test_a_table_can_be_very_wide_and_is_still_searched(path):
    with RowWriter(path) as writer:
        writer.set_columns([Column(str(n), f"Column {n}") for n in range(1_900)])
        writer.append([NewRow(1, RowState.READY, ("",) * 1_899 + ("Émile",))])
        with RowReader(path) as reader:
            assert list(reader.row_ids(text="émile")) == [1]
        with pytest.raises(InputError, match="1,901 columns"):
            writer.set_columns([Column(str(n), "x") for n in range(1_901)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ASHA", [1]),
        ("100%", [3]),
        ("%", [3]),
        ("_1", [3]),
        ("zOË", [3]),
        ("l-4", [3]),
        ("seen", [3]),
        ("31", [1]),
    ],
)
def test_text_is_found_in_cells_lead_id_and_reason_in_any_case(writer, reader, text, found):
    writer.append(PEOPLE)
    assert list(reader.row_ids(text=text)) == found


def test_a_text_longer_than_sqlite_allows_finds_nothing_and_breaks_nothing(writer, reader):
    writer.append(PEOPLE)
    assert len(reader.row_ids(text="é" * 40_000)) == 0


def test_numbers_sort_as_numbers_and_blanks_come_last_both_ways(writer, reader):
    writer.append(PEOPLE)
    assert names(reader, reader.row_ids(sort=[(1, False)])) == ["", "ravi", "Asha", "Zoë 100%"]
    assert names(reader, reader.row_ids(sort=[(1, True)])) == ["Asha", "ravi", "", "Zoë 100%"]
    assert names(reader, reader.row_ids(sort=[(0, False)])) == ["Asha", "ravi", "Zoë 100%", ""]


def test_a_column_that_is_not_there_cannot_be_sorted_by(writer, reader):
    writer.append(PEOPLE)
    with pytest.raises(IndexError):
        reader.row_ids(sort=[(3, False)])
    with pytest.raises(KeyError):
        reader.row_ids(sort=[("nonsense", False)])


def test_rows_are_iterated_in_order_in_batches(writer, reader):
    writer.append([NewRow(n, RowState.READY, (f"n{n}",)) for n in range(1, 8)])
    assert [row.line for row in reader.iterate(batch=3)] == [1, 2, 3, 4, 5, 6, 7]
    assert [row.line for row in reader.iterate(reader.row_ids(sort=[("line", True)]), batch=2)] == [
        7,
        6,
        5,
        4,
        3,
        2,
        1,
    ]
    assert reader.rows((99, 2)) == reader.rows((2,))


def test_problems_are_grouped_and_replaced(writer, reader):
    writer.append(PEOPLE)
    email = [
        CellProblem(n, 2, "email-invalid", RowState.ERROR, "E-mail is not complete", f"Row {n}.")
        for n in (1, 3)
    ]
    name = CellProblem(1, 0, "name-short", RowState.WARNING, "Name is short", "Look at it.")
    writer.replace_problems([*email, name])
    assert reader.problem_kinds() == (
        ProblemKind("email-invalid", RowState.ERROR, "E-mail is not complete", 2),
        ProblemKind("name-short", RowState.WARNING, "Name is short", 1),
    )
    assert reader.problems((3, 1)) == (name, *email)
    assert list(reader.row_ids_of_problem("email-invalid")) == [1, 3]
    writer.replace_problems([name], row_ids=(1,))
    assert reader.problems((1, 2, 3)) == (name, email[1])
    writer.replace_problems(())
    assert reader.problem_kinds() == ()


def test_facts_are_kept_beside_the_rows(writer, reader):
    assert reader.fact("parts") == ""
    writer.set_fact("parts", "[1, 2]")
    writer.set_fact("parts", "[1, 2, 3]")
    assert reader.fact("parts") == "[1, 2, 3]"


def test_a_draft_is_filled_faster_but_as_safe_against_damage(tmp_path):
    with RowWriter(tmp_path / "draft.sqlite", durable=False) as writer:
        assert writer.db.execute("PRAGMA synchronous").fetchone() == (1,)


def test_a_reader_of_a_missing_job_says_so(tmp_path):
    with pytest.raises(StoreError, match="missing"):
        RowReader(tmp_path / "gone.sqlite")
