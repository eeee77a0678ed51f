"""Starts the real window on a data folder, as a person does, and tells how fast it answers.

``python -m tests.bench.window_probe start|use|sync DATA_FOLDER [ADVERTISER]`` prints one JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import TYPE_CHECKING, Any

from offersync_gui import loading
from offersync_gui.__main__ import main as start

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.ui.offers.table import OfferTable


class Watch:
    """Sees what the table paints. At the first rows it notes the time, and ``then`` goes on."""

    def __init__(self, then: Callable[[Watch], object]) -> None:
        self.result: dict[str, Any] = {}
        self.seen: OfferQuery | None = None
        self._then = then

    def begin(self) -> None:
        """Loads nothing that the start itself does not load."""
        from offersync_gui.ui.offers.table import OfferTable

        painting = OfferTable.paintEvent

        def paint_event(table: OfferTable, event: QPaintEvent) -> None:
            painting(table, event)
            self._on_painted(table)

        OfferTable.paintEvent = paint_event  # type: ignore[method-assign]

    def end(self) -> None:
        from PySide6.QtWidgets import QApplication

        self.result["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        QApplication.exit()

    def _on_painted(self, table: OfferTable) -> None:
        if table.offers.query is None:
            return
        self.seen = table.offers.query
        if "painted" not in self.result and table.offers.rowCount():
            self.result["painted"] = time.time()
            from PySide6.QtCore import QTimer

            QTimer.singleShot(0, lambda: self._then(self))


def drive(mode: str, advertiser: str, watch: Watch) -> None:
    from tests.bench.window_driver import Driver

    Driver(watch).drive(mode, advertiser)


def main(mode: str, folder: str, advertiser: str = "") -> None:
    watch = Watch(Watch.end if mode == "start" else lambda seen: drive(mode, advertiser, seen))
    load = loading.load_pyside

    def load_and_watch() -> None:
        load()
        watch.begin()

    loading.load_pyside = load_and_watch
    start(["--data-dir", folder])
    print(json.dumps(watch.result))


if __name__ == "__main__":
    main(*sys.argv[1:])
