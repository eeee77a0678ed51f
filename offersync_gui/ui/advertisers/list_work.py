"""Reads the list, removes advertisers and starts the sandbox, off the GUI thread."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.errors import SecretsError
from offersync_gui.ui.advertisers.demo import Demo
from offersync_gui.ui.advertisers.rehearsal import use_session
from offersync_gui.ui.advertisers.rows import load_rows

if TYPE_CHECKING:
    from offersync_gui.background.lane import Job
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.advertisers.rows import Row
    from offersync_gui.ui.services import Services


class ListWork(QObject):
    """``removed`` carries a name, and the error that left its secrets behind or None."""

    loaded = Signal(object)
    load_failed = Signal(object)
    removed = Signal(str, object)
    joined = Signal(object)
    join_failed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._demo = Demo(services.accounts)
        self._loading: Job | None = None
        self._loaded_once = False
        self._whole = False

    def load(self) -> None:
        """At first without a look at the secret store, which may take its time."""
        if not self._loaded_once:
            self._loaded_once = True
            first = partial(self._rows, False)
            self._services.query.run(first, self._on_first, self.load_failed.emit)
        if self._loading is not None:
            self._loading.cancel()
        whole = partial(self._rows, True)
        self._loading = self._services.long.run(whole, self._on_whole, self.load_failed.emit)

    def remove(self, advertiser: Advertiser, keep_offers: bool) -> None:
        done = partial(self._on_removed, advertiser.name)
        work = partial(self._remove, advertiser, keep_offers)
        self._services.short.run(work, done, self.failed.emit)

    def join_sandbox(self) -> None:
        self._services.short.run(self._demo.join, self.joined.emit, self.join_failed.emit)

    def use_session(self) -> None:
        """Keep secrets in memory alone, and go on with the sandbox."""
        work = partial(use_session, self._services.workspace)
        self._services.short.run(work, self._on_session, self.failed.emit)

    def close(self) -> None:
        self._demo.close()

    def _rows(self, secrets: bool, token: CancelToken) -> list[Row]:
        services = self._services
        return load_rows(services.workspace, services.accounts, datetime.now(UTC), secrets=secrets)

    def _remove(
        self, advertiser: Advertiser, keep_offers: bool, token: CancelToken
    ) -> SecretsError | None:
        try:
            self._services.accounts.remove(advertiser, keep_offers=keep_offers)
        except SecretsError as error:
            return error.with_traceback(None)
        return None

    def _on_first(self, rows: list[Row]) -> None:
        """Too late where the whole list was faster: it would take away what that knows."""
        if not self._whole:
            self.loaded.emit(rows)

    def _on_whole(self, rows: list[Row]) -> None:
        self._whole = True
        self.loaded.emit(rows)

    def _on_removed(self, name: str, error: OfferSyncError | None) -> None:
        self.removed.emit(name, error)

    def _on_session(self, nothing: None) -> None:
        self.join_sandbox()
