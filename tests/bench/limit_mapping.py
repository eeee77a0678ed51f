"""An Affise offer as a normalised record, by hand: the work that no sync can avoid.

Same fields as the program's own record; without storage rules and without cleaning of HTML.
Only what is mapped is declared, so that the decoder skips the rest.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

Record = dict[str, Any]
ByLanguage = dict[str, str] | list[str]
"""PHP's empty map is a list, here and in `ByCountry`."""
ByCountry = dict[str, list[str | int]] | list[str]

MODELS = {"percent": "RevShare", "cpc": "CPC", "cpm": "CPM", "first_cps": "CPS"}
DAYS = {"d": 1, "m": 30, "y": 365}


class Payment(Struct, gc=False):
    goal: str
    title: str
    currency: str
    type: str
    countries: list[str]
    devices: list[str]
    os: list[str]
    country_exclude: bool
    revenue: float | int | None = None


class Cap(Struct, gc=False):
    goals: ByLanguage
    period: str
    type: str
    value: float | int
    country: list[str]


class Codes(Struct, gc=False):
    allow: list[str]
    deny: list[str]


class Places(Struct, gc=False):
    allow: ByCountry


class System(Struct, gc=False):
    name: str
    version: str


class Systems(Struct, gc=False):
    allow: list[System]


class Group(Struct, gc=False):
    country: Codes
    region: Places
    city: Places
    isp: Places
    os: Systems
    browser: Codes
    device_type: list[str]


class Source(Struct, gc=False):
    title: str
    allowed: int


class Category(Struct, gc=False):
    title: str


class Creative(Struct, gc=False):
    id: str
    title: str
    type: str
    url: str
    width: int
    height: int


class Landing(Struct, gc=False):
    id: int
    title: str
    url: str
    url_preview: str


class Offer(Struct, gc=False):
    id: int
    title: str
    bundle_id: str
    preview_url: str
    description_lang: ByLanguage
    logo: str
    stop_at: str | None
    sources: list[Source]
    full_categories: list[Category]
    payments: list[Payment]
    caps: list[Cap]
    required_approval: bool
    is_cpi: bool
    creatives: list[Creative]
    landings: list[Landing]
    link: str
    impressions_link: str
    hold_period: int
    kpi: ByLanguage
    click_session: str
    targeting: list[Group]
    countries: list[str] = []


def mapped(offer: Offer) -> Record:
    """The record of one offer, flat where one value is enough, nested for rows."""
    groups = offer.targeting
    payouts = [_payout(row, offer.is_cpi) for row in offer.payments]
    paid = [row for row in payouts if row["revenue"] and row["revenue_type"] == "fixed"]
    headline = max(paid or payouts, key=lambda row: float(row["revenue"] or 0))
    return {
        "external_id": str(offer.id),
        "name": offer.title,
        "description_html": _text(offer.description_lang),
        "source_status": "active",
        "approval": _approval(offer),
        "preview_url": offer.preview_url,
        "tracking_url_raw": offer.link or None,
        "impression_url": offer.impressions_link or None,
        "revenue": headline["revenue"],
        "revenue_type": headline["revenue_type"],
        "currency": headline["currency"],
        "model": headline["model"],
        "payouts": payouts,
        "countries": _countries(offer),
        "countries_excluded": sorted({code for group in groups for code in group.country.deny}),
        "regions": [item for group in groups for item in _flat(group.region.allow)],
        "cities": [item for group in groups for item in _flat(group.city.allow)],
        "carriers": [item for group in groups for item in _flat(group.isp.allow)],
        "devices": sorted({device for group in groups for device in group.device_type}),
        "os": [
            {"name": system.name, "min_version": system.version, "max_version": None}
            for group in groups
            for system in group.os.allow
        ],
        "browsers": [browser for group in groups for browser in group.browser.allow],
        "categories": [category.title for category in offer.full_categories],
        "caps": [_cap(cap) for cap in offer.caps],
        "ends_at": f"{offer.stop_at.replace(' ', 'T')}Z" if offer.stop_at else None,
        "traffic_allowed": [source.title for source in offer.sources if source.allowed],
        "traffic_forbidden": [source.title for source in offer.sources if not source.allowed],
        "kpi_html": _text(offer.kpi),
        "logo_url": offer.logo or None,
        "creatives": offer.creatives,
        "landings": [_landing(landing) for landing in offer.landings],
        "app_id": offer.bundle_id or None,
        "hold_days": offer.hold_period,
        "cookie_days": int(offer.click_session[:-1]) * DAYS[offer.click_session[-1]],
    }


def _text(texts: ByLanguage) -> str | None:
    """The English text, else the first there is."""
    if not isinstance(texts, dict):
        return None
    return texts.get("en") or next(filter(None, texts.values()), None)


def _approval(offer: Offer) -> str:
    if offer.link:
        return "approved"
    return "not_applied" if offer.required_approval else "not_required"


def _payout(row: Payment, is_cpi: bool) -> Record:
    countries = sorted({code.upper() for code in row.countries})
    return {
        "goal": row.goal,
        "title": row.title,
        "revenue": None if row.revenue is None else str(row.revenue),
        "revenue_type": "percent" if row.type == "percent" else "fixed",
        "currency": row.currency.upper(),
        "model": "CPI" if is_cpi and row.type == "fixed" else MODELS.get(row.type, "CPA"),
        "countries": [] if row.country_exclude else countries,
        "countries_excluded": countries if row.country_exclude else [],
        "devices": row.devices,
        "os": row.os,
    }


def _countries(offer: Offer) -> list[str]:
    codes = set(offer.countries)
    for group in offer.targeting:
        codes.update(group.country.allow)
    for row in offer.payments:
        if not row.country_exclude:
            codes.update(row.countries)
    return sorted({code.upper() for code in codes})


def _flat(places: ByCountry) -> list[str]:
    if not isinstance(places, dict):
        return []
    return [str(item) for items in places.values() for item in items]


def _cap(cap: Cap) -> Record:
    return {
        "period": "total" if cap.period == "all" else cap.period,
        "type": cap.type,
        "value": str(cap.value),
        "goal": next(iter(cap.goals), None),
        "countries": cap.country,
    }


def _landing(landing: Landing) -> Record:
    return {
        "id": str(landing.id),
        "name": landing.title,
        "preview_url": landing.url_preview,
        "tracking_url": landing.url,
    }
