"""The fields of an Octanist lead, and what can be filtered and sorted by.

Source: octanist.com/docs, "Get Leads" and the lead object.
"""

from __future__ import annotations

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import FilterField, Operator

STATUSES = ("open", "qualified", "won", "lost")
SOURCES = ("inbound", "gtm", "api", "manual", "wordpress", "import")
CLICK_IDS = (
    ("gclid", "Google click id"),
    ("dclid", "Display & Video click id"),
    ("wbraid", "Google web-to-app id"),
    ("gbraid", "Google app-to-web id"),
    ("ga4cid", "GA4 client id"),
    ("ga4sid", "GA4 session id"),
    ("fbc", "Facebook click id"),
    ("fbp", "Facebook browser id"),
    ("msclkid", "Microsoft click id"),
    ("ttclid", "TikTok click id"),
    ("twclid", "X click id"),
    ("rdt_cid", "Reddit click id"),
    ("sccid", "Snapchat click id"),
    ("epik", "Pinterest click id"),
    ("li_fat_id", "LinkedIn click id"),
)
DATES = (
    ("createdAt", "Created"),
    ("updatedAt", "Updated"),
    ("qualifiedAt", "Qualified"),
)
_UTM = (("utm_source", "UTM source"), ("utm_medium", "UTM medium"), ("utm_campaign", "UTM campaign"))
_COMPARED = (Operator.EQUALS, Operator.GTE, Operator.GT, Operator.LTE, Operator.LT)
_PRESENCE = (Operator.EXISTS, Operator.EMPTY)


def _fixed(name: str, label: str, kind: ValueKind = ValueKind.TEXT, options: tuple[str, ...] = ()) -> Field:
    return Field(name, label, kind, options=options, writable=False)


LEAD_FIELDS = (
    _fixed("id", "Lead id", ValueKind.ID),
    _fixed("name", "Name"),
    _fixed("email", "E-mail", ValueKind.EMAIL),
    _fixed("phone", "Phone", ValueKind.PHONE),
    _fixed("status", "Status", ValueKind.CHOICE, STATUSES),
    _fixed("value", "Value", ValueKind.NUMBER),
    _fixed("note", "Note"),
    _fixed("custom", "Custom fields", ValueKind.JSON),
    _fixed("lossReason", "Loss reason"),
    _fixed("conversionName", "Conversion"),
    _fixed("source", "Source", ValueKind.CHOICE, SOURCES),
    _fixed("website", "Website"),
    _fixed("path", "Path"),
    *(_fixed(name, label) for name, label in (*CLICK_IDS, *_UTM)),
    _fixed("utm_term", "UTM term"),
    _fixed("utm_content", "UTM content"),
    _fixed("ad_storage", "Consent: ad storage"),
    _fixed("ad_user_data", "Consent: ad user data"),
    _fixed("analytics_storage", "Consent: analytics storage"),
    _fixed("ad_personalization", "Consent: ad personalisation"),
    _fixed("googleAdsCampaignId", "Google Ads campaign id"),
    _fixed("googleAdsCampaignName", "Google Ads campaign"),
    _fixed("googleAdsAdGroupId", "Google Ads ad group id"),
    _fixed("googleAdsAdGroupName", "Google Ads ad group"),
    _fixed("googleAdsAdId", "Google Ads ad id"),
    _fixed("labelId", "Label id"),
    _fixed("selectedConversionEventId", "Conversion event id"),
    *(_fixed(name, label, ValueKind.DATETIME) for name, label in DATES),
    _fixed("expiresAt", "Expires", ValueKind.DATETIME),
)
"""In the order a person wants to see them."""

FILTERS = (
    FilterField("status", "Status", ValueKind.CHOICE, (Operator.EQUALS, Operator.IN), STATUSES),
    FilterField("source", "Source", ValueKind.CHOICE, (Operator.EQUALS,), SOURCES),
    FilterField("labelId", "Label id", ValueKind.TEXT, (Operator.EQUALS,)),
    FilterField("value", "Value", ValueKind.NUMBER, _COMPARED),
    FilterField("website", "Website", ValueKind.TEXT, (Operator.EQUALS,)),
    *(FilterField(name, label, ValueKind.DATETIME, (*_COMPARED, *_PRESENCE)) for name, label in DATES),
    *(FilterField(name, label, ValueKind.TEXT, (Operator.EQUALS,)) for name, label in _UTM),
    *(FilterField(name, label, ValueKind.TEXT, (Operator.EQUALS, *_PRESENCE)) for name, label in CLICK_IDS),
)

SORTS = (*DATES, ("value", "Value"), ("name", "Name"), ("email", "E-mail"), ("status", "Status"))
