"""Starts the program with its window, and ends what the start began."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from offersync_gui import __version__, paths
from offersync_gui.background.collector import GuiCollector
from offersync_gui.desktop.crash_file import CrashFile
from offersync_gui.desktop.single_instance import SingleInstance
from offersync_gui.desktop.unexpected import UnexpectedErrors
from offersync_gui.errors import StoreError
from offersync_gui.logs import setup_logging
from offersync_gui.program import NAME, Program
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui.accessible import install_accessibility
from offersync_gui.ui.frame.brand import app_icon
from offersync_gui.ui.language import use_language
from offersync_gui.ui.offers.layout import kept_order
from offersync_gui.ui.offers.snapshot import PAGE

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Program", "application", "run"]


def run(
    data_dir: str | Path | None = None,
    *,
    hidden: bool = False,
    verbose: bool = False,
    workspace: Workspace | None = None,
) -> int:
    """Opens the window (``hidden``: only the tray) and returns the exit code once it has ended.

    ``workspace`` is one that is open already, as is its log; it is closed at the end.
    """
    app = application()
    try:
        folder = workspace.data_dir if workspace else paths.data_dir(data_dir)
        instance = SingleInstance(folder)
        if not instance.acquire():
            return 0
    except StoreError as error:
        if _wants_another_try(error):
            return run(data_dir, hidden=hidden, verbose=verbose, workspace=workspace)
        return error.exit_code
    errors, crash = UnexpectedErrors(), CrashFile(folder)
    collector = GuiCollector()
    try:
        if workspace is None:
            workspace = Workspace.open(folder, os.environ, setup_logging(folder, verbose))
        errors.watch()
        report = crash.open()
        first = workspace.first_look(kept_order(folder), PAGE)
        if first is None and (problem := _open(workspace)) is not None:
            return problem.exit_code
        use_language(app, workspace.setting("ui.language"))
        program = Program(app, workspace, instance, errors, first)
        return program.live(hidden=hidden, report=report)
    finally:
        errors.unwatch()
        crash.close()
        collector.stop()
        instance.release()


def _wants_another_try(error: StoreError) -> bool:
    from offersync_gui.ui import fatal

    return fatal.ask(error, None) == "retry"


def _open(workspace: Workspace) -> StoreError | None:
    """With all that the store needs, which a first look does without."""
    from offersync_gui.ui.opening import open_store

    return open_store(workspace)


def application() -> QApplication:
    """The one application object, named."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("offersync")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    install_accessibility()
    return app
