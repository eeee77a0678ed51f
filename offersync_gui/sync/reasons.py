"""Why an offer is as it is: facts for sentences, on the command line and in the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import msgspec

from offersync_gui.domain.admission import admission, filters_in_force
from offersync_gui.domain.field_options import FIELDS, parts_of
from offersync_gui.domain.offer import Offer
from offersync_gui.domain.rules import RULED, RULES, resolve
from offersync_gui.domain.standing import STOPPING
from offersync_gui.errors import OfferSyncError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from offersync_gui.domain.rules import Rules
    from offersync_gui.store.hold import Hold
    from offersync_gui.sync.accounts import Accounts, Origin
    from offersync_gui.sync.workspace import Workspace

Record = dict[str, Any]
Next = Literal[
    "decide",
    "yours",
    "approved",
    "heals",
    "returns",
    "stays_gone",
    "fits_again",
    "source_again",
    "revenue_again",
    "kept",
]
"""What would bring a stopped offer back, or what happens to it otherwise."""
EARLIER = "earlier"
_ALSO = {"caps": ("caps.mode", "caps.default"), "categories": ("category.map",)}


class Maker(NamedTuple):
    """An option that makes a value: its key, its text, and who says so (``earlier``: the rules
    under which the offer was stored).
    """

    key: str
    value: str
    source: str


@dataclass(frozen=True)
class Reasons:
    """``set_by`` is the newest change of the status; ``refused_by`` the filter it fails now,
    ``passes`` those in force that it passes. ``makers`` are the options behind its values, by
    field; without the advertiser or its template nobody knows these, and ``ruled`` is False.
    """

    status: str
    cause: str
    set_by: Mapping[str, Any] | None
    hold: Hold
    next: Next
    ruled: bool = False
    refused_by: str | None = None
    passes: Sequence[str] = ()
    makers: Mapping[str, Sequence[Maker]] = field(default_factory=dict)


def reasons(
    workspace: Workspace, accounts: Accounts, record: Record, history: Sequence[Record]
) -> Reasons:
    """Of a stored offer, by its record and its history, newest first. Raises StoreError."""
    hold = workspace.store.offers.hold(record["advertiser"], record["external_id"])
    set_by = next((one for one in history if one["field"] == "status"), None)
    told = (record["status"], record["status_cause"], set_by, hold)
    try:
        origins = accounts.rules(accounts.named(record["advertiser"]))
    except OfferSyncError:
        return Reasons(*told, next=_next(record, hold, None))
    origins = _earlier(origins, hold)
    rules = resolve({key: origin.value for key, origin in origins.items()})
    refused_by = admission(rules)(_offer(record))
    return Reasons(
        *told,
        next=_next(record, hold, rules),
        ruled=True,
        refused_by=refused_by,
        passes=[key for key in filters_in_force(rules) if key != refused_by],
        makers=dict(_makers(origins)),
    )


def _earlier(origins: Mapping[str, Origin], hold: Hold) -> dict[str, Origin]:
    earlier = hold.earlier_rules or {}
    return {
        key: origin._replace(value=earlier[key], source=EARLIER)
        if earlier.get(key, origin.value) != origin.value
        else origin
        for key, origin in origins.items()
    }


def _offer(record: Record) -> Offer:
    return msgspec.convert({name: record[name] for name in Offer.__struct_fields__}, Offer)


def _next(record: Record, hold: Hold, rules: Rules | None) -> Next:
    status, cause = record["status"], record["status_cause"]
    if cause == "user":
        return "yours" if status in STOPPING else "approved"
    if cause == "invalid":
        return "heals"
    if status == "review":
        return "decide"
    if status not in STOPPING:
        return "kept"
    if cause == "missing" or hold.missing_since:
        leave = rules is not None and rules["return.action"] == "leave"
        return "stays_gone" if leave else "returns"
    return _LIFTED.get(cause, "decide")


_LIFTED: dict[str, Next] = {
    "filter": "fits_again",
    "rule": "revenue_again",
    "source": "source_again",
    "expired": "source_again",
    "capped": "source_again",
}


def _makers(origins: Mapping[str, Origin]) -> Iterator[tuple[str, list[Maker]]]:
    for name, keys in (*RULED.items(), *_of_fields()):
        usual = name in RULED and keys is RULED[name]
        found = [
            Maker(key, origin.value, origin.source)
            for key in keys
            if (origin := origins[key]).value and (usual or origin.value != RULES[key].default)
        ]
        if found:
            yield name, found


def _of_fields() -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in FIELDS:
        key = f"field.{name}"
        own = (key, *(f"{key}.{part}" for part in parts_of(name)))
        yield name, own + _ALSO.get(name, ())
