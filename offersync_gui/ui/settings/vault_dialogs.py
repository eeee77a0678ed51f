"""Asks for the passphrase of the vault file, and for another place to keep secrets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.settings.secrets_work import Moved, move, unlock
from offersync_gui.ui.widgets import Button, ErrorCard, PrimaryButton, TextLabel, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services
    from offersync_gui.vault.base import Kind, VaultState

LEAST_LETTERS = 8


class _WorkDialog(Dialog):
    """Stays open while it works; what goes wrong is shown in it, to be tried again."""

    def __init__(self, parent: QWidget, name: str, title: str, verb: str) -> None:
        super().__init__(parent, name, title)
        self.body.addWidget(TextLabel(title, "section", wrap=True))
        self._error: ErrorCard | None = None
        no = Button(self.tr("Cancel"))
        no.clicked.connect(self.reject)
        self.yes = PrimaryButton(verb)
        self.yes.clicked.connect(self.work)
        self.yes.setDefault(True)
        self.buttons.addWidget(no)
        self.buttons.addWidget(self.yes)

    def work(self) -> None:
        raise NotImplementedError

    def begin(self) -> None:
        self.yes.setEnabled(False)
        self._drop_error()

    def fail(self, error: OfferSyncError) -> None:
        self._drop_error()
        self._error = ErrorCard(error)
        self.body.addWidget(self._error)
        self.yes.setEnabled(True)

    def add_passphrase(self, name: str, changed: Callable[[], None]) -> QLineEdit:
        label = TextLabel(name)
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        label.setBuddy(line)
        line.textChanged.connect(changed)
        self.body.addWidget(label)
        self.body.addWidget(line)
        return line

    def _drop_error(self) -> None:
        if self._error is not None:
            self._error.hide()
            self._error.deleteLater()
            self._error = None


class UnlockDialog(_WorkDialog):
    """For the vault file; a keyring asks by itself."""

    unlocked = Signal(object)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            parent,
            "unlock",
            QCoreApplication.translate("UnlockDialog", "Unlock the vault file"),
            QCoreApplication.translate("UnlockDialog", "Unlock"),
        )
        self._services = services
        text = self.tr("Its passphrase stays in memory until you quit. It is stored nowhere.")
        self.body.addWidget(TextLabel(text, tone="muted", wrap=True))
        self.passphrase = self.add_passphrase(self.tr("Passphrase"), self._check)
        self._check()
        self.passphrase.setFocus()

    def work(self) -> None:
        self.begin()
        services = self._services
        job = partial(unlock, services.workspace, services.accounts, self.passphrase.text())
        services.short.run(job, self._on_unlocked, self._on_refused)

    def _check(self) -> None:
        self.yes.setEnabled(bool(self.passphrase.text()))

    def _on_unlocked(self, state: VaultState) -> None:
        self.unlocked.emit(state)
        self.accept()

    def _on_refused(self, error: OfferSyncError) -> None:
        self.fail(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        restyle(self.passphrase, invalid=True)


class MoveDialog(_WorkDialog):
    """``moved`` carries what was done. ``has_file``: the vault file has a passphrase already."""

    moved = Signal(object)

    def __init__(self, services: Services, now: Kind, has_file: bool, parent: QWidget) -> None:
        super().__init__(
            parent,
            "move",
            QCoreApplication.translate("MoveDialog", "Keep secrets in another place"),
            QCoreApplication.translate("MoveDialog", "Move"),
        )
        self._services = services
        self._has_file = has_file
        self._group = QButtonGroup(self)
        self.choices: dict[Kind, QRadioButton] = {}
        for kind, (words, about) in self._places().items():
            if kind != now:
                self._add_choice(kind, words, about)
        first, second = self.tr("Passphrase"), self.tr("The same again")
        self.passphrase = self.add_passphrase(first, self._check)
        self.repeated = self.add_passphrase(second, self._check)
        self._hint = TextLabel(role="caption", tone="muted", wrap=True)
        self.body.addWidget(self._hint)
        next(iter(self.choices.values())).setChecked(True)
        self._check()

    def choose(self, kind: Kind) -> None:
        self.choices[kind].setChecked(True)

    def work(self) -> None:
        self.begin()
        services = self._services
        job = partial(
            move, services.workspace, services.accounts, self._kind(), self.passphrase.text()
        )
        services.short.run(job, self._on_moved, self.fail)

    def _places(self) -> dict[Kind, tuple[str, str]]:
        return {
            "keyring": (
                self.tr("The keyring of this computer"),
                self.tr("Opened with your login; the usual place."),
            ),
            "file": (
                self.tr("An encrypted file in the data folder"),
                self.tr("For computers without a keyring. You enter its passphrase at each start."),
            ),
            "session": (
                self.tr("This session only"),
                self.tr("Nothing is stored: all keys are forgotten when you quit."),
            ),
        }

    def _add_choice(self, kind: Kind, words: str, about: str) -> None:
        choice = QRadioButton(words)
        choice.setObjectName(f"move.{kind}")
        choice.setAccessibleDescription(about)
        choice.toggled.connect(self._check)
        self._group.addButton(choice)
        self.choices[kind] = choice
        self.body.addWidget(choice)
        self.body.addWidget(TextLabel(about, "caption", "muted", wrap=True))

    def _kind(self) -> Kind:
        return next(kind for kind, choice in self.choices.items() if choice.isChecked())

    def _check(self) -> None:
        if not hasattr(self, "_hint") or self._group.checkedButton() is None:
            return
        is_file = self._kind() == "file"
        self.passphrase.setEnabled(is_file)
        self.repeated.setEnabled(is_file and not self._has_file)
        self._hint.setText(self._problem() if is_file else "")
        self.yes.setEnabled(not (is_file and self._problem()))

    def _problem(self) -> str:
        text = self.passphrase.text()
        if self._has_file:
            return "" if text else self.tr("Enter the passphrase of the file that is there.")
        if len(text) < LEAST_LETTERS:
            return self.tr("At least {0} letters. Nobody can restore it.").format(LEAST_LETTERS)
        return "" if text == self.repeated.text() else self.tr("Both must be the same.")

    def _on_moved(self, done: Moved) -> None:
        self.moved.emit(done)
        self.accept()
