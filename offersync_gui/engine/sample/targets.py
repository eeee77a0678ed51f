"""The fields of the offer record that a sample can fill, and the words platforms have for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.engine.shapes import OFFER_FIELDS, ROW_FIELDS

if TYPE_CHECKING:
    from offersync_gui.engine.values import Usual

Looks = Literal[
    "id", "title", "link", "amount", "code", "places", "time", "words", "unit", "markup", "any"
]
"""What a value has to look like; ``any`` says nothing."""


@dataclass(frozen=True)
class Target:
    """A field of the offer, or of its ``rows``; ``words`` are usual names, the likeliest first;
    without any, nothing is suggested for it by itself.

    ``constants`` are the further fields of a row that only this target makes. ``others`` are
    converters to try where the field's own understands less of the sample.
    """

    looks: Looks
    words: tuple[str, ...]
    rows: str = ""
    field: str = ""
    constants: tuple[tuple[str, str], ...] = ()
    others: tuple[dict[str, Any], ...] = ()


def key_of(name: str) -> str:
    """``offerID``, ``offer-id`` and ``@offer_id`` are one word."""
    return re.sub(r"[\W_]+", "", name[:80]).lower()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _cap(period: str, words: str) -> Target:
    constants = (("period", f"={period}"), ("type", "=conversions"))
    return Target("any", _words(words), "caps", "value", constants)


_MONEY = {"kind": "money"}
_PERCENT = {"kind": "percent"}
_NAMES = {"kind": "names_of"}
_DATES = tuple({"kind": "date", "order": order} for order in ("dmy", "mdy"))

TARGETS: dict[str, Target] = {
    "external_id": Target(
        "id", _words("id offerid campaignid programid advertid oid cid adid uid itemid key code")
    ),
    "name": Target(
        "title",
        _words("name title offername campaignname offertitle programname displayname label"),
    ),
    "source_status": Target(
        "words",
        _words("status state offerstatus campaignstatus active isactive enabled availability"),
    ),
    "revenue": Target(
        "amount",
        _words(
            "payout revenue commission price amount rate payment reward bounty cpa "
            "defaultpayout payoutamount payoutvalue commissionrate value"
        ),
        "payouts",
        "revenue",
        others=(_MONEY, _PERCENT),
    ),
    "revenue_type": Target(
        "unit",
        _words(
            "payouttype revenuetype commissiontype amounttype ratetype payoutunit unit "
            "payoutkind ispercent ispercentage percentage type"
        ),
        "payouts",
        "revenue_type",
    ),
    "currency": Target(
        "code",
        _words("currency currencycode payoutcurrency currencyid"),
        "payouts",
        "currency",
        others=({"kind": "money", "part": "currency"},),
    ),
    "model": Target(
        "any",
        _words("model payouttype pricingmodel paymodel type payoutmodel conversiontype goaltype"),
        "payouts",
        "model",
    ),
    "goal": Target("any", _words("goalid eventid actionid"), "payouts", "goal"),
    "goal_title": Target("any", _words("goal goalname event eventname"), "payouts", "title"),
    "payout_countries": Target("places", (), "payouts", "countries"),
    "countries": Target(
        "places",
        _words("countries country geo geos countrycodes geotargeting allowedcountries location"),
    ),
    "countries_excluded": Target(
        "places", _words("excludedcountries countriesexcluded blockedcountries deniedcountries")
    ),
    "preview_url": Target(
        "link",
        _words("previewurl previewlink preview landingpage landing landingurl url website site"),
    ),
    "tracking_url_raw": Target(
        "link",
        _words(
            "trackinglink trackingurl clickurl clicklink tracking offerurl offerlink "
            "affiliatelink campaignurl redirecturl link"
        ),
    ),
    "description_html": Target(
        "markup", _words("description desc about details summary content text body")
    ),
    "kpi_html": Target("markup", _words("kpi kpis kpidescription")),
    "restrictions_html": Target("markup", _words("restrictions terms requirements conditions")),
    "categories": Target(
        "any", _words("categories category vertical verticals niche topics"), others=(_NAMES,)
    ),
    "tags": Target("any", _words("tags keywords labels"), others=(_NAMES,)),
    "devices": Target("any", _words("devices device devicetypes devicetype platforms")),
    "os": Target(
        "any", _words("os operatingsystems operatingsystem platform oslist"), "targeting", "os"
    ),
    "languages": Target("any", _words("languages language locales")),
    "traffic_allowed": Target(
        "any", _words("allowedtraffic traffictypes allowedtraffictypes channels"), others=(_NAMES,)
    ),
    "traffic_forbidden": Target(
        "any", _words("forbiddentraffic restrictedtraffic deniedtraffic"), others=(_NAMES,)
    ),
    "cap_day": _cap("day", "dailycap capdaily capday daycap conversioncap cap"),
    "cap_month": _cap("month", "monthlycap capmonthly capmonth monthcap"),
    "cap_total": _cap("total", "totalcap captotal overallcap lifetimecap"),
    "starts_at": Target(
        "time", _words("startdate startsat starts startat start starttime"), others=_DATES
    ),
    "ends_at": Target(
        "time",
        _words(
            "enddate endsat ends expires expiresat expiration expirationdate expirydate end endtime"
        ),
        others=tuple(item | {"day": "end"} for item in _DATES),
    ),
    "source_updated_at": Target(
        "time",
        _words("updatedat updated lastupdated modified modifiedat updatetime"),
        others=_DATES,
    ),
    "logo_url": Target(
        "link", _words("logo logourl icon iconurl image imageurl thumbnail picture")
    ),
    "app_id": Target("any", _words("appid bundleid packagename bundle package storeid")),
    "cookie_days": Target("any", _words("cookiedays cookieduration cookielifetime cookie")),
    "hold_days": Target("any", _words("holddays holdperiod hold paymentdelay validationdays")),
}


def usual_of(name: str) -> Usual:
    """The own converter or the words of a target's field."""
    target = TARGETS[name]
    if target.rows:
        return ROW_FIELDS[target.rows][1][target.field]
    return OFFER_FIELDS[name]
