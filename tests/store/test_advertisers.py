"""The advertisers' rows, and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from offersync_gui.errors import UsageError
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store


def test_advertisers_come_back_as_they_were(store: Store) -> None:
    given = replace(advertiser("Zeta"), rules={"payout.percent": "75"}, created_at="2026-01-01")
    added = store.advertisers.add(given)
    other = store.advertisers.add(advertiser("alpha"))
    assert added == replace(given, id=added.id)
    assert store.advertisers.get("ZETA") == store.advertisers.by_id(added.id) == added
    assert store.advertisers.list() == [other, added]


def test_update_leaves_the_runs_results(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1")])
    store.advertisers.update(replace(acme, name="Acme 2", rules={"auto_sync": "true"}))
    stored = store.advertisers.get("Acme 2")
    assert (stored.rules, stored.last_state) == ({"auto_sync": "true"}, "ok")


def test_names_are_unique(store: Store, acme: Advertiser) -> None:
    with pytest.raises(UsageError, match="taken"):
        store.advertisers.add(advertiser("ACME"))
    other = store.advertisers.add(advertiser("Other"))
    with pytest.raises(UsageError, match="taken"):
        store.advertisers.update(replace(other, name="acme"))
    store.advertisers.update(replace(acme, name="ACME"))


def test_unknown_advertisers_are_named(store: Store) -> None:
    with pytest.raises(UsageError, match="no advertiser 'x'"):
        store.advertisers.get("x")
    with pytest.raises(UsageError, match="with the id 9"):
        store.advertisers.by_id(9)


def test_a_setting_is_stored_changed_and_removed(store: Store) -> None:
    assert store.settings.get("sync.enabled") is None
    store.settings.set("sync.enabled", "true")
    store.settings.set("sync.enabled", "false")
    store.settings.set("network.parallel", "2")
    assert store.settings.all() == {"network.parallel": "2", "sync.enabled": "false"}
    store.settings.remove("sync.enabled")
    assert store.settings.get("sync.enabled") is None


def test_another_one_under_the_same_id_is_not_overwritten(store: Store, acme: Advertiser) -> None:
    with pytest.raises(UsageError, match="was not saved"):
        store.advertisers.update(replace(acme, uid="of-another-database", name="Other"))
    assert store.advertisers.list() == [acme]
