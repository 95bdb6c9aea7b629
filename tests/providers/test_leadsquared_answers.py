"""What LeadSquared's answers mean, shape by shape."""

import uuid

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import (
    KeysRefused,
    NoAnswer,
    Outage,
    QuotaSpent,
    RequestRefused,
    Throttled,
    Unreachable,
)
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.rows import RowState
from lead_desktop.providers.leadsquared.columns import lead_of, wire_columns
from lead_desktop.providers.leadsquared.create_answers import row_answers
from lead_desktop.providers.leadsquared.errors import json_of, right_url
from lead_desktop.providers.leadsquared.metadata import fields_of

GUID = "72f6999d-951f-45fc-984c-97e978ed3bc2"
OTHER = "5492ac10-3fc9-4114-8d07-04a5e8917b3e"


def rows_of(count):
    return [LeadDraft(row, (("LastName", "x"),)) for row in range(10, 10 + count)]


def mx(kind, message, status="Error"):
    return orjson.dumps({"Status": status, "ExceptionType": kind, "ExceptionMessage": message})


RATE = "MXAPIRateLimitExceededException"
LIMIT_20 = "API calls exceeded the limit of 20 in 5 second(s)"


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, mx(RATE, LIMIT_20), Throttled),
        (403, LIMIT_20.encode(), Throttled),
        (429, b"", Throttled),
        (429, b"<html>Too many</html>", Throttled),
        (500, mx(RATE, "slow down"), Throttled),
        (429, mx(RATE, "API calls exceeded the limit of 10,000 in 1 day(s)"), QuotaSpent),
        (429, mx(RATE, "Daily quota is used up"), QuotaSpent),
        (500, mx("MXDuplicateEntryException", "A Lead with same Email already exists."), RequestRefused),
        (200, mx("MXInvalidInputException", "bad"), RequestRefused),
        (400, mx("", "bad"), RequestRefused),
        (200, b'{"Status":"Error"}', RequestRefused),
        (500, mx("", "bad"), Outage),
        (500, mx("MXTimeoutException", "bad"), Outage),
        (500, b"", Outage),
        (502, b"<html>", Outage),
        (500, b'{"Leads":[]}', Outage),
        (401, b"", KeysRefused),
        (200, mx("MXInvalidAccessDetailsException", "bad"), KeysRefused),
        (500, mx("MXAuthenticationFailedException", "bad"), KeysRefused),
        (404, b"<html>", RequestRefused),
        (403, b"<html>", RequestRefused),
        (413, b"", RequestRefused),
        (407, b"<html>", Unreachable),
        (511, b"<html>", Unreachable),
        (408, b"", NoAnswer),
        (204, b"", NoAnswer),
        (200, b"null", NoAnswer),
        (200, b"[1,", NoAnswer),
        (200, b"<!DOCTYPE html><html>", NoAnswer),
        (307, b"", NoAnswer),
    ],
)
@pytest.mark.parametrize("writes", [True, False])
def test_every_answer_is_classed_by_its_body_first_and_then_by_its_status(
    answered, status, body, expected, writes
):
    with pytest.raises(expected) as caught:
        json_of(answered(status, body, writes=writes))
    error = caught.value
    assert type(error) is expected
    assert all((error.title, error.message, error.safe, error.code))
    assert error.message.endswith(".")


@pytest.mark.parametrize(
    ("status", "body", "limit"),
    [
        (200, mx(RATE, LIMIT_20), (20, 5.0)),
        (429, mx(RATE, "API calls exceeded the limit of 1,000 in 2 minute(s)"), (1000, 120.0)),
        (403, LIMIT_20.encode(), (20, 5.0)),
        (429, b"", (None, None)),
    ],
)
def test_the_limit_in_the_message_is_read(answered, status, body, limit):
    with pytest.raises(Throttled) as caught:
        json_of(answered(status, body))
    assert (caught.value.calls, caught.value.window_s) == limit


def test_the_right_host_is_read_from_a_refusal_and_only_one_of_leadsquared_is_believed(answered):
    body = mx("MXInvalidAccessDetailsException", "Use https://api-in21.leadsquared.com/v2/ instead")
    with pytest.raises(KeysRefused) as caught:
        json_of(answered(401, body))
    assert caught.value.right_url == "https://api-in21.leadsquared.com"
    assert "https://api-in21.leadsquared.com" in caught.value.do
    assert right_url("go to https://leadsquared.com.evil.example", "h") == ""
    assert right_url("go to evilleadsquared.com", "h") == ""
    assert right_url("api.leadsquared.com", "API.leadsquared.com") == ""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"RowNumber": 1, "LeadId": GUID, "LeadCreated": True}], (RowState.CREATED, GUID)),
        ([{"RowNumber": "1", "LeadId": GUID, "LeadCreated": "true"}], (RowState.CREATED, GUID)),
        ([{"RowNumber": 1, "LeadId": None, "LeadCreated": True}], (RowState.UNKNOWN, "")),
        ([{"RowNumber": 1, "LeadId": "12", "LeadCreated": True}], (RowState.UNKNOWN, "")),
        ([{"RowNumber": 1, "LeadId": GUID}], (RowState.UNKNOWN, GUID)),
        ([{"LeadId": GUID, "LeadCreated": True}], (RowState.UNKNOWN, "")),
        ([{"RowNumber": True, "LeadId": GUID, "LeadCreated": True}], (RowState.UNKNOWN, "")),
        ([{"RowNumber": 1, "LeadCreated": False}], (RowState.FAILED, "")),
        (
            [{"RowNumber": 1, "LeadCreated": False, "ErrorMessage": "Invalid Phone format"}],
            (RowState.FAILED, ""),
        ),
        (
            [{"RowNumber": 1, "LeadCreated": False, "ErrorMessage": "Duplicate lead", "LeadId": GUID}],
            (RowState.DUPLICATE, GUID),
        ),
        (
            [{"RowNumber": 1, "LeadCreated": False, "ExceptionType": "MXDuplicateEntryException"}],
            (RowState.DUPLICATE, ""),
        ),
        (
            [{"RowNumber": 1, "LeadCreated": False}, {"RowNumber": 1, "LeadId": GUID, "LeadCreated": True}],
            (RowState.UNKNOWN, ""),
        ),
        ([{"RowNumber": 1, "LeadId": GUID, "LeadCreated": True}] * 2, (RowState.CREATED, GUID)),
        ([{"RowNumber": 0, "LeadId": GUID, "LeadCreated": True}], (RowState.UNKNOWN, "")),
        ([{"RowNumber": 2, "LeadId": GUID, "LeadCreated": True}], (RowState.UNKNOWN, "")),
        (["nonsense", None, 7], (RowState.UNKNOWN, "")),
        ([], (RowState.UNKNOWN, "")),
    ],
)
def test_a_row_is_created_only_if_the_crm_says_so_and_gives_its_id(rows, expected):
    (answer,) = row_answers(rows, rows_of(1))
    assert (answer.row, (answer.state, answer.lead_id)) == (10, expected)
    assert bool(answer.reason) == (answer.state is not RowState.CREATED)


def test_rows_counted_from_nought_are_all_unknown():
    told = [{"RowNumber": number, "LeadId": GUID, "LeadCreated": True} for number in range(3)]
    assert {answer.state for answer in row_answers(told, rows_of(3))} == {RowState.UNKNOWN}


@pytest.mark.parametrize("value", [{}, {"Message": "hm"}, "text", 7, True])
def test_an_answer_without_rows_leaves_all_rows_in_doubt(value):
    with pytest.raises(NoAnswer):
        row_answers(value, rows_of(2))


@given(st.data())
def test_whatever_the_order_and_gaps_an_id_sits_on_its_own_row(data):
    count = data.draw(st.integers(1, 50))
    ids = [str(uuid.UUID(int=number + 1)) for number in range(count)]
    told = [
        {"RowNumber": place, "LeadId": ids[place - 1], "LeadCreated": True} for place in range(1, count + 1)
    ]
    kept = data.draw(st.lists(st.sampled_from(told), unique_by=lambda row: row["RowNumber"]))
    strangers = data.draw(st.lists(st.integers(count + 2, 10_000), max_size=3))
    kept += [{"RowNumber": number, "LeadId": OTHER, "LeadCreated": True} for number in strangers]
    answers = row_answers(data.draw(st.permutations(kept)), rows_of(count))
    answered_places = {row["RowNumber"] for row in kept}
    for place, answer in enumerate(answers, start=1):
        assert answer.row == 9 + place
        if place in answered_places:
            assert (answer.state, answer.lead_id) == (RowState.CREATED, ids[place - 1])
        else:
            assert (answer.state, answer.lead_id) == (RowState.UNKNOWN, "")


def test_metadata_of_any_completeness_becomes_fields():
    fields = fields_of(
        [
            {"SchemaName": "ProspectID", "DataType": "Text"},
            {"SchemaName": "EmailAddress", "DisplayName": "Email", "DataType": "Email", "MaxLength": "200"},
            {"SchemaName": "Phone", "DataType": "Phone", "IsLeadIdentifier": False},
            {"SchemaName": "LastName", "IsMandatory": True, "MaxLength": 80},
            {"SchemaName": "LeadType", "IsMandatory": True, "DefaultValue": "OT_0"},
            {"SchemaName": "mx_Code", "DataType": "Text", "IsLeadIdentifier": "true", "MaxLength": "none"},
            {
                "SchemaName": "mx_Size",
                "DataType": "Select",
                "Options": [{"Value": "S"}, {"Value": ""}, "L", {}],
            },
            {"SchemaName": "mx_Seen", "DataType": "Date", "DefaultValue": "/Date(1417453996000+0000)/"},
            {"SchemaName": "mx_Hidden", "ShowInImport": False},
            {"DisplayName": "nameless"},
            "nonsense",
            {"SchemaName": "mx_Code", "DataType": "Number"},
        ]
    )
    by_name = {field.name: field for field in fields}
    assert len(fields) == len(by_name) == 9
    assert by_name["ProspectID"].kind is ValueKind.ID
    assert not by_name["ProspectID"].writable
    assert by_name["EmailAddress"].unique
    assert by_name["EmailAddress"].max_length == 200
    assert by_name["EmailAddress"].label == "Email"
    assert not by_name["Phone"].unique
    assert by_name["LastName"].mandatory
    assert not by_name["LeadType"].mandatory
    assert by_name["mx_Code"].unique
    assert by_name["mx_Code"].max_length is None
    assert by_name["mx_Size"].options == ("S", "L")
    assert by_name["mx_Size"].kind is ValueKind.CHOICE
    assert by_name["mx_Seen"].kind is ValueKind.DATE
    assert not by_name["mx_Hidden"].writable


@pytest.mark.parametrize(
    "where",
    [{"Fields": "HERE"}, {"CustomObjectMetaData": {"Fields": "HERE"}}, {"CustomObjectMetaData": "HERE"}],
)
def test_children_of_a_field_set_are_found_wherever_they_are_listed(where):
    children = [{"SchemaName": "Status", "DisplayName": "Status", "Options": [{"Value": "Pending"}]}]
    text = orjson.dumps(where).replace(b'"HERE"', orjson.dumps(children))
    record = {"SchemaName": "mx_KYC", "DisplayName": "KYC", "DataType": "CustomObject", **orjson.loads(text)}
    group, child = fields_of([record])
    assert (group.name, group.writable) == ("mx_KYC", False)
    assert (child.name, child.group, child.label, child.writable) == (
        "mx_KYC.Status",
        "mx_KYC",
        "KYC: Status",
        True,
    )
    assert (child.kind, child.options) == (ValueKind.CHOICE, ("Pending",))


def test_the_id_is_always_asked_for_once_and_the_object_type_only_where_there_is_one():
    asked = ["ProspectId", "FirstName+LastName", "leadtype", "mx_KYC.Status", "mx_KYC.Other", "FirstName"]
    assert wire_columns(asked, None) == ("ProspectID", "FirstName", "LastName", "mx_KYC")
    known = ["ProspectID", "LeadType", "firstName"]
    assert wire_columns(asked, known) == ("ProspectID", "firstName", "LastName", "LeadType", "mx_KYC")


@pytest.mark.parametrize("held", ['{"Status": "Pending"}', {"status": "Pending"}])
def test_a_column_is_found_in_another_case_and_inside_its_field_set(held):
    lead = lead_of(
        {"prospectid": GUID, "mx_KYC": held, "Notes": "{"}, ["ProspectID", "mx_KYC.Status", "Notes.x"]
    )
    assert lead.lead_id == GUID
    assert lead.values["mx_KYC.Status"] == "Pending"
    assert "Notes.x" not in lead.values
    assert lead_of({"FirstName": "x"}).lead_id == ""


def test_a_spent_quota_says_what_is_known_of_when_it_is_new(answered):
    with pytest.raises(QuotaSpent) as caught:
        json_of(answered(429, mx(RATE, "Daily quota is used up")))
    assert "renews it each day and does not say by which clock: resume tomorrow" in caught.value.sentence()
