"""The request logs of the latest runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import zstandard

from offersync_gui.domain.sync_run import RequestLog
from offersync_gui.store.models import RequestsRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.store.connection import Connections, Database

KEPT_RUNS = 100


class Requests:
    """Kept for the latest :data:`KEPT_RUNS` runs only. Errors are StoreError."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def of_run(self, run_id: int) -> list[RequestLog]:
        """Oldest first; empty when the run asked nothing, or is not among the latest."""
        query = RequestsRow.select(RequestsRow.entries).where(RequestsRow.run == run_id)
        with self._connections.reading() as db:
            entries = query.scalar(db)
        if entries is None:
            return []
        return msgspec.json.decode(zstandard.decompress(entries), type=list[RequestLog])


def keep(db: Database, run_id: int, entries: Sequence[RequestLog]) -> None:
    """Within the caller's transaction; the oldest logs go."""
    packed = zstandard.compress(msgspec.json.encode(entries))
    RequestsRow.insert(run=run_id, entries=packed).on_conflict_replace().execute(db)
    latest = RequestsRow.select(RequestsRow.run).order_by(RequestsRow.run.desc()).limit(KEPT_RUNS)
    RequestsRow.delete().where(RequestsRow.run.not_in(latest)).execute(db)
