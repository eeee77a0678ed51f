"""The Tab key follows what the eye sees, also where widgets were made later."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from offersync_gui.ui.forms.field_row import FieldRow

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


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
        yield from _in_layout(layout, widget, skipped)


def _in_layout(layout: QLayout, parent: QWidget, skipped: QWidget | None) -> Iterator[QWidget]:
    """Without `QLayout.itemAt`: PySide keeps each item that it gave away for as long as the layout
    lives, also when Qt has deleted it, and takes what lies at its place later for the item.
    """
    children: list[QWidget | QLayout] = [
        *parent.findChildren(QWidget, options=_DIRECT),
        *layout.findChildren(QLayout, options=_DIRECT),
    ]
    places = {child: layout.indexOf(child) for child in children if child is not skipped}
    for child in sorted((one for one in places if places[one] >= 0), key=places.__getitem__):
        if isinstance(child, QLayout):
            yield from _in_layout(child, parent, skipped)
        else:
            yield from _stops(child)
