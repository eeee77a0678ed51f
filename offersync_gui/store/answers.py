"""Answers of follow-up calls, kept from run to run for one advertiser."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import zstandard

from offersync_gui.domain.clock import utc_text
from offersync_gui.store.models import AnswerRow

if TYPE_CHECKING:
    from datetime import datetime

    from offersync_gui.store.connection import Connections, Database


# Numbers come out of the store as exact, and as much numbers, as they went in.
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_DECODER = msgspec.json.Decoder(float_hook=Decimal)


class Answers:
    """Kept at once, so that a run that fails later need not ask again.

    ``asker`` is the mark of the template and the form that ask: to others, the same key may mean
    another offer. What a dry run is told, it keeps for itself.
    """

    def __init__(
        self, connections: Connections, advertiser_id: int, asker: str, now: datetime, *, dry: bool
    ) -> None:
        self._connections = connections
        self._advertiser = advertiser_id
        self._asker = asker
        self._now = now
        self._own: dict[tuple[str, str], Any] | None = {} if dry else None

    def get(self, name: str, key: str, max_age_days: int) -> Any:
        """The JSON value, or None when there is none that is young enough."""
        if self._own and (name, key) in self._own:
            return self._own[name, key]
        oldest = utc_text(self._now - timedelta(days=max_age_days))
        query = AnswerRow.select(AnswerRow.answer).where(
            AnswerRow.advertiser == self._advertiser,
            AnswerRow.name == self._name(name),
            AnswerRow.key == key,
            AnswerRow.fetched_at >= oldest,
        )
        with self._connections.reading() as db:
            answer = query.scalar(db)
        if answer is None:
            return None
        with suppress(msgspec.DecodeError):  # it held what is no number
            return _DECODER.decode(zstandard.decompress(answer))
        return None

    def put(self, name: str, key: str, value: Any) -> None:
        if self._own is not None:
            self._own[name, key] = value
            return
        answer = zstandard.compress(_ENCODER.encode(value))
        with self._connections.writing() as db:
            AnswerRow.insert(
                advertiser=self._advertiser,
                name=self._name(name),
                key=key,
                fetched_at=utc_text(self._now),
                answer=answer,
            ).on_conflict_replace().execute(db)

    def forget_others(self, db: Database) -> None:
        """Drops what other askers were told, within the caller's transaction."""
        ours = AnswerRow.name.endswith(f" {self._asker}")
        AnswerRow.delete().where(AnswerRow.advertiser == self._advertiser, ~ours).execute(db)

    def _name(self, name: str) -> str:
        return f"{name} {self._asker}"
