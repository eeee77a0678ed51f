"""A run that the guard holds: say why, and let a person apply or discard it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.activity.words import number_text
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, Card, ErrorCard, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services


class Decision(Card):
    """``decided`` comes once it is done; what went wrong is shown in the card itself."""

    decided = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("tone", "warn")
        self._services = services
        self._run: SyncRun | None = None
        self._title = TextLabel(role="strong", wrap=True)
        self._reason = TextLabel(wrap=True)
        self.discard_button = Button(self.tr("Discard…"))
        self.discard_button.clicked.connect(self._ask_discard)
        self.apply_button = PrimaryButton(self.tr("Apply…"), "check")
        self.apply_button.clicked.connect(self._ask_apply)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.tiny)
        texts.addWidget(self._title)
        texts.addWidget(self._reason)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addLayout(texts, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.apply_button)
        self.body.addLayout(row)
        self._trouble: ErrorCard | None = None

    def show_run(self, run: SyncRun, total: int) -> None:
        """``total`` is how many changes wait."""
        self._run = run
        self._drop_trouble()
        self._enable(True)
        self._title.setText(
            self.tr("Held for your decision · changes: {0}").format(number_text(total))
        )
        reason = said(run.error["detail"]) if run.error else ""
        self._reason.setText(" ".join(filter(None, [reason, self._hint()])))

    def _hint(self) -> str:
        return self.tr("Nothing has been written. Look at the changes, then apply or discard.")

    def _ask_apply(self) -> None:
        run = self._run
        if run is not None:
            Confirm.ask(
                self,
                self.tr("Apply run {0} of {1}?").format(run.id, run.advertiser),
                self.tr("All its changes are written to your offers, with history."),
                self.tr("Apply"),
                self._apply,
            )

    def _ask_discard(self) -> None:
        run = self._run
        if run is not None:
            Confirm.ask(
                self,
                self.tr("Discard run {0} of {1}?").format(run.id, run.advertiser),
                self.tr("Its changes are forgotten. The next sync reads the feed anew."),
                self.tr("Discard"),
                self._discard,
                danger=True,
            )

    def _apply(self) -> None:
        self._decide("apply")

    def _discard(self) -> None:
        self._decide("discard")

    def _decide(self, what: str) -> None:
        if self._run is None:
            return
        self._enable(False)
        self._drop_trouble()
        work = partial(decide, self._services.workspace, self._run.id, what)
        self._services.short.run(work, self._on_decided, self._on_failed)

    def _on_decided(self, run: SyncRun) -> None:
        text = self.tr("Run {0} of {1} was discarded; nothing was changed.")
        if run.state == "ok":
            text = self.tr("Run {0} of {1} was applied.")
        self._services.toasts.show(text.format(run.id, run.advertiser))
        self.decided.emit(run)

    def _on_failed(self, error: OfferSyncError) -> None:
        self._trouble = ErrorCard(error)
        self.body.addWidget(self._trouble)
        self._enable(True)

    def _drop_trouble(self) -> None:
        if self._trouble is not None:
            self._trouble.deleteLater()
            self._trouble = None

    def _enable(self, enabled: bool) -> None:
        self.apply_button.setEnabled(enabled)
        self.discard_button.setEnabled(enabled)


def decide(workspace: Workspace, run_id: int, what: str, token: CancelToken) -> SyncRun:
    """Raises UsageError when somebody else has decided meanwhile, and StoreError."""
    runs = workspace.store.runs
    return runs.apply(run_id) if what == "apply" else runs.discard(run_id)
