"""The logo of the shown offer: its letter until the picture is there, and where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

if TYPE_CHECKING:
    from offersync_gui.background.jobs import Job
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.records import Record
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.widgets import LetterTile

FORMATS = frozenset({b"png", b"jpeg", b"gif", b"webp"})
MOST_PIXELS = 4096
"""Of a side."""
MOST_MEGABYTES = 64
KEPT_SIDE = 160
"""Pixels: enough for the tile on a screen of twice and more dots."""


class Logo(QObject):
    """Fetched and decoded in a lane; of several offers only the last is shown."""

    def __init__(self, services: Services, tile: LetterTile) -> None:
        super().__init__(tile)
        self._services = services
        self._tile = tile
        self._job: Job | None = None
        self._url = ""

    def show_offer(self, record: Record) -> None:
        self._tile.set_name(record["name"])
        url = record["logo_url"] or ""
        if url and url == self._url:
            return
        self.clear()
        if not url or self._services.sync.state.offline:
            return
        logos = self._services.logos

        def work(token: CancelToken) -> QImage | None:
            picture = logos.of(record, token)
            return None if picture is None else decoded(picture)

        self._url = url
        self._job = self._services.long.run(work, self._on_image, self._on_failed)

    def clear(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._url = ""
        self._tile.set_image(None)

    def _on_image(self, image: QImage | None) -> None:
        self._tile.set_image(image)
        if image is None:
            self._url = ""

    def _on_failed(self, error: OfferSyncError) -> None:
        """The letter says enough."""
        self._url = ""


def decoded(picture: bytes) -> QImage | None:
    """Small, and None for what is no picture, or one that is no logo by its size."""
    data = QByteArray(picture)
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setAllocationLimit(MOST_MEGABYTES)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()) not in FORMATS:
        return None
    size = reader.size()
    if size.isEmpty() or max(size.width(), size.height()) > MOST_PIXELS:
        return None
    room = QSize(KEPT_SIDE, KEPT_SIDE)
    if size.width() > KEPT_SIDE or size.height() > KEPT_SIDE:
        smaller = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image
