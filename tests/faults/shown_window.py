"""The window over the profile that meets a fault, and everything that can be read in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
)
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.services import Services
from offersync_gui.ui.theme import Theme
from offersync_gui.ui.widgets import Toasts
from offersync_gui.ui.widgets.toasts import Toast
from tests.faults.trial import ACME, STOP_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.ui.offers.tab import OffersTab
    from tests.faults.trial import Trial

MOST_ROWS = 200


class Shown:
    """``window`` with its sections, over the trial's own profile, controller and query lane."""

    def __init__(self, trial: Trial, theme: Theme) -> None:
        self._trial = trial
        close = trial.workspace.store.close_thread
        self.short, self.long = Lane("short", close, drained=True), Pool("long", 3, close)
        self.services = Services(
            trial.workspace,
            trial.controller,
            self.short,
            trial.query,
            self.long,
            theme,
            Toasts(),
        )
        self.window = MainWindow(self.services)
        for source in (trial.controller, self.short, self.long):
            source.problem.connect(self.services.toasts.show_error)

    @property
    def offers(self) -> OffersTab:
        self.window.show_section("offers")
        return cast("OffersTab", self.window.page("offers"))

    def toasts(self) -> str:
        """What is told at the bottom of the window."""
        found = self.window.findChildren(Toast)
        return "\n".join(toast.label.text() for toast in found if not toast.isHidden())

    def settle(self) -> None:
        """Until nothing is read or written any more."""
        parts = (self.short, self.long, self._trial.query)
        self.wait_until(lambda: not any(part.is_busy for part in parts))

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self._trial.bot.waitUntil(holds)

    def stop(self) -> None:
        try:
            self.settle()
            self._trial.texts.append(all_words())
        finally:
            self._close()

    def _close(self) -> None:
        self.window.shutdown()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self.long.stop(STOP_SECONDS)
        assert self.short.stop(STOP_SECONDS)


@contextmanager
def shown_window(trial: Trial) -> Iterator[Shown]:
    """While it is open, whatever is shown is remembered for the oracles."""
    theme = Theme()
    theme.set_mode("light")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    shown = Shown(trial, theme)
    with trial.bot.waitSignal(shown.window.news.summarized):
        shown.window.show()
    try:
        yield shown
    finally:
        shown.stop()
        theme.deleteLater()


def shown_details(trial: Trial, shown: Shown) -> None:
    """Every tab of the details of Acme's first offer was on the screen."""
    shown.offers.open_offer(ACME, "1")
    shown.settle()
    details = shown.offers.details
    trial.bot.waitUntil(lambda: details.detail is not None)
    for index in range(details.tabs.count()):
        details.tabs.setCurrentIndex(index)
        shown.settle()
        details.grab()


def all_words() -> str:
    """Of every window of the program, and of the clipboard."""
    widgets = QApplication.allWidgets()
    words = [word for widget in widgets for word in _words_of(widget)]
    return "\n".join([*words, QApplication.clipboard().text()])


def _words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield widget.accessibleDescription()
    if isinstance(widget, QLineEdit):
        yield widget.displayText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
    elif callable(text := getattr(widget, "text", None)):
        yield str(text())
    if callable(model := getattr(widget, "model", None)) and isinstance(
        found := model(), QAbstractItemModel
    ):
        yield from _cells(found)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    # That of a list is private.
    columns = model.columnCount(root) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        for column in range(columns):
            yield str(model.index(row, column).data() or "")
