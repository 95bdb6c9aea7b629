"""Every error a person can meet, as one tree.

    LeadDesktopError             title, message (what happened), safe (what is safe), do (what to do), code
    ├── InputError               the person's input cannot be used                    (exit 2)
    │   ├── SheetError           a spreadsheet cannot be read
    │   ├── UnknownName          no such connection, column, field, job, sheet
    │   ├── ReadOnlyConnection   nothing can be created over this connection
    │   └── YesNeeded            safe mode: a person has not said yes to these rows
    ├── ApiError                 the CRM or the road to it
    │   ├── Throttled            asked to slow down: a wait, never a failure
    │   ├── QuotaSpent           the day's calls are used up                          (exit 4)
    │   ├── KeysRefused          keys are wrong, revoked or for another host          (exit 3)
    │   ├── RequestRefused       the CRM understood and said no: final
    │   │   └── RefusedTooOften  several calls in a row, for the same reason: the run ended itself
    │   ├── Unreachable          no connection was made: nothing was sent             (exit 4)
    │   │   ├── NotTrusted       the host cannot prove who it is; waiting does not help
    │   │   └── ProxyRefused     the proxy said no; waiting does not help
    │   ├── NoAnswer             sent, but no usable answer: a write may have happened (exit 4)
    │   │   └── LostTooOften     several calls in a row: the run ended itself
    │   └── Outage               the CRM failed without a reason of its own           (exit 4)
    ├── StoreError               the profile cannot be read or written
    │   ├── NewerProfile         written by a newer version: refused, untouched
    │   └── JobBusy              another process runs this job
    └── KeyringProblem           keys cannot be kept or read

A row's error is data on the row, a job's error ends the job, a bug goes to the crash handler.
"""

from __future__ import annotations


class LeadDesktopError(Exception):
    """An error with words for a person.

    Attributes:
        title: A few words: what went wrong.
        message: What happened, as a sentence.
        safe: What is safe, as a sentence.
        do: What to do, as a sentence.
        code: Short technical code (HTTP status, exception type), shown small after the sentences.
    """

    exit_code = 2

    def __init__(
        self, title: str, message: str = "", *, safe: str = "", do: str = "", code: str = ""
    ) -> None:
        self.title = title
        self.message = message or title
        self.safe = safe
        self.do = do
        self.code = code
        super().__init__(title)

    def sentence(self) -> str:
        """All parts as one line: what happened, what is safe, what to do, code."""
        parts = [self.message, self.safe, self.do, f"({self.code})" if self.code else ""]
        return " ".join(part for part in parts if part)

    def __str__(self) -> str:
        return self.sentence()


class InputError(LeadDesktopError):
    """The person's input cannot be used."""


class SheetError(InputError):
    """A spreadsheet cannot be read."""


class UnknownName(InputError):
    """No such connection, column, field, job or sheet."""


class ReadOnlyConnection(InputError):
    """Safe mode of the connection: nothing can be created over it.

    Attributes:
        connection_id: Which connection.
    """

    def __init__(self, connection_name: str, connection_id: str) -> None:
        super().__init__(
            "Read only",
            f"“{connection_name}” is read only: nothing can be created over it.",
            safe="Nothing was sent.",
            do="Choose another connection, or change the safe mode of this one.",
        )
        self.connection_id = connection_id


class YesNeeded(InputError):
    """Safe mode of the connection: a person has not said yes to these rows."""


class ApiError(LeadDesktopError):
    """The CRM, or the road to it."""

    exit_code = 4


class Throttled(ApiError):
    """The CRM asked to slow down; nothing was done with the call.

    Attributes:
        calls: Calls allowed per window as named in the message, or None.
        window_s: The window in seconds as named in the message, or None.
        retry_after_s: Seconds to wait as asked by the server, or None.
    """

    def __init__(
        self,
        message: str = "The CRM asked for a pause.",
        *,
        calls: int | None = None,
        window_s: float | None = None,
        retry_after_s: float | None = None,
        code: str = "",
    ) -> None:
        super().__init__("Waiting for the limit", message, safe="No row is lost.", code=code)
        self.calls = calls
        self.window_s = window_s
        self.retry_after_s = retry_after_s


class QuotaSpent(ApiError):
    """The day's calls are used up."""


class KeysRefused(ApiError):
    """Keys are wrong, revoked or belong to another host.

    Attributes:
        right_url: Base URL the CRM says is right, or "".
    """

    exit_code = 3

    def __init__(
        self, title: str, message: str = "", *, do: str = "", code: str = "", right_url: str = ""
    ) -> None:
        super().__init__(title, message, safe="Nothing was read or changed.", do=do, code=code)
        self.right_url = right_url


class RequestRefused(ApiError):
    """The CRM understood the call and said no; sending it again changes nothing.

    Attributes:
        kind: The CRM's own error type ("MXDuplicateEntryException", "INVALID_FILTER"), or "".
    """

    def __init__(
        self, title: str, message: str = "", *, kind: str = "", do: str = "", code: str = ""
    ) -> None:
        super().__init__(title, message, safe="Nothing was changed.", do=do, code=code)
        self.kind = kind


class RefusedTooOften(RequestRefused):
    """Several calls in a row were refused for the same reason, so the run ended itself."""


class Unreachable(ApiError):
    """No connection was made, so nothing was sent."""


class NotTrusted(Unreachable):
    """The host cannot prove who it is; it stays so until a person does something."""


class ProxyRefused(Unreachable):
    """The proxy let nothing through; it stays so until a person does something."""


class NoAnswer(ApiError):
    """The call went out and no usable answer came; a write may have happened."""


class LostTooOften(NoAnswer):
    """Several calls in a row got no usable answer, so the run ended itself."""


class Outage(ApiError):
    """The CRM failed without a reason of its own; a write may have happened."""


class StoreError(LeadDesktopError):
    """The profile cannot be read or written."""

    exit_code = 4


class NewerProfile(StoreError):
    """Written by a newer version of the app; refused and left untouched."""


class JobBusy(StoreError):
    """Another process runs this job."""


class KeyringProblem(LeadDesktopError):
    """Keys cannot be kept or read."""

    exit_code = 3
