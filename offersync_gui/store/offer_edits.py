"""What a person changes at offers. Each change is in the history, and a sync respects it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from peewee import fn

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Offer, Status
from offersync_gui.errors import UsageError
from offersync_gui.store.applying import standing_json
from offersync_gui.store.models import AdvertiserRow, ChangeRow, DetailRow, OfferRow
from offersync_gui.store.rows import OFFER_COLUMNS, offer_row, to_json, to_offer
from offersync_gui.store.search import INDEX, UNINDEX

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from peewee import SqliteDatabase

    from offersync_gui.domain.clock import Clock
    from offersync_gui.store.connection import Connections

OWN_FIELDS = {"notes": str | None, "favourite": bool}
NOT_EDITABLE = frozenset({"external_id", "status", "status_cause", "invalid_reasons"})


class OfferEdits:
    """The writing half of :class:`offersync_gui.store.offers.Offers`."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def edit(self, advertiser: str, external_id: str, values: Mapping[str, Any]) -> None:
        """Sets fields of the record, typed as in it, and locks them against the sync.

        ``notes`` and ``favourite`` are never the sync's, so they need no lock. Raises UsageError.
        """
