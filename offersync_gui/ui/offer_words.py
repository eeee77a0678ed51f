"""What the fields of an offer are called in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Changes", "Name"),
    "description_html": QT_TRANSLATE_NOOP("Changes", "Description"),
    "description_text": QT_TRANSLATE_NOOP("Changes", "Description as text"),
    "source_status": QT_TRANSLATE_NOOP("Changes", "At the platform"),
    "approval": QT_TRANSLATE_NOOP("Changes", "Approval"),
    "preview_url": QT_TRANSLATE_NOOP("Changes", "Preview page"),
    "tracking_url": QT_TRANSLATE_NOOP("Changes", "Tracking link"),
    "tracking_url_raw": QT_TRANSLATE_NOOP("Changes", "Link of the platform"),
    "impression_url": QT_TRANSLATE_NOOP("Changes", "Impression link"),
    "payouts": QT_TRANSLATE_NOOP("Changes", "Payouts"),
    "countries": QT_TRANSLATE_NOOP("Changes", "Countries"),
    "countries_excluded": QT_TRANSLATE_NOOP("Changes", "Excluded countries"),
    "regions": QT_TRANSLATE_NOOP("Changes", "Regions"),
    "cities": QT_TRANSLATE_NOOP("Changes", "Cities"),
    "carriers": QT_TRANSLATE_NOOP("Changes", "Carriers"),
    "devices": QT_TRANSLATE_NOOP("Changes", "Devices"),
    "os": QT_TRANSLATE_NOOP("Changes", "Systems"),
    "browsers": QT_TRANSLATE_NOOP("Changes", "Browsers"),
    "languages": QT_TRANSLATE_NOOP("Changes", "Languages"),
    "categories": QT_TRANSLATE_NOOP("Changes", "Categories"),
    "tags": QT_TRANSLATE_NOOP("Changes", "Tags"),
    "caps": QT_TRANSLATE_NOOP("Changes", "Caps"),
    "starts_at": QT_TRANSLATE_NOOP("Changes", "Start"),
    "ends_at": QT_TRANSLATE_NOOP("Changes", "End"),
    "traffic_allowed": QT_TRANSLATE_NOOP("Changes", "Traffic allowed"),
    "traffic_forbidden": QT_TRANSLATE_NOOP("Changes", "Traffic forbidden"),
    "kpi_html": QT_TRANSLATE_NOOP("Changes", "Goals of the advertiser"),
    "restrictions_html": QT_TRANSLATE_NOOP("Changes", "Restrictions"),
    "logo_url": QT_TRANSLATE_NOOP("Changes", "Logo"),
    "creatives": QT_TRANSLATE_NOOP("Changes", "Creatives"),
    "landings": QT_TRANSLATE_NOOP("Changes", "Landing pages"),
    "app_id": QT_TRANSLATE_NOOP("Changes", "App"),
    "conversion_flow": QT_TRANSLATE_NOOP("Changes", "Conversion flow"),
    "hold_days": QT_TRANSLATE_NOOP("Changes", "Hold days"),
    "cookie_days": QT_TRANSLATE_NOOP("Changes", "Cookie days"),
    "source_updated_at": QT_TRANSLATE_NOOP("Changes", "Changed at the platform"),
    "status": QT_TRANSLATE_NOOP("Changes", "Status"),
    "visibility": QT_TRANSLATE_NOOP("Changes", "Visibility"),
    "revenue": QT_TRANSLATE_NOOP("Changes", "Revenue"),
    "revenue_type": QT_TRANSLATE_NOOP("Changes", "Kind of revenue"),
    "payout": QT_TRANSLATE_NOOP("Changes", "Payout"),
    "currency": QT_TRANSLATE_NOOP("Changes", "Currency"),
    "model": QT_TRANSLATE_NOOP("Changes", "Model"),
    "invalid_reasons": QT_TRANSLATE_NOOP("Changes", "Not complete"),
    "notes": QT_TRANSLATE_NOOP("Changes", "Notes"),
    "local_tags": QT_TRANSLATE_NOOP("Changes", "Your tags"),
    "favourite": QT_TRANSLATE_NOOP("Changes", "Favourite"),
}


def field_word(field: str | None) -> str:
    """``tracking_url`` as *Tracking link*; what has no word of ours in its own letters."""
    key = field or "status"
    if key in _FIELDS:
        return QCoreApplication.translate("Changes", str(_FIELDS[key]))
    return key.replace("_", " ").capitalize()
