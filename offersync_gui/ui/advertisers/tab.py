"""The Advertisers section: the list, and over it the editor of one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from offersync_gui.errors import SecretsError, SecretsLocked, SecretsUnavailable
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.advertisers.editor import Editor
from offersync_gui.ui.advertisers.list_page import ListPage
from offersync_gui.ui.advertisers.list_work import ListWork
from offersync_gui.ui.advertisers.reapplication import Reapplication
from offersync_gui.ui.advertisers.remove_dialog import RemoveDialog
from offersync_gui.ui.advertisers.rows import Row, live
from offersync_gui.ui.advertisers.standing import CALLS_FOR_THE_USER
from offersync_gui.ui.advertisers.store_dialog import StoreDialog
from offersync_gui.ui.dialogs import ErrorDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.background.state import SyncState
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services


class AdvertisersTab(QWidget):
    badge_changed = Signal(int)
    advertisers_changed = Signal()
    loaded = Signal()
    offers_requested = Signal(object)
    activity_requested = Signal(str)
    secrets_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: list[Row] = []
        self._wanted = 0
        self._shown_state: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
        self.list = ListPage()
        self.editor = Editor(services)
        self._work = ListWork(services, self)
        self.reapplication = Reapplication(services, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()
        self.refresh()

    @property
    def shows_editor(self) -> bool:
        return self._pages.currentWidget() is self.editor

    def refresh(self) -> None:
        """Read the list again; the editor keeps what stands in it."""
        workspace = self._services.workspace
        self._services.query.run(
            lambda token: workspace.setting("ui.compact_rows"), self.list.set_compact
        )
        self._work.load()

    def new_advertiser(self, template_id: str | None = None) -> None:
        """An empty editor, with the template chosen if one is given."""
        self.editor.leave(partial(self._open, None, template_id or "", False))

    def edit(self, name: str) -> None:
        self.editor.leave(partial(self._open, name, "", False))

    def duplicate(self, name: str) -> None:
        """A new advertiser with the same template, options and rules, but no secrets."""
        self.editor.leave(partial(self._open, name, "", True))

    def add_sandbox(self) -> None:
        """Start the demo network in this process, add it as an advertiser, and sync it."""
        self._services.toasts.show(self.tr("Starting the sandbox…"))
        self._work.join_sandbox()

    def may_leave(self, again: Callable[[], object]) -> bool:
        """Before the window closes: asks about unsaved changes, then calls ``again``."""
        if not self.shows_editor or not self.editor.unsaved:
            return True
        self.editor.leave(again)
        return False

    def drop_edits(self) -> None:
        """Another database is there: nothing that was typed belongs to it."""
        self.editor.drop()
        self._show_list()

    def focus_search(self) -> None:
        self._show_list()
        self.list.focus_search()

    def shutdown(self) -> None:
        """Stop the sandbox."""
        self._work.close()

    def _open(self, name: str | None, template_id: str, copy: bool) -> None:
        self._pages.setCurrentWidget(self.editor)
        self.editor.open(name, template_id=template_id, copy=copy)

    def _show_list(self) -> None:
        self._pages.setCurrentWidget(self.list)

    def _back_to_list(self) -> None:
        self._show_list()
        self.list.table.setFocus()

    def _on_loaded(self, rows: list[Row]) -> None:
        self._rows = rows
        self.badge_changed.emit(sum(row.standing in CALLS_FOR_THE_USER for row in rows))
        self._show_rows()
        self.loaded.emit()

    def _show_rows(self) -> None:
        running, queued = self._shown_state
        self.list.set_rows(live(self._rows, running, queued))
        if self._wanted and self.list.table.choose(self._wanted):
            self._wanted = 0

    def _on_run_finished(self, run: object) -> None:
        """Shown, it is refreshed by the window; hidden, for its badge alone."""
        if not self.isVisible():
            self._work.load()

    def _on_state(self, state: SyncState) -> None:
        shown = (frozenset(run.advertiser for run in state.running), frozenset(state.queued))
        if shown != self._shown_state:
            self._shown_state = shown
            self._show_rows()

    def _on_saved(self, advertiser: Advertiser) -> None:
        self._wanted = advertiser.id
        self._back_to_list()
        self._services.toasts.show(self.tr("{name} was saved.").format(name=advertiser.name))
        self._tell_change()

    def _tell_change(self) -> None:
        self._services.sync.refresh()
        self.advertisers_changed.emit()
        self.refresh()

    def _on_sync(self) -> None:
        if row := self.list.chosen:
            self._services.sync.request_sync([row.advertiser.name])

    def _on_edit(self) -> None:
        if row := self.list.chosen:
            self.edit(row.advertiser.name)

    def _on_opened(self, row: Row) -> None:
        self.edit(row.advertiser.name)

    def _on_offers(self) -> None:
        if row := self.list.chosen:
            self.offers_requested.emit(OfferQuery(advertiser=row.advertiser.name))

    def _on_activity(self) -> None:
        if row := self.list.chosen:
            self.activity_requested.emit(row.advertiser.name)

    def _on_duplicate(self) -> None:
        if row := self.list.chosen:
            self.duplicate(row.advertiser.name)

    def _on_remove(self) -> None:
        if row := self.list.chosen:
            dialog = RemoveDialog(row, self)
            dialog.confirmed.connect(self._on_remove_confirmed)
            dialog.open()

    def _on_remove_confirmed(self, row: Row, keep_offers: bool) -> None:
        self._services.sync.cancel(row.advertiser.name)
        self._work.remove(row.advertiser, keep_offers)

    def _on_removed(self, name: str, error: OfferSyncError | None) -> None:
        self._services.toasts.show(self.tr("{name} was removed.").format(name=name))
        if error is not None:
            ErrorDialog.tell(self, error)
        self._tell_change()

    def _on_joined(self, advertiser: Advertiser) -> None:
        self._wanted = advertiser.id
        self._tell_change()
        self._services.sync.request_sync([advertiser.name])

    def _on_join_failed(self, error: OfferSyncError) -> None:
        """A locked store is waited for, unless nobody's keys are in it: then a session will do."""
        lacking = isinstance(error, SecretsUnavailable)
        if not lacking and not (isinstance(error, SecretsLocked) and not self._rows):
            self._on_failed(error)
            return
        dialog = StoreDialog(error, self)
        dialog.session_chosen.connect(self._work.use_session)
        dialog.store_chosen.connect(self.secrets_requested)
        dialog.open()

    def _on_failed(self, error: OfferSyncError) -> None:
        store = self.tr("Secret store…"), self.secrets_requested
        ErrorDialog.tell(self, error, store if isinstance(error, SecretsError) else None)

    def _connect(self) -> None:
        page, bar, work = self.list, self.list.actions_bar, self._work
        page.add_wanted.connect(self.new_advertiser)
        page.sandbox_wanted.connect(self.add_sandbox)
        page.retry_wanted.connect(self.refresh)
        page.opened.connect(self._on_opened)
        bar.sync_wanted.connect(self._on_sync)
        bar.edit_wanted.connect(self._on_edit)
        bar.offers_wanted.connect(self._on_offers)
        bar.activity_wanted.connect(self._on_activity)
        bar.duplicate_wanted.connect(self._on_duplicate)
        bar.remove_wanted.connect(self._on_remove)
        work.loaded.connect(self._on_loaded)
        work.load_failed.connect(page.show_error)
        work.removed.connect(self._on_removed)
        work.joined.connect(self._on_joined)
        work.join_failed.connect(self._on_join_failed)
        work.failed.connect(self._on_failed)
        self.editor.saved.connect(self._on_saved)
        self.editor.reshaped.connect(self.reapplication.offer)
        self.reapplication.applied.connect(self._tell_change)
        self.editor.left.connect(self._back_to_list)
        self.editor.secrets_requested.connect(self.secrets_requested)
        self._services.sync.state_changed.connect(self._on_state)
        self._services.sync.run_finished.connect(self._on_run_finished)
