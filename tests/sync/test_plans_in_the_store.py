"""What must hold of every run in a real database, whatever its feed and rules say."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from hashlib import blake2b
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Offer, Payout
from offersync_gui.domain.rules import resolve
from offersync_gui.engine.decode import RawRecord
from offersync_gui.engine.fetcher import Batch, FeedRecord
from offersync_gui.engine.warnings import Warnings
from offersync_gui.logs import Redactor
from offersync_gui.store import Store
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.absent import plan_absent
from offersync_gui.sync.reading import Reading
from offersync_gui.sync.storing import Storing
from offersync_gui.templates.model import TrackingSpec
from tests.store.builders import FINGERPRINT, advertiser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser

NOW = datetime(2026, 5, 1, tzinfo=UTC)
IDS = [str(number) for number in range(1, 7)]
RULES = st.fixed_dictionaries(
    {"missing.after_runs": st.just("1"), "missing.after_hours": st.just("0")},
    optional={
        "new.status": st.sampled_from(["review", "active"]),
        "filter.countries": st.just("DE"),
        "missing.action": st.sampled_from(["pause", "archive", "flag"]),
        "payout.on_drop": st.sampled_from(["apply", "hold"]),
        "field.name": st.sampled_from(["always", "first"]),
    },
)


@st.composite
def feeds(draw: st.DrawFn) -> list[Offer]:
    """Each offer at most once."""
    ids = draw(st.lists(st.sampled_from(IDS), unique=True))
    return [
        Offer(
            external_id=external_id,
            name=draw(st.sampled_from(["", "Loan", "Game"])),
            source_status=draw(st.sampled_from(["active", "paused"])),
            countries=draw(st.sampled_from([[], ["DE"], ["US"]])),
            tracking_url_raw="https://go.example/",
            payouts=[Payout(revenue=draw(st.sampled_from(["1.00", "2.50"])), currency="USD")],
        )
        for external_id in ids
    ]


class Said:
    """A platform whose records are offers already."""

    def __init__(self) -> None:
        self.warnings = Warnings(Redactor())

    def map(self, item: FeedRecord, batch: Batch) -> Offer:
        return msgspec.json.decode(item.record.raw, type=Offer)


class Account:
    """One advertiser in a database of its own."""

    def __init__(self, store: Store, texts: dict[str, str]) -> None:
        self.store = store
        self.acme: Advertiser = store.advertisers.add(advertiser())
        self._rules = resolve(texts)

    def run(self, feed: list[Offer], *, complete: bool = True) -> int:
        """The id of the run."""
        with self.store.writer(self.acme, "manual", utc_text(NOW)) as writer:
            writer.trusting(FINGERPRINT)
            storing = Storing(self._rules, TrackingSpec())
            reading = Reading(Said(), storing, writer, NOW)
            reading.take(Batch("offers", {}, [_record(offer) for offer in feed]))
            moves = []
            if complete:
                moves = plan_absent(writer.absent(reading.seen), self._rules, NOW).moves
            writer.run.state = "ok" if complete else "partial"
            writer.apply(writer.run, moves, complete=complete)
            return writer.run.id

    def records(self) -> dict[str, dict[str, Any]]:
        times = dict.fromkeys(("first_seen_at", "last_seen_at", "updated_at"))
        return {one["external_id"]: one | times for one in self.store.offers.iterate(OfferQuery())}


def _record(offer: Offer) -> FeedRecord:
    raw = msgspec.json.encode(offer)
    return FeedRecord(RawRecord(raw), blake2b(raw, digest_size=16).digest())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database costs as much as a hundred runs; a copy of an empty one does not."""
    folder = tmp_path_factory.mktemp("empty")
    store = Store.open(folder / "offersync.db", backups=folder)
    store.backup(folder / "empty.db")
    store.close()
    return folder


def accounts(folder: Path, texts: dict[str, str], count: int = 1) -> Iterator[Account]:
    empty = (folder / "empty.db").read_bytes()
    for _ in range(count):
        with TemporaryDirectory() as aside:
            path = folder.__class__(aside) / "offersync.db"
            path.write_bytes(empty)
            store = Store.open(path, backups=path.parent)
            yield Account(store, texts)
            store.close()


FEW = settings(max_examples=25, deadline=None)


@FEW
@given(texts=RULES, first=feeds(), second=feeds(), data=st.data())
def test_the_order_of_a_feed_does_not_matter(
    folder: Path,
    texts: dict[str, str],
    first: list[Offer],
    second: list[Offer],
    data: st.DataObject,
) -> None:
    outcomes = []
    for account in accounts(folder, texts, 2):
        account.run(first)
        account.run(data.draw(st.permutations(second)))
        outcomes.append(account.records())
    assert outcomes[0] == outcomes[1]


@FEW
@given(texts=RULES, first=feeds(), second=feeds())
def test_nothing_goes_missing_after_an_incomplete_feed(
    folder: Path, texts: dict[str, str], first: list[Offer], second: list[Offer]
) -> None:
    for account in accounts(folder, texts):
        account.run(first)
        before = account.records()
        account.run(second, complete=False)
        after = account.records()
        assert {key: after[key]["status"] for key in before} == {
            key: one["status"] for key, one in before.items()
        }
        unseen = before.keys() - {offer.external_id for offer in second}
        assert {key: after[key] for key in unseen} == {key: before[key] for key in unseen}


@FEW
@given(texts=RULES, first=feeds(), second=feeds())
def test_a_run_and_its_undo_leave_what_was_before(
    folder: Path, texts: dict[str, str], first: list[Offer], second: list[Offer]
) -> None:
    for account in accounts(folder, texts):
        account.run(first)
        before = account.records()
        run = account.run(second)
        undone = account.store.undo.run(run, lambda offer: offer)
        after = account.records()
        assert {key: after[key] for key in before} == before
        assert {after[key]["status"] for key in after.keys() - before} <= {"archived"}
        assert undone.left == 0


@FEW
@given(texts=RULES, feed=feeds(), other=feeds())
def test_the_same_feed_twice_changes_nothing(
    folder: Path, texts: dict[str, str], feed: list[Offer], other: list[Offer]
) -> None:
    for account in accounts(folder, texts):
        account.run(other)
        account.run(deepcopy(feed))
        before, changes = account.records(), len(account.store.changes.list())
        account.run(feed)
        assert account.records() == before
        assert len(account.store.changes.list()) == changes
