"""What the plan of an upload means for the day's quota, in sentences for the window and the command line."""

from __future__ import annotations

from lead_desktop.jobs.upload_leads import UploadPlan

_PERCENT = 100


def calls_today_words(plan: UploadPlan) -> str:
    """Calls made from this computer and the share of the day that the upload takes; "" when there is nothing to say."""
    made = plan.calls_today
    if plan.calls_a_day is None:
        return f"{made:,} {'call' if made == 1 else 'calls'} made today from this computer." if made else ""
    return f"{share_words(plan)} of the day's {plan.calls_a_day:,} calls, {made:,} made today from this computer."


def quota_sentence(plan: UploadPlan, pauses_about: str, *, rows_told: bool = False) -> str:
    """What happens when the day's quota does not suffice; "" when it does, or is not known.

    Args:
        plan: Of the upload.
        pauses_about: Time of day at which the quota is used up if it starts now; see `UploadPlan.seconds_today`.
        rows_told: The number of rows that go out today stands beside it already.
    """
    if plan.calls_a_day is None or plan.suffices is not False:
        return ""
    if not plan.calls_left:
        return (
            f"This computer made {plan.calls_today:,} calls today, and the day's quota is {plan.calls_a_day:,}; this upload"
            f" takes {plan.calls:,}. Started now, it goes on until the CRM refuses, and pauses by itself."
            " Resume it when the quota is new."
        )
    why = (
        f"The day's quota has {_calls(plan.calls_left)} left by what was made from this computer; this upload takes"
        f" {plan.calls:,}."
    )
    if rows_told:
        return f"{why} It pauses by itself about {pauses_about}; resume it with a new quota."
    return (
        f"{why} It sends about {_rows(plan.rows_today)} today, pauses by itself about {pauses_about}, and goes on when"
        " you resume it with a new quota."
    )


def share_words(plan: UploadPlan) -> str:
    """The share of the day that the upload takes, like "20%"; "" when the quota is not known."""
    if plan.share_of_day is None:
        return ""
    percent = plan.share_of_day * _PERCENT
    return f"{percent:,.0f}%" if percent >= 1 or not percent else "Under 1%"


def _calls(number: int) -> str:
    return f"{number:,} {'call' if number == 1 else 'calls'}"


def _rows(number: int) -> str:
    return f"{number:,} {'row' if number == 1 else 'rows'}"
