"""Where an offer runs and how often: places, devices, systems and caps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.ui.offers import figures, words
from offersync_gui.ui.offers.details.facts import FactGrid, Scroll
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from offersync_gui.store.records import Record
    from offersync_gui.ui.offers.details.detail import Detail
    from offersync_gui.ui.offers.details.facts import Fact

_LISTS = ("regions", "cities", "carriers", "devices", "browsers", "languages")


class Targeting(Scroll):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Targeting & caps"), parent)
        self.facts, self.caps = FactGrid(), FactGrid()
        self.column.addWidget(TextLabel(self.tr("Where it runs"), "strong"))
        self.column.addWidget(self.facts)
        self.column.addWidget(TextLabel(self.tr("Caps"), "strong"))
        self.column.addWidget(self.caps)
        self.column.addStretch()

    @property
    def grids(self) -> tuple[FactGrid, FactGrid]:
        return self.facts, self.caps

    def show_detail(self, detail: Detail) -> None:
        held = detail.record["locked_fields"]
        self.facts.show_facts(self._facts(detail.record), held)
        self.caps.show_facts(self._caps(detail.record["caps"]), held)
        self.verticalScrollBar().setValue(0)

    def _facts(self, record: Record) -> Iterator[Fact]:
        where = places(record["countries"]) or self.tr("Worldwide")
        yield self.tr("Countries"), where, "countries"
        yield self.tr("Not in"), places(record["countries_excluded"]), "countries_excluded"
        titles = (
            self.tr("Regions"),
            self.tr("Cities"),
            self.tr("Carriers"),
            self.tr("Devices"),
            self.tr("Browsers"),
            self.tr("Languages"),
        )
        for title, key in zip(titles, _LISTS, strict=True):
            yield title, ", ".join(record[key]), key
        yield self.tr("Systems"), ", ".join(map(self._system, record["os"])), "os"

    def _system(self, system: Mapping[str, Any]) -> str:
        low, high = system["min_version"], system["max_version"]
        if low and high:
            return f"{system['name']} {low} – {high}"
        if low:
            return self.tr("{system} from {version}").format(system=system["name"], version=low)
        if high:
            return self.tr("{system} up to {version}").format(system=system["name"], version=high)
        return str(system["name"])

    def _caps(self, caps: list[dict[str, Any]]) -> Iterator[Fact]:
        if not caps:
            yield self.tr("Unlimited"), self.tr("The platform tells no limit."), "caps"
        for cap in caps:
            scope = [*([cap["goal"]] if cap["goal"] else []), *cap["countries"]]
            text = f"{figures.whole(cap['value'])} {words.capped(cap['type'])}"
            text += f" ({', '.join(scope)})" if scope else ""
            yield words.period(cap["period"]), text, "caps"


def places(codes: list[str]) -> str:
    """Names with codes, as far as they are known."""
    from offersync_gui.engine.convert.places import country_names

    known = country_names()
    return ", ".join(f"{known[code]} ({code})" if code in known else code for code in codes)
