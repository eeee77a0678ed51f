"""The temporary table where a run's offers wait: bounded in memory, gone after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import json

from offersync_gui.store.applying import KIND
from offersync_gui.store.connection import PAGE_BYTES
from offersync_gui.store.raw_records import RawPacker
from offersync_gui.store.rows import (
    OFFER_COLUMNS,
    STANDING_COLUMNS,
    Row,
    offer_row,
    standing_row,
    to_json,
)
from offersync_gui.store.search import search_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offersync_gui.store.connection import Database
    from offersync_gui.store.staged import Move, StagedOffer

BATCH = 256
_NARROW = (
    "offer_id",
    "external_id",
    "written",
    "moved",
    "rule",
    "changes",
    *STANDING_COLUMNS,
    *OFFER_COLUMNS,
    "raw_hash",
    "declined",
)
_WIDE = ("record", "raw", "extra")
NAMES = ", ".join((*_NARROW, *_WIDE))
CREATE = (
    f"PRAGMA temp.page_size = {PAGE_BYTES}",
    f"""CREATE TEMP TABLE stage AS
    SELECT {", ".join(_NARROW)}, '' AS search_text, {", ".join(_WIDE)} FROM held WHERE 0""",
    "CREATE UNIQUE INDEX temp.stage_external_id ON stage (external_id)",
    "CREATE INDEX temp.stage_offer_id ON stage (offer_id) WHERE offer_id IS NOT NULL",
)
INSERT = f"""INSERT OR REPLACE INTO stage
    VALUES ({"?, " * len(_NARROW)}?, CAST(? AS TEXT), ?, ?)"""
MOVE = f"""INSERT INTO stage
    (offer_id, written, moved, rule, changes, {", ".join(STANDING_COLUMNS)})
    VALUES (?, 0, 1, ?, '[]', {", ".join("?" * len(STANDING_COLUMNS))})"""
NO_OFFER: Row = (None,) * len(OFFER_COLUMNS)

_PREVIEW = f"""
SELECT * FROM (
    SELECT stage.rowid AS place, coalesce(offer.external_id, stage.external_id) AS external_id,
        coalesce(stage.name, offer.name) AS name,
        CASE WHEN offer.id IS NULL THEN 'new' ELSE {KIND} END AS kind,
        'status' AS field, json_quote(offer.status) AS old, json_quote(stage.status) AS new,
        stage.rule AS rule
    FROM stage LEFT JOIN offer ON offer.id = stage.offer_id
    WHERE stage.moved OR stage.offer_id IS NULL
    UNION ALL
    SELECT stage.rowid, stage.external_id, stage.name, 'field',
        json_extract(value, '$.field'), json_quote(json_extract(value, '$.old')),
        json_quote(json_extract(value, '$.new')), json_extract(value, '$.rule')
    FROM stage, json_each(stage.changes) WHERE stage.offer_id IS NOT NULL
) WHERE kind <> 'status' OR old <> new ORDER BY place"""


class Stage:
    """On a connection of its own. ``put`` replaces what was put for the same external id."""

    def __init__(self, db: Database, packer: RawPacker | None = None) -> None:
        self._db = db
        self._waiting: dict[str, StagedOffer] = {}
        self._packer = packer or RawPacker()
        for statement in CREATE:
            db.sql(statement)

    def put(self, offer: StagedOffer) -> None:
        self._waiting[offer.offer.external_id] = offer
        if len(self._waiting) >= BATCH:
            self.flush()

    def drop(self, external_id: str) -> None:
        if self._waiting.pop(external_id, None) is None:
            self._db.sql("DELETE FROM stage WHERE external_id = ?", (external_id,))

    def put_moves(self, moves: Iterable[Move]) -> None:
        rows = ((move.offer_id, move.rule, *standing_row(move.after)) for move in moves)
        with self._db.atomic():
            self._db.many(MOVE, rows)

    def flush(self) -> None:
        """Writes what waits; to be called before the table is read."""
        self._packer.learn([item.raw for item in self._waiting.values()])
        with self._db.atomic():
            self._db.many(INSERT, map(self._row, self._waiting.values()))
        self._waiting.clear()

    def _row(self, item: StagedOffer) -> Row:
        written = item.written
        return (
            item.offer_id,
            item.offer.external_id,
            written,
            item.moved,
            item.rule,
            to_json(item.changes) if item.changes else "[]",
            *standing_row(item.standing),
            *(offer_row(item.offer) if written else NO_OFFER),
            item.raw_hash,
            None if item.declined is None else to_json(item.declined),
            search_text(item.offer) if item.offer_id is None else None,
            item.record if written else None,
            self._packer.pack(item.raw) if written or item.withheld else None,
            to_json(item.extra) if item.extra else None,
        )

    def is_empty(self) -> bool:
        return self._db.sql("SELECT 1 FROM stage").fetchone() is None

    def keep_standings(self) -> None:
        """An incomplete feed moves no stored offer; it is looked at again the next time."""
        self._db.sql(
            "UPDATE stage SET moved = 0, raw_hash = NULL WHERE moved AND offer_id IS NOT NULL"
        )

    def hold(self, run_id: int) -> None:
        self._db.sql(f"INSERT INTO held (run_id, {NAMES}) SELECT ?, {NAMES} FROM stage", (run_id,))

    def fetch_held(self, run_id: int) -> None:
        """Takes back what :meth:`hold` put aside."""
        self._db.sql(
            f"INSERT INTO stage ({NAMES}) SELECT {NAMES} FROM held WHERE run_id = ? ORDER BY rowid",
            (run_id,),
        )

    def preview(self) -> list[dict[str, Any]]:
        """What would change, as ``{external_id, name, kind, field, old, new, rule}``."""
        return [
            {
                "external_id": external_id,
                "name": name,
                "kind": kind,
                "field": field,
                "old": json.decode(old),
                "new": json.decode(new),
                "rule": rule,
            }
            for _, external_id, name, kind, field, old, new, rule in self._db.sql(_PREVIEW)
        ]
