"""Markup and links of platforms: nothing is fetched, read, run, or opened unseen."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QUrl
from PySide6.QtGui import QDesktopServices, QIcon, QImage, QPixmap, Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QWidget,
)

from offersync_gui.desktop.tray import Tray
from offersync_gui.errors import StoreError
from offersync_gui.sync.hand_edits import edit
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.fatal import fatal_box
from offersync_gui.ui.links import SystemBrowser, open_link
from offersync_gui.ui.moments import brief
from offersync_gui.ui.offers.details.browser import SafeBrowser
from tests.faults.network import record
from tests.faults.trial import ACME
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

PICTURES = """
<img src="{0}/1.png"><img srcset="{0}/2.png 2x" src="{0}/3.png" width=300 height=300>
<p style="background-image: url({0}/4.png)">x</p><body background="{0}/5.png">
<table background="{0}/6.png" width=300 height=300><tr><td background="{0}/7.png">x</td></tr>
</table><link rel="stylesheet" href="{0}/8.css"><style>@import url({0}/9.css);
p {{ background: url({0}/a.png) }} li {{ list-style-image: url({0}/b.png) }}</style>
<iframe src="{0}/c"></iframe><ul><li>x</li></ul><object data="{0}/d"></object><embed src="{0}/e">
<video poster="{0}/f.png" src="{0}/g"></video><svg><image href="{0}/h.png"/></svg>
<input type="image" src="{0}/i.png"><base href="{0}/"><audio src="{0}/k" autoplay></audio>
<meta http-equiv="refresh" content="0; url={0}/j"><img src="l.png">
"""
SCRIPTS = """
<script>alert(1)</script><p onclick="alert(2)" onmouseover=alert(3)>one</p>
<svg onload=alert(4)></svg><a href="javascript:alert(5)">two</a>
<a href="JaVa&#115;cript:alert(6)">three</a><img src=x onerror=alert(7)>
<a href=" java&Tab;script:alert(8)">four</a>
<a href="data:text/html,<script>alert(9)</script>">five</a>
<iframe srcdoc="<script>alert(10)</script>"></iframe>
<form action="javascript:alert(11)"><button>six</button></form>
<math><a xlink:href="javascript:alert(12)">seven</a></math><a href="vbscript:alert(13)">eight</a>
&lt;script&gt;alert(14)&lt;/script&gt;<style>@import "javascript:alert(15)"</style>
<!--<script>alert(16)</script>
"""
TAGS = re.compile(r"<\s*(\w+)|\bon\w+\s*=|\w+script:|data:", re.IGNORECASE)
HARMLESS = {"p", "a", "br", "b", "i", "ul", "li", "table", "tbody", "tr", "td", "div", "span"}
RED = "#ff0000"


def offers_with(trial: Trial, html: str) -> None:
    """Acme's first offer has it in every field that is shown as HTML, and in some that are not."""
    more = {"description": html, "description_lang": {"en": html}, "kpi": {"en": html}}
    trial.network.truth[0] = record(1, **more, restrictions=html, notes=html)
    assert trial.sync().state == "ok"


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


@pytest.mark.fault("R01")
def test_a_picture_from_afar_is_never_asked_for(trial: Trial, shown: Shown) -> None:
    with trial.stranger(reply(b"", content_type="image/png")) as tracker:
        html = PICTURES.format(tracker.url("", host="localhost"))
        offers_with(trial, html)
        shown_details(trial, shown)
        browser = SafeBrowser("Even what was not cleaned")
        trial.bot.addWidget(browser)
        browser.resize(600, 600)
        browser.show_html(html)
        browser.grab()
        assert tracker.connections == 0
        assert tracker.requests == []


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(path))
    return path


def reds(widget: QWidget) -> int:
    shot = widget.grab().toImage()
    return sum(
        shot.pixelColor(x, y).name() == RED
        for x in range(0, shot.width(), 7)
        for y in range(0, shot.height(), 7)
    )


@pytest.mark.fault("R02")
def test_a_picture_of_this_computer_is_not_read(trial: Trial, shown: Shown, picture: Path) -> None:
    """Wherever a platform's text is shown: details, names in lists, messages."""
    addresses = (QUrl.fromLocalFile(str(picture.parent)).toString(), str(picture.parent))
    for address in addresses:
        html = PICTURES.format(address).replace("1.png", "red.png").replace("4.png", "red.png")
        html = html.replace("7.png", "red.png")
        trial.network.truth[1] = record(2, title=f"<img src={address}/red.png>")
        offers_with(trial, html)
        shown_details(trial, shown)
        assert reds(shown.window) == 0
        browser = SafeBrowser("Even what was not cleaned")
        trial.bot.addWidget(browser)
        browser.resize(600, 600)
        browser.show_html(html)
        assert reds(browser) == 0
        label = QLabel(f'<img src="{picture}">')
        trial.bot.addWidget(label)
        label.resize(400, 400)
        assert reds(label) > 0, "Qt itself would"


@pytest.mark.fault("R03")
def test_scripts_are_gone(trial: Trial, shown: Shown) -> None:
    offers_with(trial, SCRIPTS)
    stored = trial.stored()["1"]
    for name in ("description_html", "kpi_html", "restrictions_html"):
        assert {*map(str.lower, TAGS.findall(stored[name] or ""))} <= HARMLESS, stored[name]
        assert not re.search(r"alert\((1|2|3|4|7)\)", stored[name] or ""), stored[name]
    assert "one" in stored["description_html"]
    shown_details(trial, shown)


@pytest.mark.fault("R03")
def test_what_is_typed_by_hand_is_cleaned_too(trial: Trial) -> None:
    """A description that somebody copies from a page, and the words of an advertiser's options."""
    trial.converges = False
    offers_with(trial, "<p>of the platform</p>")
    edit(trial.workspace, ACME, "1", {"description_html": SCRIPTS})
    rules = {
        "field.restrictions_html.value": SCRIPTS.replace("\n", " "),
        "field.kpi_html.prefix": "<script>alert(1)</script><p onclick=alert(2)>Note",
    }
    trial.accounts.change(trial.acme, rules, {})
    assert trial.sync().state == "ok"
    stored = trial.stored()["1"]
    for name in ("description_html", "kpi_html", "restrictions_html"):
        assert stored[name]
        assert {*map(str.lower, TAGS.findall(stored[name]))} <= HARMLESS, stored[name]


NAMES = [
    "<b>bold</b>",
    '<img src="file:///etc/hostname">',
    "<a href='https://evil.example'>click</a>",
    "a &lt;i&gt; & b",
    "<script>alert(1)</script>",
    "</p><h1>big",
]


@pytest.fixture
def hostile(trial: Trial) -> Iterator[list[str]]:
    """Offers with such names, ids and tags, and an advertiser that somebody called so."""
    names = [f"{name} {number}" for number, name in enumerate(NAMES, 1)]
    for number, name in enumerate(names, 1):
        trial.network.truth[number - 1] = record(
            number, title=name, tags=[name], categories=[{"id": "1", "title": name}]
        )
    assert trial.sync().state == "ok"
    third = trial.add(NAMES[0], trial.neighbour)
    trial.sync(NAMES[0])
    trial.notices.clear()
    yield names
    trial.accounts.remove(third)


def literal() -> str:
    """What can be read on the screen; nothing of it may be taken for markup by Qt."""
    seen: list[str] = []
    for widget in QApplication.allWidgets():
        seen.append(plain_of(widget))
        if callable(model := getattr(widget, "model", None)) and isinstance(
            found := model(), QAbstractItemModel
        ):
            seen += cells_of(found)
    return "\n".join(seen)


def plain_of(widget: QWidget) -> str:
    tip = unescaped(widget.toolTip())
    if isinstance(widget, QLabel):
        plain = widget.textFormat() == Qt.TextFormat.PlainText
        assert plain or not Qt.mightBeRichText(widget.text()), widget.text()
        return f"{widget.text()}\n{tip}"
    return tip


def unescaped(tip: str) -> str:
    """A tip as Qt shows it. Of tags, only those that we put around it are left."""
    if not Qt.mightBeRichText(tip):
        return tip
    inside = re.sub(r"</?p\b[^>]*>", "", tip)
    assert "<" not in inside, tip
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def cells_of(model: QAbstractItemModel) -> list[str]:
    found = []
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        for column in range(12):
            index = model.index(row, column)
            found.append(str(index.data() or ""))
            found.append(unescaped(str(index.data(Qt.ItemDataRole.ToolTipRole) or "")))
    return found


@pytest.mark.fault("R04")
@pytest.mark.parametrize("section", ["offers", "advertisers", "activity"])
def test_names_are_shown_as_they_are(
    trial: Trial, shown: Shown, hostile: list[str], section: str
) -> None:
    shown.window.show_section(section)
    trial.bot.waitUntil(lambda: shown.offers.model.rowCount() > 0)
    shown.window.show_section(section)
    shown.settle()
    if section == "offers":
        shown_details(trial, shown)
    seen = literal()
    for name in hostile if section == "offers" else [NAMES[0]]:
        # Entities are decoded once, before a name is stored.
        assert unescape(name) in seen, name


@pytest.mark.fault("R04")
@pytest.mark.parametrize("name", NAMES)
def test_messages_show_names_as_they_are(trial: Trial, shown: Shown, name: str) -> None:
    shown.services.toasts.show(f"{name} was saved.")
    shown.services.toasts.show_error(StoreError(name, name, name))
    dialog = Confirm.ask(shown.window, name, name, "Remove", lambda: None)
    box = fatal_box(StoreError(name, name, name), None)
    trial.bot.addWidget(box)
    assert isinstance(box, QMessageBox)
    seen = literal()
    assert seen.count(name) >= 5
    dialog.reject()
    assert trial.sync().state == "ok"


@pytest.mark.fault("R04")
def test_notifications_hold_no_markup(
    trial: Trial, hostile: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Desktops read markup in their text; a name stays to be read."""
    from PySide6.QtWidgets import QSystemTrayIcon

    told: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda self, title, text, *_: told.append(title + text)
    )
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_: True)
    trial.network.truth[0]["payments"][0]["revenue"] = 1
    assert trial.sync().state == "ok"
    [notice] = trial.notices
    assert NAMES[0] in notice.text
    tray = tray_of(trial)
    tray.show()
    assert tray.say(notice)
    assert "bold" in told[0]
    assert not Qt.mightBeRichText(told[0])
    assert not {"<", ">"} & set(told[0])
    tray.hide()
    tray.deleteLater()


def tray_of(trial: Trial) -> Tray:
    return Tray(
        trial.controller, lambda look: QIcon(QPixmap(16, 16)), brief, available=lambda: True
    )


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
