"""One run's side of the store: what is known, what is staged, and how the run ends.

Nothing reaches the offers before :meth:`RunWriter.apply`, which is one transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import msgspec
from peewee import SQL, fn

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.rules import resolve
from offersync_gui.domain.standing import STOPPING, Standing
from offersync_gui.errors import Cancelled
from offersync_gui.store import requests, run_rows
from offersync_gui.store.answers import Answers
from offersync_gui.store.applying import Application, apply_stage
from offersync_gui.store.models import AdvertiserRow, DetailRow, OfferRow, RuleSetRow
from offersync_gui.store.raw_records import (
    RawPacker,
    StoredRecord,
    dictionary_of,
    keep_dictionary,
    stored_feed,
)
from offersync_gui.store.rows import STANDING_COLUMNS, to_json, to_offer
from offersync_gui.store.stage import Stage
from offersync_gui.store.staged import FieldChange, Move, StagedOffer, StoredOffer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.clock import Clock
    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.rules import Rules
    from offersync_gui.domain.sync_run import RequestLog, SyncRun
    from offersync_gui.store.connection import Connections, Database, Query

__all__ = ["FieldChange", "Move", "RunWriter", "StagedOffer", "StoredOffer"]


class RunWriter:
    """For one thread. Made by :meth:`offersync_gui.store.Store.writer`; errors are StoreError."""

    def __init__(
        self,
        connections: Connections,
        db: Database,
        advertiser: Advertiser,
        run: SyncRun,
        clock: Clock,
    ) -> None:
        self.run = run
        self._connections = connections
        self._db = db
        self._advertiser = advertiser
        self._clock = clock
        self._packer = RawPacker(dictionary_of(db, advertiser.id))
        self._stage = Stage(db, self._packer)
        self._answers: Answers | None = None
        self._fingerprint: bytes | None = None
        self._trusted: bytes | None = None
        self._last_change = run_rows.last_change(db)
        self._first = next(db.tuples(self._offers(OfferRow.id).limit(1)), None) is None

    def trusting(self, fingerprint: bytes) -> Self:
        """Records that were stored under this fingerprint are :meth:`known` by their bytes."""
        self._fingerprint = fingerprint
        self._trusted = self._stored_fingerprint()
        return self

    @property
    def renewing(self) -> bool:
        """Whether hashes of another fingerprint are stored, so that all are to be written anew."""
        return self._fingerprint != self._trusted

    @property
    def fingerprint(self) -> bytes:
        """That of this run; empty where none was told."""
        return self._fingerprint or b""

    @property
    def trusted(self) -> bytes | None:
        """The fingerprint under which the stored offers were read the last time."""
        return self._trusted

    def known(self) -> dict[bytes, str]:
        """The external ids of stored offers by the hash of their raw bytes.

        Without those that the same bytes may change: missing ones, and those that a filter or a
        rule stopped.
        """
        if self._fingerprint is None or self.renewing:
            return {}
        query = self._offers(OfferRow.raw_hash, OfferRow.external_id).where(
            OfferRow.raw_hash.is_null(False),
            OfferRow.missing_since.is_null(),
            OfferRow.status_cause.not_in(("filter", "rule")),
            fn.coalesce(OfferRow.prior_cause, "") != "rule",
        )
        return dict(self._db.tuples(query))

    def answer_cache(self, asker: str) -> Answers:
        """``asker`` is a mark of the template and the form that ask."""
        self._answers = Answers(
            self._connections, self._advertiser.id, asker, self._clock.now(), dry=not self.run.id
        )
        return self._answers

    def stored(self, external_ids: Sequence[str]) -> dict[str, StoredOffer]:
        """Those of the offers that are stored, by external id."""
        if self._first:
            return {}
        rows = self._stored(OfferRow.external_id.in_(_among(external_ids)))
        return {row.external_id: row for row in rows}

    def record(self, offer_id: int) -> Offer:
        return self.records([offer_id])[offer_id]

    def records(self, offer_ids: Sequence[int]) -> dict[int, Offer]:
        """The stored records by offer id."""
        if not offer_ids:
            return {}
        query = DetailRow.select(DetailRow.offer, DetailRow.record)
        rows = self._db.tuples(query.where(DetailRow.offer.in_(_among(offer_ids))))
        return {offer_id: to_offer(record) for offer_id, record in rows}

    def stored_feed(self) -> Iterator[list[StoredRecord]]:
        """The last record of each offer that the feed showed, some at a time."""
        return stored_feed(self._db, self._advertiser.id)

    def stage(self, offer: StagedOffer) -> None:
        """The last one for an external id counts."""
        self._stage.put(offer)

    def unstage(self, external_id: str) -> None:
        self._stage.drop(external_id)

    def rule_set(self, rule_set_id: int) -> Rules:
        """Earlier rules that still hold for some offers."""
        query = RuleSetRow.select(RuleSetRow.rules).where(RuleSetRow.id == rule_set_id)
        return resolve(msgspec.json.decode(query.scalar(self._db), type=dict[str, str]))

    def present_count(self) -> int:
        """How many stored offers were in the feed the last time."""
        return self._offers(OfferRow.id).where(OfferRow.missing_since.is_null()).count(self._db)

    def filled_count(self, name: str) -> int:
        """How many stored offers that were in the feed the last time have this field."""
        said = fn.coalesce(fn.json_extract(DetailRow.record, f"$.{name}"), "")
        rows = self._offers(OfferRow.id).join(DetailRow)
        return rows.where(OfferRow.missing_since.is_null(), said.not_in(("", "[]"))).count(self._db)

    def absent(self, seen: Collection[str]) -> Iterator[StoredOffer]:
        """The stored offers that are not among the external ids ``seen``."""
        rows = self._db.tuples(self._offers(OfferRow.id, OfferRow.external_id))
        ids = [offer_id for offer_id, external_id in rows if external_id not in seen]
        return self._stored(OfferRow.id.in_(_among(ids)))

    def expired(self, now: str, seen: Collection[str]) -> Iterator[StoredOffer]:
        """Seen offers that run beyond their end, and were not staged in this run."""
        self._stage.flush()
        staged = SQL("(SELECT offer_id FROM stage WHERE offer_id IS NOT NULL)")
        running = OfferRow.status.not_in(STOPPING)
        over = running & (OfferRow.ends_at <= now) & OfferRow.id.not_in(staged)
        return (row for row in self._stored(over) if row.external_id in seen)

    def apply(
        self,
        run: SyncRun,
        moves: Iterable[Move],
        *,
        complete: bool,
        whole: bool = True,
        asked: bool = True,
    ) -> None:
        """Everything that is staged, the moves, the history and the closed run, or nothing.

        ``complete``: the run saw all that it asked for, ``whole``: that was everything;
        ``asked``: it asked the platform at all. Raises Cancelled when the advertiser was removed
        meanwhile.
        """
        self._settle(moves)
        if not complete:
            self._stage.keep_standings()
        with self._connections.turn(self._db):
            self._refuse_removed()
            renewed = bool(run.fetched) and self._fingerprint != self._stored_fingerprint()
            run.finished_at = utc_text(self._clock.now())
            if complete or not self._stage.is_empty():
                run_rows.drop_held(
                    self._db, self._advertiser.id, run.finished_at, run_rows.REPLACED
                )
                apply_stage(self._db, self._application(run, renewed=renewed))
            keep_dictionary(self._db, self._advertiser.id, self._packer)
            if renewed:
                self._renew_fingerprint()
                if self._answers is not None:
                    self._answers.forget_others(self._db)
            run_rows.close(self._db, run, complete=complete and whole, asked=asked)

    def _application(self, run: SyncRun, *, renewed: bool) -> Application:
        return Application(
            advertiser=self._advertiser.id,
            run=run.id,
            at=run.finished_at or "",
            last_change=self._last_change,
            renewed=renewed,
        )

    def hold(self, run: SyncRun, moves: Iterable[Move]) -> None:
        """Puts everything aside until somebody decides; replaces what was held before."""
        self._settle(moves)
        with self._connections.turn(self._db):
            self._refuse_removed()
            run.finished_at = utc_text(self._clock.now())
            run_rows.drop_held(self._db, self._advertiser.id, run.finished_at, run_rows.REPLACED)
            self._stage.hold(run.id)
            keep_dictionary(self._db, self._advertiser.id, self._packer)
            run_rows.close(self._db, run, fingerprint=self._fingerprint)
        run.changes = self._stage.preview()

    def rehearse(self, run: SyncRun, moves: Iterable[Move]) -> None:
        """Nothing is written; ``run.changes`` says what would be."""
        self._settle(moves)
        run.finished_at = utc_text(self._clock.now())
        run.changes = self._stage.preview()

    def keep_requests(self, entries: Sequence[RequestLog]) -> None:
        """What the run asked so far, for the request log; a dry run leaves none.

        Neither does the run of an advertiser that was removed meanwhile.
        """
        if self.run.id and entries:
            with self._connections.turn(self._db):
                if run_rows.exists(self._db, self.run.id):
                    requests.keep(self._db, self.run.id, entries)

    def close_run(self, run: SyncRun) -> None:
        """Ends a run that changes no offer."""
        run.finished_at = utc_text(self._clock.now())
        if run.id:
            with self._connections.turn(self._db):
                run_rows.close(self._db, run)

    def _settle(self, moves: Iterable[Move]) -> None:
        self._stage.flush()
        self._stage.put_moves(moves)

    def _offers(self, *columns: Any) -> Query:
        return OfferRow.select(*columns).where(OfferRow.advertiser == self._advertiser.id)

    def _stored(self, condition: Any) -> Iterator[StoredOffer]:
        columns = (
            OfferRow.id,
            OfferRow.external_id,
            OfferRow.locked,
            OfferRow.declined,
            OfferRow.rule_set,
        )
        standing = (getattr(OfferRow, name) for name in STANDING_COLUMNS)
        query = self._offers(*columns, *standing).where(condition)
        for offer_id, external_id, locked, declined, rules, *row in self._db.tuples(query):
            hand = msgspec.json.decode(locked), msgspec.json.decode(declined)
            yield StoredOffer(offer_id, external_id, Standing(*row), *hand, rules)

    def _stored_fingerprint(self) -> bytes | None:
        row = AdvertiserRow.select(AdvertiserRow.fingerprint).where(
            AdvertiserRow.id == self._advertiser.id
        )
        fingerprint: bytes | None = row.scalar(self._db)
        return fingerprint

    def _renew_fingerprint(self) -> None:
        AdvertiserRow.update(fingerprint=self._fingerprint).where(
            AdvertiserRow.id == self._advertiser.id
        ).execute(self._db)

    def _refuse_removed(self) -> None:
        alive = (AdvertiserRow.id == self._advertiser.id) & AdvertiserRow.removed_at.is_null()
        if not AdvertiserRow.select().where(alive).count(self._db):
            raise Cancelled(
                f"{self._advertiser.name} was removed while it synced",
                "What the run had read was thrown away.",
            )


def _among(values: Sequence[int | str]) -> SQL:
    """As one parameter, however many there are."""
    return SQL("(SELECT value FROM json_each(?))", [to_json(values)])
