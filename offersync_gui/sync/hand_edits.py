"""What a person sets at an offer by hand: read as the program reads a platform, then locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin
from urllib.parse import urlsplit

import msgspec

from offersync_gui.domain import money
from offersync_gui.domain.offer import Offer
from offersync_gui.engine.convert.amounts import number
from offersync_gui.engine.convert.base import Unclear
from offersync_gui.engine.convert.currencies import currency_code
from offersync_gui.engine.convert.dates import read_time
from offersync_gui.engine.convert.places import country_code
from offersync_gui.errors import TemplateError, UsageError
from offersync_gui.sync.storing import Storing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offersync_gui.sync.workspace import Workspace

_TYPES: dict[str, Any] = {
    **{item.name: item.type for item in msgspec.structs.fields(Offer)},
    "notes": str | None,
    "favourite": bool,
    "local_tags": list[str],
}


def edit(workspace: Workspace, advertiser: str, external_id: str, texts: Mapping[str, str]) -> None:
    """Sets fields of an offer, locks them, and renews what follows from them by the rules.

    Raises UsageError for an unknown offer or field, and for a value that cannot be.
    """
    values = {name: read(name, text) for name, text in texts.items()}
    workspace.store.offers.edit(advertiser, external_id, values, _derive(workspace, advertiser))


def read(name: str, text: str) -> Any:
    """A value as it stands in the record; lists are JSON or separated by commas, nothing is null.

    >>> read("countries", "de, Austria"), read("payout", "1,250.5")
    (['DE', 'AT'], '1250.50')
    """
    kind = _TYPES.get(name, str)
    try:
        if get_origin(kind) is list and not text.startswith("["):
            words = [word for word in (part.strip() for part in text.split(",")) if word]
            return [_checked(name, word, *get_args(kind)) for word in words]
        if get_origin(kind) is list:
            return msgspec.to_builtins(msgspec.json.decode(text, type=kind))
        return _checked(name, text, kind) if text else msgspec.convert(None, kind)
    except (msgspec.DecodeError, msgspec.ValidationError) as problem:
        raise UsageError(f"{name} was not changed", f"{problem}.", "") from None


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
    return value


def _amount(text: str) -> str | None:
    value = number(text)
    return None if value is None else money.to_text(value)


def _web(text: str) -> str | None:
    parts = urlsplit(text)
    return text if parts.scheme in {"http", "https"} and parts.hostname else None


def _moment(text: str) -> str | None:
    return read_time(text, "UTC", "start")


_AMOUNT = (_amount, "amount", "For example 12.50")
_COUNTRY = (country_code, "country", "For example DE,AT")
_MOMENT = (_moment, "date", "For example 2026-12-31 or 2026-12-31T22:00:00Z")
_WEB = (_web, "web address", "It begins with https://")
_READERS: dict[str, tuple[Callable[[str], str | None], str, str]] = {
    "revenue": _AMOUNT,
    "payout": _AMOUNT,
    "currency": (currency_code, "currency", "For example EUR"),
    "countries": _COUNTRY,
    "countries_excluded": _COUNTRY,
    "starts_at": _MOMENT,
    "ends_at": _MOMENT,
    "preview_url": _WEB,
    "tracking_url": _WEB,
    "tracking_url_raw": _WEB,
    "impression_url": _WEB,
    "logo_url": _WEB,
}


def _derive(workspace: Workspace, name: str) -> Callable[[Offer], Offer] | None:
    """None where the rules cannot be known: the advertiser or its template is gone."""
    try:
        advertiser = workspace.store.advertisers.get(name)
        template = workspace.catalogue.get(advertiser.template)
        return Storing(workspace.rules_for(advertiser), template.tracking.keep).derive
    except (TemplateError, UsageError):
        return None
