"""One execution of a sync for one advertiser."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct, field

Trigger = Literal["manual", "timer", "dry_run"]
RunState = Literal[
    "running", "interrupted", "ok", "partial", "failed", "cancelled", "held", "needs_attention"
]
COUNTS = (
    "fetched",
    "new",
    "updated",
    "unchanged",
    "missing",
    "paused",
    "returned",
    "filtered",
    "invalid",
    "duplicates",
)


FIRST_ERROR = 400
"""Of the HTTP statuses."""


class Warning_(Struct):
    """Something odd in ``count`` records of the feed, with one ``sample`` (redacted text)."""

    field: str
    count: int
    sample: str


class RequestLog(Struct, frozen=True):
    """One request as it may be shown: ``url`` is masked, ``status`` None without an answer,
    ``bytes`` those of the body on the wire. ``answer`` is kept of the latest that failed: their
    text, redacted and cut.
    """

    method: str
    url: str
    status: int | None
    seconds: float
    bytes: int
    answer: str | None = None

    @property
    def failed(self) -> bool:
        return self.answer is not None or self.status is None or self.status >= FIRST_ERROR


class SyncRun(Struct):
    """A run as stored and shown. ``fetched = new + updated + unchanged + filtered + invalid``."""

    id: int
    advertiser: str
    trigger: Trigger
    state: RunState
    started_at: str
    finished_at: str | None = None
    requests: int = 0
    bytes: int = 0
    fetched: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    missing: int = 0
    paused: int = 0
    returned: int = 0
    filtered: int = 0
    invalid: int = 0
    duplicates: int = 0
    warnings: list[Warning_] = field(default_factory=list)
    error: dict[str, str] | None = None
    changes: list[dict[str, Any]] | None = None
