"""What the frame needs to know of the database; read by a lane, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.store.offer_query import OfferQuery

if TYPE_CHECKING:
    from offersync_gui.sync.workspace import Workspace


class Summary(NamedTuple):
    """``offers`` in all, and the names of the advertisers."""

    offers: int
    advertisers: tuple[str, ...]


def read_summary(workspace: Workspace) -> Summary:
    """Raises StoreError."""
    store = workspace.store
    return Summary(
        offers=store.offers.count(OfferQuery()),
        advertisers=tuple(item.name for item in store.advertisers.list()),
    )
