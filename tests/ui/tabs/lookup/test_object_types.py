"""Object types are offered where the account has them, and nowhere else: both kinds of account are walked."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox

from lead_desktop.core.connections import Connection, Environment, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.fields import OBJECT_TYPE
from lead_desktop.jobs.questions import SaveConnection
from lead_desktop.tour.practice import known_leads
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.search import SearchTab

WAIT_MS = 15_000
TYPES = ["All types", "OT_0 (standard leads)", "OT_1", "OT_2"]


@pytest.fixture
def environ(crm):
    """Keys come from the connections, because the two accounts have different ones."""
    return {}


@pytest.fixture
def accounts(qtbot, crm, desk):
    """A connection to each account, saved with its keys."""
    made = {}
    for name in ("leadsquared", "leadsquared_plain"):
        account = getattr(crm.address, name)
        one = Connection(
            f"id-{name}-typed",
            f"{name} with its keys",
            ProviderId.LEADSQUARED,
            account.url,
            Environment.SANDBOX,
            default_country="IN",
        )
        pairs = ((KeyName.ACCESS_KEY, account.access_key), (KeyName.SECRET_KEY, account.secret_key))
        kept = []
        Asker(desk, desk).ask(
            SaveConnection(one, Keys(tuple((key, Secret(text)) for key, text in pairs))),
            kept.append,
            kept.append,
        )
        qtbot.waitUntil(lambda kept=kept: bool(kept))
        assert not isinstance(kept[0], LeadDesktopError), kept[0]
        made[name] = one
    return made


def opened(qtbot, tab, desk, connection, fields):
    qtbot.addWidget(tab)
    desk.use(connection)
    tab.resize(1300, 800)
    tab.show()
    qtbot.waitUntil(lambda: len(fields(tab)) > 20, timeout=WAIT_MS)
    return tab


def choose(tab, name, words):
    box = tab.findChild(QComboBox, name)
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def values(tab):
    rows = tab.results.table.rows
    at = [column.key for column in rows.columns].index(OBJECT_TYPE)
    return [rows.columns[at].text(rows.record_at(place)) for place in range(rows.rowCount())]


def done(qtbot, tab):
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None and not tab.model.job.busy, timeout=WAIT_MS)


def test_a_search_for_one_type_is_a_filter_and_the_request_says_it(qtbot, desk, accounts):
    tab = opened(qtbot, SearchTab(desk), desk, accounts["leadsquared"], lambda one: one.model.source.fields)
    box = tab.findChild(QComboBox, "searchType")
    assert box.isVisible()
    assert [box.itemText(at) for at in range(box.count())] == TYPES
    tab.model.source.choice.toggle(OBJECT_TYPE, on=True)
    choose(tab, "searchType", "OT_1")
    assert [row.draft.values for row in tab.request.filters.rows] == [("OT_1",)]
    assert "OT_1" in tab.request.preview.request()
    tab.run_main()
    done(qtbot, tab)
    assert set(values(tab)) == {"OT_1"}
    tab.model.remove_filter(tab.model.draft.filters[0].number)
    assert box.currentText() == "All types"
    choose(tab, "searchType", "OT_0 (standard leads)")
    choose(tab, "searchType", "All types")
    assert tab.model.draft.filters == ()
    tab.close_rows()


def test_fetched_leads_of_one_type_are_shown_alone_and_the_others_come_back(qtbot, desk, accounts, crm):
    tab = opened(qtbot, FetchTab(desk), desk, accounts["leadsquared"], lambda one: one.model.source.fields)
    choose(tab, "fetchType", "OT_1")
    assert tab.model.source.choice.is_on(OBJECT_TYPE)
    tab.model.run([lead.lead_id for lead in known_leads(crm.address)[:200]])
    done(qtbot, tab)
    table = tab.results.table
    qtbot.waitUntil(lambda: 0 < table.rows.rowCount() < 200)
    assert set(values(tab)) == {"OT_1"}
    table.clear_filters()
    qtbot.waitUntil(lambda: table.rows.rowCount() == 200)
    qtbot.waitUntil(lambda: tab.request.type.types.currentText() == "All types")
    tab.close_rows()


def dropped(qtbot, desk, connection, path):
    path.write_text(
        "First Name,Email\nAsha,asha@typed.example.in\nZoe,zoe@typed.example.in\n", encoding="utf-8"
    )
    desk.use(connection)
    tab = CreateTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1300, 800)
    tab.show()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(60, 60),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tab.file_step.drop.dropEvent(event)
    qtbot.waitUntil(
        lambda: tab.model.step is Step.MAP and tab.model.sheet.mapping is not None, timeout=WAIT_MS
    )
    return tab


def test_all_leads_of_a_sheet_are_created_as_one_type(qtbot, desk, accounts, crm, tmp_path):
    tab = dropped(qtbot, desk, accounts["leadsquared"], tmp_path / "typed.csv")
    assert tab.map_step.object_type.isVisible()
    choose(tab, "createType", "OT_2")
    assert tab.model.sheet.mapping.fixed == ((OBJECT_TYPE, "OT_2"),)
    assert tab.findChild(QComboBox, "createType").currentText() == "OT_2"
    tab.map_step.check.click()
    qtbot.waitUntil(lambda: tab.model.step is Step.CHECK, timeout=WAIT_MS)
    tab.check_step.upload.click()
    qtbot.waitUntil(lambda: tab.model.step is Step.RECEIPT, timeout=WAIT_MS)
    assert {lead["values"][OBJECT_TYPE] for lead in crm.leads()} == {"OT_2"}
    tab.close_rows()


def test_an_account_without_object_types_sees_nothing_of_them(qtbot, desk, accounts, crm, tmp_path):
    plain = accounts["leadsquared_plain"]
    search = opened(qtbot, SearchTab(desk), desk, plain, lambda one: one.model.source.fields)
    fetch = opened(qtbot, FetchTab(desk), desk, plain, lambda one: one.model.source.fields)
    assert search.request.type.isHidden()
    assert fetch.request.type.isHidden()
    assert OBJECT_TYPE not in {field.name for field in fetch.model.source.fields}
    tab = dropped(qtbot, desk, plain, tmp_path / "plain.csv")
    assert tab.map_step.object_type.isHidden()
    tab.map_step.check.click()
    qtbot.waitUntil(lambda: tab.model.step is Step.CHECK, timeout=WAIT_MS)
    tab.check_step.upload.click()
    qtbot.waitUntil(lambda: tab.model.step is Step.RECEIPT, timeout=WAIT_MS)
    assert len(crm.leads("leadsquared_plain")) == 2
    for one in (search, fetch, tab):
        one.close_rows()
