"""A cell with several problems tells of all of them."""

from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter
from lead_desktop.ui.models.row_table_model import RowTableModel, joined
from lead_desktop.ui.models.table_columns import line_column

SPACES = CellProblem(1, 1, "spaces", RowState.WARNING, "Spaces", "Spaces stand around it.")
TWICE = CellProblem(1, 1, "twice", RowState.WARNING, "Twice", "Row 4 has it, too.")
WRONG = CellProblem(1, 1, "wrong", RowState.ERROR, "Wrong", "It has no @.")


def test_two_warnings_are_told_together_and_an_error_hides_a_warning():
    assert joined(SPACES, TWICE).advice == "Spaces stand around it. Row 4 has it, too."
    assert joined(SPACES, WRONG) == joined(WRONG, SPACES) == WRONG


def test_the_table_tells_of_both(make_job):
    path = make_job([NewRow(2, RowState.WARNING, ("x", "y", "z"))])
    with RowWriter(path) as writer:
        writer.replace_problems([SPACES, TWICE])
    with RowReader(path) as reader:
        model = RowTableModel()
        model.set_source(reader, (line_column(),))
        assert model.problem_at(0, 1).advice == "Spaces stand around it. Row 4 has it, too."
