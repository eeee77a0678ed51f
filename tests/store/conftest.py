"""A store on a real file, with a clock that tests move."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from offersync_gui.store import Store
from tests.helpers.hand_clock import HandClock
from tests.store.builders import advertiser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 11, 22, 4, 25, 54, tzinfo=UTC))


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
