"""A language for one test, which leaves none behind for the next one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from offersync_gui.ui.language import use_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    before, locale = {*app.findChildren(QTranslator)}, QLocale()
    use_language(app, language)
    try:
        yield
    finally:
        for translator in {*app.findChildren(QTranslator)} - before:
            app.removeTranslator(translator)
        QLocale.setDefault(locale)
