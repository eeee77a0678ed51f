"""The parts of the details that could harm: HTML, links, and what a link becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QDialog

from offersync_gui.domain.rules import resolve
from offersync_gui.ui.links import SystemBrowser, open_link
from offersync_gui.ui.offers.details.browser import SafeBrowser
from offersync_gui.ui.offers.details.link_steps import link_steps
from offersync_gui.ui.offers.details.payouts import Payouts, margin, share

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


def payout(revenue: str | None, paid: str | None, kind: str = "fixed") -> dict[str, object]:
    return {
        "revenue": revenue,
        "payout": paid,
        "revenue_type": kind,
        "currency": "USD",
        "title": revenue or "",
        "goal": "1",
        "is_default": True,
        "model": "CPA",
        "countries": [],
        "countries_excluded": [],
        "devices": [],
        "os": [],
    }


@pytest.mark.parametrize(
    ("column", "titles"), [(3, ["10.00", "9.00", "9000.00"]), (4, ["9000.00", "10.00", "9.00"])]
)
def test_margins_are_sorted_by_their_value(qtbot: QtBot, column: int, titles: list[str]) -> None:
    """9 %, 20 % and 90 % of them: 810, 2 and 8.10."""
    page = Payouts()
    qtbot.addWidget(page)
    rows = [payout("9.00", "0.90"), payout("10.00", "8.00"), payout("9000.00", "8190.00")]
    page.table.set_rows(rows)
    page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert [row["title"] for row in page.table.rows()] == titles


def test_a_share_that_the_platform_hides_is_said_so(qtbot: QtBot) -> None:
    page = Payouts()
    qtbot.addWidget(page)
    page.table.set_rows([payout(None, None, "percent"), payout(None, None)])
    model = page.table.rows_model
    assert [model.index(row, 1).data() for row in range(2)] == ["% not told", ""]
    assert "does not say" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert [model.index(0, column).data() for column in (2, 3, 4)] == ["", "", ""]


def test_margins_are_exact() -> None:
    row = {"revenue": "0.30", "payout": "0.10", "revenue_type": "fixed", "currency": "USD"}
    assert margin(row) == "0.20 USD"
    assert share(row) == "66.67 %"
    assert share({**row, "revenue": "0"}) == ""
