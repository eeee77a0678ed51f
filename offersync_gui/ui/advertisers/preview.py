"""The result of a dry run: what a sync would add and change. Nothing of it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from offersync_gui.ui.advertisers.preview_rows import Row, rows
from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.widgets import (
    Button,
    EmptyState,
    ErrorCard,
    PrimaryButton,
    TextLabel,
    status_look,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.sync_run import SyncRun

_SIZE = QSize(820, 560)
MOST_ROWS = 2_000


class PreviewDialog(Dialog):
    """``stored``: it was about offers that are stored, and can be accepted."""

    def __init__(self, name: str, run: SyncRun, parent: QWidget, *, stored: bool = False) -> None:
        super().__init__(parent, "preview", "")
        self.setWindowTitle(self.tr("Preview"))
        self.resize(_SIZE)
        title = self.tr("What a sync of {name} would do")
        if stored:
            title = self.tr("What the changed options make of the stored offers of {name}")
        title = title.format(name=name or self.tr("this advertiser"))
        self.body.addWidget(TextLabel(title, "title", wrap=True))
        self.body.addWidget(TextLabel(self._summary(run), tone="muted", wrap=True))
        if run.error is not None:
            self.body.addWidget(ErrorCard(run.error))
        self.body.addWidget(self._tabs(run), 1)
        close = Button(self.tr("With the next sync") if stored else self.tr("Close"))
        close.setObjectName("preview.close")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        self.buttons.addWidget(close)
        if stored:
            apply = PrimaryButton(self.tr("Apply now"), "check")
            apply.setObjectName("preview.apply")
            apply.clicked.connect(self.accept)
            self.buttons.addWidget(apply)

    def _tabs(self, run: SyncRun) -> QTabWidget:
        new, changed = self.new_offers, self.changed_offers = rows(run.changes)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("What a sync would do"))
        tabs.addTab(self._page(_new_columns(), new), _titled(self.tr("New"), len(new)))
        words = _titled(self.tr("Changed"), len(changed))
        tabs.addTab(self._page(changed_columns(), changed), words)
        tabs.setCurrentIndex(0 if new or not changed else 1)
        return tabs

    def _summary(self, run: SyncRun) -> str:
        text = self.tr(
            "{fetched} offers were read: {new} new, {updated} changed, {unchanged} unchanged, "
            "{filtered} filtered out, {missing} gone. Nothing was written."
        )
        names = ("fetched", "new", "updated", "unchanged", "filtered", "missing")
        return text.format(**{name: QLocale().toString(getattr(run, name)) for name in names})

    def _page(self, columns: Sequence[Column], found: Sequence[Row]) -> QWidget:
        if not found:
            text = self.tr("No offer would land here.")
            return EmptyState("check-circle", self.tr("Nothing to do"), text)
        table = RowsTable(columns, self.tr("Offers"))
        table.setProperty("kind", "flush")
        table.set_rows(found[:MOST_ROWS])
        if len(found) <= MOST_ROWS:
            return table
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table, 1)
        more = self.tr("… and {count} more.").format(
            count=QLocale().toString(len(found) - MOST_ROWS)
        )
        column.addWidget(TextLabel(more, tone="muted"))
        return page


def _titled(word: str, count: int) -> str:
    return f"{word} ({QLocale().toString(count)})"


def _new_columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Preview", "ID"), lambda row: row.external_id, muted=True),
        Column(translate("Preview", "Offer"), lambda row: row.name, share=1),
        Column(
            translate("Preview", "Status"),
            lambda row: status_look(row.status).text,
            mark=lambda row: status_look(row.status),
        ),
        Column(translate("Preview", "Because of"), lambda row: row.rule, muted=True),
    ]


def changed_columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Preview", "ID"), lambda row: row.external_id, muted=True),
        Column(translate("Preview", "Offer"), lambda row: row.name, share=1),
        Column(translate("Preview", "Field"), lambda row: row.field),
        Column(translate("Preview", "Before"), lambda row: row.old, muted=True),
        Column(translate("Preview", "After"), lambda row: row.new),
        Column(translate("Preview", "Because of"), lambda row: row.rule, muted=True),
    ]
