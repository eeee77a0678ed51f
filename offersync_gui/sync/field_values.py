"""A field's value as a person types it: read as the program reads a platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin
from urllib.parse import urlsplit

import msgspec

from offersync_gui.domain import money
from offersync_gui.domain.default_caps import default_caps
from offersync_gui.domain.offer import Cap, Offer, OsTarget
from offersync_gui.engine.convert.amounts import number
from offersync_gui.engine.convert.base import Context, Unclear
from offersync_gui.engine.convert.currencies import currency_code
from offersync_gui.engine.convert.dates import read_time
from offersync_gui.engine.convert.markup import typed_html
from offersync_gui.engine.convert.places import country_code
from offersync_gui.engine.convert.systems import os_targets
from offersync_gui.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

TYPES: dict[str, Any] = {
    **{item.name: item.type for item in msgspec.structs.fields(Offer)},
    "notes": str | None,
    "favourite": bool,
    "local_tags": list[str],
}


def read(name: str, text: str) -> Any:
    """A value as it stands in the record; lists are JSON or separated by commas, nothing is null.

    >>> read("countries", "de, Austria"), read("payout", "1,250.5")
    (['DE', 'AT'], '1250.50')
    """
    kind = TYPES.get(name, str)
    try:
        if get_origin(kind) is list and not text.startswith("["):
            if get_args(kind) == (OsTarget,):
                return msgspec.to_builtins(os_targets(text, Context()))
            if get_args(kind) == (Cap,):
                return _caps(text)
            words = [word for word in (part.strip() for part in text.split(",")) if word]
            return [_checked(name, word, *get_args(kind)) for word in words]
        if get_origin(kind) is list:
            return msgspec.to_builtins(msgspec.json.decode(text, type=kind))
        return _checked(name, text, kind) if text else _nothing(name, kind)
    except (msgspec.DecodeError, msgspec.ValidationError) as problem:
        raise UsageError(f"{name} was not changed", f"{problem}.", "") from None


def typed(name: str, text: str) -> Any:
    """As :func:`read`, as it stands in an :class:`Offer`. Raises UsageError."""
    value = read(name, text)
    try:
        return msgspec.convert(value, TYPES[name])
    except msgspec.ValidationError as problem:
        raise UsageError(f"{name} cannot be {text!r}", f"{problem}.", "") from None


def problem(name: str, text: str) -> str:
    """What is wrong with a value, for people; empty for nothing."""
    try:
        typed(name, text)
    except (UsageError, msgspec.MsgspecError) as found:
        return f"cannot be: {getattr(found, 'detail', '') or found}"
    return ""


def _checked(name: str, text: str, kind: Any) -> Any:
    reader = _READERS.get(name)
    if reader is None:
        return msgspec.convert(text, kind, strict=False)
    try:
        value = reader[0](text)
    except Unclear:
        value = None
    if value is None:
        raise UsageError(f"{name} was not changed", f"{text!r} is no {reader[1]}.", reader[2])
    return msgspec.convert(value, kind, strict=False)


def _nothing(name: str, kind: Any) -> None:
    try:
        msgspec.convert(None, kind)
    except msgspec.ValidationError:
        raise UsageError(f"{name} was not changed", "It must have a value.", "") from None


def _caps(text: str) -> Any:
    try:
        return msgspec.to_builtins(default_caps(text))
    except ValueError:
        hint = "For example 100/day, 2500/month/budget"
        raise UsageError("caps was not changed", f"{text!r} is no list of caps.", hint) from None


def _amount(text: str) -> str | None:
    value = number(text)
    return None if value is None else money.to_text(value)


def _web(text: str) -> str | None:
    parts = urlsplit(text)
    return text if parts.scheme in {"http", "https"} and parts.hostname else None


def _days(text: str) -> str | None:
    return text if text.isdecimal() else None


def _moment(text: str) -> str | None:
    return read_time(text, "UTC", "start")


_AMOUNT = (_amount, "amount", "For example 12.50")
_COUNTRY = (country_code, "country", "For example DE,AT")
_MOMENT = (_moment, "date", "For example 2026-12-31 or 2026-12-31T22:00:00Z")
_DAYS = (_days, "number of days", "For example 30")
_WEB = (_web, "web address", "It begins with https://")
_MARKUP = (typed_html, "text that may be shown", "Of HTML, texts, lists, tables and links stay")
_READERS: dict[str, tuple[Callable[[str], str | None], str, str]] = {
    "revenue": _AMOUNT,
    "payout": _AMOUNT,
    "currency": (currency_code, "currency", "For example EUR"),
    "countries": _COUNTRY,
    "countries_excluded": _COUNTRY,
    "hold_days": _DAYS,
    "cookie_days": _DAYS,
    "starts_at": _MOMENT,
    "ends_at": _MOMENT,
    "preview_url": _WEB,
    "tracking_url": _WEB,
    "tracking_url_raw": _WEB,
    "impression_url": _WEB,
    "logo_url": _WEB,
    "description_html": _MARKUP,
    "kpi_html": _MARKUP,
    "restrictions_html": _MARKUP,
}
