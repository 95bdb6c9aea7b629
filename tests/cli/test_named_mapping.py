"""The command line sends what a mapping saved in the window says, steps and all."""

from dataclasses import replace

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, StepKind, Treatment, ValueStep
from lead_desktop.store.database import open_database
from lead_desktop.store.mappings import MappingBook
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS

HEADINGS = ("Family", "Given", "Mail", "Budget (lakh)", "Old")
MAPPING = SheetMapping(
    (
        ColumnMapping(0, "Family", "LastName", Match.CHOSEN, Treatment.TRIM, "", (ValueStep(StepKind.TITLE),)),
        ColumnMapping(1, "Given", "FirstName", Match.CHOSEN, Treatment.TRIM),
        ColumnMapping(2, "Mail", "EmailAddress", Match.CHOSEN, Treatment.EMAIL),
        ColumnMapping(
            3, "Budget (lakh)", "mx_Budget", Match.CHOSEN, Treatment.TRIM, "",
            (ValueStep(StepKind.MULTIPLY, ("100000",)),),
        ),
        ColumnMapping(4, "Old", "mx_Gone", Match.CHOSEN, Treatment.TRIM),
    ),
    name="Fair",
    fixed=(("SourceCampaign", "Spring fair"),),
)  # fmt: skip


def test_a_named_mapping_keeps_its_steps_on_the_command_line(acme, crm, tmp_path):
    place = Profile(acme.folder / "profile")
    db = open_database(place.database, MAIN_MIGRATIONS)
    MappingBook(db).save_named(ProviderId.LEADSQUARED, HEADINGS, replace(MAPPING, name="Fair"))
    db.close()
    path = tmp_path / "fair.csv"
    path.write_text("Mail,Family,Budget (Lakh),Given,Old\nasha@newcomer.in,RAO,18.5,Asha,x\n", "utf-8")
    given = ("upload", "-c", "Acme", path, "--mapping", "Fair", "--yes", "-o", tmp_path / "r.csv")
    code, _, errors = acme.run_here(*given)
    assert code == 0, errors
    assert "mx_Gone of “Fair” is not in this account" in errors
    (lead,) = crm.leads()
    assert {name: lead["values"][name] for name in ("LastName", "FirstName", "mx_Budget", "SourceCampaign")} == {
        "LastName": "Rao", "FirstName": "Asha", "mx_Budget": "1850000", "SourceCampaign": "Spring fair",
    }  # fmt: skip
