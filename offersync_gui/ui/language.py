"""The language of the window: our own texts and those of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from offersync_gui import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def use_language(app: QApplication, language: str) -> None:
    """``language`` is a code such as "de", or "system". To be called before any text is shown.

    Where there is no file for a language, it stays English, of which only the plurals have one.
    """
    locale = QLocale() if language == "system" else QLocale(language)
    QLocale.setDefault(locale)
    ours = str(paths.resources() / "translations")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    english = QLocale(QLocale.Language.English)
    for spoken, name, folder in (
        (english, "offersync", ours),
        (locale, "qtbase", qts),
        (locale, "offersync", ours),
    ):
        translator = QTranslator(app)
        if translator.load(spoken, name, "_", folder):
            app.installTranslator(translator)
