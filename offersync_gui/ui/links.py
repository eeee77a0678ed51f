"""Opens links in the system's browser, and only such as lead to the web."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from offersync_gui.ui.confirm import Confirm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

SCHEMES = ("http", "https")


class SystemBrowser:
    """Opens addresses; tests put their own in its place."""

    @classmethod
    def open(cls, url: QUrl) -> None:
        QDesktopServices.openUrl(url)


def open_link(parent: QWidget, link: str) -> None:
    """Ask first, with the host in plain sight; anything but http and https is not opened."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if url.scheme().lower() not in SCHEMES or not url.host() or url.userInfo():
        return
    title = translate("OpenLink", "Open {host}?").format(host=url.host())
    text = translate("OpenLink", "The link leads to {link}").format(link=url.toDisplayString())
    verb = translate("OpenLink", "Open")
    Confirm.ask(parent, title, text, verb, partial(SystemBrowser.open, url))
