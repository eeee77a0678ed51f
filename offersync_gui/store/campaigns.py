"""Offers of other advertisers for the same campaign, found by the keys that are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from offersync_gui.store.lookup import offer_id_of
from offersync_gui.store.records import records

if TYPE_CHECKING:
    from offersync_gui.store.connection import Connections
    from offersync_gui.store.records import Record

Same = Literal["app", "landing", "name"]

MOST = 200
_APPS_OF_ONE_STORE = "(own.campaign_app GLOB '[0-9]*') = (other.campaign_app GLOB '[0-9]*')"
# Two apps of one store are not the same, whatever they are called.
ELSEWHERE = f"""
    SELECT other.id,
        other.campaign_app IS own.campaign_app AND own.campaign_app IS NOT NULL AS app,
        other.campaign_landing IS own.campaign_landing AND own.campaign_landing IS NOT NULL
            AS landing,
        other.campaign_name IS own.campaign_name AND own.campaign_name IS NOT NULL AS name
    FROM offer AS own CROSS JOIN offer AS other
        ON other.campaign_app = own.campaign_app
        OR other.campaign_landing = own.campaign_landing
        OR other.campaign_name = own.campaign_name
    WHERE own.id = :offer AND other.advertiser_id <> own.advertiser_id
        AND (app OR {_APPS_OF_ONE_STORE} IS NOT 1)
    ORDER BY app DESC, landing DESC, other.id
    LIMIT {MOST}"""
_WORDS: tuple[Same, ...] = ("app", "landing", "name")


class Twin(NamedTuple):
    """``same``: why it is taken for the same campaign."""

    offer_id: int
    record: Record
    same: tuple[Same, ...]


class Campaigns:
    """Nothing here changes an offer or leaves one out elsewhere."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def elsewhere(self, advertiser: str, external_id: str) -> list[Twin]:
        """Of the same campaign, the surest first, at most MOST. Raises UsageError."""
        with self._connections.reading() as db, db.atomic():
            offer_id = offer_id_of(db, advertiser, external_id)
            found = {
                other: tuple(word for word, same in zip(_WORDS, marks, strict=True) if same)
                for other, *marks in db.sql(ELSEWHERE, {"offer": offer_id})
            }
            read = zip(found.items(), records(db, [*found]), strict=True)
            return [Twin(other, record, same) for (other, same), record in read]
