"""Offers of other advertisers for the same campaign."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.campaign import campaign_keys
from offersync_gui.errors import UsageError
from offersync_gui.store import Store
from offersync_gui.store.campaigns import ELSEWHERE
from tests.store.builders import advertiser, offer, sync
from tests.store.test_opening import OLD_FILES

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser

APP, OTHER_APP = "https://apps.apple.com/app/id111", "https://apps.apple.com/app/id222"


@pytest.fixture
def beta(store: Store) -> Advertiser:
    return store.advertisers.add(advertiser("Beta"))


def found(store: Store, external_id: str = "1") -> list[tuple[str, tuple[str, ...]]]:
    twins = store.campaigns.elsewhere("Acme", external_id)
    return [(twin.record["external_id"], twin.same) for twin in twins]


def test_the_surest_of_other_advertisers_come_first(
    store: Store, acme: Advertiser, beta: Advertiser
) -> None:
    page = "https://acme.example/loan"
    sync(
        store,
        acme,
        [offer("1", name="Acme Loans DE", preview_url=page), offer("2", name="Acme Loans")],
    )
    sync(
        store,
        beta,
        [
            offer("a", name="Acme Loans (CPA)"),
            offer("b", name="Something else", preview_url=f"{page}/?utm_source=b"),
            offer("c", name="Acme Loans AT", preview_url=page),
            offer("d", name="Acme Cards"),
        ],
    )
    assert found(store) == [
        ("b", ("landing",)),
        ("c", ("landing", "name")),
        ("a", ("name",)),
    ]
    assert found(store, "2") == [("a", ("name",)), ("c", ("name",))]


def test_two_apps_of_one_store_are_not_the_same(
    store: Store, acme: Advertiser, beta: Advertiser
) -> None:
    sync(store, acme, [offer("1", name="Puzzle Quest", preview_url=APP)])
    android = offer("android", name="Puzzle Quest", app_id="com.puzzle")
    other = offer("other", name="Puzzle Quest", preview_url=OTHER_APP)
    sync(store, beta, [android, other, offer("same", name="Puzzle", app_id="111")])
    assert found(store) == [("same", ("app",)), ("android", ("name",))]


def test_an_edit_by_hand_counts(store: Store, acme: Advertiser, beta: Advertiser) -> None:
    sync(store, acme, [offer("1", name="Acme Loans")])
    sync(store, beta, [offer("a", name="Acme Cards")])
    store.offers.edit("Beta", "a", {"name": "Acme Loans UK"})
    assert found(store) == [("a", ("name",))]


def test_an_unknown_offer_is_told(store: Store, acme: Advertiser) -> None:
    with pytest.raises(UsageError, match="no offer"):
        store.campaigns.elsewhere("Acme", "9")


def test_the_indexes_answer(store: Store) -> None:
    with store._connections.reading() as db:
        plan = [row[3] for row in db.sql(f"EXPLAIN QUERY PLAN {ELSEWHERE}", {"offer": 1})]
    assert not [line for line in plan if line.startswith("SCAN")], plan
    assert sum("SEARCH other USING INDEX offer_campaign" in line for line in plan) == 3


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda old: old.stem)
def test_offers_of_an_old_file_get_the_keys_of_new_ones(old: Path, path: Path) -> None:
    shutil.copy(old, path)
    Store.open(path, backups=path.parent / "backups").close()
    with closing(sqlite3.connect(path)) as db:
        for table in ("offer", "held"):
            rows = db.execute(f"SELECT campaign_name, name, external_id FROM {table}").fetchall()
            assert rows
            for key, name, external_id in rows:
                assert key == campaign_keys(offer(external_id, name=name)).name
