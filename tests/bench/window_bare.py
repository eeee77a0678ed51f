"""The least that a window with a table costs: nothing but PySide6. Prints when it was painted."""

from __future__ import annotations

import json
import resource
import time

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Table(QTableView):
    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"painted": time.time(), "peak_mb": peak}))
        QApplication.exit()


application = QApplication([])
window = QMainWindow()
table = Table()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
application.exec()
