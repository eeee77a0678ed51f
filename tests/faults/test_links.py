"""Links of platforms: only web pages are opened, after their host was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
)

from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.links import SystemBrowser, open_link
from offersync_gui.ui.offers.details.browser import SafeBrowser
from tests.faults.network import record
from tests.faults.shown_window import shown_details
from tests.faults.trial import ACME

if TYPE_CHECKING:
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

LINKS = [
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "smb://host/share",
    "\\\\host\\share",
    "//host/share",
    "ms-msdt:/id",
    "ms-settings:",
    "search-ms:query=x",
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "https://user@host.example/",
    "https://host.example@evil.example/",
    "https://user:password@host.example/",
    "https:///nowhere",
    "https:host.example",
    "mailto:a@b.example?attach=/etc/passwd",
    "tel:+1900",
    "about:blank",
    "qrc:/x",
    "view-source:https://a.example",
    "intent://x#Intent;scheme=http;end",
    "ftp://host.example/x",
    "http://",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "%6aavascript:alert(1)",
]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is handed to the desktop."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", staticmethod(lambda url: found.append(url.toString()))
    )
    return found


@pytest.mark.fault("R05")
def test_only_web_pages_are_opened(trial: Trial, shown: Shown, opened: list[str]) -> None:
    browser = SafeBrowser("Text", shown.window)
    browser.show()
    for link in LINKS:
        open_link(browser, link)
        browser.anchorClicked.emit(QUrl(link))
        assert browser.findChild(QDialog) is None, link
    assert opened == []
    assert trial.sync().state == "ok"


@pytest.mark.fault("R05")
@pytest.mark.parametrize(
    "link", [*LINKS[:4], "ms-msdt:/id", "javascript:alert(1)", "https://user@host.example/"]
)
def test_links_of_an_offer_that_are_no_web_pages_do_nothing(
    trial: Trial, shown: Shown, opened: list[str], link: str
) -> None:
    trial.network.truth[0] = record(1, preview_url=link, description=f'<a href="{link}">x</a>')
    trial.sync(ACME)
    shown_details(trial, shown)
    overview = shown.offers.details._overview
    overview.preview.click()
    overview.texts["description_html"].anchorClicked.emit(QUrl(link))
    assert shown.window.findChild(Confirm) is None
    assert opened == []


@pytest.mark.fault("R05")
def test_a_web_page_opens_after_its_host_was_shown(
    trial: Trial, shown: Shown, opened: list[str]
) -> None:
    link = "https://xn--pypal-4ve.example/login?next=https://paypal.example"
    trial.network.truth[0] = record(1, preview_url=link)
    assert trial.sync().state == "ok"
    shown_details(trial, shown)
    shown.offers.details._overview.preview.click()
    dialog = shown.window.findChild(Confirm)
    assert dialog is not None
    assert "xn--pypal-4ve.example" in dialog.windowTitle(), "as the network sees it"
    assert opened == []
    dialog.reject()
    assert opened == []
    shown.offers.details._overview.preview.click()
    dialog = shown.window.findChildren(Confirm)[-1]
    button = dialog.findChild(QAbstractButton, "confirm.yes")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert opened == [link]
    assert SystemBrowser.open is not None
