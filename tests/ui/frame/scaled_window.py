"""Opens the window at a font size of so many percent, and prints what is cut off, as JSON.

With the name of a section as well, that one is shown, in the size that the window chooses.
Run as a program of its own, because Qt reads the scale of the screen once.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from offersync_gui.background.controller import SyncController
from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.background.state import Running, SyncState
from offersync_gui.logs import Redactor
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui.frame.sections import Section, standard_sections
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.services import Services
from offersync_gui.ui.theme import Theme
from offersync_gui.ui.widgets import Toasts
from tests.ui.frame.pages import Page

SMALL_SCREEN = QSize(1024, 768)
SYNCING = SyncState(
    running=(Running("Acme", "manual", 7, 3240, 6000),), attention=("Acme", "Beta"), paused=True
)


def cut_off(window: QWidget) -> list[str]:
    """Words that have less room than they need, or lie outside of what they are part of."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if isinstance(widget.parentWidget(), QLineEdit):  # its icons, of Qt's own size
            continue
        parent = widget.parentWidget()
        outside = parent is not None and not parent.rect().contains(widget.geometry())
        needed = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed.setHeight(widget.heightForWidth(widget.width()))
        room = widget.size()
        if outside or room.width() < needed.width() or room.height() < needed.height():
            found.append(widget.objectName() or widget.text())
    return found


def wait_for(lane: Lane | Pool) -> None:
    """What was asked of it before has been answered."""
    answered = QEventLoop()
    lane.run(lambda token: None, lambda nothing: answered.quit())
    answered.exec()


def main() -> None:
    percent = int(sys.argv[1])
    app = QApplication(sys.argv[:1])
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    app.setFont(font)
    theme = Theme()
    theme.apply(app)
    with TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder), {}, Redactor())
        close = workspace.store.close_thread
        short, query, sync = Lane("short", close), Lane("query", close), SyncController(workspace)
        long = Pool("long", 1)
        services = Services(workspace, sync, short, query, long, theme, Toasts())
        section = sys.argv[2] if len(sys.argv) > 2 else ""
        sections = [Section(item.key, item.icon, item.words, Page) for item in standard_sections()]
        window = MainWindow(services, standard_sections() if section else sections)
        known = QEventLoop()
        for answer in (window.news.summarized, window.news.unreadable):
            answer.connect(known.quit)
        QTimer.singleShot(0, window.show)
        if not section:
            window.resize(SMALL_SCREEN)
        known.exec()
        window.header.show_state(SYNCING)
        window.status.show_state(SYNCING)
        if section:
            window.show_section(section)
            for lane in (short, query, long):
                wait_for(lane)
        app.processEvents()
        room = window.screen().availableSize()
        found = {
            "ratio": window.devicePixelRatioF(),
            "cut_off": cut_off(window),
            "fits": bool(section) <= (window.size() == window.size().boundedTo(room)),
        }
        print(json.dumps(found))  # noqa: T201
        window.deleteLater()
        stopped = [part.stop(5) for part in (short, query, sync)]
        assert all(stopped)
        workspace.close()


if __name__ == "__main__":
    main()
