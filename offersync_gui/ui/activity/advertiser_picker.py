"""Chooses one advertiser, or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.ui.tables.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


class AdvertiserPicker(Picker):
    """Its value is a name, None for all; ``offer_names`` says which there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Advertiser"))
        self.offer_names(())

    def offer_names(self, names: Iterable[str]) -> None:
        self.offer([(self.tr("All advertisers"), None), *((name, name) for name in names)])
