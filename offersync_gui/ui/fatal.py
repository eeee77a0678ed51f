"""The dialog for a program that cannot begin: what happened, why, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QMessageBox

from offersync_gui.desktop.error_words import said

if TYPE_CHECKING:
    from datetime import datetime

    from offersync_gui.errors import OfferSyncError

translate = QCoreApplication.translate
Choice = Literal["quit", "retry", "restore"]


def ask(error: OfferSyncError, backup_of: datetime | None) -> Choice:
    """Waits for the person; ``backup_of`` is the time of a backup that could be restored."""
    box = fatal_box(error, backup_of)
    box.exec()
    clicked = box.clickedButton()
    found = clicked.property("choice") if clicked is not None else None
    return found if found in ("retry", "restore") else "quit"


def fatal_box(error: OfferSyncError, backup_of: datetime | None) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Critical, "OfferSync", said(error.title))
    box.setObjectName("fatal")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText("\n\n".join(filter(None, map(said, (error.detail, error.next_step)))))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    quit_button = box.addButton(translate("Fatal", "Quit"), QMessageBox.ButtonRole.RejectRole)
    retry = box.addButton(translate("Fatal", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    retry.setProperty("choice", "retry")
    box.setEscapeButton(quit_button)
    box.setDefaultButton(retry)
    if backup_of is not None:
        local = QDateTime.fromSecsSinceEpoch(int(backup_of.timestamp()))
        when = QLocale().toString(local, QLocale.FormatType.ShortFormat)
        restore = box.addButton(
            translate("Fatal", "Restore the backup of {time}").format(time=when),
            QMessageBox.ButtonRole.ActionRole,
        )
        restore.setProperty("choice", "restore")
    return box
