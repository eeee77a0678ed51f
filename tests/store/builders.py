"""Offers, and runs that bring them, for the tests of the store."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import msgspec

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.offer import Offer, OsTarget, Payout
from offersync_gui.domain.standing import Standing
from offersync_gui.store.staged import FieldChange, Move, StagedOffer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store import Store
    from offersync_gui.store.staged import StoredOffer
    from offersync_gui.store.staging import RunWriter

FINGERPRINT = b"f" * 16
ACTIVE = Standing("active", "new")
STARTED = "2026-11-22T04:00:00Z"


def advertiser(name: str = "Acme") -> Advertiser:
    return Advertiser(0, f"uid-{name}", name, "affise", {"base_url": "https://api.example"})


def offer(external_id: str, **changed: Any) -> Offer:
    """Complete enough to be active; ``changed`` are fields of the record."""
    plain: dict[str, Any] = {
        "name": f"Offer {external_id}",
        "description_text": "Win a café voucher",
        "approval": "approved",
        "tracking_url_raw": f"https://t.example/{external_id}",
        "payouts": [Payout(goal="1", revenue="12.345678", payout="9.8765", currency="USD")],
        "countries": ["DE", "US"],
        "os": [OsTarget("Android", "10")],
        "categories": ["Games"],
        "revenue": "12.345678",
        "revenue_type": "fixed",
        "payout": "9.8765",
        "currency": "USD",
        "model": "CPA",
    }
    return Offer(external_id=external_id, **plain | changed)


def digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


def raw_of(record: Offer) -> bytes:
    return b"raw " + msgspec.json.encode(record)


def staged(
    record: Offer,
    stored: StoredOffer | None = None,
    *,
    raw: bytes | None = None,
    standing: Standing | None = None,
    changes: Iterable[FieldChange] = (),
) -> StagedOffer:
    """As a run would hand it over; without changes, and standing as stored, only a new hash."""
    before = stored.standing if stored else ACTIVE
    raw = raw_of(record) if raw is None else raw
    return StagedOffer(
        offer=record,
        offer_id=stored.offer_id if stored else None,
        raw=raw,
        raw_hash=digest(raw),
        record=msgspec.json.encode(record),
        standing=standing or before,
        rule="source" if stored else "new.status",
        moved=stored is not None and standing not in {None, before},
        changes=list(changes),
    )


def stage_all(writer: RunWriter, records: Sequence[Offer]) -> None:
    """New ones, and of stored ones the fields that differ."""
    stored = writer.stored([record.external_id for record in records])
    before = writer.records([row.offer_id for row in stored.values()])
    for record in records:
        row = stored.get(record.external_id)
        changes = differences(before[row.offer_id], record) if row else []
        writer.stage(staged(record, row, changes=changes))


def differences(old: Offer, new: Offer) -> list[FieldChange]:
    return [
        FieldChange(name, getattr(old, name), getattr(new, name), "source")
        for name in Offer.__struct_fields__
        if getattr(old, name) != getattr(new, name)
    ]


def sync(
    store: Store, account: Advertiser, records: Sequence[Offer], moves: Sequence[Move] = ()
) -> SyncRun:
    """A complete run that shows ``records``; what is absent stays as it is, but for ``moves``."""
    with store.writer(account, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        stage_all(writer, records)
        writer.run.state = "ok"
        writer.run.fetched = len(records)
        writer.apply(writer.run, moves, complete=True)
        return writer.run


def missing(row: StoredOffer, runs: int = 1) -> Move:
    """The move of an offer that is paused because a feed lacks it."""
    after = Standing("paused", "missing", row.standing.status, row.standing.cause, STARTED, runs)
    return Move(row.offer_id, after, "missing.action")
