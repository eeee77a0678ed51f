"""The list of the offers and the details of one, below it or at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from offersync_gui.ui.offers.details.pane import DetailsPane
    from offersync_gui.ui.offers.layout import Layout
    from offersync_gui.ui.services import Services

LIST_AND_DETAILS = (3, 2)
PLENTY = 10_000
"""Pixels, of which a splitter gives what there is."""
SIDES = {"below": Qt.Orientation.Vertical, "right": Qt.Orientation.Horizontal}


class Sides(QSplitter):
    """Stands as it was left. ``restated`` carries the status that the shown offer shall have,
    ``copied`` a text for the clipboard, ``tags_asked`` the button below which the shown offer's
    tags shall be chosen, ``tag_removed`` one that it shall lose, ``offer_requested`` advertiser
    and id of another offer; ``rates_requested`` asks for the exchange rates; ``changed`` comes
    when the shown offer was changed here.
    """

    restated = Signal(str)
    copied = Signal(str)
    tags_asked = Signal(QWidget)
    tag_removed = Signal(str)
    offer_requested = Signal(str, str)
    rates_requested = Signal()
    changed = Signal()

    def __init__(self, services: Services, layout: Layout, offers: QWidget) -> None:
        super().__init__()
        self._services = services
        self._layout = layout
        self._details: DetailsPane | None = None
        self.addWidget(offers)
        self.setOrientation(SIDES[self._side()])

    @property
    def details(self) -> DetailsPane:
        """Made when it is first needed: at the start, nobody waits for it."""
        if self._details is None:
            from offersync_gui.ui.offers.details.pane import DetailsPane

            self._details = DetailsPane(self._services)
            self._details.head.restated.connect(self.restated)
            self._details.copied.connect(self.copied)
            self._details.undoing.changed.connect(self.changed)
            self._details.by_hand.changed.connect(self.changed)
            self._details.tags.asked.connect(self.tags_asked)
            self._details.tags.removed.connect(self.tag_removed)
            self._details.elsewhere.offer_requested.connect(self.offer_requested)
            self._details.elsewhere.rates_requested.connect(self.rates_requested)
            self.addWidget(self._details)
            self.setChildrenCollapsible(False)
            self._restore()
        return self._details

    def show_offer(self, offer_id: int) -> None:
        """Unless that is the one which is shown."""
        if self.details.asked != offer_id:
            self.details.show_offer(offer_id)

    def go_on(self, offer_id: int | None) -> None:
        """To another offer, where one is shown."""
        if offer_id is not None and self._details is not None and self._details.asked is not None:
            self._details.show_offer(offer_id)

    def reload(self) -> None:
        """The shown offer, if there is one, as it is by now."""
        if self._details is not None:
            self._details.reload()

    def turn(self) -> None:
        """To the other side."""
        self.keep()
        self._layout.keep_text("details", "right" if self._side() == "below" else "below")
        self._restore()

    def keep(self) -> None:
        """How it stands, for the next start."""
        if self._details is not None:
            self._layout.keep_state(f"details-{self._side()}", self.saveState())

    def _side(self) -> str:
        side = self._layout.text("details", "below")
        return side if side in SIDES else "below"

    def _restore(self) -> None:
        self.setOrientation(SIDES[self._side()])
        state = self._layout.state(f"details-{self._side()}")
        if state is None or not self.restoreState(state):
            self.setSizes([PLENTY * share for share in LIST_AND_DETAILS])
