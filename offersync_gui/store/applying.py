"""Applies a stage to the offers: SQL that runs inside SQLite, in the caller's transaction.

An offer that somebody changed by hand since the run began is left alone; the next run reads it
anew.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from offersync_gui.store.rows import OFFER_COLUMNS, STANDING_COLUMNS
from offersync_gui.store.search import INDEX, UNINDEX

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offersync_gui.store.connection import Database


@dataclass(frozen=True)
class Application:
    """The parameters of the statements. ``renewed``: the fingerprint is not that of before;
    ``last_change``: the last one in the history when the run began.
    """

    advertiser: int
    run: int
    at: str
    last_change: int
    renewed: bool


def standing_json(table: str) -> str:
    """SQL for a standing as a JSON object, as the history keeps it for undo."""
    pairs = ", ".join(f"'{name}', {table}.{name}" for name in STANDING_COLUMNS)
    return f"json_object({pairs})"


def _assigned(columns: Iterable[str]) -> str:
    return ", ".join(f"{name} = stage.{name}" for name in columns)


_COLUMNS = ", ".join((*STANDING_COLUMNS, *OFFER_COLUMNS, "raw_hash"))
_NEW_ID = ":last_id + stage.rowid"
_EDITED = "SELECT offer_id FROM change WHERE id > :last_change AND actor <> 'sync'"
_CHANGE = """INSERT INTO change (run_id, offer_id, at, actor, kind, field, old, new, rule)
    SELECT :run, {offer_id}, :at, 'sync', {kind}, {field}, {old}, {new}, {rule} FROM stage"""
_MISSED = "offer.missing_since IS NULL AND stage.missing_since IS NOT NULL"
_RETURNED = "offer.missing_since IS NOT NULL AND stage.missing_since IS NULL"
_RESTATED = "(offer.status <> stage.status OR offer.status_cause <> stage.status_cause)"
KIND = f"CASE WHEN {_MISSED} THEN 'missing' WHEN {_RETURNED} THEN 'returned' ELSE 'status' END"

_LEAVE_EDITED = (
    f"UPDATE offer SET raw_hash = NULL WHERE advertiser_id = :advertiser AND id IN ({_EDITED})",
    f"DELETE FROM stage WHERE offer_id IN ({_EDITED})",
)
# A hash that was made under another fingerprint proves nothing.
_FORGET_HASHES = """UPDATE offer SET raw_hash = NULL
    WHERE :renewed AND advertiser_id = :advertiser AND raw_hash IS NOT NULL"""

_HISTORY = (
    _CHANGE.format(
        offer_id=_NEW_ID,
        kind="'new'",
        field="NULL",
        old="NULL",
        new=standing_json("stage"),
        rule="stage.rule",
    )
    + " WHERE stage.offer_id IS NULL",
    _CHANGE.format(
        offer_id="offer.id",
        kind=KIND,
        field="'status'",
        old=standing_json("offer"),
        new=standing_json("stage"),
        rule="stage.rule",
    )
    + f""" JOIN offer ON offer.id = stage.offer_id
        WHERE stage.moved AND ({_MISSED} OR {_RETURNED} OR {_RESTATED})
        ORDER BY stage.rowid""",
    _CHANGE.format(
        offer_id="stage.offer_id",
        kind="'field'",
        field="json_extract(value, '$.field')",
        old="json_quote(json_extract(value, '$.old'))",
        new="json_quote(json_extract(value, '$.new'))",
        rule="json_extract(value, '$.rule')",
    )
    + """, json_each(stage.changes) WHERE stage.offer_id IS NOT NULL AND stage.written
        ORDER BY stage.rowid, json_each.key""",
)
_INSERT = f"""INSERT INTO offer
        (id, advertiser_id, external_id, first_seen_at, updated_at, {_COLUMNS})
    SELECT {_NEW_ID}, :advertiser, external_id, :at, :at, {_COLUMNS}
    FROM stage WHERE offer_id IS NULL ORDER BY rowid"""
_UPDATE = (
    f"""UPDATE offer SET updated_at = :at, {_assigned(OFFER_COLUMNS)}
        FROM stage WHERE offer.id = stage.offer_id AND stage.written""",
    """UPDATE offer SET raw_hash = stage.raw_hash
        FROM stage WHERE offer.id = stage.offer_id AND stage.external_id IS NOT NULL""",
    """UPDATE offer SET declined = stage.declined
        FROM stage WHERE offer.id = stage.offer_id AND stage.declined IS NOT NULL""",
    f"""UPDATE offer SET {_assigned(STANDING_COLUMNS)},
            updated_at = CASE WHEN {_RESTATED} THEN :at ELSE offer.updated_at END,
            last_seen_at = CASE WHEN stage.missing_since IS NOT NULL THEN coalesce(
                offer.last_seen_at,
                max(offer.first_seen_at,
                    (SELECT last_full_at FROM advertiser WHERE id = :advertiser)),
                offer.first_seen_at) END
        FROM stage WHERE offer.id = stage.offer_id AND stage.moved""",
)
_DETAIL = (
    f"""INSERT OR REPLACE INTO offer_detail (offer_id, record, raw, extra)
        SELECT coalesce(offer_id, {_NEW_ID}), record, raw, extra FROM stage WHERE written
        ORDER BY rowid""",
    """UPDATE offer_detail SET raw = stage.raw, extra = stage.extra FROM stage
        WHERE offer_detail.offer_id = stage.offer_id AND NOT stage.written
        AND stage.raw IS NOT NULL""",
)

_STORED_IDS = "SELECT offer_id FROM stage WHERE written AND offer_id IS NOT NULL"
_TEXTLESS_IDS = f"""SELECT coalesce(offer_id, {_NEW_ID}) FROM stage
    WHERE written AND search_text IS NULL"""
# By ascending ids, or the index is written out for each of them: new offers come last.
_INDEX = (
    INDEX.format(ids=_TEXTLESS_IDS),
    f"""INSERT INTO search (rowid, name, text) SELECT {_NEW_ID}, name, search_text
        FROM stage WHERE search_text IS NOT NULL ORDER BY rowid""",
)
STATEMENTS = (
    *_LEAVE_EDITED,
    _FORGET_HASHES,
    *_HISTORY[1:],
    UNINDEX.format(ids=_STORED_IDS),
    _INSERT,
    *_UPDATE,
    *_DETAIL,
    *_INDEX,
    _HISTORY[0],
)


def apply_stage(db: Database, application: Application) -> None:
    """The stage is the temporary table of :class:`offersync_gui.store.stage.Stage`."""
    last_id = db.sql("SELECT coalesce(max(id), 0) FROM offer").fetchone()[0]
    parameters = {**asdict(application), "last_id": last_id}
    for statement in STATEMENTS:
        db.sql(statement, parameters)
