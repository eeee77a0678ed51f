"""The platform's own record of an offer, as it may be shown. No Qt."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from offersync_gui.errors import OfferSyncError

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.workspace import Workspace


def read_raw(workspace: Workspace, advertiser: str, external_id: str, token: CancelToken) -> str:
    """Indented where it is JSON, and without secrets.

    May wait for the secret store. Raises StoreError, and UsageError for an unknown offer.
    """
    import msgspec

    data = workspace.store.offers.raw(advertiser, external_id)
    _learn_secrets(workspace, advertiser)
    with suppress(msgspec.DecodeError):
        data = msgspec.json.format(data, indent=2)
    return workspace.redactor(data.decode(errors="replace"))


def _learn_secrets(workspace: Workspace, advertiser: str) -> None:
    """What is not known cannot be redacted; a store that is locked is not asked."""
    with suppress(OfferSyncError):
        account = workspace.store.advertisers.get(advertiser)
        if workspace.vault.state().status == "available":
            workspace.redactor.add(*workspace.vault.read(account.uid).values())
