"""What a person reads on the screen, and presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QPushButton

from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.widgets import EmptyState, TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.tables.states import States


def texts(widget: QWidget) -> list[str]:
    """Of the labels that can be seen where the widget can."""
    return [label.text() for label in widget.findChildren(TextLabel) if label.isVisibleTo(widget)]


def all_text(widget: QWidget) -> str:
    return " ".join(texts(widget))


def button(widget: QWidget, name: str) -> QAbstractButton:
    found = widget.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def answer(widget: QWidget, name: str) -> None:
    """The question that stands before it."""
    question = widget.findChild(Confirm)
    assert question is not None
    button(question, name).click()


def title_of(states: States) -> str:
    """Of what stands in the place of the content."""
    state = states.currentWidget()
    return state.title.text() if isinstance(state, EmptyState) else ""


def way_on(states: States) -> QPushButton:
    """What there is to press in the place of the content."""
    found = states.currentWidget().findChild(QPushButton)
    assert found is not None
    return found
