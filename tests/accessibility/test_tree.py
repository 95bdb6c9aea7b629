"""What a screen reader is told on each screen: the tree of the app, walked over AT-SPI on a real screen.

The scenes follow one another, as in an hour of work.
"""

from collections.abc import Iterator

import pytest

FRAME = {"mainWindow", "connectionSwitcher", "quotaMeter", "jobsIndicator", "tabs"}
FETCH = {"fetchIdBox", "fetchColumns", "fetchRun"}
RESULTS = {"Table", "Filter", "States", "Export"}
SEARCH = {
    "searchText",
    "searchAddFilter",
    "searchFilters",
    "searchSort",
    "searchFields",
    "searchRequest",
    "searchRun",
}
KEYS = {"connectionAccessKey", "connectionSecretKey"}
DIALOG = {
    "connectionDialog",
    "connectionProvider",
    "connectionName",
    "connectionUrl",
    "connectionTest",
    "connectionSave",
}
SCENES = {
    "fetch": FRAME | FETCH,
    "fetched": FETCH | {f"fetch{one}" for one in RESULTS},
    "search": SEARCH,
    "searched": {"searchTable", "searchExport", "searchDrawer"},
    "dates": {"searchFrom", "searchTo"},
    "create": {"createDropArea"},
    "mapped": {"createMapTable", "createCheck"},
    "checked": {"createCheckTable", "createIssues", "createUpload"},
    "uploading": {"createRunTable", "createStates", "createPause", "createStop"},
    "receipt": {"createReceipt", "createSaveResults"},
    "jobs": {"jobsTable", "jobsReceipt"},
    "connections": set(),
    "connection": DIALOG | KEYS,
    "more": DIALOG | KEYS,
    "settings": {"settingsDialog"},
    "shortcuts": set(),
    "support": set(),
    "about": set(),
    "safe": set(),
}
CHOICES = {"combo box"}
FAULTY_ROW = 2


@pytest.fixture(scope="module")
def trees(reader) -> dict:
    """The tree of each scene, and what was announced on the way to it."""
    return {scene: (reader.show(scene), tuple(reader.heard)) for scene in SCENES}


def nodes(trees, scene) -> Iterator:
    return trees[scene][0].walk()


@pytest.mark.parametrize("scene", SCENES)
def test_everything_the_keyboard_reaches_has_a_name(trees, scene):
    nameless = [
        (node.role, node.id) for node in nodes(trees, scene) if "focusable" in node.states and not node.name
    ]
    assert not nameless


@pytest.mark.parametrize("scene", SCENES)
def test_every_button_has_a_name(trees, scene):
    assert not [node.id for node in nodes(trees, scene) if node.role == "push button" and not node.name]


@pytest.mark.parametrize("scene", SCENES)
def test_a_list_to_choose_from_says_what_is_chosen_for(trees, scene):
    """On Linux the name of a list is the words chosen; what they are for is said by a description or a label."""
    silent = [
        (node.name, node.id) for node in nodes(trees, scene) if node.role in CHOICES and not node.description
    ]
    assert not silent


@pytest.mark.parametrize("scene", SCENES)
def test_names_are_words_said_once(trees, scene):
    named = [node.name for node in nodes(trees, scene) if node.name]
    stammered = [
        name
        for name in named
        if (words := name.split(": ", 1))[0] in words[-1][: len(words[0])] and len(words) > 1
    ]
    unfinished = [name for name in named if name != name.strip() and name.strip()]
    assert (stammered, unfinished) == ([], [])


@pytest.mark.parametrize("scene", [scene for scene, ids in SCENES.items() if ids])
def test_the_principal_things_are_found_by_their_object_names(trees, scene):
    assert SCENES[scene] <= {node.id for node in nodes(trees, scene)}


@pytest.mark.parametrize(
    ("scene", "table", "first"),
    [
        ("fetched", "fetchTable", {"Line": "1", "State": "Found"}),
        ("checked", "createCheckTable", {"Row": "2", "State": "Ready", "First Name": "Asha0"}),
        ("uploading", "createRunTable", {"Row": "2", "State": "Waiting"}),
        ("jobs", "jobsTable", {"State": "Finished", "Job": "Bulk create fair.csv"}),
    ],
)
def test_a_table_tells_headings_cells_and_the_state_of_rows(trees, scene, table, first):
    told = trees[scene][0].with_id(table).table
    assert told["rows"] > 0
    words = dict(zip(told["headings"], (cell["name"] for cell in told["cells"][0]), strict=True))
    assert {key: words[key] for key in first} == first


def test_a_cell_says_what_is_wrong_with_it(trees):
    told = trees["checked"][0].with_id("createCheckTable").table
    cell = told["cells"][FAULTY_ROW][told["headings"].index("Email")]
    assert cell["name"] == "nadia@"
    assert "before or after the @ is missing" in cell["description"]


def test_progress_is_told_in_words(trees):
    strips = [node.name for node in nodes(trees, "uploading") if node.id == "ProgressStrip"]
    assert any("0 of 39 rows answered" in words for words in strips), strips
    announced = [words for _tree, heard in trees.values() for words in heard]
    assert [words for words in announced if words.startswith(("Starting", "Fetching", "Reading"))], announced


def test_how_an_upload_ended_is_told(trees):
    heard = [words for scene in ("receipt", "jobs") for words in trees[scene][1]]
    assert [words for words in heard if "leads were created" in words or "leads created" in words], heard
