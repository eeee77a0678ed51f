"""A store on a real file, with a clock that tests move."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.clock import SystemClock
from offersync_gui.store import Store
from tests.store.builders import advertiser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser


class HandClock(SystemClock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 22, 4, 25, 54, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def pass_hours(self, hours: int) -> None:
        self._now += timedelta(hours=hours)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "offersync.db"


@pytest.fixture
def store(path: Path, clock: HandClock) -> Iterator[Store]:
    store = Store.open(path, backups=path.parent / "backups", clock=clock)
    yield store
    store.close()


@pytest.fixture
def acme(store: Store) -> Advertiser:
    return store.advertisers.add(advertiser())
