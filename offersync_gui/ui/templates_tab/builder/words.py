"""The builder's names for fields, ways of sending a key, and kinds of paging."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def field_titles() -> dict[str, str]:
    """By target, in the order of the table."""
    return {
        "external_id": translate("TemplateBuilder", "Offer id"),
        "name": translate("TemplateBuilder", "Name"),
        "source_status": translate("TemplateBuilder", "Status"),
        "revenue": translate("TemplateBuilder", "Revenue"),
        "revenue_type": translate("TemplateBuilder", "Kind of revenue"),
        "currency": translate("TemplateBuilder", "Currency"),
        "model": translate("TemplateBuilder", "Pricing model"),
        "goal": translate("TemplateBuilder", "Goal id"),
        "goal_title": translate("TemplateBuilder", "Goal name"),
        "payout_countries": translate("TemplateBuilder", "Countries of the revenue"),
        "countries": translate("TemplateBuilder", "Countries"),
        "countries_excluded": translate("TemplateBuilder", "Excluded countries"),
        "preview_url": translate("TemplateBuilder", "Preview page"),
        "tracking_url_raw": translate("TemplateBuilder", "Tracking link"),
        "description_html": translate("TemplateBuilder", "Description"),
        "kpi_html": translate("TemplateBuilder", "KPI"),
        "restrictions_html": translate("TemplateBuilder", "Restrictions"),
        "categories": translate("TemplateBuilder", "Categories"),
        "tags": translate("TemplateBuilder", "Tags"),
        "devices": translate("TemplateBuilder", "Devices"),
        "os": translate("TemplateBuilder", "Operating systems"),
        "languages": translate("TemplateBuilder", "Languages"),
        "traffic_allowed": translate("TemplateBuilder", "Allowed traffic"),
        "traffic_forbidden": translate("TemplateBuilder", "Forbidden traffic"),
        "cap_day": translate("TemplateBuilder", "Daily cap"),
        "cap_month": translate("TemplateBuilder", "Monthly cap"),
        "cap_total": translate("TemplateBuilder", "Total cap"),
        "starts_at": translate("TemplateBuilder", "Starts"),
        "ends_at": translate("TemplateBuilder", "Ends"),
        "source_updated_at": translate("TemplateBuilder", "Changed by the platform"),
        "logo_url": translate("TemplateBuilder", "Logo"),
        "app_id": translate("TemplateBuilder", "App id"),
        "cookie_days": translate("TemplateBuilder", "Cookie days"),
        "hold_days": translate("TemplateBuilder", "Hold days"),
    }


def auth_titles() -> dict[str, str]:
    return {
        "none": translate("TemplateBuilder", "No key"),
        "bearer": translate("TemplateBuilder", "Authorization: Bearer"),
        "header": translate("TemplateBuilder", "A header of its own"),
        "query": translate("TemplateBuilder", "In the address"),
        "basic": translate("TemplateBuilder", "User and key (Basic)"),
        "oauth2": translate("TemplateBuilder", "As a token (OAuth2, Basic)"),
        "oauth2_body": translate("TemplateBuilder", "As a token (OAuth2, in the body)"),
    }


def paging_titles() -> dict[str, str]:
    return {
        "none": translate("TemplateBuilder", "All in one answer"),
        "page": translate("TemplateBuilder", "Page number"),
        "offset": translate("TemplateBuilder", "Offset in rows"),
        "cursor": translate("TemplateBuilder", "Cursor from the answer"),
        "next_url": translate("TemplateBuilder", "Next address from the answer"),
        "link_header": translate("TemplateBuilder", "Link header"),
    }


def meaning_titles() -> dict[str, dict[str, str]]:
    """By the field whose words have these meanings."""
    return {"source_status": _status_titles(), "revenue_type": _kind_titles()}


def _kind_titles() -> dict[str, str]:
    return {
        "fixed": translate("TemplateBuilder", "An amount of money"),
        "percent": translate("TemplateBuilder", "Percent of the sale"),
    }


def _status_titles() -> dict[str, str]:
    return {
        "active": translate("TemplateBuilder", "Active"),
        "paused": translate("TemplateBuilder", "Paused"),
        "pending": translate("TemplateBuilder", "Pending"),
        "expired": translate("TemplateBuilder", "Expired"),
        "deleted": translate("TemplateBuilder", "Deleted"),
        "unknown": translate("TemplateBuilder", "Unknown"),
    }
