"""What the window and the tray know about syncing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from offersync_gui.domain.notices import Outcome
    from offersync_gui.domain.sync_run import SyncRun, Trigger


class Running(NamedTuple):
    """A run at this moment; ``total`` is what the platform announced, if it did."""

    advertiser: str
    trigger: Trigger
    pages: int = 0
    offers: int = 0
    total: int | None = None
    cancelling: bool = False


class SyncState(NamedTuple):
    """``queued`` are names of advertisers, ``preparing`` a request that is not in there yet.

    ``enabled`` is the global switch; ``next_run`` is the earliest automatic run (UTC, perhaps in
    the past), None without any. ``paused`` and ``offline`` hold for this session only; while
    ``held`` nothing can be asked for. ``attention`` are the advertisers that somebody has to look
    at.
    """

    running: tuple[Running, ...] = ()
    queued: tuple[str, ...] = ()
    preparing: bool = False
    paused: bool = False
    held: bool = False
    enabled: bool = True
    offline: bool = False
    next_run: datetime | None = None
    last: SyncRun | None = None
    attention: tuple[str, ...] = ()

    @property
    def busy(self) -> bool:
        return bool(self.running or self.queued or self.preparing)


def are_offline(outcomes: Sequence[Outcome], *, network_is_down: bool) -> bool:
    """Whether it was the network that failed: nobody was reached, and more than one was tried."""
    unreached = [
        outcome
        for outcome in outcomes
        if outcome.run.error is not None and outcome.run.error["kind"] == "unreachable"
    ]
    return len(unreached) == len(outcomes) >= (1 if network_is_down else 2)
