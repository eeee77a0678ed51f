"""The logo in the details: there when it has come, else the letter; whatever a host sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from offersync_gui.background.state import SyncState
from offersync_gui.sync.sandbox.logos import logo
from offersync_gui.ui.offers.details.logo import KEPT_SIDE, decoded
from tests.store.builders import offer, sync
from tests.ui.offers.conftest import settled

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.ui.offers.tab import OffersTab
    from offersync_gui.ui.services import Services


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data.data())


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_large_picture_becomes_small_in_its_proportions(kind: str) -> None:
    image = decoded(picture(1600, 400, kind))
    assert image is not None
    assert (image.width(), image.height()) == (KEPT_SIDE, KEPT_SIDE // 4)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        picture(9, 9, "BMP"),
        picture(9, 9)[:40],
        picture(5000, 1),
    ],
    ids=["nothing", "svg", "bmp", "cut", "wide"],
)
@pytest.mark.qt_log_ignore(".*libpng", extend=True)
def test_what_is_no_logo_is_none(data: bytes) -> None:
    assert decoded(data) is None


@pytest.fixture
def shown(services: Services, acme: Advertiser, httpserver: HTTPServer) -> Services:
    """Two offers, one with a logo at its advertiser's server."""
    acme.options["base_url"] = httpserver.url_for("")
    services.workspace.store.advertisers.update(acme)
    httpserver.expect_request("/logo").respond_with_data(logo(1), content_type="image/png")
    records = [offer("1", logo_url=httpserver.url_for("/logo")), offer("2")]
    sync(services.workspace.store, acme, records)
    return services


def test_it_stands_in_the_place_of_the_letter(
    qtbot: QtBot, shown: Services, tab: OffersTab
) -> None:
    tab.open_offer("Acme", "1")
    tile = tab.details.head.tile
    qtbot.waitUntil(lambda: tile._image is not None)
    assert not tile.grab().isNull()
    tab.open_offer("Acme", "2")
    qtbot.waitUntil(lambda: tile._name == "Offer 2" and tile._image is None)
    settled(qtbot, tab)


def test_offline_nobody_is_asked(
    qtbot: QtBot,
    shown: Services,
    tab: OffersTab,
    httpserver: HTTPServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(type(shown.sync), "state", SyncState(offline=True))
    tab.open_offer("Acme", "1")
    qtbot.waitUntil(lambda: tab.details.head.tile._name == "Offer 1")
    assert not shown.long.is_busy
    settled(qtbot, tab)
    assert httpserver.log == []
