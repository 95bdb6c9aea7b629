"""The meter in the header: the rate in words, the day in its tool tip."""

from lead_desktop.core.progress import QuotaUse
from lead_desktop.ui.widgets.quota_meter import QuotaMeter

USE = QuotaUse("acme", 18, 25, 5.0, calls_today=1_204)


def test_a_known_quota_of_the_day_is_told_to_who_asks_for_it(qtbot, theme):
    meter = QuotaMeter(theme)
    qtbot.addWidget(meter)
    meter.show_use(USE, 0.0, 10_000)
    day = "1,204 of the day's 10,000 calls made from this computer since midnight UTC."
    assert meter.accessibleDescription() == day
    assert meter.toolTip() == f"Calls made within the window of the rate limit.\n{day}"
    assert meter.accessibleName() == "18 of 25 calls in 5 s"
    meter.tick(1.0)
    assert meter.accessibleDescription() == day


def test_without_a_quota_of_the_day_nothing_is_told_of_it(qtbot, theme):
    meter = QuotaMeter(theme)
    qtbot.addWidget(meter)
    meter.show_use(USE, 0.0, 10_000)
    meter.show_use(USE, 0.0)
    assert meter.accessibleDescription() == ""
    assert meter.toolTip() == "Calls made within the window of the rate limit."
