"""What one does with chosen offers: another status, copies, exports. Each has its toast."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from offersync_gui.ui import files
from offersync_gui.ui.undoing import Undoing
from offersync_gui.ui.widgets import status_look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QFileDialog, QWidget

    from offersync_gui.domain.offer import Status
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.offers import Offers
    from offersync_gui.store.records import Record
    from offersync_gui.store.undo import Act
    from offersync_gui.ui.offers.columns import Column
    from offersync_gui.ui.offers.selection import Chosen
    from offersync_gui.ui.services import Services


EXPORTS = "CSV (*.csv);;Excel (*.xlsx);;JSON (*.json);;JSON Lines (*.jsonl)"


class OfferActs(QObject):
    """Work goes to the lanes. ``changed`` comes when offers have another status."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._window = parent
        self._undoing = Undoing(services, self)
        self._undoing.changed.connect(self.changed)

    def restate(self, chosen: Chosen, status: Status) -> None:
        """Give them a status by hand, with a way back."""

        def work(token: CancelToken) -> Act:
            offers = self._offers()
            return offers.restate(chosen.read_ids(offers), status)

        self._services.short.run(work, partial(self._on_restated, status), self._on_failed)

    def copy_rows(self, chosen: Chosen, columns: Sequence[Column], *, headers: bool) -> None:
        """As lines with tabs between the cells, for spreadsheets and messages."""

        def work(token: CancelToken) -> str:
            offers = self._offers()
            rows = offers.rows(chosen.read_ids(offers))
            lines = [[_cell(column.text(row)) for column in columns] for row in rows]
            heads = [[column.title for column in columns]] if headers else []
            return "\n".join("\t".join(line) for line in heads + lines)

        copied = self.tr("%Ln row(s) copied", "", len(chosen))
        self._services.query.run(work, partial(self._on_text, copied), self._on_failed)

    def copy_links(self, chosen: Chosen) -> None:
        """The tracking links, one a line; offers without one are left out."""

        def work(token: CancelToken) -> list[str]:
            offers = self._offers()
            records = offers.records(chosen.read_ids(offers))
            return [record["tracking_url"] for record in records if record["tracking_url"]]

        self._services.query.run(work, self._on_links, self._on_failed)

    def copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._services.toasts.show(self.tr("Copied"))

    def export(self, chosen: Chosen, columns: Sequence[Column]) -> QFileDialog:
        """What one sees: these offers in their order, with these columns in theirs."""
        title, suggested = self.tr("Export offers"), Path.home() / "offers"
        then = partial(self._write, chosen, columns)
        return files.ask_save(self._window, title, suggested, EXPORTS, then)

    def _write(self, chosen: Chosen, columns: Sequence[Column], path: Path) -> None:
        def work(token: CancelToken) -> int:
            return _export(self._offers(), chosen, columns, path, token)

        self._services.toasts.show(self.tr("Exporting %Ln offer(s)…", "", len(chosen)))
        self._services.long.run(work, partial(self._on_exported, path), self._on_failed)

    def _offers(self) -> Offers:
        return self._services.workspace.store.offers

    def _on_restated(self, status: Status, act: Act) -> None:
        self.changed.emit()
        text = self.tr("%Ln offer(s) changed to {status}", "", act.offers)
        self._undoing.offer(text.format(status=status_look(status).text), act.id)

    def _on_text(self, words: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._services.toasts.show(words)

    def _on_links(self, links: list[str]) -> None:
        if links:
            words = self.tr("%Ln tracking link(s) copied", "", len(links))
            self._on_text(words, "\n".join(links))
        else:
            self._services.toasts.show(self.tr("None of them has a tracking link"))

    def _on_exported(self, path: Path, count: int) -> None:
        text = self.tr("%Ln offer(s) written to {file}", "", count)
        self._services.toasts.show(text.format(file=path.name))

    def _on_failed(self, error: OfferSyncError) -> None:
        self._services.toasts.show_error(error)


def _cell(text: str) -> str:
    return " ".join(text.split())


def _export(
    offers: Offers, chosen: Chosen, columns: Sequence[Column], path: Path, token: CancelToken
) -> int:
    from offersync_gui.sync.export import export
    from offersync_gui.sync.export.columns import Preset

    keys = list(dict.fromkeys(key for column in columns for key in column.fields))

    def records() -> Iterator[Record]:
        for record in offers.records(chosen.read_ids(offers)):
            token.raise_if_cancelled()
            yield record

    return export(records(), path, preset=Preset(keys))
