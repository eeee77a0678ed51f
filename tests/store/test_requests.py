"""The request logs of runs: there for the latest, gone for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain.sync_run import RequestLog
from offersync_gui.store import requests
from tests.store.builders import STARTED, sync

if TYPE_CHECKING:
    import pytest

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import Trigger
    from offersync_gui.store import Store

ASKED = [
    RequestLog("GET", "https://api.example/offers?page=1", 200, 0.25, 2**33),
    RequestLog("GET", "https://api.example/offers?page=2", None, 10.0, 0),
]


def log(store: Store, account: Advertiser, trigger: Trigger = "manual") -> int:
    with store.writer(account, trigger, STARTED) as writer:
        writer.keep_requests(ASKED)
        writer.close_run(writer.run)
        return writer.run.id


def test_a_run_keeps_what_it_asked(store: Store, acme: Advertiser) -> None:
    run_id = log(store, acme)
    assert store.requests.of_run(run_id) == ASKED
    assert store.requests.of_run(run_id + 1) == []


def test_a_dry_run_leaves_nothing(store: Store, acme: Advertiser) -> None:
    assert store.requests.of_run(log(store, acme, "dry_run")) == []


def test_only_the_latest_runs_keep_their_requests(
    store: Store, acme: Advertiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "KEPT_RUNS", 2)
    ids = [log(store, acme) for _ in range(4)]
    assert [bool(store.requests.of_run(run_id)) for run_id in ids] == [False, False, True, True]
    assert len(store.runs.list()) == 4


def test_requests_go_with_their_advertiser(store: Store, acme: Advertiser) -> None:
    run_id = log(store, acme)
    sync(store, acme, [])
    store.advertisers.remove(acme.id)
    assert store.requests.of_run(run_id) == []
