"""The page Data: where it lies, copies of it, and what is kept for how long."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from offersync_gui import paths
from offersync_gui.domain.settings import KEPT
from offersync_gui.errors import UsageError
from offersync_gui.ui import files
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.settings.cards import SettingsCard
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, Card, ErrorCard, TextLabel

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.workspace import Workspace


class DataPage(SettingsPage):
    """``data_replaced`` after a backup was put in the database's place."""

    data_replaced = Signal()

    def fill(self) -> None:
        self._trouble: ErrorCard | None = None
        self.add_card(self._place_card())
        self.backup_card = self._backup_card()
        self.add_card(self.backup_card)
        self.add_card(self._kept_card())

    def refresh(self) -> None:
        super().refresh()
        job = partial(_size, self.services.workspace)
        self.services.query.run(job, self._on_size)

    def ask_backup(self) -> None:
        suggested = Path.home() / f"offersync-{date.today().isoformat()}.db"
        files.ask_save(self, self.tr("Back up"), suggested, self._pattern(), self.back_up)

    def ask_restore(self) -> None:
        folder = self.services.workspace.data_dir / paths.BACKUPS
        folder = folder if folder.is_dir() else Path.home()
        files.ask_open(self, self.tr("Restore"), folder, self._pattern(), self.confirm_restore)

    def back_up(self, path: Path) -> None:
        self._begin()
        job = partial(_back_up, self.services.workspace, path)
        self.services.short.run(job, self._on_backed_up, self._on_failed)

    def confirm_restore(self, path: Path) -> None:
        Confirm.ask(
            self,
            self.tr("Restore {0}?").format(path.name),
            self.tr(
                "Advertisers, offers, history and settings become those of the backup. The database"
                " of now is kept beside it. Secrets stay as they are. What stands unsaved in the"
                " form of an advertiser is dropped."
            ),
            self.tr("Restore"),
            partial(self.restore, path),
            danger=True,
        )

    def restore(self, path: Path) -> None:
        self._begin()
        if not self.services.sync.hold():
            self._on_failed(_busy())
            return
        # What was decided now would meet other offers and runs under the same ids.
        self.window().setEnabled(False)
        job = partial(_restore, self.services.workspace, path)
        self.services.short.run(job, self._on_restored, self._on_not_restored)

    def _pattern(self) -> str:
        return self.tr("Databases of OfferSync (*.db)")

    def _place_card(self) -> Card:
        card = Card(self.tr("Where your data lies"))
        folder = TextLabel(str(self.services.workspace.data_dir), "mono", wrap=True)
        card.body.addWidget(folder.selectable())
        self._size = TextLabel(tone="muted")
        card.body.addWidget(self._size)
        show = Button(self.tr("Open the folder"), "folder")
        show.clicked.connect(self._open_folder)
        card.buttons.addWidget(show)
        return card

    def _backup_card(self) -> Card:
        card = Card(
            self.tr("Backup"),
            self.tr("A whole copy of the database, also while a sync runs. Secrets are not in it."),
        )
        self.backup_button = Button(self.tr("Back up…"), "save")
        self.backup_button.clicked.connect(self.ask_backup)
        self.restore_button = Button(self.tr("Restore…"), "history")
        self.restore_button.clicked.connect(self.ask_restore)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.backup_button)
        row.addWidget(self.restore_button)
        row.addStretch()
        card.body.addLayout(row)
        return card

    def _kept_card(self) -> Card:
        card = SettingsCard(
            self.tr("What is kept"),
            self.tr("What is older goes after the next sync."),
            self.rows,
            [f"data.keep_{key}" for key in KEPT],
        )
        for text in (
            self.tr("Offers: until you remove their advertiser."),
            self.tr("Copies from before an update of the database: the latest three."),
            self.tr("The log: four files of 1 MB at most."),
            self.tr("Logos of offers: 32 MB at most, for 30 days."),
        ):
            card.body.addWidget(TextLabel(text, tone="muted", wrap=True))
        return card

    def _begin(self) -> None:
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        self._enable(False)

    def _enable(self, enabled: bool) -> None:
        self.backup_button.setEnabled(enabled)
        self.restore_button.setEnabled(enabled)

    def _on_size(self, size: int) -> None:
        text = QLocale().formattedDataSize(size, 1)
        self._size.setText(self.tr("The database has {0}.").format(text))

    def _on_backed_up(self, path: Path) -> None:
        self._enable(True)
        self.services.toasts.show(self.tr("Backed up to {0}").format(path.name))

    def _on_restored(self, aside: Path | None) -> None:
        self._enable(True)
        self._go_on()
        text = self.tr("The backup is restored.")
        if aside is not None:
            text = self.tr("{0} The database of before is {1}.").format(text, aside.name)
        self.services.toasts.show(text)
        self.refresh()
        self.data_replaced.emit()

    def _on_not_restored(self, error: OfferSyncError) -> None:
        self._go_on()
        self._on_failed(error)

    def _go_on(self) -> None:
        self.window().setEnabled(True)
        self.restore_button.setFocus()
        self.services.sync.let_go()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._enable(True)
        self._trouble = ErrorCard(error)
        self.backup_card.body.addWidget(self._trouble)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.services.workspace.data_dir)))


def _size(workspace: Workspace, token: CancelToken) -> int:
    """Bytes of the database with its log."""
    names = (paths.DATABASE, f"{paths.DATABASE}-wal")
    found = (workspace.data_dir / name for name in names)
    return sum(path.stat().st_size for path in found if path.exists())


def _back_up(workspace: Workspace, path: Path, token: CancelToken) -> Path:
    workspace.store.backup(path)
    return path


def _restore(workspace: Workspace, path: Path, token: CancelToken) -> Path | None:
    return workspace.restore(path)


def _busy() -> UsageError:
    return UsageError(
        "A sync is running",
        "The database cannot be replaced while offers are written.",
        "Wait until it is done, or cancel it, and restore again.",
    )
