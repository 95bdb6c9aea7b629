"""The lead fields of the sandbox's LeadSquared accounts.

Source: LeadSquared developer centre, "Get Metadata", "Get a Lead Field's Properties" and "Create a Custom Lead Field".
"""

from __future__ import annotations

from dataclasses import dataclass

_RENDER = {
    "Text": "Textbox",
    "Number": "Textbox",
    "Email": "Email",
    "Phone": "Phone",
    "Website": "URL",
    "Date": "Date",
    "Time": "Time",
    "Select": "Dropdown",
    "Boolean": "CheckBox",
    "CustomObject": "CustomObject",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One lead field.

    Attributes:
        schema: Schema name, which calls must use to the letter.
        label: Name that people see.
        data_type: Text, Number, Email, Phone, Website, Date, Time, Select, Boolean or CustomObject.
        options: Values of a Select.
        children: Fields of a custom field set.
        max_length: Longest value, in characters.
        settable: Whether a create may name it.
        lock_after_create: Vendor's number for "cannot be changed later".
    """

    schema: str
    label: str
    data_type: str = "Text"
    options: tuple[str, ...] = ()
    children: tuple[Field, ...] = ()
    max_length: int = 200
    settable: bool = True
    lock_after_create: int = 0

    @property
    def render_type(self) -> str:
        """How LeadSquared's own forms show it."""
        return _RENDER[self.data_type]


SOURCES = ("Organic Search", "Referral", "Trade Fair", "Google Ads", "Facebook", "Walk-in", "Partner")
STAGES = ("Prospect", "Contacted", "Qualified", "Opportunity", "Customer", "Invalid")
PRODUCTS = ("Sedan", "SUV", "Pick-up", "Service Contract", "Insurance", "Spare Parts")
COMPANY_TYPES = ("5001", "5002", "5003")
LEAD_TYPES = ("OT_0", "OT_1", "OT_2")
UNIQUE_CANDIDATES = ("EmailAddress", "Phone", "Mobile", "mx_External_Id", "mx_WhatsApp", "mx_Secondary_Email")
"""Fields that an administrator of the sandbox can make unique."""

KYC = Field(
    "mx_KYC",
    "KYC",
    "CustomObject",
    children=(
        Field("Status", "Status", "Select", options=("Pending", "Verified", "Rejected")),
        Field("mx_CustomObject_1", "Document"),
        Field("mx_CustomObject_2", "Document Number", max_length=50),
        Field("mx_CustomObject_3", "Verified On", "Date"),
    ),
)
PRODUCT = Field(
    "mx_Product",
    "Product",
    "CustomObject",
    children=(
        Field("Status", "Status", "Select", options=("Quoted", "Ordered", "Delivered")),
        Field("mx_CustomObject_1", "Model"),
        Field("mx_CustomObject_2", "Quantity", "Number"),
    ),
)
LEAD_TYPE = Field("LeadType", "Object Type", "Select", options=LEAD_TYPES, max_length=50, lock_after_create=2)

_SYSTEM = (
    Field("ProspectID", "Lead ID", max_length=36, settable=False),
    Field("ProspectAutoId", "Lead Number", "Number", max_length=50, settable=False),
    Field("FirstName", "First Name"),
    Field("LastName", "Last Name"),
    Field("EmailAddress", "Email", "Email"),
    Field("Phone", "Phone Number", "Phone", max_length=20),
    Field("Mobile", "Mobile Number", "Phone", max_length=20),
    Field("Company", "Company"),
    Field("CompanyType", "Company Type", "Select", options=COMPANY_TYPES, max_length=50),
    Field("JobTitle", "Job Title"),
    Field("Website", "Website", "Website"),
    Field("Source", "Lead Source", "Select", options=SOURCES, max_length=50),
    Field("SourceCampaign", "Source Campaign"),
    Field("SourceMedium", "Source Medium"),
    Field("SourceContent", "Source Content"),
    Field("Notes", "Notes", max_length=4000),
    Field("ProspectStage", "Lead Stage", "Select", options=STAGES, max_length=50),
    Field("Score", "Lead Score", "Number", max_length=50),
    Field("EngagementScore", "Engagement Score", "Number", max_length=50),
    Field("OwnerId", "Owner", max_length=36),
    Field("OwnerIdName", "Owner Name", settable=False),
    Field("OwnerIdEmailAddress", "Owner Email", "Email", settable=False),
    Field("CreatedOn", "Created On", "Date", settable=False),
    Field("ModifiedOn", "Modified On", "Date", settable=False),
    Field("DoNotCall", "Do Not Call", "Boolean", max_length=1),
    Field("DoNotEmail", "Do Not Email", "Boolean", max_length=1),
    Field("TimeZone", "Time Zone", max_length=50),
    Field("TwitterId", "Twitter Id"),
    Field("LinkedInId", "LinkedIn Id"),
    Field("SkypeId", "Skype Name"),
)
_CUSTOM = (
    Field("mx_Street1", "Address 1"),
    Field("mx_Street2", "Address 2"),
    Field("mx_City", "City"),
    Field("mx_State", "State"),
    Field("mx_Country", "Country"),
    Field("mx_Zip", "Zip", max_length=20),
    Field("mx_First_Contact", "First Contact", "Date"),
    Field("mx_Call_Back_At", "Call Back At", "Time"),
    Field("mx_Opt_In", "Opt In", "Boolean", max_length=1),
    Field("mx_Budget", "Budget", "Number", max_length=50),
    Field("mx_Product_Interest", "Product Interest", "Select", options=PRODUCTS, max_length=50),
    Field("mx_Preferred_Language", "Preferred Language"),
    Field("mx_Secondary_Email", "Secondary Email", "Email"),
    Field("mx_WhatsApp", "WhatsApp Number", "Phone", max_length=20),
    Field("mx_Date_of_Birth", "Date of Birth", "Date"),
    Field("mx_Gender", "Gender", "Select", options=("Female", "Male", "Other"), max_length=50),
    Field("mx_Industry", "Industry"),
    Field("mx_Employees", "Employees", "Number", max_length=50),
    Field("mx_Annual_Revenue", "Annual Revenue", "Number", max_length=50),
    Field("mx_External_Id", "External Id", max_length=50),
    Field("mx_Campaign_Code", "Campaign Code", max_length=50),
    Field("mx_UTM_Source", "UTM Source"),
    Field("mx_UTM_Medium", "UTM Medium"),
    Field("mx_UTM_Campaign", "UTM Campaign"),
    Field("mx_GCLID", "GCLID"),
    Field("mx_Branch", "Branch"),
    Field("mx_Test_Drive_On", "Test Drive On", "Date"),
    Field("mx_Remarks", "Remarks", max_length=4000),
    KYC,
    PRODUCT,
)


def lead_fields(*, object_types: bool) -> tuple[Field, ...]:
    """All lead fields of an account, in the order of its metadata.

    Args:
        object_types: Whether Object Types are enabled; without them no object-type key exists at all.
    """
    return (*_SYSTEM, LEAD_TYPE, *_CUSTOM) if object_types else (*_SYSTEM, *_CUSTOM)
