"""The Tab key goes as the eye does, and finding out how leaves nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import getAllValidWrappers

from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def items() -> int:
    """How many items of layouts PySide knows, though Qt may have deleted them."""
    return sum(
        isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
        for one in getAllValidWrappers()
    )


def page(qtbot: QtBot) -> tuple[QWidget, dict[str, QWidget]]:
    """Made in another order than it is seen; rows, a form and a flow in it."""
    root = QWidget()
    qtbot.addWidget(root)
    made = {name: QPushButton(name, root) for name in ("last", "flow", "row", "first")}
    made["form"] = QLineEdit(root)
    column, row, form, flow = QVBoxLayout(root), QHBoxLayout(), QFormLayout(), FlowLayout()
    column.addWidget(QLabel("Not a stop"))
    column.addWidget(made["first"])
    column.addStretch()
    column.addLayout(row)
    row.addWidget(made["row"])
    column.addLayout(form)
    form.addRow("Form", made["form"])
    column.addLayout(flow)
    flow.addWidget(made["flow"])
    column.addWidget(made["last"])
    return root, made


def test_the_tab_key_goes_as_the_eye_does(qtbot: QtBot) -> None:
    root, made = page(qtbot)
    follow_layout(root)
    seen = [made["first"]]
    for _ in made:
        after = seen[-1].nextInFocusChain()
        while after not in made.values():
            after = after.nextInFocusChain()
        seen.append(after)
    assert seen[:-1] == [made[name] for name in ("first", "row", "form", "flow", "last")]


def test_nothing_is_kept_of_what_qt_deletes(qtbot: QtBot) -> None:
    """An item that is kept stands for whatever lies at its place next, and Qt crashes."""
    before = items()
    root, made = page(qtbot)
    follow_layout(root)
    for button in made.values():
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert items() == before
