"""Rows of a warning that have an error, too, are counted, so that the numbers of a check add up."""

from lead_desktop.core.columns import Column
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter


def test_a_warning_says_how_many_of_its_rows_are_not_sent(tmp_path):
    path = tmp_path / "job.sqlite"
    states = (RowState.WARNING, RowState.ERROR, RowState.ERROR, RowState.READY)
    with RowWriter(path) as writer:
        writer.set_columns([Column("A", "A")])
        writer.append(NewRow(line, state, ("x",)) for line, state in enumerate(states, start=2))
        warned = [
            CellProblem(row, 0, "spaces", RowState.WARNING, "Spaces", "Around it.") for row in (1, 2, 3)
        ]
        wrong = [CellProblem(row, 0, "wrong", RowState.ERROR, "Wrong", "No @.") for row in (2, 3)]
        writer.replace_problems([*warned, *wrong])
    with RowReader(path) as reader:
        found = {kind.kind: (kind.count, kind.with_errors) for kind in reader.problem_kinds()}
        counts = dict(reader.counts())
    assert found == {"spaces": (3, 2), "wrong": (2, 0)}
    assert found["spaces"][0] - found["spaces"][1] == counts[RowState.WARNING]
