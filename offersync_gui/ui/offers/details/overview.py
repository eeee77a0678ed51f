"""What an offer is: its description, its conditions and the facts that fit nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.ui import moments
from offersync_gui.ui.links import open_link
from offersync_gui.ui.offers import words
from offersync_gui.ui.offers.details.browser import SafeBrowser
from offersync_gui.ui.offers.details.facts import FactGrid, Scroll
from offersync_gui.ui.offers.details.held import Held
from offersync_gui.ui.offers.details.own_tags import OwnTags
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import QuietButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from offersync_gui.store.records import Record
    from offersync_gui.ui.offers.details.detail import Detail
    from offersync_gui.ui.offers.details.facts import Fact


class Overview(Scroll):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Overview"), parent)
        self._preview = ""
        self.tags = OwnTags()
        self.held = Held()
        self.facts = FactGrid()
        self.texts = {
            "description_html": SafeBrowser(self.tr("Description")),
            "kpi_html": SafeBrowser(self.tr("Goals of the advertiser")),
            "restrictions_html": SafeBrowser(self.tr("Restrictions")),
        }
        self._titles = {
            name: TextLabel(browser.accessibleName(), "strong")
            for name, browser in self.texts.items()
        }
        self.preview = QuietButton(self.tr("Open the preview"), "external")
        self.preview.clicked.connect(self._on_preview)
        self.column.setSpacing(SPACE.small)
        self.column.addWidget(self.tags)
        self.column.addWidget(self.held)
        for name, browser in self.texts.items():
            self.column.addWidget(self._titles[name])
            self.column.addWidget(browser)
            self.column.addSpacing(SPACE.small)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.preview)
        self.column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        record = detail.record
        for name, browser in self.texts.items():
            browser.show_html(record[name] or "")
            browser.setVisible(bool(record[name]))
            self._titles[name].setVisible(bool(record[name]))
        self.tags.show_tags(detail.row["local_tags"])
        self._preview = record["preview_url"] or ""
        self.preview.setVisible(bool(self._preview))
        own = detail.row["local_tags"]
        self.held.show_record(record)
        self.facts.show_facts(self._facts(record, own), record["locked_fields"])
        self.verticalScrollBar().setValue(0)

    def _facts(self, record: Record, own: list[str]) -> Iterator[Fact]:
        yield self.tr("Categories"), ", ".join(record["categories"]), "categories"
        yield self.tr("Tags"), ", ".join(tag for tag in record["tags"] if tag not in own), "tags"
        yield (
            self.tr("At the platform"),
            words.word(words.SOURCE_STATUS, record["source_status"]).text,
            "source_status",
        )
        yield self.tr("Approval"), words.word(words.APPROVAL, record["approval"]).text, "approval"
        yield (
            self.tr("Visibility"),
            words.word(words.VISIBILITY, record["visibility"]).text,
            "visibility",
        )
        yield self.tr("Starts"), moments.cell(record["starts_at"]), "starts_at"
        yield self.tr("Ends"), moments.cell(record["ends_at"]), "ends_at"
        yield self.tr("Traffic allowed"), ", ".join(record["traffic_allowed"]), "traffic_allowed"
        yield (
            self.tr("Traffic forbidden"),
            ", ".join(record["traffic_forbidden"]),
            "traffic_forbidden",
        )
        yield self.tr("Conversion"), record["conversion_flow"] or "", "conversion_flow"
        yield self.tr("Hold"), self._days(record["hold_days"]), "hold_days"
        yield self.tr("Cookie"), self._days(record["cookie_days"]), "cookie_days"
        yield self.tr("App"), record["app_id"] or "", "app_id"
        yield (
            self.tr("Landing pages"),
            ", ".join(landing["name"] or landing["id"] or "" for landing in record["landings"]),
            "landings",
        )
        yield (
            self.tr("Creatives"),
            ", ".join(creative["name"] or creative["id"] or "" for creative in record["creatives"]),
            "creatives",
        )
        yield self.tr("Notes"), record["notes"] or ""
        yield self.tr("First seen"), moments.cell(record["first_seen_at"])
        yield self.tr("Last seen"), moments.cell(record["last_seen_at"])
        yield self.tr("Changed"), moments.cell(record["updated_at"])

    def _days(self, number: int | None) -> str:
        return "" if number is None else self.tr("%Ln day(s)", "", number)

    def _on_preview(self) -> None:
        open_link(self, self._preview)
