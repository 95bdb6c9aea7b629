import pytest

SERVICE = "/v2/LeadManagement.svc"
SAMPLE = [
    [
        {"Attribute": "EmailAddress", "Value": "king@myleadsquared.com"},
        {"Attribute": "FirstName", "Value": "Martin Luther"},
        {"Attribute": "Phone", "Value": "8888888888"},
        {"Attribute": "mx_City", "Value": "New York"},
        {
            "Attribute": "mx_KYC",
            "Value": "",
            "Fields": [
                {"Attribute": "Status", "Value": "Pending"},
                {"Attribute": "mx_CustomObject_1", "Value": "XYZ12345.png"},
            ],
        },
    ]
]


def people(count: int, start: int = 0) -> list[dict[str, str]]:
    return [
        {"FirstName": f"N{number}", "EmailAddress": f"n{number}@new.example"}
        for number in range(start, start + count)
    ]


def reasons(answer) -> list[str | None]:
    return [row.get("ErrorMessage") for row in answer.json()]


def test_the_sample_of_the_specification_makes_a_lead_with_its_field_set(crm, leadsquared):
    answer = leadsquared.create_raw(SAMPLE)
    assert answer.status_code == 200
    (row,) = answer.json()
    assert (row["RowNumber"], row["LeadCreated"]) == (1, True)
    (lead,) = leadsquared.by_id(row["LeadId"])
    assert (lead["FirstName"], lead["mx_City"], lead["LeadType"]) == ("Martin Luther", "New York", "OT_0")
    assert "XYZ12345.png" in lead["mx_KYC"]
    assert [lead["id"] for lead in crm.leads()] == [row["LeadId"]]


def test_fifty_leads_fit_in_a_call_and_fifty_one_do_not(crm, leadsquared):
    refused = leadsquared.create(*people(51))
    assert (refused.status_code, refused.json()["Status"]) == (400, "Error")
    assert crm.leads() == []
    assert all(row["LeadCreated"] for row in leadsquared.create(*people(50)).json())
    assert len(crm.leads()) == 50


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        [[]],
        [{}],
        [["x"]],
        [[{"Value": "x"}]],
        [[{"Attribute": "FirstName", "Value": {"deep": 1}}]],
        [[{"Attribute": "FirstName", "Value": "a"}, {"Attribute": "FirstName", "Value": "b"}]],
        [[{"Attribute": "mx_KYC", "Value": "x", "Fields": []}]],
    ],
)
def test_a_create_that_is_not_as_specified_is_refused_whole(crm, leadsquared, body):
    answer = leadsquared.create_raw(body)
    assert answer.status_code == 400
    assert crm.leads() == []


@pytest.mark.parametrize("name", ["FirstName", "LastName", "EmailAddress", "Phone"])
def test_one_of_four_fields_is_enough_and_none_is_too_little(leadsquared, name):
    value = {"EmailAddress": "a@b.example", "Phone": "9123456780"}.get(name, "Someone")
    answer = leadsquared.create({name: value}, {"mx_City": "Pune", name: " "}).json()
    assert [row["LeadCreated"] for row in answer] == [True, False]


def test_a_lead_that_exists_is_a_duplicate_by_e_mail_without_case_and_by_phone_digits(crm, leadsquared):
    leadsquared.create({"EmailAddress": "one@twice.example"}, {"Phone": "+91 99887 76655"})
    answer = leadsquared.create(
        {"EmailAddress": "ONE@Twice.example"}, {"Phone": "09988776655"}, {"LastName": "Free"}
    )
    assert [row["LeadCreated"] for row in answer.json()] == [False, False, True]
    assert [reason and reason.startswith("Duplicate") for reason in reasons(answer)] == [True, True, None]
    assert len(crm.leads()) == 3


def test_a_seeded_lead_is_a_duplicate_too(leadsquared):
    email = leadsquared.search("EmailAddress", "LIKE", "@", Paging={"PageIndex": 1, "PageSize": 1}).json()[0][
        "EmailAddress"
    ]
    assert reasons(leadsquared.create({"EmailAddress": email.upper()}))[0].startswith("Duplicate")


def test_two_rows_of_one_call_with_the_same_unique_value_are_both_refused(crm, leadsquared):
    answer = leadsquared.create(
        {"EmailAddress": "same@row.example"}, {"FirstName": "Other"}, {"EmailAddress": "Same@Row.example"}
    )
    assert [row["LeadCreated"] for row in answer.json()] == [False, True, False]
    assert len(crm.leads()) == 1


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ({"Phone": "call me"}, "Phone"),
        ({"Phone": "123"}, "Phone"),
        ({"EmailAddress": "nobody"}, "EmailAddress"),
        ({"FirstName": "A", "mx_Product_Interest": "Submarine"}, "mx_Product_Interest"),
        ({"FirstName": "A", "mx_Budget": "a lot"}, "mx_Budget"),
        ({"FirstName": "A", "mx_First_Contact": "31/12/2026"}, "mx_First_Contact"),
        ({"FirstName": "A", "mx_Opt_In": "perhaps"}, "mx_Opt_In"),
        ({"FirstName": "A", "mx_Call_Back_At": "25:00"}, "mx_Call_Back_At"),
        ({"FirstName": "A" * 201}, "FirstName"),
        ({"FirstName": "A", "ProspectID": "mine"}, "ProspectID"),
        ({"FirstName": "A", "mx_KYC": "text"}, "mx_KYC"),
    ],
)
def test_a_bad_value_fails_its_row_and_no_other(leadsquared, row, word):
    answer = leadsquared.create(row, {"LastName": "Good"})
    assert [outcome["LeadCreated"] for outcome in answer.json()] == [False, True]
    assert word in reasons(answer)[0]


def test_good_values_of_every_type_are_stored(leadsquared):
    row = {
        "FirstName": "Zoë",
        "mx_Product_Interest": "SUV",
        "mx_Budget": "12.50",
        "mx_First_Contact": "2026-02-12 10:37:52",
        "mx_Date_of_Birth": "1990-02-28",
        "mx_Opt_In": "1",
        "mx_Call_Back_At": "09:30",
        "LeadType": "OT_1",
    }
    (outcome,) = leadsquared.create(row).json()
    (lead,) = leadsquared.by_id(outcome["LeadId"])
    assert {name: lead[name] for name in row} == row


@pytest.mark.parametrize(("mode", "status"), [("400", 400), ("412", 412), ("500", 500)])
@pytest.mark.parametrize("name", ["mx_Nowhere", "firstname"])
def test_one_unknown_attribute_refuses_the_whole_call(crm, leadsquared, mode, status, name):
    crm.modes(unknown_attribute=mode)
    answer = leadsquared.create({"FirstName": "Good"}, {"FirstName": "Bad", name: "x"})
    assert answer.status_code == status
    assert answer.json()["ExceptionType"] == "MXUnknownAttributeException"
    assert crm.leads() == []


def test_an_unknown_attribute_can_refuse_its_row_alone(crm, leadsquared):
    crm.modes(unknown_attribute="row")
    answer = leadsquared.create({"FirstName": "Good"}, {"FirstName": "Bad", "mx_Nowhere": "x"})
    assert [row["LeadCreated"] for row in answer.json()] == [True, False]


def test_an_unknown_child_of_a_field_set_is_an_unknown_attribute(leadsquared):
    fields = [{"Attribute": "mx_CustomObject_9", "Value": "x"}]
    body = [
        [{"Attribute": "FirstName", "Value": "A"}, {"Attribute": "mx_KYC", "Value": "", "Fields": fields}]
    ]
    answer = leadsquared.create_raw(body)
    assert answer.status_code == 412
    assert "mx_KYC.mx_CustomObject_9" in answer.json()["ExceptionMessage"]


def test_a_bad_child_of_a_field_set_fails_the_row(leadsquared):
    fields = [{"Attribute": "Status", "Value": "Unheard of"}]
    body = [
        [{"Attribute": "FirstName", "Value": "A"}, {"Attribute": "mx_KYC", "Value": "", "Fields": fields}]
    ]
    assert reasons(leadsquared.create_raw(body)) == ["Invalid data: Status is no valid Select"]


def test_the_object_type_is_an_unknown_attribute_where_the_feature_is_off(plain):
    assert plain.create({"FirstName": "A", "LeadType": "OT_1"}).status_code == 412
    assert plain.create({"FirstName": "A"}).json()[0]["LeadCreated"]


def test_script_in_a_value_and_poison_refuse_the_whole_call(crm, leadsquared):
    crm.modes(poison_text="arsenic")
    for value, kind in (("<script>x", "MXXSSException"), ("old arsenic", "MXInvalidInputException")):
        answer = leadsquared.create({"FirstName": "Good"}, {"FirstName": value})
        assert (answer.status_code, answer.json()["ExceptionType"]) == (500, kind)
    assert crm.leads() == []


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("error_message", {"RowNumber", "LeadId", "LeadCreated", "ErrorMessage"}),
        ("exception_type", {"RowNumber", "LeadId", "LeadCreated", "ErrorMessage", "ExceptionType"}),
        ("no_reason", {"RowNumber", "LeadId", "LeadCreated"}),
        ("lead_id_empty", {"RowNumber", "LeadId", "LeadCreated", "ErrorMessage"}),
        ("lead_id_absent", {"RowNumber", "LeadCreated", "ErrorMessage"}),
    ],
)
def test_a_failed_row_takes_each_shape_that_was_seen(crm, leadsquared, mode, expected):
    crm.modes(failed_row=mode)
    (row,) = leadsquared.create({"mx_City": "Pune"}).json()
    assert set(row) == expected
    assert row.get("LeadId") == ("" if mode == "lead_id_empty" else None)


def test_a_duplicate_may_name_the_lead_that_exists(crm, leadsquared):
    first = leadsquared.create({"EmailAddress": "a@b.example"}).json()[0]["LeadId"]
    assert leadsquared.create({"EmailAddress": "a@b.example"}).json()[0]["LeadId"] is None
    crm.modes(duplicate_returns_id=True)
    assert leadsquared.create({"EmailAddress": "a@b.example"}).json()[0]["LeadId"] == first


def test_answer_rows_can_be_missing_misnumbered_without_id_and_out_of_order(crm, leadsquared):
    crm.modes(missing_rows=[2], misnumbered_rows=[3], rows_without_id=[4], shuffled_rows=True)
    rows = leadsquared.create(*people(5)).json()
    numbers = [row["RowNumber"] for row in rows]
    assert numbers != sorted(numbers)
    assert sorted(numbers) == [1, 4, 5, 1003]
    assert [row["RowNumber"] for row in rows if row["LeadCreated"] and row["LeadId"] is None] == [4]
    assert len(crm.leads()) == 5


def test_look_ups_lag_behind_a_create_but_duplicates_do_not(crm, leadsquared):
    crm.modes(lookup_lag_s=60)
    lead_id = leadsquared.create({"EmailAddress": "late@seen.example", "Phone": "9988776655"}).json()[0][
        "LeadId"
    ]
    assert leadsquared.by_email("late@seen.example") == leadsquared.by_phone("9988776655") == []
    assert leadsquared.by_id(lead_id) == []
    assert leadsquared.by_ids([lead_id]).json()["RecordCount"] == 0
    assert reasons(leadsquared.create({"EmailAddress": "late@seen.example"}))[0].startswith("Duplicate")
    crm.modes(lookup_lag_s=0)
    assert leadsquared.by_email("late@seen.example")[0]["ProspectID"] == lead_id


def test_a_phone_may_keep_its_country_code_and_is_still_found_and_unique(crm, leadsquared):
    crm.modes(phone_keeps_country_code=True)
    leadsquared.create({"Phone": "+919988776655"})
    assert leadsquared.by_phone("9988776655")[0]["Phone"] == "+91-919988776655"
    assert reasons(leadsquared.create({"Phone": "9988776655"}))[0].startswith("Duplicate")


def test_an_administrator_can_change_what_is_unique_and_mandatory(crm, leadsquared):
    crm.modes(unique_fields=["mx_External_Id"], mandatory_fields=["LastName"])
    unique = {field["SchemaName"] for field in leadsquared.metadata().json() if field["IsLeadIdentifier"]}
    assert unique == {"mx_External_Id"}
    same = {"LastName": "A", "EmailAddress": "a@b.example"}
    answer = leadsquared.create(same | {"mx_External_Id": "X1"}, same, {"FirstName": "No last name"})
    assert [row["LeadCreated"] for row in answer.json()] == [True, True, False]
    assert not leadsquared.create({"LastName": "B", "mx_External_Id": "x1"}).json()[0]["LeadCreated"]


@pytest.mark.parametrize(("mode", "expected"), [("total", 3), ("page", 2)])
def test_the_record_count_may_be_of_all_leads_or_of_the_page(crm, leadsquared, mode, expected):
    crm.modes(record_count=mode)
    assert leadsquared.by_ids(leadsquared.ids(3), size=2).json()["RecordCount"] == expected


def test_leads_may_be_absent_when_none_were_found(crm, leadsquared):
    crm.modes(leads_absent_when_empty=True)
    assert leadsquared.by_ids(["x"]).json() == {"RecordCount": 0}
