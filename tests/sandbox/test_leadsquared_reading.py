import httpx
import pytest

from lead_desktop.sandbox.leadsquared import MOST_IDS

SERVICE = "/v2/LeadManagement.svc"
SAMPLE_COLUMNS = (
    "CreatedOn, ModifiedOn, CompanyType, EmailAddress, ProspectId, OwnerIdEmailAddress, ProspectAutoID, "
    "FirstName, LastName, ProspectStage, LeadType"
)


def test_the_sample_of_the_specification_is_answered_with_the_known_columns_alone(leadsquared):
    lead_id = leadsquared.ids(1)[0]
    answer = leadsquared.by_ids([lead_id], SAMPLE_COLUMNS)
    assert answer.status_code == 200
    assert answer.json()["RecordCount"] == 1
    lead = answer.json()["Leads"][0]
    assert set(lead) == set(SAMPLE_COLUMNS.split(", ")) - {"ProspectId", "ProspectAutoID"}
    assert all(value is None or isinstance(value, str) for value in lead.values())
    assert lead["LeadType"] in {"OT_0", "OT_1"}


def test_without_object_types_no_answer_names_them(plain):
    lead_id = plain.ids(1)[0]
    assert plain.by_ids([lead_id], "ProspectID,LeadType").json()["Leads"] == [{"ProspectID": lead_id}]
    assert "LeadType" not in {field["SchemaName"] for field in plain.metadata().json()}
    assert "LeadType" not in plain.by_id(lead_id)[0]


def test_missing_ids_are_absent_and_upper_case_ids_are_found(leadsquared):
    first, second = leadsquared.ids(2)
    answer = leadsquared.by_ids([second.upper(), "00000000-0000-4000-8000-000000000000", first, first]).json()
    assert answer == {"RecordCount": 2, "Leads": [{"ProspectID": first}, {"ProspectID": second}]}


def test_pages_are_cut_to_a_thousand_leads_without_a_word(leadsquared):
    lead_ids = [lead_id for page in (1, 2) for lead_id in _page_of_ids(leadsquared, page)]
    first = leadsquared.by_ids(lead_ids, size=5000).json()
    second = leadsquared.by_ids(lead_ids, size=5000, index=2).json()
    assert (first["RecordCount"], len(first["Leads"]), len(second["Leads"])) == (1500, 1000, 500)
    assert {lead["ProspectID"] for lead in first["Leads"] + second["Leads"]} == set(lead_ids)


def _page_of_ids(leadsquared, page: int) -> list[str]:
    paging = {"PageIndex": page, "PageSize": 750}
    sorting = {"ColumnName": "ProspectAutoId", "Direction": "0"}
    columns = {"Include_CSV": "ProspectID"}
    answer = leadsquared.search("ProspectAutoId", ">", "0", Sorting=sorting, Paging=paging, Columns=columns)
    return [lead["ProspectID"] for lead in answer.json()]


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"SearchParameters": {}, "Columns": {"Include_CSV": "ProspectID"}},
        {"SearchParameters": {"LeadIds": []}, "Columns": {"Include_CSV": "ProspectID"}},
        {"SearchParameters": {"LeadIds": ["a"]}},
        {"SearchParameters": {"LeadIds": ["a"]}, "Columns": {"Include_CSV": " "}},
        {"SearchParameters": {"LeadIds": [7]}, "Columns": {"Include_CSV": "ProspectID"}},
        {"SearchParameters": {"LeadIds": ["a"] * (MOST_IDS + 1)}, "Columns": {"Include_CSV": "ProspectID"}},
        {"SearchParameters": {"LeadIds": ["a"]}, "Columns": {"Include_CSV": "A"}, "Paging": {"PageIndex": 0}},
    ],
)
def test_a_fetch_that_is_not_as_specified_is_refused_with_400(leadsquared, body):
    answer = leadsquared.client.post(f"{SERVICE}/Leads/Retrieve/ByIds", json=body)
    assert answer.status_code == 400
    assert answer.json()["Status"] == "Error"


def test_a_fetch_of_exactly_the_most_ids_is_answered(leadsquared):
    lead_ids = ["00000000-0000-4000-8000-000000000000"] * MOST_IDS
    assert leadsquared.by_ids(lead_ids).json() == {"RecordCount": 0, "Leads": []}


def test_a_wrong_path_is_404_and_a_body_that_is_no_json_is_400(leadsquared):
    assert leadsquared.client.post(f"{SERVICE}/Leads/Retrieve/ByIdz", json={}).status_code == 404
    answer = leadsquared.client.post(f"{SERVICE}/Leads/Retrieve/ByIds", content=b"{")
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "path", [f"{SERVICE}/LeadsMetaData.Get", "/v2/Authentication.svc/UserByAccessKey.Get"]
)
def test_wrong_keys_are_401_with_the_vendors_body(crm, path):
    address = crm.address.leadsquared
    answer = httpx.get(
        address.url + path,
        headers={"x-LSQ-AccessKey": address.access_key, "x-LSQ-SecretKey": "0" * 40},
        trust_env=False,
    )
    assert answer.status_code == 401
    assert answer.json()["ExceptionType"] == "MXInvalidAccessDetailsException"


def test_the_keys_of_one_account_do_not_open_the_other(crm, leadsquared):
    answer = httpx.get(
        f"{crm.address.leadsquared_plain.url}{SERVICE}/LeadsMetaData.Get",
        headers=dict(leadsquared.client.headers),
        trust_env=False,
    )
    assert answer.status_code == 401


def test_keys_in_the_query_are_accepted_and_never_logged(crm):
    address = crm.address.leadsquared
    query = {"accessKey": address.access_key, "secretKey": address.secret_key, "schemaName": "Phone"}
    answer = httpx.get(f"{address.url}{SERVICE}/LeadsMetaData.Get", params=query, trust_env=False)
    assert [field["SchemaName"] for field in answer.json()] == ["Phone"]
    call = crm.calls()[-1]
    assert call["query"] == "schemaName=Phone"


def test_the_user_call_names_host_time_zone_and_country_code(leadsquared):
    user = leadsquared.client.get("/v2/Authentication.svc/UserByAccessKey.Get").json()
    assert (user["TimeZone"], user["DefaultCountryCode"]) == ("Asia/Kolkata", "91")
    assert user["LSQCommonServiceURLs"]["api"] in str(leadsquared.client.base_url)


def test_a_wrong_host_is_401_and_both_it_and_the_user_call_name_the_right_one(crm, leadsquared):
    crm.modes(right_host="api-in21.leadsquared.com")
    refused = leadsquared.metadata()
    assert (refused.status_code, "api-in21.leadsquared.com" in refused.text) == (401, True)
    user = leadsquared.client.get("/v2/Authentication.svc/UserByAccessKey.Get").json()
    assert user["LSQCommonServiceURLs"]["api"] == "api-in21.leadsquared.com"


def test_metadata_describes_sixty_fields_in_the_vendors_words(leadsquared):
    fields = {field["SchemaName"]: field for field in leadsquared.metadata().json()}
    assert len(fields) >= 60
    assert {name for name, field in fields.items() if field["IsLeadIdentifier"]} == {"EmailAddress", "Phone"}
    assert fields["mx_Product_Interest"]["DataType"] == "Select"
    assert {"Value": "SUV"} in fields["mx_Product_Interest"]["Options"]
    assert "Options" not in fields["FirstName"]
    assert fields["LeadType"]["DefaultValue"] == "OT_0"
    assert fields["Phone"]["MaxLength"] == "20"
    children = fields["mx_KYC"]["CustomObjectMetaData"]["Fields"]
    assert [child["SchemaName"] for child in children][:2] == ["Status", "mx_CustomObject_1"]
    assert None not in {
        value for field in fields.values() for value in field.values() if not isinstance(value, list | dict)
    }


def test_metadata_leaves_options_out_on_request(leadsquared):
    assert not any("Options" in field for field in leadsquared.metadata(excludeOptionSets="1").json())


def test_look_ups_find_a_lead_by_id_by_e_mail_and_by_phone_however_written(leadsquared):
    created = leadsquared.create({"EmailAddress": "Mixed@Case.example", "Phone": "099887 76655"}).json()
    lead_id = created[0]["LeadId"]
    assert leadsquared.by_id(lead_id)[0]["Phone"] == "+91-9988776655"
    assert leadsquared.by_email("mixed@case.EXAMPLE")[0]["ProspectID"] == lead_id
    for phone in ("+91-9988776655", "919988776655", "9988776655", "0091 99887-76655"):
        assert [lead["ProspectID"] for lead in leadsquared.by_phone(phone)] == [lead_id]
    assert (
        leadsquared.by_phone("1") == leadsquared.by_email("no@body.example") == leadsquared.by_id("x") == []
    )


@pytest.mark.parametrize(
    ("lookup", "sign", "value"),
    [
        ("mx_City", "=", "pune"),
        ("mx_City", "LIKE", "%pun%"),
        ("ProspectAutoId", ">=", "5900"),
        ("ProspectAutoId", "<", "1010"),
        ("CreatedOn", ">", "2020-01-01 00:00:00"),
        ("mx_City", "<>", "Pune"),
    ],
)
def test_a_search_answers_a_bare_array_of_leads_that_meet_it(leadsquared, lookup, sign, value):
    paging = {"PageIndex": 1, "PageSize": 20}
    sorting = {"ColumnName": "ProspectAutoId", "Direction": "1"}
    leads = leadsquared.search(lookup, sign, value, Paging=paging, Sorting=sorting).json()
    numbers = [int(lead["ProspectAutoId"]) for lead in leads]
    assert numbers == sorted(numbers, reverse=True)
    assert 0 < len(leads) <= 20
    for lead in leads:
        held = lead[lookup] or ""
        assert {
            "=": held.casefold() == value.casefold(),
            "LIKE": value.strip("%") in held.casefold(),
            ">=": held.isdigit() and int(held) >= 5900,
            "<": held.isdigit() and int(held) < 1010,
            ">": held > value,
            "<>": held != value,
        }[sign]


def test_a_search_for_an_unknown_field_or_by_an_unknown_operator_is_a_final_500(leadsquared):
    for answer in (leadsquared.search("mx_Nowhere", "=", "1"), leadsquared.search("Phone", "~", "1")):
        assert answer.status_code == 500
        assert answer.json()["ExceptionType"].startswith("MX")
    assert leadsquared.search("Score", ">", "high").json()["ExceptionType"] == "MXInvalidInputException"
    assert leadsquared.client.post(f"{SERVICE}/Leads.Get", json={}).status_code == 400
