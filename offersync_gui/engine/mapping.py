"""Turns a platform's record into an offer, by the template's field map, compiled once per run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.domain.offer import Offer
from offersync_gui.engine.convert import Context, html_to_text
from offersync_gui.engine.shapes import OFFER_FIELDS, REQUIRED, ROW_FIELDS
from offersync_gui.engine.values import Compiler, Field, Usual, is_true, read
from offersync_gui.templates.mapping import Rows, ValueSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.model import Template

MAPPING_VERSION = 1
"""Raised when the same template and record would give another offer: known hashes then expire."""


class NoIdentity(ValueError):
    """A record that is no offer: not a map, or without an id."""


class Mapper:
    """``mapper(record)`` gives the offer; oddities are counted in ``warnings``."""

    def __init__(self, template: Template, values: Mapping[str, str], warnings: Warnings) -> None:
        self._context = Context(language=values.get("preferred_language") or "en")
        self._warnings = warnings
        compiler = Compiler(values, self._context, warnings)
        self._fields = _fields(template.offer, OFFER_FIELDS, "", compiler)
        self._rows = [
            (name, [RowBlock(name, block, compiler) for block in blocks])
            for name in ROW_FIELDS
            if (blocks := getattr(template.offer, name))
        ]
        self._unions = template.offer.from_payouts

    def __call__(self, record: Any) -> Offer:
        """Raises NoIdentity."""
        if not isinstance(record, dict):
            raise NoIdentity("not a record")
        found = read(self._fields, record, record, self._context, self._warnings)
        if "external_id" not in found:
            raise NoIdentity("no id")
        for name, blocks in self._rows:
            rows = blocks[0].rows(record)
            for block in blocks[1:]:
                rows += block.rows(record)
            found[name] = rows
        if html := found.get("description_html"):
            found["description_text"] = html_to_text(html)
        groups = found.pop("targeting", ())
        offer = Offer(**found)
        for group in groups:
            _add(offer, group)
        for name in self._unions:
            _UNIONS[name](offer)
        return offer


class RowBlock:
    """One block of rows: what each is made from, when, and how."""

    def __init__(self, name: str, spec: Rows, compiler: Compiler) -> None:
        self._make, usual = ROW_FIELDS[name]
        self._fields = _fields(spec, usual, f"{name}.", compiler)
        self._of_plain = [field for field in self._fields if field.get is not None]
        self._each = compiler.expression(spec.each) if spec.each else None
        self._when = compiler.condition(spec.when) if spec.when else None
        self._required = REQUIRED.get(name, ())
        self._compiler = compiler

    def rows(self, record: dict[str, Any]) -> list[Any]:
        items = (record,) if self._each is None else _items(self._each(record, record))
        if self._when is not None:
            items = [item for item in items if self._when(item, record)]
        return [row for item in items if (row := self._row(item, record)) is not None]

    def _row(self, item: Any, record: dict[str, Any]) -> Any:
        compiler = self._compiler
        fields = self._fields if isinstance(item, dict) else self._of_plain
        found = read(fields, item, record, compiler.context, compiler.warnings)
        if all(name in found for name in self._required):
            return self._make(**found)
        return None


def _fields(spec: Any, usual: Mapping[str, Usual], prefix: str, compiler: Compiler) -> list[Field]:
    return [
        compiler.field(name, value, kind, prefix)
        for name, kind in usual.items()
        if isinstance(value := getattr(spec, name, None), ValueSpec)
    ]


def _items(value: Any) -> Sequence[Any]:
    if isinstance(value, list):
        return value
    return (value,) if is_true(value) else ()


def _add(offer: Offer, group: Mapping[str, list[Any]]) -> None:
    """What a group of targeting names, beside what the offer has already."""
    for name, found in group.items():
        known = getattr(offer, name)
        both = known + [item for item in found if item not in known] if known else found
        setattr(offer, name, sorted(both) if name.startswith("countries") else both)


def _union_countries(offer: Offer) -> None:
    """Where rows name countries, the offer runs in all of them; where every row excludes some,
    it does not run in those."""
    if named := set[str]().union(*[row.countries for row in offer.payouts]):
        offer.countries = sorted(named.union(offer.countries))
    barred = [row.countries_excluded for row in offer.payouts]
    if barred and all(barred):
        offer.countries_excluded = sorted(set(offer.countries_excluded).union(*barred))


def _union_devices(offer: Offer) -> None:
    for row in offer.payouts:
        offer.devices += [device for device in row.devices if device not in offer.devices]


def _union_os(offer: Offer) -> None:
    for system in [system for row in offer.payouts for system in row.os]:
        if all(system.name != known.name for known in offer.os):
            offer.os.append(system)


_UNIONS: dict[str, Callable[[Offer], None]] = {
    "countries": _union_countries,
    "devices": _union_devices,
    "os": _union_os,
}
