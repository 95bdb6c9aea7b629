"""What a receipt says is said in full in a narrow window too."""

from lead_desktop.ui.tabs.create.action_bar import ElidedLabel


def test_where_the_leads_went_is_not_cut(person, sheet):
    person.upload(sheet(5))
    receipt = person.tab.receipt
    receipt.resize(760, 700)
    receipt.grab()
    place = next(one for one in receipt.findChildren(ElidedLabel) if one.text().endswith(", LeadSquared"))
    assert place.shown_lines(place.contentsRect().width()) == [place.text()]
    assert receipt.width() == 760
