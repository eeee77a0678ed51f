"""What a run leaves in the store, and what it never touches."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.standing import Standing
from offersync_gui.errors import Cancelled, UsageError
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.store.search import search_text
from offersync_gui.store.staged import FieldChange
from tests.store.builders import (
    ACTIVE,
    FINGERPRINT,
    STARTED,
    advertiser,
    digest,
    missing,
    offer,
    raw_of,
    stage_all,
    staged,
    sync,
)

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store
    from tests.helpers.hand_clock import HandClock

NOW = "2026-11-22T04:25:54Z"


def names_found(store: Store, typed: str) -> list[str]:
    return [row["name"] for row in store.offers.list(OfferQuery(search=typed))[1]]


def test_new_offers_come_with_record_raw_history_and_index(store: Store, acme: Advertiser) -> None:
    run = sync(store, acme, [offer("007"), offer("7")])
    assert store.offers.raw("Acme", "007") == raw_of(offer("007"))
    assert store.offers.record("Acme", "7")["external_id"] == "7"
    assert names_found(store, "cafe 007") == ["Offer 007"]
    (change,) = store.changes.of_offer("Acme", "007")
    assert (change["run"], change["kind"], change["rule"]) == (run.id, "new", "new.status")
    assert (change["old"], change["new"], change["cause"]) == (None, "active", "new")
    stored = store.advertisers.get("acme")
    assert (stored.last_state, stored.last_run_at, stored.last_full_at) == ("ok", NOW, NOW)


def test_new_offers_are_indexed_with_exactly_what_the_index_forgets_later(
    store: Store, acme: Advertiser
) -> None:
    odd = {
        "description_text": 'He said "50 % of\\all"\nÄrger\u2028\t\x1f',
        "categories": ["A/B", 'C "quoted"', "É\n"],
        "tags": ["tägs"],
        "app_id": "com.example.app",
    }
    bare = offer("2", description_text=None, categories=[])
    records = [offer("1", **odd), bare, offer("3")]
    sync(store, acme, records)
    with store._connections.writing() as db:
        shown = [row[0] for row in db.sql("SELECT text FROM search_source ORDER BY id")]
        assert shown == [search_text(record) for record in records]
        db.sql("INSERT INTO search (search) VALUES ('integrity-check')")


def test_known_bytes_are_known_only_under_the_same_fingerprint(
    store: Store, acme: Advertiser
) -> None:
    sync(store, acme, [offer("1")])
    with store.writer(acme, "manual", STARTED) as writer:
        assert writer.known() == {}
        assert writer.trusting(b"another fingerpr").known() == {}
        assert writer.trusting(FINGERPRINT).known() == {digest(raw_of(offer("1"))): "1"}


def test_a_new_fingerprint_forgets_the_bytes_of_offers_it_did_not_see(
    store: Store, acme: Advertiser
) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(b"another fingerpr")
        stage_all(writer, [offer("1")])
        writer.run.fetched = 1
        writer.apply(writer.run, [], complete=False)
    with store.writer(acme, "manual", STARTED) as writer:
        assert list(writer.trusting(b"another fingerpr").known().values()) == ["1"]


def test_what_a_filter_stopped_is_looked_at_again(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        writer.stage(staged(offer("1"), standing=Standing("paused", "filter")))
        writer.stage(staged(offer("2")))
        writer.run.fetched = 2
        writer.apply(writer.run, [], complete=True)
    with store.writer(acme, "manual", STARTED) as writer:
        assert list(writer.trusting(FINGERPRINT).known().values()) == ["2"]


def test_an_incomplete_run_keeps_its_records_and_moves_nothing_stored(
    store: Store, acme: Advertiser
) -> None:
    sync(store, acme, [offer("1")])
    stopped = Standing("paused", "source")
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        row = writer.stored(["1"])["1"]
        renamed = offer("1", name="Renamed")
        changes = [FieldChange("name", "Offer 1", "Renamed", "source")]
        writer.stage(staged(renamed, row, standing=stopped, changes=changes))
        writer.stage(staged(offer("2"), standing=stopped))
        writer.apply(writer.run, [], complete=False)
        assert list(writer.known().values()) == ["2"]
    records = {record["external_id"]: record for record in store.offers.iterate(OfferQuery())}
    assert (records["1"]["name"], records["1"]["status"]) == ("Renamed", "active")
    assert records["2"]["status"] == "paused"


def test_an_unchanged_feed_writes_no_offer(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1")])
    before = dump(store)
    sync(store, acme, [])
    assert dump(store) == before


def dump(store: Store) -> list[tuple[object, ...]]:
    """Every offer, detail and change, whole."""
    with store._connections.reading() as db:
        return [
            row
            for table in ("offer", "offer_detail", "change")
            for row in db.sql(f"SELECT * FROM {table}")
        ]


def test_other_bytes_of_the_same_offer_change_only_the_hash(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    sync(store, acme, [offer("1")])
    before = store.offers.record("Acme", "1")
    clock.jump(hours=1)
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        row = writer.stored(["1"])["1"]
        writer.stage(staged(offer("1"), row, raw=b"other bytes"))
        writer.apply(writer.run, [], complete=False)
        assert writer.known() == {digest(b"other bytes"): "1"}
    assert store.offers.record("Acme", "1") == before
    assert len(store.changes.list()) == 1


def test_a_changed_offer_keeps_what_is_the_users(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    store.offers.edit("Acme", "1", {"notes": "call Ann", "favourite": True})
    clock.jump(hours=1)
    run = sync(store, acme, [offer("1", revenue="0.30", name="Better"), offer("2")])
    record = store.offers.record("Acme", "1")
    assert (record["name"], record["revenue"]) == ("Better", "0.30")
    assert (record["notes"], record["favourite"]) == ("call Ann", True)
    assert record["first_seen_at"] == NOW
    assert record["updated_at"] == "2026-11-22T05:25:54Z"
    assert store.offers.record("Acme", "2")["updated_at"] == NOW
    changes = {
        (change["field"], change["old"], change["new"], change["rule"])
        for change in store.changes.list(run=run.id)
    }
    assert changes == {
        ("name", "Offer 1", "Better", "source"),
        ("revenue", "12.345678", "0.30", "source"),
    }


def test_the_index_follows_changes_and_removal(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1", name="Red Shoes")])
    sync(store, acme, [offer("1", name="Blue Shoes", description_text="none")])
    assert names_found(store, "red") == names_found(store, "voucher") == []
    assert names_found(store, "blue") == ["Blue Shoes"]
    store.offers.edit("Acme", "1", {"name": "Green Shoes", "notes": "ask Zoë"})
    assert names_found(store, "blue") == []
    assert names_found(store, "green zoe") == ["Green Shoes"]
    store.advertisers.remove(acme.id)
    assert store.offers.list(OfferQuery()) == (0, [])
    with store._connections.reading() as db:
        assert db.sql("SELECT count(*) FROM search WHERE search MATCH 'green*'").fetchone() == (0,)
        db.sql("INSERT INTO search (search) VALUES ('integrity-check')")


def test_money_is_exact(store: Store, acme: Advertiser) -> None:
    amounts = ["12.345678", "0.1", "99999999999999999999.999999", "0.30"]
    sync(store, acme, [offer(str(i), revenue=amount) for i, amount in enumerate(amounts)])
    for i, amount in enumerate(amounts):
        assert store.offers.record("Acme", str(i))["revenue"] == amount
    rows = store.offers.list(OfferQuery(order="revenue"))[1]
    assert [row["revenue"] for row in rows] == ["0.1", "0.30", *amounts[0:3:2]]


def test_an_offer_that_was_gone_returns_with_its_history(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    store.offers.edit("Acme", "1", {"notes": "mine"})
    clock.jump(hours=1)
    sync(store, acme, [])
    clock.jump(hours=1)
    with store.writer(acme, "manual", STARTED) as writer:
        assert writer.present_count() == 2
        (absent,) = writer.absent({"2"})
        assert absent.standing == ACTIVE
        writer.apply(writer.run, [missing(absent)], complete=True)
    record = store.offers.record("Acme", "1")
    assert (record["status"], record["status_cause"]) == ("paused", "missing")
    assert record["last_seen_at"] == "2026-11-22T05:25:54Z"
    assert record["updated_at"] == "2026-11-22T06:25:54Z"
    assert store.offers.record("Acme", "2")["last_seen_at"] == "2026-11-22T06:25:54Z"
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        assert list(writer.known().values()) == ["2"]
        assert writer.present_count() == 1
        row = writer.stored(["1"])["1"]
        assert row.standing == missing(absent).after
        writer.stage(staged(offer("1"), row, standing=ACTIVE))
        writer.apply(writer.run, [], complete=True)
    record = store.offers.record("Acme", "1")
    assert (record["status"], record["status_cause"], record["notes"]) == ("active", "new", "mine")
    kinds = [change["kind"] for change in store.changes.of_offer("Acme", "1")]
    assert kinds == ["returned", "missing", "field", "new"]


def test_one_more_run_without_an_offer_is_no_news(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1")])
    for runs in (1, 2):
        with store.writer(acme, "manual", STARTED) as writer:
            writer.apply(
                writer.run, [missing(row, runs) for row in writer.absent(())], complete=True
            )
    with store.writer(acme, "manual", STARTED) as writer:
        assert writer.stored(["1"])["1"].standing.missing_runs == 2
    assert [change["kind"] for change in store.changes.list()] == ["missing", "new"]


def test_expired_are_those_that_run_beyond_their_end(store: Store, acme: Advertiser) -> None:
    ended = "2026-11-01T00:00:00Z"
    over = [offer(external_id, ends_at=ended) for external_id in ("1", "2", "3", "4")]
    sync(store, acme, [*over, offer("5"), offer("6", ends_at="2027-01-01T00:00:00Z")])
    store.offers.set_status("Acme", ["2"], "paused")
    with store.writer(acme, "manual", STARTED) as writer:
        stage_all(writer, [offer("3", ends_at=ended, name="Changed")])
        rows = writer.expired(NOW, {"1", "2", "3", "5", "6"})
        assert [row.external_id for row in rows] == ["1"]


def test_an_offer_changed_by_hand_meanwhile_is_left_alone(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2"), offer("3")])
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        stage_all(writer, [offer("1", name="From the feed"), offer("2", name="From the feed")])
        (absent,) = writer.absent({"1", "2"})
        store.offers.edit("Acme", "1", {"name": "By hand"})
        store.offers.set_status("Acme", ["3"], "archived")
        writer.apply(writer.run, [missing(absent)], complete=True)
        assert "1" not in writer.known().values()
    assert store.offers.record("Acme", "1")["name"] == "By hand"
    assert store.offers.record("Acme", "2")["name"] == "From the feed"
    assert store.offers.record("Acme", "3")["status_cause"] == "user"


def test_the_last_of_a_repeated_offer_counts(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "manual", STARTED) as writer:
        for name in ("first", "second"):
            stage_all(writer, [offer("1", name=name)])
            list(writer.expired(NOW, ()))
        stage_all(writer, [offer("2"), offer("3")])
        list(writer.expired(NOW, ()))
        writer.unstage("2")
        writer.apply(writer.run, [], complete=True)
    assert [row["name"] for row in store.offers.iterate(OfferQuery())] == ["Offer 3", "second"]


def test_advertisers_do_not_mix(store: Store, acme: Advertiser) -> None:
    other = store.advertisers.add(advertiser("Other"))
    sync(store, acme, [offer("1")])
    sync(store, other, [offer("1", name="Theirs")])
    with store.writer(other, "manual", STARTED) as writer:
        assert len(list(writer.absent(()))) == 1
    assert store.offers.record("Acme", "1")["name"] == "Offer 1"
    assert store.offers.record("Other", "1")["name"] == "Theirs"


@pytest.mark.parametrize("keep_offers", [True, False])
def test_a_removed_advertiser_gets_nothing_back(
    store: Store, acme: Advertiser, *, keep_offers: bool
) -> None:
    sync(store, acme, [offer("1")])
    with store.writer(acme, "manual", STARTED) as writer:
        stage_all(writer, [offer("2")])
        store.advertisers.remove(acme.id, keep_offers=keep_offers)
        with pytest.raises(Cancelled, match="removed while it synced"):
            writer.apply(writer.run, [], complete=True)
        writer.close_run(writer.run)
    left = [row["external_id"] for row in store.offers.iterate(OfferQuery())]
    assert left == (["1"] if keep_offers else [])
    assert store.advertisers.list() == []


def test_a_dry_run_writes_nothing_and_tells_everything(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2"), offer("3")])
    before = dump(store), store.runs.list()
    with store.writer(acme, "dry_run", STARTED) as writer:
        stage_all(writer, [offer("1", revenue="1.00"), offer("4")])
        row = writer.stored(["3"])["3"]
        writer.stage(staged(offer("3"), row, standing=Standing("paused", "source")))
        (absent,) = writer.absent({"1", "3", "4"})
        writer.rehearse(writer.run, [missing(absent)])
        changes = writer.run.changes or []
    assert (dump(store), store.runs.list()) == before
    assert [(c["external_id"], c["kind"], c["field"], c["old"], c["new"]) for c in changes] == [
        ("1", "field", "revenue", "12.345678", "1.00"),
        ("4", "new", "status", None, "active"),
        ("3", "status", "status", "active", "paused"),
        ("2", "missing", "status", "active", "paused"),
    ]


def test_an_advertiser_is_synced_once_at_a_time(store: Store, acme: Advertiser) -> None:
    with (
        store.writer(acme, "manual", STARTED),
        pytest.raises(UsageError, match="synced already"),
        store.writer(acme, "timer", STARTED),
    ):
        pytest.fail("two at once")


def test_numbers_of_a_follow_up_answer_stay_exact_numbers(store: Store, acme: Advertiser) -> None:
    answer = {"fee": Decimal("6.0"), "rate": Decimal("0.1000000000000000001"), "id": 2**53 + 1}
    with store.writer(acme, "manual", STARTED) as writer:
        answers = writer.answer_cache("asker")
        answers.put("detail", "7", answer)
        answers.put("detail", "8", {"fee": Decimal("NaN")})
        found = answers.get("detail", "7", max_age_days=2)
        assert found == answer
        assert {type(value) for value in found.values()} == {Decimal, int}
        assert answers.get("detail", "8", max_age_days=2) is None


def test_follow_up_answers_are_kept_for_their_time(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    with store.writer(acme, "manual", STARTED) as writer:
        writer.answer_cache("asker").put("detail", "7", {"landing": "é"})
    clock.jump(hours=25)
    with store.writer(acme, "manual", STARTED) as writer:
        answers = writer.answer_cache("asker")
        assert answers.get("detail", "7", max_age_days=2) == {"landing": "é"}
        assert answers.get("detail", "7", max_age_days=1) is None
        assert answers.get("detail", "8", max_age_days=2) is None


def test_follow_up_answers_are_for_those_who_asked(store: Store, acme: Advertiser) -> None:
    """Another template or another form may mean another offer by the same key."""
    with store.writer(acme, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT).answer_cache("before").put("detail", "7", {"from": "A"})
    with store.writer(acme, "manual", STARTED) as writer:
        answers = writer.trusting(b"another").answer_cache("after")
        assert answers.get("detail", "7", max_age_days=2) is None
        answers.put("detail", "7", {"from": "B"})
        writer.run.state, writer.run.fetched = "ok", 1
        writer.apply(writer.run, [], complete=True)
        assert answers.get("detail", "7", max_age_days=2) == {"from": "B"}
        assert writer.answer_cache("before").get("detail", "7", max_age_days=2) is None


def test_a_dry_run_keeps_answers_for_itself(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "dry_run", STARTED) as writer:
        answers = writer.answer_cache("asker")
        answers.put("detail", "7", {"landing": "x"})
        assert answers.get("detail", "7", max_age_days=2) == {"landing": "x"}
    with store.writer(acme, "manual", STARTED) as writer:
        assert writer.answer_cache("asker").get("detail", "7", max_age_days=2) is None


def test_thousands_of_offers_are_looked_up_at_once(store: Store, acme: Advertiser) -> None:
    records = [offer(str(number)) for number in range(2000)]
    sync(store, acme, records)
    with store.writer(acme, "manual", STARTED) as writer:
        stored = writer.stored([record.external_id for record in records])
        assert len(stored) == 2000
        assert len(writer.records([row.offer_id for row in stored.values()])) == 2000
    assert len(list(store.offers.iterate(OfferQuery()))) == 2000


def test_a_staged_offer_is_written_when_it_is_new_or_differs() -> None:
    same = staged(offer("1"))
    assert same.written
    known = replace(same, offer_id=1)
    assert not known.written
    assert replace(known, changes=[FieldChange("name", "a", "b", "source")]).written
