"""Raw records are packed with what an advertiser's records have in common, and come back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zstandard import decompress, get_frame_parameters

from offersync_gui.store.raw_records import ENOUGH, SAMPLES, RawPacker, dictionary_of
from tests.store.builders import FINGERPRINT, STARTED, offer, raw_of, stage_all, sync

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store

MANY = [offer(str(number), description_text=f"Text {number}" * 20) for number in range(2 * ENOUGH)]
FEW = MANY[: ENOUGH // 2]


def dictionary(store: Store, account: Advertiser) -> bytes | None:
    with store._connections.reading() as db:
        return dictionary_of(db, account.id)


def dictionary_ids(store: Store) -> list[int]:
    with store._connections.reading() as db:
        rows = db.sql("SELECT raw FROM offer_detail ORDER BY offer_id").fetchall()
    return [get_frame_parameters(raw).dict_id for (raw,) in rows]


def test_few_records_need_no_dictionary(store: Store, acme: Advertiser) -> None:
    sync(store, acme, FEW)
    assert dictionary(store, acme) is None
    assert store.offers.raw("Acme", "3") == raw_of(FEW[3])


def test_many_records_share_one_that_is_kept(store: Store, acme: Advertiser) -> None:
    sync(store, acme, MANY)
    first = dictionary(store, acme)
    sync(store, acme, [offer(f"more {number}") for number in range(SAMPLES)])
    assert dictionary(store, acme) == first is not None
    used = dictionary_ids(store)
    assert used[0] == 0
    assert len(set(used[ENOUGH + SAMPLES :])) == 1
    assert used[-1] != 0
    for record in (MANY[0], MANY[-1], offer("more 7")):
        assert store.offers.raw("Acme", record.external_id) == raw_of(record)


def test_a_run_that_is_not_applied_leaves_none(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "manual", STARTED) as writer:
        stage_all(writer.trusting(FINGERPRINT), MANY)
        writer.rehearse(writer.run, [])
        writer.close_run(writer.run)
    assert dictionary(store, acme) is None


def test_a_held_run_keeps_what_its_records_need(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "manual", STARTED) as writer:
        stage_all(writer.trusting(FINGERPRINT), MANY)
        writer.run.state = "held"
        writer.hold(writer.run, [])
    assert dictionary(store, acme) is not None
    store.runs.apply(writer.run.id)
    assert dictionary_ids(store)[-1] != 0
    assert store.offers.raw("Acme", "999") == raw_of(MANY[999])


def test_records_without_anything_to_learn() -> None:
    packer = RawPacker()
    packer.learn([b""] * ENOUGH)
    assert packer.learnt is None
    assert decompress(packer.pack(b"{}")) == b"{}"
