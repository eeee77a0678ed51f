"""One configured account at one network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterable


class Advertiser(Struct):
    """``options`` are the template's fields that are not secret; ``rules`` only what differs
    from the defaults (keys of the storage options, tracking parameters and the schedule).
    ``uid`` never changes; it names the secret store's entry.
    """

    id: int
    uid: str
    name: str
    template: str
    options: dict[str, str] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    created_at: str = ""
    last_run_at: str | None = None
    last_state: str | None = None
    last_full_at: str | None = None
    limited_until: str | None = None


def copy_name(name: str, taken: Iterable[str]) -> str:
    """A free name for a duplicate: ``Acme 2``, ``Acme 3`` and so on."""
    folded = {other.casefold() for other in taken}
    stem, _, number = name.rpartition(" ")
    if not (stem and number.isdecimal()):
        stem = name
    count = 2
    while f"{stem} {count}".casefold() in folded:
        count += 1
    return f"{stem} {count}"
