"""What each of the latest runs asked its platform, as one compressed JSON list per run."""

from __future__ import annotations

RUN_REQUESTS = """
CREATE TABLE run_requests (
    run_id INTEGER PRIMARY KEY REFERENCES sync_run ON DELETE CASCADE,
    entries BLOB NOT NULL
)"""

STATEMENTS = (RUN_REQUESTS,)
