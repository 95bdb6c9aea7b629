"""Leads that were found go into a template, and come back from it as they were."""

import pytest
from openpyxl import load_workbook

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, Match
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.fill_template import FillTemplate
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.sheets.heading_words import NOT_SENT
from lead_desktop.sheets.open_file import preview_file, read_rows
from lead_desktop.sheets.suggest import suggest_mapping
from lead_desktop.sheets.template import HEADING_ROW, write_template
from lead_desktop.sheets.treatment import RowTreatment
from lead_desktop.tour.practice import known_leads

NOBODY = "cc3fef18-960b-4a60-98c0-af2ab61cee80"


def quiet(_word):
    """Nobody listens."""


def sent_again(path, fields):
    """The sheet, mapped by itself: the mapping, the ids of its own column, and what would be sent of each row."""
    preview = preview_file(path)
    assert preview.heading_row == HEADING_ROW
    rows = read_rows(SheetSource(str(path), preview.sheet, preview.heading_row))
    read = list(rows)
    mapping = suggest_mapping(rows.sampled_columns(), fields, default_country="IN")
    treatment = RowTreatment(mapping, fields)
    return mapping, [cells[-1] for _, cells in read], [dict(treatment.draft(*row).values) for row in read]


def as_sent(field, value):
    """What is sent for a value the CRM gave: a day without the midnight it is told with."""
    text = "" if value is None else str(value)
    midnight = " 00:00:00.000"
    return text.removesuffix(midnight) if field.kind is ValueKind.DATE else text


def test_leads_of_every_field_come_back_mapped_by_themselves_with_equal_values(desk, crm, tmp_path):
    path = tmp_path / "leads.xlsx"

    async def story(desk):
        fields = await LoadFields(desk.connections["leadsquared"].connection_id).run(desk.workspace, quiet)
        possible = [field for field in fields if field.writable and field.kind is not ValueKind.JSON]
        ids = [lead.lead_id for lead in known_leads(crm.address)[:200]]
        ended = await desk.fetch([NOBODY, *ids, ids[0]], tuple(field.column() for field in possible))
        rows = desk.rows(ended.job_id)
        names = tuple(field.name for field in possible)
        row_ids = [row.row_id for row in rows]
        done = await FillTemplate(ended.job_id, str(path), row_ids, names).run(desk.workspace, quiet)
        assert (done.leads, len(done.fields), done.left_out) == (200, len(possible), ())
        mapping, own, drafts = sent_again(path, fields)
        assert {column.match for column in mapping.columns[:-1]} == {Match.SAME_NAME}
        assert not [column.question for column in mapping.columns if column.question]
        assert (mapping.columns[-1].heading, mapping.columns[-1].field) == (NOT_SENT, "")
        found = [row for row in rows if row.lead_id]
        assert own == [row.lead_id for row in found]
        for row, draft in zip(found, drafts, strict=True):
            was = dict(zip(names, row.cells[1:], strict=True))
            expected = {field.name: as_sent(field, was[field.name]) for field in possible}
            assert draft == {name: text for name, text in expected.items() if text}
        assert any("Phone" in draft for draft in drafts)
        assert any("mx_First_Contact" in draft for draft in drafts)

    desk(story)


def test_a_whole_name_goes_into_its_two_fields_and_what_cannot_be_sent_is_named(desk, crm, tmp_path):
    path = tmp_path / "leads.xlsx"
    columns = (
        Field(FULL_NAME, "Full name"),
        Field("CreatedOn", "Created On"),
        Field("Phone", "Phone Number"),
    )

    async def story(desk):
        ids = [lead.lead_id for lead in known_leads(crm.address)[:3]]
        ended = await desk.fetch(ids, tuple(field.column() for field in columns))
        names = tuple(field.name for field in columns)
        done = await FillTemplate(ended.job_id, str(path), [3, 1], names).run(desk.workspace, quiet)
        assert done.left_out == ("CreatedOn",)
        assert {"FirstName", "LastName", "Phone"} <= {field.name for field in done.fields}
        sheet = load_workbook(path)["Leads"]
        places = {cell.value: cell.column for cell in sheet[HEADING_ROW]}
        whole = [
            " ".join(
                filter(None, (sheet.cell(row, places[name]).value for name in ("First Name", "Last Name")))
            )
            for row in (3, 4)
        ]
        rows = desk.rows(ended.job_id)
        assert whole == [rows[2].cells[1], rows[0].cells[1]]
        assert [sheet.cell(row, places[NOT_SENT]).value for row in (3, 4)] == [ids[2], ids[0]]

    desk(story)


@pytest.mark.parametrize(
    ("name", "ids", "words"), [("x.csv", [1], "does not end in"), ("x.xlsx", [1], "nothing to fill")]
)
def test_what_cannot_be_written_is_said_and_nothing_is_written(desk, tmp_path, name, ids, words):
    async def story(desk):
        ended = await desk.fetch([NOBODY], (Field("Phone", "Phone").column(),))
        with pytest.raises(InputError, match=words):
            await FillTemplate(ended.job_id, str(tmp_path / name), ids, ("Phone",)).run(desk.workspace, quiet)
        assert not (tmp_path / name).exists()

    desk(story)


def test_values_that_look_like_formulas_are_text_and_come_back_equal(tmp_path):
    path = tmp_path / "leads.xlsx"
    fields = (
        Field("FirstName", "First Name"),
        Field("LastName", "=Last Name"),
        Field("Phone", "Phone Number", ValueKind.PHONE),
        Field("mx_Budget", "Budget", ValueKind.NUMBER),
        Field("mx_Seen", "Seen", ValueKind.DATETIME),
    )
    leads = [
        (
            "id1",
            (
                '=HYPERLINK("http://x.example","y")',
                "-5",
                "+91-9822041873",
                "00120",
                "2026-02-12 10:37:52.000",
            ),
        ),
        ("id2", ("@x", "+cmd|' /C calc'!A0", "+91-9822041874", 12.5, "1899-01-01 10:00:00")),
    ]
    assert write_template(path, fields, leads) == 2
    sheet = load_workbook(path)["Leads"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    _, _, drafts = sent_again(path, fields)
    assert drafts[0]["Phone"] == "+91-9822041873"
    assert drafts[0]["mx_Seen"] == "2026-02-12 10:37:52"
    assert (drafts[0]["FirstName"], drafts[0]["LastName"]) == (leads[0][1][0], "-5")
    assert (drafts[1]["FirstName"], drafts[1]["LastName"]) == leads[1][1][:2]
    assert (drafts[1]["mx_Budget"], drafts[1]["mx_Seen"]) == ("12.5", "1899-01-01 10:00:00")
