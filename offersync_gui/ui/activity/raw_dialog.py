"""The platform's own record of one offer, as it was stored."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from offersync_gui.ui.raw_record import read_raw
from offersync_gui.ui.text_dialog import TextDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.services import Services


class RawDialog(TextDialog):
    """Secrets are masked in it, so that it may be copied into a mail."""

    def __init__(
        self, services: Services, advertiser: str, external_id: str, name: str, parent: QWidget
    ) -> None:
        about = self.tr("What {0} said about offer {1}, as stored. Secrets are masked.")
        about = about.format(advertiser, external_id)
        super().__init__(services.toasts, name or external_id, about, parent)
        self._services = services
        self._offer = (advertiser, external_id)
        self.states.retried.connect(self._load)
        self._load()

    def _load(self) -> None:
        self.states.show_loading()
        # The secret store may wait for a person, which no other list should have to.
        work = partial(read_raw, self._services.workspace, *self._offer)
        self._services.short.run(work, self.show_text, self.states.show_error)
