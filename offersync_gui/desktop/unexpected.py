"""Faults that nobody caught: logged with their traceback, and told once in plain words."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class UnexpectedErrors(QObject):
    """``happened`` comes in the GUI thread, once for each place where something went wrong."""

    happened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known: set[object] = set()
        self._before: tuple[Any, Any] | None = None

    def watch(self) -> None:
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        qInstallMessageHandler(_on_qt_message)

    def unwatch(self) -> None:
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None
            qInstallMessageHandler(None)

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error or kind(), traceback)
            return
        log.error("Nobody caught this", exc_info=(kind, error or kind(), traceback))
        place = (kind, *_place(traceback))
        if place not in self._known:
            self._known.add(place)
            self.happened.emit()

    def _on_thread_error(self, hook: threading.ExceptHookArgs) -> None:
        self._on_error(hook.exc_type, hook.exc_value, hook.exc_traceback)


def _place(traceback: TracebackType | None) -> tuple[str, int]:
    """The innermost line."""
    if traceback is None:
        return "", 0
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback.tb_frame.f_code.co_filename, traceback.tb_lineno


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
