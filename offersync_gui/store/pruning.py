"""What is old goes, when it is told to: changes, runs and their requests; never an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.store.connection import Connections

SLICE = 2000
"""So many at a time: those who write as well need not wait for long."""

# The oldest have the lowest ids. A run that goes on, or waits for a decision, looks at the changes
# that came after its beginning.
STATEMENTS = {
    "changes": """
        DELETE FROM change WHERE at < ?
        AND id IN (SELECT id FROM change ORDER BY id LIMIT ?)
        AND id <= (SELECT coalesce(min(last_change), 9223372036854775807) FROM sync_run
                   WHERE state IN ('running', 'held'))""",
    "runs": """
        DELETE FROM sync_run WHERE started_at < ?
        AND id IN (SELECT id FROM sync_run WHERE state NOT IN ('running', 'held')
                   ORDER BY id LIMIT ?)""",
    "requests": """
        DELETE FROM run_requests WHERE run_id IN (SELECT id FROM sync_run WHERE started_at < ?)
        AND run_id IN (SELECT run_id FROM run_requests ORDER BY run_id LIMIT ?)""",
}


def prune(connections: Connections, before: Mapping[str, str]) -> None:
    """``before``: by key of STATEMENTS, the stored time from which on they are kept."""
    for key, time in before.items():
        gone = SLICE
        while gone == SLICE:
            with connections.writing() as db:
                gone = db.sql(STATEMENTS[key], (time, SLICE)).rowcount
