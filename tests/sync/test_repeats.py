"""The last record of an offer counts, wherever in the feed it stands, and the feed settles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sync.feeds import Feed, Record, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace

REST = [record(number) for number in range(10, 28)]
TWICE: dict[str, list[list[Record]]] = {
    "on one page": [[record(1, 5), record(1, 7), *REST]],
    "on two pages": [[record(1, 5), *REST[:9]], [record(1, 7), *REST[9:]]],
    "the same again at last": [[record(1, 7), record(1, 5), record(1, 7), *REST]],
}


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


@pytest.mark.parametrize("pages", TWICE.values(), ids=TWICE)
def test_a_repeated_offer_settles_on_its_last_record(feed: Feed, pages: list[list[Record]]) -> None:
    repeats = sum(map(len, pages)) - 19
    first = feed.sync(*pages)
    assert (first.state, first.new, first.duplicates) == ("ok", 19, repeats)
    before = feed.stored()
    assert before["1"]["revenue"] == "7.00"
    for _ in range(2):
        run = feed.sync(*pages)
        assert (run.updated, run.unchanged, run.duplicates) == (0, 19, repeats)
        assert feed.stored() == before


@pytest.mark.parametrize("split", [False, True])
def test_a_repeated_offer_that_changes_at_last_is_one_update(feed: Feed, split: bool) -> None:
    feed.sync([record(1, 5), *REST])
    pages = [[record(1, 5), *REST[:9]], [*REST[9:], record(1, 7)]]
    run = feed.sync(*pages) if split else feed.sync([*pages[0], *pages[1]])
    assert (run.updated, run.unchanged, run.duplicates) == (1, 18, 1)
    assert feed.stored()["1"]["revenue"] == "7.00"
