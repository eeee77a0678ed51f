"""The advertisers' rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.clock import utc_text
from offersync_gui.errors import UsageError
from offersync_gui.store import rule_sets, run_rows
from offersync_gui.store.lookup import advertisers_named
from offersync_gui.store.models import AdvertiserRow, OfferRow
from offersync_gui.store.rows import to_json
from offersync_gui.store.search import UNINDEX

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.domain.clock import Clock
    from offersync_gui.store.connection import Connections, Database, Query

_COLUMNS = [getattr(AdvertiserRow, name) for name in Advertiser.__struct_fields__]
_JSON = ("options", "rules")
_EDITABLE = ("name", "template", "options", "rules")


class Advertisers:
    """Removed ones whose offers were kept are only ``known``. Errors are StoreError."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def list(self) -> list[Advertiser]:
        """By name."""
        with self._connections.reading() as db:
            return _advertisers(db, _living().order_by(AdvertiserRow.name))

    def get(self, name: str) -> Advertiser:
        """Upper and lower case are the same. Raises UsageError when there is none."""
        return self._one(AdvertiserRow.name == name, f"{name!r}")

    def known(self, name: str) -> None:
        """As :meth:`get`, but one that is gone and left its offers here will do."""
        with self._connections.reading() as db:
            if not advertisers_named(name).exists(db):
                raise _unknown(f"{name!r}")

    def by_id(self, advertiser_id: int) -> Advertiser:
        """Raises UsageError when there is none."""
        return self._one(AdvertiserRow.id == advertiser_id, f"with the id {advertiser_id}")

    def add(self, advertiser: Advertiser) -> Advertiser:
        """The same with its new id. Raises UsageError when the name is taken."""
        with self._connections.writing() as db:
            _refuse_taken(db, advertiser)
            values = {name: value for name, value in _values(advertiser).items() if name != "id"}
            advertiser_id = AdvertiserRow.insert(values).execute(db)
        return msgspec.structs.replace(advertiser, id=advertiser_id)

    def update(
        self,
        advertiser: Advertiser,
        *,
        earlier: Mapping[str, str] | None = None,
        for_all: bool = False,
    ) -> None:
        """Name, template, options and rules; how its runs went is theirs to write.

        ``earlier`` are the rules of before, if they shall hold on for the offers that are stored;
        ``for_all``: the new ones hold for every offer, also where earlier ones did.

        Raises UsageError when the name is taken, or when there is no such advertiser any more:
        in a restored database, its id may be that of another one.
        """
        values = {name: _values(advertiser)[name] for name in _EDITABLE}
        with self._connections.writing() as db:
            _refuse_taken(db, advertiser)
            same = (AdvertiserRow.id == advertiser.id) & (AdvertiserRow.uid == advertiser.uid)
            if not AdvertiserRow.update(values).where(same).execute(db):
                raise _gone(advertiser)
            if earlier is not None:
                rule_sets.hold_on(db, advertiser.id, earlier, utc_text(self._clock.now()))
            elif for_all:
                rule_sets.release(db, advertiser.id)

    def limit(self, advertiser_id: int, until: str | None) -> None:
        """The platform asked for a pause until this time; None ends it."""
        with self._connections.writing() as db:
            AdvertiserRow.update(limited_until=until).where(
                AdvertiserRow.id == advertiser_id
            ).execute(db)

    def remove(self, advertiser_id: int, *, keep_offers: bool = False) -> None:
        """With its runs, offers and their history; or its offers are kept, as archived."""
        with self._connections.writing() as db:
            if keep_offers:
                self._retire(db, advertiser_id)
                return
            ids = "SELECT id FROM offer WHERE advertiser_id = ?"
            db.sql(UNINDEX.format(ids=ids), (advertiser_id,))
            AdvertiserRow.delete().where(AdvertiserRow.id == advertiser_id).execute(db)

    def _retire(self, db: Database, advertiser_id: int) -> None:
        at = utc_text(self._clock.now())
        run_rows.drop_held(db, advertiser_id, at, run_rows.REMOVED)
        AdvertiserRow.update(removed_at=at, options="{}", rules="{}").where(
            AdvertiserRow.id == advertiser_id
        ).execute(db)
        OfferRow.update(status="archived", status_cause="user", updated_at=at).where(
            OfferRow.advertiser == advertiser_id
        ).execute(db)

    def _one(self, condition: Any, words: str) -> Advertiser:
        with self._connections.reading() as db:
            found = _advertisers(db, _living().where(condition))
        if not found:
            raise _unknown(words)
        return found[0]


def _living() -> Query:
    return AdvertiserRow.select(*_COLUMNS).where(AdvertiserRow.removed_at.is_null())


def _advertisers(db: Database, query: Query) -> list[Advertiser]:
    decode = msgspec.json.decode
    return [
        Advertiser(**row | {name: decode(row[name]) for name in _JSON}) for row in db.dicts(query)
    ]


def _unknown(words: str) -> UsageError:
    return UsageError(f"There is no advertiser {words}", "", "See offersync advertiser list.")


def _gone(advertiser: Advertiser) -> UsageError:
    return UsageError(
        f"{advertiser.name} was not saved",
        "It is not in the database any more.",
        "Add it anew; what was typed is still there to be copied.",
    )


def _values(advertiser: Advertiser) -> dict[str, Any]:
    values = msgspec.structs.asdict(advertiser)
    return values | {name: to_json(values[name]) for name in _JSON}


def _refuse_taken(db: Database, advertiser: Advertiser) -> None:
    same = (AdvertiserRow.name == advertiser.name) & (AdvertiserRow.id != advertiser.id)
    if _living().where(same).exists(db):
        raise UsageError(
            f"The name {advertiser.name!r} is taken",
            "Another advertiser has it; upper and lower case are the same.",
            "Choose another name.",
        )
