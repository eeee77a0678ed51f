"""Garbage is collected in the GUI thread alone: among it may be widgets, and a widget that is
destroyed in another thread takes the program with it."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

FULL_IS_RARER = 10
"""A full collection takes some 40 ms; Python, too, puts it off until enough has gathered."""


class GuiCollector(QObject):
    """To be made in the GUI thread, once there is an application; `stop` puts all back.

    It looks whenever the event loop is about to sleep, so that idleness stays idle. How much may
    gather is up to the thresholds of `gc`, as ever.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(self._collect)

    def stop(self) -> None:
        self._dispatcher.aboutToBlock.disconnect(self._collect)
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        """The oldest generation that is due, which takes the younger ones along."""
        young, middle, old = zip(gc.get_count(), gc.get_threshold(), strict=True)
        if old[0] > old[1] * FULL_IS_RARER:
            gc.collect(2)
        elif middle[0] > middle[1]:
            gc.collect(1)
        elif young[0] > young[1]:
            gc.collect(0)
