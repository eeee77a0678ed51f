"""Amounts, places and caps of an offer as people read them in their own locale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from offersync_gui.ui import currency
from offersync_gui.ui.offers.words import capped, per, period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.store.records import Record

SHOWN_PLACES = 2
translate = QCoreApplication.translate

_MOST_DIGITS = 18


def amount(text: str | None) -> str:
    """Exact decimal text with the locale's signs; nothing is rounded."""
    if not text:
        return ""
    sign, digits = ("-", text[1:]) if text[0] == "-" else ("", text)
    whole, point, fraction = digits.partition(".")
    if not whole.isdecimal() or len(whole) > _MOST_DIGITS:
        return text
    locale = QLocale()
    figure = locale.toString(int(whole))
    return f"{sign}{figure}{locale.decimalPoint()}{fraction}" if point else f"{sign}{figure}"


def unit(record: Mapping[str, Any]) -> str:
    """What stands behind an amount: a currency, or per cent."""
    return "%" if record.get("revenue_type") == "percent" else record.get("currency") or ""


def money(record: Mapping[str, Any], key: str) -> str:
    figure = amount(record.get(key))
    if not figure and key == "revenue" and is_hidden_share(record):
        return translate("OfferFigures", "% not told")
    return currency.amount(figure, unit(record))


def columns(record: Mapping[str, Any], key: str) -> tuple[str, str]:
    """As :func:`money`, in the two parts that stand below each other in a column."""
    figure, behind = amount(record.get(key)), unit(record)
    if currency.comes_first(behind):
        return currency.amount(figure, behind), ""
    return figure, currency.sign(behind)


def typed(text: str) -> str | None:
    """The plain decimal text of an amount as one types it here; None when it is none."""
    locale = QLocale()
    _, valid = locale.toDouble(text)
    if not valid:
        return None
    plain = text.replace(locale.groupSeparator(), "").replace(locale.decimalPoint(), ".")
    return plain if plain.removeprefix("-").replace(".", "", 1).isdecimal() else None


def is_hidden_share(record: Mapping[str, Any]) -> bool:
    """Some platforms pay a share of each sale, and do not say which."""
    return record.get("revenue_type") == "percent" and not record.get("revenue")


def countries(record: Record, most: int = SHOWN_PLACES) -> str:
    """``DE AT +3``; an offer that names none runs everywhere but in the excluded ones."""
    allowed, excluded = record.get("countries", ()), record.get("countries_excluded", ())
    if allowed:
        return some(allowed, most)
    if excluded:
        return translate("OfferFigures", "All but {countries}").format(
            countries=some(excluded, most)
        )
    return translate("OfferFigures", "Worldwide")


def some(words: Sequence[str], most: int = SHOWN_PLACES) -> str:
    """The first words, and how many more there are."""
    more = len(words) - most
    return " ".join(words[:most]) + (f" +{more}" if more > 0 else "")


def cap(value: Mapping[str, Any]) -> str:
    """``100 per day``."""
    return f"{_limit(value)} {period(value['period'])}"


def caps(values: Sequence[Mapping[str, Any]]) -> str:
    """``2,000 clicks/d +1``: the first, shortened, and how many more there are."""
    if not values:
        return ""
    first, more = values[0], len(values) - 1
    return _limit(first) + per(first["period"]) + (f" +{more}" if more else "")


def _limit(value: Mapping[str, Any]) -> str:
    """What is counted is said where it is not conversions."""
    counted = "" if value["type"] == "conversions" else f" {capped(value['type'])}"
    return f"{whole(value['value'])}{counted}"


def whole(text: str) -> str:
    """An amount without a fraction that says nothing."""
    figure, _, fraction = text.partition(".")
    return amount(text if fraction.strip("0") else figure)


def count(number: int) -> str:
    return QLocale().toString(number)
