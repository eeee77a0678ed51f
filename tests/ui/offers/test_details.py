"""The parts of the details that could harm: HTML, links, and what a link becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QDialog

from offersync_gui.domain.rules import resolve
from offersync_gui.ui.links import SystemBrowser, open_link
from offersync_gui.ui.offers.details.browser import SafeBrowser
from offersync_gui.ui.offers.details.link_steps import link_steps
from offersync_gui.ui.offers.details.payouts import margin, share

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    "html",
    [
        '<img src="{url}">',
        '<img src="{path}">',
        '<table background="{url}" width="200" height="200"><tr><td>x</td></tr></table>',
        '<p style="background-image: url({url})">x</p>',
    ],
)
def test_no_image_is_loaded_from_this_computer(qtbot: QtBot, tmp_path: Path, html: str) -> None:
    picture = tmp_path / "red.png"
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    browser = SafeBrowser("Text")
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    browser.show_html(html.format(url=QUrl.fromLocalFile(str(picture)).toString(), path=picture))
    shot = browser.grab().toImage()
    reds = [
        (x, y)
        for x in range(0, shot.width(), 5)
        for y in range(0, shot.height(), 5)
        if shot.pixelColor(x, y).name() == "#ff0000"
    ]
    assert not reds


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://host/share",
        "data:text/html,x",
        "https://user@host.example/",
        "//host/share",
        "ms-settings:",
    ],
)
def test_other_links_are_not_opened(qtbot: QtBot, link: str) -> None:
    browser = SafeBrowser("Text")
    qtbot.addWidget(browser)
    open_link(browser, link)
    assert browser.findChild(QDialog) is None


def test_a_link_opens_after_its_host_was_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        SystemBrowser, "open", classmethod(lambda cls, url: opened.append(url.toString()))
    )
    browser = SafeBrowser("Text")
    qtbot.addWidget(browser)
    browser.show()
    open_link(browser, "https://offers.example/a?b=c")
    dialog = browser.findChild(QDialog, "confirm")
    assert "offers.example" in dialog.windowTitle()
    assert not opened
    dialog.findChild(QAbstractButton, "confirm.yes").click()
    assert opened == ["https://offers.example/a?b=c"]
    browser.close()


def test_each_step_of_the_link_tells_what_it_touched() -> None:
    rules = resolve(
        {
            "tracking.remove": "utm_*",
            "tracking.replace": "{sub}=value,old=new",
            "tracking.click_id": "ref_id={click_id}",
        }
    )
    raw = "https://t.example/c?utm_a=1&old=2&s={sub}&k=3#f"
    steps = {step.kind: step for step in link_steps(raw, rules, ())}
    assert steps["removed"].changes == [("utm_a=1", "")]
    assert steps["replaced"].changes == [("old=2", "new=2"), ("s={sub}", "s=value")]
    assert steps["added"].changes == [("", "ref_id={click_id}")]
    assert steps["result"].link == "https://t.example/c?new=2&s=value&k=3&ref_id={click_id}#f"
    assert link_steps(None, rules, ()) == []


def test_margins_are_exact() -> None:
    row = {"revenue": "0.30", "payout": "0.10", "revenue_type": "fixed", "currency": "USD"}
    assert margin(row) == "0.20 USD"
    assert share(row) == "66.67 %"
    assert share({**row, "revenue": "0"}) == ""
