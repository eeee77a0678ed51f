"""Tags of the user's own on many offers at once, with a way back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec
from peewee import SQL, fn

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.local_tags import retagged, tidy
from offersync_gui.store import run_rows
from offersync_gui.store.models import OfferRow
from offersync_gui.store.rows import to_json
from offersync_gui.store.search import INDEX, UNINDEX
from offersync_gui.store.undo import Act

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.domain.clock import Clock
    from offersync_gui.store.connection import Connections, Database

Row = dict[str, Any]

FIELD = "local_tags"
to_tags = msgspec.json.Decoder(list[str]).decode
_IDS = "SELECT value FROM json_each(?)"
# One statement for all of them: ten times as fast as one for each.
_WISH = """json_each(:rows) AS wish
    JOIN offer AS tagged ON tagged.id = json_extract(wish.value, '$.id')
        AND tagged.local_tags = json_extract(wish.value, '$.old')"""
_NOTE = f"""INSERT INTO change (offer_id, at, actor, kind, field, old, new, act)
    SELECT tagged.id, :at, 'user', 'field', '{FIELD}', tagged.local_tags,
        json_extract(wish.value, '$.new'), :act
    FROM {_WISH}"""
_SET = f"""UPDATE offer SET local_tags = json_extract(wish.value, '$.new')
    FROM {_WISH} WHERE offer.id = tagged.id"""


class LocalTags:
    """Errors are StoreError."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def of(self, ids: Sequence[int]) -> Counter[str]:
        """How many of these offers have each tag."""
        columns = OfferRow.local_tags, fn.COUNT(SQL("*"))
        query = OfferRow.select(*columns).where(OfferRow.id.in_(_listed(ids)))
        counts: Counter[str] = Counter()
        with self._connections.reading() as db:
            for tags, number in db.tuples(query.group_by(OfferRow.local_tags)):
                counts.update(dict.fromkeys(to_tags(tags), number))
        return counts

    def change(
        self, ids: Sequence[int], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> Act:
        """Gives them tags and takes some away; offers that are gone are left out."""
        add, remove = tidy(add), tidy(remove)
        query = OfferRow.select(OfferRow.id, OfferRow.local_tags)
        with self._connections.writing() as db:
            found = [*db.tuples(query.where(OfferRow.id.in_(_listed(ids))))]
            rows = [
                {"id": offer_id, "old": old, "new": to_json(retagged(to_tags(old), add, remove))}
                for offer_id, old in found
            ]
            rows = [row for row in rows if row["old"] != row["new"]]
            return Act(self._write(db, rows), len(rows))

    def _write(self, db: Database, rows: list[Row]) -> int:
        at, act = utc_text(self._clock.now()), run_rows.next_act(db)
        written = to_json([row["id"] for row in rows])
        db.sql(UNINDEX.format(ids=_IDS), (written,))
        parameters = {"rows": to_json(rows), "at": at, "act": act}
        db.sql(_NOTE, parameters)
        db.sql(_SET, parameters)
        db.sql(INDEX.format(ids=_IDS), (written,))
        return act


def _listed(ids: Sequence[int]) -> SQL:
    return SQL(f"({_IDS})", [to_json(ids)])
