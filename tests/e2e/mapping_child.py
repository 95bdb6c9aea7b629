"""The window in a process of its own: maps a sheet, tells the draft and its mapping, and waits to be killed.

`python mapping_child.py FOLDER SHEET` prints the job id and the mapping as JSON, one line each.
"""

import io
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from lead_desktop.core.mapping import StepKind, ValueStep
from lead_desktop.jobs.map_columns import chosen_mapping
from lead_desktop.jobs.records import to_json
from lead_desktop.store.rowstore import RowReader
from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage

STEPS = (ValueStep(StepKind.JOIN, (" ", "1")), ValueStep(StepKind.TITLE))


def main(folder: Path, sheet: Path) -> None:
    QApplication([])
    with open_stage(
        folder, Album(folder / "pictures", "light"), "light", QSize(1440, 900), io.StringIO()
    ) as stage:
        hands = stage.hands
        stage.use("Sandbox LeadSquared")
        stage.open_tab("create")
        hands.drop(hands.find(QWidget, "createDropArea"), sheet)
        table = hands.find(QTableView, "createMapTable")
        hands.until(lambda: table.model().rowCount() > 0, "the columns")
        model = stage.window.tabs.pages.widget(2).model.sheet
        matching, path = model.matching, folder / "profile" / "jobs" / f"{model.job_id}.sqlite"
        matching.choose_field(0, "LastName")
        matching.choose_steps(0, matching.mapping.columns[0].treatment, STEPS)
        matching.choose_field(2, "")
        matching.choose_fixed("mx_City", "Pune")

        def kept() -> bool:
            with RowReader(path) as reader:
                return chosen_mapping(reader) == matching.mapping

        hands.until(kept, "the mapping on the disk")
        sys.stdout.write(f"{model.job_id}\n{to_json(matching.mapping)}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
