"""Several files at once: one after another, each with its own mapping, check and receipt."""

from PySide6.QtWidgets import QFileDialog

from lead_desktop.core.receipts import JobState
from lead_desktop.ui.tabs.create.view_model import Step


def opened(person, name):
    """Wait until a file stands at its columns."""
    sheet = person.tab.model.sheet
    person.until(lambda: sheet.file_name == name and sheet.mapping is not None and not sheet.busy)


def test_three_dropped_files_are_sent_one_after_another_each_with_its_own_receipt(person, crm, sheet):
    paths = [sheet(4 + n, name=f"fair-{n}.csv") for n in range(3)]
    person.drop(*paths)
    queue = person.tab.queue
    for n in range(3):
        opened(person, f"fair-{n}.csv")
        assert queue.words.startswith(f"File {n + 1} of 3 ")
        person.press(person.tab.map_step.check)
        person.reach(Step.CHECK)
        person.press(person.tab.check_step.upload)
        person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
        assert person.tab.model.outcome.record.rows_in == 4 + n
        assert queue.next.isVisibleTo(queue) is (n < 2)
        if n < 2:
            person.press(queue.next)
    assert queue.words == "File 3 of 3 This is the last one."
    person.press(person.tab.receipt.new)
    assert not queue.isVisibleTo(person.tab)
    # The same four leads stand in all three files; the practice account takes each e-mail once.
    assert len(crm.leads()) == 6


def test_a_file_that_is_put_aside_stays_as_a_draft_and_goes_on_from_the_recent_files(person, crm, sheet):
    person.drop(sheet(5, name="a.csv"), sheet(6, name="b.csv"))
    opened(person, "a.csv")
    assert person.tab.queue.words == "File 1 of 2 Next: b.csv."
    person.tab.model.sheet.matching.choose_field(5, "JobTitle")
    person.press(person.tab.queue.next)
    opened(person, "b.csv")
    person.until(lambda: len(person.tab.model.recent) == 2)
    aside = next(file for file in person.tab.model.recent if file.source.path.endswith("a.csv"))
    assert aside.record.state is JobState.DRAFT
    person.tab.file_step.job_wanted.emit(aside.record.job_id)
    opened(person, "a.csv")
    assert person.tab.model.sheet.mapping.columns[5].field == "JobTitle"
    assert crm.leads() == []


def test_other_files_among_them_are_named_and_a_broken_one_does_not_stop_the_rest(
    person, board, sheet, tmp_path
):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"%PDF-1.7")
    person.drop(broken, tmp_path / "me.png", sheet(3, name="good.csv"))
    assert board.messages[-1].message == "“me.png” is not a spreadsheet. The others are opened."
    person.until(lambda: board.messages[-1].title == "Not a spreadsheet")
    assert person.tab.queue.words == "File 1 of 2 Next: good.csv."
    person.press(person.tab.queue.next)
    opened(person, "good.csv")


def test_files_that_wait_are_left_out_and_new_ones_come_before_them(person, sheet):
    person.drop(sheet(3, name="a.csv"), sheet(3, name="b.csv"), sheet(3, name="c.csv"))
    opened(person, "a.csv")
    person.drop(sheet(3, name="d.csv"), sheet(3, name="c.csv"))
    opened(person, "d.csv")
    assert person.tab.queue.words == "File 1 of 3 Next: c.csv, then b.csv."
    person.press(person.tab.queue.leave)
    assert not person.tab.queue.isVisibleTo(person.tab)
    assert person.tab.model.sheet.file_name == "d.csv"


def test_several_files_are_chosen_in_the_dialog(person, sheet, monkeypatch):
    paths = [str(sheet(3, name=f"{name}.csv")) for name in "ab"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    person.press(person.tab.file_step.choose)
    opened(person, "a.csv")
    assert person.tab.queue.words == "File 1 of 2 Next: b.csv."


def test_a_checked_sheet_is_kept_as_a_draft_when_another_file_is_dropped_on_it(person, sheet):
    person.check(sheet(5, name="worked-on.csv", broken=(1,)))
    person.drop(sheet(3, name="other.csv"))
    opened(person, "other.csv")
    person.until(lambda: len(person.tab.model.recent) == 2)
    assert {file.record.rows_in for file in person.tab.model.recent} == {5, 3}
