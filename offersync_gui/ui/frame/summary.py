"""What the frame needs to know of the database; read by a lane, without Qt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.store.offer_query import OfferQuery

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.sync.workspace import Workspace


class Summary(NamedTuple):
    """``offers`` in all, and the names of the advertisers.

    ``badges``: by section, how much waits there for a decision; none where nobody has counted.
    """

    offers: int
    advertisers: tuple[str, ...]
    badges: Mapping[str, int] = MappingProxyType({})


def read_summary(workspace: Workspace) -> Summary:
    """Raises StoreError."""
    store = workspace.store
    return Summary(
        offers=store.offers.count(OfferQuery()),
        advertisers=tuple(item.name for item in store.advertisers.list()),
        badges={
            "offers": store.offers.count(OfferQuery(view="review")),
            "activity": store.runs.held(),
        },
    )
