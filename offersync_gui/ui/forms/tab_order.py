"""The Tab key follows what the eye sees, also where widgets were made later."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from offersync_gui.ui.forms.field_row import FieldRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def follow_layout(root: QWidget) -> None:
    """The widgets in ``root`` come one after the other, from where the first of them is."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def follow_page(widget: QWidget) -> None:
    """As :func:`follow_layout`, of all that scrolls with it: where nothing stood before, a new
    widget would be the last stop of the window.
    """
    while (above := widget.parentWidget()) and not isinstance(above.parentWidget(), QScrollArea):
        widget = above
    follow_layout(above or widget)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, FieldRow):
        yield from _stops(widget.field)
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _stops(inside)
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if (layout := widget.layout()) is not None:
        skipped = widget.field if isinstance(widget, FieldRow) else None
        yield from _in_layout(layout, skipped)


def _in_layout(layout: QLayout, skipped: QWidget | None) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None and widget is not skipped:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner, skipped)
