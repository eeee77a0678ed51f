"""Test connection, Preview and Save: what the footer's buttons do with the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.sync.account_values import InvalidValues
from offersync_gui.ui.advertisers.editor_work import EditorWork
from offersync_gui.ui.advertisers.rehearsal import Rehearsal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.check import CheckResult
    from offersync_gui.ui.advertisers.draft import Draft
    from offersync_gui.ui.advertisers.editor_data import Held
    from offersync_gui.ui.advertisers.editor_form import EditorForm
    from offersync_gui.ui.advertisers.footer import Footer
    from offersync_gui.ui.services import Services


class EditorActions(QObject):
    """``saved`` carries the advertiser and the draft it was saved from; ``invalid`` the first
    widget to correct.
    """

    saved = Signal(object, object)
    not_saved = Signal()
    rehearsed = Signal(object)
    invalid = Signal(object)
    state_changed = Signal()

    def __init__(
        self, services: Services, form: EditorForm, footer: Footer, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._form = form
        self._outcome = footer.outcome
        self._original: Advertiser | None = None
        self._held: Held | None = None
        self._handed: Draft | None = None
        self._work = EditorWork(services, self)
        self._work.busy_changed.connect(self.state_changed)
        self._work.checked.connect(self._on_checked)
        self._work.rehearsed.connect(self._on_rehearsed)
        self._work.saved.connect(self._on_saved)
        self._work.session_chosen.connect(self.save)
        self._work.failed.connect(self._on_failed)
        footer.test_clicked.connect(self.test)
        footer.preview_clicked.connect(self.preview)
        footer.save_clicked.connect(self.save)
        self._outcome.cancelled.connect(self.stop)
        self._outcome.session_chosen.connect(self._on_session)

    @property
    def busy(self) -> bool:
        return self._work.busy

    @property
    def saving(self) -> bool:
        """From Save until it is known what came of it, which may take a person at the keyring."""
        return self._handed is not None

    def begin(self, original: Advertiser | None) -> None:
        """Another advertiser is in the form; what was in work for the last one is dropped."""
        self.stop()
        self._original, self._held = original, None

    def set_held(self, held: Held) -> None:
        self._held = held

    def stop(self) -> None:
        self._handed = None
        self._work.cancel()
        self._outcome.hide()

    def test(self) -> None:
        if self._valid(named=False):
            self._outcome.show_work(self.tr("Asking the platform for one offer…"))
            self._work.check(self._rehearsal())

    def preview(self) -> None:
        if self._valid(named=False):
            self._outcome.show_work(self.tr("Reading all offers; nothing is written…"))
            self._work.dry_run(self._rehearsal())

    def save(self) -> None:
        if not self._valid(named=True):
            self.not_saved.emit()
            return
        self._outcome.show_work(self.tr("Saving…"), cancellable=False)
        self._handed = self._form.draft()
        self._work.save(self._original, self._handed)

    def _valid(self, *, named: bool) -> bool:
        first = self._form.check(self._secrets_held(), named=named)
        if first is None:
            return True
        self._outcome.show_problems(self.tr("Some values are missing or wrong; they are marked."))
        self.invalid.emit(first)
        return False

    def _secrets_held(self) -> frozenset[str]:
        """Secrets that need not be typed: stored ones, and those nobody could look at yet."""
        template = self._form.template
        if self._original is None or template is None:
            return frozenset()
        if self._held is None:
            return template.secret_names
        states = self._held.states
        return frozenset(name for name, state in states.items() if state != "missing")

    def _rehearsal(self) -> Rehearsal:
        template = self._form.template
        assert template is not None
        workspace = self._services.workspace
        return Rehearsal(workspace, template, self._form.draft(), self._original)

    def _on_checked(self, result: CheckResult) -> None:
        self._outcome.show_check(result)
        if result.example is not None:
            self._form.tracking.set_real_link(result.example["tracking_url_raw"] or "")

    def _on_rehearsed(self, run: SyncRun) -> None:
        self._outcome.hide()
        self.rehearsed.emit(run)

    def _on_saved(self, advertiser: Advertiser) -> None:
        self._outcome.hide()
        draft, self._handed = self._handed, None
        self.state_changed.emit()
        self.saved.emit(advertiser, draft)

    def _on_session(self) -> None:
        self._outcome.show_work(self.tr("Saving…"), cancellable=False)
        self._work.use_session()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._outcome.show_error(error)
        if self.saving:
            self._handed = None
            self.state_changed.emit()
            self.not_saved.emit()
        if isinstance(error, InvalidValues):
            widget: QWidget | None = self._form.show_problems(error.problems)
            if widget is not None:
                self.invalid.emit(widget)
