"""How many offers each view holds; counted beside the table, as it takes longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.background.jobs import Job
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.ui.offers.layout import SavedView
    from offersync_gui.ui.services import Services


REST_MS = 60


class Counts(QObject):
    """``counted`` carries the numbers by view; saved ones are ``own:`` and their name.

    ``compact`` is the setting for the height of rows, as it was when they were counted.
    """

    counted = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self.known: dict[str, int] = {}
        self.compact = False
        self._own: Sequence[SavedView] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count)

    def count(self, own: Sequence[SavedView]) -> None:
        """Soon: what is shown comes first, and several wishes are one."""
        self._own = own
        self._rest.start()

    def _count(self) -> None:
        if self._job is not None:
            self._job.cancel()
        workspace, own = self._services.workspace, self._own

        def work(token: CancelToken) -> tuple[dict[str, int], bool]:
            offers = workspace.store.offers
            counts: dict[str, int] = {**offers.view_counts()}
            for view in own:
                token.raise_if_cancelled()
                counts[f"own:{view.name}"] = offers.count(view.query)
            return counts, workspace.setting("ui.compact_rows")

        self._job = self._services.query.run(work, self._on_counted)

    def _on_counted(self, answer: tuple[dict[str, int], bool]) -> None:
        self.known, self.compact = answer
        self.counted.emit(self.known)
