"""Tags of the user's own: set on one or many, found, taken back, and left alone by a sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.domain.local_tags import MOST_LETTERS, tidy
from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import offer, sync

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store


@pytest.fixture
def ids(store: Store, acme: Advertiser) -> list[int]:
    """Of three offers, the first with a tag of its platform."""
    sync(store, acme, [offer("1", tags=["promo"]), offer("2"), offer("3")])
    return [store.offers.id_of("Acme", external_id) for external_id in "123"]


def tags(store: Store) -> list[list[str]]:
    return [store.offers.record("Acme", external_id)["tags"] for external_id in "123"]


def found(store: Store, **query: Any) -> list[str]:
    return [record["external_id"] for record in store.offers.iterate(OfferQuery(**query))]


def test_a_tag_is_one_line_of_few_letters() -> None:
    assert tidy(["a\n b", "x" * 99, "A  B"]) == ["a b", "x" * MOST_LETTERS]


def test_many_offers_get_and_lose_tags_at_once(store: Store, ids: list[int]) -> None:
    store.local_tags.change(ids[:2], add=["vip", "summer"])
    store.local_tags.change(ids[1:], add=["vip"], remove=["SUMMER"])
    assert tags(store) == [["promo", "summer", "vip"], ["vip"], ["vip"]]
    assert store.local_tags.of(ids) == {"vip": 3, "summer": 1}
    assert store.offers.words("local_tags") == ["summer", "vip"]


def test_they_are_searched_and_filtered(store: Store, ids: list[int]) -> None:
    store.local_tags.change([ids[0], ids[2], 10**9], add=["Käufer, top ten"])
    for query in ({"search": "kauf"}, {"search": "TEN"}, {"tag": "Käufer"}, {"tag": "top ten"}):
        assert found(store, **query) == ["3", "1"], query
    assert found(store, tag="top") == []
    store.local_tags.change(ids, remove=["Käufer"])
    assert found(store, search="kauf") == []
    assert found(store, search="offer") == ["3", "2", "1"]


def test_what_was_tagged_is_taken_back_where_it_still_is_so(store: Store, ids: list[int]) -> None:
    store.local_tags.change(ids[:1], add=["old"])
    changed = store.local_tags.change(ids, add=["vip"], remove=["old"])
    store.local_tags.change(ids[2:], add=["mine"])
    store.undo.act(changed.id, lambda offer: offer)
    assert tags(store) == [["promo", "old"], [], ["mine", "vip"]]
    assert (found(store, search="vip"), found(store, search="old")) == (["3"], ["1"])


def test_nothing_is_noted_for_offers_that_had_it(store: Store, ids: list[int]) -> None:
    store.local_tags.change(ids[:1], add=["vip"])
    assert store.local_tags.change(ids[:2], add=["vip"]).offers == 1
    changes = store.changes.of_offer("Acme", "1")
    assert [(c["actor"], c["field"], c["old"], c["new"]) for c in changes[:-1]] == [
        ("user", "local_tags", [], ["vip"])
    ]


def test_a_sync_renews_the_platforms_tags_alone(
    store: Store, acme: Advertiser, ids: list[int]
) -> None:
    store.offers.edit("Acme", "1", {"local_tags": ["vip", "promo"]})
    assert tags(store)[0] == ["promo", "vip"]
    sync(store, acme, [offer("1", tags=["new"], name="Again")])
    record = store.offers.record("Acme", "1")
    assert (record["tags"], record["locked_fields"]) == (["new", "promo", "vip"], [])
    assert found(store, search="again vip") == ["1"]
