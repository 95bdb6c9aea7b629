"""The fields of a DMS lead, and what its bulk says of it.

Source: dms-docs.jtc.aljabr.com.sa, "Get Leads".
"""

from __future__ import annotations

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field

BULK_FACTS = ("createdDate", "createdBy", "isProcessed", "errorRecords", "totalRecords")
"""Names in the envelope around the leads; a lead carries them as "bulk.createdDate" and so on."""
BULK_PREFIX = "bulk."


def _fixed(name: str, label: str, kind: ValueKind = ValueKind.TEXT) -> Field:
    group = "bulk" if name.startswith(BULK_PREFIX) else ""
    return Field(name, label, kind, writable=False, group=group)


LEAD_FIELDS = (
    _fixed("leadExternalId", "External id", ValueKind.ID),
    _fixed("leadId", "Lead id in the DMS", ValueKind.ID),
    _fixed("isError", "In error", ValueKind.BOOLEAN),
    _fixed("errorList", "Errors", ValueKind.JSON),
    _fixed("leadType", "Lead type"),
    _fixed("title", "Title"),
    _fixed("gender", "Gender"),
    _fixed("nationality", "Nationality"),
    _fixed("firstName", "First name"),
    _fixed("middleName", "Middle name"),
    _fixed("lastName", "Last name"),
    _fixed("contactName", "Contact name"),
    _fixed("companyName", "Company name"),
    _fixed("companyIndustryType", "Industry"),
    _fixed("dateOfBirth", "Date of birth", ValueKind.DATE),
    _fixed("occupation", "Occupation"),
    _fixed("customerCountry", "Country"),
    _fixed("customerRegion", "Region"),
    _fixed("customerCity", "City"),
    _fixed("address1", "Address 1"),
    _fixed("address2", "Address 2"),
    _fixed("phoneCode", "Phone code"),
    _fixed("phoneNumber", "Phone number", ValueKind.PHONE),
    _fixed("email", "E-mail", ValueKind.EMAIL),
    _fixed("monthlyIncome", "Monthly income", ValueKind.NUMBER),
    _fixed("preferredLanguage", "Preferred language"),
    _fixed("preferredContactType", "Preferred contact"),
    _fixed("company", "Company"),
    _fixed("brand", "Brand"),
    _fixed("businessArea", "Business area"),
    _fixed("branch", "Branch"),
    _fixed("leadDate", "Lead date", ValueKind.DATETIME),
    _fixed("interest", "Interest"),
    _fixed("source", "Source"),
    _fixed("subSource", "Sub-source"),
    _fixed("leadName", "Lead name"),
    _fixed("leadReference", "Reference"),
    _fixed("leadNote", "Note"),
    _fixed("vehicleType", "Vehicle type"),
    _fixed("vehicles", "Vehicles", ValueKind.JSON),
    _fixed("purchasePlan", "Purchase plan"),
    _fixed("paymentMode", "Payment"),
    _fixed("currency", "Currency"),
    _fixed("priority", "Priority"),
    _fixed("testDriveRequired", "Test drive", ValueKind.BOOLEAN),
    _fixed("acceptNewsLetter", "Newsletter accepted", ValueKind.BOOLEAN),
    _fixed("acceptMarketing", "Marketing accepted", ValueKind.BOOLEAN),
    _fixed("acceptPrivatePolicy", "Privacy policy accepted", ValueKind.BOOLEAN),
    _fixed("bulk.id", "Bulk id", ValueKind.ID),
    _fixed("bulk.createdDate", "Bulk created", ValueKind.DATETIME),
    _fixed("bulk.createdBy", "Bulk created by", ValueKind.ID),
    _fixed("bulk.isProcessed", "Bulk state", ValueKind.NUMBER),
    _fixed("bulk.errorRecords", "Bulk errors", ValueKind.NUMBER),
    _fixed("bulk.totalRecords", "Bulk leads", ValueKind.NUMBER),
)
