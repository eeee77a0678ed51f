"""The platform's own record of one offer, as it was stored."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.raw_record import read_raw
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import current_theme
from offersync_gui.ui.widgets import Button, TextLabel

if TYPE_CHECKING:
    from offersync_gui.ui.services import Services

_SIZE = (760, 560)


class RawDialog(Dialog):
    """Secrets are masked in it, so that it may be copied into a mail."""

    def __init__(
        self, services: Services, advertiser: str, external_id: str, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent, "raw", QCoreApplication.translate("RawDialog", "Raw answer"))
        self._services = services
        self._offer = (advertiser, external_id)
        self.resize(*_SIZE)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Raw answer"))
        self.text.setFont(current_theme().font("mono"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.states = States(self.text)
        self.states.retried.connect(self._load)
        self.body.addWidget(TextLabel(name or external_id, "section", wrap=True))
        self.body.addWidget(TextLabel(self._subtitle(), tone="muted", wrap=True))
        self.body.addWidget(self.states, 1)
        self._add_buttons()
        self._load()

    def _subtitle(self) -> str:
        text = self.tr("What {0} said about offer {1}, as stored. Secrets are masked.")
        return text.format(*self._offer)

    def _add_buttons(self) -> None:
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self.copy_button)
        self.buttons.addWidget(close)

    def _load(self) -> None:
        self.states.show_loading()
        # The secret store may wait for a person, which no other list should have to.
        work = partial(read_raw, self._services.workspace, *self._offer)
        self._services.short.run(work, self._show, self.states.show_error)

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        self.states.show_content()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._services.toasts.show(self.tr("Copied"))
