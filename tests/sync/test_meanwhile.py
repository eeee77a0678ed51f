"""What happens to an advertiser while it syncs, and what a dry run leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import StoreError
from offersync_gui.store.connection import PAGE_BYTES
from offersync_gui.sync.coordinator import Coordinator
from tests.sync.feeds import Feed, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.store import Store
    from offersync_gui.sync.run import Progress
    from offersync_gui.sync.workspace import Workspace


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


@pytest.mark.parametrize("keep_offers", [False, True])
def test_an_advertiser_that_is_removed_while_it_syncs(feed: Feed, keep_offers: bool) -> None:
    feed.pages = [[record(1), record(2)]]
    advertisers = feed.workspace.store.advertisers

    def remove(progress: Progress) -> None:
        advertisers.remove(feed.advertiser.id, keep_offers=keep_offers)

    coordinator = Coordinator(feed.workspace)
    [run] = coordinator.run([feed.advertiser], trigger="manual", on_progress=remove)
    assert run.state == "cancelled"
    assert run.error is not None
    assert run.error["title"] == "Acme was removed while it synced"
    assert feed.stored() == {}


def test_a_dry_run_neither_sets_nor_ends_a_limit(feed: Feed, httpserver: HTTPServer) -> None:
    advertisers = feed.workspace.store.advertisers
    until = "2099-01-01T00:00:00Z"
    advertisers.limit(feed.advertiser.id, until)
    assert feed.sync([record(1)], trigger="dry_run").state == "ok"
    assert advertisers.get("Acme").limited_until == until
    advertisers.limit(feed.advertiser.id, None)
    httpserver.clear()
    headers = {"Retry-After": "86400"}
    httpserver.expect_request("/3.0/offers").respond_with_data("{}", 429, headers)
    assert feed.sync([record(1)], trigger="dry_run").state == "failed"
    assert advertisers.get("Acme").limited_until is None


def test_a_database_that_breaks_during_a_run_is_told_as_what_it_is(feed: Feed) -> None:
    offers = [record(number) for number in range(400)]
    feed.sync(offers)
    damage_records(feed.workspace.store)
    with pytest.raises(StoreError, match="damaged"):
        feed.sync([{**offer, "title": "Moved"} for offer in offers[:100]])


def damage_records(store: Store) -> None:
    """Only where a run looks at the offers it knows."""
    store.close()
    content = bytearray(store.path.read_bytes())
    for start in range(0, len(content), PAGE_BYTES):
        if b'"tracking_url_raw"' in content[start : start + PAGE_BYTES]:
            content[start : start + PAGE_BYTES] = b"\xff" * PAGE_BYTES
    store.path.write_bytes(content)
