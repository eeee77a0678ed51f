"""Writes a picture of every screen, in light and dark and in two sizes, with demo data.

Usage: screenshots.py FOLDER [LANGUAGE]. Needs no display; the data are thrown away.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from offersync_gui.background.collector import GuiCollector
from offersync_gui.background.controller import SyncController
from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.logs import Redactor
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.sandbox import Sandbox, membership
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui.language import use_language
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.services import Services
from offersync_gui.ui.theme import Theme
from offersync_gui.ui.widgets import Toasts
from resources.packaging.screens import screens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.store import Store
    from offersync_gui.ui.theme import Mode

MODES: tuple[Mode, ...] = ("light", "dark")
SIZES = (QSize(1280, 800), QSize(1024, 768))
NETWORKS = {"Acme": (300, 1), "Beta Media": (120, 2), "Northwind": (60, 1)}
"""How many offers each has, and their seed: those of one seed are the same campaigns."""
REFUSED = "Umbrella"
SETTLE_MS = 500
REPAINT_MS = 150
STOP_SECONDS = 5.0
# What a Linux desktop of today shows; the bare font of a server would not look like any.
FONTS = ("Inter", "Cantarell", "Noto Sans")


SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = application(folder / "screen.json")
    collector = GuiCollector()
    installed = set(QFontDatabase.families())
    app.setFont(QFont(next((name for name in FONTS if name in installed), ""), 10))
    use_language(app, sys.argv[2] if len(sys.argv) > 2 else "en")
    theme = Theme()
    theme.apply(app)
    with window(theme) as empty:
        for size in SIZES:
            empty.resize(size)
            settle(SETTLE_MS)
            shoot(empty, theme, folder, "welcome")
    with ExitStack() as networks, window(theme, lambda work: fill(work, networks)) as full:
        for size in SIZES:
            full.resize(size)
            walk(full, theme, folder)
    collector.stop()
    return 0


def application(config: Path) -> QApplication:
    """On a screen that is large enough for the window and what opens over it."""
    config.write_text(json.dumps({"screens": [SCREEN | {"logicalBaseDpi": 96}]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    app = QApplication(sys.argv[:1])
    config.unlink()
    return app


@contextmanager
def window(
    theme: Theme, fill: Callable[[Workspace], None] = lambda workspace: None
) -> Iterator[MainWindow]:
    """The window on a data folder of its own."""
    with TemporaryDirectory(prefix="offersync-screens-") as folder:
        workspace = Workspace.open(Path(folder), {}, Redactor())
        workspace.change_setting("secrets.store", "session")
        fill(workspace)
        close = workspace.store.close_thread
        short, query, sync = Lane("short", close), Lane("query", close), SyncController(workspace)
        sync.refresh()
        long = Pool("long", 3, close)
        services = Services(workspace, sync, short, query, long, theme, Toasts())
        shown = MainWindow(services)
        shown.show()
        try:
            yield shown
        finally:
            shown.shutdown()
            shown.deleteLater()
            for part in (short, query, long, sync):
                part.stop(STOP_SECONDS)
            workspace.close()


def fill(workspace: Workspace, networks: ExitStack) -> None:
    """Advertisers that were synced twice, with news between; one whose key is refused."""
    accounts, coordinator = Accounts(workspace), Coordinator(workspace)
    sandboxes = []
    for name, (offers, seed) in NETWORKS.items():
        sandbox = networks.enter_context(Sandbox(offers, seed))
        values = {"auto_sync": "true"} | ({"new.status": "as_source"} if name == "Acme" else {})
        membership.add(accounts, sandbox, name, **values)
        sandboxes.append(sandbox)
    refused = {"base_url": sandboxes[0].base_url}
    accounts.add(REFUSED, membership.TEMPLATE, refused, {"api_key": "wrong"})
    coordinator.run(accounts.list(), trigger="manual")
    for sandbox in sandboxes:
        sandbox.advance()
    coordinator.run(accounts.list(), trigger="manual")
    sandboxes[0].advance()
    workspace.change_setting("rates.table", "USD/EUR=0.92, GBP/EUR=1.17")
    tag(workspace.store)


def tag(store: Store) -> None:
    """Of one's own: on offers that the first screens choose, and on what the details show."""
    newest = store.offers.ids(OfferQuery(limit=5))
    store.local_tags.change(newest[1:3], add=["top ten"])
    store.local_tags.change(store.offers.ids(OfferQuery(view="payout_changed")), add=["summer"])


def walk(window: MainWindow, theme: Theme, folder: Path) -> None:
    for name, steps in screens():
        for step in steps:
            step(window)
            settle(SETTLE_MS)
        shoot(window, theme, folder, name)
        close_others(window)


def shoot(window: MainWindow, theme: Theme, folder: Path, name: str) -> None:
    for mode in MODES:
        theme.set_mode(mode)
        settle(REPAINT_MS)
        picture(window, theme).save(str(folder / f"{name}-{mode}-{window.width()}.png"))


def picture(window: MainWindow, theme: Theme) -> QPixmap:
    """The window, with the dialogs and menus over it."""
    whole = window.grab()
    painter = QPainter(whole)
    for other in others(window):
        place = other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
        painter.drawPixmap(place, other.grab())
        painter.setPen(theme.color("border_strong"))
        painter.drawRect(QRect(place, other.size()))
    painter.end()
    return whole


def others(window: MainWindow) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def close_others(window: MainWindow) -> None:
    for other in others(window):
        other.close()


def settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
