"""Asks once before something that cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.widgets import Button, DangerButton, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Confirm(Dialog):
    """A question with two answers. Escape is the safe one, which has the focus before danger."""

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        title: str,
        text: str,
        verb: str,
        then: Callable[[], None],
        *,
        danger: bool = False,
    ) -> Self:
        """Opens it and does not wait; ``verb`` is on the button for which ``then`` is called."""
        dialog = cls(parent, "confirm", title)
        dialog.body.addWidget(TextLabel(title, "section", wrap=True))
        dialog.body.addWidget(TextLabel(text, tone="muted", wrap=True))
        no = Button(QCoreApplication.translate("Confirm", "Cancel"))
        no.setObjectName("confirm.no")
        no.clicked.connect(dialog.reject)
        yes = DangerButton(verb) if danger else PrimaryButton(verb)
        yes.setObjectName("confirm.yes")
        yes.clicked.connect(dialog.accept)
        dialog.buttons.addWidget(no)
        dialog.buttons.addWidget(yes)
        dialog.accepted.connect(then)
        safe = no if danger else yes
        safe.setDefault(True)
        dialog.open()
        safe.setFocus()
        return dialog
