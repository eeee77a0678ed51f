"""A list of changes, each of which leads to its offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from offersync_gui.ui.activity.columns import change_columns
from offersync_gui.ui.activity.raw_dialog import RawDialog
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.ui.activity.reading import Change
    from offersync_gui.ui.services import Services


def _identity(change: dict[str, Any]) -> object:
    """What a held run would change has no id yet."""
    return change.get("id") or (change["external_id"], change["kind"], change.get("field"))


class ChangesView(QWidget):
    """``dated``: with time and advertiser, for a feed of several runs. Enter opens the offer."""

    offer_requested = Signal(str, str)
    run_requested = Signal(object)
    chosen = Signal(object)

    def __init__(self, services: Services, *, dated: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._advertiser = ""
        self._dated = dated
        columns = change_columns(dated=dated)
        self.table = RowsTable(columns, self.tr("Changes"), identity=_identity)
        if not dated:
            self.table.setProperty("kind", "flush")
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.opened.connect(self.open_offer)
        self.table.chosen.connect(self.chosen)
        self.states = States(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.states)

    def show_changes(self, changes: Sequence[Change], advertiser: str = "") -> None:
        """``advertiser`` is whose they are, where they do not say it themselves."""
        self._advertiser = advertiser
        self.table.set_rows(changes)
        self.states.show_content()

    def open_offer(self, change: Change) -> None:
        """A new offer of a held run is nowhere yet."""
        if not self._is_planned(change):
            self.offer_requested.emit(self._owner(change), change["external_id"])

    def show_raw(self, change: Change) -> RawDialog:
        dialog = RawDialog(
            self._services, self._owner(change), change["external_id"], change["name"], self
        )
        dialog.open()
        return dialog

    def _owner(self, change: Change) -> str:
        return str(change.get("advertiser") or self._advertiser)

    def _is_planned(self, change: Change) -> bool:
        return "id" not in change and change["kind"] == "new"

    def menu_for(self, change: Change) -> QMenu:
        icon, menu = current_theme().icon, QMenu(self)
        show = menu.addAction(icon("offers"), self.tr("Open the offer"))
        show.triggered.connect(self._on_open)
        raw = menu.addAction(icon("code"), self.tr("Raw answer…"))
        raw.triggered.connect(self._on_raw)
        for action in (show, raw):
            action.setEnabled(not self._is_planned(change))
        if self._dated and change.get("run") is not None:
            run = menu.addAction(icon("activity"), self.tr("Show run {0}").format(change["run"]))
            run.triggered.connect(self._on_run)
        return menu

    def _on_menu(self, place: QPoint) -> None:
        change = self.table.current_row()
        if change is not None:
            menu = self.menu_for(change)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_open(self) -> None:
        self._with_current(self.open_offer)

    def _on_raw(self) -> None:
        self._with_current(self.show_raw)

    def _on_run(self) -> None:
        self._with_current(lambda change: self.run_requested.emit(change["run"]))

    def _with_current(self, act: Callable[[Change], object]) -> None:
        """A menu may outlive the row that it was opened on."""
        if (change := self.table.current_row()) is not None:
            act(change)
