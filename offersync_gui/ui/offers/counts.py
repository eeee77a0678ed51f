"""How many offers each view holds; counted one by one, so that nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from offersync_gui.store.offer_query import VIEWS, OfferQuery

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.background.jobs import Job
    from offersync_gui.ui.offers.layout import SavedView
    from offersync_gui.ui.services import Services

REST_MS = 60


class Counts(QObject):
    """``counted`` carries the numbers by view; saved ones are ``own:`` and their name."""

    counted = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._left: list[tuple[str, OfferQuery]] = []
        self._counts: dict[str, int] = {}
        self.known: dict[str, int] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count_next)

    def count(self, own: Sequence[SavedView]) -> None:
        """Soon: what is shown comes first, and several wishes are one."""
        if self._job is not None:
            self._job.cancel()
        self._counts = {}
        self._left = [(view, OfferQuery(view=view)) for view in VIEWS]
        self._left += [(f"own:{view.name}", view.query) for view in own]
        self._rest.start()

    def _count_next(self) -> None:
        """One job a view: a search that comes meanwhile goes between two of them."""
        query = self._left[0][1]
        offers = self._services.workspace.store.offers
        self._job = self._services.query.run(lambda token: offers.count(query), self._on_count)

    def _on_count(self, count: int) -> None:
        view, _ = self._left.pop(0)
        self._counts[view] = count
        if self._left:
            self._count_next()
        else:
            self.known = self._counts
            self.counted.emit(self.known)
