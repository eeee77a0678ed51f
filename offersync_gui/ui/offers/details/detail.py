"""Everything about one offer, read at once in a lane. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.errors import OfferSyncError, UsageError
from offersync_gui.ui.offers.details.link_steps import Step, link_steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.store.records import Record
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.reasons import Reasons
    from offersync_gui.sync.workspace import Workspace


@dataclass(frozen=True)
class Detail:
    """``row`` is what the table shows, ``record`` the whole; ``history`` has the newest first."""

    row: Record
    record: Record
    history: Sequence[dict[str, Any]]


@dataclass(frozen=True)
class Ruled:
    """What the advertiser's rules make of an offer: why it is as it is, and its link's way, which
    is empty when the advertiser or its template is gone.
    """

    reasons: Reasons
    steps: Sequence[Step] = ()


def read_detail(workspace: Workspace, offer_id: int) -> Detail:
    """Raises UsageError for an offer that is gone."""
    store = workspace.store
    rows = store.offers.rows([offer_id])
    if not rows:
        raise UsageError(
            "The offer is gone", "It was removed with its advertiser.", "Choose another one."
        )
    advertiser, external_id = rows[0]["advertiser"], rows[0]["external_id"]
    return Detail(
        rows[0],
        store.offers.record(advertiser, external_id),
        store.changes.of_offer(advertiser, external_id),
    )


def read_ruled(workspace: Workspace, accounts: Accounts, detail: Detail) -> Ruled:
    """Raises UsageError for an offer that is gone."""
    from offersync_gui.sync.reasons import reasons

    record = detail.record
    found = reasons(workspace, accounts, record, detail.history)
    try:
        advertiser = accounts.named(record["advertiser"])
        template = workspace.catalogue.get(advertiser.template)
        rules = workspace.rules_for(advertiser)
    except OfferSyncError:
        return Ruled(found)
    return Ruled(found, link_steps(record["tracking_url_raw"], rules, template.tracking.keep))
