"""Markup and links of platforms: nothing is fetched, read, run, or opened unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)

from offersync_gui.sync.hand_edits import edit
from offersync_gui.ui.offers.details.browser import SafeBrowser
from tests.faults.network import record
from tests.faults.shown_window import shown_details
from tests.faults.trial import ACME
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
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
