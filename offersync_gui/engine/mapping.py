"""Turns a platform's record into an offer, by the template's field map, compiled once per run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.domain.offer import Offer
from offersync_gui.engine.convert import Context, html_to_text
from offersync_gui.engine.shapes import OFFER_FIELDS, REQUIRED, ROW_FIELDS
from offersync_gui.engine.values import Compiler, Field, Usual, reader
from offersync_gui.templates.mapping import Rows, ValueSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.model import Template

MAPPING_VERSION = 1
"""Raised when the same template and record would give another offer: known hashes then expire."""


class NoIdentity(ValueError):
    """A record that is no offer: not a map, or without an id."""


class Mapper:
    """``mapper(record)`` gives the offer; oddities are counted in ``warnings``."""

    def __init__(self, template: Template, values: Mapping[str, str], warnings: Warnings) -> None:
        context = Context(language=values.get("preferred_language") or "en")
        compiler = Compiler(values, context, warnings)
        self._read = reader(_fields(template.offer, OFFER_FIELDS, "", compiler), context, warnings)
        self._rows = [
            (name, [row_maker(name, block, compiler) for block in blocks])
            for name in ROW_FIELDS
            if (blocks := getattr(template.offer, name))
        ]
        self._unions = template.offer.from_payouts

    def __call__(self, record: Any) -> Offer:
        """Raises NoIdentity."""
        if not isinstance(record, dict):
            raise NoIdentity("not a record")
        found = self._read(record, record)
        if "external_id" not in found:
            raise NoIdentity("no id")
        for name, (first, *others) in self._rows:
            rows = found[name] = first(record)
            for make in others:
                rows += make(record)
        if html := found.get("description_html"):
            found["description_text"] = html_to_text(html)
        groups = found.pop("targeting", ())
        offer = Offer(**found)
        for group in groups:
            _add(offer, group)
        for name in self._unions:
            _UNIONS[name](offer)
        return offer


def row_maker(name: str, spec: Rows, compiler: Compiler) -> Callable[[dict[str, Any]], list[Any]]:
    """A function that makes the rows of one block of a record."""
    make, usual = ROW_FIELDS[name]
    fields = _fields(spec, usual, f"{name}.", compiler)
    read = reader(fields, compiler.context, compiler.warnings)
    read_plain = reader([f for f in fields if f.get], compiler.context, compiler.warnings)
    required = REQUIRED.get(name, frozenset())
    items = compiler.items(spec)

    def rows(record: dict[str, Any]) -> list[Any]:
        made = []
        for item in items(record):
            found = (read if isinstance(item, dict) else read_plain)(item, record)
            if required and not required <= found.keys():
                continue
            if (row := make(**found)) is not None:
                made.append(row)
        return made

    return rows


def _fields(spec: Any, usual: Mapping[str, Usual], prefix: str, compiler: Compiler) -> list[Field]:
    return [
        compiler.field(name, value, kind, prefix)
        for name, kind in usual.items()
        if isinstance(value := getattr(spec, name, None), ValueSpec)
    ]


def _add(offer: Offer, group: Mapping[str, list[Any]]) -> None:
    """What a group of targeting names, beside what the offer has already."""
    for name, found in group.items():
        known = getattr(offer, name)
        both = known + [item for item in found if item not in known] if known else found
        setattr(offer, name, sorted(both) if name.startswith("countries") else both)


def _union_countries(offer: Offer) -> None:
    """Where rows name countries, the offer runs in all of them; where every row excludes some,
    it does not run in those."""
    if named := [row.countries for row in offer.payouts if row.countries]:
        offer.countries = sorted(set(offer.countries).union(*named))
    barred = [row.countries_excluded for row in offer.payouts]
    if barred and all(barred):
        offer.countries_excluded = sorted(set(offer.countries_excluded).union(*barred))


def _union_devices(offer: Offer) -> None:
    # In a new list: the one that is there may be the default of all offers.
    named = [device for row in offer.payouts for device in row.devices]
    offer.devices = list(dict.fromkeys(offer.devices + named))


def _union_os(offer: Offer) -> None:
    for system in [system for row in offer.payouts for system in row.os]:
        if all(system.name != known.name for known in offer.os):
            offer.os.append(system)


_UNIONS: dict[str, Callable[[Offer], None]] = {
    "countries": _union_countries,
    "devices": _union_devices,
    "os": _union_os,
}
